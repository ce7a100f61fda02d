import { evidenceRows, NameEvidence, type EvidenceRow } from '../annotate/namesEvidence';
import { NameWordKind } from '../annotate/names';
import { isEveryday } from '../lexicon/everyday';
import { genderOfGivenName } from '../lexicon/givenNames';
import type { PlacedName } from './peopleMentions';

/** The sum that a name of several words needs, and a lone word. */
export const BAR = 1.5;
const LONE_BAR = 3;
/** A lone given name that nothing else has. */
const GIVEN_BAR = 0.7;
/** A lone word in a line-up, which the minutes of a goal may follow. */
const LISTED_BAR = -4.5;
/** A lone word of no table that a possessive is joined to (*Obi and his town*). */
const UNKNOWN_BAR = 1.5;
/** A lone word of no table of which the text tells as of one person. */
const PROTAGONIST_BAR = 1.9;
/** The same for an everyday word with a capital. */
const EVERYDAY_BAR = -1;
/** What a pronoun that goes back to a name is worth. */
const TAKEN_UP = 1.2;
/** Of so many mentions of somebody who speaks at least one is taken up by a pronoun. */
const FEW_TAKEN_UP = 3;
/** Of so many mentions of whom a text tells at least one is. */
const TAKEN_UP_OF = 4;
/** Of so few mentions of somebody who shares a word with a firm one speaks. */
const FEW_SPEAK = 4;
/** In a headline a capital says nothing. */
const HEADLINE_BAR = 3;

/** What all mentions of one name show together; `kind` is what their first word is, see {@link NameWordKind}. */
export interface Tally {
  readonly first: PlacedName;
  mentions: number;
  /** Evidence that any of them has, that two have, and that any in prose has. */
  evidence: number;
  evidenceTwice: number;
  evidenceInProse: number;
  /** What stands around them and speaks against a person, added up. */
  against: number;
  /** Kinds that any of them has, and that all have. */
  anyKind: number;
  allKinds: number;
  hasTitle: boolean;
  isCited: boolean;
  isListed: boolean;
  /** Any stands in prose, in prose or a credit, and all stand apart in prose. */
  isInProse: boolean;
  isInText: boolean;
  isAlwaysApart: boolean;
  /** How many are subjects, and how many stand inside a sentence in prose. */
  subjects: number;
  inner: number;
  /** How many a pronoun takes up, and whether one is joined to any of them. */
  takenUp: number;
  isJoinedByPronoun: boolean;
  /** How many stand beside a reporting verb, and how many only with another verb of what people do. */
  says: number;
  acts: number;
}

const CUES = NameEvidence.cueAfter | NameEvidence.cueBefore;

function createTally(first: PlacedName): Tally {
  return {
    first,
    mentions: 0,
    evidence: 0,
    evidenceTwice: 0,
    evidenceInProse: 0,
    against: 0,
    anyKind: 0,
    allKinds: ~0,
    hasTitle: false,
    isCited: false,
    isListed: false,
    isInProse: false,
    isInText: false,
    isAlwaysApart: true,
    subjects: 0,
    inner: 0,
    takenUp: 0,
    isJoinedByPronoun: false,
    says: 0,
    acts: 0,
  };
}

function count(tally: Tally, mention: PlacedName): void {
  const { draft, takenUp } = mention;
  const { evidence, zone } = draft;
  const kind = draft.kinds[0] ?? 0;
  tally.mentions++;
  tally.evidenceTwice |= tally.evidence & evidence;
  tally.evidence |= evidence;
  if ((evidence & AGAINST) !== 0) tally.against += sumOf(evidence, weightsAgainst);
  if (zone === 'prose') tally.evidenceInProse |= evidence;
  tally.anyKind |= kind;
  tally.allKinds &= kind;
  tally.hasTitle ||= draft.honorific !== '' || (evidence & NameEvidence.honorific) !== 0;
  tally.isCited ||= draft.isCited;
  tally.isListed ||= draft.isListed;
  tally.isInProse ||= zone === 'prose';
  tally.isInText ||= zone === 'prose' || zone === 'credit';
  tally.isAlwaysApart &&= draft.isApart && zone === 'prose';
  if (draft.isSubject) tally.subjects++;
  if (zone === 'prose' && !draft.opens) tally.inner++;
  if (takenUp) tally.takenUp++;
  tally.isJoinedByPronoun ||= takenUp?.isJoined ?? false;
  if ((evidence & CUES) !== 0) tally.says++;
  const isAct =
    (evidence & NameEvidence.humanVerb) !== 0 && (evidence & NameEvidence.cueAfter) === 0;
  if (isAct) tally.acts++;
}

/** By the key of the name. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Evidence for each distinct name, in order of their first mention. */
export function tallied(mentions: readonly PlacedName[]): Tallies {
  const out = new Map<string, Tally>();
  for (const mention of mentions) {
    let tally = out.get(mention.key);
    if (!tally) out.set(mention.key, (tally = createTally(mention)));
    count(tally, mention);
  }
  return out;
}

/** Whether anything shows that a name of several words is a firm's or a place's. */
export const isOtherThing = ({ first, evidence }: Tally): boolean =>
  first.draft.words.length > 1 &&
  (evidence &
    (NameEvidence.organisationNoun |
      NameEvidence.placeNoun |
      NameEvidence.knownOrganisation |
      NameEvidence.knownPlace)) !==
    0;

const STRONG =
  NameEvidence.honorific |
  NameEvidence.title |
  NameEvidence.age |
  NameEvidence.roleBefore |
  NameEvidence.kinBefore |
  NameEvidence.kinAfter |
  NameEvidence.who;

/** Whether a title, an age, kin, a role or how often it speaks show that a word is somebody. */
export const isCalledSomebody = ({ hasTitle, evidence, says, mentions }: Tally): boolean =>
  hasTitle || says * FEW_SPEAK > mentions || (evidence & STRONG) !== 0;

/** The least that must speak for a name, by the weights of `evidenceRows`, for it to be a person's. */
export function barOf(tally: Tally): number {
  if (tally.first.draft.words.length === 1) return loneBar(tally);
  return tally.isInText ? BAR : HEADLINE_BAR;
}

/**
 * A lone word needs what only people have. A given name that is nothing else needs less of it, and
 * nothing that speaks for a firm or place.
 */
function loneBar(tally: Tally): number {
  const { evidence, anyKind, allKinds, takenUp, acts, says } = tally;
  if ((anyKind & NameWordKind.everyday) !== 0 && !tally.hasTitle) {
    return isActing(tally) ? EVERYDAY_BAR : Infinity;
  }
  if ((evidence & STRONG) !== 0) return LONE_BAR;
  const isOnlyGiven = anyKind === NameWordKind.given && allKinds === NameWordKind.given;
  if (isOnlyGiven && takenUp + acts + says > 0) return GIVEN_BAR;
  if (isOnlyGiven && isPlainGiven(tally)) return 0;
  if (tally.isCited) return 0;
  if (tally.isListed) return LISTED_BAR;
  const isUnknown = anyKind === 0;
  if (isUnknown && isProtagonist(tally)) return PROTAGONIST_BAR;
  if (isUnknown && tally.isJoinedByPronoun && takenUp + acts + says >= 2) return UNKNOWN_BAR;
  const isOnlyHuman = (evidence & AGAINST) === 0;
  // one who says something and is often he or she: of a firm that speaks few mentions are
  if (isOnlyHuman && says > 0 && takenUp * FEW_TAKEN_UP >= tally.mentions) return LONE_BAR;
  return takenUp + acts >= 2 && (takenUp > 0 || isOnlyHuman) ? LONE_BAR : Infinity;
}

/** A word of no table of which sentences tell what it did as *he* or *she*, and that nothing else is joined to. */
const isProtagonist = ({
  first,
  evidence,
  isAlwaysApart,
  subjects,
  takenUp,
  says,
  acts,
  mentions,
}: Tally): boolean =>
  isAlwaysApart &&
  !first.key.includes('-') &&
  (evidence & AGAINST) === 0 &&
  subjects * 2 >= mentions &&
  takenUp > 0 &&
  takenUp * TAKEN_UP_OF >= mentions &&
  takenUp + says + acts > 1;

/** What is he or she to those who speak of it, or to those whose it is. */
const NOBODYS = new Set('god nature fate fortune heaven mum mummy mom mommy dad daddy'.split(' '));

/** An everyday word with a capital inside sentences too, which speaks and acts as *he* or *she* does. */
const isActing = ({ first, evidence, isAlwaysApart, inner, takenUp, says, acts }: Tally): boolean =>
  isAlwaysApart &&
  !first.key.includes('-') &&
  !NOBODYS.has(first.key) &&
  (evidence & AGAINST) === NameEvidence.common &&
  inner > 0 &&
  takenUp > 0 &&
  takenUp + says + acts > 2;

/** All that speaks against a person. */
export const AGAINST = ~NameEvidence.anyFor;

/** A given name that is no word of any other kind, wherever it stands by itself in prose. */
const isPlainGiven = ({ first, evidence, isAlwaysApart }: Tally): boolean =>
  isAlwaysApart &&
  (evidence & AGAINST) === 0 &&
  genderOfGivenName(first.key) !== undefined &&
  !isEveryday(first.key);

/** What all mentions of one name add up to, and what they need; {@link acceptNames} takes those that reach it. */
export function weigh(group: readonly PlacedName[]): {
  readonly score: number;
  readonly bar: number;
} {
  const [tally] = tallied(group).values();
  return tally ? { score: scoreOf(tally), bar: barOf(tally) } : { score: 0, bar: Infinity };
}

/** The weights of some of {@link evidenceRows} by the number of their bit, 0 for the others. */
function weightsOf(isMeant: (row: EvidenceRow) => boolean): Float64Array {
  const weights = new Float64Array(32);
  for (const row of evidenceRows) {
    if (isMeant(row)) weights[Math.clz32(row.bit) ^ 31] = row.weight;
  }
  return weights;
}

const formWeights = weightsOf(({ from }) => from === 'form');
const weightsFor = weightsOf(({ from, weight }) => from === 'context' && weight > 0);
const weightsAgainst = weightsOf(({ from, weight }) => from === 'context' && weight < 0);

/** The weights of some evidence added up, those of `twice` two times. */
function sumOf(evidence: number, weights: Float64Array, twice = 0): number {
  let sum = 0;
  for (let rest = evidence; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    const weight = weights[Math.clz32(bit) ^ 31] ?? 0;
    sum += (twice & bit) === 0 ? weight : 2 * weight;
  }
  return sum;
}

/** The evidence of all mentions of one name, added up; see {@link evidenceRows}. */
export const scoreOf = (tally: Tally): number =>
  sumOf(tally.isInProse ? tally.evidenceInProse : tally.evidence, formWeights) + contextOf(tally);

/**
 * What stands around the mentions: what speaks for a person counts twice at most and has a cap, what speaks against
 * counts by its share.
 */
export function contextOf(tally: Tally): number {
  const { mentions, evidence, evidenceTwice, against, takenUp } = tally;
  const speaksFor = sumOf(evidence, weightsFor, evidenceTwice) + TAKEN_UP * Math.min(3, takenUp);
  return Math.min(speaksFor, 9) + (against / mentions) * Math.min(mentions, 2);
}
