import { nicknames } from '../lexicon/nicknames';
import { genderOfGivenName } from '../lexicon/givenNames';
import { lastWord } from '../text/characters';
import { editDistance } from '../text/spellingDistance';
import type { NameParts } from './peopleMentions';

let groups: ReadonlyMap<string, readonly number[]> | undefined;

function nicknameGroups(): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  nicknames.forEach((row, i) => {
    for (const name of row.split(' ')) out.set(name, [...(out.get(name) ?? []), i]);
  });
  return out;
}

/** A given name in lower case and those that stand for it or that it stands for. */
export function nicknamesOf(name: string): readonly string[] {
  groups ??= nicknameGroups();
  const rows = groups.get(name);
  if (!rows) return [name];
  const out = new Set([name]);
  for (const row of rows) {
    for (const other of nicknames[row]?.split(' ') ?? []) out.add(other);
  }
  return [...out];
}

/** Whether two given names can be one person's: equal, a nickname of the other, or its initial. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const x = a.replaceAll('.', '');
  const y = b.replaceAll('.', '');
  if (x.length <= 1 || y.length <= 1) return x[0] === y[0];
  groups ??= nicknameGroups();
  const mine = groups.get(x);
  const theirs = groups.get(y);
  if (mine && theirs) return mine.some((it) => theirs.includes(it));
  return (
    isMisspelling(x, y) &&
    (genderOfGivenName(x) === undefined) !== (genderOfGivenName(y) === undefined)
  );
}

/** Whether two full names, each with a given name, can be one person's. */
export function sameName(a: NameParts, b: NameParts): boolean {
  if (isSwapped(a, b)) return true;
  if (isJunior(a) !== isJunior(b)) return false;
  if (isJunior(a) && shortSuffix(a) !== shortSuffix(b)) return false;
  if (isPartOf(a, b) || isPartOf(b, a)) return true;
  if (withoutHyphens(a) === withoutHyphens(b)) return true;
  if (!sameFamily(a, b)) return false;
  const [x, y] = [a.given[0] ?? '', b.given[0] ?? ''];
  if (sameGiven(x, y)) return !middlesClash(a.given, b.given);
  // J. Paul Obi and Paul Obi; Addie for Ada ‘Addie’ Obi
  if (a.given.length !== b.given.length) {
    const [long, short] = a.given.length > b.given.length ? [a, b] : [b, a];
    if (short.given.length === 1 && long.given.slice(1).includes(short.given[0] ?? '')) return true;
  }
  return (a.nickname !== '' && a.nickname === y) || (b.nickname !== '' && b.nickname === x);
}

/** *Ada Maria* of *Ada Maria Obi*; *Mac Obi Rua* of *Tam Mac Obi Rua*: words of a longer name that are its start or end. */
function isPartOf(short: NameParts, long: NameParts): boolean {
  const less = short.given.length;
  const more = long.given.length;
  if (less === 0 || less >= more || short.suffix !== long.suffix) return false;
  const word = (it: NameParts, i: number): string => it.given[i] ?? it.family;
  const isAt = (from: number): boolean => {
    for (let i = 0; i <= less; i++) {
      if (word(short, i) !== word(long, from + i) || word(short, i).length < 2) return false;
    }
    return true;
  };
  return isAt(0) || isAt(more - less);
}

/** *Ada Obi-Quill* and *Ada Obi Quill*, whose family name may be either. */
const withoutHyphens = ({ given, family }: NameParts): string =>
  [...given, family].join(' ').replaceAll('-', ' ');

/** *Obi Ada* and *Ada Obi*: surnames come first in many languages. */
const isSwapped = (a: NameParts, b: NameParts): boolean =>
  a.given.length === 1 &&
  b.given.length === 1 &&
  a.family === b.given[0] &&
  b.family === a.given[0] &&
  a.suffix === b.suffix;

const shortSuffix = ({ suffix }: NameParts): string => (suffix === 'jnr' ? 'jr' : suffix);

/** A suffix that sets somebody apart from a parent of the same name. */
export const isJunior = ({ suffix }: NameParts): boolean =>
  suffix !== '' && !/^(sr|snr)$/.test(suffix);

function middlesClash(a: readonly string[], b: readonly string[]): boolean {
  const x = a[1];
  const y = b[1];
  return x !== undefined && y !== undefined && !sameGiven(x, y);
}

/** Equal families, one within the other's (*van der Obi*, *Obi*), or one misspelled where the given names are equal. */
function sameFamily(a: NameParts, b: NameParts): boolean {
  if (a.family === b.family) return true;
  const [x, y] = [lastWord(a.family), lastWord(b.family)];
  if (x === y) return true;
  const first = a.given[0];
  if (first === undefined || first.length < 2 || first !== b.given[0]) return false;
  return isMisspelling(x, y) || sameSound(x, y);
}

/**
 * Whether two words of five letters or more are one edit apart: a letter changed, put in, left out,
 * doubled, or two changed places. Beyond seven letters two edits that leave the first letter.
 */
export function isMisspelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (
    a === b ||
    shorter < 5 ||
    shorter > LONGEST_WORD ||
    a[0] !== b[0] ||
    Math.abs(a.length - b.length) > 2
  )
    return false;
  const distance = editDistance(a, b);
  return distance === 1 || (distance === 2 && shorter >= 8);
}

/** Whether two words of five letters or more have the same consonants, as transliterations do. */
export function sameSound(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.max(a.length, b.length) > LONGEST_WORD) return false;
  if (Math.abs(a.length - b.length) > 3) return false;
  const x = soundOf(a);
  return x.length >= 3 && x === soundOf(b);
}

/** Consonants that other alphabets' names are written with by turns (*Qadir*, *Kadir*), one letter for each class. */
const SOUND_CLASSES = ['kqgc', 'fvw', 'dt', 'xszj', 'b', 'l', 'm', 'n', 'p', 'r'];
const soundByLetter = new Map<string, string>();
for (const letters of SOUND_CLASSES) {
  for (let i = 0; i < letters.length; i++) soundByLetter.set(letters.charAt(i), letters.charAt(0));
}

/** The classes of a word's consonants in order, doubled ones once; vowels, *h* and *y* are left out. */
function soundOf(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    // Maddox, Maddocks; Xenia, Zenia
    if (letter === 'x' && i > 0 && out.charAt(out.length - 1) !== 'k') out += 'k';
    const sound = letter === 'p' && word.charAt(i + 1) === 'h' ? 'f' : soundByLetter.get(letter);
    if (sound !== undefined && out.charAt(out.length - 1) !== sound) out += sound;
  }
  return out;
}

/** Longer words are no names. */
const LONGEST_WORD = 30;
