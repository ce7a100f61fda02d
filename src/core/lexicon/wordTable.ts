/**
 * Words by the hash of their characters, for looking up each word of a text. What is asked of one stands side by
 * side, since most words that are no everyday ones have to be fetched from far.
 */
export interface WordTable {
  /**
   * The place of the word at `codes[from, to)`, UTF-16 code units, with its {@link finishHash} hash. A word that is
   * not in the table has a place too, of no word and no classes. Equal hashes make no match: words are compared.
   * @param isPlain all of them are letters of a to z, or such a capital and letters behind it.
   */
  placeOf(codes: Uint16Array, from: number, to: number, hash: number, isPlain: boolean): number;
  /** A place of no word. */
  readonly none: number;
  /** The number of the word at a place, -1 for none. */
  wordAt(place: number): number;
  classesAt(place: number): number;
  /** The number of a form as the table has it, -1 for none. */
  readonly numberOf: (form: string) => number;
}

/**
 * One more character for the hash of a word, which is {@link finishHash} of these steps over its characters'
 * {@link foldedCode}, from 0. Each of the letters a to z has five bits to itself until they come round.
 */
export const hashStep = (hash: number, code: number): number =>
  ((hash << 5) | (hash >>> 27)) ^ code;

/** Spreads the characters over all bits; different numbers stay different. */
export function finishHash(steps: number): number {
  const hash = Math.imul(steps, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** The hash of a form. */
export function hashOfForm(form: string): number {
  let steps = 0;
  for (let i = 0; i < form.length; i++) steps = hashStep(steps, foldedCode(form.charCodeAt(i)));
  return finishHash(steps);
}

/** The code unit in lower case, a curly apostrophe as a straight one. */
export function foldedCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  const known = lowerCodes[code] ?? 0;
  return known > 0 ? known : (lowerCodes[code] = lowerCode(code));
}

/** By code unit, filled as they are met; 0 for those that were not. */
const lowerCodes = new Uint16Array(0x10000);

function lowerCode(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Of a place: the word's hash, its number with {@link SPELT} and its length below, its last letters, its classes. */
const HASH = 0;
const ENTRY = 1;
const ENDING = 2;
const CLASSES = 3;
const COLUMNS = 4;

const WORD = 7;
const LENGTH = 63;
/** It has other characters than a to z, or more of them than two numbers hold. */
const SPELT = 64;

/** So many letters of a to z a hash can be told from, one by one: it is the word. */
const EXACT = 6;

/**
 * @param forms in lower case, with ' for every apostrophe.
 * @param classes by the number of the word, which is its index.
 */
export function createWordTable(forms: readonly string[], classes: Uint32Array): WordTable {
  let bits = 10;
  while (1 << bits < forms.length * 2) bits++;
  const none = COLUMNS << bits;
  const rows = new Int32Array(none + COLUMNS);
  for (let place = 0; place < rows.length; place += COLUMNS) rows[place + ENTRY] = -1;
  const firstPlace = (hash: number): number => (hash >>> (32 - bits)) * COLUMNS;
  const placeBehind = (place: number): number => (place + COLUMNS) & (none - 1);

  const starts = new Int32Array(forms.length);
  const characters = new Uint16Array(forms.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  forms.forEach((form, word) => {
    const { length } = form;
    let steps = 0;
    let isSpelt = length > 2 * EXACT;
    for (let i = 0; i < length; i++) {
      const code = form.charCodeAt(i);
      characters[start + i] = code;
      steps = hashStep(steps, code);
      if (code < 97 || code > 122) isSpelt = true;
    }
    starts[word] = start;
    start += length;
    const hash = finishHash(steps);
    let place = firstPlace(hash);
    while (rows[place + ENTRY] !== -1) place = placeBehind(place);
    rows[place + HASH] = hash;
    rows[place + ENTRY] = (word << WORD) | (isSpelt ? SPELT : 0) | length;
    rows[place + ENDING] = length > EXACT ? endingOf(characters, start) : 0;
    rows[place + CLASSES] = classes[word] ?? 0;
  });

  /** Of a word and one in the table of its hash and length. */
  const isSame = (
    place: number,
    codes: Uint16Array,
    from: number,
    to: number,
    isPlain: boolean,
  ): boolean => {
    const entry = rows[place + ENTRY] ?? 0;
    if (isPlain && (entry & SPELT) === 0) {
      return to - from <= EXACT || rows[place + ENDING] === endingOf(codes, to);
    }
    const shift = (starts[entry >> WORD] ?? 0) - from;
    let i = from;
    while (i < to && isFolded(codes[i] ?? 0, characters[shift + i] ?? 0)) i++;
    return i === to;
  };

  return {
    placeOf(codes, from, to, hash, isPlain) {
      for (let place = firstPlace(hash); ; place = placeBehind(place)) {
        const entry = rows[place + ENTRY] ?? -1;
        if (entry < 0) return place;
        if (rows[place + HASH] !== hash || (entry & LENGTH) !== to - from) continue;
        if (isSame(place, codes, from, to, isPlain)) return place;
      }
    },
    none,
    wordAt: (place) => (rows[place + ENTRY] ?? -1) >> WORD,
    classesAt: (place) => rows[place + CLASSES] ?? 0,
    numberOf(form) {
      const hash = hashOfForm(form);
      for (let place = firstPlace(hash); ; place = placeBehind(place)) {
        const entry = rows[place + ENTRY] ?? -1;
        if (entry < 0) return -1;
        if (rows[place + HASH] !== hash || (entry & LENGTH) !== form.length) continue;
        if (forms[entry >> WORD] === form) return entry >> WORD;
      }
    },
  };
}

/**
 * The last {@link EXACT} letters, a to z, before `to`: of two words of up to twice as many, all letters are the same
 * where this, the hash and the length are.
 */
function endingOf(codes: Uint16Array, to: number): number {
  let ending = 0;
  for (let i = to - EXACT; i < to; i++) ending = (ending << 5) | ((codes[i] ?? 0) & 31);
  return ending;
}

/** Whether a code unit is that of a form, as {@link foldedCode} gives it; most are as they stand. */
const isFolded = (code: number, form: number): boolean =>
  code === form || foldedCode(code) === form;
