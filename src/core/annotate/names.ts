import { Class } from '../lexicon/classes';
import { hasFact, honorificOf, NameFact } from '../lexicon/nameFacts';
import type { Span } from '../model';
import { appended } from '../text/appended';
import { exactFormSet, foldedToken, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { datelineEnd, townEnd } from './dateline';
import { contextOf, isYearAt } from './namesContext';
import {
  isFirmByNoun,
  isInTitleOfWork,
  isOfNamedThing,
  isOneSide,
  isVesselNamed,
} from './namesInFront';
import { isHouseNamed, takesArticle } from './namesHouses';
import { dealsInWares, intrinsicEvidence, NameEvidence } from './namesEvidence';
import { candidatesIn, type NameCandidate } from './namesGrammar';
import {
  classesAt,
  codeAt,
  elidedEnd,
  isCapitalWord,
  kindAt,
  runAt,
  shapeAt,
  withoutCourtesy,
  wordAt,
  type RunItem,
} from './namesRuns';
import { namesTogether, type NamesTogether } from './namesTogether';
import { isOfScoreCard, isRidden, lineUpsIn } from './namesLineUps';
import {
  describeRole,
  leavesNounWhole,
  nounBefore,
  roleBefore,
  type RoleDescription,
} from './rolesPhrase';
import { isSubjectName } from './namesSubjects';
import { zoneOf, type Zone } from './namesZone';
import { isLowerOf, isThe } from './smallForms';

/** A run of words that may be a person's name, with what speaks for and against it. */
export interface NameDraft {
  /** With the honorific or title that belongs to the name, and the letters of honours behind it. */
  readonly span: Span;
  /** The name's own words in lower case without accents, and where each stands. */
  readonly words: readonly string[];
  readonly places: readonly Span[];
  /** Bit by bit what each word is: a given name, an initial, … ({@link NameWordKind}). */
  readonly kinds: readonly number[];
  /** The title's words in lower case; '' for none. */
  readonly honorific: string;
  readonly gender: 'female' | 'male' | undefined;
  /** Bits of {@link NameEvidence}. */
  readonly evidence: number;
  readonly zone: Zone;
  /** The descriptive role beside it, outside the span. */
  readonly role: Span | undefined;
  /** What is said of the bearer here: roles in front and behind, titles not. */
  readonly facts: readonly RoleDescription[];
  /** The age given behind the name. */
  readonly age: number | undefined;
  /** The lower-case words right in front that surnames start with (*van den* Obi), and where they start. */
  readonly particles: { readonly words: readonly string[]; readonly start: number } | undefined;
  /** In a headline, the capital word behind it, which may be its surname or a verb. */
  readonly next: { readonly word: string; readonly span: Span } | undefined;
  /** The name is the subject of what follows it, or opens its sentence. */
  readonly isSubject: boolean;
  /** It is first in its sentence, or behind an opening mark. */
  readonly opens: boolean;
  /** No capital, hyphen, figure or further noun is joined to it (*Oscar winner*, *New Jersey*). */
  readonly isApart: boolean;
  /** A year behind it in brackets, or *et al.*, makes it an author’s. */
  readonly isCited: boolean;
  /** It stands in a line-up. */
  readonly isListed: boolean;
  /** The index of its sentence. */
  readonly sentence: number;
}

/** The candidates for names in one paragraph, in order; spans are relative to it. */
export function findNames(tokens: Tokens, sentenceEnds: readonly number[]): readonly NameDraft[] {
  let drafts: NameDraft[] = [];
  let zone: Zone | undefined;
  let sentence = 0;
  let until = sentenceEnds[0] ?? tokens.length;
  let opens = true;
  let hasColon = false;
  let together: NamesTogether | undefined;
  const dateline = datelineEnd(tokens);
  // a town of several words is a candidate, so that it is known by what it is where it comes again
  const isTown = dateline > 0 && townEnd(tokens) > 1;
  for (let token = isTown ? 0 : dateline; token < tokens.length;) {
    while (token >= until) {
      sentence++;
      until = sentenceEnds[sentence] ?? tokens.length;
      opens = true;
    }
    const kind = tokens.kind[token] ?? 0;
    if (kind !== Kind.word && kind !== Kind.clitic) {
      if (kind === Kind.number) opens = false;
      else if (kind === Kind.mark) opens = true;
      else if (tokens.first[token] === 58) hasColon = opens = true; // :
      token++;
      continue;
    }
    const matters = mayMatter(tokens, token);
    if (!matters || isFunctionWord(tokens, token)) {
      if (kind === Kind.word || isFunctionWord(tokens, token)) opens = false;
      token++;
      continue;
    }
    const run =
      (isCapitalWord(tokens, token) && !isGlued(tokens, token)) || mayStartRun(tokens, token)
        ? runAt(tokens, token)
        : undefined;
    if (!run) {
      if (kind === Kind.word) opens = false;
      token++;
      continue;
    }
    zone ??= zoneOf(tokens);
    const first = run[0]?.from ?? token;
    if (!together || (together.names.at(-1)?.to ?? 0) <= first)
      together =
        namesTogether(tokens, first) ??
        namesTogether(tokens, first - 1) ??
        (run.length > 1 ? namesTogether(tokens, first + 1) : undefined); // Former Governors Obi and Marl
    for (const candidate of candidatesIn(tokens, run, zone, opens)) {
      const draft = draftOf(tokens, candidate, zone, sentence, opens, together);
      if (draft) drafts = appended(drafts, first < dateline ? asPlace(draft) : draft);
    }
    opens = false;
    token = run[run.length - 1]?.to ?? token + 1;
  }
  return hasColon && drafts.length > 1 ? listed(tokens, drafts) : drafts;
}

const asPlace = (draft: NameDraft): NameDraft => ({
  ...draft,
  evidence: draft.evidence | NameEvidence.placeNoun,
});

/** The drafts with those noted that stand in a line-up, and the team in front of one. */
function listed(tokens: Tokens, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const lineUps = lineUpsIn(tokens);
  if (lineUps.length === 0) return drafts;
  return drafts.map((draft) => {
    const { start, end } = draft.span;
    if (lineUps.some(({ team }) => team === end)) {
      return { ...draft, evidence: draft.evidence | NameEvidence.organisationNoun };
    }
    const isListed = lineUps.some(({ span }) => span.start <= start && end <= span.end);
    return isListed ? { ...draft, isListed } : draft;
  });
}

/** Most words neither have a capital nor join names. */
const mayMatter = (tokens: Tokens, token: number): boolean =>
  ((tokens.shape[token] ?? 0) & (Shape.capital | Shape.elided)) !== 0 ||
  ((tokens.classes[token] ?? 0) & Class.particle) !== 0;

const FUNCTION =
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.subjectPronoun |
  Class.possessive;

/** What a sentence may open with in front of a name (*But* Ada, *Then* Ada). */
const OPENING = Class.preposition | Class.conjunction | Class.adverb | Class.relative;

/** *The*, *But*, *He* and their like with no capital behind them: most capitals of a text. */
const isFunctionWord = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & FUNCTION) !== 0 &&
  (classesAt(tokens, token) & Class.particle) === 0 &&
  !isCapitalWord(tokens, token + 1) &&
  kindAt(tokens, token + 1) === Kind.word;

/** Right behind a number (*1B*). */
const isGlued = (tokens: Tokens, token: number): boolean =>
  token > 0 &&
  kindAt(tokens, token - 1) === Kind.number &&
  (shapeAt(tokens, token) & Shape.spaced) === 0;

/** A lower-case particle joined to a capital (*al-Obi*). */
const mayStartRun = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & Class.particle) !== 0 && kindAt(tokens, token + 1) === Kind.dash;

function draftOf(
  tokens: Tokens,
  candidate: NameCandidate,
  zone: Zone,
  sentence: number,
  opens: boolean,
  together: NamesTogether | undefined,
): NameDraft | undefined {
  const { core, title, prefixFrom, to } = candidate;
  const first = core[0];
  if (!first) return undefined;
  const spanFrom = title[0]?.from ?? first.from;
  const isLone = core.length === 1 && title.length === 0;
  const context = contextOf(tokens, prefixFrom, spanFrom, to, zone);
  const isTogether = together !== undefined && isOneOf(together, first.from);
  const described = isTogether
    ? { ...NOT_DESCRIBED, facts: together.facts }
    : prefixFrom < spanFrom
      ? describedByPrefix(tokens, candidate, first, spanFrom)
      : describedInFront(tokens, candidate, first, spanFrom);
  let evidence = intrinsicEvidence(tokens, candidate, zone, isTogether) | context.evidence;
  if (title.some(takesArticle)) evidence &= ~NameEvidence.determiner;
  evidence |= described.evidence;
  if (title.length === 0 && isOneSide(tokens, spanFrom - 1, to)) {
    evidence = (evidence & ~(NameEvidence.roleBefore | NameEvidence.who)) | NameEvidence.group;
  }
  // *OBI: I saw it.*: the label of a transcript is in capitals whoever it names
  if (isLone && first.from === 0 && codeAt(tokens, to) === 58) evidence &= ~NameEvidence.acronym;
  // elsewhere it may be somebody's
  if (
    isThing(tokens, candidate, first, evidence) ||
    isThingNamed(tokens, candidate, spanFrom, zone, evidence, context.age)
  )
    return undefined;
  if (isLone && isNoName(tokens, candidate, first, evidence, opens && zone === 'prose'))
    return undefined;
  if (isListLetter(tokens, candidate) || isRidden(tokens, spanFrom, to)) return undefined;
  return {
    span: { start: tokens.start[spanFrom] ?? 0, end: tokens.end[to - 1] ?? 0 },
    words: core.map(withoutCourtesy),
    places: core.map(({ from, to }) => ({
      start: tokens.start[from] ?? 0,
      end: tokens.end[to - 1] ?? 0,
    })),
    kinds: core.map(kindOfWord),
    honorific: title.length === 0 ? '' : title.map(textOf).join(' '),
    gender: (isTogether ? together.gender : genderOfTitle(title)) ?? context.gender,
    evidence,
    zone,
    role: described.role ?? context.role,
    facts: described.facts.length === 0 ? context.facts : [...context.facts, ...described.facts],
    age: context.age,
    particles: isLone ? particlesBefore(tokens, first.from) : undefined,
    next: nextWord(tokens, to, zone),
    isSubject:
      kindAt(tokens, to) !== Kind.clitic && (opens || isSubjectName(tokens, prefixFrom, to)),
    opens: candidate.opens,
    isApart: isLone && standsApart(tokens, spanFrom, to),
    isCited: context.isCited,
    isListed: isLone && isOfScoreCard(tokens, spanFrom, to),
    sentence,
  };
}

const isOneOf = ({ names }: NamesTogether, token: number): boolean =>
  names.some(({ from, to }) => from <= token && token < to);

/** What is said of somebody in front of the name. */
interface Described {
  readonly evidence: number;
  readonly facts: readonly RoleDescription[];
  readonly role: Span | undefined;
}

const NOT_DESCRIBED: Described = { evidence: 0, facts: [], role: undefined };

/** *the former mayor Ada Obi*: by the words in front that the candidate has taken along. */
function describedByPrefix(
  tokens: Tokens,
  { title, prefixFrom, to }: NameCandidate,
  first: RunItem,
  spanFrom: number,
): Described {
  const from = widened(tokens, prefixFrom);
  const isCourtesy = hasFact(title[0]?.word ?? -1, NameFact.courtesy); // Chief Minister Shri Obi
  const description = describeRole(tokens, from, isCourtesy ? spanFrom : first.from);
  // *their chairman, Chief Ada Obi*
  const apposed = codeAt(tokens, from - 1) === 44 ? roleBefore(tokens, from, to) : -1;
  const facts =
    apposed < 0 ? [description] : [description, describeRole(tokens, apposed, from - 1)];
  return (classesAt(tokens, spanFrom - 1) & (Class.role | Class.honorific)) === 0
    ? { evidence: 0, facts, role: undefined }
    : {
        evidence: NameEvidence.roleBefore,
        facts,
        role: title.length === 0 ? description.span : undefined,
      };
}

/** *the mayor, Ada Obi*: by a phrase of its own right in front. */
function describedInFront(
  tokens: Tokens,
  { core, to }: NameCandidate,
  first: RunItem,
  spanFrom: number,
): Described {
  const from = roleBefore(tokens, spanFrom, to);
  if (from < 0) return NOT_DESCRIBED;
  const isUnknown = first.nature === 'word' && (first.classes & Class.givenName) === 0;
  const isOfFirm = core.length === 1 || dealsInWares(core.at(-1));
  if (isUnknown && isOfFirm && isFirmByNoun(tokens, spanFrom))
    return { ...NOT_DESCRIBED, evidence: NameEvidence.group };
  const end = codeAt(tokens, spanFrom - 1) === 44 ? spanFrom - 1 : spanFrom;
  const description = describeRole(tokens, from, end);
  const noun = nounBefore(tokens, from);
  const fact = noun < 0 ? description : describeRole(tokens, noun, end);
  return { evidence: NameEvidence.roleBefore, facts: [fact], role: description.span };
}

/** A ship, a work, a prize or a house that has somebody’s name. */
const isThingNamed = (
  tokens: Tokens,
  candidate: NameCandidate,
  from: number,
  zone: Zone,
  evidence: number,
  age: number | undefined,
): boolean => {
  const { title, prefixFrom, to } = candidate;
  const isBearer = prefixFrom < from || title.some(takesArticle); // the Rev Ada Obi
  return (
    isVesselNamed(tokens, from, to) ||
    isInTitleOfWork(tokens, prefixFrom, zone) ||
    (!isBearer && isOfNamedThing(tokens, prefixFrom, to)) ||
    isHouseNamed(tokens, candidate, evidence, age)
  );
};

/** *the Ada Obi stood by*: with an article a full name is that of a ship, a prize or a house. */
function isThing(
  tokens: Tokens,
  { core, prefixFrom, to }: NameCandidate,
  first: RunItem,
  evidence: number,
): boolean {
  if (!isThe(tokens, prefixFrom - 1) || core.length === 1 || !core.every(isWord)) return false;
  if (isOfYear(tokens, to)) return false;
  return (
    (evidence & NameEvidence.determiner) !== 0 ||
    (prefixFrom === first.from && (evidence & OF_ANOTHER) === 0 && isPastAt(tokens, to))
  );
}

/** One word with a capital that names nobody: *Summer* comes, an acronym, an everyday word that opens a sentence. */
function isNoName(
  tokens: Tokens,
  { to }: NameCandidate,
  first: RunItem,
  evidence: number,
  opensProse: boolean,
): boolean {
  const isSeason = opensProse && (first.classes & Class.time) !== 0;
  if (isSeason && (evidence & NameEvidence.anyFor & ~BY_VERB) === 0) return true;
  if ((evidence & NameEvidence.anyFor) !== 0) return false;
  if ((evidence & (NameEvidence.acronym | NameEvidence.demonym)) !== 0) return true;
  const isOpening =
    opensProse &&
    codeAt(tokens, to) !== 58 &&
    (evidence & NameEvidence.common) !== 0 &&
    !hasFact(first.word, NameFact.surnameNoun);
  return isOpening && !mayBeSubject(tokens, to) && !isDescribed(tokens, to);
}

/** What a name’s own words say of anything but a person. */
const OF_ANOTHER =
  NameEvidence.organisationNoun |
  NameEvidence.placeNoun |
  NameEvidence.knownOrganisation |
  NameEvidence.knownPlace;

/** What a verb behind a name shows, which seasons have too. */
const BY_VERB = NameEvidence.humanVerb | NameEvidence.cueAfter;

/** Up to three lower-case particles that stand right in front of `token`. */
function particlesBefore(tokens: Tokens, token: number): NameDraft['particles'] {
  const isElided = elidedEnd(tokens, token - 2) === token;
  let from = isElided ? token - 2 : token;
  while (
    token - from < 4 &&
    (classesAt(tokens, from - 1) & Class.particle) !== 0 &&
    (shapeAt(tokens, from - 1) & Shape.capital) === 0
  ) {
    from--;
  }
  if (from === token) return undefined;
  const words: string[] = [];
  for (let at = from; at < (isElided ? token - 2 : token); at++) {
    words.push(foldedToken(tokens, at));
  }
  if (isElided) words.push("'t");
  return { words, start: tokens.start[from] ?? 0 };
}

/** What a name's word is. */
export const NameWordKind = {
  given: 1,
  initial: 2,
  particle: 4,
  suffix: 8,
  nickname: 16,
  place: 32,
  organisation: 64,
  everyday: 128,
} as const;

const isWord = ({ nature }: RunItem): boolean => nature === 'word';
const textOf = ({ text }: RunItem): string => text;

function genderOfTitle(title: readonly RunItem[]): NameDraft['gender'] | undefined {
  for (const { word } of title) {
    const gender = honorificOf(word)?.gender;
    if (gender) return gender;
  }
  return undefined;
}

const kindOfWord = ({ nature, classes, everyday }: NameCandidate['core'][number]): number =>
  ((classes & Class.givenName) !== 0 ? NameWordKind.given : 0) |
  (nature === 'initial' ? NameWordKind.initial : 0) |
  (nature === 'particle' ? NameWordKind.particle : 0) |
  (nature === 'nickname' ? NameWordKind.nickname : 0) |
  ((classes & Class.suffix) !== 0 ? NameWordKind.suffix : 0) |
  ((classes & Class.place) !== 0 ? NameWordKind.place : 0) |
  ((classes & Class.organisation) !== 0 ? NameWordKind.organisation : 0) |
  (everyday ? NameWordKind.everyday : 0);

/** Whether a verb of any kind may follow: no preposition, article or conjunction. */
function mayBeSubject(tokens: Tokens, token: number): boolean {
  const kind = kindAt(tokens, token);
  if (kind === Kind.clitic) return true;
  if (kind !== Kind.word || (shapeAt(tokens, token) & Shape.capital) !== 0) return false;
  const others =
    Class.preposition |
    Class.determiner |
    Class.conjunction |
    Class.subjectPronoun |
    Class.relative;
  return (classesAt(tokens, token) & others) === 0;
}

/** *Hatcher, a former rancher,*, *Hatcher, now retired,*, *Hatcher, wearing a hat,*: a comma and what the one is. */
const isDescribed = (tokens: Tokens, to: number): boolean =>
  codeAt(tokens, to) === 44 &&
  (isArticle(tokens, to + 1) || isNow(tokens, to + 1) || isParticiple(tokens, to + 1));
const isNow = exactFormSet('now then formerly himself herself aged');
const isParticiple = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word &&
  !isCapitalWord(tokens, token) &&
  foldedToken(tokens, token).length > 5 &&
  foldedToken(tokens, token).endsWith('ing');

const isArticle = exactFormSet('a an the');

/** Whether nothing is joined to the name [from, to) that would make it a part of another thing’s. */
function standsApart(tokens: Tokens, from: number, to: number): boolean {
  const before = from - 1;
  const isClose = (shapeAt(tokens, from) & Shape.spaced) !== 0 && from > 0;
  const isNamed = isCapitalWord(tokens, before) && (classesAt(tokens, before) & OPENING) === 0;
  if (isClose && (isNamed || kindAt(tokens, before) === Kind.number)) return false;
  if (kindAt(tokens, before) === Kind.dash || kindAt(tokens, to) === Kind.dash) return false;
  if (codeAt(tokens, before) === 38 || codeAt(tokens, to) === 38) return false; // &
  // Stars of Ada; Obiton, Ada; Ada, Obiton
  if (isCapitalWord(tokens, before - 1) && isLowerOf(tokens, before)) return false;
  if (codeAt(tokens, before) === 44 && isPlaceAt(tokens, before - 1)) return false;
  if (codeAt(tokens, to) === 44 && isPlaceAt(tokens, to + 1)) return false;
  if ((classesAt(tokens, from) & Class.abbreviation) !== 0) return false;
  const kind = kindAt(tokens, to);
  if (kind === Kind.number || isCapitalWord(tokens, to)) return false;
  // Ada’s Kitchen, lunch at Ada’s.
  if (kind === Kind.clitic && endsInS(tokens, to)) {
    const isOwned = kindAt(tokens, to + 1) === Kind.word && !isCapitalWord(tokens, to + 1);
    return isOwned && !isTrade(tokens, to + 1); // Ada’s pub
  }
  // a nickname, a part of the name or the end of a title of a work
  if (kind === Kind.mark || (classesAt(tokens, to) & Class.particle) !== 0) return false;
  return kind !== Kind.word || leavesNounWhole(tokens, to);
}

const isTrade = formSet(
  'pub bar cafe café restaurant shop store bakery diner deli grill garage hotel pharmacy supermarket tavern',
);
const isPastAt = (tokens: Tokens, token: number): boolean =>
  (shapeAt(tokens, token) & Shape.capital) === 0 &&
  hasFact(wordAt(tokens, token), NameFact.irregularPast);
/** *the Ada Obi of 1990*: somebody as they were. */
const isOfYear = (tokens: Tokens, to: number): boolean =>
  isLowerOf(tokens, to) && isYearAt(tokens, to + 1);
const endsInS = (tokens: Tokens, token: number): boolean =>
  codeAt(tokens, token + 1) >= 0 && tokens.codes[(tokens.end[token] ?? 1) - 1] === 115;

/** A place or the short form of a state, which tells where what stands before it lies. */
const isPlaceAt = (tokens: Tokens, token: number): boolean =>
  isCapitalWord(tokens, token) &&
  (classesAt(tokens, token) & (Class.place | Class.abbreviation)) !== 0 &&
  (classesAt(tokens, token) & Class.suffix) === 0;

/** *B. Obi* on a line of its own: an item of a list. */
function isListLetter(tokens: Tokens, { core }: NameCandidate): boolean {
  const first = core[0];
  return (
    first?.nature === 'initial' &&
    first.text.length <= 2 && // B.
    first.from === 0 &&
    core.length === 2 &&
    tokens.length < 6
  );
}

/** The everyday word with a capital that follows a name in a headline. */
function nextWord(tokens: Tokens, token: number, zone: Zone): NameDraft['next'] | undefined {
  if (zone === 'prose' || zone === 'credit' || !isCapitalWord(tokens, token)) {
    return undefined;
  }
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  return { word: foldedToken(tokens, token), span: { start, end } };
}

/** The start of a prefix with the lower-case or dotted words of the same phrase before it. */
function widened(tokens: Tokens, from: number): number {
  let at = from;
  while (
    at > 0 &&
    from - at < 5 &&
    (shapeAt(tokens, at - 1) & Shape.digits) === 0 &&
    kindAt(tokens, at - 1) === Kind.word &&
    (classesAt(tokens, at - 1) & (Class.role | Class.demonym | Class.place)) !== 0
  ) {
    at--;
  }
  return at;
}
