import { Class } from '../lexicon/classes';
import { peopleNouns } from '../lexicon/cueNouns';
import { wordSet } from '../lexicon/reportingWords';
import { bearingWords, cryNouns, shownNouns, termWords, writingNouns } from '../lexicon/works';
import { Kind, Shape, standsBefore, type Tokens } from '../text/tokens';
import {
  afterOf,
  beforeOf,
  codeAt,
  isMaker,
  type After,
  type Before,
} from './quotationSurroundings';
import { isBy, isOf } from './smallWords';

/** How a quotation looks from outside and inside, for telling who speaks, or that nobody does. */
export interface QuotationLooks {
  readonly form: 'direct' | 'partial';
  readonly words: number;
  readonly capital: boolean;
  /** Punctuation at the end, inside the mark or right behind it, as houses differ in the order. */
  readonly ending: 'stop' | 'comma' | 'none';
  /** More than one word, and each that titles do not write small has a capital. */
  readonly titleCase: boolean;
  /** Starts with a pronoun or holds a verb that shows a clause. */
  readonly clause: boolean;
  /** I, we, my, our: somebody speaks. */
  readonly firstPerson: boolean;
  readonly before: Before;
  readonly after: After;
  /** All in round brackets, so that it tells what happened while somebody spoke: *“(Laughter.)*. */
  readonly isStageDirection: boolean;
  /** Somebody is asked it, or about it: *was asked, “Why?”*, *Asked if he was “fit”, Ada Obi …*. */
  readonly isAsked: boolean;
  /** What something is called, by nobody who is said to: *a group called the “Pier Fund”*, *is known as “the Pickle”*. */
  readonly isNamed: boolean;
  /** What stands on a thing: *an envelope marked “late”*. */
  readonly isBorne: boolean;
  /** A title of a work or a nickname for certain, so that it is no quotation. */
  readonly isTitle: boolean;
}

const isWriting = wordSet(writingNouns);
const isShown = wordSet(shownNouns);
const isCryNoun = wordSet(cryNouns);
const isEntitled = wordSet('titled entitled');
/** *Ada Obi told “Late Desk”*: who was told, not what. */
const isTold = wordSet('told tells');
const isFirst = wordSet('i we my our us me mine ours myself');

/** What shows whether somebody speaks the words between two marks, given by their tokens. */
export function describeQuotation(
  tokens: Tokens,
  opening: number,
  closing: number,
  inHeadline: boolean,
): QuotationLooks {
  let words = 0;
  let capitals = 0;
  let lowers = 0;
  let clause = false;
  let firstPerson = false;
  let stops = 0;
  let subject = false;
  for (let token = opening + 1; token < closing; token++) {
    const kind = tokens.kind[token];
    const classes = tokens.classes[token] ?? 0;
    if (kind === Kind.word) {
      words++;
      const isCapital = ((tokens.shape[token] ?? 0) & Shape.capital) !== 0;
      if (isCapital) capitals++;
      else if ((classes & SMALL) === 0) lowers++;
      if (isFirst(tokens.word[token] ?? -1)) firstPerson = true;
      if ((classes & (Class.subjectPronoun | Class.determiner)) !== 0 || isCapital) subject = true;
      if (subject && (classes & (Class.auxiliary | Class.negation)) !== 0 && words > 1)
        clause = true;
    } else if (kind === Kind.number) words++;
    else if (kind === Kind.clitic && (classes & Class.auxiliary) !== 0) {
      if (token === opening + 2 || !isPossessive(tokens, token)) clause = true;
    } else if (isStop(tokens, token) && token < closing - 1) stops++;
  }
  // behind a mark or bracket that opens it: *“‘Soon’ is a word”*, *“[They] had a year”*
  const first = isOpening(tokens, opening + 1) ? opening + 2 : opening + 1;
  const capital =
    tokens.kind[first] === Kind.word && ((tokens.shape[first] ?? 0) & Shape.capital) !== 0;
  const last = closing - 1;
  const inner = endingAt(tokens, last);
  const ending = inner === 'none' ? endingAt(tokens, closing + 1) : inner;
  const titleCase = !inHeadline && words > 1 && lowers === 0 && capitals > 1;
  const before = beforeOf(tokens, opening);
  const afterwards = inner === ending ? closing + 1 : closing + 2;
  const after = afterOf(tokens, afterwards);
  const isStageDirection = isInBrackets(tokens, opening, closing);
  const isCry = isCried(tokens, opening);
  const isWhole =
    (stops > 0 ||
      isCry ||
      (capital &&
        !titleCase &&
        words > 2 &&
        standsApart(before) &&
        opensWithClause(tokens, first)) ||
      (capital && !titleCase && ending === 'comma' && standsApart(before) && isReport(after)) ||
      (capital && !titleCase && (clause || (words > 3 && ending !== 'none'))) ||
      (clause && words > 3 && startsWithSubject(tokens, first)) ||
      (capital &&
        (ending === 'stop' || (ending === 'comma' && opensWithSubject(tokens, first))) &&
        (standsApart(before) || before === 'comma'))) &&
    !isStageDirection &&
    !(inner === 'none' && isOnShow(tokens, closing + 1));
  // *Tom “Ace” Quill*
  const isNickname =
    words === 1 && capital && !inHeadline && before === 'capital' && after === 'capital';
  return {
    form:
      isWhole && !(titleCase && !isCry && (ending === 'none' || (before === 'start' && words < 8)))
        ? 'direct'
        : 'partial',
    words,
    capital,
    ending,
    titleCase,
    clause,
    firstPerson,
    before,
    after,
    isStageDirection,
    isAsked: isAsked(tokens, opening),
    isNamed: isNamed(tokens, opening, closing),
    isBorne: isBorne(tokens, opening, closing),
    isTitle:
      (isNickname && ending === 'none') ||
      (titleCase && words < LONGEST_TITLE && before === 'work') ||
      (capital && words <= 2 && !inHeadline && before === 'work' && !isReport(after)) ||
      (capital && words < 7 && ending === 'none' && isMaker(tokens.word[closing + 1] ?? -1)) ||
      (capital && words < LONGEST_TITLE && isHeading(tokens, opening, afterwards)) ||
      (titleCase && words < 7 && ending !== 'stop' && isTold(tokens.word[opening - 1] ?? -1)) ||
      ((titleCase || (words === 1 && capital && !inHeadline)) &&
        words < 7 &&
        before === 'outlet') ||
      isEntitled(tokens.word[opening - 1] ?? -1),
  };
}

const isInBrackets = (tokens: Tokens, opening: number, closing: number): boolean =>
  codeAt(tokens, opening + 1) === 40 &&
  tokens.text[(tokens.end[closing - 1] ?? 0) - 1] === ')' &&
  tokens.text.indexOf(')', tokens.start[opening + 1]) === (tokens.end[closing - 1] ?? 0) - 1;

const isOpening = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === Kind.mark || tokens.kind[token] === Kind.bracket;

/** In words: longer ones with a capital on each are read out. */
const LONGEST_TITLE = 20;

/** No word of the writer's sentence leads into it. */
const standsApart = (before: Before): boolean =>
  before === 'start' || before === 'colon' || before === 'stop';

/** What may say who spoke: *“Gladly,” replied Ada Obi*, *“Gladly,” she said*. */
const isReport = (after: After): boolean =>
  after === 'cue' || after === 'pronoun' || after === 'capital';

/** Most tokens of a headline. */
const HEADLINE_LIMIT = 40;

/** Whether a paragraph is written as headlines are, each word with a capital: there no capital tells a title. */
export function isHeadlineCase(tokens: Tokens): boolean {
  if (tokens.length > HEADLINE_LIMIT) return false;
  let words = 0;
  let capitals = 0;
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== Kind.word) continue;
    if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4) continue;
    words++;
    if (((tokens.shape[token] ?? 0) & Shape.capital) !== 0) capitals++;
  }
  return words > 3 && capitals > words * 0.8;
}

/** What titles of works write small. */
const SMALL = Class.determiner | Class.preposition | Class.conjunction;

/** What is no verb behind a pronoun: *We the people*. */
const NO_VERB = Class.determiner | Class.preposition | Class.conjunction | Class.objectPronoun;

const isPossessive = (tokens: Tokens, token: number): boolean =>
  (tokens.text[(tokens.end[token] ?? 0) - 1] ?? '').toLowerCase() === 's' &&
  (tokens.classes[token - 1] ?? 0) === 0;

const isStop = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === Kind.punctuation &&
  '.!?…'.includes(tokens.text[tokens.start[token] ?? 0] ?? '');
const isComma = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === Kind.punctuation && codeAt(tokens, token) === 44;

const endingAt = (tokens: Tokens, token: number): QuotationLooks['ending'] =>
  token >= tokens.length
    ? 'none'
    : isStop(tokens, token)
      ? 'stop'
      : isComma(tokens, token)
        ? 'comma'
        : 'none';

/** *I have …*, *it’s …*, *we’re …*: a subject and its verb come first. */
function startsWithSubject(tokens: Tokens, first: number): boolean {
  const classes = tokens.classes[first] ?? 0;
  if ((classes & (Class.subjectPronoun | Class.determiner)) !== 0) {
    const second = tokens.classes[first + 1] ?? 0;
    return (classes & Class.subjectPronoun) !== 0 || (second & Class.auxiliary) !== 0;
  }
  return false;
}

/** *I disagree*: a pronoun that is a subject, and a word that may be its verb. */
const opensWithSubject = (tokens: Tokens, first: number): boolean =>
  ((tokens.classes[first] ?? 0) & Class.subjectPronoun) !== 0 &&
  tokens.kind[first + 1] === Kind.word;

/** *You went to the press*: behind the pronoun stands what can be its verb. */
const opensWithClause = (tokens: Tokens, first: number): boolean =>
  opensWithSubject(tokens, first) &&
  ((tokens.classes[first + 1] ?? 0) & NO_VERB) === 0 &&
  ((tokens.shape[first + 1] ?? 0) & Shape.capital) === 0;

/** *chants of “Not our bridge” and “Shame”*: a crowd says it, whoever they are. */
function isCried(tokens: Tokens, opening: number): boolean {
  if (isBehindCry(tokens, opening)) return true;
  if (((tokens.classes[opening - 1] ?? 0) & Class.conjunction) === 0) return false;
  if (tokens.kind[opening - 2] !== Kind.mark) return false;
  let before = opening - 3;
  while (before > opening - LONGEST_CRY && tokens.kind[before] !== Kind.mark) before--;
  return isBehindCry(tokens, before);
}

const isBehindCry = (tokens: Tokens, opening: number): boolean =>
  isOf(tokens.word[opening - 1] ?? -1) && isCryNoun(tokens.word[opening - 2] ?? -1);

/** In tokens. */
const LONGEST_CRY = 20;

/** *was asked, “Why?”*, *was told: “Go”*, *Asked whether it was “late”*: in a passive without whoever asks. */
function isAsked(tokens: Tokens, opening: number): boolean {
  const code = codeAt(tokens, opening - 1);
  const last = code === 44 || code === 58 ? opening - 2 : opening - 1; // , :
  for (let at = last; at > last - LONGEST_ASKED && at >= 0; at--) {
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.clitic) return false;
    if (isBy(tokens.word[at] ?? -1)) return false;
    const isTold = last === opening - 2 && at === last && isToldWord(tokens.word[at] ?? -1);
    if (!isTold && !isAskedWord(tokens.word[at] ?? -1)) continue;
    const opens = ((tokens.shape[at] ?? 0) & Shape.capital) !== 0;
    if (at !== last) return opens || isWhenWord(tokens.word[at - 1] ?? -1);
    let group = at - 1;
    while (((tokens.classes[group] ?? 0) & Class.adverb) !== 0) group--;
    return opens || isWhenWord(tokens.word[group] ?? -1) || isBe(tokens.word[group] ?? -1);
  }
  return false;
}

/** In tokens. */
const LONGEST_ASKED = 24;

const isAskedWord = wordSet('asked pressed quizzed');
const isToldWord = wordSet('told warned informed');
const isWhenWord = wordSet('when if');
const isBe = wordSet('is are was were be been being get gets got getting');

/** *called the “Pier Fund”*, *known as “the Pickle”*: a participle, and no *by Ada Obi* behind it. */
function isNamed(tokens: Tokens, opening: number, closing: number): boolean {
  let at = opening - 1;
  const isAs = isAsWord(tokens.word[at] ?? -1);
  // *words such as “expects”*
  if (isAs && isSuch(tokens.word[at - 1] ?? -1) && isTermWord(tokens.word[at - 2] ?? -1))
    return true;
  if (isAs || isArticle(tokens.word[at] ?? -1)) at--;
  const word = tokens.word[at] ?? -1;
  if (!(isAs ? isBilled(word) : isNamingPast(word))) return false;
  if (isBy(tokens.word[closing + 1] ?? -1) || isBy(tokens.word[at + 1] ?? -1)) return false;
  let before = at - 1;
  while (before >= 0 && isLoose(tokens, before)) before--;
  if (isBe(tokens.word[before] ?? -1)) return true;
  if (isAs) return !isHave(tokens.word[before] ?? -1);
  if (isComma(tokens, before)) {
    const closes = isComma(tokens, closing + 1) || isComma(tokens, closing - 1);
    return closes && (isNicknamed(word) || isThing(tokens, before - 1));
  }
  // *a group called the “Pier Fund”*; not *the mayor called the “plan” daft*
  return isThing(tokens, before) && isBehindArticle(tokens, before, isArticle);
}

/** *an envelope marked “late”*; not *marked “late” by Ada Obi*, nor *the vote marked “an end”*. */
const isBorne = (tokens: Tokens, opening: number, closing: number): boolean =>
  isBearing(tokens.word[opening - 1] ?? -1) &&
  !isBy(tokens.word[closing + 1] ?? -1) &&
  isThing(tokens, opening - 2) &&
  isBehindArticle(tokens, opening - 2, isIndefinite);

/** A word that stands for nobody. */
const isThing = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === Kind.word &&
  ((tokens.shape[at] ?? 0) & Shape.capital) === 0 &&
  ((tokens.classes[at] ?? 0) & (SOMEBODY | Class.relative)) === 0 &&
  !isPeople(tokens.word[at] ?? -1);

/** *a*, *the* with at most two words between: of *a chummy corporate culture*. */
function isBehindArticle(
  tokens: Tokens,
  noun: number,
  isFitting: (word: number) => boolean,
): boolean {
  for (let at = noun - 1; at >= 0 && noun - at < 4; at--) {
    if (tokens.kind[at] !== Kind.word) return false;
    if (isFitting(tokens.word[at] ?? -1)) return !isCueOrRelative(tokens, at - 1);
  }
  return false;
}

/** *said the plan called “late”*, *which the board called “late”*: there the noun may start a clause. */
const isCueOrRelative = (tokens: Tokens, at: number): boolean =>
  ((tokens.classes[at] ?? 0) & (Class.relative | Class.conjunction)) !== 0;

const isLoose = (tokens: Tokens, at: number): boolean =>
  ((tokens.classes[at] ?? 0) & Class.adverb) !== 0 ||
  isSo(tokens.word[at] ?? -1) ||
  (tokens.kind[at] === Kind.word && standsBefore(tokens.codes, tokens.end[at] ?? 0, 'ly'));

const SOMEBODY = Class.role | Class.kin | Class.subjectPronoun | Class.objectPronoun | Class.adverb;
const isSo = wordSet('so here there');
const isAsWord = wordSet('as');
const isSuch = wordSet('such');
const isTermWord = wordSet(termWords);
const isArticle = wordSet('a an the');
const isIndefinite = wordSet('a an');
const isBearing = wordSet(bearingWords);
const isBilled = wordSet('known billed');
const isNicknamed = wordSet('nicknamed dubbed christened');
const isNamingPast = wordSet('called named nicknamed dubbed christened');
const isHave = wordSet('has have had having');
const isPeople = wordSet(peopleNouns);

/** *Ada Obi’s column, “Give us a bridge,” was fair*: a heading, as the verb behind it has the column for its subject. */
function isHeading(tokens: Tokens, opening: number, afterwards: number): boolean {
  const noun = tokens.word[isComma(tokens, opening - 1) ? opening - 2 : opening - 1] ?? -1;
  return isWriting(noun) && ((tokens.classes[afterwards] ?? 0) & Class.auxiliary) !== 0;
}

/** *“We stay” T-shirts* */
const isOnShow = (tokens: Tokens, at: number): boolean =>
  isShown(tokens.word[at] ?? -1) ||
  (tokens.kind[at + 1] === Kind.dash && isShown(tokens.word[at + 2] ?? -1));
