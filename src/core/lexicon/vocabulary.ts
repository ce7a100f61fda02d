import { Class, type WordRow } from './classes';
import { cueNounWords } from './cueNouns';
import { cueWords } from './cues';
import { figureWordForms } from './figureForms';
import { functionWords } from './functionWords';
import { peopleWords } from './peopleWords';
import { quotationWords } from './works';

/**
 * Every word that a table knows, under one number, with its classes. Tables may look up the number
 * of a form once, at load, and key what they know by it.
 */
export interface Vocabulary {
  readonly size: number;
  /** Classes by word number. */
  readonly classes: Uint32Array;
  /** The number of a form in lower case, with ' for every apostrophe; -1 where no table has it. */
  numberOf(form: string): number;
  /**
   * The number of the word at `codes[from, to)`, UTF-16 code units, with its {@link finishHash} hash; -1 where no
   * table has it. Compares the characters, so a colliding hash is no match.
   */
  find(codes: Uint16Array, from: number, to: number, hash: number): number;
  /**
   * The same for a word of at most {@link EXACT} letters, all of them a to z or their capitals. No two such words of
   * one length share a hash, so that no character is compared.
   */
  findExact(length: number, hash: number): number;
  formOf(word: number): string;
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

/** The hash of a form in lower case, with ' for every apostrophe. */
export function hashOfForm(form: string): number {
  let hash = 0;
  for (let i = 0; i < form.length; i++) hash = hashStep(hash, form.charCodeAt(i));
  return finishHash(hash);
}

/** So many letters of a to z fit into a hash, which then is the word itself. */
export const EXACT = 6;

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

/** Tables are merged in order; a form that stands in several has the classes of all. */
export function createVocabulary(tables: readonly (readonly WordRow[])[]): Vocabulary {
  const numbers = new Map<string, number>();
  const classList: number[] = [];
  for (const table of tables) {
    for (const { forms, classes } of table) {
      for (const form of forms.split(/\s+/)) {
        if (form === '') continue;
        const known = numbers.get(form);
        if (known === undefined) {
          numbers.set(form, classList.length);
          classList.push(classes);
        } else {
          classList[known] = (classList[known] ?? 0) | classes;
        }
      }
    }
  }
  const forms = [...numbers.keys()];
  let bits = 10;
  while (1 << bits < forms.length * 2) bits++;
  const slots = new Int32Array(SLOT << bits).fill(-1);
  const slotOf = (hash: number): number => (hash >>> (32 - bits)) * SLOT;
  const slotBehind = (slot: number): number => (slot + SLOT) & (slots.length - 1);
  const starts = new Int32Array(forms.length);
  const characters = new Uint16Array(forms.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  forms.forEach((form, word) => {
    for (let i = 0; i < form.length; i++) characters[start + i] = form.charCodeAt(i);
    starts[word] = start;
    start += form.length;
    const hash = hashOfForm(form);
    let slot = slotOf(hash);
    while (slots[slot + 1] !== -1) slot = slotBehind(slot);
    slots[slot] = hash;
    slots[slot + 1] = (word << WORD) | (isExact(form) ? 0 : INEXACT) | form.length;
  });

  const isAt = (word: number, codes: Uint16Array, from: number, to: number): boolean => {
    const shift = (starts[word] ?? 0) - from;
    let i = from;
    while (i < to && isFolded(codes[i] ?? 0, characters[shift + i] ?? 0)) i++;
    return i === to;
  };

  return {
    size: forms.length,
    classes: Uint32Array.from(classList),
    numberOf: (form) => numbers.get(form) ?? -1,
    formOf: (word) => forms[word] ?? '',
    find(codes, from, to, hash) {
      for (let slot = slotOf(hash); ; slot = slotBehind(slot)) {
        const entry = slots[slot + 1] ?? -1;
        if (entry < 0) return -1;
        if (slots[slot] !== hash || (entry & LENGTH) !== to - from) continue;
        if (isAt(entry >>> WORD, codes, from, to)) return entry >>> WORD;
      }
    },
    findExact(length, hash) {
      for (let slot = slotOf(hash); ; slot = slotBehind(slot)) {
        const entry = slots[slot + 1] ?? -1;
        if (slots[slot] === hash && (entry & (INEXACT | LENGTH)) === length) return entry >> WORD;
        if (entry < 0) return -1;
      }
    },
  };
}

/** Numbers in a slot of the table: the word's hash, and its number with {@link INEXACT} and its length below; -1 where it is free. */
const SLOT = 2;
const WORD = 7;
const INEXACT = 64;
const LENGTH = 63;

const isExact = (form: string): boolean => form.length <= EXACT && /^[a-z]+$/.test(form);

/** Whether a code unit is that of a form, as {@link foldedCode} gives it; most are as they stand. */
const isFolded = (code: number, form: number): boolean =>
  code === form || foldedCode(code) === form;

/** All tables of the lexicon, in order. */
export const vocabulary: Vocabulary = createVocabulary([
  functionWords,
  ...figureWordForms,
  cueWords,
  cueNounWords,
  quotationWords,
  peopleWords,
]);

/**
 * Some words of the vocabulary. Thirty-two such sets share a column, a bit each by the word's number, so that a word
 * that is held against many of them is looked up in one place.
 */
export class WordBits {
  readonly #column: Int32Array;
  readonly #bit: number;

  /** Words that no table has are left out; `unknown` is told of them. */
  constructor(forms: string, unknown?: (form: string) => void) {
    const bit = sets++ & 31;
    if (bit === 0) column = new Int32Array(vocabulary.size);
    this.#column = column;
    this.#bit = 1 << bit;
    for (const form of forms.trim().split(/\s+/)) {
      const word = vocabulary.numberOf(form);
      if (word < 0) unknown?.(form);
      else column[word] = (column[word] ?? 0) | this.#bit;
    }
  }

  /** `false` for -1, the number of a word that no table has. */
  has(word: number): boolean {
    return word >= 0 && ((this.#column[word] ?? 0) & this.#bit) !== 0;
  }
}

/** How many sets there are, and the column of the newest. */
let sets = 0;
let column = new Int32Array(0);

/** Whether a word of the vocabulary has any of `classes`. */
export const isAny = (word: number, classes: number): boolean =>
  word >= 0 && ((vocabulary.classes[word] ?? 0) & classes) !== 0;

export { Class };
