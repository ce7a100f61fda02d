import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph } from '../model';
import type { Steps } from '../steps';
import { acceptingNames } from './peopleAcceptance';
import { clusteringNames, type Cluster } from './peopleClusters';
import { placedNames, type NameMention } from './peopleMentions';
import type { KnownPerson } from './knownPerson';
import { resolveRoles, type RoleMention } from './peopleRoles';
import { foldedName } from './peopleText';
import { tiesIn } from './peopleTies';
import { resolvePronouns, type Antecedent, type PronounMention } from './pronouns';

/** What the other articles of the story tell: who is in them, under which names and roles. */
export type Elsewhere = readonly KnownPerson[];

/** Whom the names and roles of an article show: all in which other articles have a say. */
export interface NamedPeople {
  readonly names: readonly NameMention[];
  readonly clusters: readonly Cluster[];
  /** The names again, by index, each with its person. */
  readonly named: readonly Antecedent[];
  /** The pronouns that go back to them. */
  readonly goingBack: readonly PronounMention[];
  readonly byRole: readonly RoleMention[];
}

/** The names and roles of an article put together into people, some names at each step; `notes` go with `paragraphs` by index. */
export function* namingPeople(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  elsewhere: Elsewhere,
): Steps<NamedPeople> {
  const confirmed = new Set(elsewhere.flatMap(({ names }) => names.map(foldedName)));
  const names = yield* acceptingNames(placedNames(paragraphs, notes), confirmed);
  const ties = tiesIn(paragraphs, notes, names);
  const { clusters, of } = yield* clusteringNames(names, ties);
  const named: Antecedent[] = [];
  names.forEach((mention, i) => {
    const cluster = of[i];
    if (cluster) named.push(antecedentOf(mention, cluster));
  });
  yield;
  const goingBack = resolvePronouns(paragraphs, notes, named);
  for (const { draft, cluster } of goingBack) {
    if (draft.office === undefined) continue;
    const head = draft.office;
    if (cluster.facts.some((it) => it.head === head)) continue;
    const { span } = draft;
    const plain = { country: undefined, place: undefined };
    cluster.facts = [
      ...cluster.facts,
      { span, words: head, head, modifiers: [], owners: [], ...plain },
    ];
  }
  yield;
  const told = (cluster: Cluster): readonly string[] => rolesElsewhere(cluster, elsewhere);
  const byRole = resolveRoles(paragraphs, notes, { clusters, told, named, goingBack });
  return { names, clusters, named, goingBack, byRole };
}

/** Whether two ways of naming the people of one article, told by others, are the same. */
export const isSameNaming = (a: NamedPeople, b: NamedPeople): boolean =>
  a.names.length === b.names.length &&
  a.byRole.length === b.byRole.length &&
  a.names.every((it, i) => isSameName(it, b.names[i])) &&
  a.byRole.every((it, i) => isSameRole(it, b.byRole[i]));

const isSameName = (a: NameMention, b: NameMention | undefined): boolean =>
  a.span.start === b?.span.start && a.key === b.key && a.name.family === b.name.family;

const isSameRole = (a: RoleMention, b: RoleMention | undefined): boolean =>
  a.span.start === b?.span.start && a.cluster.index === b.cluster.index;

const antecedentOf = (
  { span, paragraph, sentence, draft }: NameMention,
  cluster: Cluster,
): Antecedent => ({ span, paragraph, sentence, cluster, isSubject: draft.isSubject });

function rolesElsewhere(cluster: Cluster, elsewhere: Elsewhere): readonly string[] {
  if (elsewhere.length === 0) return [];
  const fulls = new Set(cluster.fulls.map(({ given, family }) => [...given, family].join(' ')));
  return elsewhere
    .filter(({ names }) => names.some((name) => fulls.has(foldedName(name))))
    .flatMap(({ roles }) => roles);
}
