import { Class } from '../lexicon/classes';
import { lyWords } from '../lexicon/cueNouns';
import { irregularPasts } from '../lexicon/nameContext';
import { cueVerbOf, VerbForm, wordSet } from '../lexicon/reportingWords';
import { Kind, Shape, standsBefore, type Tokens } from '../text/tokens';
import type { Frame, UnitList } from './eventFrames';

/** What a unit of a frame is, for reading its syntax. */
export const Sort = {
  edge: 0,
  quotation: 1,
  comma: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  hyphen: 6,
  stop: 7,
  word: 8,
  number: 9,
  clitic: 10,
  other: 11,
} as const;

interface Columns {
  readonly sorts: Uint8Array;
  readonly classes: Uint32Array;
  readonly words: Int32Array;
}

const columnsFor = (units: number): Columns => ({
  sorts: new Uint8Array(units),
  classes: new Uint32Array(units),
  words: new Int32Array(units),
});

/** What each unit of the frame at hand is, filled again for the next one. */
let columns = columnsFor(256);

/** The units of one frame with what is known of each; indices outside it are edges. Of use until the next is made. */
export class Units {
  readonly tokens: Tokens;
  readonly frame: Frame;
  readonly length: number;
  /** Most of its long words start with a capital; `undefined` until it is asked. */
  isHeadline: boolean | undefined;
  readonly #at: Int32Array;
  readonly #columns: Columns;

  constructor(tokens: Tokens, frame: Frame, { at, length }: UnitList) {
    this.tokens = tokens;
    this.frame = frame;
    this.length = length;
    this.isHeadline = undefined;
    if (columns.sorts.length < length) columns = columnsFor(2 * length);
    const { sorts, classes, words } = columns;
    for (let unit = 0; unit < length; unit++) {
      const token = at[unit] ?? -1;
      sorts[unit] = token < 0 ? Sort.quotation : sortOf(tokens, token);
      classes[unit] = token < 0 ? 0 : (tokens.classes[token] ?? 0);
      words[unit] = token < 0 ? -1 : (tokens.word[token] ?? -1);
    }
    this.#at = at;
    this.#columns = columns;
  }

  /** The token of a unit; -1 outside the frame, below it for a quotation. */
  #token(unit: number): number {
    return unit >= 0 && unit < this.length ? (this.#at[unit] ?? -1) : -1;
  }

  sort(unit: number): number {
    return unit >= 0 && unit < this.length ? (this.#columns.sorts[unit] ?? Sort.edge) : Sort.edge;
  }

  /** Class bits; 0 for a quotation. */
  classes(unit: number): number {
    return unit >= 0 && unit < this.length ? (this.#columns.classes[unit] ?? 0) : 0;
  }

  word(unit: number): number {
    return unit >= 0 && unit < this.length ? (this.#columns.words[unit] ?? -1) : -1;
  }

  is(unit: number, classes: number): boolean {
    return (this.classes(unit) & classes) !== 0;
  }

  capital(unit: number): boolean {
    const token = this.#token(unit);
    return token >= 0 && ((this.tokens.shape[token] ?? 0) & Shape.capital) !== 0;
  }

  allCaps(unit: number): boolean {
    const token = this.#token(unit);
    return token >= 0 && ((this.tokens.shape[token] ?? 0) & Shape.allCaps) !== 0;
  }

  /** In the paragraph. */
  start(unit: number): number {
    return this.tokens.start[Math.max(this.#token(unit), 0)] ?? 0;
  }

  /** In the paragraph. */
  end(unit: number): number {
    return this.tokens.end[Math.max(this.#token(unit), 0)] ?? 0;
  }
}

function sortOf(tokens: Tokens, token: number): number {
  const kind = tokens.kind[token] ?? 0;
  switch (kind) {
    case Kind.punctuation: {
      const code = tokens.first[token] ?? 0;
      if (code === 44) return Sort.comma;
      if (code === 58) return Sort.colon;
      return code === 59 ? Sort.semicolon : Sort.stop;
    }
    case Kind.dash: {
      const isSpaced = ((tokens.shape[token] ?? 0) & Shape.spaced) !== 0;
      const isSpacedBehind = ((tokens.shape[token + 1] ?? Shape.spaced) & Shape.spaced) !== 0;
      const code = tokens.first[token] ?? 0;
      const joins =
        !isSpaced && !isSpacedBehind && (code === 45 || code === 0x2010 || code === 0x2011);
      return joins ? Sort.hyphen : Sort.dash;
    }
    case Kind.mark:
      return isOwnersApostrophe(tokens, token) ? Sort.clitic : Sort.other;
    default:
      return SORT_OF[kind] ?? Sort.other;
  }
}

/** Of the kinds that are one sort. */
const SORT_OF = new Uint8Array(16).fill(Sort.other);
SORT_OF[Kind.word] = Sort.word;
SORT_OF[Kind.number] = Sort.number;
SORT_OF[Kind.clitic] = Sort.clitic;

/** The ’ of *the workers’ union*, where no quotation takes it for its mark. */
function isOwnersApostrophe(tokens: Tokens, token: number): boolean {
  const isJoined = ((tokens.shape[token] ?? 0) & Shape.spaced) === 0;
  const code = tokens.first[token];
  return (
    isJoined &&
    (code === 0x2019 || code === 39) && // ’ '
    tokens.kind[token - 1] === Kind.word &&
    ((tokens.codes[(tokens.start[token] ?? 0) - 1] ?? 0) | 32) === 115 // s
  );
}

const isBe = wordSet("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");
const isHave = wordSet("has have had having 've hasn't haven't hadn't");
const isTo = wordSet('to');
export const isWho = wordSet('who');
export const isOne = wordSet('one');
export const isWhose = wordSet('whose');
export const isBeForm = isBe;
export const isHaveForm = isHave;
export const isToWord = isTo;

/** Whether the unit stands inside a verb group beside its verb: *has*, *also*, *not*, *repeatedly*. */
export function inVerbGroup(units: Units, unit: number): boolean {
  const sort = units.sort(unit);
  if (sort === Sort.clitic) return !isPossessiveClitic(units, unit);
  if (sort !== Sort.word || units.capital(unit)) return false;
  if (units.is(unit, Class.auxiliary | Class.negation)) return true;
  if (units.is(unit, Class.adverb)) return !units.is(unit, Class.determiner);
  return endsInLy(units, unit);
}

/** ’s behind a noun owns what follows; behind a pronoun it is *is* or *has*. */
export function isPossessiveClitic(units: Units, unit: number): boolean {
  if (units.sort(unit) !== Sort.clitic) return false;
  const end = units.end(unit);
  if (end - units.start(unit) === 1) return true;
  const last = units.tokens.codes[end - 1] ?? 0;
  const isS = (last | 32) === 115 && end - units.start(unit) === 2;
  return isS && !units.is(unit - 1, Class.subjectPronoun | Class.relative);
}

/** Whether a unit looks like an adverb in *-ly*; a given name (*Kelly*) and words that are none do not. */
export function endsInLy(units: Units, unit: number): boolean {
  if (units.sort(unit) !== Sort.word) return false;
  const { codes } = units.tokens;
  const end = units.end(unit);
  return (
    !(units.capital(unit) && units.is(unit, Class.givenName)) && // *Kelly, 34, said*
    end - units.start(unit) > 4 &&
    codes[end - 1] === 121 &&
    codes[end - 2] === 108 &&
    !isLyWord(units.word(unit))
  );
}

const isLyWord = wordSet(lyWords);

/** Whether a word has an ending, in lower case, and more than one letter before it. */
export function endsIn(units: Units, unit: number, ending: string): boolean {
  if (units.sort(unit) !== Sort.word) return false;
  const end = units.end(unit);
  return (
    end - ending.length > units.start(unit) + 1 && standsBefore(units.tokens.codes, end, ending)
  );
}

/** A time said in a word: *Monday*, *yesterday*, *2015*, *last*, *night*. */
export function isTimeWord(units: Units, unit: number): boolean {
  const classes = units.classes(unit);
  if ((classes & (Class.weekday | Class.time | Class.month)) === 0) {
    if (units.sort(unit) !== Sort.number) return false;
    return units.is(unit - 1, Class.month | Class.preposition);
  }
  if (isInTitle(units, unit)) return false;
  if ((classes & Class.weekday) !== 0) return !units.is(unit - 1, Class.honorific); // *Mr Sunday Obi*
  if (isSurname(units, unit)) return false;
  if ((classes & Class.time) !== 0) return true;
  return units.capital(unit) && units.sort(unit + 1) !== Sort.word;
}

/** *Evening* of *the Evening Herald* */
const isInTitle = (units: Units, unit: number): boolean =>
  units.capital(unit) && units.capital(unit + 1) && units.is(unit - 1, Class.determiner);

/** *Day* of *Una Day* */
const isSurname = (units: Units, unit: number): boolean =>
  units.capital(unit) && units.capital(unit - 1) && units.is(unit - 1, Class.givenName);

/** A verb that a subject goes with: an auxiliary, or a finite form that is no noun here. */
export function isFiniteVerb(units: Units, unit: number): boolean {
  const sort = units.sort(unit);
  if (sort === Sort.clitic) return !isPossessiveClitic(units, unit);
  if (sort !== Sort.word || units.capital(unit)) return false;
  if (units.is(unit, Class.auxiliary)) return true;
  const verb = cueVerbOf(units.word(unit));
  if (verb) {
    if (units.is(unit - 1, Class.determiner | Class.possessive)) return false;
    if ((verb.forms & VerbForm.past) !== 0) return true;
    return (verb.forms & VerbForm.third) !== 0 && !units.is(unit, Class.cueNoun);
  }
  if (units.is(unit, Class.preposition | Class.conjunction)) return false;
  // an unlisted verb: the past of a regular one, behind a name or pronoun or noun
  if (!endsIn(units, unit, 'ed') && !isIrregularPast(units.word(unit))) return false;
  // *one retired nurse*, *said one undecided voter*
  if (
    isOne(units.word(unit - 1)) &&
    (units.is(unit + 1, Class.role) || units.is(unit - 2, Class.cue))
  ) {
    return false;
  }
  const before = units.classes(unit - 1);
  // *said retired nurse Ada Obi*
  if (isPastReport(units, unit - 1) && units.sort(unit + 1) === Sort.word) return false;
  return (
    units.sort(unit - 1) === Sort.word &&
    (before & (Class.determiner | Class.preposition | Class.auxiliary | Class.adverb)) === 0
  );
}

const isIrregularPast = wordSet(irregularPasts);

const isPastReport = (units: Units, unit: number): boolean =>
  ((cueVerbOf(units.word(unit))?.forms ?? 0) & VerbForm.past) !== 0;

/** Whether the words quoted right before this unit end in a comma, ? or !, or break off. */
export function endsOpen(units: Units, unit: number): boolean {
  const { text } = units.tokens;
  let at = units.start(unit) - 1;
  while (at > 0 && text.charCodeAt(at) <= 32) at--;
  return ',?!…—–-'.includes(text[at - 1] ?? ' ');
}
