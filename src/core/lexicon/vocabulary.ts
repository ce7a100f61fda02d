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
   * The number of the word at `codes[from, to)`, UTF-16 code units, whose {@link hashStep} hash is `hash`; -1 where no
   * table has it. Compares the characters, so a colliding hash is no match.
   */
  find(codes: Uint16Array, from: number, to: number, hash: number): number;
  formOf(word: number): string;
}

/** The hash of a word is `hashStep` over its characters' {@link foldedCode}, from 0. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

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
  let capacity = 1024;
  while (capacity < forms.length * 2) capacity *= 2;
  // what a look needs stands together: the word's hash, its number, where its characters start and how many
  const slots = new Int32Array(capacity * SLOT).fill(-1);
  const mask = capacity - 1;
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask;
  const characters = new Uint16Array(forms.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  forms.forEach((form, word) => {
    let hash = 0;
    for (let i = 0; i < form.length; i++) {
      const code = form.charCodeAt(i);
      hash = hashStep(hash, code);
      characters[start + i] = code;
    }
    let slot = slotOf(hash);
    while (slots[slot * SLOT + 1] !== -1) slot = (slot + 1) & mask;
    slots.set([hash, word, start, form.length], slot * SLOT);
    start += form.length;
  });

  return {
    size: forms.length,
    classes: Uint32Array.from(classList),
    numberOf: (form) => numbers.get(form) ?? -1,
    formOf: (word) => forms[word] ?? '',
    find(codes, from, to, hash) {
      for (let slot = slotOf(hash); ; slot = (slot + 1) & mask) {
        const at = slot * SLOT;
        const word = slots[at + 1] ?? -1;
        if (word < 0) return -1;
        if (slots[at] !== hash || slots[at + 3] !== to - from) continue;
        const shift = (slots[at + 2] ?? 0) - from;
        let i = from;
        while (i < to && isFolded(codes[i] ?? 0, characters[shift + i] ?? 0)) i++;
        if (i === to) return word;
      }
    },
  };
}

/** Numbers in a slot of the table. */
const SLOT = 4;

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

/** Some words of the vocabulary, a bit for each by its number. */
export class WordBits {
  readonly #bits = new Int32Array((vocabulary.size >>> 5) + 1);

  /** Words that no table has are left out; `unknown` is told of them. */
  constructor(forms: string, unknown?: (form: string) => void) {
    for (const form of forms.trim().split(/\s+/)) {
      const word = vocabulary.numberOf(form);
      if (word < 0) unknown?.(form);
      else this.#bits[word >>> 5] = (this.#bits[word >>> 5] ?? 0) | (1 << (word & 31));
    }
  }

  /** `false` for -1, the number of a word that no table has. */
  has(word: number): boolean {
    return word >= 0 && ((this.#bits[word >>> 5] ?? 0) & (1 << (word & 31))) !== 0;
  }
}

/** Whether a word of the vocabulary has any of `classes`. */
export const isAny = (word: number, classes: number): boolean =>
  word >= 0 && ((vocabulary.classes[word] ?? 0) & classes) !== 0;

export { Class };
