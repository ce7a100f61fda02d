import { NameEvidence } from '../annotate/namesEvidence';
import type { RoleDescription } from '../annotate/rolesPhrase';
import { honorifics } from '../lexicon/honorifics';
import { genderOfGivenName } from '../lexicon/givenNames';
import { PIECES, type Steps } from '../steps';
import { bothSurnames, firstSurname, type NameMention, type NameParts } from './peopleMentions';
import { isFamilyFirst } from '../lexicon/nameContext';
import { isJunior, isMisspelling, nicknamesOf, sameName } from './peopleNames';

type Gender = 'female' | 'male';

/** A person under construction: the mentions that are taken for one human. */
export interface Cluster {
  /** In the order of their first mention, from 0. */
  readonly index: number;
  readonly mentions: NameMention[];
  /** The mentions as written. */
  readonly written: Set<string>;
  /** Those in front of a full name, in lower case, each once. */
  readonly honorifics: string[];
  /** Names with a given and a family name, each once. */
  readonly fulls: NameParts[];
  /** These, and all that follow in plural, each once. */
  readonly families: string[];
  readonly givens: string[];
  /** The first of two surnames; a word in the middle that is no given name of the table. */
  readonly middles: string[];
  readonly facts: RoleDescription[];
  readonly ages: number[];
  /** Numbers of rulers (*Ada II*). */
  readonly reigns: string[];
  readonly votes: Record<Gender, number>;
  /** Pronouns that go back to its names. */
  readonly takenUp: Record<Gender, number>;
  /** What the first of its given names tells that tells a gender. */
  givenGender: Gender | undefined;
}

const courtesyGender = new Map<string, Gender>();
const usesGiven = new Set<string>();
for (const { forms, gender, withGiven } of honorifics) {
  for (const form of forms.trim().split(/\s+/)) {
    if (gender) courtesyGender.set(form, gender);
    if (withGiven) usesGiven.add(form);
  }
}

/** Accepted names put together into people. */
export interface Clustered {
  /** In the order in which they were found. */
  readonly clusters: readonly Cluster[];
  /** The one of each name, by its index. */
  readonly of: readonly Cluster[];
}

/** What the text says outright of who is who. */
export interface Ties {
  /** The keys of names that are one person’s. */
  readonly aliases: ReadonlyMap<string, string>;
  /** For a surname the key of the given name of his wife, by which alone she is named: *Mrs Obi*. */
  readonly wives: ReadonlyMap<string, string>;
  /** By a name as written those that are somebody else’s: *Tam Obi* and his son, *Tom Obi*. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `names` are in order; some of them at each step. */
export function* clusteringNames(
  names: readonly NameMention[],
  { aliases, wives, apart }: Ties,
): Steps<Clustered> {
  const roster = createRoster(apart);
  const of = new Array<Cluster>(names.length);
  const join = (mention: NameMention, order: number, known: Cluster | undefined): void => {
    const cluster = known ?? roster.create();
    of[order] = cluster;
    roster.file(cluster, mention);
  };
  const isFull = ({ name }: NameMention): boolean => name.given.length > 0;
  const tiedTo = ({ key, draft }: NameMention): string | undefined =>
    aliases.get(key) ?? (draft.honorific === 'mrs' ? wives.get(key) : undefined);
  for (const [order, mention] of names.entries()) {
    if (order % PIECES === 0) yield;
    if (!isFull(mention)) continue;
    const known = roster.named(mention) ?? roster.keyed(aliases.get(mention.key), mention);
    join(mention, order, known);
  }
  const last: number[] = []; // by the index of a cluster, that of its last name so far
  for (const [order, mention] of names.entries()) {
    if (order % PIECES === 0) yield;
    if (!isFull(mention)) {
      const bearers = introduced(withTitle(roster.bearers(mention), mention), mention);
      const known =
        bearers.length < 2
          ? bearers[0]
          : mostLikely(bearers, namedIn(mention.paragraph, bearers, names, last));
      join(mention, order, known ?? roster.keyed(tiedTo(mention), mention));
    }
    const cluster = of[order];
    if (cluster) last[cluster.index] = order;
  }
  return { clusters: roster.clusters, of };
}

/** Of several people those who have the title of a name elsewhere too (*Dr Obi*), or all if none has. */
function withTitle(people: readonly Cluster[], { draft }: NameMention): readonly Cluster[] {
  const { honorific } = draft;
  if (people.length < 2 || honorific === '' || courtesyGender.has(honorific)) return people;
  const titled = people.filter(({ honorifics: own }) => own.includes(honorific));
  return titled.length > 0 ? titled : people;
}

/** Of several people, for a name without a title, those who are not only *Mrs Obi* and no oftener named than another. */
function introduced(people: readonly Cluster[], { draft }: NameMention): readonly Cluster[] {
  if (people.length < 2 || draft.honorific !== '') return people;
  let most = 0;
  for (const { fulls, mentions } of people) {
    if (fulls.length > 0) most = Math.max(most, mentions.length);
  }
  return people.filter(
    ({ fulls, mentions }) =>
      fulls.length > 0 ||
      mentions.length > most ||
      mentions.some((it) => !courtesyGender.has(it.draft.honorific)),
  );
}

/** Of several people the one whose name came last, if in this paragraph. */
function namedIn(
  paragraph: number,
  people: readonly Cluster[],
  names: readonly NameMention[],
  last: readonly number[],
): Cluster | undefined {
  let found: Cluster | undefined;
  let latest = -1;
  for (const cluster of people) {
    const order = last[cluster.index] ?? -1;
    if (order <= latest) continue;
    latest = order;
    found = cluster;
  }
  return names[latest]?.paragraph === paragraph ? found : undefined;
}

/** How many times as often somebody must be named to be meant by a surname that another near by bears too. */
const LEADING = 3;

/** The bearer named last in this paragraph, else, or where one leads by far, the one with the most mentions. */
function mostLikely(bearers: readonly Cluster[], near: Cluster | undefined): Cluster | undefined {
  let [most] = bearers;
  for (const it of bearers) if (most && it.mentions.length > most.mentions.length) most = it;
  if (!near || !most) return most;
  return most.mentions.length >= LEADING * near.mentions.length ? most : near;
}

/** The clusters so far, by the words of their names. */
interface Roster {
  readonly clusters: readonly Cluster[];
  create(): Cluster;
  /** Adds a mention to a cluster, which is found by its words from then on. */
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

/** Clusters by a word or key, each list in their order. */
type ClusterIndex = Map<string, Cluster[]>;
const NOBODY: readonly Cluster[] = [];
const byIndex = (a: Cluster, b: Cluster): number => a.index - b.index;

function put(index: ClusterIndex, word: string, cluster: Cluster): void {
  const known = index.get(word);
  if (!known) index.set(word, [cluster]);
  else if (known.length < MOST_BEARERS && !known.includes(cluster)) {
    known.push(cluster);
    if (cluster.index < (known.at(-2)?.index ?? 0)) known.sort(byIndex);
  }
}

/** The clusters of several lists, in their order. */
function together(lists: readonly (readonly Cluster[] | undefined)[]): readonly Cluster[] {
  let all = NOBODY;
  for (const list of lists) {
    if (!list || list === all) continue;
    all = all.length === 0 ? list : [...all, ...list.filter((it) => !all.includes(it))];
  }
  return all.length < 2 ? all : [...all].sort(byIndex);
}

function createRoster(apart: Ties['apart']): Roster {
  const clashes = (cluster: Cluster, mention: NameMention): boolean =>
    differs(cluster, mention) || (apart.size > 0 && isApart(cluster, apart.get(mention.text)));
  const clusters: Cluster[] = [];
  const byKey: ClusterIndex = new Map();
  const byFamily: ClusterIndex = new Map();
  const byGiven: ClusterIndex = new Map();
  const byMiddle: ClusterIndex = new Map();
  const nearly = (word: string): readonly Cluster[] => {
    if (word.length < 6 || byFamily.size > MOST_SURNAMES) return NOBODY;
    return together(
      [...byFamily].flatMap(([family, list]) => (isMisspelling(family, word) ? [list] : [])),
    );
  };

  return {
    clusters,
    create() {
      const cluster: Cluster = {
        index: clusters.length,
        mentions: [],
        written: new Set(),
        honorifics: [],
        fulls: [],
        families: [],
        givens: [],
        middles: [],
        facts: [],
        ages: [],
        reigns: [],
        votes: { female: 0, male: 0 },
        takenUp: { female: 0, male: 0 },
        givenGender: undefined,
      };
      clusters.push(cluster);
      return cluster;
    },
    file(cluster, mention) {
      put(byKey, mention.key, cluster);
      if (!add(cluster, mention)) return;
      for (const family of cluster.families) {
        put(byFamily, family, cluster);
        if (family.includes('-')) put(byKey, family.replaceAll('-', ' '), cluster);
      }
      for (const given of cluster.givens) put(byGiven, given, cluster);
      for (const middle of cluster.middles) put(byMiddle, middle, cluster);
    },
    named(mention) {
      const { family, given } = mention.name;
      const fits = (it: Cluster): boolean => !clashes(it, mention);
      const same = byKey.get(mention.key)?.find(fits);
      if (same) return same;
      const alike = together([
        byFamily.get(family),
        byFamily.get(family.slice(family.lastIndexOf(' ') + 1)),
        byGiven.get(given[0] ?? ''),
        byGiven.get(family),
      ]);
      return (
        alike.find((it) => it.fulls.some((full) => sameName(full, mention.name)) && fits(it)) ??
        alike.find((it) => isHeirBefore(it, mention) && fits(it))
      );
    },
    keyed(key, mention) {
      if (key === undefined) return undefined;
      return byKey.get(key)?.find((it) => !clashes(it, mention));
    },
    bearers(mention) {
      return candidates(mention).filter((it) => !clashes(it, mention));
    },
  };

  function candidates({ name, draft, span, paragraph }: NameMention): readonly Cluster[] {
    const word = name.family;
    const title = draft.honorific.slice(draft.honorific.lastIndexOf(' ') + 1);
    const takesGiven = title !== '' && usesGiven.has(title);
    const asFamily = byFamily.get(word) ?? NOBODY;
    if (isReign(name)) {
      const rulers = byGiven.get(word)?.filter(({ reigns }) => reigns.includes(name.suffix));
      return rulers && rulers.length > 0 ? rulers : asFamily;
    }
    if (asFamily.length > 0 && !takesGiven) return asFamily;
    const asGiven =
      title === '' || takesGiven
        ? (byGiven.get(word) ?? together(nicknamesOf(word).map((it) => byGiven.get(it))))
        : // *Fr Tam* and *Fr Tam Obi*: the title goes with the given name as well
          (byGiven.get(word) ?? NOBODY).filter((it) => it.honorifics.includes(draft.honorific));
    if (asGiven.length > 0) return asGiven;
    if (takesGiven) return asFamily;
    // whoever is called by it has been named in full before, or is in the headline
    const isBefore = ({ mentions: [first] }: Cluster): boolean =>
      first !== undefined &&
      (first.span.start < span.start ||
        draft.zone !== 'prose' ||
        (paragraph === 0 && first.paragraph > 0));
    const asFirst = title !== '' && mayComeFirst(word) ? (byGiven.get(word) ?? NOBODY) : NOBODY;
    const asOther = together([asFirst, byMiddle.get(word)]).filter(isBefore);
    return asOther.length > 0 ? asOther : nearly(word);
  }
}

/** A first word that may be the surname (*Mr Nam* of *Nam Obi-ri*): no given name of the table. */
const mayComeFirst = (word: string): boolean =>
  isFamilyFirst(word) || genderOfGivenName(word) === undefined;

/** Whether a name without a suffix is that of one whose suffix told him apart before: *Tam Obi* after *Tam B. Obi III*. */
function isHeirBefore({ fulls, mentions }: Cluster, { name, draft, span }: NameMention): boolean {
  if (name.suffix !== '' || (draft.evidence & NameEvidence.kinBefore) !== 0) return false;
  if ((mentions[0]?.span.start ?? Infinity) > span.start) return false;
  return fulls.some((full) => isJunior(full) && sameName({ ...full, suffix: '' }, name));
}

function isApart({ written }: Cluster, others: ReadonlySet<string> | undefined): boolean {
  if (others) for (const text of written) if (others.has(text)) return true;
  return false;
}

/** Whether gender, number or age tell a name from a person’s. */
function differs(cluster: Cluster, mention: NameMention): boolean {
  const gender = genderOfMention(mention);
  const known = genderOfCluster(cluster);
  if (gender !== undefined && known !== undefined && gender !== known) return true;
  const { suffix } = mention.name;
  if (isReign(mention.name) && cluster.reigns.length > 0 && !cluster.reigns.includes(suffix))
    return true;
  const { age } = mention.draft;
  return age !== undefined && cluster.ages.length > 0 && !cluster.ages.includes(age);
}

/** *Ada II*: a given name alone with a number, which is no other Ada’s. */
const isReign = ({ given, suffix }: NameParts): boolean =>
  suffix !== '' && given.length === 0 && /^[ivx]{1,6}$/.test(suffix);

const genderOfMention = ({ draft }: NameMention): Gender | undefined => {
  const { honorific } = draft;
  if (honorific === '') return draft.gender;
  for (const word of honorific.includes(' ') ? honorific.split(' ') : [honorific]) {
    const gender = courtesyGender.get(word);
    if (gender) return gender;
  }
  return draft.gender;
};

/** What a description beside the name tells: *her spokesman Ada*. */
function genderOfFacts(facts: readonly RoleDescription[]): Gender | undefined {
  for (const { head } of facts) {
    if (head.endsWith('woman')) return 'female';
    if (head.endsWith('man') && !EITHER.has(head)) return 'male';
  }
  return undefined;
}

/** A chairman may be a woman. */
const EITHER: ReadonlySet<string> = new Set(['chairman', 'vice-chairman', 'alderman', 'ombudsman']);

/** So many pronouns in the sentences of a name, and none of the other gender, tell more than a given name. */
const TAKEN_UP = 2;

/** Titles and kin words tell more than given names, and those more than pronouns. */
export function genderOfCluster({ votes, givenGender, takenUp }: Cluster): Gender | undefined {
  if (votes.female !== votes.male) return votes.female > votes.male ? 'female' : 'male';
  // a name that both have: the table knows the commoner
  if (takenUp.female >= TAKEN_UP && takenUp.male === 0) return 'female';
  if (takenUp.male >= TAKEN_UP && takenUp.female === 0) return 'male';
  if (givenGender) return givenGender;
  if (takenUp.female !== takenUp.male) return takenUp.female > takenUp.male ? 'female' : 'male';
  return undefined;
}

const roleKey = ({ head, modifiers, country, place }: RoleDescription): string =>
  `${modifiers.join(' ')} ${head} ${country ?? place ?? ''}`;

/** Adds what a mention tells; whether it has words for the person that none before had. */
function add(cluster: Cluster, mention: NameMention): boolean {
  const { name, draft } = mention;
  cluster.mentions.push(mention);
  cluster.written.add(mention.text);
  for (const fact of draft.facts) {
    const key = roleKey(fact);
    if (!cluster.facts.some((it) => roleKey(it) === key)) cluster.facts.push(fact);
  }
  if (draft.age !== undefined) addOnce(cluster.ages, draft.age);
  if (isReign(name)) addOnce(cluster.reigns, name.suffix);
  const gender = genderOfMention(mention) ?? genderOfFacts(draft.facts);
  if (gender) cluster.votes[gender]++;
  if (mention.takenUp) cluster.takenUp[mention.takenUp.gender]++;
  const { honorific } = draft;
  if (name.given.length > 0) {
    if (honorific !== '') addOnce(cluster.honorifics, honorific);
    return addFull(cluster, name);
  }
  return usesGiven.has(honorific.slice(honorific.lastIndexOf(' ') + 1))
    ? addGiven(cluster, name.family)
    : addOnce(cluster.families, name.family);
}

/** Whether it was not among them. */
function addOnce<Item>(items: Item[], item: Item): boolean {
  const isNew = !items.includes(item);
  if (isNew) items.push(item);
  return isNew;
}

function addGiven(cluster: Cluster, given: string): boolean {
  const isNew = addOnce(cluster.givens, given);
  if (isNew && !isFamilyFirst(given)) cluster.givenGender ??= genderOfGivenName(given);
  return isNew;
}

/** The words of a name with a given and a family name. */
function addFull(cluster: Cluster, name: NameParts): boolean {
  const { given, family, nickname } = name;
  const isNew = nickname !== '' && addGiven(cluster, nickname);
  const isForm = (it: NameParts): boolean => it.family === family && isSame(it.given, given);
  if (cluster.fulls.some(isForm)) return isNew;
  if (cluster.fulls.length < MOST_FORMS) cluster.fulls.push(name);
  addOnce(cluster.families, family);
  addOnce(cluster.families, family.slice(family.lastIndexOf(' ') + 1));
  const both = bothSurnames(name);
  if (both !== '') addOnce(cluster.families, both);
  const middle = firstSurname(name);
  if (middle !== '') addOnce(cluster.middles, middle);
  const beforeFamily = given.at(-1) ?? '';
  if (beforeFamily.includes(' ')) addOnce(cluster.middles, beforeFamily); // van der Obi tot Marl
  addGiven(cluster, given[0] ?? '');
  return true;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);
