import { Class } from '../lexicon/classes';
import { appended } from '../text/appended';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { findMarks, Mark, type MarkToken } from './quotationMarks';

/** The tokens of two marks that belong together; `closing` is `tokens.length` where there is none. */
export interface MarkPair {
  readonly opening: number;
  readonly closing: number;
}

/**
 * Pairs the marks of a paragraph, by a stack. A mark that is never closed is left out, and what
 * stands inside it kept, unless it can be the start of a quotation that runs on.
 */
export function pairMarks(tokens: Tokens): readonly MarkPair[] {
  const marks = findMarks(tokens);
  if (marks.length === 0) return [];
  const ahead = lookAhead(marks);
  let pairs: MarkPair[] = [];
  const stack: number[] = [];
  /** Marks that close what stands before them, and that nothing of their kind opened. */
  const strays: number[] = [];
  /** What a mark opened that never closes ends with the first stray behind it: *“Not yet,’ she said*. */
  const mend = (i: number): boolean => {
    const opening = marks[i]?.token ?? 0;
    const closing = startsUtterance(tokens, opening) && strays.find((it) => it > opening + 1);
    if (closing === false || closing === undefined) return false;
    pairs = appended(pairs, { opening, closing });
    strays.length = 0;
    return true;
  };
  marks.forEach(({ token, bits }, i) => {
    const entry = closes(bits) ? partner(tokens, marks, stack, i, ahead) : -1;
    if (entry >= 0) {
      const opening = marks[stack[entry] ?? 0]?.token ?? 0;
      while (stack.length > entry) stack.pop();
      pairs = appended(pairs, { opening, closing: token });
    } else if (opens(tokens, marks, i, ahead)) {
      const same = lastOfFamily(marks, stack, bits);
      if (same >= 0 && (bits & Mark.weak) !== 0) return; // 'Give it to 'em,' said Ada Obi
      // a mark of the same kind inside: the earlier one lost its closing mark, unless both close
      if (same >= 0 && !has(ahead, i, Ahead.closesTwice)) {
        if (
          isLedInto(tokens, token) &&
          startsUtterance(tokens, marks[stack[same] ?? 0]?.token ?? 0)
        )
          return;
        mend(stack[same] ?? 0);
        while (stack.length > same) stack.pop();
      }
      stack.push(i);
    } else if (isCloserAlone(tokens, token, bits)) strays.push(token);
  });
  const open = stack.find((i) => mayRunOn(tokens, marks, i));
  if (open !== undefined && !mend(open)) {
    pairs = appended(pairs, { opening: marks[open]?.token ?? 0, closing: tokens.length });
  }
  return pairs.length < 2 ? pairs : pairs.sort((a, b) => a.opening - b.opening);
}

/** Behind a stop or comma and before a gap: it ends what somebody says, whichever mark opened that. */
function isCloserAlone(tokens: Tokens, mark: number, bits: number): boolean {
  if (!closes(bits) || (bits & Mark.weak) !== 0) return false;
  const from = tokens.start[mark] ?? 0;
  const isBehindStop = ',.!?'.includes(tokens.text[from - 1] ?? ' ');
  return isBehindStop && tokens.text.charCodeAt(from + 1) === 32;
}

/** *‘They tell us, ‘Go home.’*: quoted by whoever speaks, in the marks of the house and closed with the whole. */
function isLedInto(tokens: Tokens, mark: number): boolean {
  const isComma = tokens.codes[tokens.start[mark - 1] ?? 0] === 44;
  const isCapital = ((tokens.shape[mark + 1] ?? 0) & Shape.capital) !== 0;
  return isComma && isCapital && ((tokens.classes[mark - 2] ?? 0) & Class.cue) !== 0;
}

/** What comes behind a mark. */
const Ahead = {
  /** A sure single closing mark before the next single opening mark. */
  sureSingle: 1,
  /** The same, with closing marks that could be apostrophes. */
  anySingle: 2,
  anyDouble: 4,
  /** Behind an opening mark, its family closes twice before it opens again. */
  closesTwice: 8,
} as const;

/** Bits of {@link Ahead} by the index of each mark. */
function lookAhead(marks: readonly MarkToken[]): readonly number[] {
  const ahead = marks.map(() => 0);
  let singles = 0;
  let double = 0;
  const closers = [0, 0];
  for (let i = marks.length - 1; i >= 0; i--) {
    const bits = marks[i]?.bits ?? 0;
    const family = (bits & Mark.single) !== 0 ? 1 : 0;
    const isTwice = (closers[family] ?? 0) >= 2 && (bits & Mark.straight) === 0;
    ahead[i] = singles | double | (isTwice ? Ahead.closesTwice : 0);
    if ((bits & Mark.weak) === 0) {
      if ((bits & Mark.opens) !== 0) closers[family] = 0;
      else if (closes(bits)) closers[family] = (closers[family] ?? 0) + 1;
    }
    if ((bits & Mark.single) === 0) {
      if (closes(bits)) double = Ahead.anyDouble;
    } else if (closes(bits)) {
      singles |= (bits & Mark.weak) === 0 ? Ahead.anySingle | Ahead.sureSingle : Ahead.anySingle;
    } else if ((bits & (Mark.weak | Mark.turned)) === 0) {
      singles = 0;
    }
  }
  return ahead;
}

const has = (ahead: readonly number[], i: number, bit: number): boolean =>
  ((ahead[i] ?? 0) & bit) !== 0;

const closes = (bits: number): boolean => (bits & Mark.closes) !== 0;

const familyOf = (bits: number): number => bits & (Mark.single | Mark.guillemet);

/** Index in the stack of the opening mark that the mark at `i` closes, or -1. */
function partner(
  tokens: Tokens,
  marks: readonly MarkToken[],
  stack: readonly number[],
  i: number,
  ahead: readonly number[],
): number {
  const bits = marks[i]?.bits ?? 0;
  const family = familyOf(bits);
  let other = -1;
  for (let entry = stack.length - 1; entry >= 0; entry--) {
    const open = marks[stack[entry] ?? 0]?.bits ?? 0;
    if (familyOf(open) !== family) {
      // an apostrophe inside double marks closes nothing outside them
      if (family === Mark.single && has(ahead, i, Ahead.anyDouble)) return -1;
      continue;
    }
    if (family === Mark.single) {
      const weak = (bits & Mark.weak) !== 0 && has(ahead, i, Ahead.sureSingle);
      const mixed =
        (open & Mark.straight) !== (bits & Mark.straight) && !closesWithNext(marks, stack, i);
      const mayGoOn =
        (bits & Mark.plural) !== 0 ? has(ahead, i, Ahead.sureSingle) : (bits & Mark.weak) !== 0;
      if (mayGoOn && isInUtterance(tokens, marks[stack[entry] ?? 0], marks[i])) return -1;
      return weak || (mixed && has(ahead, i, Ahead.sureSingle)) ? -1 : entry;
    }
    if ((open & Mark.straight) === (bits & Mark.straight)) return entry;
    if (other < 0) other = entry;
  }
  return other;
}

/** Fewest tokens between the mark that opens an utterance and an apostrophe in it. */
const UTTERANCE_START = 3;

/** *said: ‘We regret the workers’ loss*: an utterance that no full stop or comma has ended yet. */
function isInUtterance(
  tokens: Tokens,
  open: MarkToken | undefined,
  close: MarkToken | undefined,
): boolean {
  if (!open || !close || close.token - open.token <= UTTERANCE_START) return false;
  const first = open.token + 1;
  return startsUtterance(tokens, open.token) && ((tokens.shape[first] ?? 0) & Shape.capital) !== 0;
}

/** *…'’* ends two quotations at once, whichever marks opened them. */
function closesWithNext(marks: readonly MarkToken[], stack: readonly number[], i: number): boolean {
  const next = marks[i + 1];
  if (!next || next.token !== (marks[i]?.token ?? 0) + 1) return false;
  const both = Mark.closes | Mark.single;
  return stack.length > 1 && (next.bits & both) === both;
}

function opens(
  tokens: Tokens,
  marks: readonly MarkToken[],
  i: number,
  ahead: readonly number[],
): boolean {
  const bits = marks[i]?.bits ?? 0;
  if ((bits & Mark.opens) === 0) return false;
  if ((bits & Mark.single) !== 0) {
    if ((bits & (Mark.weak | Mark.turned)) !== 0) return has(ahead, i, Ahead.sureSingle);
    if ((bits & Mark.straight) === 0 || has(ahead, i, Ahead.anySingle)) return true;
    return startsUtterance(tokens, marks[i]?.token ?? 0);
  }
  if ((bits & Mark.turned) !== 0) return has(ahead, i, Ahead.anyDouble);
  return true;
}

function lastOfFamily(marks: readonly MarkToken[], stack: readonly number[], bits: number): number {
  for (let entry = stack.length - 1; entry >= 0; entry--) {
    const open = marks[stack[entry] ?? 0]?.bits ?? 0;
    if (familyOf(open) === familyOf(bits) && (open & Mark.straight) === (bits & Mark.straight)) {
      return entry;
    }
  }
  return -1;
}

/** First of all, or behind a colon, comma or verb of reporting and before a capital: *said: 'Nobody …* */
function startsUtterance(tokens: Tokens, mark: number): boolean {
  if (mark === 0) return true;
  const code = tokens.codes[(tokens.end[mark - 1] ?? 1) - 1];
  const isCue = ((tokens.classes[mark - 1] ?? 0) & Class.cue) !== 0;
  return (
    (isCue || code === 58 || code === 44) &&
    tokens.kind[mark + 1] === Kind.word &&
    ((tokens.shape[mark + 1] ?? 0) & Shape.capital) !== 0
  );
}

/**
 * Whether an unclosed mark can start a quotation that runs to the paragraph's end: it stands first,
 * or behind a colon or comma, or where a sentence starts. A straight mark among curly pairs is a stray.
 */
function mayRunOn(tokens: Tokens, marks: readonly MarkToken[], i: number): boolean {
  const mark = marks[i];
  if (!mark) return false;
  const isStraight = (mark.bits & Mark.straight) !== 0;
  if (isStraight && marks.some(({ bits }) => (bits & (Mark.straight | Mark.single)) === 0)) {
    return false;
  }
  if (mark.token === 0) return true;
  if (isStraight && (mark.bits & Mark.single) !== 0) return startsUtterance(tokens, mark.token);
  const before = mark.token - 1;
  const next = tokens.kind[mark.token + 1];
  return tokens.kind[before] === Kind.punctuation && next === Kind.word;
}
