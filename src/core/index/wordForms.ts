import { Class } from '../lexicon/classes';
import { vocabulary } from '../lexicon/vocabulary';
import { standardForm } from './spelling';
import { keyOf, WordFlag } from './wordKeys';

/** What is known of one written form. */
interface Form {
  readonly key: number;
  /** Bits of `WordFlag`: function, number or negation. */
  readonly flags: number;
}

/** A form of which what stands behind it says more, or one of two words. */
export interface OpenForm extends Form {
  /** The other word of a contraction, else 0. */
  readonly second: number;
  readonly secondFlags: number;
  /** 20, 30, … for *twenty*, *thirty*, …; else 0. */
  readonly tens: number;
}

/**
 * Forms by the hash of their characters, a pure function's results in one table of numbers, two for each: the hash and
 * the key. It is looked up for every word, and the smaller it is, the more of it stays in the processor's cache. When
 * half full it grows, and at its largest it is emptied. A hash of 0 is that of a free place: its form is made each time.
 */
let forms = new Int32Array(2 << 13);
/** By half the place of the hash in {@link forms}: the flags, and whether it is that of an {@link OpenForm}. */
let marks = new Uint8Array(1 << 13);
const MOST_NUMBERS = 2 << 17;
let count = 0;
let openForms: OpenForm[] = [];

/** It and {@link formMarks} are others once they have grown. */
export const formTable = (): Int32Array => forms;
export const formMarks = (): Uint8Array => marks;

const FLAGS = WordFlag.function | WordFlag.number | WordFlag.negation;
const OPEN = 4;

/** The mark of the form at `place`, whose key stands behind the place. */
export const markAt = (marks: Uint8Array, place: number): number => marks[place >>> 1] ?? 0;
/** Bits of {@link WordFlag}. */
export const flagsOf = (mark: number): number => mark & FLAGS;
/** Whether the form is that of an {@link OpenForm}. */
export const isOpen = (mark: number): boolean => (mark & OPEN) !== 0;

/** The form at `place`, whose mark {@link isOpen}. */
export const openFormAt = (place: number): OpenForm | undefined => openForms[forms[place + 1] ?? 0];

/** The place of a form's hash, or the free one, with 0, where it belongs. */
export function placeIn(table: Int32Array, hash: number): number {
  const last = table.length - 1;
  let place = ((hash ^ (hash >>> 15)) << 1) & last;
  for (;;) {
    const kept = table[place] ?? 0;
    if (kept === 0 || kept === hash) return place;
    place = (place + 2) & last;
  }
}

/**
 * The place of a form's hash in {@link formTable}, where it is put now if it was not.
 * @param hash of the characters of `text[from, to)`, by `hashCode`.
 */
export function formPlace(hash: number, text: string, from: number, to: number): number {
  const known = placeIn(forms, hash);
  if (forms[known] !== 0) return known;
  if (++count > forms.length / 4) makeRoom();
  const form = makeForm(normalized(text, from, to));
  const place = placeIn(forms, hash);
  const isOpenForm = 'second' in form;
  forms[place] = hash;
  forms[place + 1] = isOpenForm ? openForms.push(form) - 1 : form.key;
  marks[place >>> 1] = form.flags | (isOpenForm ? OPEN : 0);
  return place;
}

function makeRoom(): void {
  const old = { forms, marks };
  if (forms.length === MOST_NUMBERS) {
    forms.fill(0);
    openForms = [];
    count = 1;
    return;
  }
  forms = new Int32Array(old.forms.length * 2);
  marks = new Uint8Array(old.marks.length * 2);
  for (let at = 0; at < old.forms.length; at += 2) {
    const hash = old.forms[at] ?? 0;
    if (hash === 0) continue;
    const place = placeIn(forms, hash);
    forms.set(old.forms.subarray(at, at + 2), place);
    marks[place >>> 1] = markAt(old.marks, at);
  }
}

const normalized = (text: string, from: number, to: number): string =>
  text.slice(from, to).toLowerCase().replace(/[’‘ʼ]/g, "'").replaceAll('\u00ad', '');

/** 1 to 9 for *one* to *nine*; else 0. */
export function unitOf(text: string, from: number, to: number): number {
  const number = numberWords.get(normalized(text, from, to)) ?? 0;
  return number < 10 ? number : 0;
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

function makeForm(word: string): Form | OpenForm {
  const form = plainForm(word);
  const number = vocabulary.numberOf(word);
  const isFunction = number >= 0 && ((vocabulary.classes[number] ?? 0) & FUNCTION) !== 0;
  return isFunction ? { ...form, flags: form.flags | WordFlag.function } : form;
}

const open = { second: 0, secondFlags: 0, tens: 0 };

function plainForm(word: string): Form | OpenForm {
  const clitic = clitics.get(word);
  if (clitic !== undefined) return { key: keyOf(clitic), flags: 0 };
  const negated = UNMARKED.test(word) ? `${word.slice(0, -1)}'t` : word;
  if (negated.endsWith("n't") || negated === 'cannot') {
    const stem = irregular.get(negated) ?? negated.slice(0, -3);
    const secondFlags = WordFlag.negation | WordFlag.function;
    return { ...open, key: keyOf(stem), flags: WordFlag.function, second: NOT, secondFlags };
  }
  const number = numberWords.get(word);
  if (number !== undefined) {
    const form = { key: keyOf(`#${String(number)}`), flags: WordFlag.number };
    return number < 20 ? form : { ...open, ...form, tens: number };
  }
  const ordinal = ordinals.indexOf(word) + 1;
  if (ordinal > 0) return { key: keyOf(`#${String(ordinal)}th`), flags: 0 };
  const undotted = word.includes('.') ? word.replaceAll('.', '') : word;
  const key = keyOf(standardForm(undotted));
  const flags = negations.has(word) ? WordFlag.negation : 0;
  return key === PER ? { ...open, key, flags } : { key, flags };
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
/** Without their apostrophe, as a slip or from a file that lost it; *cant* is a word too, hardly met. */
const UNMARKED = /^(?:are|ca|could|did|do|does|had|has|have|is|should|was|were|would)nt$/;
const negations = new Set('not no never nor none nobody nothing neither nowhere'.split(' '));
const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const NOT = keyOf('not');
