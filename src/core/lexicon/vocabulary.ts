import { Class, type WordRow } from './classes';
import { cueNounWords } from './cueNouns';
import { cueWords } from './cues';
import { figureWordForms } from './figureForms';
import { functionWords } from './functionWords';
import { peopleWords } from './peopleWords';
import { createWordTable, type WordTable } from './wordTable';
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
  /** For words as they stand in a text. */
  readonly table: WordTable;
  formOf(word: number): string;
}

/** Tables are merged in order; a form that stands in several has the classes of all. */
function createVocabulary(tables: readonly (readonly WordRow[])[]): Vocabulary {
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
  const classes = Uint32Array.from(classList);
  const table = createWordTable(forms, classes);
  return {
    size: forms.length,
    classes,
    numberOf: table.numberOf,
    formOf: (word) => forms[word] ?? '',
    table,
  };
}

/** All tables of the lexicon, in order. */
export const vocabulary: Vocabulary = createVocabulary([
  functionWords,
  ...figureWordForms,
  cueWords,
  cueNounWords,
  quotationWords,
  peopleWords,
]);

/** The number of a form that a table is to have; throws where none has, since no token would ever be it. */
export function numberInTables(form: string): number {
  const word = vocabulary.numberOf(form);
  if (word < 0) throw new Error(`No table has the word "${form}"`);
  return word;
}

/**
 * Some words of the vocabulary: a bit by the word's number. The bits of one word stand side by side, since a word is
 * held against many sets one after the other, and what is known of a rare one has to be fetched from far.
 */
export class WordBits {
  readonly #place: number;
  readonly #bit: number;

  /** Throws for a word that no table has. */
  constructor(forms: string) {
    this.#place = sets >> 5;
    this.#bit = 1 << (sets & 31);
    sets++;
    if (this.#place >= ROW) throw new Error(`No room for more than ${32 * ROW} sets of words`);
    for (const form of forms.trim().split(/\s+/)) {
      const at = numberInTables(form) * ROW + this.#place;
      bits[at] = (bits[at] ?? 0) | this.#bit;
    }
  }

  /** `false` for -1, the number of a word that no table has. */
  has(word: number): boolean {
    return word >= 0 && ((bits[word * ROW + this.#place] ?? 0) & this.#bit) !== 0;
  }
}

/** How many sets there are. */
let sets = 0;
/** In each word's row, a number holds its bits for 32 sets. */
const ROW = 24;
const bits = new Int32Array(vocabulary.size * ROW);

/** Whether a word of the vocabulary has any of `classes`. */
export const isAny = (word: number, classes: number): boolean =>
  word >= 0 && ((vocabulary.classes[word] ?? 0) & classes) !== 0;

export { Class };
