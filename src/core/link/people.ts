import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, Person, PersonMention, Span } from '../model';
import type { Steps } from '../steps';
import { bySpan, mergedBySpan, overlaps, shifted } from '../text/span';
import type { Cast } from './cast';
import type { NamedPeople } from './namedPeople';
import { genderOfCluster, type Cluster } from './peopleClusters';
import type { NameMention } from './peopleMentions';
import { isOffice } from './heldRoles';
import type { RoleMention } from './peopleRoles';
import { resolveFates } from './peopleFates';
import { resolveKin } from './peopleKin';
import { resolvePronouns, type Antecedent } from './pronouns';
import { foldedName, slugOf } from './peopleText';

/** The cast of an article, of those whom its names and roles show, in steps; `notes` go with `paragraphs` by index. */
export function* casting(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  { names, clusters, named, goingBack, byRole }: NamedPeople,
): Steps<Cast> {
  const byKin = resolveKin(paragraphs, notes, named, goingBack);
  const byFate = resolveFates(paragraphs, notes, named);
  const apart = byFate.length > 0 ? apartFrom(mergedBySpan<Placed>(named, byRole), byFate) : byFate;
  const roles = apartFrom(named, mergedBySpan(mergedBySpan(byRole, byKin), apart));
  yield;
  const pronouns =
    roles.length === 0
      ? goingBack
      : resolvePronouns(paragraphs, notes, mergedBySpan<Antecedent>(named, roles));
  const ids = new Map<string, number>();
  const people = clusters.map((it) => personOf(it, ids));
  yield;
  const idOf = (cluster: Cluster): string => people[cluster.index]?.id ?? '';
  const byName: PersonMention[] = [];
  names.forEach(({ span, draft, place }, i) => {
    const cluster = named[i]?.cluster;
    if (!cluster) return;
    const { role } = draft;
    const person = idOf(cluster);
    byName.push(
      role
        ? { kind: 'person', span, form: 'name', person, role: shifted(role, place.span.start) }
        : { kind: 'person', span, form: 'name', person },
    );
  });
  const others = roles.map(({ span, cluster }): PersonMention => ({
    kind: 'person',
    span,
    form: 'role',
    person: idOf(cluster),
  }));
  const inner: PersonMention[] = [];
  const isInner = innerTest(roles);
  for (const { span, cluster } of pronouns) {
    const mention: PersonMention = { kind: 'person', span, form: 'pronoun', person: idOf(cluster) };
    (isInner(span) ? inner : others).push(mention);
  }
  const genders = new Map(clusters.map((it) => [idOf(it), genderOfCluster(it)]));
  for (const { cluster, draft } of pronouns) {
    const id = idOf(cluster);
    if (genders.get(id) === undefined) genders.set(id, draft.gender);
  }
  return {
    people,
    mentions: withoutOverlaps(mergedBySpan(byName, others.sort(bySpan))),
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

type Placed = Pick<Antecedent, 'span'>;

/** Those that overlap no name; both in order. */
export function apartFrom<Some extends Placed>(
  names: readonly Placed[],
  others: readonly Some[],
): readonly Some[] {
  let next = 0;
  return others.filter(({ span }) => {
    while ((names[next]?.span.end ?? Infinity) <= span.start) next++;
    const name = names[next];
    return !name || !overlaps(name.span, span);
  });
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
  const counts = formsOf(cluster);
  const names = [...counts.keys()];
  if (names.length > 1) names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
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

/** How often each form of a name is met, in order of the first. */
function formsOf({ mentions }: Cluster): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Each role once, as it is written first; a full stop or a capital makes no other of it. */
function rolesOf({ facts, mentions }: Cluster): readonly string[] {
  const written = facts.map(({ words }) => words);
  for (const { draft, text } of mentions) {
    if (isOffice(draft.honorific)) written.push(text.slice(0, nameStart(draft)).trim());
  }
  if (written.length === 0) return written;
  const roles = new Map<string, string>();
  for (const words of written) {
    const folded = foldedName(words);
    const key = folded.endsWith('.') ? folded.slice(0, -1) : folded;
    if (key !== '' && !roles.has(key)) roles.set(key, words);
  }
  return [...roles.values()];
}

/** Where the name begins behind its title, from the start of the mention. */
const nameStart = ({ places, span }: NameMention['draft']): number =>
  (places[0]?.start ?? span.start) - span.start;

/** Most words without the title, then the commonest, then the first; with a title where it never goes without. */
function fullestName({ mentions }: Cluster, counts: ReadonlyMap<string, number>): string {
  let best: NameMention | undefined;
  let most = 0;
  for (const mention of mentions) {
    const { draft, text, name } = mention;
    const byForm =
      (name.given.length > 0 ? 1000 : 0) +
      (draft.zone === 'capitals' ? 0 : 500) +
      (isWhole(mention) ? 100 : 0) +
      Math.min(wordsOf(draft), 5) * 10;
    if (best && byForm + MOST_COUNTED <= most) continue;
    const worth = byForm + Math.min(counts.get(text) ?? 0, MOST_COUNTED);
    if (best && worth <= most) continue;
    best = mention;
    most = worth;
  }
  if (!best) return '';
  return isWhole(best) ? best.text.slice(nameStart(best.draft)) : best.text;
}

/** Of so many mentions a form is no more worth than of more. */
const MOST_COUNTED = 9;

/** Whether the name can go without its title. */
const isWhole = ({ name, draft }: NameMention): boolean =>
  name.given.length > 0 || draft.honorific === '';

/** How many words that are no initials. */
function wordsOf({ words }: NameMention['draft']): number {
  let count = 0;
  for (const word of words) if (word.length > 1) count++;
  return count;
}
