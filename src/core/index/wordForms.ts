import { Class } from '../lexicon/classes';
import { vocabulary } from '../lexicon/vocabulary';
import { standardForm } from './spelling';
import { keyOf, WordFlag } from './wordKeys';

/** What is known of one written form. `second` is the other word of a contraction, else 0. */
interface Form {
  readonly key: number;
  readonly flags: number;
  readonly second: number;
  readonly secondFlags: number;
  /** 20, 30, … for *twenty*, *thirty*, …; else 0. */
  readonly tens: number;
  /** 1 to 9 for *one* to *nine*; else 0. */
  readonly unit: number;
}

/**
 * Forms by the hash of their characters, a pure function's results in one table of numbers: what is known
 * of one stands side by side in memory. It is emptied when half full.
 */
const SLOTS = 1 << 17;
const STRIDE = 4;
let table: Int32Array | undefined;
let count = 0;
/** In the last column, beside the rest of a form: that the slot is taken, and that the form is plain. */
const TAKEN = 1 << 30;
const PLAIN = 1 << 31;

/** The characters of a word so far, and one more. It starts from {@link HASH_START}. */
export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const HASH_START = 0x811c9dc5 | 0;

/** The columns of a form in {@link formTable}, from the place that {@link formPlace} gives. */
export const FormColumn = { key: 1, second: 2, rest: 3 } as const;

/** Whether it is one word, whatever stands behind it. */
export const isPlain = (rest: number): boolean => rest < 0;
export const flagsOf = (rest: number): number => rest & 0xff;
export const secondFlagsOf = (rest: number): number => (rest >>> 8) & 0xff;
export const tensOf = (rest: number): number => (rest >>> 16) & 0x7f;
export const unitOf = (rest: number): number => (rest >>> 24) & 0xf;

export const formTable = (): Int32Array => (table ??= new Int32Array(SLOTS * STRIDE));

/** Where the table looks first for a form: there, or behind it, is the one whose hash stands in the first column. */
export const firstPlace = (hash: number): number => ((hash ^ (hash >>> 14)) & (SLOTS - 1)) * STRIDE;

/**
 * Where the table has the form of a word, which is put there now if it was not.
 * @param hash of the characters of `text[from, to)`, by {@link hashCode}.
 */
export function formPlace(hash: number, text: string, from: number, to: number): number {
  const forms = formTable();
  let place = firstPlace(hash);
  while (forms[place + FormColumn.rest] !== 0) {
    if (forms[place] === hash) return place;
    place = (place + STRIDE) & (SLOTS * STRIDE - 1);
  }
  if (++count > SLOTS / 2) {
    forms.fill(0);
    count = 1;
    place = firstPlace(hash);
  }
  const form = makeForm(text.slice(from, to).toLowerCase().replace(/[’‘ʼ]/g, "'"));
  forms[place] = hash;
  forms[place + FormColumn.key] = form.key;
  forms[place + FormColumn.second] = form.second;
  const isPlainForm = form.second === 0 && form.tens === 0 && form.key !== PER;
  forms[place + FormColumn.rest] =
    TAKEN |
    (isPlainForm ? PLAIN : 0) |
    form.flags |
    (form.secondFlags << 8) |
    (form.tens << 16) |
    (form.unit << 24);
  return place;
}

/** It may be the first word of *per cent*. */
export const PER = keyOf('per');

const FUNCTION =
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.possessive |
  Class.auxiliary |
  Class.relative;

function makeForm(word: string): Form {
  const form = plainForm(word);
  const number = vocabulary.numberOf(word);
  const isFunction = number >= 0 && ((vocabulary.classes[number] ?? 0) & FUNCTION) !== 0;
  return isFunction ? { ...form, flags: form.flags | WordFlag.function } : form;
}

const plain = { second: 0, secondFlags: 0, tens: 0, unit: 0 };

function plainForm(word: string): Form {
  const clitic = clitics.get(word);
  if (clitic !== undefined) return { ...plain, key: keyOf(clitic), flags: 0 };
  if (word.endsWith("n't") || word === 'cannot') {
    const stem = irregular.get(word) ?? word.slice(0, -3);
    return {
      ...plain,
      key: keyOf(stem),
      flags: WordFlag.function,
      second: NOT,
      secondFlags: WordFlag.negation | WordFlag.function,
    };
  }
  const number = numberWords.get(word);
  if (number !== undefined) {
    return {
      ...plain,
      key: keyOf(`#${String(number)}`),
      flags: WordFlag.number,
      tens: number >= 20 ? number : 0,
      unit: number > 0 && number < 10 ? number : 0,
    };
  }
  const ordinal = ordinals.indexOf(word) + 1;
  if (ordinal > 0) return { ...plain, key: keyOf(`#${String(ordinal)}th`), flags: 0 };
  const undotted = word.includes('.') ? word.replaceAll('.', '') : word;
  return {
    ...plain,
    key: keyOf(standardForm(undotted)),
    flags: negations.has(word) ? WordFlag.negation : 0,
  };
}

const clitics: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'s", 'is'],
  ["'d", 'would'],
]);
const irregular: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ['cannot', 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);
const negations = new Set('not no never nor none nobody nothing neither nowhere'.split(' '));
const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const NOT = keyOf('not');
