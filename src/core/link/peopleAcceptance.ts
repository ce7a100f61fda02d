import { NameEvidence } from '../annotate/namesEvidence';
import { NameWordKind } from '../annotate/names';
import { endsStep, type Steps } from '../steps';
import { lastWord } from '../text/characters';
import { isMisspelling } from './peopleNames';
import {
  asSurname,
  bothSurnames,
  extended,
  firstSurname,
  mentionOf,
  narrowed,
  partsOf,
  widened,
  type NameMention,
  type NameParts,
  type PlacedName,
  opensSurname,
} from './peopleMentions';
import {
  AGAINST,
  BAR,
  barOf,
  contextOf,
  isCalledSomebody,
  isOtherThing,
  scoreOf,
  tallied,
  type Tallies,
  type Tally,
} from './peopleTallies';

/** Names that other articles of the same story have for certain, as keys (*ada obi*). */
export type ConfirmedNames = ReadonlySet<string>;

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
 * longer run that is theirs. Some names at each step.
 */
export function* acceptingNames(
  mentions: readonly PlacedName[],
  confirmed: ConfirmedNames,
): Steps<readonly NameMention[]> {
  const tallies = tallied(mentions);
  yield;
  const accepted = acceptedOf(mentions, tallies, confirmed);
  const out: NameMention[] = [];
  for (let order = 0; order < mentions.length; order++) {
    const mention = mentions[order];
    const found = mention && settle(mention, accepted);
    if (found) out.push(found);
    if (endsStep(order)) yield;
  }
  return out;
}

function acceptedOf(
  mentions: readonly PlacedName[],
  tallies: ReturnType<typeof tallied>,
  confirmed: ConfirmedNames,
): Accepted {
  const scores = new Map<string, number>();
  const rivals = new Set<string>();
  for (const tally of tallies.values()) {
    const bar = barOf(tally);
    if (bar === Infinity) continue; // most lone words
    const { key } = tally.first;
    const score = scoreOf(tally) + (confirmed.has(key) ? CONFIRMED : 0);
    if (score >= bar) scores.set(key, score);
    else if (isOtherThing(tally)) for (const word of tally.first.draft.words) rivals.add(word);
  }
  // Hurricane Ada struck; Ada weakened
  for (const word of rivals) {
    const alone = tallies.get(word);
    if (alone && (scores.get(word) ?? RIVAL_BAR) < RIVAL_BAR && !isCalledSomebody(alone)) {
      scores.delete(word);
    }
  }
  acceptFullForms(tallies, scores);
  const lone = vouchedWords(tallies, scores, rivals, confirmed);
  const families = new Set<string>();
  for (const key of scores.keys()) {
    const family = lastWord(key);
    if (family.length < key.length) families.add(family);
  }
  return { scores, lone: withJoined(mentions, tallies, scores, lone), families };
}

/** Adds the full names whose first word is somebody’s alone, where no more than that they are words speaks against them. */
function acceptFullForms(tallies: Tallies, scores: Map<string, number>): void {
  for (const [key, tally] of tallies) {
    const [first = '', ...others] = tally.first.draft.words;
    if (others.length !== 1 || scores.has(key) || !tally.isInProse) continue;
    const own = scores.get(first);
    if (own === undefined || (tally.evidence & AGAINST & ~NameEvidence.surnameNoun) !== 0) continue;
    const score = scoreOf(tally) + own;
    if (score >= BAR) scores.set(key, score);
  }
}

/** The lone words and those that *and* joins to somebody’s name, where nothing speaks for another thing. */
function withJoined(
  mentions: readonly PlacedName[],
  tallies: Tallies,
  scores: ReadonlyMap<string, number>,
  lone: ReadonlySet<string>,
): ReadonlySet<string> {
  const isName = (it: PlacedName | undefined): boolean =>
    it !== undefined && (scores.has(it.key) || (it.draft.words.length === 1 && lone.has(it.key)));
  const joined: string[] = [];
  mentions.forEach((mention, i) => {
    const after = mentions[i + 1];
    if (!mention.isJoined && !after?.isJoined) return;
    const { key, draft } = mention;
    if (draft.words.length > 1 || draft.honorific !== '' || lone.has(key) || scores.has(key))
      return;
    const isBeside =
      (mention.isJoined && isName(mentions[i - 1])) || (after?.isJoined && isName(after));
    const tally = tallies.get(key);
    if (isBeside && tally && mayBeJoined(tally)) joined.push(key);
  });
  return joined.length === 0 ? lone : new Set([...lone, ...joined]);
}

const mayBeJoined = (tally: Tally): boolean =>
  tally.isAlwaysApart &&
  (tally.evidence & AGAINST) === 0 &&
  (tally.anyKind & ~NameWordKind.given) === 0 &&
  /^\p{Ll}+$/u.test(tally.first.key);

/** The words of accepted full names that stand for somebody when alone. */
function vouchedWords(
  tallies: Tallies,
  scores: ReadonlyMap<string, number>,
  rivals: ReadonlySet<string>,
  confirmed: ConfirmedNames,
): ReadonlySet<string> {
  const worth = new Map<string, number>();
  const vouch = (word: string, score: number): void => {
    if (word.length > 1 && score > (worth.get(word) ?? 0)) worth.set(word, score);
  };
  scores.forEach((score, key) => {
    const first = tallies.get(key)?.first;
    if (!first || first.draft.words.length === 1) return;
    const name = partsOf(first.draft.words, first.draft.kinds);
    if (name.given.length > 0) for (const word of calledBy(name)) vouch(word, score);
  });
  for (const key of confirmed) {
    const words = key.split(' ');
    if (words.length > 1) vouch(words.at(-1) ?? '', CONFIRMED);
  }
  const out = new Set<string>();
  worth.forEach((score, word) => {
    const alone = tallies.get(word);
    const total = score + (alone ? Math.min(3, contextOf(alone)) : 0);
    const isPlain = alone && alone.anyKind === 0 && (alone.evidence & AGAINST) === 0;
    const bar = rivals.has(word) ? RIVAL_BAR : isPlain ? BAR : HUMAN_BAR;
    if (total >= bar) out.add(word);
  });
  return out;
}

/** What somebody of a full name is called by beside it. */
function calledBy(name: NameParts): readonly string[] {
  const { given, family, nickname } = name;
  const out = [family, given[0] ?? ''];
  const last = lastWord(family);
  if (last !== family) out.push(last);
  if (nickname !== '') out.push(nickname);
  if (given.length > 1) out.push(firstSurname(name));
  const beforeFamily = given.at(-1) ?? '';
  const isDouble = beforeFamily.includes(' '); // van der Obi tot Marl
  if (isDouble) out.push(beforeFamily);
  if (isDouble || given.length > 1) out.push(bothSurnames(name));
  return out;
}

/** A word of no table with nothing beside it that speaks against a person. */
const isNothingElse = ({ draft }: PlacedName): boolean =>
  (draft.kinds[0] ?? 0) === 0 && (draft.evidence & AGAINST) === 0;

function settle(mention: PlacedName, accepted: Accepted): NameMention | undefined {
  const { draft, key } = mention;
  const { scores, lone } = accepted;
  if (draft.next && scores.has(`${key} ${draft.next.word}`)) {
    return extended(mentionOf(mention), draft.next);
  }
  if (draft.words.length === 1 && draft.honorific === '') {
    const family = draft.particles && `${draft.particles.words.join(' ')} ${key}`;
    if (draft.particles && family !== undefined && lone.has(family)) {
      return widened(mentionOf(mention), draft.particles);
    }
    if (!scores.has(key) && !lone.has(key) && !isMisspelt(mention, accepted)) return undefined;
    if (!isSomebodyHere(mention)) return undefined;
    return draft.particles?.words.every((it) => FOREIGN.has(it))
      ? widened(mentionOf(mention), draft.particles)
      : mentionOf(mention);
  }
  if (isNamedAfter(mention, accepted)) return undefined;
  if (draft.honorific === '' && lone.has(key)) return asSurname(mentionOf(mention));
  const inner = knownPart(mention, scores) ?? saint(mention, accepted);
  if (inner) return inner;
  if (scores.has(key)) return mentionOf(mention);
  const last = draft.words.length - 1;
  const isThing = (draft.evidence & NameEvidence.placeNoun) !== 0; // Chapel Lane
  if (
    !isThing &&
    last > 0 &&
    lone.has(draft.words[last] ?? '') &&
    isDescription(draft.kinds[0] ?? 0)
  ) {
    return narrowed(mentionOf(mention), last, last + 1);
  }
  return draft.honorific !== '' && lone.has(key) ? mentionOf(mention) : undefined;
}

/** Particles that are no English words: in front of somebody's surname they are a part of it. */
const FOREIGN = new Set('de du di da del della von bin ibn dos das'.split(' '));

/** *the Captain Varga Bridge*, *Ada Varga Park*, where another Varga is somebody: a thing that has the name. */
function isNamedAfter({ draft }: PlacedName, { lone, families }: Accepted): boolean {
  const { evidence, words, kinds, honorific } = draft;
  if (words.length === 2 && honorific === '') {
    const isPlace = (evidence & (NameEvidence.surnameNoun | NameEvidence.placeNoun)) !== 0;
    return isPlace && ((kinds[0] ?? 0) & NameWordKind.given) === 0 && families.has(words[0] ?? '');
  }
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
const isMisspelt = (mention: PlacedName, { families }: Accepted): boolean =>
  mention.key.length >= LONG_SURNAME &&
  isNothingElse(mention) &&
  (mention.draft.isApart || mention.draft.isSubject) &&
  families.size <= MOST_SURNAMES &&
  isNearly(mention.key, families);

function isNearly(word: string, families: ReadonlySet<string>): boolean {
  for (const it of families) {
    if (it.length >= LONG_SURNAME && isMisspelling(it, word)) return true;
  }
  return false;
}

/** *St Ada*, where Ada is somebody and the two are no place. */
function saint(mention: PlacedName, { scores, lone }: Accepted): NameMention | undefined {
  const { draft } = mention;
  const [title = '', name = ''] = draft.words;
  if (draft.words.length !== 2 || (title !== 'st' && title !== 'st.')) return undefined;
  if ((draft.evidence & (NameEvidence.knownPlace | NameEvidence.inPlace)) !== 0) return undefined;
  if (!scores.has(name) && !lone.has(name)) return undefined;
  const whole = mentionOf(mention);
  const own = narrowed(whole, 1, 2);
  const { span, text } = whole;
  return { ...own, span, text, draft: { ...own.draft, span: draft.span, honorific: 'saint' } };
}

const isDescription = (kind: number): boolean =>
  (kind & (NameWordKind.everyday | NameWordKind.place)) !== 0 && (kind & NameWordKind.given) === 0;

/** Whether a lone word that is somebody's name is meant as one at this place. */
function isSomebodyHere({ draft }: PlacedName): boolean {
  const { evidence } = draft;
  const speaksFor = (evidence & NameEvidence.anyFor) !== 0;
  if (draft.isListed) return true;
  const isFirm = NameEvidence.group | NameEvidence.organisationNoun | NameEvidence.digits;
  if ((evidence & isFirm) !== 0) return false;
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
  mention: PlacedName,
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
      if (from > 0 && opensSurname(words[from] ?? '', kinds[from] ?? 0)) continue; // Ada van Obi
      const rest = words.map((_, i) => i).filter((i) => i < from || i >= from + length);
      if (!rest.every(isLeftOut)) continue;
      if (from + length < words.length && zone === 'prose') continue;
      return narrowed(mentionOf(mention), from, from + length);
    }
  }
  return undefined;
}
