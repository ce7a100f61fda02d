import { genderOfGivenName } from '../lexicon/givenNames';
import { honorifics } from '../lexicon/honorifics';
import { partsOf } from '../link/peopleMentions';
import { sameName, sameSound } from '../link/peopleNames';
import { foldedName } from '../link/peopleText';
import type { Attribution } from '../model';
import { textAt } from '../text/span';
import { editDistance } from '../text/spellingDistance';

/** Speakers count as certain for a comparison from this certainty. */
export const CERTAIN = 0.8;

/** One person, or one body or description by its words. */
export function sameSpeaker(a: Attribution | undefined, b: Attribution | undefined): boolean {
  if (!a || !b) return false;
  if (a.person !== undefined || b.person !== undefined) return a.person === b.person;
  return bodyName(a) === bodyName(b);
}

const bodyName = ({ name }: Attribution): string => name.toLowerCase().replace(/^(?:the|an?) /, '');

/** Two people, each named right by the quotation, whose names cannot be one. */
export const certainlyOthers = (a: Attribution | undefined, b: Attribution | undefined): boolean =>
  a !== undefined && b !== undefined && isCertain(a) && isCertain(b) && seeminglyOthers(a, b);

/** Two people whose names cannot be one, also where a pronoun or what goes before says who speaks. */
export const seeminglyOthers = (a: Attribution | undefined, b: Attribution | undefined): boolean =>
  a?.person !== undefined &&
  b?.person !== undefined &&
  a.person !== b.person &&
  a.certainty >= CERTAIN &&
  b.certainty >= CERTAIN &&
  !canBeOneName(a.name, b.name);

/** One surname, which by itself may be anybody's who bears it, or a name that stands within the other. */
export function canBeOneName(a: string, b: string): boolean {
  const [x, y] = [foldedName(a).split(' '), foldedName(b).split(' ')];
  return (
    x.at(-1) === y.at(-1) || x.every((it) => y.includes(it)) || y.every((it) => x.includes(it))
  );
}

/** Two of one surname whom both articles name in full right by the quotation. */
export function areNamesakes(
  text: string,
  by: Attribution | undefined,
  there: string,
  other: Attribution | undefined,
): boolean {
  if (by?.person === undefined || other?.person === undefined || by.person === other.person)
    return false;
  if (!isCertain(by) || !isCertain(other)) return false;
  const [x, y] = [foldedName(by.name).split(' '), foldedName(other.name).split(' ')];
  const isInFull = (words: readonly string[], written: string): boolean =>
    words.every((it) => foldedName(written).split(' ').includes(it));
  return (
    x.at(-1) === y.at(-1) &&
    isInFull(x, textAt(text, by.speaker)) &&
    isInFull(y, textAt(there, other.speaker)) &&
    givenNamesClash(x, y)
  );
}

/** Words of two names in lower case, family name last; a title is no given name. */
function givenNamesClash(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [partsOf(withoutTitles(a), []), partsOf(withoutTitles(b), [])];
  const [first, other] = [x.given[0], y.given[0]];
  if (first === undefined || other === undefined || sameName(x, y)) return false;
  // of a name that the tables do not have they do not have the short forms either
  if ([first, other].some((it) => genderOfGivenName(it) === undefined)) return false;
  // Des and Desmond, Carl and Karl
  return first[0] !== other[0] && editDistance(first, other) > 1 && !sameSound(first, other);
}

const withoutTitles = (words: readonly string[]): readonly string[] =>
  words.slice(words.slice(0, -1).findLastIndex((it) => TITLES.has(it)) + 1);

const TITLES = new Set(honorifics.flatMap(({ forms }) => forms.split(/\s+/).map(foldedName)));

/** Named with another (*Ada Obi and Tomas Varga said*), and another article may name only that one. */
export function speaksJointly(text: string, by: Attribution | undefined): boolean {
  if (!by) return false;
  const { start, end } = by.speaker;
  return (
    /^,? (?:and|&) \p{Lu}/u.test(text.slice(end, end + 12)) ||
    /\p{L} (?:and|&) $/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** Named right by the quotation: what was carried over or stands for a name may be carried wrongly. */
const isCertain = ({ certainty, how }: Attribution): boolean =>
  certainty >= CERTAIN && how !== 'pronoun' && how !== 'continued' && how !== 'previous-sentence';
