import { evidenceRows, NameEvidence } from '../annotate/namesEvidence';
import { NameWordKind } from '../annotate/names';
import { groupedBy } from './grouping';
import { narrowed, type NameMention } from './peopleMentions';

/** Names that other articles of the same story have for certain, as keys (*ada obi*). */
export type ConfirmedNames = ReadonlySet<string>;

/** The sum that a name of several words needs, and a lone word. */
const BAR = 1.5;
const LONE_BAR = 3;
/** In a headline a capital says nothing. */
const HEADLINE_BAR = 3;
/** What a name needs before its surname and first name count as somebody's. */
const HUMAN_BAR = 2.5;
const CONFIRMED = 3;

/**
 * The candidates that are people's names. Evidence is summed over the article for each distinct
 * name; then accepted names vouch for their surname and first name alone, and for the part of a
 * longer run that is theirs.
 */
export function acceptNames(
  mentions: readonly NameMention[],
  confirmed: ConfirmedNames,
): readonly NameMention[] {
  const groups = groupedBy(mentions, ({ key }) => key);
  const accepted = new Map<string, number>();
  for (const [key, group] of groups) {
    const first = group[0];
    if (!first) continue;
    const score = scoreOf(group) + (confirmed.has(key) ? CONFIRMED : 0);
    if (score >= barOf(group)) accepted.set(key, score);
  }
  const surnames = new Set<string>();
  const firstNames = new Set<string>();
  const vouch = (words: readonly string[], { given, family }: NameMention['name']): void => {
    if (given.length === 0) return;
    surnames.add(family);
    surnames.add(words.at(-1) ?? family);
    const first = given[0];
    if (first !== undefined && first.length > 1) firstNames.add(first);
  };
  for (const [key, score] of accepted) {
    const first = groups.get(key)?.[0];
    if (!first || score < HUMAN_BAR) continue;
    vouch(first.draft.words, first.name);
  }
  for (const key of confirmed) {
    const words = key.split(' ');
    if (words.length > 1) surnames.add(words.at(-1) ?? key);
  }
  const out: NameMention[] = [];
  for (const mention of mentions) {
    const found = settle(mention, accepted, surnames, firstNames);
    if (found) out.push(found);
  }
  return out;
}

function settle(
  mention: NameMention,
  accepted: ReadonlyMap<string, number>,
  surnames: ReadonlySet<string>,
  firstNames: ReadonlySet<string>,
): NameMention | undefined {
  const { draft, key } = mention;
  const isLone = draft.words.length === 1 && draft.honorific === '';
  if (isLone) {
    if (!accepted.has(key) && !surnames.has(key) && !firstNames.has(key)) return undefined;
    return isSomebodyHere(mention) ? mention : undefined;
  }
  const inner = knownPart(mention, accepted);
  if (inner) return inner;
  if (accepted.has(key)) return mention;
  const last = draft.words.length - 1;
  if (last > 0 && surnames.has(draft.words[last] ?? '') && isDescription(draft.kinds[0] ?? 0)) {
    return narrowed(mention, last, last + 1);
  }
  return draft.honorific !== '' && surnames.has(key) ? mention : undefined;
}

const isDescription = (kind: number): boolean =>
  (kind & (NameWordKind.everyday | NameWordKind.place)) !== 0 && (kind & NameWordKind.given) === 0;

/** Whether a lone word that is somebody's name is meant as one at this place. */
function isSomebodyHere({ draft }: NameMention): boolean {
  const { evidence } = draft;
  const speaksFor = (evidence & NameEvidence.anyFor) !== 0;
  if ((evidence & (NameEvidence.group | NameEvidence.digits)) !== 0) return false;
  if ((evidence & NameEvidence.inPlace) !== 0) return false;
  const isOther = NameEvidence.knownPlace | NameEvidence.demonym | NameEvidence.knownOrganisation;
  if ((evidence & isOther) !== 0) return speaksFor;
  if ((evidence & NameEvidence.common) !== 0 && draft.zone !== 'prose') return speaksFor;
  return true;
}

/** The longest part of at least two words that is an accepted name better vouched for than the whole. */
function knownPart(
  mention: NameMention,
  accepted: ReadonlyMap<string, number>,
): NameMention | undefined {
  const { words } = mention.draft;
  if (words.length < 3) return undefined;
  const own = accepted.get(mention.key) ?? 0;
  for (let length = words.length - 1; length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const score = accepted.get(words.slice(from, from + length).join(' '));
      if (score !== undefined && score > own) return narrowed(mention, from, from + length);
    }
  }
  return undefined;
}

const STRONG =
  NameEvidence.honorific |
  NameEvidence.title |
  NameEvidence.age |
  NameEvidence.roleBefore |
  NameEvidence.kinBefore |
  NameEvidence.kinAfter |
  NameEvidence.who;

function barOf(group: readonly NameMention[]): number {
  const first = group[0];
  if (!first) return Infinity;
  if (first.draft.words.length === 1) {
    return group.some(({ draft }) => (draft.evidence & STRONG) !== 0) ? LONE_BAR : Infinity;
  }
  const isProse = group.some(({ draft }) => draft.zone === 'prose' || draft.zone === 'credit');
  return isProse ? BAR : HEADLINE_BAR;
}

/** The evidence of all mentions of one name, added up; see {@link evidenceRows}. */
function scoreOf(group: readonly NameMention[]): number {
  let form = 0;
  for (const { draft } of group) form |= draft.evidence;
  let score = 0;
  let speaksFor = 0;
  let against = 0;
  for (const { bit, weight, from } of evidenceRows) {
    if (from === 'form') {
      if ((form & bit) !== 0) score += weight;
      continue;
    }
    let count = 0;
    for (const { draft } of group) if ((draft.evidence & bit) !== 0) count++;
    if (weight > 0) speaksFor += weight * Math.min(count, 2);
    else against += weight * count;
  }
  const n = group.length;
  return score + Math.min(speaksFor, 9) + (against / n) * Math.min(n, 2);
}
