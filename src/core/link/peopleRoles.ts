import type { ParagraphNotes } from '../annotate/annotate';
import { countryIn, headOf, type RoleDescription } from '../annotate/rolesPhrase';
import type { RoleDraft } from '../annotate/roles';
import { Class } from '../lexicon/classes';
import { honorifics } from '../lexicon/honorifics';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { roleCovers, roleFacts } from '../lexicon/roles';
import { vocabulary } from '../lexicon/vocabulary';
import type { Paragraph, Span } from '../model';
import { lastWord } from '../text/characters';
import { mergedBySpan, shifted } from '../text/span';
import { createCallings } from './peopleCallings';
import type { Antecedent } from './pronouns';
import { genderOfCluster, type Cluster } from './peopleClusters';
import { foldedName } from './peopleText';

/** A role that somebody is known to hold. */
export interface HeldRole {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly country?: string | undefined;
  readonly place?: string | undefined;
  readonly owners?: readonly string[];
  /** The text tells it in the past. */
  readonly isPast?: boolean;
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

/** Whether both say the same of the same people in the same order. */
export const isSameKnown = (a: readonly KnownPerson[], b: readonly KnownPerson[]): boolean =>
  a.length === b.length &&
  a.every((it, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      it.name === other.name &&
      it.names.join('\n') === other.names.join('\n') &&
      it.roles.join('\n') === other.roles.join('\n')
    );
  });

const titleRoles = new Map<string, readonly string[]>();
for (const { forms, roles } of honorifics) {
  const all = forms.trim().split(/\s+/);
  const called = roles?.split(/\s+/);
  for (const form of all) {
    // a nurse is no chairman, though both are titles of one row
    const isOwn = called?.includes(form) ?? false;
    const own = isOwn ? called?.filter((it) => it === form || !all.includes(it)) : called;
    if (own) titleRoles.set(form, own);
  }
}

/** Whether a title in lower case is a role too (*president*), and no mere courtesy. */
export const isOffice = (title: string): boolean => title !== '' && titleRoles.has(lastWord(title));

/** The roles of a person: titles, descriptions beside the name, and those that other articles tell. */
function heldRoles(cluster: Cluster, elsewhere: readonly string[]): readonly HeldRole[] {
  const held: HeldRole[] = [...cluster.facts];
  const titles: string[] = [];
  // Deputy Prime Minister Obi, whose title is Prime Minister
  const isUnder = (head: string): boolean =>
    cluster.facts.some((it) => it.head === head && rankOf(it) !== '');
  for (const { draft } of cluster.mentions) {
    const title = draft.honorific;
    if (title === '' || titles.includes(title)) continue;
    titles.push(title);
    const words = title.split(' ');
    if (words.length > 1 && RANKS.has(words[0] ?? '')) {
      held.push(headOf(words), ...inUniform(words));
      continue;
    }
    // a vice president is no president
    const isWhole = title.includes(' ') && roleFacts(title) !== undefined;
    const heads = isWhole ? [title] : words.flatMap((it) => titleRoles.get(it) ?? NONE);
    for (const head of heads) if (!isUnder(head)) held.push({ head, modifiers: [] });
  }
  for (const phrase of elsewhere) held.push(parseRole(phrase));
  return held;
}

/** What one with a title under another is called for the uniform: *Deputy Chief Constable* and *Deputy Sheriff*, *the officer*. */
function inUniform(words: readonly string[]): HeldRole[] {
  const last = words.at(-1) ?? '';
  const isSheriffs = last === 'sheriff';
  const heads = titleRoles.get(isSheriffs ? (words[0] ?? '') : last) ?? NONE;
  return heads
    .filter((head) => isSheriffs || UNIFORMED.has(head))
    .map((head) => ({ head, modifiers: [] }));
}

/** Of whatever rank. */
const UNIFORMED: ReadonlySet<string> = new Set(
  'officer policeman policewoman soldier admiral'.split(' '),
);

/** A role as an article writes it. */
function parseRole(phrase: string): HeldRole {
  const [own = phrase, place = ''] = foldedName(phrase).split(/ of (?:the |its )?/u);
  const { head, modifiers } = headOf(own.split(/[\s-]|(?=['’])/).filter(Boolean));
  const country = countryIn([...modifiers, ...(place === '' ? [] : [place, ...place.split(' ')])]);
  if (country !== undefined) return { head, modifiers, country };
  return place === '' ? { head, modifiers } : { head, modifiers, place };
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

/** Whether a description tells its bearer from others of its head. */
const saysWhich = (role: RoleDescription): boolean =>
  role.country !== undefined ||
  ownersOf(role).length > 0 ||
  role.modifiers.some((it) => isField(it) || (isNoun(it) && !ADJECTIVE.test(it)));

/** Somebody named so soon behind a role in its sentence is hardly meant by it; in characters. */
const NEAR = 200;

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

const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !isSameBody(one, other);

/** The shorter name is all in the longer: *Rovers* and *Vale Rovers*, not *Upper Marl* and *Old Marl*. */
const isSameBody = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > other.length ? isSameBody(other, one) : one.every((it) => other.includes(it));

/** Of what a role is, a country too. */
const placesOf = (role: HeldRole): readonly string[] =>
  role.country === undefined ? ownersOf(role) : [role.country];

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

const COUNTRY = 3;
/** A role that so many hold tells nobody. */
const MOST_HOLDERS = 60;

/** How well fitting roles agree with a description: 0 not at all, 2 by a field, 3 by the country, place or owner. */
function fitOf(called: RoleDescription, held: readonly HeldRole[]): number {
  const field = called.modifiers.filter(isField);
  const ofCalled = ownersOf(called);
  let best = 0;
  let isForeign = false;
  const isPast = called.modifiers.some(saysPast);
  const isGone = called.modifiers.some((it) => it === 'former' || it === 'ex');
  for (const role of held) {
    // the former boss is hardly the chairman, nor the former mayor the mayor; the outgoing one may be
    if (isOtherRank(called, role)) continue;
    const isOver = role.modifiers.some(saysPast) || (role.isPast === true && isGone);
    if (isPast && (isGone || role.head !== called.head) && !isOver) continue;
    if (called.country !== undefined && role.country !== undefined) {
      if (called.country === role.country) best = COUNTRY;
      else isForeign = true;
      continue;
    }
    if (called.place !== undefined && role.place !== undefined) {
      if (called.place === role.place) best = COUNTRY;
      else isForeign = true;
      continue;
    }
    if (role.head !== called.head && called.modifiers.some((it) => isOther(it, role))) continue;
    if (isOfOtherSort(called, role)) continue;
    const owners = ownersOf(role);
    if (owners.length > 0 && ofCalled.length > 0) {
      const isLeft = !isPast && role.modifiers.some((it) => GONE.has(it));
      if (isSameBody(owners, ofCalled) && !isLeft) best = COUNTRY;
      else isForeign = true;
      continue;
    }
    if (called.modifiers.some((it) => ofCalled.includes(it) && isUnlisted(it))) continue;
    const own = role.modifiers.filter(isField);
    const shares = own.some((it) => field.includes(it));
    if (field.length > 0 && own.length > 0 && !shares) continue;
    // the council leader is who is called so, not the gang leader
    const isNamed = called.modifiers.some((it) => isNoun(it) && role.modifiers.includes(it));
    best = Math.max(best, shares || isNamed ? 2 : 1);
  }
  return isForeign && best < COUNTRY ? 0 : best;
}

/**
 * *the mayor* is not *the deputy mayor*, nor the other way round; an assistant professor is a professor, a vice admiral
 * an admiral.
 */
const isOtherRank = (called: HeldRole, role: HeldRole): boolean =>
  called.head === role.head && !isOfAnyRank(called.head) && rankOf(called) !== rankOf(role);

const isOfAnyRank = (head: string): boolean => head === 'professor' || head === 'admiral';

const rankOf = ({ modifiers }: HeldRole): string => modifiers.find((it) => RANKS.has(it)) ?? '';

/** In front of a role: it is not the one who has it. */
const RANKS: ReadonlySet<string> = new Set('deputy vice shadow assistant'.split(' '));

const PAST: ReadonlySet<string> = new Set('former ex retired departing outgoing ousted'.split(' '));
/** One who is outgoing has the office still. */
const GONE: ReadonlySet<string> = new Set('former ex retired ousted'.split(' '));
const saysPast = (word: string): boolean => PAST.has(word);

/** The names that tell a role from others of its head: *the Rovers manager*, *the mayor of Marl*. */
const ownersOf = ({ owners = NONE, place }: HeldRole): readonly string[] =>
  place === undefined ? owners : owners.concat(place.split(' '));

/** A name that is known for no place and no body: *Stokeley* tells a mayor only from one who is of somewhere. */
const isUnlisted = (word: string): boolean =>
  ((vocabulary.classes[vocabulary.numberOf(word)] ?? 0) & (Class.place | Class.organisation)) === 0;

/** A noun in front of a role that says of what, as no words of the other do: *the gang leader* is no chairman. */
const isOther = (word: string, role: HeldRole): boolean =>
  isNoun(word) && !role.modifiers.includes(word) && !ownersOf(role).includes(word);

/** *the gang leader* is not *the Liberal leader*, though *the party leader* and *the weary leader* may be. */
const isOfOtherSort = (called: RoleDescription, role: HeldRole): boolean =>
  (ownersOf(role).length > 0 || role.modifiers.some(isNoun)) &&
  called.modifiers.some((it) => isOther(it, role) && isSort(it));

/** What the words behind a role say that it is of, if that is more than some body: *gang*, and not *party*. */
const bodyOf = ({ body = NONE }: RoleDraft): readonly string[] => {
  const [first] = body;
  return first !== undefined && isNoun(first) && isSort(first) ? body : NONE;
};

const isOfBody = (body: readonly string[], { modifiers }: HeldRole): boolean =>
  body.some((it) => modifiers.includes(it));

/** *the leader of the gang* is not *the council leader*. */
const isOfOtherBody = (body: readonly string[], role: HeldRole): boolean =>
  body.length > 0 && role.modifiers.some(isNoun) && !isOfBody(body, role);

const isSort = (word: string): boolean =>
  !ADJECTIVE.test(word) &&
  ((vocabulary.classes[vocabulary.numberOf(word)] ?? 0) & Class.organisation) === 0;

const ADJECTIVE = /(?:y|ed|ing|ous|ful|less|ive|al|ic|ish|able|ible|est)$/u;

const NONE: readonly string[] = [];

const isNoun = (word: string): boolean =>
  !hasFact(vocabulary.numberOf(word), NameFact.modifier | NameFact.portfolio);

const isField = (word: string): boolean => hasFact(vocabulary.numberOf(word), NameFact.portfolio);

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
