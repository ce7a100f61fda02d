import type { SourceIndex } from '../index/sourceIndex';
import { standardForm } from '../index/spelling';
import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
import { foldedName } from '../link/peopleText';
import type { Person, PersonMention, Reading } from '../model';
import { overlaps } from '../text/span';
import { mayBear, partsOf } from './answers';
import { editDistance } from '../text/spellingDistance';

/**
 * The reading of a typed text with the people that the index knows in place of its own: by the full
 * name, else by a surname that one person alone bears, else by one that is nearly spelled so.
 */
export function knownPeople(reading: Reading, index: SourceIndex): Reading {
  if (reading.people.length === 0) return reading;
  const all = new Map<string, Person>();
  for (const { reading: other } of index.entries.values()) {
    for (const person of other.people) all.set(person.id, person);
  }
  const found = new Map<string, Person>();
  for (const person of reading.people) {
    const known = nearest(person, [...all.values()]);
    if (known && mayBeCalled(known, person.name, index)) found.set(person.id, known);
  }
  const idOf = (id: string): string => found.get(id)?.id ?? id;
  return {
    ...reading,
    people: reading.people.map((it) => found.get(it.id) ?? it),
    annotations: reading.annotations.map((it) => {
      if (it.kind === 'person') return { ...it, person: idOf(it.person) };
      if (it.kind !== 'quote' || it.attribution?.person === undefined) return it;
      return { ...it, attribution: { ...it.attribution, person: idOf(it.attribution.person) } };
    }),
  };
}

/**
 * The reading with a mention for each family name that stands by itself where nobody was read (*Obi is 63*), if one person
 * of the index alone bears it. A text of few words tells no name by its first.
 */
export function withBareNames(reading: Reading, index: SourceIndex): Reading {
  const { text } = reading.article;
  const bare = [...text.matchAll(BARE)].flatMap(({ 0: word, index: start }) => {
    const span = { start, end: start + word.length };
    const family = standardForm(foldedName(word));
    const isRead = reading.annotations.some(
      (it) => it.kind === 'person' && overlaps(it.span, span),
    );
    const isWord =
      isAny(vocabulary.numberOf(family), NO_NAME) ||
      (start === 0 && isAny(vocabulary.numberOf(family), Class.common));
    return isRead || isWord ? [] : [{ span, family, bearers: new Map<string, Person>() }];
  });
  if (bare.length === 0) return reading;
  for (const { reading: other } of index.entries.values()) {
    const people = byLaterWord(other);
    for (const { family, bearers } of bare)
      for (const person of people.get(family) ?? NOBODY)
        if (spellingsOf(person).some((it) => it.at(-1) === family)) bearers.set(person.id, person);
  }
  const found = bare.flatMap(({ span, bearers }): { mention: PersonMention; person: Person }[] => {
    const [person, ...others] = bearers.values();
    return person && others.length === 0
      ? [{ mention: { kind: 'person', span, form: 'name', person: person.id }, person }]
      : [];
  });
  const people = new Map(found.map(({ person }) => [person.id, person]));
  for (const { id } of reading.people) people.delete(id);
  return {
    ...reading,
    people: [...reading.people, ...people.values()],
    annotations: [...reading.annotations, ...found.map(({ mention }) => mention)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

const laterWords = new WeakMap<Reading, ReadonlyMap<string, readonly Person[]>>();

/** The people of an article by each word behind the first of their full names; kept as long as the reading is. */
function byLaterWord(reading: Reading): ReadonlyMap<string, readonly Person[]> {
  const kept = laterWords.get(reading);
  if (kept) return kept;
  const made = new Map<string, readonly Person[]>();
  for (const person of reading.people) {
    for (const word of person.name.split(' ').slice(1)) {
      const key = standardForm(foldedName(word));
      made.set(key, [...(made.get(key) ?? NOBODY), person]);
    }
  }
  laterWords.set(reading, made);
  return made;
}

const NOBODY: readonly Person[] = [];

/** What may be a town, a month or a day besides (*Police in Lincoln*). */
const NO_NAME = Class.place | Class.month | Class.weekday;

/** A word with a capital between words without one, not behind what stands before a place. */
const BARE =
  /(?<![\p{L}\p{N}'’-]|\p{Lu}[\p{L}.'’-]{0,30} |\b(?:in|at|from|of|near|to|around|across|outside) )\p{Lu}[\p{L}-]{2,30}(?![\p{L}-]| \p{Lu})/gu;

/** The titles that a person is given here are not against what the articles tell of them: *Mr Obi* is not Ada Obi. */
function mayBeCalled({ id }: Person, name: string, index: SourceIndex): boolean {
  const { titles } = partsOf(name);
  const readings = titles.length === 0 ? [] : index.naming(id).map((it) => it.reading);
  return titles.every((it) => mayBear(it, id, readings));
}

function nearest(person: Person, all: readonly Person[]): Person | undefined {
  const name = wordsOfName(person.name);
  const family = name.at(-1) ?? '';
  if (family === '') return undefined;
  const sameName = all.filter((it) => isSame(spellingsOf(it)[0] ?? [], name));
  if (sameName.length > 0) return sameName.length === 1 ? sameName[0] : undefined;
  const fits = (other: readonly string[]): boolean =>
    other.length === 1 ||
    name.length === 1 ||
    other.slice(0, -1).some((it) => name.slice(0, -1).includes(it));
  const among = (isFamily: (family: string) => boolean): readonly Person[] =>
    all.filter((person) => spellingsOf(person).some((it) => isFamily(it.at(-1) ?? '') && fits(it)));
  const sameFamily = among((it) => it === family);
  if (sameFamily.length > 0) return sameFamily.length === 1 ? sameFamily[0] : undefined;
  if (family.length < 6) return undefined;
  const close = among(
    (it) => it.length >= 6 && editDistance(it, family) <= (family.length >= 8 ? 2 : 1),
  );
  return close.length === 1 ? close[0] : undefined;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i]);

const spellings = new WeakMap<Person, readonly (readonly string[])[]>();

/** The words of all names, those of the fullest first; kept as long as the person is. */
function spellingsOf(person: Person): readonly (readonly string[])[] {
  const kept = spellings.get(person);
  if (kept) return kept;
  const made = [person.name, ...person.names].map(wordsOfName);
  spellings.set(person, made);
  return made;
}

const wordsOfName = (name: string): readonly string[] =>
  partsOf(name)
    .name.filter((it) => it !== '')
    .map(standardForm);
