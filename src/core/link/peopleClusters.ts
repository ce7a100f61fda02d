import type { RoleDescription } from '../annotate/rolesPhrase';
import { honorifics } from '../lexicon/honorifics';
import { genderOfGivenName } from '../lexicon/givenNames';
import { bothSurnames, firstSurname, type NameMention, type NameParts } from './peopleMentions';
import { isMisspelling, nicknamesOf, sameName } from './peopleNames';

type Gender = 'female' | 'male';

/** A person under construction: the mentions that are taken for one human. */
export interface Cluster {
  /** In the order of their first mention, from 0. */
  readonly index: number;
  readonly mentions: NameMention[];
  /** Names with a given and a family name, each once. */
  readonly fulls: NameParts[];
  readonly families: Set<string>;
  readonly givens: Set<string>;
  /** The first of two surnames; a word in the middle that is no given name of the table. */
  readonly middles: Set<string>;
  readonly facts: RoleDescription[];
  readonly ages: Set<number>;
  /** Numbers of rulers (*Ada II*). */
  readonly reigns: Set<string>;
  readonly votes: Record<Gender, number>;
  /** Pronouns that go back to its names. */
  readonly takenUp: Record<Gender, number>;
}

const courtesyGender = new Map<string, Gender>();
const usesGiven = new Set<string>();
for (const { forms, gender, withGiven } of honorifics) {
  for (const form of forms.trim().split(/\s+/)) {
    if (gender) courtesyGender.set(form, gender);
    if (withGiven) usesGiven.add(form);
  }
}

/**
 * Accepted names put together into people, each mention with its cluster, in order; `aliases` are
 * the keys of names that the text says are one person’s.
 */
export function clusterNames(
  names: readonly NameMention[],
  aliases: ReadonlyMap<string, string>,
): ReadonlyMap<NameMention, Cluster> {
  const roster = createRoster();
  const of = new Map<NameMention, Cluster>();
  const join = (mention: NameMention, known: Cluster | undefined): void => {
    const cluster = known ?? roster.create();
    of.set(mention, cluster);
    add(cluster, mention);
    roster.file(cluster, mention);
  };
  const isFull = ({ name }: NameMention): boolean => name.given.length > 0;
  for (const mention of names) {
    if (isFull(mention)) {
      join(mention, roster.named(mention) ?? roster.keyed(aliases.get(mention.key), mention));
    }
  }
  const lastIn = new Map<Cluster, { readonly paragraph: number; readonly order: number }>();
  names.forEach((mention, order) => {
    if (!isFull(mention)) {
      const bearers = roster.bearers(mention).filter((it) => !clashes(it, mention));
      const near = bearers
        .filter((it) => lastIn.get(it)?.paragraph === mention.paragraph)
        .sort((x, y) => (lastIn.get(y)?.order ?? 0) - (lastIn.get(x)?.order ?? 0))[0];
      join(mention, mostLikely(bearers, near) ?? roster.keyed(aliases.get(mention.key), mention));
    }
    const cluster = of.get(mention);
    if (cluster) lastIn.set(cluster, { paragraph: mention.paragraph, order });
  });
  return of;
}

/** How many times as often somebody must be named to be meant by a surname that another near by bears too. */
const LEADING = 3;

/** The bearer named last in this paragraph, else, or where one leads by far, the one with the most mentions. */
function mostLikely(bearers: readonly Cluster[], near: Cluster | undefined): Cluster | undefined {
  if (bearers.length < 2) return bearers[0];
  const [most] = [...bearers].sort(
    (a, b) => b.mentions.length - a.mentions.length || a.index - b.index,
  );
  if (!near || !most) return most;
  return most.mentions.length >= LEADING * near.mentions.length ? most : near;
}

/** The clusters so far, by the words of their names. */
interface Roster {
  create(): Cluster;
  file(cluster: Cluster, mention: NameMention): void;
  /** The one whose full name a full name fits. */
  named(mention: NameMention): Cluster | undefined;
  /** The one who has a name of another key, unless the mention cannot be his or hers. */
  keyed(key: string | undefined, mention: NameMention): Cluster | undefined;
  /** Who can be meant by a name of one word. */
  bearers(mention: NameMention): readonly Cluster[];
}

/** So many people of one surname or given name are told apart; more only by their full names. */
const MOST_BEARERS = 16;
/** So many different full forms of one person's name are compared. */
const MOST_FORMS = 8;
/** Among so many different surnames a misspelled one is looked for. */
const MOST_SURNAMES = 2000;

function createRoster(): Roster {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Set<Cluster>>();
  const byFamily = new Map<string, Set<Cluster>>();
  const byGiven = new Map<string, Set<Cluster>>();
  const byMiddle = new Map<string, Set<Cluster>>();
  const put = (index: Map<string, Set<Cluster>>, word: string, cluster: Cluster): void => {
    const set = index.get(word);
    if (!set) index.set(word, new Set([cluster]));
    else if (set.size < MOST_BEARERS) set.add(cluster);
  };
  const inOrder = (sets: readonly (ReadonlySet<Cluster> | undefined)[]): readonly Cluster[] => {
    const all: Cluster[] = [];
    for (const set of sets) {
      if (set) for (const it of set) if (!all.includes(it)) all.push(it);
    }
    return all.length < 2 ? all : all.sort((a, b) => a.index - b.index);
  };
  const nearly = (word: string): readonly Cluster[] => {
    if (word.length < 6 || byFamily.size > MOST_SURNAMES) return [];
    return inOrder(
      [...byFamily].flatMap(([family, set]) => (isMisspelling(family, word) ? [set] : [])),
    );
  };

  return {
    create() {
      const cluster: Cluster = {
        index: clusters.length,
        mentions: [],
        fulls: [],
        families: new Set(),
        givens: new Set(),
        middles: new Set(),
        facts: [],
        ages: new Set(),
        reigns: new Set(),
        votes: { female: 0, male: 0 },
        takenUp: { female: 0, male: 0 },
      };
      clusters.push(cluster);
      return cluster;
    },
    file(cluster, { key, name }) {
      put(byKey, key, cluster);
      if (name.given.length > 0) put(byGiven, name.given[0] ?? '', cluster);
      for (const family of cluster.families) put(byFamily, family, cluster);
      for (const given of cluster.givens) put(byGiven, given, cluster);
      for (const middle of cluster.middles) put(byMiddle, middle, cluster);
    },
    named(mention) {
      const { family, given } = mention.name;
      const fits = (it: Cluster): boolean => !clashes(it, mention);
      const same = inOrder([byKey.get(mention.key)]).find(fits);
      if (same) return same;
      return inOrder([
        byFamily.get(family),
        byFamily.get(family.slice(family.lastIndexOf(' ') + 1)),
        byGiven.get(given[0] ?? ''),
        byGiven.get(family),
      ]).find((it) => it.fulls.some((full) => sameName(full, mention.name)) && fits(it));
    },
    keyed(key, mention) {
      if (key === undefined) return undefined;
      return inOrder([byKey.get(key)]).find((it) => !clashes(it, mention));
    },
    bearers({ name, draft, span }) {
      const word = name.family;
      const title = draft.honorific.slice(draft.honorific.lastIndexOf(' ') + 1);
      const asFamily = inOrder([byFamily.get(word)]);
      if (isReign(name)) return asFamily;
      const asGiven = inOrder(nicknamesOf(word).map((it) => byGiven.get(it)));
      if (usesGiven.has(title)) return asGiven.length > 0 ? asGiven : asFamily;
      if (asFamily.length > 0) return asFamily;
      if (title === '' && asGiven.length > 0) return asGiven;
      // whoever is called by it has been named in full before
      const asMiddle = inOrder([byMiddle.get(word)]).filter(
        ({ mentions }) => (mentions[0]?.span.start ?? Infinity) < span.start,
      );
      return asMiddle.length > 0 ? asMiddle : nearly(word);
    },
  };
}

function clashes(cluster: Cluster, mention: NameMention): boolean {
  const gender = genderOfMention(mention);
  const known = genderOfCluster(cluster);
  if (gender !== undefined && known !== undefined && gender !== known) return true;
  const { suffix } = mention.name;
  if (isReign(mention.name) && cluster.reigns.size > 0 && !cluster.reigns.has(suffix)) return true;
  const { age } = mention.draft;
  return age !== undefined && cluster.ages.size > 0 && !cluster.ages.has(age);
}

/** *Ada II*: a given name alone with a number, which is no other Ada’s. */
const isReign = ({ given, suffix }: NameParts): boolean =>
  given.length === 0 && /^[ivx]{1,6}$/.test(suffix);

const genderOfMention = ({ draft }: NameMention): Gender | undefined => {
  if (draft.honorific === '') return draft.gender;
  for (const word of draft.honorific.split(' ')) {
    const gender = courtesyGender.get(word);
    if (gender) return gender;
  }
  return draft.gender;
};

/** So many pronouns in the sentences of a name, and none of the other gender, tell more than a given name. */
const TAKEN_UP = 2;

/** Titles and kin words tell more than given names, and those more than pronouns. */
export function genderOfCluster({ votes, givens, takenUp }: Cluster): Gender | undefined {
  if (votes.female !== votes.male) return votes.female > votes.male ? 'female' : 'male';
  // a name that both have: the table knows the commoner
  if (takenUp.female >= TAKEN_UP && takenUp.male === 0) return 'female';
  if (takenUp.male >= TAKEN_UP && takenUp.female === 0) return 'male';
  for (const given of givens) {
    const gender = genderOfGivenName(given);
    if (gender) return gender;
  }
  if (takenUp.female !== takenUp.male) return takenUp.female > takenUp.male ? 'female' : 'male';
  return undefined;
}

const roleKey = ({ head, modifiers, country }: RoleDescription): string =>
  `${modifiers.join(' ')} ${head} ${country ?? ''}`;

function add(cluster: Cluster, mention: NameMention): void {
  const { name, draft } = mention;
  cluster.mentions.push(mention);
  for (const fact of draft.facts) {
    const key = roleKey(fact);
    if (!cluster.facts.some((it) => roleKey(it) === key)) cluster.facts.push(fact);
  }
  if (draft.age !== undefined) cluster.ages.add(draft.age);
  if (isReign(name)) cluster.reigns.add(name.suffix);
  const gender = genderOfMention(mention);
  if (gender) cluster.votes[gender]++;
  if (mention.takenUp) cluster.takenUp[mention.takenUp.gender]++;
  const title = draft.honorific.split(' ').at(-1) ?? '';
  if (name.given.length > 0) {
    if (
      cluster.fulls.length < MOST_FORMS &&
      !cluster.fulls.some(
        (it) => it.family === name.family && it.given.join() === name.given.join(),
      )
    ) {
      cluster.fulls.push(name);
    }
    cluster.families.add(name.family);
    cluster.families.add(name.family.slice(name.family.lastIndexOf(' ') + 1));
    const both = bothSurnames(name);
    if (both !== '') cluster.families.add(both);
    const middle = firstSurname(name);
    if (middle !== '') cluster.middles.add(middle);
    if (name.nickname !== '') cluster.givens.add(name.nickname);
    const first = name.given[0];
    if (first !== undefined) cluster.givens.add(first);
  } else if (usesGiven.has(title)) {
    cluster.givens.add(name.family);
  } else {
    cluster.families.add(name.family);
  }
}
