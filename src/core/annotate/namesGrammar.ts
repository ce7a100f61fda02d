import { Class } from '../lexicon/classes';
import { isEveryday } from '../lexicon/everyday';
import { isMonthInNames } from '../lexicon/nameContext';
import type { HonorificRow } from '../lexicon/honorifics';
import { hasFact, honorificOf, isCompoundTitle, NameFact } from '../lexicon/nameFacts';
import { cueVerbOf, VerbForm } from '../lexicon/reportingWords';
import { exactFormSet, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import {
  charAt,
  classesAt,
  codeAt,
  isCapitalWord,
  isPairedGiven,
  kindAt,
  wordAt,
  type RunItem,
} from './namesRuns';
import type { Zone } from './namesZone';

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

const isGiven = (it: RunItem | undefined): boolean =>
  it !== undefined && (it.classes & Class.givenName) !== 0;

/** *Gale-Tossed*, *Award-Winning*: a hyphenated word that ends in an everyday participle. */
function isCompoundAdjective({ text, from, to }: RunItem): boolean {
  if (to - from < 3) return false;
  const last = text.slice(text.lastIndexOf('-') + 1);
  return last.length > 4 && /(?:ed|ing)$/.test(last) && isEveryday(last); // no Wei-ting
}

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
  if (it.nature === 'initial') return isNoInitial(tokens, it, before, next);
  if (it.nature !== 'word') return before === 0;
  const { classes, word } = it;
  if (opensRank(it, next)) return false;
  if (opens && before === 0 && it.text === 'said') return true;
  if (isCompoundAdjective(it)) return true;
  if (before === 0 && next && isGreeting(tokens, it.from)) return true; // Hi Ada
  if (before === 0 && isStorm(tokens, it.from) && isGiven(next)) return true; // Hurricane Ada
  const startsName =
    isGiven(it) && next !== undefined && !next.everyday && (next.classes & FUNCTION) === 0;
  if (hasFact(word, NameFact.credit) && !isGiven(it)) return zone !== 'prose' || it.everyday;
  if ((classes & (Class.weekday | Class.month)) !== 0) {
    if (isMonthInNames(it.text) && before > 0 && next !== undefined) return false; // Obi Jun Yang
    if (!isGiven(it)) return true;
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
  if (!isPeer || !isOf(tokens, end) || !isCapitalWord(tokens, end + 1)) return end;
  return isCapitalWord(tokens, end + 2) ? end + 3 : end + 2;
}
const isOf = exactFormSet('of');
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
  isChief(tokens, token) || (isDirector(tokens, token) && isFor(tokens, token + 1));
const isChief = formSet('ceo cfo');
const isDirector = formSet('md');

/** The short form of a state behind a town. */
const isAbbreviation = (it: RunItem | undefined): boolean =>
  it?.nature === 'word' &&
  (it.classes & Class.abbreviation) !== 0 &&
  (it.classes & (Class.suffix | Class.givenName)) === 0;

const isPostNominal = (it: RunItem | undefined): boolean =>
  it !== undefined && (it.shape & Shape.allCaps) !== 0 && hasFact(it.word, NameFact.postNominal);

const isHonorific = (it: RunItem | undefined): boolean =>
  it !== undefined && (it.classes & Class.honorific) !== 0 && it.nature === 'word';

/** How many items in front are no part of the name itself: titles, offices, nations. */
function prefixLength(tokens: Tokens, items: readonly RunItem[]): number {
  let i = postsLength(items);
  for (; i < items.length - 1; i++) {
    const it = items[i];
    const next = items[i + 1];
    if (!it || !next || it.nature !== 'word') break;
    const isAddressed = next.nature === 'particle' && mayAddress(it);
    if ((next.nature === 'particle' && !isAddressed) || next.nature === 'nickname') break;
    if (opensRank(it, next) || isDetectiveConstable(items, i)) continue;
    if (isHonorific(it) || (it.classes & Class.role) !== 0) {
      // Dean Obi, Major Obi: a given name unless another title stands next to it
      if (isGiven(it) && !isHonorific(it)) break;
      if ((next.classes & Class.suffix) !== 0) break;
      continue;
    }
    if ((it.classes & Class.demonym) !== 0 && !isGiven(it)) continue;
    if (hasFact(it.word, NameFact.portfolio | NameFact.modifier)) {
      if (isGiven(it)) break;
      if (leadsToRole(items, i + 1)) continue;
      if (i === 0 && items.length > 2 && (isGiven(next) || isOldWith(tokens, items))) continue;
      break;
    }
    // Minister for Nature Ada Obi, Minister for Handlooms A.B. Obi
    const isField = i === 0 && (next.nature === 'initial' || (it.everyday && items.length === 3));
    if (isField && isFieldAt(tokens, it.from)) continue;
    // Fired Ada Obi
    const isDone = i === 0 && it.everyday && it.text.endsWith('ed') && isGiven(next);
    if (isDone && items.length > 2) continue;
    if (((it.classes & (Class.place | Class.organisation)) !== 0 || it.everyday) && !isGiven(it)) {
      if (leadsToRole(items, i + 1)) continue;
      break;
    }
    if ((it.shape & Shape.allCaps) !== 0 && it.text.length > 2 && leadsToRole(items, i + 1))
      continue;
    break;
  }
  return i;
}

/** *Old Tobbit Crane*: a word for age or size in front of a word of no table and an everyday surname. */
const isOldWith = (tokens: Tokens, [first, next, last]: readonly RunItem[]): boolean =>
  first !== undefined &&
  next?.nature === 'word' &&
  next.word < 0 &&
  !next.everyday &&
  hasFact(last?.word ?? -1, NameFact.everydaySurname) &&
  isOld(tokens, first.from);
const isOld = formSet('old young little big poor dear');

/** Whether a field stands at `token` for which somebody is minister or secretary. */
const isFieldAt = (tokens: Tokens, token: number): boolean =>
  isFor(tokens, token - 1) &&
  isCapitalWord(tokens, token - 2) &&
  (isMinister(tokens, token - 2) || isMinister(tokens, token - 4));
const isFor = formSet('for of');
const isMinister = formSet('minister secretary commissioner spokesperson');

/** Whether a title stands before a surname that starts with a particle (*Ms de Obi*, *Col van Obi*; not *Sultan bin Obi*). */
const mayAddress = (it: RunItem): boolean => {
  const kind = isHonorific(it) && !isGiven(it) ? honorificOf(it.word)?.kind : undefined;
  return kind !== undefined && kind !== 'royal';
};

/** One past the first post among items, 0 where there is none. */
function postsLength(items: readonly RunItem[]): number {
  for (let i = 0; i + 2 < items.length; i++) if (isPost(items, i)) return i + 1;
  return 0;
}

/** *GM*, *MEP* before a given name and a surname that are no capitals throughout. */
function isPost(items: readonly RunItem[], i: number): boolean {
  const it = items[i];
  const next = items[i + 1];
  if (it?.nature !== 'word' || !next || i + 2 >= items.length) return false;
  if ((it.shape & Shape.allCaps) === 0 || (it.classes & (Class.abbreviation | Class.place)) !== 0) {
    return false;
  }
  if (it.text.length !== 2 && !hasFact(it.word, NameFact.postNominal)) return false;
  return isGiven(next) && (next.shape & Shape.allCaps) === 0;
}

/** Whether a role or title follows within three items, before anything that could be a name. */
function leadsToRole(items: readonly RunItem[], from: number): boolean {
  for (let i = from; i < Math.min(items.length - 1, from + 4); i++) {
    const it = items[i];
    if (!it) return false;
    if ((it.classes & (Class.role | Class.honorific)) !== 0) return true;
    const passes =
      (it.classes & (Class.demonym | Class.organisation | Class.place)) !== 0 ||
      it.everyday ||
      hasFact(it.word, NameFact.portfolio | NameFact.modifier);
    if (!passes || isGiven(it)) return false;
  }
  return false;
}

/** *Lance* in front of *Corporal*. */
function opensRank(it: RunItem | undefined, rank: RunItem | undefined): boolean {
  if (!it || !hasFact(it.word, NameFact.rankOpener)) return false;
  const kind = honorificOf(rank?.word ?? -1)?.kind;
  return kind === 'rank' || kind === 'clergy';
}

/** *Det Con Obi*; elsewhere *Con* is a given name. */
const isDetectiveConstable = (items: readonly RunItem[], at: number): boolean =>
  at > 0 && items[at]?.text === 'con' && items[at - 1]?.text === 'det';

/** *Chief Ada Obi*, not *police Chief*, *Editor-in-Chief*. */
const isChiefAt = (tokens: Tokens, token: number): boolean =>
  isChiefWord(tokens, token) &&
  kindAt(tokens, token - 1) !== Kind.dash &&
  !hasFact(wordAt(tokens, token - 1), NameFact.portfolio);
const isChiefWord = exactFormSet('Chief');

/** Where the titles right in front of the name start. */
function titleStart(tokens: Tokens, items: readonly RunItem[], prefix: number): number {
  let from = prefix;
  while (
    from > 0 &&
    (isHonorific(items[from - 1]) ||
      opensRank(items[from - 1], items[from]) ||
      isDetectiveConstable(items, from - 1))
  )
    from--;
  const first = items[0];
  return from === 1 && prefix === 1 && first && isChiefAt(tokens, first.from) ? 0 : from;
}

/**
 * The title that belongs to the name: none where it ends a descriptive office (*Foreign Secretary*),
 * both words of one that goes with a bare surname (*Prime Minister Obi*).
 */
function titleOf(
  items: readonly RunItem[],
  from: number,
  to: number,
  core: readonly RunItem[],
): readonly RunItem[] {
  const title = items.slice(from, to);
  const first = title[0];
  const previous = from > 0 ? items[from - 1] : undefined;
  if (!first || !previous || hasFact(first.word, NameFact.courtesy)) return title;
  const kind = honorificOf(first.word)?.kind;
  if (kind === 'nobility' || kind === 'academic') return title;
  if (!opensOffice(previous, kind)) return title;
  const names = core.filter(({ classes }) => (classes & Class.suffix) === 0);
  const isCompound = names.length === 1 && isCompoundTitle(`${previous.text} ${first.text}`);
  if (isCompound) return items.slice(from - 1, to);
  // Chief Minister Shri Obi
  const own = title.findIndex(({ word }) => hasFact(word, NameFact.courtesy));
  return own < 0 ? [] : title.slice(own);
}

/** *Foreign* Secretary, *Irrigation* Minister, *Board* President; not *Former* Speaker, *Fleeing* President. */
const opensOffice = (
  { word, classes, everyday }: RunItem,
  kind: HonorificRow['kind'] | undefined,
): boolean => {
  if (hasFact(word, NameFact.portfolio)) return true;
  const others = Class.role | Class.demonym | Class.place | Class.honorific;
  if (!everyday || hasFact(word, NameFact.modifier) || (classes & others) !== 0) return false;
  return kind === 'post' || (kind === 'office' && hasFact(word, NameFact.organisationNoun));
};

/** Where the name that starts at `from` ends: before another title, or a role that follows it. */
function coreEnd(items: readonly RunItem[], from: number, zone: Zone): number {
  let at = from + 1;
  for (; at < items.length; at++) {
    const it = items[at];
    if (!it || it.nature !== 'word' || items[at - 1]?.nature === 'particle') continue;
    const isLast = at === items.length - 1;
    if (isLast && (it.classes & Class.suffix) !== 0) continue; // Tam Obi Sr, no sister
    if (hasFact(it.word, NameFact.courtesy)) return at;
    if (at > from + 1 && isOfficeAt(items, at)) return at;
    const cuts = zone === 'prose' ? Class.honorific : Class.honorific | Class.role;
    const isTitle = (it.classes & cuts) !== 0 && !isGiven(it);
    if (isTitle && !(isLast && at === from + 1 && isGiven(items[from]) && zone === 'prose')) {
      // surnames that are titles close a name (Ada Bishop); a title before more words opens one
      if (!(isLast && isGiven(items[from]))) {
        return isOrganisationBehind(items, at) ? items.length : at;
      }
    }
    if ((it.classes & Class.demonym) !== 0 && !isGiven(it) && !isLast) return at;
  }
  return at;
}

/** *Attorney General*, *Surgeon General*: an office that ends the run. */
function isOfficeAt(items: readonly RunItem[], at: number): boolean {
  const it = items[at];
  if (at !== items.length - 2 || !it || items[at + 1]?.text !== 'general') return false;
  return (it.classes & Class.role) !== 0 || hasFact(it.word, NameFact.portfolio);
}

const isOrganisationBehind = (items: readonly RunItem[], from: number): boolean =>
  items
    .slice(from)
    .some(
      (it) =>
        hasFact(it.word, NameFact.organisationNoun) && !hasFact(it.word, NameFact.surnameNoun),
    );

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
