import { genderOfPronoun } from '../annotate/pronouns';
import type { Entry } from '../index/sourceIndex';
import { wordRange } from '../index/words';
import { genderOfGivenName } from '../lexicon/givenNames';
import type { HonorificRow } from '../lexicon/honorifics';
import { honorificOf } from '../lexicon/nameFacts';
import { vocabulary } from '../lexicon/vocabulary';
import { foldedName } from '../link/peopleText';
import type { Attribution, Person, Reading } from '../model';
import { proseOf } from '../text/prose';
import { lastStartingBy, textAt } from '../text/span';
import { mentionsOf } from './mentions';
import { type Running, runOf } from './running';

/**
 * The words of a person's answer in a transcript around a word of it (*Ada Obi: We knew*, *AO: We knew*, *MS. OBI: We
 * knew*), which are spoken though no marks stand around them; `undefined` for any other paragraph.
 * @param own the reading that the attribution is of.
 */
export function answerAround(
  entry: Entry,
  by: Attribution,
  word: number,
  own: Reading,
): Running | undefined {
  const { reading } = entry;
  const words = entry.words();
  const paragraph = reading.paragraphs[lastStartingBy(reading.paragraphs, words.start[word] ?? 0)];
  const label = paragraph && LABEL.exec(paragraph.text)?.[1];
  if (!paragraph || label === undefined || by.person === undefined) return undefined;
  if (!isLabelOf(label, by.person, [own, reading])) return undefined;
  const { start, end } = paragraph.span;
  const { from, to } = wordRange(words, { start: start + label.length + 1, end });
  return runOf(proseOf(reading), words, from, to);
}

/**
 * Who answers in the paragraph of a transcript that a place stands in; `undefined` for any other paragraph, and where the
 * label may be several people's.
 */
export function answererAt({ reading }: Entry, offset: number): Person | undefined {
  const paragraph = reading.paragraphs[lastStartingBy(reading.paragraphs, offset)];
  const label = paragraph && LABEL.exec(paragraph.text)?.[1];
  if (label === undefined) return undefined;
  const [person, ...others] = reading.people.filter((it) => isLabelOf(label, it.id, [reading]));
  return others.length === 0 ? person : undefined;
}

const LABEL = /^(\p{Lu}[\p{L}.'’ -]{0,40}):\s/u;

/**
 * The person's initials or whole name, or the family name, by itself or behind a title that is not against what is
 * known of the person; initials and family name only where no other person of the readings has them.
 */
function isLabelOf(label: string, id: string, readings: readonly Reading[]): boolean {
  const people = readings.flatMap((it) => it.people);
  const isTheirs = (is: (name: readonly string[]) => boolean): boolean =>
    people.some((it) => it.id === id && it.names.some((name) => is(partsOf(name).name)));
  const isOthers = (is: (name: readonly string[]) => boolean): boolean =>
    people.some((it) => it.id !== id && is(partsOf(it.name).name));
  const initials = foldedName(label).replace(/[. ]/g, '');
  const isInitials = (name: readonly string[]): boolean =>
    name.length > 1 && name.map((it) => it[0]).join('') === initials;
  if (isTheirs(isInitials)) return !isOthers(isInitials);
  const { titles, name } = partsOf(label);
  const isName = (other: readonly string[]): boolean => other.join(' ') === name.join(' ');
  const isFamily = (other: readonly string[]): boolean =>
    name.length > 0 && other.slice(-name.length).join(' ') === name.join(' ');
  if (!isTheirs(name.length > 1 ? isName : isFamily)) return false;
  if (name.length === 1 && isOthers(isFamily)) return false;
  return titles.every((it) => mayBear(it, id, readings));
}

/** The words of a name in lower case, its titles apart. */
export function partsOf(name: string): {
  readonly titles: readonly HonorificRow[];
  readonly name: readonly string[];
} {
  const words = foldedName(name).split(' ');
  const titles: HonorificRow[] = [];
  for (const word of words.slice(0, -1)) {
    const title = honorificOf(vocabulary.numberOf(word.replace('.', '')));
    if (!title) break;
    titles.push(title);
  }
  return { titles, name: words.slice(titles.length) };
}

/** A title that goes with another gender than the person's, or a peerage that no form of the name has, is another's. */
export function mayBear(title: HonorificRow, id: string, readings: readonly Reading[]): boolean {
  const forms = readings.flatMap((it) => it.people.find((one) => one.id === id)?.names ?? []);
  const borne = forms.flatMap((it) => partsOf(it).titles);
  if (borne.includes(title)) return true;
  if (title.kind === 'nobility' || title.kind === 'royal') return false;
  if (title.gender === undefined) return true;
  const known = new Set(readings.flatMap((it) => gendersIn(it, id)));
  for (const it of borne) if (it.gender) known.add(it.gender);
  if (known.size > 0) return known.has(title.gender);
  const given = forms.map((it) => genderOfGivenName(partsOf(it).name[0] ?? ''));
  return given.every((it) => it === undefined || it === title.gender);
}

type Gender = NonNullable<HonorificRow['gender']>;

/** What the pronouns for a person tell. */
const gendersIn = (reading: Reading, id: string): readonly Gender[] =>
  mentionsOf(reading, id)
    .filter(({ form }) => form === 'pronoun')
    .map(({ span }) => genderOfPronoun(textAt(reading.article.text, span).toLowerCase()))
    .filter((it) => it !== undefined);
