import type { RoleDescription } from '../annotate/rolesPhrase';
import { honorifics } from '../lexicon/honorifics';
import { genderOfGivenName } from '../lexicon/givenNames';
import type { NameMention, NameParts } from './peopleMentions';
import { isMisspelling, sameGiven, sameName } from './peopleNames';

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
  readonly facts: RoleDescription[];
  readonly ages: Set<number>;
  readonly votes: Record<Gender, number>;
}

const courtesyGender = new Map<string, Gender>();
const usesGiven = new Set<string>();
for (const { forms, gender, withGiven } of honorifics) {
  for (const form of forms.trim().split(/\s+/)) {
    if (gender) courtesyGender.set(form, gender);
    if (withGiven) usesGiven.add(form);
  }
}

/** Accepted names put together into people, each mention with its cluster, in order. */
export function clusterNames(names: readonly NameMention[]): ReadonlyMap<NameMention, Cluster> {
  const clusters: Cluster[] = [];
  const of = new Map<NameMention, Cluster>();
  const join = (mention: NameMention, cluster: Cluster): void => {
    of.set(mention, cluster);
    add(cluster, mention);
  };
  const create = (): Cluster => {
    const cluster: Cluster = {
      index: clusters.length,
      mentions: [],
      fulls: [],
      families: new Set(),
      givens: new Set(),
      facts: [],
      ages: new Set(),
      votes: { female: 0, male: 0 },
    };
    clusters.push(cluster);
    return cluster;
  };

  const isFull = ({ name }: NameMention): boolean => name.given.length > 0;
  for (const mention of names) {
    if (!isFull(mention)) continue;
    const cluster = clusters.find(
      (it) => it.fulls.some((full) => sameName(full, mention.name)) && !clashes(it, mention),
    );
    join(mention, cluster ?? create());
  }
  for (const mention of names) {
    if (isFull(mention)) continue;
    const known = bearersOf(mention, clusters);
    join(mention, mostLikely(mention, known, names, of) ?? create());
  }
  return of;
}

/** Who can be meant by a name of one word. */
function bearersOf(mention: NameMention, clusters: readonly Cluster[]): readonly Cluster[] {
  const word = mention.name.family;
  const title = mention.draft.honorific.split(' ').at(-1) ?? '';
  const fits = (it: Cluster): boolean => !clashes(it, mention);
  const asFamily = clusters.filter((it) => it.families.has(word) && fits(it));
  const asGiven = clusters.filter(
    (it) => [...it.givens].some((given) => sameGivenWord(given, word)) && fits(it),
  );
  if (usesGiven.has(title)) return asGiven.length > 0 ? asGiven : asFamily;
  const misspelled = (): readonly Cluster[] =>
    word.length < 6
      ? []
      : clusters.filter(
          (it) => [...it.families].some((own) => isMisspelling(own, word)) && fits(it),
        );
  if (title !== '') return asFamily.length > 0 ? asFamily : misspelled();
  if (asFamily.length > 0) return asFamily;
  if (asGiven.length > 0) return asGiven;
  return misspelled();
}

const sameGivenWord = (a: string, b: string): boolean =>
  a.length > 1 && b.length > 1 && sameGiven(a, b);

/** How many times as often somebody must be named to be meant by a surname that another near by bears too. */
const LEADING = 3;

/** The bearer named last in this paragraph, else, or where one leads by far, the one with the most mentions. */
function mostLikely(
  mention: NameMention,
  bearers: readonly Cluster[],
  names: readonly NameMention[],
  of: ReadonlyMap<NameMention, Cluster>,
): Cluster | undefined {
  if (bearers.length < 2) return bearers[0];
  let near: Cluster | undefined;
  for (const other of names) {
    if (other.span.start >= mention.span.start) break;
    if (other.paragraph !== mention.paragraph) continue;
    const cluster = of.get(other);
    if (cluster && bearers.includes(cluster)) near = cluster;
  }
  const [most] = [...bearers].sort(
    (a, b) => b.mentions.length - a.mentions.length || a.index - b.index,
  );
  if (!near || !most) return most;
  return most.mentions.length >= LEADING * near.mentions.length ? most : near;
}

function clashes(cluster: Cluster, mention: NameMention): boolean {
  const gender = genderOfMention(mention);
  const known = genderOfCluster(cluster);
  if (gender !== undefined && known !== undefined && gender !== known) return true;
  const { age } = mention.draft;
  return age !== undefined && cluster.ages.size > 0 && !cluster.ages.has(age);
}

const genderOfMention = ({ draft }: NameMention): Gender | undefined => {
  for (const word of draft.honorific.split(' ')) {
    const gender = courtesyGender.get(word);
    if (gender) return gender;
  }
  return draft.gender;
};

/** Titles and kin words tell more than given names. */
export function genderOfCluster({ votes, givens }: Cluster): Gender | undefined {
  if (votes.female !== votes.male) return votes.female > votes.male ? 'female' : 'male';
  for (const given of givens) {
    const gender = genderOfGivenName(given);
    if (gender) return gender;
  }
  return undefined;
}

function add(cluster: Cluster, mention: NameMention): void {
  const { name, draft } = mention;
  cluster.mentions.push(mention);
  cluster.facts.push(...draft.facts);
  if (draft.age !== undefined) cluster.ages.add(draft.age);
  const gender = genderOfMention(mention);
  if (gender) cluster.votes[gender]++;
  const title = draft.honorific.split(' ').at(-1) ?? '';
  if (name.given.length > 0) {
    if (
      !cluster.fulls.some(
        (it) => it.family === name.family && it.given.join() === name.given.join(),
      )
    ) {
      cluster.fulls.push(name);
    }
    cluster.families.add(name.family);
    cluster.families.add(name.family.slice(name.family.lastIndexOf(' ') + 1));
    if (name.nickname !== '') cluster.givens.add(name.nickname);
    const first = name.given[0];
    if (first !== undefined) cluster.givens.add(first);
  } else if (usesGiven.has(title)) {
    cluster.givens.add(name.family);
  } else {
    cluster.families.add(name.family);
  }
}
