import { Class } from '../lexicon/classes';
import { foldedToken, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import {
  describingPhrase,
  isDescribing,
  isLowerPast,
  restEnd,
  type DescribingPhrase,
} from './describingPhrase';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt } from './namesRuns';
import { isSurnameAlone } from './rolesPhrase';
import { isAnd, isBy, isTo } from './smallForms';

/** Tokens from the first to one before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tokens of one sentence. */
export type Sentence = Stretch;

const COMMA = 44;
const BRACKET = 40;
const isComma = (tokens: Tokens, token: number): boolean => codeAt(tokens, token) === COMMA;

/** They deny what they stand before, or leave it to others. */
const isDoubting = formSet(
  'hardly scarcely barely nearly supposedly allegedly reportedly purportedly',
);

const isAdverb = (tokens: Tokens, token: number): boolean =>
  !isDoubting(tokens, token) &&
  ((classesAt(tokens, token) & (Class.adverb | Class.time)) !== 0 ||
    (kindAt(tokens, token) === Kind.word && foldedToken(tokens, token).endsWith('ly')));

/** Whether a phrase is closed here: a mark, a bracket or the end, which no list goes on from. */
function isClosed(tokens: Tokens, token: number): boolean {
  const kind = kindAt(tokens, token);
  if (kind === Kind.dash) return (shapeAt(tokens, token) & Shape.spaced) !== 0;
  return kind === Kind.punctuation || kind === Kind.mark || kind === Kind.bracket || kind === 0;
}

const isBorn = formSet(
  `born based known named called specialised specialized specialising specializing living working trained raised
  educated employed hired appointed elected charged accused convicted turned credited married`,
);

/** The phrases in apposition behind a name that ends before `token`: *, the mayor of Lund and a father,*. */
export function appositionsBehind(tokens: Tokens, token: number): readonly DescribingPhrase[] {
  if (!isComma(tokens, token) && codeAt(tokens, token) !== BRACKET) return [];
  let from = token + 1;
  if (kindAt(tokens, from) === Kind.number && isComma(tokens, from + 1)) from += 2; // , 42,
  from = pastAdverbs(tokens, from);
  if (isSurnameAlone(tokens, token, from)) return [];
  const phrase = describingPhrase(tokens, from);
  if (!phrase) return [];
  return withSecond(tokens, phrase) ?? (leavesApposed(tokens, phrase) ? [phrase] : []);
}

/** The phrase with one that *and* joins to it (*a painter and a father*). */
function withSecond(
  tokens: Tokens,
  phrase: DescribingPhrase,
): readonly DescribingPhrase[] | undefined {
  if (!isAnd(tokens, phrase.to)) return undefined;
  const second = describingPhrase(tokens, phrase.to + 1);
  if (!second) return undefined;
  const isWhole = second.opener === 'none' || second.opener === phrase.opener;
  return isWhole && leavesApposed(tokens, second) ? [phrase, second] : undefined;
}

/** In tokens, behind a phrase's head. */
const LONGEST_REST = 30;

/** Whether what follows a phrase leaves it beside the name: closed, or more of it up to a mark without a verb. */
function leavesApposed(tokens: Tokens, { to }: Stretch): boolean {
  if (isClosed(tokens, to)) return true;
  const classes = classesAt(tokens, to);
  if ((classes & Class.relative) !== 0) return !reports(tokens, to);
  if ((classes & Class.preposition) === 0 && !isBorn(tokens, to)) return false;
  for (let at = to + 1; at < to + LONGEST_REST; at++) {
    if (isClosed(tokens, at)) return true;
    if ((classesAt(tokens, at) & Class.relative) !== 0) return !reports(tokens, at);
    if ((classesAt(tokens, at) & VERBAL) !== 0 && !isCapitalWord(tokens, at)) return false;
    const isJoined =
      kindAt(tokens, at - 1) === Kind.dash && (shapeAt(tokens, at - 1) & Shape.spaced) === 0;
    if (isLowerPast(tokens, at) && !isJoined) return false;
  }
  return false;
}

const VERBAL = Class.auxiliary | Class.cue | Class.subjectPronoun;

/** Whether a report ends behind a relative clause: *, the nurse who was there said,*, but not *, the nurse who spoke,*. */
function reports(tokens: Tokens, relative: number): boolean {
  let last = relative;
  while (last < relative + LONGEST_REST && !isClosed(tokens, last + 1)) last++;
  return (
    (classesAt(tokens, last) & Class.cue) !== 0 &&
    (classesAt(tokens, last - 1) & (Class.relative | Class.auxiliary)) === 0
  );
}

/** The phrase in apposition right before a name: *the mayor of Lund, Ada Obi,*. */
export function appositionBefore(
  tokens: Tokens,
  { from, to }: Stretch,
  sentence: Sentence,
): DescribingPhrase | undefined {
  const comma = from - 1;
  if (!isComma(tokens, comma) || !isClosed(tokens, to) || isListed(tokens, to)) return undefined;
  const first = Math.max(sentence.from, comma - LONGEST_BEFORE);
  for (let start = comma - 1; start >= first; start--) {
    if (isComma(tokens, start)) return undefined;
    if (!opens(tokens, start)) continue;
    const phrase = describingPhrase(tokens, start);
    if (!phrase || phrase.to > comma || phrase.opener === 'none' || phrase.opener === 'a') continue;
    if (!isRestOf(tokens, phrase.to, comma) || isIntroduced(tokens, sentence, start)) {
      return undefined;
    }
    return phrase;
  }
  return undefined;
}

const LONGEST_BEFORE = 12;

/** The phrase that a name follows at once: *the painter* Ada Obi, *his old friend* Tam Quill. */
export function closeBefore(
  tokens: Tokens,
  name: number,
  sentence: Sentence,
): DescribingPhrase | undefined {
  const first = Math.max(sentence.from, name - LONGEST_CLOSE);
  for (let start = name - 2; start >= first; start--) {
    if (kindAt(tokens, start) !== Kind.word && kindAt(tokens, start) !== Kind.dash) {
      if (kindAt(tokens, start) !== Kind.clitic) return undefined;
      continue;
    }
    // the Leet council named painter Ada Obi
    if (isLowerPast(tokens, start) && isCapitalWord(tokens, start - 1)) return undefined;
    if (!opens(tokens, start)) continue;
    const phrase = describingPhrase(tokens, start, false, name);
    return phrase?.opener === 'the' || phrase?.opener === 'possessor' ? phrase : undefined;
  }
  return undefined;
}

const LONGEST_CLOSE = 9;

const opens = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & (Class.determiner | Class.possessive)) !== 0 ||
  (isCapitalWord(tokens, token) && kindAt(tokens, token + 1) === Kind.clitic);

/** Nothing, or *of Lund*: a preposition and names. */
function isRestOf(tokens: Tokens, from: number, to: number): boolean {
  if (from === to) return true;
  if ((classesAt(tokens, from) & Class.preposition) === 0) return false;
  for (let at = from + 1; at < to; at++) {
    const isArticle = (classesAt(tokens, at) & (Class.determiner | Class.preposition)) !== 0;
    if (!isCapitalWord(tokens, at) && !isArticle) return false;
  }
  return true;
}

/** Behind a name in a list: *, Tam Untal and*, *, a teacher,* . */
function isListed(tokens: Tokens, to: number): boolean {
  if (!isComma(tokens, to)) return false;
  return (
    isCapitalWord(tokens, to + 1) ||
    isAnd(tokens, to + 1) ||
    describingPhrase(tokens, to + 1) !== undefined
  );
}

/** Whether the words before a phrase only introduce a sentence, whose subject then follows: *With the mayor, Ada Obi*. */
function isIntroduced(tokens: Tokens, sentence: Sentence, start: number): boolean {
  let first = sentence.from;
  while (first < start && kindAt(tokens, first) !== Kind.word) first++;
  if (first >= start || start - first > LONGEST_INTRODUCTION) return false;
  const isOpening =
    (classesAt(tokens, first) & (Class.preposition | Class.conjunction)) !== 0 ||
    /(?:ing|ed)$/.test(foldedToken(tokens, first));
  if (!isOpening) return false;
  for (let at = first; at < start; at++) if (isComma(tokens, at)) return false;
  return true;
}

const LONGEST_INTRODUCTION = 30;

/** Whether a phrase that ends before `end` stands right in front of a name: *his wife Ada*, *his wife, Ada Obi,*. */
export function isBesideName(tokens: Tokens, end: number, { from, to }: Stretch): boolean {
  if (from === end) return true;
  if (from !== end + 1 || !isComma(tokens, end)) return false;
  return isClosed(tokens, to) && !(isComma(tokens, to) && isAnd(tokens, to + 1));
}

const isCopula = formSet('is was became becomes remains remained am');
const isBeen = formSet('been');
const isHave = formSet('has had have');
const isCopulaClitic = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.clitic && /^.(?:s|m)$/.test(foldedToken(tokens, token));
const isAs = formSet('as');
const isAsOrTo = formSet('as to');
const isServing = formSet('served serves acted acts worked works serving acting working trained');
const isMade = formSet(
  `named elected re-elected appointed made crowned ordained commissioned promoted chosen selected hired
  employed known recognised recognized regarded remembered reappointed sworn described hailed`,
);

/** The phrases that a sentence says of its subject, whose verb is at `verb`: *is a teacher and served as mayor*. */
export function predicatesOf(
  tokens: Tokens,
  verb: number,
  sentence: Sentence,
): readonly DescribingPhrase[] {
  if (isCopulaClitic(tokens, verb))
    return isPronoun(tokens, verb - 1) ? complements(tokens, verb + 1) : [];
  const first = pastAdverbs(tokens, verb);
  const out = [...predicate(tokens, first)];
  if (!isFinite(tokens, first)) return out;
  const end = Math.min(sentence.to, verb + LONGEST_CLAUSES);
  for (let at = first + 1; at < end; at++) {
    if ((classesAt(tokens, at) & (Class.relative | Class.subjectPronoun)) !== 0) break;
    if (isJoining(tokens, at)) out.push(...predicate(tokens, pastTime(tokens, at + 1)));
    else if (isOpening(tokens, at)) at = Math.max(at, pastBrackets(tokens, at) - 1);
    else if (isTurning(tokens, at)) out.push(...complements(tokens, at + 1));
    else if (isAs(tokens, at) && isOwnAs(tokens, first, at)) out.push(...saidAs(tokens, at));
  }
  return out;
}

/** Whether a token says what somebody came to be: *becoming*, *, being*, *by being*, *went on to become*. */
function isTurning(tokens: Tokens, token: number): boolean {
  if (isBecoming(tokens, token)) return true;
  const before = token - 1;
  if (isBeing(tokens, token)) return isComma(tokens, before) || isBy(tokens, before);
  return isBecome(tokens, token) && isTo(tokens, before) && isRising(tokens, before - 1);
}

const isBecome = formSet('become be');
const isRising = formSet('on up rose risen rise');

/** What *as* at a token says that somebody is; nothing where a clause follows (*as the mayor spoke*). */
function saidAs(tokens: Tokens, as: number): readonly DescribingPhrase[] {
  const phrases = listedFrom(tokens, as + 1);
  const last = phrases.at(-1);
  return last && !goesOn(tokens, last) ? phrases : NONE;
}

function listedFrom(tokens: Tokens, from: number): readonly DescribingPhrase[] {
  const phrase = describingPhrase(tokens, from, true);
  return phrase ? [phrase, ...othersOf(tokens, phrase)] : NONE;
}

/** Whether a phrase is the subject of a verb right behind it. */
function goesOn(tokens: Tokens, phrase: DescribingPhrase): boolean {
  const end = restEnd(tokens, phrase);
  return kindAt(tokens, end) !== Kind.clitic && isFinite(tokens, end);
}

/** What somebody’s doing is said to be done as: *his years as a baker*, *Obi’s time as mayor*. */
export function heldAs(tokens: Tokens, owner: number): readonly DescribingPhrase[] {
  let at = owner;
  while (at < owner + LONGEST_HELD && kindAt(tokens, at) === Kind.word && !isAs(tokens, at)) at++;
  return at > owner && isAs(tokens, at) && isDoing(tokens, at - 1)
    ? listedFrom(tokens, at + 1)
    : NONE;
}

/** In words, before *as*. */
const LONGEST_HELD = 4;
const isDoing = formSet(
  `work works career role roles job time service perspective experience experiences life years year stint term tenure
  reputation background days position post place reign debut start training spell record capacity fame status
  standing appointment election duties duty responsibilities apprenticeship youth childhood season seasons`,
);

const isOwn = formSet('himself herself myself');
/** What one does who is not what *as a …* says, or who takes somebody else for it. */
const isPretending = formSet(
  `dressed disguised posed posing masqueraded masquerading appeared appears starred stars portrayed portrays
  played plays cast seen sees saw see regard regards regarded such same well far long soon much treated treats not never`,
);

/** Whether *as* at a token says what the subject of the verb is, and nobody else: *made a living as a cook*. */
function isOwnAs(tokens: Tokens, verb: number, as: number): boolean {
  for (let at = verb; at < as; at++) {
    if (isPretending(tokens, at) || isAs(tokens, at)) return false;
    if (isOwn(tokens, at)) continue;
    const others = Class.role | Class.kin | Class.objectPronoun;
    const isOther =
      at > verb && ((classesAt(tokens, at) & others) !== 0 || isDescribing(tokens, at));
    const isName =
      isCapitalWord(tokens, at) && (classesAt(tokens, at - 1) & Class.preposition) === 0;
    if (isOther || isName) return false;
  }
  return true;
}

/** In tokens, of all that is said of one subject. */
const LONGEST_CLAUSES = 60;
const isPronoun = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & (Class.subjectPronoun | Class.relative)) !== 0;
const isBecoming = formSet('becoming');
const isBeing = formSet('being');
const isJoining = formSet('and but');

const isFinite = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & (Class.auxiliary | Class.cue)) !== 0 || isLowerPast(tokens, token);

/** What the verb at a token says of its subject. */
function predicate(tokens: Tokens, verb: number): readonly DescribingPhrase[] {
  let at = verb;
  if (isHave(tokens, at)) {
    at = pastAdverbs(tokens, at + 1);
    if (isBeen(tokens, at)) return complements(tokens, at + 1);
  }
  if (isServing(tokens, at)) return isAs(tokens, at + 1) ? complements(tokens, at + 2) : [];
  return isCopula(tokens, at) ? complements(tokens, at + 1) : [];
}

/** *a teacher and a father*, *now a teacher*, *elected mayor*, *a baker, poet and mother*. */
function complements(tokens: Tokens, from: number): readonly DescribingPhrase[] {
  let at = pastAdverbs(tokens, from);
  const wasMade = isMade(tokens, at);
  if (wasMade) {
    at++;
    if (isAsOrTo(tokens, at)) at++;
  }
  if (isOnly(tokens, at)) at++;
  const first = describingPhrase(tokens, at, wasMade);
  return first ? [first, ...othersOf(tokens, first)] : [];
}

/** The phrases that go on with a list: *, poet and mother*, *and a father*, *and as a clerk*. */
function othersOf(tokens: Tokens, first: DescribingPhrase): readonly DescribingPhrase[] {
  const out: DescribingPhrase[] = [];
  for (let last = first; out.length < MOST_LISTED;) {
    let at = restEnd(tokens, last);
    if (isComma(tokens, at)) at++;
    else if (!isAnd(tokens, at)) return NONE;
    const isLast = isAnd(tokens, at);
    if (isLast) at = pastAdverbs(tokens, at + 1);
    if (isLast && isAs(tokens, at)) at++;
    const phrase = describingPhrase(tokens, at, true);
    if (!phrase || goesOn(tokens, phrase)) return NONE;
    out.push(phrase);
    if (isLast) return out;
    last = phrase;
  }
  return NONE;
}

const MOST_LISTED = 6;
const NONE: readonly DescribingPhrase[] = [];
const isOnly = formSet('only');

const isTaken = formSet('set tapped picked cast');
const isTaking = formSet(
  `name names named hire hires hired appoint elect pick choose select install tap introduce appoints appointed elects elected picks picked chooses chose selects selected
  introduces introduced installs installed taps tapped describes described hails hailed naming hiring
  appointing electing choosing selecting picking describing establish established establishes establishing
  maintained presented reinvented cemented recognised recognized`,
);

/** The phrase by which somebody is told to be taken: *Obi named as mayor*, *they hired Obi as a coach*. */
export function takenAs(tokens: Tokens, { from, to }: Stretch): DescribingPhrase | undefined {
  const isObject = isTaking(tokens, from - 1);
  const as = isMade(tokens, to) || isTaken(tokens, to) ? to + 1 : to;
  if (!isAs(tokens, as) || (as === to && !isObject)) return undefined;
  return describingPhrase(tokens, as + 1, true);
}

/** What somebody is made or called: *they elected Obi mayor*, *called him a liar*. */
export function madeInto(tokens: Tokens, { from, to }: Stretch): DescribingPhrase | undefined {
  if (!isMaking(tokens, from - 1)) return undefined;
  const phrase = describingPhrase(tokens, to, true);
  if (!phrase || phrase.opener === 'possessor') return undefined;
  // they called her mother
  return isHer(tokens, from) && phrase.opener === 'none' ? undefined : phrase;
}

const isHer = formSet('her');
const isMaking = formSet(
  `appointed elected made named crowned declared proclaimed called dubbed ordained labelled labeled branded appoint
  elect make name declare proclaim declares proclaims appoints elects names calls dubs proclaiming declaring naming
  appointing calling making`,
);

/** Past adverbs and a date: *later in 1683*. */
function pastTime(tokens: Tokens, from: number): number {
  const at = pastAdverbs(tokens, from);
  return isIn(tokens, at) && kindAt(tokens, at + 1) === Kind.number ? at + 2 : at;
}

const isIn = formSet('in by from');

function pastAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 3 && isAdverb(tokens, at)) at++;
  return at;
}

/** The phrases that open a sentence and say what its subject is: *As a student in Lund, Obi*, *A shy boy, he*. */
export function frontedBefore(
  tokens: Tokens,
  { from: subject, to: verb }: Stretch,
  sentence: Sentence,
): readonly DescribingPhrase[] {
  if (!isComma(tokens, subject - 1) || subject - sentence.from > LONGEST_INTRODUCTION) return NONE;
  const hasAs = isAs(tokens, sentence.from);
  const phrase = describingPhrase(tokens, hasAs ? sentence.from + 1 : sentence.from);
  if (!phrase || phrase.to >= subject) return NONE;
  const others = othersOf(tokens, phrase).filter(({ to }) => to < subject);
  const last = others.at(-1) ?? phrase;
  if (!leavesApposed(tokens, last)) return NONE;
  if (!hasAs && (phrase.opener === 'none' || !isSaid(tokens, verb))) return NONE;
  for (let at = last.to; at < subject - 1; at++) {
    const isClause = !hasAs && (classesAt(tokens, at) & Class.relative) !== 0;
    if (isClause || isComma(tokens, at)) return NONE;
  }
  return [phrase, ...others];
}

/** Whether something is told of the subject of a verb, and not by it: *Obi was*, not *Obi said*. */
function isSaid(tokens: Tokens, verb: number): boolean {
  const at = pastAdverbs(tokens, verb);
  return isFinite(tokens, at) && (classesAt(tokens, at) & Class.cue) === 0;
}

const isCondition = formSet('if whether unless');
const OPENS_CLAUSE =
  Class.conjunction |
  Class.relative |
  Class.role |
  Class.kin |
  Class.adverb |
  Class.time |
  Class.honorific |
  Class.demonym |
  Class.cue;

/** Whether a name or pronoun is the subject of what follows: no condition, and no part of another phrase. */
export function isSubject(tokens: Tokens, from: number, sentence: Sentence): boolean {
  for (let at = from - 1; at >= sentence.from && at >= from - 3; at--) {
    if (isCondition(tokens, at)) return false;
  }
  const before = from - 1;
  if (isPronoun(tokens, from) || before < sentence.from) return true;
  if (kindAt(tokens, before) !== Kind.word) return kindAt(tokens, before) !== Kind.clitic;
  const classes = classesAt(tokens, before);
  if (isAdverb(tokens, before)) return true;
  return (classes & Class.preposition) === 0 && (classes & OPENS_CLAUSE) !== 0;
}

/** Past the brackets right behind a name, others inside them or not: *(born 1950) [2]*, *(Czech: [a]; born 1950)*. */
export function pastBrackets(tokens: Tokens, to: number): number {
  let end = to;
  for (let opened = to; isOpening(tokens, opened); opened = end) {
    const limit = opened + LONGEST_BRACKET;
    let depth = 1;
    let at = opened + 1;
    for (; at < limit && depth > 0; at++) {
      if (isOpening(tokens, at)) depth++;
      else if (isClosing(tokens, at)) depth--;
    }
    if (depth > 0) return end;
    end = at;
  }
  return end;
}
const isOpening = (tokens: Tokens, token: number): boolean => {
  const code = codeAt(tokens, token);
  return code === 40 || code === 91; // ( [
};
const isClosing = (tokens: Tokens, token: number): boolean => {
  const code = codeAt(tokens, token);
  return code === 41 || code === 93; // ) ]
};
const LONGEST_BRACKET = 80;

/**
 * Past what stands between commas behind a name (*, 42,*; *, born in May,*), or past the comma alone where it
 * closes the name (*the mayor, Ada Obi,*).
 */
export function pastAside(tokens: Tokens, to: number, isClosing: boolean): number {
  if (!isComma(tokens, to)) return to;
  const isAge = kindAt(tokens, to + 1) === Kind.number;
  if (isClosing && !isAge && appositionsBehind(tokens, to).length === 0) return to + 1;
  for (let at = to + 1; at < to + LONGEST_ASIDE; at++) {
    if (isComma(tokens, at)) return at + 1;
    if (kindAt(tokens, at) === Kind.punctuation) return to;
  }
  return to;
}
const LONGEST_ASIDE = 16;
