import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, Person, PersonMention, Span } from '../model';
import { bySpan, overlaps, shifted } from '../text/span';
import type { Cast } from './cast';
import { acceptNames } from './peopleAcceptance';
import { aliasesIn } from './peopleAliases';
import { clusterNames, genderOfCluster, type Cluster } from './peopleClusters';
import { placedNames, type NameMention } from './peopleMentions';
import {
  heldRoles,
  isOffice,
  resolveRoles,
  type HeldRole,
  type KnownPerson,
  type RoleMention,
} from './peopleRoles';
import { resolveFates } from './peopleFates';
import { resolveKin } from './peopleKin';
import { resolvePronouns, type Antecedent } from './pronouns';
import { foldedName, slugOf } from './peopleText';

/** What the other articles of the story tell: who is in them, under which names and roles. */
export type Elsewhere = readonly KnownPerson[];

/** The names and roles of an article put together into people; `notes` go with `paragraphs` by index. */
export function linkPeople(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  elsewhere: Elsewhere = [],
): Cast {
  const candidates = placedNames(paragraphs, notes);
  const confirmed = new Set(elsewhere.flatMap(({ names }) => names.map(foldedName)));
  const names = acceptNames(candidates, confirmed);
  const clusterOf = clusterNames(names, aliasesIn(paragraphs, names));
  const clusters = [...new Set(clusterOf.values())].sort((a, b) => a.index - b.index);
  const named: Antecedent[] = [];
  for (const mention of names) {
    const cluster = clusterOf.get(mention);
    if (cluster) named.push(antecedentOf(mention, cluster));
  }

  const heldBy = new Map<Cluster, HeldRole[]>();
  for (const cluster of clusters) {
    heldBy.set(cluster, [...heldRoles(cluster, rolesElsewhere(cluster, elsewhere))]);
  }
  const goingBack = resolvePronouns(paragraphs, notes, named);
  for (const { draft, cluster } of goingBack) {
    if (draft.office === undefined) continue;
    const head = draft.office;
    if (cluster.facts.some((it) => it.head === head)) continue;
    cluster.facts.push({ span: draft.span, words: head, head, modifiers: [] });
    heldBy.get(cluster)?.push({ head, modifiers: [] });
  }
  const byRole = resolveRoles(paragraphs, notes, { heldBy, named });
  const byKin = resolveKin(paragraphs, notes, named, goingBack);
  const byFate = apartFrom(
    [...named, ...byRole].sort(bySpan),
    resolveFates(paragraphs, notes, named),
  );
  const roles = apartFrom(named, [...byRole, ...byKin, ...byFate].sort(bySpan));
  const antecedents = [...named, ...roles].sort(bySpan);
  const pronouns = resolvePronouns(paragraphs, notes, antecedents);

  const people = new Map<Cluster, Person>();
  const ids = new Map<string, number>();
  for (const cluster of clusters) people.set(cluster, personOf(cluster, ids));
  const idOf = (cluster: Cluster): string => people.get(cluster)?.id ?? '';
  const mentions: PersonMention[] = [];
  for (const mention of names) {
    const cluster = clusterOf.get(mention);
    if (!cluster) continue;
    const offset = paragraphs[mention.paragraph]?.span.start ?? 0;
    const { role } = mention.draft;
    const { span } = mention;
    const person = idOf(cluster);
    mentions.push(
      role
        ? { kind: 'person', span, form: 'name', person, role: shifted(role, offset) }
        : { kind: 'person', span, form: 'name', person },
    );
  }
  for (const { span, cluster } of roles) {
    mentions.push({ kind: 'person', span, form: 'role', person: idOf(cluster) });
  }
  const inner: PersonMention[] = [];
  const isInner = innerTest(roles);
  for (const { span, cluster } of pronouns) {
    const mention: PersonMention = { kind: 'person', span, form: 'pronoun', person: idOf(cluster) };
    (isInner(span) ? inner : mentions).push(mention);
  }
  const genders = new Map(clusters.map((it) => [idOf(it), genderOfCluster(it)]));
  return {
    people: [...people.values()],
    mentions: withoutOverlaps(mentions.sort(bySpan)),
    inner,
    genderOf: (person) => genders.get(person),
  };
}

/** Whether a span stands inside one of the roles (*his* in *his wife*); both are asked in order. */
function innerTest(roles: readonly RoleMention[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((roles[next]?.span.end ?? Infinity) < end) next++;
    return (roles[next]?.span.start ?? Infinity) <= start;
  };
}

/** The roles that overlap no name; both in order. */
function apartFrom(
  names: readonly { readonly span: Span }[],
  roles: readonly RoleMention[],
): readonly RoleMention[] {
  let next = 0;
  return roles.filter(({ span }) => {
    while ((names[next]?.span.end ?? Infinity) <= span.start) next++;
    const name = names[next];
    return !name || !overlaps(name.span, span);
  });
}

const antecedentOf = (
  { span, paragraph, sentence, draft }: NameMention,
  cluster: Cluster,
): Antecedent => ({ span, paragraph, sentence, cluster, isSubject: draft.isSubject });

function rolesElsewhere(cluster: Cluster, elsewhere: Elsewhere): readonly string[] {
  const fulls = new Set(cluster.fulls.map(({ given, family }) => [...given, family].join(' ')));
  return elsewhere
    .filter(({ names }) => names.some((name) => fulls.has(foldedName(name))))
    .flatMap(({ roles }) => roles);
}

/** The longest span wins, then the earlier; mentions are in order. */
function withoutOverlaps(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const out: PersonMention[] = [];
  for (const mention of mentions) {
    const before = out.at(-1);
    if (before && overlaps(before.span, mention.span)) continue;
    out.push(mention);
  }
  return out;
}

function personOf(cluster: Cluster, ids: Map<string, number>): Person {
  const counts = new Map<string, number>();
  for (const { text } of cluster.mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const name = fullestName(cluster, counts);
  const slug = slugOf(foldedName(name));
  const nth = (ids.get(slug) ?? 0) + 1;
  ids.set(slug, nth);
  return {
    id: nth === 1 ? slug : `${slug}-${nth}`,
    name,
    names,
    roles: rolesOf(cluster),
  };
}

/** Each role once, as it is written first; a full stop or a capital makes no other of it. */
function rolesOf({ facts, mentions }: Cluster): readonly string[] {
  const titles = mentions.flatMap(({ draft, text }) =>
    isOffice(draft.honorific) ? [text.slice(0, nameStart(draft)).trim()] : [],
  );
  const roles = new Map<string, string>();
  for (const words of [...facts.map((it) => it.words), ...titles]) {
    const key = foldedName(words).replace(/\.$/, '');
    if (key !== '' && !roles.has(key)) roles.set(key, words);
  }
  return [...roles.values()];
}

/** Where the name begins behind its title, from the start of the mention. */
const nameStart = ({ places, span }: NameMention['draft']): number =>
  (places[0]?.start ?? span.start) - span.start;

/** Most words without the title, then the commonest, then the first; with a title where it never goes without. */
function fullestName({ mentions }: Cluster, counts: ReadonlyMap<string, number>): string {
  let best: { text: string; worth: number } | undefined;
  for (const { draft, text, name } of mentions) {
    const bare = text.slice(nameStart(draft));
    const isWhole = name.given.length > 0 || draft.honorific === '';
    const worth =
      (name.given.length > 0 ? 1000 : 0) +
      (draft.zone === 'capitals' ? 0 : 500) +
      (isWhole ? 100 : 0) +
      Math.min(draft.words.filter((it) => it.length > 1).length, 5) * 10 +
      Math.min(counts.get(text) ?? 0, 9);
    if (!best || worth > best.worth) best = { text: isWhole ? bare : text, worth };
  }
  return best?.text ?? '';
}
