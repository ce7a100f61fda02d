import { Class } from './classes';
import { vocabulary } from './vocabulary';

/** Endings of inflected everyday words, with what they stood for. */
const ENDINGS: readonly (readonly [ending: string, put: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ily', 'y'],
];

const isCommon = (form: string): boolean => {
  const word = vocabulary.numberOf(form);
  return word >= 0 && ((vocabulary.classes[word] ?? 0) & EVERYDAY) !== 0;
};

const EVERYDAY =
  Class.common | Class.role | Class.kin | Class.adverb | Class.time | Class.numberWord | Class.cue;

/** Whether a word in lower case, or what it is a form of, is an everyday one (*kills*: kill). */
export function isEveryday(form: string): boolean {
  if (isCommon(form)) return true;
  const last = form.charCodeAt(form.length - 1);
  // s, d, g, y, r: every ending ends in one
  if (last !== 115 && last !== 100 && last !== 103 && last !== 121 && last !== 114) return false;
  for (const [ending, put] of ENDINGS) {
    if (form.length - ending.length < 2 || !form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (isCommon(stem + put)) return true;
    if (
      put === '' &&
      stem.length > 3 &&
      stem.at(-1) === stem.at(-2) &&
      isCommon(stem.slice(0, -1))
    ) {
      return true;
    }
  }
  return false;
}
