import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { titlesOfTwo } from '../lexicon/honorifics';
import { isFamilyFirst } from '../lexicon/nameContext';
import { isEveryday } from '../lexicon/everyday';
import { vocabulary } from '../lexicon/vocabulary';
import { appended } from '../text/appended';
import { foldedWord } from '../text/folding';
import {
  exactFormSet,
  foldedToken,
  formSet,
  isEverydayForm,
  isEverydayToken,
  wordForm,
} from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';

/** One word of a run of capitals; a hyphenated one, or a quoted nickname, is one item. */
export interface RunItem {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** The word in lower case, ' for every apostrophe. */
  readonly text: string;
  /** The vocabulary number of a word of one token; -1 otherwise. */
  readonly word: number;
  readonly classes: number;
  readonly shape: number;
  readonly nature: 'word' | 'initial' | 'particle' | 'nickname';
  /** An everyday word and no given name. */
  readonly everyday: boolean;
}

/** A given name of the table, whatever else it is. */
export const isGiven = (it: RunItem | undefined): boolean =>
  it !== undefined && (it.classes & Class.givenName) !== 0;

/** In items: a line of nothing but capitals is read in parts. */
const LONGEST_RUN = 24;

/**
 * The words with capitals that stand next to one another from `token` on, with what joins them inside a name;
 * `undefined` where none does.
 */
export function runAt(tokens: Tokens, token: number): readonly RunItem[] | undefined {
  const isJoined = isLoneParticle(tokens, token);
  if (!isJoined && !isCapitalWord(tokens, token)) return undefined;
  const first = isJoined
    ? item(tokens, token, hyphenated(tokens, token), 'word')
    : capitalItem(tokens, token);
  if (isJoined && first.to === token + 1) return undefined;
  let items = [first];
  let at = isJoined ? first.to : behindItem(tokens, first);
  while (at >= 0 && at < tokens.length && items.length < LONGEST_RUN) {
    if (isCapitalWord(tokens, at)) {
      const word = capitalItem(tokens, at);
      items = appended(items, word);
      at = behindItem(tokens, word);
      continue;
    }
    const isParticle = (classesAt(tokens, at) & Class.particle) !== 0;
    if (!isParticle && kindAt(tokens, at) === Kind.word) break;
    const elided = elidedEnd(tokens, at);
    if (elided > 0) {
      items = appended(items, item(tokens, at, elided, 'particle'));
      at = elided;
      continue;
    }
    const nickname = nicknameEnd(tokens, at);
    if (nickname > 0 && takesNickname(tokens, items, nickname)) {
      items = appended(items, item(tokens, at, nickname, 'nickname'));
      at = nickname;
      continue;
    }
    const retired = retiredEnd(tokens, at, items.at(-1));
    if (retired > 0) {
      at = retired;
      continue;
    }
    if (codeAt(tokens, at) === 44 && isSuffix(tokens, at + 1)) {
      at++;
      continue;
    }
    const afterParticles = particlesEnd(tokens, at);
    if (afterParticles < 0) break;
    while (at < afterParticles) {
      const to = hyphenated(tokens, at);
      items = appended(items, item(tokens, at, to, to > at + 1 ? 'word' : 'particle'));
      at = to;
    }
  }
  return items;
}

/** The word with a capital at `token`, with what a hyphen joins to it. */
function capitalItem(tokens: Tokens, token: number): RunItem {
  const title = titleOfTwo(tokens, token);
  if (title) return title;
  if (isCompoundInitial(tokens, token)) return item(tokens, token, token + 4, 'initial');
  const to = hyphenated(tokens, token);
  const isInitial = to === token + 1 && isInitialAt(tokens, token);
  return item(tokens, token, to, isInitial ? 'initial' : 'word');
}

/** The *J.-C.* of *J.-C. Obi*. */
const isCompoundInitial = (tokens: Tokens, token: number): boolean =>
  isLetter(tokens, token) &&
  isDot(tokens, token + 1) &&
  isHyphen(codeAt(tokens, token + 2)) &&
  !isSpaced(tokens, token + 2) &&
  isCapitalWord(tokens, token + 3) &&
  !isSpaced(tokens, token + 3) &&
  isLetter(tokens, token + 3) &&
  isDot(tokens, token + 4) &&
  isCapitalWord(tokens, token + 5);
const isLetter = (tokens: Tokens, token: number): boolean =>
  (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 1;

/** The one item that *Tan Sri*, *Datuk Seri* and *Dato’* in front of a name make; `undefined` for any other word. */
function titleOfTwo(tokens: Tokens, token: number): RunItem | undefined {
  if (!mayOpenTitle(tokens, token)) return undefined;
  const mark = codeAt(tokens, token + 1);
  const isElided =
    (mark === 39 || mark === 0x2019) &&
    !isSpaced(tokens, token + 1) &&
    isSpaced(tokens, token + 2) &&
    isDato(tokens, token);
  const next = isElided ? token + 2 : token + 1;
  if (!isCapitalWord(tokens, next)) return undefined;
  const both = titlesOfTwo.get(`${foldedToken(tokens, token)} ${foldedToken(tokens, next)}`);
  const likeness = isCapitalWord(tokens, next + 1) ? both : undefined;
  if (likeness === undefined && !isElided) return undefined;
  const word = vocabulary.numberOf(likeness ?? 'dato');
  const to = likeness === undefined ? next : next + 1;
  return { ...item(tokens, token, to, 'word'), word, classes: Class.honorific, everyday: false };
}
const mayOpenTitle = formSet([...titlesOfTwo.keys()].map((it) => it.split(' ')[0]).join(' '));
const isDato = exactFormSet('Dato');

/** The token where a run goes on behind a word with a capital, past a dot of its own; -1 where that dot ends it. */
function behindItem(tokens: Tokens, { to, nature }: RunItem): number {
  if (!isDot(tokens, to) || !endsInDot(tokens, to - 1, nature)) return to;
  const goesOn =
    isCapitalWord(tokens, to + 1) ||
    (nature === 'initial' && particlesEnd(tokens, to + 1) >= 0) || // R. dos Obi
    nicknameEnd(tokens, to + 1) >= 0 ||
    isRetired(tokens, to + 2);
  return goesOn ? to + 1 : -1;
}

/** Bits of `Class`; 0 outside the paragraph. */
export const classesAt = (tokens: Tokens, token: number): number =>
  token >= 0 && token < tokens.length ? (tokens.classes[token] ?? 0) : 0;

/** The vocabulary number; -1 for an unknown word and outside the paragraph. */
export const wordAt = (tokens: Tokens, token: number): number =>
  token >= 0 && token < tokens.length ? (tokens.word[token] ?? -1) : -1;

/** Bits of `Shape`; 0 outside the paragraph. */
export const shapeAt = (tokens: Tokens, token: number): number =>
  token >= 0 && token < tokens.length ? (tokens.shape[token] ?? 0) : 0;

/** The first code unit of a token; -1 outside the paragraph. */
export const codeAt = (tokens: Tokens, token: number): number =>
  token >= 0 && token < tokens.length ? (tokens.first[token] ?? -1) : -1;

/** The first character of a token, or '' outside the paragraph. */
export const charAt = (tokens: Tokens, token: number): string =>
  token >= 0 && token < tokens.length ? String.fromCharCode(tokens.first[token] ?? 0) : '';

/** The `Kind`; 0 outside the paragraph. */
export const kindAt = (tokens: Tokens, token: number): number =>
  token >= 0 && token < tokens.length ? (tokens.kind[token] ?? 0) : 0;

/** *Obi*, *d’Obi*; not *B2*. */
export const isCapitalWord = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word &&
  (shapeAt(tokens, token) & (Shape.capital | Shape.elided)) !== 0 &&
  (shapeAt(tokens, token) & Shape.digits) === 0;

export const isSpaced = (tokens: Tokens, token: number): boolean =>
  (shapeAt(tokens, token) & Shape.spaced) !== 0;

const isDot = (tokens: Tokens, token: number): boolean =>
  codeAt(tokens, token) === 46 && !isSpaced(tokens, token);

/** Whether the word at `token` is one letter, or starts as *J.R.* does. */
export function isInitialAt(tokens: Tokens, token: number): boolean {
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  if (end - start === 1) return true;
  return tokens.codes[start + 1] === 46 || isShortGiven(tokens, token); // J.R.
}

/** *Ma. Teresita Obi*, *Wm. Marl*: a given name that is written short, with a dot and a surname behind it. */
const isShortGiven = (tokens: Tokens, token: number): boolean =>
  isDot(tokens, token + 1) &&
  isCapitalWord(tokens, token + 2) &&
  (isShortForm(tokens, token) || isMaria(tokens, token));
const isShortForm = exactFormSet('Wm Chas Geo Jas Thos Benj Robt Saml Danl Edw');

/** The *Ma.* of *Ma. Teresita Obi*; not at the end of a sentence (*Wei Ma. Ada Obi left*, *in Lund, Ma. Ada Obi left*). */
function isMaria(tokens: Tokens, token: number): boolean {
  if (!isMa(tokens, token) || isEverydayToken(tokens, token + 2)) return false;
  if (!isCapitalWord(tokens, token + 3)) return false;
  if (codeAt(tokens, token - 1) === 44)
    return (classesAt(tokens, token - 3) & Class.preposition) === 0; // ,
  const classes = classesAt(tokens, token - 1);
  return isCapitalWord(tokens, token - 1)
    ? (classes & (Class.honorific | Class.role)) !== 0
    : (classes & (Class.determiner | Class.possessive)) === 0;
}
const isMa = exactFormSet('Ma');

/** Whether a dot behind the word at `token` belongs to it: after initials and short titles. */
const endsInDot = (tokens: Tokens, token: number, nature: RunItem['nature']): boolean =>
  nature === 'initial' || (classesAt(tokens, token) & Class.abbreviation) !== 0;

/** Where the hyphenated word that starts at `token` ends. */
function hyphenated(tokens: Tokens, token: number): number {
  let to = token + 1;
  while (
    kindAt(tokens, to) === Kind.dash &&
    !isSpaced(tokens, to) &&
    !isSpaced(tokens, to + 1) &&
    isHyphen(codeAt(tokens, to)) &&
    (isCapitalWord(tokens, to + 1) ||
      isHyphenTail(tokens, to + 1) ||
      (to === token + 1 && isFamilyFirstAt(tokens, token - 1) && isShort(tokens, to + 1)))
  ) {
    to += 2;
  }
  return to;
}

/** *Park Wan-so*: behind a family name that stands first any syllable may be the second of the given name. */
const isFamilyFirstAt = (tokens: Tokens, token: number): boolean =>
  isCapitalWord(tokens, token) &&
  (isFamilyFirst(foldedToken(tokens, token)) || isKorean(tokens, token));
const isKorean = formSet('kim lee park jung cha');
const isShort = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word && (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) <= 5;

/** - ‐ ‑ */
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Everyday words that are the second half of Korean and Chinese given names. */
const isNameTail = formSet('moon sun jun young won min hun ho woo bin');

/** What a hyphen joins to a name in courtesy (*Ada-ji*). */
const COURTESY_ENDINGS = 'ji san sama sahib saheb bhai ssi';
const isCourtesyEnding = formSet(COURTESY_ENDINGS);
const courtesyEndings: ReadonlySet<string> = new Set(COURTESY_ENDINGS.split(' '));

/** The word of a name, in lower case, without what courtesy joins to it; the same where nothing is. */
export function withoutCourtesy({ text, from, to }: RunItem): string {
  if (to - from < 3) return text;
  const hyphen = text.lastIndexOf('-');
  return courtesyEndings.has(text.slice(hyphen + 1)) ? text.slice(0, hyphen) : text;
}

/** A lower-case part that names have behind a hyphen (*Kim Jong-un*, *Soo-jin*). */
function isHyphenTail(tokens: Tokens, token: number): boolean {
  if (kindAt(tokens, token) !== Kind.word) return false;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  if (end - start > 5) return false;
  return (
    isNameTail(tokens, token) ||
    isCourtesyEnding(tokens, token) ||
    (wordAt(tokens, token) < 0 && !isEverydayToken(tokens, token))
  );
}

/** *Soo-yeon*, *Jong-un*: a given name in two parts, the second in lower case, as Korean ones are written. */
export const isPairedGiven = (tokens: Tokens, it: RunItem | undefined): boolean =>
  it !== undefined &&
  it.to - it.from === 3 &&
  !isCapitalWord(tokens, it.to - 1) &&
  !isEverydayToken(tokens, it.from);

/** *al-Obi* and its like at the start of a run. */
const isLoneParticle = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & Class.particle) !== 0 &&
  (shapeAt(tokens, token) & Shape.capital) === 0 &&
  kindAt(tokens, token + 1) === Kind.dash &&
  !isSpaced(tokens, token + 1) &&
  isCapitalWord(tokens, token + 2);

/** Where up to three particles end that a capital follows; -1 for none. */
function particlesEnd(tokens: Tokens, token: number): number {
  let at = token;
  while (
    at - token < 3 &&
    (classesAt(tokens, at) & Class.particle) !== 0 &&
    (shapeAt(tokens, at) & Shape.capital) === 0
  ) {
    if (isLoneParticle(tokens, at)) return hyphenated(tokens, at);
    at++;
  }
  if (at === token) return -1;
  return isCapitalWord(tokens, at) || elidedEnd(tokens, at) > 0 ? at : -1;
}

/** Where the *’t* of *van ’t Obi* ends, in front of a capital; -1 for none. */
export function elidedEnd(tokens: Tokens, mark: number): number {
  const code = codeAt(tokens, mark);
  const isElided = (code === 39 || code === 0x2019 || code === 0x2018) && isT(tokens, mark + 1);
  if (!isElided || !isSpaced(tokens, mark) || isSpaced(tokens, mark + 1)) return -1;
  return isCapitalWord(tokens, mark + 2) ? mark + 2 : -1;
}
const isT = exactFormSet('t');

/** *, Jr.* */
const isSuffix = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & Class.suffix) !== 0 &&
  (classesAt(tokens, token) & Class.abbreviation) !== 0 &&
  isCapitalWord(tokens, token);

/** Where the *(retd)* of *Gen (retd) Obi* ends, the *(Mrs)* of *Chief (Mrs) Obi*; -1 for none. */
function retiredEnd(tokens: Tokens, open: number, title: RunItem | undefined): number {
  if (
    codeAt(tokens, open) !== 40 ||
    !title ||
    (title.classes & (Class.honorific | Class.role)) === 0
  )
    return -1;
  if (!isRetired(tokens, open + 1)) return -1;
  const close = codeAt(tokens, open + 2) === 46 ? open + 3 : open + 2; // .
  return codeAt(tokens, close) === 41 && isCapitalWord(tokens, close + 1) ? close + 1 : -1;
}
const isRetired = formSet('ret retd rtd retired mrs ms prof dr');

/** Behind a given name or initial, or where one word follows: not *Watermill ‘Bagman’ Ada Obi*. */
const takesNickname = (tokens: Tokens, items: readonly RunItem[], end: number): boolean => {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return false;
  const mayOpen = (it: RunItem): boolean =>
    it.nature === 'initial' || (it.classes & Class.givenName) !== 0;
  if (mayOpen(first) || mayOpen(last)) return true; // Staff Sgt. Ada ‘Ace’ Obi
  return items.length === 1 && !isCapitalWord(tokens, end + 1);
};

/** Where a quoted nickname of up to two words ends that stands before more of the name; -1 for none. */
function nicknameEnd(tokens: Tokens, token: number): number {
  const opens = kindAt(tokens, token) === Kind.mark || codeAt(tokens, token) === 40;
  if (!opens || !isSpaced(tokens, token)) return -1;
  let at = token + 1;
  while (at - token < 3 && isCapitalWord(tokens, at)) at++;
  if (at === token + 1 || isNation(tokens, token)) return -1;
  const closes = kindAt(tokens, at) === Kind.mark || codeAt(tokens, at) === 41;
  if (!closes || isSpaced(tokens, at) || !isSpaced(tokens, at + 1)) return -1;
  if (!isCapitalWord(tokens, at + 1) || hasFact(wordAt(tokens, at + 1), NameFact.credit)) return -1;
  return at + 1;
}

/** *Ada Obi (Chad) Orbex*: where somebody in a list of results is from. */
const isNation = (tokens: Tokens, bracket: number): boolean =>
  codeAt(tokens, bracket) === 40 &&
  (classesAt(tokens, bracket + 1) & (Class.place | Class.abbreviation)) !== 0;

/** *DI Obi*, a rank of the police; not *Di Obi*, *DI OBI*. */
const isInspector = (tokens: Tokens, token: number): boolean =>
  isUpperDi(tokens, token) && ((tokens.shape[token + 1] ?? 0) & Shape.allCaps) === 0;
const isUpperDi = exactFormSet('DI');
const INSPECTOR = vocabulary.numberOf('insp');

function item(tokens: Tokens, from: number, to: number, nature: RunItem['nature']): RunItem {
  const single = to === from + 1;
  const form = single ? wordForm(tokens, from) : undefined;
  const inner = nature === 'nickname' ? 1 : 0;
  const text =
    form?.folded ??
    foldedWord(tokens.text, tokens.start[from + inner] ?? 0, tokens.end[to - 1 - inner] ?? 0);
  const isRank = single && isInspector(tokens, from);
  const word = isRank ? INSPECTOR : single ? (tokens.word[from] ?? -1) : -1;
  const known = isRank ? Class.honorific : (tokens.classes[from] ?? 0);
  const classes = single ? known : known & Class.givenName;
  const everyday =
    nature === 'word' &&
    (classes & Class.givenName) === 0 &&
    ((classes & Class.common) !== 0 || (form ? isEverydayForm(form) : isEveryday(text))) &&
    !hasFact(word, NameFact.surname);
  return { from, to, text, word, classes, shape: tokens.shape[from] ?? 0, nature, everyday };
}
