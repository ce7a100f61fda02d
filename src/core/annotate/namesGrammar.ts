import { Class } from '../lexicon/classes';
import { isEveryday } from '../lexicon/everyday';
import { isMonthInNames } from '../lexicon/nameContext';
import { hasFact, honorificOf, isCompoundTitle, NameFact } from '../lexicon/nameFacts';
import { cueVerbOf, VerbForm } from '../lexicon/reportingWords';
import { exactFormSet, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import {
  charAt,
  classesAt,
  codeAt,
  isCapitalWord,
  isGiven,
  isPairedGiven,
  kindAt,
  wordAt,
  type RunItem,
} from './namesRuns';
import {
  commandsPost,
  coreEnd,
  isHonorific,
  opensRank,
  prefixLength,
  titleOf,
  titleStart,
} from './namesTitles';
import type { Zone } from './namesZone';
import { isIn, isLowerOf, isOfOrFor } from './smallForms';

/** A run, or a part of one, taken apart: prefix, title, the name itself. */
export interface NameCandidate {
  readonly core: readonly RunItem[];
  /** The words in front that belong to the name (*Sir*, *President*, *Detective Inspector*). */
  readonly title: readonly RunItem[];
  /** The token where the descriptive words in front start; that of the title or name without any. */
  readonly prefixFrom: number;
  /** First of its sentence or behind an opening mark. */
  readonly opens: boolean;
  /** Past the letters behind the name that stand for honours or seats (*MP*, *KC*), with or without a comma. */
  readonly to: number;
  /** There are such letters. */
  readonly postNominal: boolean;
}

const FUNCTION =
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.possessive |
  Class.auxiliary |
  Class.negation |
  Class.relative |
  Class.adverb;

/**
 * The candidates of a run, in order.
 * @param isFirst it is first in its sentence or behind an opening mark or colon, where a capital means nothing.
 */
export function candidatesIn(
  tokens: Tokens,
  items: readonly RunItem[],
  zone: Zone,
  isFirst: boolean,
): readonly NameCandidate[] {
  let out = NO_CANDIDATES;
  let from = 0; // where the segment starts that nothing has stopped yet
  let opens = isFirst;
  for (let i = 0; i <= items.length; i++) {
    const it = items[i];
    const last = i > from ? items[i - 1] : undefined;
    const isOpening = isFirst && i === 0;
    if (it && !stops(tokens, it, last, i - from, items[i + 1], isOpening, zone)) continue;
    if (i > from) {
      const segment = from === 0 && i === items.length ? items : items.slice(from, i);
      const found = candidatesOf(tokens, segment, opens, zone);
      out = out.length === 0 ? found : [...out, ...found];
    }
    from = i + 1;
    opens = zone !== 'prose';
  }
  return out;
}
const NO_CANDIDATES: readonly NameCandidate[] = [];

/** The candidates of a segment, each from where the one before it ends; most segments have one. */
function candidatesOf(
  tokens: Tokens,
  segment: readonly RunItem[],
  opens: boolean,
  zone: Zone,
): readonly NameCandidate[] {
  let out = NO_CANDIDATES;
  let isFirst = opens;
  for (let rest = segment; rest.length > 0;) {
    const prefix = prefixLength(tokens, rest);
    const to = coreEnd(rest, prefix, zone);
    const candidate = candidateOf(tokens, rest, prefix, to, isFirst);
    if (candidate) out = out.length === 0 ? [candidate] : [...out, candidate];
    const used = Math.max(to, prefix + 1);
    rest = used >= rest.length ? NOTHING : rest.slice(used);
    isFirst = false;
  }
  return out;
}
const NOTHING: readonly RunItem[] = [];

/** *Gale-Tossed*, *Award-Winning*: a hyphenated word that ends in an everyday participle. */
function isCompoundAdjective({ text, from, to }: RunItem): boolean {
  if (to - from < 3) return false;
  const hyphen = text.lastIndexOf('-');
  const last = text.slice(hyphen + 1);
  if (last.length < 5 || !isEveryday(last)) return false; // no Wei-ting
  return last.endsWith('ed') || (last.endsWith('ing') && isEveryday(text.slice(0, hyphen))); // no Obi-Darling
}

const isPassed = exactFormSet('Passed Died');
const isAway = exactFormSet('away peacefully suddenly');
export const isGreeting = exactFormSet('Hi Hello Hey Dear Dearest Cheers Thanks Goodbye Farewell');
export const isStorm = formSet('hurricane typhoon cyclone storm superstorm');

/** Whether an item ends the `before` items that stand in front, `last` the last of them, and is no part of a name. */
function stops(
  tokens: Tokens,
  it: RunItem,
  last: RunItem | undefined,
  before: number,
  next: RunItem | undefined,
  opens: boolean,
  zone: Zone,
): boolean {
  if (it.nature === 'initial')
    return isNoInitial(tokens, it, before, next) || isWhoSpeaks(tokens, it, last, next);
  if (it.nature !== 'word') return before === 0;
  const { classes, word } = it;
  if (opensRank(it, next) || commandsPost(it, next)) return false;
  if (opens && before === 0 && it.text === 'said') return true;
  if (isCompoundAdjective(it)) return true;
  if (isStyleAt(tokens, it.from)) return true;
  if (before > 0 && isPassed(tokens, it.from) && isAway(tokens, it.to)) return true; // Ada Obi Passed away
  if (before === 0 && it.text === 'charge' && isIn(tokens, it.from - 1)) return true; // Agent in Charge Ada Obi
  if (before === 0 && next && isGreeting(tokens, it.from)) return true; // Hi Ada
  if (before === 0 && isStorm(tokens, it.from) && isGiven(next)) return true; // Hurricane Ada
  const startsName =
    isGiven(it) && next !== undefined && !next.everyday && (next.classes & FUNCTION) === 0;
  if (hasFact(word, NameFact.credit) && !isGiven(it)) return zone !== 'prose' || it.everyday;
  if ((classes & (Class.weekday | Class.month)) !== 0) {
    if (isMonthInNames(it.text) && next && (before > 0 || isJunWith(tokens, it, next)))
      return false; // Obi Jun Yang
    if (!isGiven(it)) {
      if (!next && last && isGiven(last) && isGrownAgeBehind(tokens, it.to))
        return (classesAt(tokens, last.from - 1) & Class.preposition) !== 0; // in Florence March, 12,
      return !isAddressed(last, next) && !isBornOnIt(tokens, it, next);
    }
    if (next && next.word !== it.word && isAgeBehind(tokens, next.to)) return false; // April Summers, 42,
    const preposition = (classesAt(tokens, it.from - 1) & Class.preposition) !== 0;
    return before === 0 && (!startsName || preposition);
  }
  if ((classes & FUNCTION) !== 0 && (classes & (Class.honorific | Class.role)) === 0) {
    if (before === 0 && isGiven(it) && isNoAuxiliary(tokens, it, next)) return false;
    if (isFamilyInText(it, next, opens, zone)) return false;
    if (before === 0 && !opens && isPairedGiven(tokens, next)) return false; // and So Ji-eun
    if (before === 0) return !(startsName && !(opens && next.nature === 'initial'));
    if (zone !== 'prose') return !startsName;
    return (classes & Class.determiner) !== 0 && it.text.length > 1 && it.text !== 'an';
  }
  if (zone === 'headline' || zone === 'capitals') {
    if (it.everyday && (classes & (Class.honorific | Class.role | Class.demonym)) === 0) {
      if (next && isHonorific(next) && isCompoundTitle(`${it.text} ${next.text}`)) return false;
      return before === 0 || !isSurnameOf(it, last);
    }
    return false;
  }
  if (opens && it.everyday && (classes & (Class.honorific | Class.role | Class.demonym)) === 0) {
    if (isPairedGiven(tokens, next)) return false; // Park Soo-yeon
    return !hasFact(word, NameFact.portfolio | NameFact.modifier) && next !== undefined;
  }
  return false;
}

/** *Jun Obi*; not *3 Jun Obi*, *in Jun Obi*. */
const isJunWith = (tokens: Tokens, it: RunItem, next: RunItem): boolean =>
  next.nature === 'word' &&
  !next.everyday &&
  kindAt(tokens, it.from - 1) !== Kind.number &&
  !isIn(tokens, it.from - 1);

/** *Her Royal Highness Princess Ada*, *Your Honour*: how rulers, clergy and judges are spoken of is no name. */
const isStyleAt = (tokens: Tokens, token: number): boolean =>
  isStyle(tokens, token) &&
  ((classesAt(tokens, token - 1) & Class.possessive) !== 0 || isOfStyle(tokens, token - 1));
const isStyle = formSet(`highness highnesses majesty majesties excellency excellencies lordship
  lordships ladyship ladyships eminence holiness honour honor worship`);
const isOfStyle = exactFormSet('Royal Serene Imperial');

/** *Mr Sunday Obi*: no day stands between a title that is nothing else and a surname. */
const isAddressed = (title: RunItem | undefined, next: RunItem | undefined): boolean =>
  hasFact(title?.word ?? -1, NameFact.courtesy) &&
  next?.nature === 'word' &&
  !next.everyday &&
  (next.classes & (Class.weekday | Class.month)) === 0;

/** *the captain Sunday Obi, who*: a weekday behind a role, with a surname and what is said of people behind it. */
const isBornOnIt = (tokens: Tokens, it: RunItem, next: RunItem | undefined): boolean =>
  next?.nature === 'word' &&
  !next.everyday &&
  codeAt(tokens, next.to) === 44 && // ,
  (isWhoOrWhose(tokens, next.to + 1) || isAgeBehind(tokens, next.to)) &&
  (classesAt(tokens, codeAt(tokens, it.from - 1) === 44 ? it.from - 2 : it.from - 1) &
    (Class.role | Class.honorific)) !==
    0;

const isWhoOrWhose = exactFormSet('who whose');

/** *Do Minh Khue*, *To Khue*: inside a sentence no auxiliary or preposition has a capital before a word of no table. */
const isFamilyInText = (
  it: RunItem,
  next: RunItem | undefined,
  opens: boolean,
  zone: Zone,
): boolean =>
  !opens &&
  zone === 'prose' &&
  FAMILIES_LIKE_FUNCTION_WORDS.has(it.text) &&
  next?.nature === 'word' &&
  !next.everyday;
/** Vietnamese family names that are spelled as English function words. */
const FAMILIES_LIKE_FUNCTION_WORDS: ReadonlySet<string> = new Set(['do', 'to', 'an']);

/**
 * *Will said*, *said Will*, *Will Marl, a miller*: in front of a past an auxiliary is none, nor is it last behind a
 * report, nor is its subject what a comma follows.
 */
function isNoAuxiliary(tokens: Tokens, { from, to }: RunItem, next: RunItem | undefined): boolean {
  if (next) return next.nature === 'word' && codeAt(tokens, next.to) === 44; // ,
  const isFinite = (token: number): boolean => {
    const forms = cueVerbOf(wordAt(tokens, token))?.forms ?? 0;
    return (forms & (VerbForm.past | VerbForm.third)) !== 0 && (forms & VerbForm.base) === 0;
  };
  const behind = codeAt(tokens, to);
  return isFinite(to) || (isFinite(from - 1) && (behind === 44 || behind === 46)); // , .
}

/**
 * In a headline an everyday word behind a given name is a surname where it is known as one, or where
 * it would have to be a noun in -er (*Ada Hiller*).
 */
const isSurnameOf = (it: RunItem, last: RunItem | undefined): boolean => {
  if (!last || !isGiven(last) || (last.classes & Class.common) !== 0) return false;
  return hasFact(it.word, NameFact.surnameNoun) || (it.word < 0 && it.text.endsWith('er'));
};

/** Letters with dots that are no initials of anybody. */
const NO_INITIALS = new Set([
  'e.g.',
  'i.e.',
  'a.m.',
  'p.m.',
  'u.s.',
  'u.k.',
  'u.n.',
  'd.c.',
  'u.s.a.',
]);

/** Initials that stand apart (*U. S. Marshal*). */
const COUNTRY_INITIALS = new Set(['us', 'uk', 'un', 'eu', 'dc']);

/** *A* and *I* without a dot, *U.S.* and its like, the *U. S.* behind a name, or the *S.* of it. */
function isNoInitial(
  tokens: Tokens,
  it: RunItem,
  before: number,
  next: RunItem | undefined,
): boolean {
  if (NO_INITIALS.has(it.text)) return true;
  if (before === 0 && it.text === 's' && charAt(tokens, it.from - 2) === 'U') return true;
  if (before > 1 && next?.nature === 'initial' && COUNTRY_INITIALS.has(it.text + next.text))
    return true;
  const isDotted = tokens.codes[tokens.end[it.to - 1] ?? 0] === 46;
  if (it.text === 'i' || it.text === 'a') return !isDotted && before === 0;
  return false;
}

/** The *I* of *On Sundays I sleep*; not of *Carl I slept*, *Selassie I, who slept*. */
const isWhoSpeaks = (
  tokens: Tokens,
  { text, to }: RunItem,
  last: RunItem | undefined,
  next: RunItem | undefined,
): boolean =>
  text === 'i' &&
  next === undefined &&
  !isGiven(last) &&
  kindAt(tokens, to) === Kind.word &&
  !isCapitalWord(tokens, to);

/** The name that the items from `prefix` to `to` make with those in front, if they make one. */
function candidateOf(
  tokens: Tokens,
  items: readonly RunItem[],
  prefix: number,
  to: number,
  opens: boolean,
): NameCandidate | undefined {
  let last = to;
  while (last - prefix > 1 && isPostNominal(items[last - 1])) last--;
  const lettersFrom = last;
  while (last - prefix > 1 && isAbbreviation(items[last - 1])) last--;
  while (last > prefix && isLeftOver(items[last - 1])) last--;
  if (last <= prefix) return undefined;
  const titleFrom = prefix === 0 ? 0 : titleStart(tokens, items, prefix);
  const core = prefix === 0 && last === items.length ? items : items.slice(prefix, last);
  if (!mayBeName(core, items, titleFrom, prefix)) return undefined;
  const title = titleFrom === prefix ? NOTHING : titleOf(items, titleFrom, prefix, core);
  const end = items[last - 1]?.to ?? 0;
  const letters = lettersFrom < to && last === lettersFrom ? items[to - 1] : undefined;
  const isHonour = letters !== undefined && !isOfficer(tokens, letters.from);
  const whole = isHonour
    ? letters.to
    : end + (endsInSuffixDot(tokens, core[core.length - 1], end) ? 1 : 0);
  const seat = core.length === 1 ? seatEnd(tokens, title.at(-1), whole) : whole;
  const past = lettersEnd(tokens, seat, core.length);
  const postNominal = lettersFrom < to || past > whole;
  const prefixFrom = items[0]?.from ?? 0;
  return { core, title, prefixFrom, opens, to: past, postNominal };
}

/** *Obi Jr., 42,*, *Obi Jr. went*: before a comma or a small letter the dot is the suffix's own. */
const endsInSuffixDot = (tokens: Tokens, last: RunItem | undefined, end: number): boolean =>
  last !== undefined &&
  (last.classes & Class.suffix) !== 0 &&
  codeAt(tokens, end) === 46 && // .
  (codeAt(tokens, end + 1) === 44 || isSmallWord(tokens, end + 1)); // ,

/** A comma and a number. */
const isAgeBehind = (tokens: Tokens, token: number): boolean =>
  codeAt(tokens, token) === 44 && kindAt(tokens, token + 1) === Kind.number;

/** *Ada March, 44,*: two digits between commas and no year behind, so that it is no day or year. */
const isGrownAgeBehind = (tokens: Tokens, token: number): boolean =>
  isAgeBehind(tokens, token) &&
  (tokens.end[token + 1] ?? 0) - (tokens.start[token + 1] ?? 0) === 2 &&
  codeAt(tokens, token + 2) === 44 && // ,
  kindAt(tokens, token + 3) !== Kind.number;

const isSmallWord = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word && !isCapitalWord(tokens, token);

/** A nickname or particle with nothing of the name behind it. */
const isLeftOver = (it: RunItem | undefined): boolean =>
  it?.nature === 'nickname' || it?.nature === 'particle';

/** Where the seat of a peer ends (*Lord Obi of Lund*) whose name ends before `end`. */
function seatEnd(tokens: Tokens, title: RunItem | undefined, end: number): number {
  const isPeer =
    title !== undefined &&
    honorificOf(title.word)?.kind === 'nobility' &&
    !isKnight(tokens, title.from);
  if (!isPeer || !isLowerOf(tokens, end) || !isCapitalWord(tokens, end + 1)) return end;
  return isCapitalWord(tokens, end + 2) ? end + 3 : end + 2;
}
const isKnight = formSet('sir dame');

/** Where letters for honours or degrees parted by commas end, behind a name that ends before `token`. */
function lettersEnd(tokens: Tokens, token: number, words: number): number {
  let end = token;
  while (words > 1 && codeAt(tokens, end) === 44 && isDegree(tokens, end + 1)) end += 2;
  return end;
}

/** *KC*, *MD*, *PhD* in capitals, and no office (*CEO*). */
function isDegree(tokens: Tokens, token: number): boolean {
  if (!hasFact(wordAt(tokens, token), NameFact.postNominal) || !isCapitalWord(tokens, token)) {
    return false;
  }
  const last = tokens.text.charCodeAt((tokens.end[token] ?? 1) - 1);
  return last >= 65 && last <= 90 && !isOfficer(tokens, token);
}
/** *CEO*, and *MD* where it is that of a firm. */
const isOfficer = (tokens: Tokens, token: number): boolean =>
  isChief(tokens, token) || (isDirector(tokens, token) && isOfOrFor(tokens, token + 1));
const isChief = formSet('ceo cfo');
const isDirector = formSet('md');

/** The short form of a state behind a town. */
const isAbbreviation = (it: RunItem | undefined): boolean =>
  it?.nature === 'word' &&
  (it.classes & Class.abbreviation) !== 0 &&
  (it.classes & (Class.suffix | Class.givenName)) === 0;

const isPostNominal = (it: RunItem | undefined): boolean =>
  it !== undefined && (it.shape & Shape.allCaps) !== 0 && hasFact(it.word, NameFact.postNominal);

const SHORT_RANK = Class.abbreviation | Class.honorific;
const isRankShort = ({ classes }: RunItem): boolean => (classes & SHORT_RANK) === SHORT_RANK;

/** Whether a core can be a name at all; its titles are the items from `titleFrom` to `titleTo`. */
function mayBeName(
  core: readonly RunItem[],
  items: readonly RunItem[],
  titleFrom: number,
  titleTo: number,
): boolean {
  for (let i = titleFrom; i < titleTo; i++) {
    if (!hasFact(items[i]?.word ?? -1, NameFact.courtesy)) continue;
    // Mr President, Miss Chad
    const only = core[0];
    if (core.length > 1 || !only || isGiven(only)) return true;
    if (isRankShort(only)) return false; // the Atty. Gen. of Marl
    if (items[titleTo - 1]?.text === 'miss' && (only.classes & Class.place) !== 0) return false;
    return !hasFact(only.word, NameFact.address);
  }
  let words = 0;
  let first: RunItem | undefined;
  let isNation = true;
  let isOrdinary = true; // everyday words and titles alone
  let hasOwn = false; // a word that is somebody's or nothing else
  for (const it of core) {
    if (it.nature !== 'word' || (it.classes & Class.suffix) !== 0) continue;
    words++;
    first ??= it;
    if ((it.classes & Class.demonym) === 0) isNation = false;
    if (!it.everyday && !isHonorific(it)) isOrdinary = false;
    if (!it.everyday && ((it.classes & FUNCTION) === 0 || isGiven(it))) hasOwn = true;
  }
  if (!first || isNation) return false;
  const hasMany = core.length > words && hasManyInitials(core);
  if (core.length > words && !hasMany && isOrdinary) return false;
  if (words === 1 && !hasMany) {
    if ((first.classes & FUNCTION) !== 0 && !isGiven(first)) return false;
    // the President, Bishop: a title or role alone is nobody's name
    if ((first.classes & (Class.role | Class.honorific)) !== 0 && !isGiven(first)) {
      return first.everyday && titleTo > titleFrom && !isHonorific(first);
    }
    if ((first.shape & Shape.allCaps) !== 0) return titleTo > titleFrom || first.text.length > 3;
    return true;
  }
  return core.length <= 6 && (hasMany || hasOwn);
}

/** Two letters or more that stand for given names (*J.R.*, *A. B.*), and for no country. */
function hasManyInitials(core: readonly RunItem[]): boolean {
  let initials = '';
  for (const it of core) if (it.nature === 'initial') initials += it.text;
  return lettersIn(initials) > 1 && !COUNTRY_INITIALS.has(initials);
}

/** How many characters are no dots. */
function lettersIn(initials: string): number {
  let letters = 0;
  for (let i = 0; i < initials.length; i++) if (initials.charCodeAt(i) !== 46) letters++;
  return letters;
}
