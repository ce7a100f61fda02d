import { clippedWords, elisions } from '../lexicon/works';
import { cueVerbOf, VerbForm, wordSet } from '../lexicon/reportingWords';
import { Class } from '../lexicon/classes';
import { Char, charKind } from '../text/characters';
import { Kind, Shape, type Tokens } from '../text/tokens';

/** What a mark may do, as bits. A mark with none is an apostrophe, a foot, an inch or markup. */
export const Mark = {
  opens: 1,
  closes: 2,
  /** A single mark; others are double marks or guillemets. */
  single: 4,
  /** ' or ": says nothing about its direction by itself. */
  straight: 8,
  /** Closes only where no better mark does: it may be the apostrophe of a plural (*leaders’*). */
  weak: 16,
  /** Stands against its direction (a ” that opens), so that the others must want it. */
  turned: 32,
  guillemet: 64,
  /** Behind a plural and before a small word, or behind a number: closes, unless an utterance goes on to a surer mark. */
  plural: 128,
} as const;

/** Whether a mark, as written, is a single one. */
export const isSingle = (mark: string): boolean => "‘'’‚‛".includes(mark);

export interface MarkToken {
  readonly token: number;
  /** Bits of {@link Mark}. */
  readonly bits: number;
}

/** The marks of a paragraph that may open or close a quotation, by what stands on both sides. */
export function findMarks(tokens: Tokens): readonly MarkToken[] {
  const marks: MarkToken[] = [];
  if ((tokens.anyKind & (1 << Kind.mark)) === 0) return marks;
  const isTyped = isTypewritten(tokens);
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== Kind.mark) continue;
    const bits = markBits(tokens, token);
    if (isTyped && (bits & TYPED) === TYPED) continue;
    if (bits !== 0) marks.push({ token, bits });
  }
  return marks;
}

/** Of a straight single mark. */
const TYPED = Mark.single | Mark.straight;

/** Speech stands between doubled straight marks, so that single ones set off what it quotes: *''They say, 'Go home,' to us,''*. */
function isTypewritten(tokens: Tokens): boolean {
  const { text } = tokens;
  for (let at = text.indexOf("''"); at >= 0; at = text.indexOf("''", at + 2)) {
    if (sideOf(tokens, at - 1) !== Side.word && sideOf(tokens, at + 2) === Side.word) return true;
  }
  return false;
}

const isElision = wordSet(elisions);
const isClipped = wordSet(clippedWords);

/** What stands beside a mark. */
const Side = { gap: 0, word: 1, end: 2, comma: 3, dash: 4, open: 5, close: 6, mark: 7, other: 8 };

function sideOf({ text, codes }: Tokens, at: number): number {
  if (at < 0 || at >= text.length) return Side.gap;
  const code = codes[at] ?? 0;
  switch (charKind(code)) {
    case Char.space:
      return Side.gap;
    case Char.lower:
    case Char.upper:
    case Char.digit:
      return Side.word;
    case Char.punctuation:
      return code === 44 || code === 59 || code === 58 ? Side.comma : Side.end;
    case Char.dash:
      return Side.dash;
    case Char.bracket:
      return '([{<'.includes(text[at] ?? '') ? Side.open : Side.close;
    case Char.apostrophe:
    case Char.mark:
      return Side.mark;
    default:
      return Side.other;
  }
}

function markBits(tokens: Tokens, token: number): number {
  const { text, codes } = tokens;
  const from = tokens.start[token] ?? 0;
  const left = sideOf(tokens, from - 1);
  const right = sideOf(tokens, from + 1);
  if (from > 0 && codes[from - 1] === 61) return 0; // an attribute's value in markup
  switch (text.charAt(from)) {
    case '“':
    case '„':
    case '‟':
      if ((left === Side.comma || left === Side.end) && right === Side.gap) {
        return Mark.closes | Mark.turned; // *“Not yet,“ she said*
      }
      return left !== Side.gap && left !== Side.open && left !== Side.dash && right !== Side.word
        ? Mark.opens | Mark.closes | Mark.turned
        : Mark.opens;
    case '«':
    case '‹':
    case '»':
    case '›':
      return guillemetBits(text.charAt(from), left, right);
    case '”':
      if (isMeasure(tokens, token)) return Mark.closes | Mark.weak;
      return (left === Side.gap || left === Side.open) && right === Side.word
        ? Mark.opens | Mark.closes | Mark.turned
        : Mark.closes;
    case '"':
      return doubleBits(tokens, token, left, right);
    case '‘':
    case '‚':
    case '‛':
      if (left === Side.word && right === Side.word) return 0;
      if (left !== Side.gap && left !== Side.open && right === Side.gap) {
        return Mark.closes | Mark.single | Mark.turned;
      }
      if (isDecade(tokens, token)) return 0;
      return Mark.opens | Mark.single | (elides(tokens, token) ? Mark.weak : 0);
    case '’':
      return singleBits(tokens, token, left, right);
    case "'":
      // doubled straight marks are a typewriter's habit that no house prints
      if (codes[from + 1] === 39 || (from > 0 && codes[from - 1] === 39)) return 0;
      return singleBits(tokens, token, left, right) | Mark.straight;
    default:
      return 0;
  }
}

/** «Yes» and ‹no›, and »Yes« and ›no‹ as Germans turn them. */
function guillemetBits(mark: string, left: number, right: number): number {
  const family = Mark.guillemet | (mark === '‹' || mark === '›' ? Mark.single : 0);
  const both = Mark.opens | Mark.closes | Mark.turned;
  const isApart = left === Side.gap || left === Side.open;
  if (mark === '«' || mark === '‹') {
    return family | (!isApart && right !== Side.word ? both : Mark.opens);
  }
  return family | (isApart && right === Side.word ? both : Mark.closes);
}

function doubleBits(tokens: Tokens, token: number, left: number, right: number): number {
  if (isMeasure(tokens, token)) return Mark.closes | Mark.straight | Mark.weak;
  const opens = left !== Side.word && right !== Side.gap && right !== Side.comma;
  const closes = left !== Side.gap && left !== Side.open;
  const both = !opens && !closes ? Mark.opens | Mark.closes : 0;
  return both | (opens ? Mark.opens : 0) | (closes ? Mark.closes : 0) | Mark.straight;
}

function singleBits(tokens: Tokens, token: number, left: number, right: number): number {
  const isCurly = tokens.first[token] === 0x2019;
  if (left === Side.gap || left === Side.open || left === Side.dash) {
    if (right === Side.gap) {
      return left === Side.dash || standsBehindStop(tokens, token) ? Mark.closes | Mark.single : 0;
    }
    if (isDecade(tokens, token)) return 0;
    if (left === Side.dash && right !== Side.word) return Mark.closes | Mark.single;
    if (right !== Side.word && right !== Side.mark) return 0;
    if (elides(tokens, token)) return isCurly ? 0 : Mark.opens | Mark.single | Mark.weak;
    return Mark.opens | Mark.single | (isCurly ? Mark.turned : 0);
  }
  if (left === Side.mark && right === Side.word) {
    if (elides(tokens, token)) return 0;
    return Mark.opens | Mark.single | (isCurly ? Mark.turned : 0);
  }
  if (right === Side.word) {
    return left === Side.end || left === Side.comma ? Mark.closes | Mark.single : 0;
  }
  if (left !== Side.word) return Mark.closes | Mark.single;
  if (right === Side.gap && isLoneS(tokens, token + 1)) return 0;
  if (isMeasure(tokens, token)) {
    const isUnsure = mayBeFeet(tokens, token) ? Mark.weak | Mark.plural : 0;
    return Mark.closes | Mark.single | isUnsure;
  }
  return Mark.closes | Mark.single | pluralBits(tokens, token, right);
}

/** The ’ of *… today, ’ she said* and *‘… the ‘last word,’ ’*, where spaces have slipped in. */
function standsBehindStop(tokens: Tokens, token: number): boolean {
  let at = (tokens.start[token] ?? 0) - 1;
  while (at >= 0 && tokens.codes[at] === 32) at--;
  const side = sideOf(tokens, at);
  return side === Side.end || side === Side.comma || side === Side.mark;
}

/** *’90s*, whichever way the mark was turned */
function isDecade(tokens: Tokens, token: number): boolean {
  const { text } = tokens;
  const from = tokens.end[token] ?? 0;
  return (
    charKind(text.charCodeAt(from)) === Char.digit &&
    text[from + 1] === '0' &&
    text[from + 2] === 's' &&
    charKind(text.charCodeAt(from + 3)) !== Char.lower
  );
}

/** A number that a height or length can have: not *$5,000’*, not *2016’*. */
function mayBeFeet(tokens: Tokens, token: number): boolean {
  const from = tokens.start[token - 1] ?? 0;
  const length = (tokens.end[token - 1] ?? 0) - from;
  const before = charKind(tokens.text.charCodeAt(from - 1));
  return length < 4 && (from === 0 || before === Char.space || before === Char.bracket);
}

/** Whether a mark that could open stands for left-out letters: *’tis*, *’90s*, *’n’*. */
function elides(tokens: Tokens, token: number): boolean {
  const next = token + 1;
  if (next >= tokens.length) return false;
  if (tokens.kind[next] === Kind.number) {
    const length = (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0);
    return length === 2;
  }
  return isElision(tokens.word[next] ?? -1);
}

/** The *s* of *Leeds’ s trams*, where a space has slipped in. */
function isLoneS(tokens: Tokens, token: number): boolean {
  const from = tokens.start[token] ?? 0;
  return (
    token < tokens.length && (tokens.end[token] ?? 0) - from === 1 && tokens.text[from] === 's'
  );
}

/** Feet and inches: right behind digits, as in 5' 10" and 2.5". */
function isMeasure(tokens: Tokens, token: number): boolean {
  return (
    token > 0 &&
    tokens.kind[token - 1] === Kind.number &&
    ((tokens.shape[token] ?? 0) & Shape.spaced) === 0
  );
}

/** Of a ’ behind *s*: weak where a noun may follow, so that it may own it (*the leaders’ summit*). */
function pluralBits(tokens: Tokens, token: number, right: number): number {
  const last = tokens.text.charCodeAt((tokens.start[token] ?? 0) - 1) | 32;
  if (last === 110 && (isElision(tokens.word[token - 1] ?? -1) || dropsItsG(tokens, token - 1))) {
    return Mark.weak; // ’n’, nothin’
  }
  if (right === Side.gap && isClipped(tokens.word[token - 1] ?? -1)) {
    return tokens.kind[token + 1] === Kind.word ? Mark.weak : 0; // wi’ the damp, o’ paper
  }
  if (last !== 115 && last !== 122 && last !== 120) return 0; // s, z, x
  if (right !== Side.gap || token + 1 >= tokens.length) return 0;
  const next = token + 1;
  if (tokens.kind[next] !== Kind.word && tokens.kind[next] !== Kind.number) return 0;
  if (saysWho(tokens, next)) return 0;
  const owned =
    Class.preposition |
    Class.conjunction |
    Class.auxiliary |
    Class.subjectPronoun |
    Class.relative |
    Class.determiner;
  return ((tokens.classes[next] ?? 0) & owned) === 0 ? Mark.weak : Mark.plural;
}

/** *nothin*: in small letters, and no word that a table has. */
function dropsItsG(tokens: Tokens, token: number): boolean {
  const from = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  return (
    (tokens.word[token] ?? -1) < 0 &&
    end - from >= SHORTEST_IN_ING &&
    tokens.text.startsWith('in', end - 2) &&
    ((tokens.shape[token] ?? 0) & Shape.capital) === 0
  );
}

/** Letters of the shortest word in -ing without its g that is met: *goin’*. */
const SHORTEST_IN_ING = 4;

/** *said Ada Obi*, *Ada Obi said*, *makes it plain*: a verb that nothing can own, right there or behind a name. */
function saysWho(tokens: Tokens, first: number): boolean {
  for (let token = first; token < Math.min(first + NAME_LIMIT, tokens.length); token++) {
    const word = tokens.word[token] ?? -1;
    const verb = cueVerbOf(word);
    const isFinite = verb && (verb.forms & (VerbForm.past | VerbForm.third)) !== 0;
    if (isFinite && ((tokens.classes[token] ?? 0) & Class.cueNoun) === 0) {
      return token > first
        ? verb.kind === 'say'
        : (verb.forms & VerbForm.third) !== 0 || verb.kind === 'say';
    }
    if (((tokens.shape[token] ?? 0) & Shape.capital) === 0) return false;
  }
  return false;
}

/** Most words of a name before the verb. */
const NAME_LIMIT = 3;
