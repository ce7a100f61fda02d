import { Class } from '../lexicon/classes';
import { hasFact, honorificOf, NameFact } from '../lexicon/nameFacts';
import { isFamilyFirst } from '../lexicon/nameContext';
import { companyEndings, organisationPhrases } from '../lexicon/organisations';
import type { PhraseSet } from '../lexicon/phrases';
import { placePhrases } from '../lexicon/places';
import { charKind, Char } from '../text/characters';
import { formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { type NameCandidate } from './namesGrammar';
import { isCapitalWord, isPairedGiven, kindAt, withoutCourtesy, type RunItem } from './namesRuns';
import type { Zone } from './namesZone';

/** What speaks for a name and against it, as bits. */
export const NameEvidence = {
  honorific: 1 << 0,
  title: 1 << 1,
  given: 1 << 2,
  shape: 1 << 3,
  initial: 1 << 4,
  suffix: 1 << 5,
  nickname: 1 << 6,
  particle: 1 << 7,
  age: 1 << 8,
  roleBefore: 1 << 9,
  roleAfter: 1 << 10,
  kinBefore: 1 << 11,
  kinAfter: 1 << 12,
  cueAfter: 1 << 13,
  cueBefore: 1 << 14,
  humanVerb: 1 << 15,
  who: 1 << 16,
  byline: 1 << 17,
  determiner: 1 << 18,
  inPlace: 1 << 19,
  organisationNoun: 1 << 20,
  placeNoun: 1 << 21,
  knownPlace: 1 << 22,
  knownOrganisation: 1 << 23,
  demonym: 1 << 24,
  acronym: 1 << 25,
  common: 1 << 26,
  group: 1 << 27,
  placeAfter: 1 << 28,
  digits: 1 << 29,
  surnameNoun: 1 << 30,
  /** All that speaks for a person. */
  anyFor: (1 << 18) - 1,
} as const;

export interface EvidenceRow {
  readonly bit: number;
  readonly weight: number;
  /** `form`: the name's own words, the same at each mention; `context`: what stands around it. */
  readonly from: 'form' | 'context';
}

// prettier-ignore
/** Weights for (positive) and against a person; see `peopleAcceptance.ts` for how they add up. */
export const evidenceRows: readonly EvidenceRow[] = [
  { bit: NameEvidence.honorific, weight: 8, from: 'context' },
  { bit: NameEvidence.title, weight: 4, from: 'context' },
  { bit: NameEvidence.given, weight: 3, from: 'form' },
  { bit: NameEvidence.shape, weight: 1.6, from: 'form' },
  { bit: NameEvidence.initial, weight: 2.5, from: 'form' },
  { bit: NameEvidence.suffix, weight: 3, from: 'form' },
  { bit: NameEvidence.nickname, weight: 3, from: 'form' },
  { bit: NameEvidence.particle, weight: 1, from: 'form' },
  { bit: NameEvidence.age, weight: 5, from: 'context' },
  { bit: NameEvidence.roleBefore, weight: 3, from: 'context' },
  { bit: NameEvidence.roleAfter, weight: 2.5, from: 'context' },
  { bit: NameEvidence.kinBefore, weight: 3, from: 'context' },
  { bit: NameEvidence.kinAfter, weight: 3, from: 'context' },
  { bit: NameEvidence.cueAfter, weight: 0.7, from: 'context' },
  { bit: NameEvidence.cueBefore, weight: 0.7, from: 'context' },
  { bit: NameEvidence.humanVerb, weight: 1.5, from: 'context' },
  { bit: NameEvidence.who, weight: 3, from: 'context' },
  { bit: NameEvidence.byline, weight: 2, from: 'context' },
  { bit: NameEvidence.determiner, weight: -2.5, from: 'context' },
  { bit: NameEvidence.inPlace, weight: -2.5, from: 'context' },
  { bit: NameEvidence.organisationNoun, weight: -8, from: 'form' },
  { bit: NameEvidence.placeNoun, weight: -8, from: 'form' },
  { bit: NameEvidence.knownPlace, weight: -5, from: 'form' },
  { bit: NameEvidence.knownOrganisation, weight: -6, from: 'form' },
  { bit: NameEvidence.demonym, weight: -4, from: 'form' },
  { bit: NameEvidence.acronym, weight: -4, from: 'form' },
  { bit: NameEvidence.common, weight: -3, from: 'form' },
  { bit: NameEvidence.group, weight: -2.5, from: 'context' },
  { bit: NameEvidence.placeAfter, weight: -3, from: 'context' },
  { bit: NameEvidence.digits, weight: -2, from: 'context' },
  { bit: NameEvidence.surnameNoun, weight: -1.5, from: 'form' },
];

/** A word that no table has: as likely as not the given name of somebody. */
const isUnknownWord = (it: RunItem | undefined): boolean =>
  it?.nature === 'word' && it.word < 0 && !it.everyday;

/** Words that make a place of what follows them. */
const PLACE_OPENERS = new Set(
  `mount mt lake fort port cape new san santa santo sao los las el saint st upper lower greater great
  north south east west northern southern eastern western central rio puerto villa monte loch glen estadio
  casa posada finca hacienda chez trattoria osteria taverna pousada gasthaus maison stadio stade hms uss rms mv rua calle avenida plaza piazza palazzo palacio chateau hotel atletico deportivo sporting`.split(
    /\s+/,
  ),
);

/** In characters: *northern* and its like. */
const LONGEST_OPENER = 9;

/**
 * What a candidate's own words say.
 * @param isTogether a title of several stands before it.
 */
export function intrinsicEvidence(
  tokens: Tokens,
  { core, title, postNominal }: NameCandidate,
  zone: Zone,
  isTogether: boolean,
): number {
  let bits = postNominal ? NameEvidence.suffix : 0;
  if (title.length > 0) bits |= titleEvidence(title);
  const first = core[0];
  if (!first) return bits;
  if (core.length > 1 && isPhrase(organisationPhrases, core))
    bits |= NameEvidence.knownOrganisation;
  const isPlace =
    (core.length > 1 && isPhrase(placePhrases, core)) ||
    (title.length > 0 && isPhrase(placePhrases, [...title, ...core]));
  if (isPlace) bits |= NameEvidence.knownPlace;
  const isTitled = isTogether || title.length > 0;
  bits |=
    core.length === 1
      ? loneEvidence(first, isTitled, (bits & NameEvidence.title) !== 0, zone)
      : evidenceOfSeveral(tokens, core, first, zone);
  if (!isTogether) return bits;
  // not Ministers Discuss Budget and Tax, Officers Club and Mess
  const isCertain = zone === 'prose' && (bits & NameEvidence.common) === 0;
  return bits | (isCertain ? NameEvidence.honorific : NameEvidence.title);
}

/** What a name of one word says: *Sergeant Moss* is no moss, and *Council* alone a body. */
function loneEvidence(it: RunItem, isTitled: boolean, hasTitle: boolean, zone: Zone): number {
  const { word, classes, shape, everyday, text } = it;
  let bits = 0;
  if ((classes & Class.place) !== 0) bits |= NameEvidence.knownPlace;
  if ((classes & Class.organisation) !== 0 && !hasFact(word, NameFact.surnameNoun)) {
    bits |= NameEvidence.knownOrganisation;
  }
  if ((classes & Class.demonym) !== 0) bits |= NameEvidence.demonym;
  const isSurname = isTitled && hasFact(word, NameFact.everydaySurname);
  if (everyday && !isSurname) bits |= NameEvidence.common;
  if (everyday && hasTitle && hasFact(word, NameFact.placeNoun | NameFact.organisationNoun)) {
    bits |= NameEvidence.placeNoun;
  }
  if (zone === 'prose' && (shape & Shape.allCaps) !== 0) bits |= NameEvidence.acronym;
  if (withoutCourtesy(it) !== text) bits |= NameEvidence.honorific;
  return bits;
}

/** What the words of a name make of each other. */
interface WordsOfName {
  readonly core: readonly RunItem[];
  /** Of the last word that is no suffix. */
  readonly family: number;
  readonly isGivenFirst: boolean;
  /** The given name in front may be another word as well (*May*, *Chad*). */
  readonly isWeakGiven: boolean;
  readonly mayBeGivenFirst: boolean;
  readonly isFamilySecond: boolean;
  readonly isShouted: boolean;
}

function evidenceOfSeveral(
  tokens: Tokens,
  core: readonly RunItem[],
  first: RunItem,
  zone: Zone,
): number {
  const isSurnameFirst = isPairedGiven(tokens, core[1]);
  const isGivenFirst = (first.classes & Class.givenName) !== 0 || isSurnameFirst;
  const isGivenSecond = core.length > 2 && ((core[1]?.classes ?? 0) & Class.givenName) !== 0;
  const name: WordsOfName = {
    core,
    family: lastOfName(core),
    isGivenFirst,
    isWeakGiven: isGivenFirst && (first.classes & NOT_ONLY_GIVEN) !== 0,
    mayBeGivenFirst: isGivenFirst || isUnknownWord(first),
    isFamilySecond: isGivenFirst && core.length > 2 && isFamilyFirst(core[1]?.text ?? ''),
    isShouted: isAllCapitals(core),
  };
  let bits = core.length <= 3 ? NameEvidence.shape : 0;
  if (isGivenFirst || (isGivenSecond && !first.everyday)) bits |= NameEvidence.given;
  for (let i = isSurnameFirst ? 1 : 0; i < core.length; i++) {
    const it = core[i];
    if (it) bits |= evidenceOfItem(tokens, name, it, i, zone);
  }
  if (first.text.length <= LONGEST_OPENER && PLACE_OPENERS.has(first.text))
    bits |= NameEvidence.placeNoun;
  const last = core[name.family];
  if (last && hasFact(last.word, NameFact.placeNoun) && isAtHouse(tokens, first.from - 1))
    bits |= NameEvidence.placeNoun;
  return bits;
}

/** *at 114 Ada Street*: behind a preposition of place and the number of a house; no *won by 12 Ada Hill said*. */
const isAtHouse = (tokens: Tokens, number: number): boolean =>
  kindAt(tokens, number) === Kind.number &&
  (tokens.end[number] ?? 0) - (tokens.start[number] ?? 0) <= LONGEST_HOUSE &&
  isWhere(tokens, number - 1) &&
  !isCapitalWord(tokens, number - 1);
const isWhere = formSet('at of near from on');
/** In digits; of four it may be a year. */
const LONGEST_HOUSE = 3;

const NOT_ONLY_GIVEN = Class.common | Class.place | Class.demonym | Class.month;

/** What one word of several says, the one at `i`. */
function evidenceOfItem(
  tokens: Tokens,
  name: WordsOfName,
  it: RunItem,
  i: number,
  zone: Zone,
): number {
  if (i === name.family && i > 0 && (isCompanyEnding(it, zone) || isPractice(name, it, zone))) {
    return NameEvidence.organisationNoun;
  }
  switch (it.nature) {
    case 'initial':
      return NameEvidence.initial;
    case 'nickname':
      return NameEvidence.nickname;
    case 'particle':
      return NameEvidence.particle;
    case 'word':
      return evidenceOfWord(tokens, name, it, i, zone);
  }
}

function evidenceOfWord(
  tokens: Tokens,
  name: WordsOfName,
  it: RunItem,
  i: number,
  zone: Zone,
): number {
  const isLast = i === name.family;
  let bits = isLast && isPatronym(tokens, it) ? NameEvidence.particle : 0;
  if ((it.classes & Class.suffix) !== 0 && i > 0) return bits | NameEvidence.suffix;
  const mayBeSurname = i > 0 && (name.isGivenFirst || name.core[0]?.nature === 'initial');
  bits |= evidenceOfNoun(name, it, i, mayBeSurname);
  if ((it.classes & Class.givenName) === 0) {
    const isPeople = (it.classes & Class.demonym) !== 0;
    if (isPeople && (!mayBeSurname || name.isWeakGiven)) bits |= NameEvidence.demonym;
    const isPlace = (it.classes & Class.place) !== 0;
    if (isPlace && !(mayBeSurname && isLast)) bits |= NameEvidence.knownPlace;
  }
  const isAcronym =
    (it.shape & Shape.allCaps) !== 0 &&
    it.text.length > 2 &&
    !it.text.includes('.') &&
    !name.isShouted;
  if (zone === 'prose' && isAcronym) bits |= NameEvidence.acronym;
  return bits;
}

/** What a word is as a noun: of bodies, of places or an everyday one; surnames are made of many. */
function evidenceOfNoun(name: WordsOfName, it: RunItem, i: number, mayBeSurname: boolean): number {
  const isLast = i === name.family;
  const isSurname = hasFact(it.word, NameFact.surnameNoun);
  if (
    hasFact(it.word, NameFact.organisationNoun) ||
    (!name.isGivenFirst && (it.classes & Class.organisation) !== 0)
  ) {
    return mayBeSurname && isLast && isSurname
      ? NameEvidence.surnameNoun
      : NameEvidence.organisationNoun;
  }
  const isPlaceNoun = hasFact(it.word, NameFact.placeNoun) && i > 0;
  if (isPlaceNoun && (isLast || !isSurname || !mayBeSurname)) {
    return name.mayBeGivenFirst && isLast && isSurname
      ? NameEvidence.surnameNoun
      : NameEvidence.placeNoun;
  }
  if (!it.everyday || (name.isFamilySecond && i > 1)) return 0;
  if (mayBeSurname && isLast && mayClose(name.core, name.isWeakGiven)) return 0;
  const isEverydaySurname = i === 1 && isLast && hasFact(it.word, NameFact.everydaySurname);
  return isEverydaySurname && isUnknownWord(name.core[0])
    ? NameEvidence.surnameNoun
    : NameEvidence.common;
}

/** *Obi AG*, *Marl N.V.*; of the letters of a headline in capitals, which may be words, none. */
const isCompanyEnding = ({ text, shape }: RunItem, zone: Zone): boolean =>
  zone !== 'capitals' && (shape & Shape.allCaps) !== 0 && companyEndings.has(text);

/** *Obi Marl Solicitors*, *Ada Marl Homes*: a firm by its trade; in a headline *Ada Obi Attorneys* may be hers. */
const isPractice = ({ core }: WordsOfName, { text }: RunItem, zone: Zone): boolean =>
  zone === 'prose' &&
  (practices.has(text) ||
    (wares.has(text) &&
      core.length > 2 &&
      core[0]?.nature === 'word' &&
      ((core[1]?.classes ?? 0) & Class.givenName) === 0));
const practices: ReadonlySet<string> = new Set(
  `solicitors barristers attorneys lawyers architects surveyors accountants auctioneers brokers
  builders developers opticians jewellers jewelers florists bookmakers publishers`.split(/\s+/),
);
/** Whether a word is what firms deal in; *Homes* may be a surname too. */
export const dealsInWares = (it: RunItem | undefined): boolean =>
  it !== undefined && wares.has(it.text);
const wares: ReadonlySet<string> = new Set(
  'homes estates housing lettings removals dairies farms kitchens windows travel'.split(' '),
);

/** The item of a name that no suffix is. */
function lastOfName(core: readonly RunItem[]): number {
  let last = core.length - 1;
  while (last >= 0 && ((core[last]?.classes ?? 0) & Class.suffix) !== 0) last--;
  return last;
}

function titleEvidence(title: readonly RunItem[]): number {
  if (title.some((it) => hasFact(it.word, NameFact.courtesy))) return NameEvidence.honorific;
  const isFirm = title.some((it) => {
    const kind = honorificOf(it.word)?.kind;
    return kind === 'academic' || kind === 'nobility' || kind === 'office';
  });
  return isFirm ? NameEvidence.honorific : NameEvidence.title;
}

function isAllCapitals(items: readonly RunItem[]): boolean {
  for (const it of items) {
    if ((it.shape & Shape.allCaps) === 0 && it.nature === 'word') return false;
  }
  return true;
}

/** Whether the words of items, with single spaces, are one of the phrases; most end at their first two. */
function isPhrase(phrases: PhraseSet, items: readonly RunItem[]): boolean {
  let words = items[0]?.text ?? '';
  if (!phrases.mayStart(words, items[1]?.text ?? '')) return false;
  for (let i = 1; i < items.length; i++) words += ` ${items[i]?.text ?? ''}`;
  return phrases.has(words);
}

/** *McObi*, *O’Obi*, *FitzObi*: only surnames have a capital behind these. */
function isPatronym(tokens: Tokens, { from, text }: RunItem): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  const length =
    (first === 109 && second === 99) || (first === 111 && (second === 39 || second === 0x2019)) // mc, o’
      ? 2
      : first === 102 && text.startsWith('fitz')
        ? 4
        : 0;
  if (length === 0) return false;
  const at = (tokens.start[from] ?? 0) + length;
  return charKind(tokens.text.charCodeAt(at)) === Char.upper;
}

/** Whether an everyday word can be the surname at the end: not in *Ada Obi Experience*, *Winter Meetings*. */
function mayClose(core: NameCandidate['core'], isWeakGiven: boolean): boolean {
  const last = core.at(-1);
  if (!last || isWeakGiven) return false;
  if (last.word < 0 && last.text.endsWith('s') && !last.text.endsWith('ss')) {
    if ((last.classes & Class.role) !== 0) return false;
  }
  for (let i = 1; i < core.length - 1; i++) {
    const it = core[i];
    if (it?.nature === 'word' && (it.classes & Class.givenName) === 0) return false;
  }
  return true;
}
