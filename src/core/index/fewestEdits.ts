/** Finds a lower bound of what a run of words is away from a stretch of a longer one. */
export type FewestEdits = (text: Int32Array, from: number, to: number) => number;

/** Words that one pass holds, a bit each. */
const BITS = 32;

/**
 * How many words have to be put in, left out or changed, at the least, to make `words` a stretch of
 * `text[from, to)`: exact up to 32 words; of more, the sum over pieces of 32. Costs `to - from` steps a piece
 * (Myers 1999, in the form of Hyyrö 2003), where an alignment costs as many for each word.
 */
export function createFewestEdits(words: Int32Array): FewestEdits {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at += BITS) {
    pieces.push(pieceOf(words.subarray(at, at + BITS)));
  }
  return (text, from, to) => {
    let edits = 0;
    for (const piece of pieces) edits += fewestOf(piece, text, from, to);
    return edits;
  };
}

interface Piece {
  readonly length: number;
  /** Slots of a word and the bits of where it stands, by the word's lowest bits. */
  readonly word: Int32Array;
  readonly bits: Int32Array;
}

const SLOTS = 128;

function pieceOf(words: Int32Array): Piece {
  const word = new Int32Array(SLOTS);
  const bits = new Int32Array(SLOTS);
  words.forEach((it, i) => {
    let slot = it & (SLOTS - 1);
    while (bits[slot] !== 0 && word[slot] !== it) slot = (slot + 1) & (SLOTS - 1);
    word[slot] = it;
    bits[slot] = (bits[slot] ?? 0) | (1 << i);
  });
  return { length: words.length, word, bits };
}

function fewestOf(
  { length, word, bits }: Piece,
  text: Int32Array,
  from: number,
  to: number,
): number {
  const last = 1 << (length - 1);
  // by rows of the table of edits, whether a cell is one more, or one less, than the one above
  let more = -1;
  let less = 0;
  let edits = length;
  let fewest = length;
  for (let at = from; at < to; at++) {
    const it = text[at] ?? 0;
    let slot = it & (SLOTS - 1);
    while (bits[slot] !== 0 && word[slot] !== it) slot = (slot + 1) & (SLOTS - 1);
    const equal = bits[slot] ?? 0;
    const same = equal | less;
    const down = (((equal & more) + more) ^ more) | equal;
    let right = less | ~(down | more);
    let left = more & down;
    if ((right & last) !== 0) edits++;
    else if ((left & last) !== 0) edits--;
    right <<= 1;
    left <<= 1;
    more = left | ~(same | right);
    less = right & same;
    if (edits < fewest) fewest = edits;
  }
  return fewest;
}
