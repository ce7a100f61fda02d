import type { ParagraphNotes } from '../annotate/annotate';
import type { RoleDraft } from '../annotate/roles';
import { roleCovers, roleFacts } from '../lexicon/roles';
import type { Paragraph, Span } from '../model';
import { mergedBySpan, shifted } from '../text/span';
import { type HeldRole, heldRoles, placesOf } from './heldRoles';
import { createCallings } from './peopleCallings';
import { genderOfCluster, type Cluster } from './peopleClusters';
import type { Antecedent } from './pronouns';
import {
  areApart,
  bodyOf,
  COUNTRY,
  fitOf,
  GONE,
  isOfBody,
  isOfOtherBody,
  saysPast,
  saysWhich,
} from './roleFit';

export interface RoleMention {
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  readonly cluster: Cluster;
  readonly isSubject: boolean;
}

/** What role phrases are resolved by: people in order, and where each is named. */
export interface RoleHolders {
  readonly clusters: readonly Cluster[];
  /** The roles of one that other articles tell. */
  readonly told: (cluster: Cluster) => readonly string[];
  /** The names of the article, in order. */
  readonly named: readonly Antecedent[];
  /** The pronouns that go back to them. */
  readonly goingBack: readonly Antecedent[];
}

/** The roles of an article that stand for one of its people, in order. */
export function resolveRoles(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  { clusters, told, named, goingBack }: RoleHolders,
): readonly RoleMention[] {
  if (notes.every(({ roles }) => roles.length === 0)) return [];
  const held = clusters.map((it) => heldRoles(it, told(it)));
  const holders = createHolders(clusters, held);
  const mentioned = mergedBySpan(named, goingBack);
  const untold = createCallings(paragraphs, notes, mentioned, {
    isTold: ({ index }) => (held[index]?.length ?? 0) > 0,
    isHeld: (head) => holders.called(head).length > 0,
  });
  const out: RoleMention[] = [];
  const last: LastMentions = []; // so far
  const strangers = new Map<string, RolePlace>(); // by head, who was called by it last and is nobody here
  let next = 0;
  let sentences = 0;
  notes.forEach((note, paragraph) => {
    const start = paragraphs[paragraph]?.span.start ?? 0;
    for (const draft of note.roles) {
      const span = shifted(draft.span, start);
      const sentence = sentences + draft.sentence;
      for (let it = named[next]; it && it.span.start < span.start; it = named[++next]) {
        last[it.cluster.index] = { start: it.span.start, sentence: it.sentence };
      }
      const beside: Cluster[] = [];
      for (let i = next; i < named.length; i++) {
        const it = named[i];
        if (!it || it.sentence !== sentence || it.span.start - span.end > NEAR) break;
        beside.push(it.cluster);
      }
      const cluster =
        bearerOf(draft, holders, beside, last) ??
        untold(draft, { span, paragraph, sentence }, out.at(-1));
      const { description } = draft;
      const head = description?.head ?? '';
      if (!cluster) {
        if (description && (saysWhich(description) || bodyOf(draft).length > 0))
          strangers.set(head, { start: span.start, sentence });
        continue;
      }
      const stranger = description && !saysWhich(description) ? strangers.get(head) : undefined;
      const isOpen =
        stranger !== undefined &&
        sentence - stranger.sentence <= STRANGER_REACH &&
        (last[cluster.index]?.start ?? -1) < stranger.start;
      if (isOpen) continue;
      last[cluster.index] = { start: span.start, sentence };
      out.push({ span, paragraph, sentence, cluster, isSubject: draft.isSubject });
    }
    sentences += note.sentences.length;
  });
  return out;
}

interface RolePlace {
  readonly start: number;
  readonly sentence: number;
}

/** By the index of a cluster, where it was mentioned last. */
type LastMentions = (RolePlace | undefined)[];

/** How far behind *the gang leader*, who has no name, *the leader* may be that one, in sentences. */
const STRANGER_REACH = 2;

/** Somebody named so soon behind a role in its sentence is hardly meant by it; in characters. */
const NEAR = 200;

/** A role that so many hold tells nobody. */
const MOST_HOLDERS = 60;

type Holder = readonly [who: Cluster, roles: readonly HeldRole[]];

interface Holders {
  /** Who can be called by a role's head, with what they hold. */
  called(head: string): readonly Holder[];
  aged(age: number): readonly Cluster[];
  teenagers(): readonly Cluster[];
}

function createHolders(
  clusters: readonly Cluster[],
  held: readonly (readonly HeldRole[])[],
): Holders {
  const byHead = new Map<string, readonly Holder[]>();
  const byAge = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    for (const age of cluster.ages) byAge.set(age, [...(byAge.get(age) ?? []), cluster]);
  }
  const holding = (head: string): readonly Holder[] => {
    const out: Holder[] = [];
    for (const cluster of clusters) {
      const own = held[cluster.index] ?? [];
      const fitting = own.length === 0 ? own : own.filter((it) => roleCovers(head, it.head));
      if (fitting.length > 0) out.push([cluster, fitting]);
    }
    return out;
  };
  return {
    called(head) {
      let found = byHead.get(head);
      if (!found) byHead.set(head, (found = holding(head)));
      return found;
    },
    aged: (age) => byAge.get(age) ?? [],
    teenagers: () => clusters.filter(({ ages }) => ages.some((it) => it > 12 && it < 20)),
  };
}

function bearerOf(
  draft: RoleDraft,
  holders: Holders,
  beside: readonly Cluster[],
  last: LastMentions,
): Cluster | undefined {
  const { description, age, determiner } = draft;
  if (age !== undefined) {
    const ofAge = holders.aged(age).filter((it) => !beside.includes(it));
    return ofAge.length === 1 ? ofAge[0] : undefined;
  }
  if (!description) return undefined;
  if (description.head === 'teenager' && holders.called('teenager').length === 0) {
    const young = holders.teenagers().filter((it) => !beside.includes(it));
    return young.length === 1 ? young[0] : undefined;
  }
  const { gender, single } = roleFacts(description.head) ?? { gender: undefined, single: false };
  let best = 0;
  let bearers: Cluster[] = [];
  const called = holders.called(description.head);
  if (called.length > MOST_HOLDERS) return undefined;
  const body = bodyOf(draft);
  // where it is not of the body of some, it is whose body is named
  const mustBeOfIt = called.some(([, all]) => all.some((it) => isOfOtherBody(body, it)));
  for (const [cluster, all] of called) {
    const held = mustBeOfIt ? all.filter((it) => isOfBody(body, it)) : all;
    if (beside.includes(cluster)) continue;
    if (gender !== undefined && (genderOfCluster(cluster) ?? gender) !== gender) continue;
    const fit = fitOf(description, held);
    if (fit > best) {
      best = fit;
      bearers = [cluster];
    } else if (fit === best && fit > 0) {
      bearers.push(cluster);
    }
  }
  // a leader or minister of a named country is nobody of unknown country unless the office is one
  if (determiner === 'possessor' && best < COUNTRY && bearers.length > 1) return undefined;
  const open = description.modifiers.some(saysPast)
    ? bearers
    : withoutFormer(bearers, description.head, new Map(called));
  if (open.length < 2) return open[0];
  const held = new Map(called);
  const bodiesOf = (it: Cluster): readonly string[] => (held.get(it) ?? []).flatMap(placesOf);
  return single
    ? mostSalient(open, last, (one, other) => areApart(bodiesOf(one), bodiesOf(other)))
    : undefined;
}

/** Of the mayor and a former mayor the mayor; all of them where every one is former. */
function withoutFormer(
  bearers: readonly Cluster[],
  head: string,
  held: ReadonlyMap<Cluster, readonly HeldRole[]>,
): readonly Cluster[] {
  const isFormer = (it: Cluster): boolean => {
    const own = held.get(it)?.filter((role) => role.head === head) ?? [];
    return own.length > 0 && own.every(({ modifiers }) => modifiers.some((word) => GONE.has(word)));
  };
  const open = bearers.filter((it) => !isFormer(it));
  return open.length > 0 ? open : bearers;
}

/**
 * The one mentioned most; of those that come close, the one mentioned last before the role, and none where the last
 * sentence has two who hold it of two bodies: *The Rovers manager, Ada Obi, met the Vale manager, Tom Reed.*
 */
function mostSalient(
  bearers: readonly Cluster[],
  last: LastMentions,
  isOfTwo: (one: Cluster, other: Cluster) => boolean,
): Cluster | undefined {
  const most = Math.max(...bearers.map(({ mentions }) => mentions.length));
  const startOf = ({ index }: Cluster): number => last[index]?.start ?? -1;
  const [first, second] = bearers
    .filter(({ mentions }) => mentions.length * 2 >= most)
    .sort((a, b) => startOf(b) - startOf(a) || a.index - b.index);
  const isTie =
    first &&
    second &&
    last[first.index] !== undefined &&
    last[first.index]?.sentence === last[second.index]?.sentence &&
    isOfTwo(first, second);
  return isTie ? undefined : first;
}
