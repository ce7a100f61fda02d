import { NameEvidence } from '../annotate/namesEvidence';
import type { RoleDescription } from '../annotate/rolesPhrase';
import { honorifics } from '../lexicon/honorifics';
import { genderOfEnding, genderOfGivenName } from '../lexicon/givenNames';
import { endsStep, type Steps } from '../steps';
import { lastWord } from '../text/characters';
import { bothSurnames, firstSurname, type NameMention, type NameParts } from './peopleMentions';
import { isFamilyFirst } from '../lexicon/nameContext';
import { isJunior, isMisspelling, nicknamesOf, sameName } from './peopleNames';

type Gender = 'female' | 'male';

/** A person under construction: the mentions that are taken for one human. */
export interface Cluster {
  /** In the order of their first mention, from 0. */
  readonly index: number;
  readonly mentions: NameMention[];
  /** The mentions as written, where the text sets somebody apart from others. */
  written: Set<string> | undefined;
  /** Those in front of a full name, in lower case, each once. */
  honorifics: readonly string[];
  /** Names with a given and a family name, each once. */
  fulls: readonly NameParts[];
  /** These, and all that follow in plural, each once. */
  families: readonly string[];
  givens: readonly string[];
  /** The first of two surnames; a word in the middle that is no given name of the table. */
  middles: readonly string[];
  facts: readonly RoleDescription[];
  ages: readonly number[];
  /** Numbers of rulers (*Ada II*). */
  reigns: readonly string[];
  /** What titles in front of a given name alone make of the bearer (*King Tam*, *Pope Tam*). */
  ranks: readonly string[];
  readonly votes: Record<Gender, number>;
  /** Pronouns that go back to its names. */
  readonly takenUp: Record<Gender, number>;
  /**
   * The given name by which a sentence has somebody before any full name: *Tam Obi and his wife, Ada, left. Ada Obi sang.
   * Obi danced.* is no Ada.
   */
  introducedAs: string | undefined;
  /** Any of the mentions is the subject of its sentence. */
  isSubject: boolean;
  /** What the first of its given names tells that tells a gender. */
  givenGender: Gender | undefined;
}

const courtesyGender = new Map<string, Gender>();
const usesGiven = new Set<string>();
/** No king is a pope, though a prince may be knighted and a nun made a dame. */
const rankOfTitle = new Map<string, string>();
for (const { forms, kind, gender, withGiven } of honorifics) {
  for (const form of forms.trim().split(/\s+/)) {
    if (gender) courtesyGender.set(form, gender);
    if (withGiven) usesGiven.add(form);
    if (form === 'pope') rankOfTitle.set(form, form);
    else if (withGiven && kind === 'royal' && form !== 'sheikha') rankOfTitle.set(form, kind);
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
  const roster = new Roster(apart);
  const of = new Array<Cluster>(names.length);
  for (let order = 0; order < names.length; order++) {
    if (endsStep(order)) yield;
    const mention = names[order];
    if (!mention || mention.name.given.length === 0) continue;
    const known = roster.named(mention) ?? roster.keyed(aliases.get(mention.key), mention);
    of[order] = roster.filed(mention, known);
  }
  const last: number[] = []; // by the index of a cluster, that of its last name so far
  for (let order = 0; order < names.length; order++) {
    if (endsStep(order)) yield;
    const mention = names[order];
    if (mention?.name.given.length === 0) {
      const bearers = introduced(withTitle(roster.bearers(mention), mention), mention);
      const known = bearers.length < 2 ? bearers[0] : likeliest(bearers, mention, names, last);
      const { key, draft } = mention;
      const tied = aliases.get(key) ?? (draft.honorific === 'mrs' ? wives.get(key) : undefined);
      of[order] = roster.filed(mention, known ?? roster.keyed(tied, mention));
    }
    const cluster = of[order];
    if (cluster) last[cluster.index] = order;
  }
  return { clusters: roster.clusters, of };
}

/** Of several people those who have the title of a name elsewhere too (*Dr Obi*), or that office, or all if none has. */
function withTitle(people: readonly Cluster[], { draft }: NameMention): readonly Cluster[] {
  const { honorific } = draft;
  if (people.length < 2 || honorific === '' || courtesyGender.has(honorific)) return people;
  const titled = people.filter(({ honorifics: own }) => own.includes(honorific));
  if (titled.length > 0) return titled;
  const office = lastWord(honorific);
  const holding = people.filter(({ facts }) => facts.some(({ head }) => head === office));
  return holding.length > 0 ? holding : people;
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

/** Of several people the one whom a name of one word means: of those so called before, where any was. */
function likeliest(
  people: readonly Cluster[],
  mention: NameMention,
  names: readonly NameMention[],
  last: readonly number[],
): Cluster | undefined {
  const { family } = mention.name;
  const before = people.filter(({ mentions }) =>
    mentions.some((it) => it.name.family === family && it.span.start < mention.span.start),
  );
  const bearers = before.length > 0 ? before : people;
  const bySurname = bearers.filter(({ introducedAs: it }) => it === undefined || it === family);
  const most = Math.max(0, ...bySurname.map((it) => it.mentions.length));
  const isSettled = bearers.every((it) => it.mentions.length < LEADING * most);
  // *Una Obi’s brother, Tam, won. Obi is 19*: whose brother he is does nothing
  const isActing = bySurname.some((it) => it.isSubject);
  const some = isSettled && isActing ? bySurname : bearers;
  return mostLikely(some, namedIn(mention.paragraph, some, names, last));
}

/** The bearer named last in this paragraph, else, or where one leads by far, the one with the most mentions. */
function mostLikely(bearers: readonly Cluster[], near: Cluster | undefined): Cluster | undefined {
  let [most] = bearers;
  for (const it of bearers) if (most && it.mentions.length > most.mentions.length) most = it;
  if (!near || !most) return most;
  return most.mentions.length >= LEADING * near.mentions.length ? most : near;
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
/** What most people have none of. */
const NONE: readonly never[] = [];
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

/** The clusters so far, by the words of their names. */
class Roster {
  readonly clusters: Cluster[] = [];
  readonly #apart: Ties['apart'];
  readonly #byKey: ClusterIndex = new Map();
  readonly #byFamily: ClusterIndex = new Map();
  readonly #byGiven: ClusterIndex = new Map();
  readonly #byMiddle: ClusterIndex = new Map();

  constructor(apart: Ties['apart']) {
    this.#apart = apart;
  }

  /** Adds a mention to a cluster or a new one, which is found by its words from then on. */
  filed(mention: NameMention, known: Cluster | undefined): Cluster {
    const cluster = known ?? createCluster(this.clusters.length);
    if (!known) this.clusters.push(cluster);
    put(this.#byKey, mention.key, cluster);
    if (this.#apart.size > 0) (cluster.written ??= new Set()).add(mention.text);
    if (!add(cluster, mention)) return cluster;
    for (const family of cluster.families) {
      put(this.#byFamily, family, cluster);
      if (family.includes('-')) put(this.#byKey, family.replaceAll('-', ' '), cluster);
    }
    for (const given of cluster.givens) put(this.#byGiven, given, cluster);
    for (const middle of cluster.middles) put(this.#byMiddle, middle, cluster);
    return cluster;
  }

  /** The one whose full name a full name fits. */
  named(mention: NameMention): Cluster | undefined {
    const { family, given } = mention.name;
    const same = this.#byKey.get(mention.key)?.find((it) => !this.#clashes(it, mention));
    if (same) return same;
    const last = lastWord(family);
    const alike = together([
      this.#byFamily.get(family),
      last === family ? undefined : this.#byFamily.get(last),
      this.#byGiven.get(given[0] ?? ''),
      this.#byGiven.get(family),
    ]);
    if (alike.length === 0) return undefined;
    return (
      alike.find(
        (it) =>
          it.fulls.some((full) => sameName(full, mention.name)) && !this.#clashes(it, mention),
      ) ?? alike.find((it) => isHeirBefore(it, mention) && !this.#clashes(it, mention))
    );
  }

  /** The one who has a name of another key, unless the mention cannot be his or hers. */
  keyed(key: string | undefined, mention: NameMention): Cluster | undefined {
    if (key === undefined) return undefined;
    return this.#byKey.get(key)?.find((it) => !this.#clashes(it, mention));
  }

  /** Who can be meant by a name of one word. */
  bearers(mention: NameMention): readonly Cluster[] {
    const found = this.#candidates(mention);
    return found.some((it) => this.#clashes(it, mention))
      ? found.filter((it) => !this.#clashes(it, mention))
      : found;
  }

  #candidates(mention: NameMention): readonly Cluster[] {
    const { name, draft } = mention;
    const word = name.family;
    const title = lastWord(draft.honorific);
    const takesGiven = title !== '' && usesGiven.has(title);
    const asFamily = this.#byFamily.get(word) ?? NOBODY;
    if (isReign(name)) {
      const rulers = this.#byGiven.get(word)?.filter(({ reigns }) => reigns.includes(name.suffix));
      return rulers && rulers.length > 0 ? rulers : asFamily;
    }
    if (asFamily.length > 0 && !takesGiven) return asFamily;
    const given = this.#byGiven.get(word);
    const asGiven =
      title === '' || takesGiven
        ? (given ?? together(nicknamesOf(word).map((it) => this.#byGiven.get(it))))
        : // *Fr Tam* and *Fr Tam Obi*: the title goes with the given name as well
          (given ?? NOBODY).filter((it) => it.honorifics.includes(draft.honorific));
    if (asGiven.length > 0) return asGiven;
    if (takesGiven) return asFamily;
    const asFirst = title !== '' && mayComeFirst(word) ? given : undefined;
    const asOther = together([asFirst, this.#byMiddle.get(word)]).filter((it) =>
      isIntroducedBefore(it, mention),
    );
    return asOther.length > 0 ? asOther : this.#nearly(word);
  }

  /** Those of whose surnames a word is a misspelling. */
  #nearly(word: string): readonly Cluster[] {
    if (word.length < 6 || this.#byFamily.size > MOST_SURNAMES) return NOBODY;
    const lists: (readonly Cluster[])[] = [];
    this.#byFamily.forEach((list, family) => {
      if (isMisspelling(family, word)) lists.push(list);
    });
    return together(lists);
  }

  #clashes(cluster: Cluster, mention: NameMention): boolean {
    if (differs(cluster, mention)) return true;
    return this.#apart.size > 0 && isApart(cluster, this.#apart.get(mention.text));
  }
}

const createCluster = (index: number): Cluster => ({
  index,
  mentions: [],
  written: undefined,
  honorifics: NONE,
  fulls: NONE,
  families: NONE,
  givens: NONE,
  middles: NONE,
  facts: NONE,
  ages: NONE,
  reigns: NONE,
  ranks: NONE,
  votes: { female: 0, male: 0 },
  takenUp: { female: 0, male: 0 },
  introducedAs: undefined,
  isSubject: false,
  givenGender: undefined,
});

/** Whoever is called by the first or middle name has been named in full before, or is in the headline. */
const isIntroducedBefore = (
  { mentions: [first] }: Cluster,
  { draft, span, paragraph }: NameMention,
): boolean =>
  first !== undefined &&
  (first.span.start < span.start ||
    draft.zone !== 'prose' ||
    (paragraph === 0 && first.paragraph > 0));

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
  if (others && written) for (const text of written) if (others.has(text)) return true;
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
  const rank = rankOf(mention);
  if (rank !== undefined && cluster.ranks.length > 0 && !cluster.ranks.includes(rank)) return true;
  const { age } = mention.draft;
  return age !== undefined && cluster.ages.length > 0 && !cluster.ages.includes(age);
}

/** Of *King Tam*, *Pope Tam*; `undefined` with a surname or another title. */
const rankOf = ({ name, draft }: NameMention): string | undefined =>
  name.given.length === 0 && draft.honorific !== ''
    ? rankOfTitle.get(lastWord(draft.honorific))
    : undefined;

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

const isSameRole = (a: RoleDescription, b: RoleDescription): boolean =>
  a.head === b.head &&
  (a.country ?? a.place) === (b.country ?? b.place) &&
  isSame(a.modifiers, b.modifiers) &&
  isSame(a.owners, b.owners);

/** Adds what a mention tells; whether it has words for the person that none before had. */
function add(cluster: Cluster, mention: NameMention): boolean {
  const { name, draft } = mention;
  cluster.mentions.push(mention);
  cluster.isSubject ||= draft.isSubject;
  if (isIntroduction(cluster, mention)) cluster.introducedAs ??= name.family;
  for (const fact of draft.facts) {
    if (!cluster.facts.some((it) => isSameRole(it, fact))) cluster.facts = [...cluster.facts, fact];
  }
  if (draft.age !== undefined) cluster.ages = withItem(cluster.ages, draft.age);
  if (isReign(name)) cluster.reigns = withItem(cluster.reigns, name.suffix);
  const rank = rankOf(mention);
  if (rank !== undefined) cluster.ranks = withItem(cluster.ranks, rank);
  const gender = genderOfMention(mention) ?? genderOfFacts(draft.facts);
  if (gender) cluster.votes[gender]++;
  if (mention.takenUp) cluster.takenUp[mention.takenUp.gender]++;
  const { honorific } = draft;
  if (name.given.length > 0) {
    if (honorific !== '') cluster.honorifics = withItem(cluster.honorifics, honorific);
    return addFull(cluster, name);
  }
  return usesGiven.has(lastWord(honorific))
    ? addGiven(cluster, name.family)
    : addFamily(cluster, name.family);
}

const isIntroduction = (
  { mentions: [full], givens }: Cluster, // full names come first in the list
  { name, span, draft, place }: NameMention,
): boolean =>
  name.given.length === 0 &&
  draft.zone === 'prose' &&
  givens.includes(name.family) &&
  !place.text.startsWith(' and ', draft.span.end) && // Ada and Tam Obi
  span.start < (full?.span.start ?? 0);

/** The same list where the item is among them. */
const withItem = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.length === 0 ? [item] : items.includes(item) ? items : [...items, item];

/** Whether it was not among them. */
function addFamily(cluster: Cluster, family: string): boolean {
  const before = cluster.families;
  cluster.families = withItem(before, family);
  return cluster.families !== before;
}

function addGiven(cluster: Cluster, given: string): boolean {
  const before = cluster.givens;
  cluster.givens = withItem(before, given);
  const isNew = cluster.givens !== before;
  if (isNew && !isFamilyFirst(given)) cluster.givenGender ??= genderOfGivenName(given);
  return isNew;
}

/** The words of a name with a given and a family name. */
function addFull(cluster: Cluster, name: NameParts): boolean {
  const { given, family, nickname } = name;
  const isForm = (it: NameParts): boolean => it.family === family && isSame(it.given, given);
  const isKnown = cluster.fulls.some(isForm);
  if (!isKnown) addGiven(cluster, given[0] ?? ''); // tells a gender before a nickname does
  const isNew = nickname !== '' && addGiven(cluster, nickname);
  if (isKnown) return isNew;
  if (cluster.fulls.length < MOST_FORMS) cluster.fulls = [...cluster.fulls, name];
  addFamily(cluster, family);
  cluster.givenGender ??= genderOfEnding(given.at(-1) ?? '') ?? genderOfEnding(family);
  const last = lastWord(family);
  if (last !== family) addFamily(cluster, last);
  const both = bothSurnames(name);
  if (both !== '') addFamily(cluster, both);
  const middle = firstSurname(name);
  if (middle !== '') cluster.middles = withItem(cluster.middles, middle);
  const beforeFamily = given.at(-1) ?? '';
  if (beforeFamily.includes(' ')) cluster.middles = withItem(cluster.middles, beforeFamily); // van der Obi tot Marl
  return true;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);
