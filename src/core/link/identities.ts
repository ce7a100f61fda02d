import type { Annotation, Person, Reading } from '../model';
import { editDistance } from '../text/spellingDistance';
import { finished, type Steps } from '../steps';
import { lastWord } from '../text/characters';
import { agesIn } from './ages';
import { formsOf, type NameForms } from './identitiesNames';
import { tellingStories } from './identitiesStories';
import type { NameParts } from './peopleMentions';
import { isMisspelling, sameName } from './peopleNames';
import type { KnownPerson } from './knownPerson';
import { foldedName } from './peopleText';

/** For each article's id the person, shared by all articles, that each of its own people is. */
export type Identities = ReadonlyMap<string, ReadonlyMap<string, Person>>;

/** A person of one article. */
interface Entry {
  readonly reading: Reading;
  readonly person: Person;
  readonly forms: NameForms;
  readonly ages: readonly number[];
  readonly mentions: number;
  readonly story: number;
}

/** Entries that are one human, with what they say together. */
interface Human {
  readonly entries: Entry[];
  /** Full names, each once, by their words. */
  readonly fulls: Map<string, NameParts>;
  readonly families: Set<string>;
  readonly titled: Set<string>;
  readonly genders: Set<string>;
  readonly ages: Set<number>;
  readonly articles: Set<string>;
  mentions: number;
}

const newHuman = (): Human => ({
  entries: [],
  fulls: new Map(),
  families: new Set(),
  titled: new Set(),
  genders: new Set(),
  ages: new Set(),
  articles: new Set(),
  mentions: 0,
});

function addEntry(human: Human, entry: Entry): void {
  const { forms, reading, ages, mentions } = entry;
  human.entries.push(entry);
  for (const full of forms.fulls) human.fulls.set(keyOf(full), full);
  for (const family of forms.families) human.families.add(family);
  for (const titled of forms.titled) human.titled.add(titled);
  if (forms.gender !== undefined) human.genders.add(forms.gender);
  for (const age of ages) human.ages.add(age);
  human.articles.add(reading.article.id);
  human.mentions += mentions;
}

const keyOf = ({ given, family, suffix }: NameParts): string =>
  [...given, family, suffix].join(' ');

/** Who is who across articles. Ids come from content, so the same readings give the same ids. */
export const identifyAcross = (readings: readonly Reading[]): Identities =>
  finished(identifyingAcross(readings));

/** {@link identifyAcross}, a reading or a human at each step. */
export function* identifyingAcross(readings: readonly Reading[]): Steps<Identities> {
  const out = new Map<string, Map<string, Person>>();
  for (const { article } of readings) out.set(article.id, new Map());
  const ids = new Set<string>();
  for (const human of yield* findingHumans(readings)) {
    yield;
    const person = sharedPerson(human, ids);
    for (const { reading, person: own } of human.entries) {
      out.get(reading.article.id)?.set(own.id, person);
    }
  }
  return out;
}

/**
 * For each article's id, who stands in the other articles of its story, under full names and with
 * their roles: what `link` takes as its last argument, to read an article again in their light.
 */
export const knownElsewhere = (
  readings: readonly Reading[],
): ReadonlyMap<string, readonly KnownPerson[]> => finished(knowingElsewhere(readings));

/** {@link knownElsewhere}, a reading or a story at each step. */
export function* knowingElsewhere(
  readings: readonly Reading[],
): Steps<ReadonlyMap<string, readonly KnownPerson[]>> {
  const out = new Map<string, KnownPerson[]>();
  const stories = yield* tellingStories(readings);
  const idsByStory = new Map<number, string[]>();
  readings.forEach(({ article }, i) => {
    out.set(article.id, []);
    const story = stories[i] ?? i;
    const ids = idsByStory.get(story);
    if (ids) ids.push(article.id);
    else idsByStory.set(story, [article.id]);
  });
  for (const [story, entries] of byStory(yield* findingEntries(readings, stories))) {
    yield;
    const ids = idsByStory.get(story) ?? [];
    if (ids.length < 2) continue;
    for (const human of humansIn(entries)) {
      const known = knownPerson(human);
      if (known.names.length === 0) continue;
      for (const id of ids) {
        if (human.articles.size > 1 || !human.articles.has(id)) out.get(id)?.push(known);
      }
    }
  }
  return out;
}

/** The reading with the shared people in place of its own. */
export function withIdentities(reading: Reading, identities: Identities): Reading {
  const shared = identities.get(reading.article.id);
  if (!shared || shared.size === 0) return reading;
  const idOf = (own: string): string => shared.get(own)?.id ?? own;
  const people = new Map<string, Person>();
  for (const own of reading.people) {
    const person = shared.get(own.id) ?? own;
    people.set(person.id, person);
  }
  return {
    ...reading,
    people: [...people.values()],
    annotations: reading.annotations.map((it): Annotation => {
      if (it.kind === 'person') return { ...it, person: idOf(it.person) };
      if (it.kind !== 'quote' || it.attribution?.person === undefined) return it;
      const { person } = it.attribution;
      const name = shared.get(person)?.name ?? it.attribution.name;
      return { ...it, attribution: { ...it.attribution, person: idOf(person), name } };
    }),
  };
}

function byStory(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const out = new Map<number, Entry[]>();
  for (const entry of entries) {
    const list = out.get(entry.story);
    if (list) list.push(entry);
    else out.set(entry.story, [entry]);
  }
  return out;
}

/** The people of all articles, those of one at each step. */
function* findingEntries(
  readings: readonly Reading[],
  stories: readonly number[],
): Steps<readonly Entry[]> {
  const out: Entry[] = [];
  for (const [i, reading] of readings.entries()) {
    yield;
    const counts = new Map<string, number>();
    for (const it of reading.annotations) {
      if (it.kind === 'person' && it.form === 'name') {
        counts.set(it.person, (counts.get(it.person) ?? 0) + 1);
      }
    }
    const ages = agesIn(reading);
    for (const person of reading.people) {
      out.push({
        reading,
        person,
        forms: formsOf(person),
        ages: ages.get(person.id) ?? [],
        mentions: counts.get(person.id) ?? 0,
        story: stories[i] ?? i,
      });
    }
  }
  return out;
}

/**
 * The humans of all stories. Those of two stories are one by their full name, unless something says that
 * they only share it; where that leaves several, it is nobody's guess who is meant. A reading or a story at each step.
 */
function* findingHumans(readings: readonly Reading[]): Steps<readonly Human[]> {
  const humans: Human[] = [];
  const byName = new Map<string, Human[]>();
  const entries = yield* findingEntries(readings, yield* tellingStories(readings));
  for (const own of byStory(entries).values()) {
    yield;
    for (const human of humansIn(own)) {
      const key = fullKey(human);
      const namesakes = key === undefined ? [] : (byName.get(key) ?? []);
      const [known, another] = namesakes.filter((it) => !areStrangers(it, human));
      if (known && !another) {
        for (const entry of human.entries) addEntry(known, entry);
        continue;
      }
      humans.push(human);
      if (key !== undefined) byName.set(key, [...namesakes, human]);
    }
  }
  return humans;
}

/** An archive spans some years, in which people grow older by as many. */
const YEARS_APART = 12;

/** Two who share a name: they meet in one article, differ in gender, or are of other generations. */
function areStrangers(a: Human, b: Human): boolean {
  const isOther = (x: ReadonlySet<unknown>, y: ReadonlySet<unknown>): boolean =>
    x.size > 0 && y.size > 0 && ![...x].some((it) => y.has(it));
  const areNear = [...a.ages].some((x) => [...b.ages].some((y) => Math.abs(x - y) <= YEARS_APART));
  const isOtherAge = a.ages.size > 0 && b.ages.size > 0 && !areNear;
  return isOther(a.genders, b.genders) || isOtherAge || meets(a, b);
}

/** Whether two humans both stand in one article, which then tells them apart. */
function meets(a: Human, b: Human): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  for (const id of few.articles) if (many.articles.has(id)) return true;
  return false;
}

/** The commonest full name that is no mere initial, by which unrelated articles may share a human. */
function fullKey({ entries }: Human): string | undefined {
  const counts = new Map<string, number>();
  for (const { forms, mentions } of entries) {
    for (const { given, family, suffix } of forms.fulls) {
      const first = given[0] ?? '';
      if (first.replaceAll('.', '').length < 2) continue;
      const key = `${first} ${family} ${suffix}`;
      counts.set(key, (counts.get(key) ?? 0) + mentions);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The humans of one story: full names first, then those of one word. */
function humansIn(entries: readonly Entry[]): readonly Human[] {
  const humans: Human[] = [];
  const byFamily = new Map<string, Set<Human>>();
  const file = (human: Human, { forms }: Entry): void => {
    const firsts = forms.fulls.map(({ given }) => given[0] ?? '');
    for (const family of [...forms.families, ...forms.titled, ...firsts]) {
      const word = lastWord(family);
      for (const key of new Set([word, `${word.slice(0, 1)}*`])) {
        const set = byFamily.get(key);
        if (set) set.add(human);
        else byFamily.set(key, new Set([human]));
      }
    }
  };
  const put = (entry: Entry, human: Human | undefined): void => {
    const home = human ?? newHuman();
    if (!human) humans.push(home);
    addEntry(home, entry);
    file(home, entry);
  };
  const isFull = ({ forms }: Entry): boolean => forms.fulls.length > 0;
  for (const entry of entries.filter(isFull)) {
    const near = neighbours(entry, byFamily);
    put(
      entry,
      near.find((it) => isSameFull(it, entry)),
    );
  }
  for (const entry of entries.filter((it) => !isFull(it))) {
    put(entry, bearerOf(entry, neighbours(entry, byFamily)));
  }
  return humans;
}

/** Humans with a family name that starts alike, in the order they were met. */
function neighbours(
  { forms }: Entry,
  byFamily: ReadonlyMap<string, ReadonlySet<Human>>,
): readonly Human[] {
  const out = new Set<Human>();
  const firsts = forms.fulls.map(({ given }) => given[0] ?? '');
  for (const family of [...forms.families, ...forms.titled, ...firsts]) {
    const word = lastWord(family);
    for (const human of byFamily.get(word) ?? []) out.add(human);
    for (const human of byFamily.get(`${word.slice(0, 1)}*`) ?? []) out.add(human);
  }
  return [...out];
}

const isApart = ({ articles, genders }: Human, { reading, forms }: Entry): boolean =>
  articles.has(reading.article.id) ||
  (forms.gender !== undefined && genders.size > 0 && !genders.has(forms.gender));

function isSameFull(human: Human, entry: Entry): boolean {
  if (isApart(human, entry)) return false;
  if (entry.forms.fulls.some((it) => human.fulls.has(keyOf(it)))) return true;
  for (const full of human.fulls.values()) {
    if (entry.forms.fulls.some((it) => sameName(full, it) || isSlipOf(full, it))) return true;
  }
  return false;
}

/**
 * The same given names, no mere initials, and a short family name one edit apart: two articles on one story spell one
 * person's name two ways, while one article would mean two people.
 */
function isSlipOf(a: NameParts, b: NameParts): boolean {
  const [x, y] = [a.family, b.family];
  return (
    a.given.some((it) => it.length > 2) &&
    a.given.join(' ') === b.given.join(' ') &&
    a.suffix === b.suffix &&
    x[0] === y[0] &&
    Math.min(x.length, y.length) >= 4 &&
    !/\s/.test(x + y) &&
    editDistance(x, y) === 1
  );
}

/** Who is meant by a name of one word: the one bearer, or the one in most articles by far. */
function bearerOf(entry: Entry, humans: readonly Human[]): Human | undefined {
  const open = humans.filter((it) => !isApart(it, entry));
  const exact = open.filter((it) => shares(it, entry.forms));
  const found = exact.length > 0 ? exact : open.filter((it) => nearly(it, entry.forms));
  const [first, second] = [...found].sort((a, b) => b.mentions - a.mentions);
  if (!first || (second && first.mentions < 2 * second.mentions)) return undefined;
  return first;
}

function shares(human: Human, { titled, families }: NameForms): boolean {
  for (const form of titled) {
    const given = lastWord(form);
    if (human.titled.has(form)) return true;
    for (const full of human.fulls.values()) if (full.given[0] === given) return true;
  }
  for (const family of families) {
    if (human.families.has(family)) return true;
    for (const other of human.families) if (other.endsWith(` ${family}`)) return true;
  }
  return false;
}

const nearly = (human: Human, { families }: NameForms): boolean =>
  [...families].some(
    (x) =>
      x.length >= 4 && [...human.families].some((y) => isMisspelling(x, y) || isShortSlip(x, y)),
  );

/** One letter more or less in a name of five letters, the first left alone. */
const isShortSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) === 4 &&
  Math.max(a.length, b.length) === 5 &&
  a[0] === b[0] &&
  editDistance(a, b) === 1;

function knownPerson({ entries }: Human): KnownPerson {
  const names = new Set(
    entries.flatMap(({ forms }) =>
      forms.fulls.map(({ given, family }) => [...given, family].join(' ')),
    ),
  );
  return {
    name: entries[0]?.person.name ?? '',
    names: [...names],
    roles: [...new Set(entries.flatMap(({ person }) => person.roles))],
  };
}

function sharedPerson(human: Human, ids: Set<string>): Person {
  const names = new Map<string, number>();
  for (const { person, mentions } of human.entries) {
    person.names.forEach((form, i) => {
      const worth = i === 0 ? mentions + 1 : 1;
      names.set(form, (names.get(form) ?? 0) + worth);
    });
  }
  const name = bestName(human);
  const slug = foldedName(name).replace(/[^\p{L}\p{N}]{1,20}/gu, '-');
  const isLone = human.entries.every(({ forms }) => forms.fulls.length === 0);
  let id = isLone ? `${slug}~${contentHash(human)}` : slug;
  for (let n = 2; ids.has(id); n++) id = `${slug}-${n}`;
  ids.add(id);
  return {
    id,
    name,
    names: [...names].sort((a, b) => b[1] - a[1]).map(([form]) => form),
    roles: [...new Set(human.entries.flatMap(({ person }) => person.roles))],
  };
}

/** The fullest name in the commonest spelling of its family name. */
function bestName({ entries }: Human): string {
  const spellings = new Map<string, number>();
  for (const { forms, mentions } of entries) {
    for (const family of forms.families) {
      const worth = mentions / forms.families.size;
      spellings.set(family, (spellings.get(family) ?? 0) + worth);
    }
  }
  let best: { name: string; worth: number } | undefined;
  for (const { person, forms, mentions } of entries) {
    for (const name of spellingsOf(person)) {
      const worth =
        (forms.fulls.length > 0 ? 1e6 : 0) +
        Math.min(spellings.get(lastWordOf(name)) ?? 0, 999) * 100 +
        name.split(' ').length +
        Math.min(mentions, 99) / 100;
      if (!best || worth > best.worth) best = { name, worth };
    }
  }
  return best?.name ?? '';
}

/** The person's name, and the forms that differ from it in nothing but the last word. */
function spellingsOf({ name, names }: Person): readonly string[] {
  const front = name.slice(0, name.lastIndexOf(' ') + 1);
  if (front === '') return [name];
  const others = names.filter(
    (it) => it !== name && it.startsWith(front) && !it.slice(front.length).includes(' '),
  );
  return [name, ...others];
}

const lastWordOf = (name: string): string => foldedName(lastWord(name));

/** Tells bearers of a bare surname in unrelated articles apart. */
function contentHash({ entries }: Human): string {
  let hash = 7;
  const text = entries[0]?.reading.article.text ?? '';
  for (let i = 0; i < Math.min(text.length, 300); i++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  }
  return (hash >>> 0).toString(36);
}
