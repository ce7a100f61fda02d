import type { ParagraphNotes } from '../annotate/annotate';
import type { KinDraft } from '../annotate/kinPhrases';
import { genderOfKin } from '../lexicon/nameFacts';
import { vocabulary } from '../lexicon/vocabulary';
import type { Paragraph, Span } from '../model';
import { lastStartingBy, shifted } from '../text/span';
import { genderOfCluster, type Cluster } from './peopleClusters';
import type { RoleMention } from './peopleRoles';
import type { Antecedent } from './pronouns';

/** Words that are one relation. */
const SAME: Readonly<Record<string, string>> = {
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  widow: 'wife',
  widower: 'husband',
  fiancé: 'fiance',
  fiancée: 'fiancee',
};

/** What the owner is to the other one, by the owner's gender. */
const INVERSE: Readonly<Record<string, { readonly female: string; readonly male: string }>> = {
  wife: { female: 'wife', male: 'husband' },
  husband: { female: 'wife', male: 'husband' },
  'ex-wife': { female: 'ex-wife', male: 'ex-husband' },
  'ex-husband': { female: 'ex-wife', male: 'ex-husband' },
  partner: { female: 'partner', male: 'partner' },
  twin: { female: 'twin', male: 'twin' },
  mother: { female: 'daughter', male: 'son' },
  father: { female: 'daughter', male: 'son' },
  daughter: { female: 'mother', male: 'father' },
  son: { female: 'mother', male: 'father' },
  sister: { female: 'sister', male: 'brother' },
  brother: { female: 'sister', male: 'brother' },
  niece: { female: 'aunt', male: 'uncle' },
  nephew: { female: 'aunt', male: 'uncle' },
  aunt: { female: 'niece', male: 'nephew' },
  uncle: { female: 'niece', male: 'nephew' },
  grandmother: { female: 'granddaughter', male: 'grandson' },
  grandfather: { female: 'granddaughter', male: 'grandson' },
  granddaughter: { female: 'grandmother', male: 'grandfather' },
  grandson: { female: 'grandmother', male: 'grandfather' },
};

/** Who is whose: the other ones of each relation. */
type Family = Map<Cluster, Map<string, Set<Cluster>>>;

/** A kin phrase in its place in the article, with whose it is. */
interface Placed {
  readonly draft: KinDraft;
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  /** `undefined` for a couple's, or where it cannot be told. */
  readonly owner: Cluster | undefined;
}

/**
 * The phrases such as *his wife* that stand for somebody whom the article names in that relation (*his wife,
 * Ada,*), in order. `known` are the article's names, and what its pronouns go back to, in order. Of two wives
 * *his wife* is neither.
 */
export function resolveKin(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  names: readonly Antecedent[],
  pronouns: readonly Antecedent[],
): readonly RoleMention[] {
  if (notes.every(({ kin }) => kin.length === 0)) return [];
  const goesBackTo = new Map(pronouns.map(({ span, cluster }) => [span.start, cluster]));
  const family: Family = new Map();
  const couple = new Set<Cluster>();
  findBirths(paragraphs, names, pronouns, family);
  const ofCouple: { readonly draft: KinDraft; readonly named: Cluster }[] = [];
  const open: Placed[] = [];
  let sentences = 0;
  notes.forEach(({ kin, sentences: own }, paragraph) => {
    const { text, span: place } = paragraphs[paragraph] ?? EMPTY;
    for (const draft of kin) {
      const span = shifted(draft.span, place.start);
      const owner = ownerOf(draft, shifted(draft.at, place.start), names, goesBackTo);
      const placed = { draft, span, paragraph, sentence: sentences + draft.sentence, owner };
      const named = besideIt(placed, text, place.start, names, pronouns);
      if (!named) {
        if (draft.owner === 'pronoun' || draft.owner === 'couple') open.push(placed);
      } else if (draft.owner === 'couple') ofCouple.push({ draft, named });
      else if (owner && owner !== named) {
        const mayJoin = draft.owner === 'name after' && CHILD.test(draft.noun);
        const other =
          mayJoin &&
          joinedTo(names, lastStartingBy(names, place.start + draft.at.start), paragraphs);
        const isBoth =
          other && other.cluster !== named && addParents(family, named, owner, other.cluster);
        if (!isBoth) relate(family, owner, draft.noun, named);
        if (SPOUSES.test(draft.noun)) couple.add(owner).add(named);
      }
    }
    sentences += own.length;
  });
  if (open.length === 0) return [];
  findMarriages(paragraphs, names, pronouns, family, couple);
  const parents = couple.size === 2 ? [...couple] : [];
  for (const { draft, named } of ofCouple) {
    for (const owner of parents) if (owner !== named) relate(family, owner, draft.noun, named);
  }
  return open.flatMap(({ span, paragraph, sentence, draft, owner }) => {
    const owners = draft.owner === 'couple' ? parents : owner ? [owner] : [];
    const cluster = theOne(family, owners, draft.noun);
    return cluster ? [{ span, paragraph, sentence, cluster, isSubject: draft.isSubject }] : [];
  });
}

const EMPTY: Pick<Paragraph, 'text' | 'span'> = { text: '', span: { start: 0, end: 0 } };
const SPOUSES = /^(?:ex-)?(?:wife|husband|widow|widower)$/;
/** What stands between the names of two who are married. */
export const MARRIED =
  /^ (?:(?:is|was|has been|had been|got) )?(?:married|wed)(?: to)?(?: (?:the|a|an|his|her|fellow)(?: [\p{Ll}-]{1,15}){0,3})? $/u;

/** Adds who married whom, and to the couple those of one surname whom *and* joins (*Ada and Tam Obi*). */
function findMarriages(
  paragraphs: readonly Paragraph[],
  names: readonly Antecedent[],
  pronouns: readonly Antecedent[],
  family: Family,
  couple: Set<Cluster>,
): void {
  names.forEach((name, i) => {
    const { text, span: place } = paragraphs[name.paragraph] ?? EMPTY;
    const upTo = name.span.start - place.start;
    if (!MAY_JOIN.test(text.slice(Math.max(0, upTo - REACH), upTo))) return;
    for (const known of [names, pronouns]) {
      const before = known === names ? names[i - 1] : known[lastStartingBy(known, name.span.start)];
      if (!before || before.paragraph !== name.paragraph) continue;
      if (before.cluster === name.cluster || name.span.start - before.span.end > REACH) continue;
      const between = text.slice(before.span.end - place.start, upTo);
      if (MARRIED.test(between)) {
        const gender = genderOfCluster(before.cluster) ?? opposite(genderOfCluster(name.cluster));
        if (!gender) return;
        relate(family, before.cluster, gender === 'male' ? 'wife' : 'husband', name.cluster);
        couple.add(before.cluster).add(name.cluster);
        return;
      }
      const isOneName = before.cluster.families.some((it) => name.cluster.families.includes(it));
      if (between === ' and ' && isOneName) couple.add(before.cluster).add(name.cluster);
    }
  });
}

const CHILD = /^(?:son|daughter)$/;
/** What stands between somebody and the first of the parents: *Ada Obi was born in Leet to*. */
const BORN =
  /^(?:, [^,.;]{1,40},)? (?:was|is) born(?: [\p{L}\d’',-]{1,20}){0,8} to(?: (?:his|her))?(?: parents)? $/u;
/** The same behind *his* or *her*. */
const PARENTS = /^ parents,? $/;
/** What joins two parents: *and*, behind what the first one is. */
const AND = /^(?:, (?:a|an|the) [^,.;]{1,60},)? and $/;

/** Adds who was born to whom, and whose parents two are said to be. */
function findBirths(
  paragraphs: readonly Paragraph[],
  names: readonly Antecedent[],
  pronouns: readonly Antecedent[],
  family: Family,
): void {
  names.forEach((name, i) => {
    const { text, span: place } = paragraphs[name.paragraph] ?? EMPTY;
    const upTo = name.span.start - place.start;
    if (!MAY_BEAR.test(text.slice(Math.max(0, upTo - 20), upTo))) return;
    for (const known of [names, pronouns]) {
      const child = known[lastStartingBy(known, name.span.start - 1)];
      if (child?.paragraph !== name.paragraph || child.cluster === name.cluster) continue;
      if (name.span.start - child.span.end > BIRTH_REACH) continue;
      const between = text.slice(child.span.end - place.start, upTo);
      if (!BORN.test(between) && !PARENTS.test(between)) continue;
      const other = joinedTo(names, i, paragraphs);
      if (!other) continue;
      addParents(family, child.cluster, name.cluster, other.cluster);
      return;
    }
  });
}

/** Whether the gender of either tells which of two parents is the mother. */
function addParents(family: Family, child: Cluster, one: Cluster, other: Cluster): boolean {
  const gender = genderOfCluster(one) ?? opposite(genderOfCluster(other));
  if (!gender) return false;
  put(family, child, gender === 'male' ? 'father' : 'mother', one);
  put(family, child, gender === 'male' ? 'mother' : 'father', other);
  return true;
}

const MAY_BEAR = / (?:to|parents,?|his|her) $/;
/** In characters. */
const BIRTH_REACH = 160;

/** The name that *and* joins to one of the names. */
function joinedTo(
  names: readonly Antecedent[],
  at: number,
  paragraphs: readonly Paragraph[],
): Antecedent | undefined {
  const [name, other] = [names[at], names[at + 1]];
  if (!name || other?.paragraph !== name.paragraph) return undefined;
  const { text, span: place } = paragraphs[name.paragraph] ?? EMPTY;
  const between = text.slice(name.span.end - place.start, other.span.start - place.start);
  return between.length <= JOIN_REACH && AND.test(between) ? other : undefined;
}

/** In characters. */
const JOIN_REACH = 80;

const MAY_JOIN = /\b(?:married|wed|and)\b/;
const opposite = (gender: 'female' | 'male' | undefined): 'female' | 'male' | undefined =>
  gender && (gender === 'male' ? 'female' : 'male');

function ownerOf(
  { owner }: KinDraft,
  at: Span,
  names: readonly Antecedent[],
  goesBackTo: ReadonlyMap<number, Cluster>,
): Cluster | undefined {
  if (owner === 'pronoun') return goesBackTo.get(at.start);
  if (owner === 'couple') return undefined;
  const name = names[lastStartingBy(names, at.start)];
  const fits = owner === 'name before' ? name?.span.end === at.end : name?.span.start === at.start;
  return fits ? name?.cluster : undefined;
}

/** What stands between a name and the kin phrase that says who he or she is: *Ada Obi,* or *Ada Obi was*. */
const IS = /^(?:,| (?:is|was|became)) $/;
/** The same where adjectives may follow: *, the second* son of Tam Obi. */
const IS_THE =
  /^(?:,| (?:is|was|became))(?: (?:the|a|an|also|only)){0,2}(?: (?:first|second|third|eldest|elder|oldest|older|younger|youngest|late|former|estranged|adopted|illegitimate|twin|widowed)){0,2} ?$/;
/** In characters. */
const REACH = 45;

/** The one whom the phrase describes instead of standing for: named right behind it, or right before. */
function besideIt(
  { span, draft }: Placed,
  text: string,
  offset: number,
  names: readonly Antecedent[],
  pronouns: readonly Antecedent[],
): Cluster | undefined {
  const last = lastStartingBy(names, span.end + 2);
  if (draft.owner !== 'name after') {
    const after = names[last];
    if (after && after.span.start > span.end - 1 && after.span.start <= span.end + 2) {
      const between = text.slice(span.end - offset, after.span.start - offset);
      return between === ' ' || between === ', ' ? after.cluster : undefined;
    }
  }
  for (const known of [names, pronouns]) {
    const before = known[lastStartingBy(known, span.start - 1)];
    if (!before || span.start - before.span.end > REACH) continue;
    const between = text.slice(Math.max(0, before.span.end - offset), span.start - offset);
    if ((draft.owner === 'name after' ? IS_THE : IS).test(between)) return before.cluster;
  }
  return undefined;
}

function relate(family: Family, owner: Cluster, noun: string, other: Cluster): void {
  put(family, owner, noun, other);
  const inverse = INVERSE[SAME[noun] ?? noun];
  if (!inverse) return;
  const gender = genderOfCluster(owner) ?? spouseGender(noun);
  if (gender) put(family, other, inverse[gender], owner);
  else for (const word of new Set(Object.values(inverse))) put(family, other, word, owner);
}

/** Whose wife she is is mostly a man, and the other way round. */
const spouseGender = (noun: string): 'female' | 'male' | undefined => {
  if (!SPOUSES.test(noun)) return undefined;
  return genderOfKin(vocabulary.numberOf(noun.replace('ex-', ''))) === 'female' ? 'male' : 'female';
};

function put(family: Family, owner: Cluster, noun: string, other: Cluster): void {
  const key = SAME[noun] ?? noun;
  const own = family.get(owner) ?? new Map<string, Set<Cluster>>();
  family.set(owner, own.set(key, (own.get(key) ?? new Set()).add(other)));
}

/** The only one in that relation to any of the owners. */
function theOne(family: Family, owners: readonly Cluster[], noun: string): Cluster | undefined {
  const key = SAME[noun] ?? noun;
  const found = new Set(owners.flatMap((it) => [...(family.get(it)?.get(key) ?? [])]));
  const [only] = found;
  if (!only || found.size > 1) return undefined;
  const gender = genderOfKin(vocabulary.numberOf(noun.replace('ex-', '')));
  return gender === undefined || (genderOfCluster(only) ?? gender) === gender ? only : undefined;
}
