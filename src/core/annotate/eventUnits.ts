import { Class } from '../lexicon/classes';
import { lyWords } from '../lexicon/cueNouns';
import { cueVerbOf, VerbForm, wordSet } from '../lexicon/reportingWords';
import { Kind, Shape, type Tokens } from '../text/tokens';
import type { Frame } from './eventFrames';

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

/** The units of one frame with what is known of each; indices outside it are edges. */
export class Units {
  readonly tokens: Tokens;
  readonly frame: Frame;
  readonly length: number;
  /** Most of its long words start with a capital; `undefined` until it is asked. */
  isHeadline: boolean | undefined;
  readonly #units: readonly number[];

  constructor(tokens: Tokens, frame: Frame) {
    this.tokens = tokens;
    this.frame = frame;
    this.#units = frame.units;
    this.length = frame.units.length;
    this.isHeadline = undefined;
  }

  /** The token of a unit; -1 outside the frame, below it for a quotation. */
  #token(unit: number): number {
    return unit >= 0 && unit < this.length ? (this.#units[unit] ?? -1) : -1;
  }

  sort(unit: number): number {
    if (unit < 0 || unit >= this.length) return Sort.edge;
    const token = this.#units[unit] ?? -1;
    return token < 0 ? Sort.quotation : sortOf(this.tokens, token);
  }

  /** Class bits; 0 for a quotation. */
  classes(unit: number): number {
    const token = this.#token(unit);
    return token < 0 ? 0 : (this.tokens.classes[token] ?? 0);
  }

  word(unit: number): number {
    const token = this.#token(unit);
    return token < 0 ? -1 : (this.tokens.word[token] ?? -1);
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
  switch (tokens.kind[token] ?? 0) {
    case Kind.word:
      return Sort.word;
    case Kind.number:
      return Sort.number;
    case Kind.clitic:
      return Sort.clitic;
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
      return Sort.other;
  }
}

/** The ’ of *the workers’ union*, where no quotation takes it for its mark. */
function isOwnersApostrophe(tokens: Tokens, token: number): boolean {
  const isJoined = ((tokens.shape[token] ?? 0) & Shape.spaced) === 0;
  const char = tokens.text[tokens.start[token] ?? 0];
  return (
    isJoined &&
    (char === '’' || char === "'") &&
    tokens.kind[token - 1] === Kind.word &&
    (tokens.text.charCodeAt((tokens.start[token] ?? 0) - 1) | 32) === 115
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
  const { text } = units.tokens;
  const end = units.end(unit);
  if (end - units.start(unit) === 1) return true;
  const isS = (text.charCodeAt(end - 1) | 32) === 115 && end - units.start(unit) === 2;
  return isS && !units.is(unit - 1, Class.subjectPronoun | Class.relative);
}

export function endsInLy(units: Units, unit: number): boolean {
  if (units.sort(unit) !== Sort.word) return false;
  const { text } = units.tokens;
  const end = units.end(unit);
  return (
    end - units.start(unit) > 4 &&
    text.charCodeAt(end - 1) === 121 &&
    text.charCodeAt(end - 2) === 108 &&
    !isLyWord(units.word(unit))
  );
}

const isLyWord = wordSet(lyWords);

export function endsIn(units: Units, unit: number, ending: string): boolean {
  return (
    units.sort(unit) === Sort.word &&
    units.end(unit) - units.start(unit) > ending.length + 1 &&
    units.tokens.text.startsWith(ending, units.end(unit) - ending.length)
  );
}

/** A time said in a word: *Monday*, *yesterday*, *2015*, *last*, *night*. */
export const isTimeWord = (units: Units, unit: number): boolean =>
  units.is(unit, Class.weekday) ||
  (units.is(unit, Class.time) && !isSurname(units, unit)) ||
  (units.is(unit, Class.month) &&
    units.capital(unit) &&
    units.sort(unit + 1) !== Sort.word &&
    !isSurname(units, unit)) ||
  (units.sort(unit) === Sort.number && units.is(unit - 1, Class.month | Class.preposition));

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
  if (!endsIn(units, unit, 'ed')) return false;
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

const isPastReport = (units: Units, unit: number): boolean =>
  ((cueVerbOf(units.word(unit))?.forms ?? 0) & VerbForm.past) !== 0;
