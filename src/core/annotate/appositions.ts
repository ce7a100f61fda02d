import { Class } from '../lexicon/classes';
import { foldedToken, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { describingPhrase, isLowerPast, type DescribingPhrase } from './describingPhrase';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt } from './namesRuns';

/** Tokens from the first to one before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tokens of one sentence. */
export type Sentence = Stretch;

const COMMA = 44;
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

const isAnd = formSet('and');
const isBorn = formSet('born based known named called');

/** The phrases in apposition behind a name that ends before `token`: *, the mayor of Lund and a father,*. */
export function appositionsBehind(tokens: Tokens, token: number): readonly DescribingPhrase[] {
  if (!isComma(tokens, token)) return [];
  let from = token + 1;
  if (kindAt(tokens, from) === Kind.number && isComma(tokens, from + 1)) from += 2; // , 42,
  from = pastAdverbs(tokens, from);
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
  if (!isWhole || !leavesApposed(tokens, second)) return undefined;
  return second.opener === 'none' ? [phrase] : [phrase, second];
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
    if (isJoining(tokens, at)) out.push(...predicate(tokens, pastAdverbs(tokens, at + 1)));
    else if (isBecoming(tokens, at) || (isBeing(tokens, at) && isComma(tokens, at - 1)))
      out.push(...complements(tokens, at + 1));
    else if (isAs(tokens, at)) {
      const phrase = isOwnAs(tokens, first, at)
        ? describingPhrase(tokens, at + 1, true)
        : undefined;
      if (phrase?.opener === 'a' || phrase?.opener === 'none') out.push(phrase);
    }
  }
  return out;
}

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
    const others = Class.role | Class.kin | Class.objectPronoun | Class.possessive;
    const isOther = (classesAt(tokens, at) & others) !== 0 && at > verb;
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

/** *a teacher and a father*, *now a teacher*, *elected mayor*. */
function complements(tokens: Tokens, from: number): readonly DescribingPhrase[] {
  let at = pastAdverbs(tokens, from);
  if (isMade(tokens, at)) {
    at++;
    if (isAsOrTo(tokens, at)) at++;
  }
  const phrase = describingPhrase(tokens, at);
  if (!phrase) return [];
  if (!isAnd(tokens, phrase.to)) return [phrase];
  const second = describingPhrase(tokens, phrase.to + 1);
  return second && second.opener !== 'none' ? [phrase, second] : [phrase];
}

const isTaken = formSet('set tapped picked cast');
const isTaking = formSet(
  `name names named hire hires hired appoint elect pick choose select install tap introduce appoints appointed elects elected picks picked chooses chose selects selected
  introduces introduced installs installed taps tapped describes described hails hailed`,
);

/** The phrase by which a name is told to be taken: *Obi named as mayor*, *they hired Obi as a coach*. */
export function takenAs(tokens: Tokens, { from, to }: Stretch): DescribingPhrase | undefined {
  const isObject = isTaking(tokens, from - 1);
  const as = isMade(tokens, to) || isTaken(tokens, to) ? to + 1 : to;
  if (!isAs(tokens, as) || (as === to && !isObject)) return undefined;
  return describingPhrase(tokens, as + 1, true);
}

function pastAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 3 && isAdverb(tokens, at)) at++;
  return at;
}

/** The phrase that opens a sentence and says what its subject is: *As a student in Lund, Obi*. */
export function frontedBefore(
  tokens: Tokens,
  subject: number,
  sentence: Sentence,
): DescribingPhrase | undefined {
  if (!isAs(tokens, sentence.from) || !isComma(tokens, subject - 1)) return undefined;
  if (subject - sentence.from > LONGEST_INTRODUCTION) return undefined;
  const phrase = describingPhrase(tokens, sentence.from + 1);
  if (!phrase || phrase.to >= subject || !leavesApposed(tokens, phrase)) return undefined;
  for (let at = phrase.to; at < subject - 1; at++) if (isComma(tokens, at)) return undefined;
  return phrase;
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
