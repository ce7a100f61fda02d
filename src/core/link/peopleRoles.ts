import type { ParagraphNotes } from '../annotate/annotate';
import { countryIn, type RoleDescription } from '../annotate/rolesPhrase';
import type { RoleDraft } from '../annotate/roles';
import { honorifics } from '../lexicon/honorifics';
import { roleCovers, roleFacts } from '../lexicon/roles';
import type { Paragraph, Span } from '../model';
import { shifted } from '../text/span';
import { genderOfCluster, type Cluster } from './peopleClusters';

/** A role that somebody is known to hold. */
export interface HeldRole {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly country?: string;
}

export interface RoleMention {
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  readonly cluster: Cluster;
  readonly isSubject: boolean;
}

/** Somebody of another article of the story, with the roles met there. */
export interface KnownPerson {
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

const titleRoles = new Map<string, readonly string[]>();
for (const { forms, roles } of honorifics) {
  for (const form of forms.trim().split(/\s+/)) {
    if (roles !== undefined) titleRoles.set(form, roles.split(/\s+/));
  }
}

/** Whether a title in lower case is a role too (*president*), and no mere courtesy. */
export const isOffice = (title: string): boolean => {
  const words = title.split(' ');
  return titleRoles.has(words.at(-1) ?? '');
};

/** The roles of a person: titles, descriptions beside the name, and those that other articles tell. */
export function heldRoles(cluster: Cluster, elsewhere: readonly string[]): readonly HeldRole[] {
  const held: HeldRole[] = [...cluster.facts];
  const titles = new Set(cluster.mentions.flatMap(({ draft }) => draft.honorific.split(' ')));
  for (const title of titles) {
    for (const head of titleRoles.get(title) ?? []) held.push({ head, modifiers: [] });
  }
  for (const phrase of elsewhere) held.push(parseRole(phrase));
  return held;
}

/** A role as {@link roleText} writes it. */
function parseRole(phrase: string): HeldRole {
  const [own = phrase, place = ''] = phrase.split(' of ');
  const words = own.split(' ');
  const head =
    [3, 2].map((n) => words.slice(-n).join(' ')).find((it) => roleFacts(it) !== undefined) ??
    words.at(-1) ??
    phrase;
  const modifiers = words.slice(0, words.length - head.split(' ').length);
  const country = countryIn([...modifiers, ...(place === '' ? [] : [place, ...place.split(' ')])]);
  return { head, modifiers, ...(country === undefined ? {} : { country }) };
}

/** The role in words, its country behind it where no word in front says so. */
export function roleText({ head, modifiers, country }: RoleDescription): string {
  const words = [...modifiers, head].join(' ');
  return country === undefined || countryIn(modifiers) !== undefined
    ? words
    : `${words} of ${country}`;
}

/** The roles of an article that stand for one of its people, in order. */
export function resolveRoles(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  clusters: readonly Cluster[],
  heldBy: ReadonlyMap<Cluster, readonly HeldRole[]>,
): readonly RoleMention[] {
  const out: RoleMention[] = [];
  const last = new Map<Cluster, number>();
  let sentences = 0;
  notes.forEach((note, paragraph) => {
    const start = paragraphs[paragraph]?.span.start ?? 0;
    for (const draft of note.roles) {
      const span = shifted(draft.span, start);
      const sentence = sentences + draft.sentence;
      const cluster = bearerOf(draft, span, sentence, clusters, heldBy, last);
      if (!cluster) continue;
      last.set(cluster, span.start);
      out.push({ span, paragraph, sentence, cluster, isSubject: draft.isSubject });
    }
    sentences += note.sentences.length;
  });
  return out;
}

function bearerOf(
  draft: RoleDraft,
  span: Span,
  sentence: number,
  clusters: readonly Cluster[],
  heldBy: ReadonlyMap<Cluster, readonly HeldRole[]>,
  last: ReadonlyMap<Cluster, number>,
): Cluster | undefined {
  const { description, age } = draft;
  const free = clusters.filter((it) => !isNamedBeside(it, span, sentence));
  if (age !== undefined) {
    const ofAge = free.filter(({ ages }) => ages.has(age));
    return ofAge.length === 1 ? ofAge[0] : undefined;
  }
  if (!description) return undefined;
  const { gender, single } = roleFacts(description.head) ?? { gender: undefined, single: false };
  const scored = free
    .map((cluster) => ({ cluster, fit: fitOf(description, heldBy.get(cluster) ?? []) }))
    .filter(
      ({ cluster, fit }) =>
        fit > 0 && (gender === undefined || (genderOfCluster(cluster) ?? gender) === gender),
    );
  const best = Math.max(0, ...scored.map(({ fit }) => fit));
  const bearers = scored.filter(({ fit }) => fit === best).map(({ cluster }) => cluster);
  if (bearers.length < 2) return bearers[0];
  if (!single) return undefined;
  return mostSalient(bearers, span.start, last);
}

/** How well somebody's roles fit a description: 0 not at all, 3 with its country. */
function fitOf(called: RoleDescription, held: readonly HeldRole[]): number {
  let best = 0;
  let isForeign = false;
  for (const role of held) {
    if (!roleCovers(called.head, role.head)) continue;
    if (called.country !== undefined && role.country !== undefined) {
      if (called.country === role.country) best = Math.max(best, 3);
      else isForeign = true;
      continue;
    }
    if (called.country === undefined && role.country !== undefined) best = Math.max(best, 1);
    else best = Math.max(best, called.country === undefined ? 1 : 1);
  }
  return isForeign && best < 3 ? 0 : best;
}

/** Somebody named in the same sentence behind the role, or right before it, is hardly meant by it. */
function isNamedBeside({ mentions }: Cluster, span: Span, sentence: number): boolean {
  return mentions.some(
    (it) =>
      it.sentence === sentence && it.span.start > span.start && it.span.start - span.end < 200,
  );
}

/** The one mentioned most; of those that come close, the one mentioned last before the role. */
function mostSalient(
  bearers: readonly Cluster[],
  offset: number,
  last: ReadonlyMap<Cluster, number>,
): Cluster | undefined {
  const recency = (it: Cluster): number => {
    let at = last.get(it) ?? -1;
    for (const { span } of it.mentions) if (span.start < offset) at = Math.max(at, span.start);
    return at;
  };
  const most = Math.max(...bearers.map(({ mentions }) => mentions.length));
  return bearers
    .filter(({ mentions }) => mentions.length * 2 >= most)
    .sort((a, b) => recency(b) - recency(a) || a.index - b.index)[0];
}
