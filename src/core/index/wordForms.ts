import { Class } from '../lexicon/classes';
import { vocabulary } from '../lexicon/vocabulary';
import { standardForm } from './spelling';
import { finishKey, keyOf, WordFlag } from './wordKeys';

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
 * of one stands side by side in memory. When half full it grows, since a small one stays in the processor's
 * cache, and at its largest it is emptied.
 */
const LEAST_SLOTS = 1 << 13;
const MOST_SLOTS = 1 << 17;
const STRIDE = 4;
let slots = LEAST_SLOTS;
let table: Int32Array | undefined;
let count = 0;
/** In the last column, beside the rest of a form: that the slot is taken, and that it is one word whatever stands behind it. */
const TAKEN = 1 << 30;
const PLAIN = 1 << 31;

/** The columns of a form in {@link formTable}, from the place that {@link formPlace} gives. */
export const FormColumn = { key: 1, second: 2, rest: 3 } as const;

export const flagsOf = (rest: number): number => rest & 0xff;
export const secondFlagsOf = (rest: number): number => (rest >>> 8) & 0xff;
export const tensOf = (rest: number): number => (rest >>> 16) & 0x7f;
export const unitOf = (rest: number): number => (rest >>> 24) & 0xf;

/** It is another one once it has grown. */
export const formTable = (): Int32Array => (table ??= new Int32Array(slots * STRIDE));

const firstPlace = (hash: number): number => ((hash ^ (hash >>> 14)) & (slots - 1)) * STRIDE;

/**
 * Nearly every word is in its normal form as it stands, so that its key follows from its hash: those met last, in
 * few bytes each, since the table as a whole is too large for the processor's cache. Each is its hash, whose last
 * two bits follow from where it stands and give way to {@link ORDINARY} and `WordFlag.function`.
 */
const ordinary = new Int32Array(1 << 16);
const ORDINARY = 1;
const ordinaryPlace = (hash: number): number => (hash ^ (hash >>> 15)) & (ordinary.length - 1);

/** The flags of an ordinary word that was met lately, whose key is `finishKey` of its hash; -1 for others. */
export function ordinaryFlags(hash: number): number {
  const entry = ordinary[ordinaryPlace(hash)] ?? 0;
  return ((entry ^ (hash | ORDINARY)) & ~WordFlag.function) === 0 ? entry & WordFlag.function : -1;
}

/**
 * Where the table has the form of a word, which is put there now if it was not.
 * @param hash of the characters of `text[from, to)`, by `hashCode`.
 */
export function formPlace(hash: number, text: string, from: number, to: number): number {
  let place = placeIn(formTable(), hash);
  if (formTable()[place + FormColumn.rest] !== 0) {
    keepOrdinary(hash, place);
    return place;
  }
  if (++count > slots / 2) {
    makeRoom();
    place = placeIn(formTable(), hash);
  }
  const forms = formTable();
  const form = makeForm(
    text.slice(from, to).toLowerCase().replace(/[’‘ʼ]/g, "'").replaceAll('\u00ad', ''),
  );
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
  keepOrdinary(hash, place);
  return place;
}

function keepOrdinary(hash: number, place: number): void {
  const forms = formTable();
  const rest = forms[place + FormColumn.rest] ?? 0;
  if ((rest & PLAIN) === 0 || forms[place + FormColumn.key] !== finishKey(hash)) return;
  const flags = flagsOf(rest);
  if ((flags & ~WordFlag.function) !== 0) return;
  ordinary[ordinaryPlace(hash)] = (hash & ~3) | flags | ORDINARY;
}

/** The form's place, or the free one where it belongs. */
function placeIn(forms: Int32Array, hash: number): number {
  let place = firstPlace(hash);
  while (forms[place + FormColumn.rest] !== 0 && forms[place] !== hash) {
    place = (place + STRIDE) & (slots * STRIDE - 1);
  }
  return place;
}

function makeRoom(): void {
  const old = formTable();
  if (slots === MOST_SLOTS) {
    old.fill(0);
    count = 1;
    return;
  }
  slots *= 4;
  table = undefined;
  const forms = formTable();
  for (let at = 0; at < old.length; at += STRIDE) {
    if (old[at + FormColumn.rest] === 0) continue;
    forms.set(old.subarray(at, at + STRIDE), placeIn(forms, old[at] ?? 0));
  }
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
  const negated = UNMARKED.test(word) ? `${word.slice(0, -1)}'t` : word;
  if (negated.endsWith("n't") || negated === 'cannot') {
    const stem = irregular.get(negated) ?? negated.slice(0, -3);
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
