import { Class } from './classes';
import { vocabulary } from './vocabulary';

type Ending = readonly [ending: string, put: string];

/** Endings of inflected everyday words, with what they stood for. */
const ENDINGS: readonly Ending[] = [
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

/** The same by the last letter, which is s, d, g, y or r. */
const endingsOf = new Map<number, Ending[]>();
for (const row of ENDINGS) {
  const last = row[0].charCodeAt(row[0].length - 1);
  const known = endingsOf.get(last);
  if (known) known.push(row);
  else endingsOf.set(last, [row]);
}

const isCommon = (form: string): boolean => {
  const word = vocabulary.numberOf(form);
  return word >= 0 && ((vocabulary.classes[word] ?? 0) & EVERYDAY) !== 0;
};

const EVERYDAY =
  Class.common | Class.role | Class.kin | Class.adverb | Class.time | Class.numberWord | Class.cue;

/** Whether a word in lower case, or what it is a form of, is an everyday one (*kills*: kill). */
export function isEveryday(form: string): boolean {
  if (isCommon(form)) return true;
  const endings = endingsOf.get(form.charCodeAt(form.length - 1));
  if (!endings) return false;
  for (const [ending, put] of endings) {
    if (form.length - ending.length < 2 || !form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (isCommon(stem + put)) return true;
    if (
      put === '' &&
      ending !== 's' && // stubbed, no Stubbs
      stem.length > 3 &&
      stem.at(-1) === stem.at(-2) &&
      isCommon(stem.slice(0, -1))
    ) {
      return true;
    }
  }
  return false;
}
