import { evidenceRows, NameEvidence } from '../annotate/namesEvidence';
import { NameWordKind } from '../annotate/names';
import { isEveryday } from '../lexicon/everyday';
import { genderOfGivenName } from '../lexicon/givenNames';
import { groupedBy } from './grouping';
import { isMisspelling } from './peopleNames';
import {
  asSurname,
  bothSurnames,
  extended,
  firstSurname,
  narrowed,
  widened,
  type NameMention,
} from './peopleMentions';

/** Names that other articles of the same story have for certain, as keys (*ada obi*). */
export type ConfirmedNames = ReadonlySet<string>;

/** The sum that a name of several words needs, and a lone word. */
const BAR = 1.5;
const LONE_BAR = 3;
/** A lone given name that nothing else has. */
const GIVEN_BAR = 0.7;
/** A lone word of no table that a possessive is joined to (*Obi and his town*). */
const UNKNOWN_BAR = 1.5;
/** What a pronoun that goes back to a name is worth. */
const TAKEN_UP = 1.2;
/** Of so many mentions of somebody who speaks at least one is taken up by a pronoun. */
const FEW_TAKEN_UP = 3;
/** In a headline a capital says nothing. */
const HEADLINE_BAR = 3;
/** What a full name and its lone surname need together, before the surname counts as somebody's. */
const HUMAN_BAR = 2.5;
/** The same for a word that is also in the name of a firm or place here. */
const RIVAL_BAR = 6;
const CONFIRMED = 3;

/** Names that are vouched for, and what vouches for their words alone. */
interface Accepted {
  readonly scores: ReadonlyMap<string, number>;
  /** Lone words that are somebody's surname or first name. */
  readonly lone: ReadonlySet<string>;
  /** The last words of accepted full names. */
  readonly families: ReadonlySet<string>;
}

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
  const scores = new Map<string, number>();
  const rivals = new Set<string>();
  for (const [key, group] of groups) {
    const score = scoreOf(group) + (confirmed.has(key) ? CONFIRMED : 0);
    if (score >= barOf(group)) scores.set(key, score);
    else if (isOtherThing(group)) for (const word of group[0]?.draft.words ?? []) rivals.add(word);
  }
  const lone = vouchedWords(groups, scores, rivals, confirmed);
  const families = new Set<string>();
  for (const key of scores.keys()) {
    const space = key.lastIndexOf(' ');
    if (space > 0) families.add(key.slice(space + 1));
  }
  const accepted: Accepted = { scores, lone: withJoined(mentions, groups, scores, lone), families };
  const out: NameMention[] = [];
  for (const mention of mentions) {
    const found = settle(mention, accepted);
    if (found) out.push(found);
  }
  return out;
}

/** The lone words and those that *and* joins to somebody’s name, where nothing speaks for another thing. */
function withJoined(
  mentions: readonly NameMention[],
  groups: ReadonlyMap<string, readonly NameMention[]>,
  scores: ReadonlyMap<string, number>,
  lone: ReadonlySet<string>,
): ReadonlySet<string> {
  const isName = (it: NameMention | undefined): boolean =>
    it !== undefined && (scores.has(it.key) || (it.draft.words.length === 1 && lone.has(it.key)));
  const out = new Set(lone);
  mentions.forEach((mention, i) => {
    const { key, draft } = mention;
    if (draft.words.length > 1 || draft.honorific !== '' || out.has(key) || scores.has(key)) return;
    const before = mentions[i - 1];
    const after = mentions[i + 1];
    const isBeside = (mention.isJoined && isName(before)) || (after?.isJoined && isName(after));
    if (isBeside && (groups.get(key) ?? []).every(mayBeJoined)) out.add(key);
  });
  return out;
}

const mayBeJoined = ({ draft, key }: NameMention): boolean =>
  draft.isApart &&
  draft.zone === 'prose' &&
  (draft.evidence & AGAINST) === 0 &&
  ((draft.kinds[0] ?? 0) & ~NameWordKind.given) === 0 &&
  /^\p{Ll}+$/u.test(key);

/** The words of accepted full names that stand for somebody when alone. */
function vouchedWords(
  groups: ReadonlyMap<string, readonly NameMention[]>,
  scores: ReadonlyMap<string, number>,
  rivals: ReadonlySet<string>,
  confirmed: ConfirmedNames,
): ReadonlySet<string> {
  const worth = new Map<string, number>();
  const vouch = (word: string, score: number): void => {
    if (word.length > 1) worth.set(word, Math.max(worth.get(word) ?? 0, score));
  };
  for (const [key, score] of scores) {
    const first = groups.get(key)?.[0];
    if (!first || first.name.given.length === 0) continue;
    const { given, family, nickname } = first.name;
    vouch(family, score);
    vouch(family.slice(family.lastIndexOf(' ') + 1), score);
    vouch(given[0] ?? '', score);
    vouch(nickname, score);
    vouch(firstSurname(first.name), score);
    vouch(bothSurnames(first.name), score);
  }
  for (const key of confirmed) {
    const words = key.split(' ');
    if (words.length > 1) vouch(words.at(-1) ?? '', CONFIRMED);
  }
  const out = new Set<string>();
  for (const [word, score] of worth) {
    const alone = groups.get(word);
    const total = score + (alone ? Math.min(3, contextOf(alone)) : 0);
    const bar = rivals.has(word) ? RIVAL_BAR : alone?.every(isNothingElse) ? BAR : HUMAN_BAR;
    if (total >= bar) out.add(word);
  }
  return out;
}

/** A word of no table with nothing beside it that speaks against a person. */
const isNothingElse = ({ draft }: NameMention): boolean =>
  (draft.kinds[0] ?? 0) === 0 && (draft.evidence & AGAINST) === 0;

const isOtherThing = (group: readonly NameMention[]): boolean =>
  group.some(
    ({ draft }) =>
      draft.words.length > 1 &&
      (draft.evidence &
        (NameEvidence.organisationNoun |
          NameEvidence.placeNoun |
          NameEvidence.knownOrganisation |
          NameEvidence.knownPlace)) !==
        0,
  );

function settle(mention: NameMention, accepted: Accepted): NameMention | undefined {
  const { draft, key } = mention;
  const { scores, lone } = accepted;
  if (draft.next && scores.has(`${key} ${draft.next.word}`)) return extended(mention, draft.next);
  if (draft.words.length === 1 && draft.honorific === '') {
    const family = draft.particles && `${draft.particles.words.join(' ')} ${key}`;
    if (draft.particles && family !== undefined && lone.has(family)) {
      return widened(mention, draft.particles);
    }
    if (!scores.has(key) && !lone.has(key) && !isMisspelt(mention, accepted)) return undefined;
    if (!isSomebodyHere(mention)) return undefined;
    return draft.particles?.words.every((it) => FOREIGN.has(it))
      ? widened(mention, draft.particles)
      : mention;
  }
  if (isNamedAfter(mention, accepted)) return undefined;
  if (draft.honorific === '' && lone.has(key)) return asSurname(mention);
  const inner = knownPart(mention, scores) ?? saint(mention, accepted);
  if (inner) return inner;
  if (scores.has(key)) return mention;
  const last = draft.words.length - 1;
  if (last > 0 && lone.has(draft.words[last] ?? '') && isDescription(draft.kinds[0] ?? 0)) {
    return narrowed(mention, last, last + 1);
  }
  return draft.honorific !== '' && lone.has(key) ? mention : undefined;
}

/** Particles that are no English words: in front of somebody's surname they are a part of it. */
const FOREIGN = new Set('de du di da del della von bin ibn dos das'.split(' '));

/** *the Captain Varga Bridge*, *Ada Varga Park*, where another Varga is somebody: a thing that has the name. */
function isNamedAfter({ draft }: NameMention, { lone, families }: Accepted): boolean {
  const { evidence, words, honorific } = draft;
  if (words.length === 3) {
    return (evidence & NameEvidence.surnameNoun) !== 0 && families.has(words[1] ?? '');
  }
  return (
    words.length === 2 &&
    honorific !== '' &&
    (evidence & NameEvidence.determiner) !== 0 &&
    (evidence & (NameEvidence.surnameNoun | NameEvidence.placeNoun)) !== 0 &&
    lone.has(words[0] ?? '')
  );
}

/** Shorter surnames have neighbours that are other words. */
const LONG_SURNAME = 7;
/** Of so many surnames a misspelled one is looked for. */
const MOST_SURNAMES = 500;

/** A word of no table that is a long surname of the article but for a letter. */
const isMisspelt = (mention: NameMention, { families }: Accepted): boolean =>
  mention.key.length >= LONG_SURNAME &&
  isNothingElse(mention) &&
  (mention.draft.isApart || mention.draft.isSubject) &&
  families.size <= MOST_SURNAMES &&
  [...families].some((it) => it.length >= LONG_SURNAME && isMisspelling(it, mention.key));

/** *St Ada*, where Ada is somebody and the two are no place. */
function saint(mention: NameMention, { scores, lone }: Accepted): NameMention | undefined {
  const { draft, span, text } = mention;
  const [title = '', name = ''] = draft.words;
  if (draft.words.length !== 2 || !/^st\.?$/.test(title)) return undefined;
  if ((draft.evidence & (NameEvidence.knownPlace | NameEvidence.inPlace)) !== 0) return undefined;
  if (!scores.has(name) && !lone.has(name)) return undefined;
  const own = narrowed(mention, 1, 2);
  return { ...own, span, text, draft: { ...own.draft, span: draft.span, honorific: 'saint' } };
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

/**
 * The longest part of at least two words that is an accepted name, better vouched for than the
 * whole; what is left out are everyday words, places and the like, and none that makes a thing of
 * the name (*Ada Obi Clinic*).
 */
function knownPart(
  mention: NameMention,
  scores: ReadonlyMap<string, number>,
): NameMention | undefined {
  const { words, kinds, zone } = mention.draft;
  if (words.length < 3) return undefined;
  const own = scores.get(mention.key) ?? 0;
  const isLeftOut = (i: number): boolean =>
    ((kinds[i] ?? 0) & (NameWordKind.initial | NameWordKind.particle | NameWordKind.given)) === 0;
  for (let length = words.length - 1; length >= 2; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const score = scores.get(words.slice(from, from + length).join(' '));
      if (score === undefined || score <= own) continue;
      const rest = words.map((_, i) => i).filter((i) => i < from || i >= from + length);
      if (!rest.every(isLeftOut)) continue;
      if (from + length < words.length && zone === 'prose') continue;
      return narrowed(mention, from, from + length);
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
    return loneBar(first, group);
  }
  const isProse = group.some(({ draft }) => draft.zone === 'prose' || draft.zone === 'credit');
  return isProse ? BAR : HEADLINE_BAR;
}

/**
 * A lone word needs what only people have. A given name that is nothing else needs less of it, and
 * nothing that speaks for a firm or place.
 */
function loneBar(first: NameMention, group: readonly NameMention[]): number {
  const isEveryday = group.some(
    ({ draft }) => ((draft.kinds[0] ?? 0) & NameWordKind.everyday) !== 0,
  );
  if (isEveryday && !group.some(({ draft }) => draft.honorific !== '')) return Infinity;
  if (group.some(({ draft }) => (draft.evidence & STRONG) !== 0)) return LONE_BAR;
  const takenUp = count(group, ({ takenUp }) => takenUp !== undefined);
  const human = count(
    group,
    ({ draft }) =>
      (draft.evidence & NameEvidence.humanVerb) !== 0 &&
      (draft.evidence & NameEvidence.cueAfter) === 0,
  );
  const isOnlyGiven = group.every(({ draft }) => draft.kinds[0] === NameWordKind.given);
  const says = count(
    group,
    ({ draft }) => (draft.evidence & (NameEvidence.cueAfter | NameEvidence.cueBefore)) !== 0,
  );
  if (isOnlyGiven && takenUp + human + says > 0) return GIVEN_BAR;
  if (isOnlyGiven && isPlainGiven(first, group)) return 0;
  if (group.some(({ draft }) => draft.isCited)) return 0;
  const isUnknown = group.every(({ draft }) => draft.kinds[0] === 0);
  const isJoined = group.some((it) => it.takenUp?.isJoined);
  if (isUnknown && isJoined && takenUp + human + says >= 2) return UNKNOWN_BAR;
  const isOnlyHuman = group.every(({ draft }) => (draft.evidence & AGAINST) === 0);
  // one who says something and is often he or she: of a firm that speaks few mentions are
  if (isOnlyHuman && says > 0 && takenUp * FEW_TAKEN_UP >= group.length) return LONE_BAR;
  return takenUp + human >= 2 && (takenUp > 0 || isOnlyHuman) ? LONE_BAR : Infinity;
}

/** All that speaks against a person. */
const AGAINST = ~NameEvidence.anyFor;

/** A given name that is no word of any other kind, wherever it stands by itself in prose. */
const isPlainGiven = ({ key }: NameMention, group: readonly NameMention[]): boolean =>
  genderOfGivenName(key) !== undefined &&
  !isEveryday(key) &&
  group.every(({ draft }) => draft.isApart && draft.zone === 'prose') &&
  group.every(({ draft }) => (draft.evidence & AGAINST) === 0);

const count = (group: readonly NameMention[], test: (mention: NameMention) => boolean): number =>
  group.reduce((sum, it) => sum + (test(it) ? 1 : 0), 0);

/** What all mentions of one name add up to, and what they need; {@link acceptNames} takes those that reach it. */
export const weigh = (
  group: readonly NameMention[],
): { readonly score: number; readonly bar: number } => ({
  score: scoreOf(group),
  bar: barOf(group),
});

/** The evidence of all mentions of one name, added up; see {@link evidenceRows}. */
function scoreOf(group: readonly NameMention[]): number {
  let form = 0;
  let inProse = 0;
  let hasProse = false;
  for (const { draft } of group) {
    form |= draft.evidence;
    if (draft.zone !== 'prose') continue;
    inProse |= draft.evidence;
    hasProse = true;
  }
  if (hasProse) form = inProse;
  let score = 0;
  for (const { bit, weight, from } of evidenceRows) {
    if (from === 'form' && (form & bit) !== 0) score += weight;
  }
  return score + contextOf(group);
}

/** What stands around the mentions: what speaks for a person has a cap, what speaks against counts by its share. */
function contextOf(group: readonly NameMention[]): number {
  let speaksFor = 0;
  let against = 0;
  let any = 0;
  for (const { draft } of group) any |= draft.evidence;
  for (const { bit, weight, from } of evidenceRows) {
    if (from === 'form' || (any & bit) === 0) continue;
    const times = count(group, ({ draft }) => (draft.evidence & bit) !== 0);
    if (weight > 0) speaksFor += weight * Math.min(times, 2);
    else against += weight * times;
  }
  speaksFor +=
    TAKEN_UP *
    Math.min(
      3,
      count(group, ({ takenUp }) => takenUp !== undefined),
    );
  const n = group.length;
  return Math.min(speaksFor, 9) + (against / n) * Math.min(n, 2);
}
