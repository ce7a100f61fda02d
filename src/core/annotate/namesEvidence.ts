import { Class } from '../lexicon/classes';
import { genderOfKin, hasFact, honorificOf, NameFact } from '../lexicon/nameFacts';
import { isFamilyFirst, sideNouns } from '../lexicon/nameContext';
import { companyEndings, organisationPhrases } from '../lexicon/organisations';
import type { PhraseSet } from '../lexicon/phrases';
import { placePhrases } from '../lexicon/places';
import type { Span } from '../model';
import { charKind, Char } from '../text/characters';
import { exactFormSet, foldedToken, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isGreeting, type NameCandidate } from './namesGrammar';
import {
  classesAt,
  codeAt,
  isCapitalWord,
  isPairedGiven,
  kindAt,
  type RunItem,
  shapeAt,
  wordAt,
} from './namesRuns';
import type { Zone } from './namesZone';
import {
  countryIn,
  describeRole,
  placeBehind,
  roleAfter,
  writtenAt,
  type RoleDescription,
  modifiesRole,
} from './rolesPhrase';

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
const isUnknownWord = ({ word, nature, everyday }: RunItem): boolean =>
  nature === 'word' && word < 0 && !everyday;

/** Words that make a place of what follows them. */
const PLACE_OPENERS = new Set(
  `mount mt lake fort port cape new san santa santo sao los las el saint st upper lower greater great
  north south east west northern southern eastern western central rio puerto villa monte loch glen estadio
  stadio stade hms uss rms mv rua calle avenida plaza piazza palazzo palacio chateau hotel atletico deportivo sporting`.split(
    /\s+/,
  ),
);

/** In characters: *northern* and its like. */
const LONGEST_OPENER = 9;

/** What a candidate's own words say. */
export function intrinsicEvidence(
  tokens: Tokens,
  { core, title, postNominal }: NameCandidate,
  zone: Zone,
): number {
  let bits = postNominal ? NameEvidence.suffix : 0;
  if (title.length > 0) bits |= titleEvidence(title);
  const first = core[0];
  if (!first) return bits;
  if (core.length > 1 && isPhrase(placePhrases, core)) bits |= NameEvidence.knownPlace;
  else if (title.length > 0 && isPhrase(placePhrases, [...title, ...core])) {
    bits |= NameEvidence.knownPlace;
  }
  if (core.length > 1 && isPhrase(organisationPhrases, core))
    bits |= NameEvidence.knownOrganisation;
  const isSurnameFirst = isPairedGiven(tokens, core[1]);
  const firstIsGiven = (first.classes & Class.givenName) !== 0 || isSurnameFirst;
  if (core.length === 1) {
    if ((first.classes & Class.place) !== 0) bits |= NameEvidence.knownPlace;
    if ((first.classes & Class.organisation) !== 0 && !hasFact(first.word, NameFact.surnameNoun)) {
      bits |= NameEvidence.knownOrganisation;
    }
    if ((first.classes & Class.demonym) !== 0) bits |= NameEvidence.demonym;
    // Sergeant Moss
    const isSurname = title.length > 0 && hasFact(first.word, NameFact.everydaySurname);
    if (first.everyday && !isSurname) bits |= NameEvidence.common;
    if (
      first.everyday &&
      hasFact(first.word, NameFact.placeNoun | NameFact.organisationNoun) &&
      (bits & NameEvidence.title) !== 0
    ) {
      bits |= NameEvidence.placeNoun;
    }
    if (zone === 'prose' && (first.shape & Shape.allCaps) !== 0) bits |= NameEvidence.acronym;
    return bits;
  }
  const secondIsGiven = core.length > 2 && ((core[1]?.classes ?? 0) & Class.givenName) !== 0;
  if (firstIsGiven || (secondIsGiven && !first.everyday)) bits |= NameEvidence.given;
  if (core.length <= 3) bits |= NameEvidence.shape;
  const isShouted = isAllCapitals(core);
  const isWeakGiven =
    firstIsGiven &&
    (first.classes & (Class.common | Class.place | Class.demonym | Class.month)) !== 0;
  const family = lastOfName(core);
  const isSurnameSecond = firstIsGiven && core.length > 2 && isFamilyFirst(core[1]?.text ?? '');
  const mayBeGiven = firstIsGiven || isUnknownWord(first);
  for (let i = 0; i < core.length; i++) {
    const it = core[i];
    if (!it) break;
    const isLast = i === family;
    if (isSurnameFirst && i === 0) continue;
    if (isLast && i > 0 && isCompanyEnding(it, zone)) {
      bits |= NameEvidence.organisationNoun;
      continue;
    }
    if (it.nature === 'initial') bits |= NameEvidence.initial;
    if (it.nature === 'nickname') bits |= NameEvidence.nickname;
    if (it.nature === 'particle') bits |= NameEvidence.particle;
    if (it.nature !== 'word') continue;
    if (isLast && isPatronym(tokens, it)) bits |= NameEvidence.particle;
    if ((it.classes & Class.suffix) !== 0 && i > 0) {
      bits |= NameEvidence.suffix;
      continue;
    }
    const maySurname = (firstIsGiven || first.nature === 'initial') && i > 0;
    const surname = hasFact(it.word, NameFact.surnameNoun);
    if (
      hasFact(it.word, NameFact.organisationNoun) ||
      (!firstIsGiven && (it.classes & Class.organisation) !== 0)
    ) {
      bits |=
        maySurname && isLast && surname ? NameEvidence.surnameNoun : NameEvidence.organisationNoun;
    } else if (
      hasFact(it.word, NameFact.placeNoun) &&
      i > 0 &&
      (isLast || !surname || !maySurname)
    ) {
      bits |= mayBeGiven && isLast && surname ? NameEvidence.surnameNoun : NameEvidence.placeNoun;
    } else if (
      it.everyday &&
      !(isSurnameSecond && i > 1) &&
      !(maySurname && isLast && mayClose(core, isWeakGiven))
    ) {
      const isSurname = i === 1 && isLast && hasFact(it.word, NameFact.everydaySurname);
      bits |= isSurname && isUnknownWord(first) ? NameEvidence.surnameNoun : NameEvidence.common;
    }
    const isPeople = (it.classes & Class.demonym) !== 0 && (it.classes & Class.givenName) === 0;
    if (isPeople && (!maySurname || isWeakGiven)) {
      bits |= NameEvidence.demonym;
    }
    if (
      (it.classes & Class.place) !== 0 &&
      !(maySurname && isLast) &&
      (it.classes & Class.givenName) === 0
    ) {
      bits |= NameEvidence.knownPlace;
    }
    const isAcronym =
      (it.shape & Shape.allCaps) !== 0 &&
      it.text.length > 2 &&
      !it.text.includes('.') &&
      !isShouted;
    if (zone === 'prose' && isAcronym) bits |= NameEvidence.acronym;
  }
  if (first.text.length <= LONGEST_OPENER && PLACE_OPENERS.has(first.text))
    bits |= NameEvidence.placeNoun;
  return bits;
}

/** *Obi AG*, *Marl N.V.*; of the letters of a headline in capitals, which may be words, none. */
const isCompanyEnding = ({ text, shape }: RunItem, zone: Zone): boolean =>
  zone !== 'capitals' && (shape & Shape.allCaps) !== 0 && companyEndings.has(text);

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

const NO_FACTS: readonly RoleDescription[] = [];

export interface NameContext {
  readonly evidence: number;
  readonly facts: readonly RoleDescription[];
  readonly role: Span | undefined;
  readonly age: number | undefined;
  readonly gender: 'female' | 'male' | undefined;
  readonly isSubject: boolean;
  readonly isCited: boolean;
}

/** What stands around a candidate: `from` to the name's own start its prefix, `to` past its last token. */
export function contextOf(
  tokens: Tokens,
  from: number,
  nameFrom: number,
  to: number,
  zone: Zone,
): NameContext {
  let evidence = 0;
  let facts = NO_FACTS;
  let role: Span | undefined;
  const possessive = kindAt(tokens, to) === Kind.clitic && endsWithS(tokens, to);
  const after = possessive ? to + 1 : to;
  const afterClasses = classesAt(tokens, after);
  const afterWord = wordAt(tokens, after);

  const opening = codeAt(tokens, to);
  const isAside = opening === 44 || opening === 40; // , (
  const age = isAside ? ageAt(tokens, to) : undefined;
  if (age !== undefined) evidence |= NameEvidence.age;
  if (opening === 40 && isYears(tokens, to + 1)) evidence |= NameEvidence.humanVerb;
  if (opening === 40 && to - nameFrom > 1 && isNationOf(tokens, to))
    evidence |= NameEvidence.humanVerb;
  const apposed = isAside ? roleAfter(tokens, to) : undefined;
  if (apposed) {
    evidence |= NameEvidence.roleAfter;
    const description = describeRole(tokens, apposed.from, apposed.to);
    facts = [withCountryOf(tokens, apposed.to, description)];
    role = description.span;
  }
  if (possessive) {
    if ((afterClasses & Class.kin) !== 0) evidence |= NameEvidence.kinAfter;
    if (isOwnOnly(tokens, after) || isOwnOnly(tokens, after + 1)) {
      evidence |= NameEvidence.humanVerb;
    }
    if (
      isCapitalWord(tokens, after) &&
      hasFact(afterWord, NameFact.organisationNoun | NameFact.placeNoun) &&
      zone === 'prose'
    ) {
      evidence |= NameEvidence.group;
    }
  } else if (kindAt(tokens, to) === Kind.word) {
    // in *the lady of Calder Bridge laughs* it is the lady who does
    if (!isOf(tokens, from - 1) && !isNounWithVerb(tokens, to)) {
      const verb = (afterClasses & Class.adverb) === 0 ? to : to + 1; // Obi never forgave
      if (hasFact(wordAt(tokens, verb), NameFact.humanVerb)) evidence |= NameEvidence.humanVerb;
      if ((classesAt(tokens, verb) & Class.cue) !== 0) evidence |= NameEvidence.cueAfter;
    }
    if ((afterClasses & Class.relative) !== 0 && isWho(tokens, to)) evidence |= NameEvidence.who;
    const said = isCondition(tokens, from - 1) ? NO_FACTS : predicates(tokens, to);
    if (said.length > 0) {
      facts = [...facts, ...said];
      evidence |= NameEvidence.roleAfter;
    } else if (isTaking(tokens, from - 1)) facts = [...facts, ...madeInto(tokens, to)];
  } else if (opening === 44) {
    if (isWhere(tokens, to + 1)) evidence |= NameEvidence.placeAfter;
    if (isWho(tokens, to + 1) || isBorn(tokens, to + 1)) evidence |= NameEvidence.who;
    if (isThing(tokens, to + 1)) evidence |= NameEvidence.placeNoun;
    const next = to + 1;
    if (
      isCapitalWord(tokens, next) &&
      (classesAt(tokens, next) & Class.place) !== 0 &&
      (classesAt(tokens, next) & Class.givenName) === 0
    ) {
      evidence |= NameEvidence.placeAfter;
    }
  }
  if (
    kindAt(tokens, after) === Kind.word &&
    (shapeAt(tokens, after) & Shape.capital) === 0 &&
    hasFact(afterWord, NameFact.groupNoun) &&
    !hasFact(afterWord, NameFact.humanVerb) &&
    !possessive
  ) {
    evidence |= NameEvidence.group;
  }
  const isCited = isCitation(tokens, from - 1, to);
  // Ada 5, but not Ada Obi 69 66
  const isNumbered = kindAt(tokens, to) === Kind.number && !isResult(tokens, to + 1);
  if (isNumbered && age === undefined && !isCited) evidence |= NameEvidence.digits;
  if (kindAt(tokens, to) === Kind.dash && (shapeAt(tokens, to) & Shape.spaced) === 0) {
    const next = to + 1;
    if (isBased(tokens, next) || kindAt(tokens, next) === Kind.number) {
      evidence |= NameEvidence.inPlace;
    }
  }
  if (opening === 38 || codeAt(tokens, from - 1) === 38) {
    // &
    evidence |= NameEvidence.organisationNoun;
  }

  // Marl Valley Council
  if (zone === 'headline' && isCapitalWord(tokens, to) && isBodyNoun(afterWord)) {
    evidence |= NameEvidence.organisationNoun;
  }
  if (isAddressed(tokens, from - 1, to)) evidence |= NameEvidence.humanVerb;
  evidence |= evidenceInFront(tokens, from, from === nameFrom, to, zone);
  // the Ada Obi story
  const isVerb = hasFact(afterWord, NameFact.humanVerb) || endsInEd(tokens, to);
  const isModifier = to - nameFrom > 1 && !possessive && !isVerb && isLowerNoun(tokens, to);
  if (isModifier) evidence &= ~NameEvidence.determiner;
  const kin = kinInFront(tokens, from - 1);
  if (kin >= 0) evidence |= NameEvidence.kinBefore;
  const gender = kin < 0 ? undefined : genderOfKin(wordAt(tokens, kin));
  const isSubject =
    !possessive &&
    ((afterClasses & (Class.cue | Class.auxiliary)) !== 0 ||
      hasFact(afterWord, NameFact.humanVerb)) &&
    !isOf(tokens, from - 1);
  return { evidence, facts, role, age, gender, isSubject, isCited };
}

const isBodyNoun = (word: number): boolean =>
  hasFact(word, NameFact.organisationNoun | NameFact.placeNoun) &&
  !hasFact(word, NameFact.surnameNoun);

/** *“Obi!”*, *“Thank you, Obi.”*, *“Obi, I do.”*: who is spoken to. */
function isAddressed(tokens: Tokens, before: number, to: number): boolean {
  const behind = codeAt(tokens, to);
  const closes = kindAt(tokens, to + 1) === Kind.mark;
  if (codeAt(tokens, before) === 44)
    return closes && (behind === 46 || behind === 33 || behind === 63); // , . ! ?
  if (kindAt(tokens, before) !== Kind.mark) return false;
  return behind === 33 ? closes : behind === 44 && isIOrYou(tokens, to + 1);
}
const isIOrYou = formSet('i you');

/** *talks planned*, *claims have*: behind a name a noun, not what somebody says. */
const isNounWithVerb = (tokens: Tokens, token: number): boolean =>
  isPluralOrVerb(tokens, token) &&
  (shapeAt(tokens, token + 1) & Shape.capital) === 0 &&
  ((classesAt(tokens, token + 1) & Class.auxiliary) !== 0 || endsInEd(tokens, token + 1));
const isPluralOrVerb = formSet('talks claims calls reports demands');

/** *hosts Marlow Vale*: one side by a noun for several; no other name is joined to it. */
export function isOneSide(tokens: Tokens, noun: number, to: number): boolean {
  if (!isSideNoun(tokens, noun) || isAnd(tokens, to) || codeAt(tokens, to) === 38) return false; // &
  return !(codeAt(tokens, to) === 44 && isCapitalWord(tokens, to + 1)); // ,
}
const isSideNoun = formSet(sideNouns);
const isAnd = exactFormSet('and');

/** *The operator, Norline*, but not *his publisher, Obi*: a noun for a firm before the comma in front of a name. */
export const isFirmByNoun = (tokens: Tokens, from: number): boolean =>
  codeAt(tokens, from - 1) === 44 && // ,
  hasFact(wordAt(tokens, from - 2), NameFact.groupApposition) &&
  isThe(tokens, from - 3);
export const isThe = formSet('the');

/** In words. */
const LONGEST_NOUN_PHRASE = 5;

/** *a cargo ship* before a comma or what goes on about it: the name is that of a thing or firm. */
function isThing(tokens: Tokens, token: number): boolean {
  if (!isA(tokens, token)) return false;
  let at = token + 1;
  while (
    at - token <= LONGEST_NOUN_PHRASE &&
    (isSize(tokens, at) ||
      (kindAt(tokens, at) === Kind.word &&
        !isCapitalWord(tokens, at) &&
        (classesAt(tokens, at) & (Class.preposition | Class.relative | Class.conjunction)) === 0))
  ) {
    at++;
  }
  const ends =
    kindAt(tokens, at) !== Kind.clitic && kindAt(tokens, at) !== Kind.dash && !isWho(tokens, at);
  const head = endsInEd(tokens, at - 1) || isBuilt(tokens, at - 1) ? at - 2 : at - 1;
  return (
    ends &&
    head > token &&
    (classesAt(tokens, head) & (Class.role | Class.kin)) === 0 &&
    hasFact(wordAt(tokens, head), NameFact.groupApposition)
  );
}
/** The *40-* of *a 40-foot ketch*. */
const isSize = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number || kindAt(tokens, token - 1) === Kind.number;
const isA = exactFormSet('a an');
const isBuilt = formSet('built run bound');
const endsInEd = (tokens: Tokens, token: number): boolean =>
  tokens.text.endsWith('ed', tokens.end[token] ?? 0);

/** The word for kin right in front, or before a comma there; -1 for none. */
function kinInFront(tokens: Tokens, before: number): number {
  if (kindAt(tokens, before) === Kind.word) {
    const isKin = (classesAt(tokens, before) & Class.kin) !== 0;
    return isKin && (shapeAt(tokens, before) & Shape.capital) === 0 ? before : -1;
  }
  const isApart = codeAt(tokens, before) === 44; // ,
  return isApart && (classesAt(tokens, before - 1) & Class.kin) !== 0 ? before - 1 : -1;
}

/** What the word before `from` says; `isTied` where nothing descriptive stands between it and the name. */
function evidenceInFront(
  tokens: Tokens,
  from: number,
  isTied: boolean,
  to: number,
  zone: Zone,
): number {
  const before = from - 1;
  if (kindAt(tokens, before) !== Kind.word) return 0;
  const word = wordAt(tokens, before);
  const classes = classesAt(tokens, before);
  let evidence = 0;
  if ((classes & Class.cue) !== 0 && hasFact(word, NameFact.humanVerb)) {
    evidence |= NameEvidence.cueBefore;
  }
  if (isTied && isNameless(tokens, before)) evidence |= NameEvidence.determiner;
  if (isStorm(tokens, before) && isCapitalWord(tokens, before)) evidence |= NameEvidence.placeNoun;
  if (isTied && hasFact(word, NameFact.groupApposition)) {
    evidence |= isOfThing(tokens, from, to) ? NameEvidence.placeNoun : NameEvidence.group;
  }
  if (isTied && (isNamedSo(tokens, before) || isGreeting(tokens, before))) {
    evidence |= NameEvidence.who;
  }
  if (isByline(tokens, before, zone)) evidence |= NameEvidence.byline;
  if ((classes & Class.preposition) === 0) return evidence;
  const possessive = kindAt(tokens, to) === Kind.clitic && endsWithS(tokens, to);
  if (isTied && !possessive && isPlacePreposition(tokens, before)) evidence |= NameEvidence.inPlace;
  if (isBaseOn(tokens, before)) evidence |= NameEvidence.inPlace | NameEvidence.group;
  if (isOfBody(tokens, before) || (isTied && isOfSomebody(tokens, before))) {
    evidence |= NameEvidence.group;
  }
  return evidence;
}

/** *a man named*, *the striker known as*, and the *one* of *one Obi, a clerk*: what follows is what somebody is called. */
function isNamedSo(tokens: Tokens, before: number): boolean {
  if (isOne(tokens, before))
    return isCapitalWord(tokens, before + 1) && codeAt(tokens, before + 2) === 44; // ,
  const named = isAs(tokens, before) ? before - 1 : before;
  if (named === before ? !isNamed(tokens, before) : !isKnown(tokens, named)) return false;
  const bearer = named - 1;
  return (classesAt(tokens, bearer) & (Class.role | Class.kin)) !== 0 || isAnybody(tokens, bearer);
}
const isOne = exactFormSet('one');
const isAs = exactFormSet('as');
const isNamed = exactFormSet('named called nicknamed');
const isKnown = exactFormSet('known');
const isAnybody = formSet(
  'man woman boy girl child baby somebody someone person people guy fellow friend teenager youth infant',
);

/** *the tug Sir Ada*, of which more is said than what *the boat Sir Ada bought* has: a ship, not who bought it. */
const isOfThing = (tokens: Tokens, from: number, to: number): boolean =>
  isCapitalWord(tokens, from) &&
  (classesAt(tokens, from) & Class.honorific) !== 0 &&
  (classesAt(tokens, from - 1) & Class.role) === 0 &&
  !isOfPeople(tokens, from - 1) &&
  (kindAt(tokens, to) !== Kind.word || (classesAt(tokens, to) & Class.preposition) !== 0);
const isStorm = formSet('hurricane typhoon cyclone storm superstorm');
const isOfPeople = formSet('band group rival operator');

/** *(Obi 2006* and *(Obi, 2006*, *Obi et al.* */
function isCitation(tokens: Tokens, before: number, to: number): boolean {
  if (isEt(tokens, to) && isAl(tokens, to + 1)) return true;
  const opens = codeAt(tokens, before);
  if (opens !== 40 && opens !== 59) return false; // ( ;
  const year = codeAt(tokens, to) === 44 ? to + 1 : to;
  if (kindAt(tokens, year) !== Kind.number) return false;
  const closes = codeAt(tokens, year + 1);
  if (closes !== 41 && closes !== 44 && closes !== 58 && closes !== 59) return false; // ) , : ;
  return isYear(tokens.text.slice(tokens.start[year] ?? 0, tokens.end[year] ?? 0));
}
const isEt = exactFormSet('et');
const isAl = exactFormSet('al');
const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

/** What only people have: *childhood*, behind an adjective too. */
const isOwnOnly = (tokens: Tokens, token: number): boolean =>
  (shapeAt(tokens, token) & Shape.capital) === 0 &&
  hasFact(wordAt(tokens, token), NameFact.humanPossession);

/** A noun in lower case, which the name then belongs to (*the Ada Obi story*). */
const isLowerNoun = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word &&
  (shapeAt(tokens, token) & Shape.capital) === 0 &&
  (classesAt(tokens, token) &
    (Class.preposition | Class.conjunction | Class.auxiliary | Class.relative)) ===
    0;

const endsWithS = (tokens: Tokens, token: number): boolean =>
  ((tokens.codes[(tokens.end[token] ?? 1) - 1] ?? 0) | 32) === 115;

const isAged = exactFormSet('aged');

/** *, 42,* or *(42)* behind a name. */
function ageAt(tokens: Tokens, to: number): number | undefined {
  const opens = codeAt(tokens, to);
  if (opens !== 44 && opens !== 40) return undefined; // , (
  let at = to + 1;
  if (isAged(tokens, at)) at++;
  if (kindAt(tokens, at) !== Kind.number) return undefined;
  const age = Number(tokens.text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0));
  if (!Number.isInteger(age) || age < 1 || age > 115) return undefined;
  const closes = codeAt(tokens, at + 1);
  if (opens === 40) return closes === 41 ? age : undefined;
  return closes === 44 || closes === 46 || closes === 59 || closes < 0 ? age : undefined; // , . ;
}

/** *(born …)*, *(1901–1990)*, *(1 May 1901 – …)*: a year and a dash within a few words. */
function isYears(tokens: Tokens, token: number): boolean {
  for (let at = token; at < token + 8 && codeAt(tokens, at) !== 41; at++) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    if (isBorn(tokens, at)) return true;
    if (kindAt(tokens, at) === Kind.number && end - start === 4) {
      return kindAt(tokens, at + 1) === Kind.dash;
    }
  }
  return false;
}

/** The *66* of *Ada Obi 69 66*; no year. */
const isResult = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number &&
  (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4;

/** *Ada Obi (Chad)*: one of those who compete. */
const isNationOf = (tokens: Tokens, opens: number): boolean =>
  countryIn([foldedToken(tokens, opens + 1), foldedToken(tokens, opens + 2)]) !== undefined;

const isBased = exactFormSet('based');
const isBorn = exactFormSet('born');
const isWho = exactFormSet('who whose whom');
const isWhere = exactFormSet('where');
const isPlacePreposition = formSet(
  'in at near across outside around within throughout inside into onto towards via off',
);
const isPlainDeterminer = formSet('the a an this these those its our every each');

/** A determiner that people's names do not take. */
const isNameless = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & Class.determiner) !== 0 && isPlainDeterminer(tokens, token);

/** *the base on …*, *the coast of …* */
function isBaseOn(tokens: Tokens, token: number): boolean {
  return (
    isOnOrOf(tokens, token) &&
    hasFact(wordAt(tokens, token - 1), NameFact.placeNoun) &&
    (shapeAt(tokens, token - 1) & Shape.capital) === 0
  );
}

/** *University of*, *Bank of*, *city of*. */
function isOfBody(tokens: Tokens, token: number): boolean {
  if (!isOfOrFor(tokens, token)) return false;
  const body = wordAt(tokens, token - 1);
  if (!hasFact(body, NameFact.organisationNoun | NameFact.placeNoun)) return false;
  return (
    isCapitalWord(tokens, token - 1) || hasFact(body, NameFact.groupApposition | NameFact.groupNoun)
  );
}

/** *Ada Obi of Marl Varga*: behind two words of a name, where somebody is from. */
const isOfSomebody = (tokens: Tokens, token: number): boolean =>
  isOf(tokens, token) &&
  isCapitalWord(tokens, token - 1) &&
  isCapitalWord(tokens, token - 2) &&
  (wordAt(tokens, token - 1) < 0 || hasFact(wordAt(tokens, token - 1), NameFact.surname)) &&
  (classesAt(tokens, token - 2) & Class.givenName) !== 0;

const isOnOrOf = exactFormSet('on of');
const isOfOrFor = exactFormSet('of for');
const isOf = exactFormSet('of');
const isBy = formSet('by');
const isCapitalBy = exactFormSet('By');

/** In tokens. */
const LONGEST_BYLINE = 12;

/** *By Ada Obi*, the *and* of *By Ada Obi and Tam Obi*, *From Ada Obi, Lund*. */
function isByline(tokens: Tokens, token: number, zone: Zone): boolean {
  if (isBy(tokens, token)) {
    if (token === 0 || zone === 'credit' || isCapitalBy(tokens, token)) return true;
    return hasFact(wordAt(tokens, token - 1), NameFact.credit); // reporting by Ada Obi
  }
  if (tokens.length > LONGEST_BYLINE) return false;
  return token === 0
    ? isFrom(tokens, 0) && zone !== 'prose'
    : isAnd(tokens, token) && isBy(tokens, 0);
}
const isFrom = exactFormSet('From');

const isCopula = exactFormSet('is was became becomes remains remained');

/** What a name is said to be right behind it: *was a painter and poet*, *was elected mayor*. */
function predicates(tokens: Tokens, to: number): readonly RoleDescription[] {
  if (!isCopula(tokens, to)) return NO_FACTS;
  const from = to + 1;
  if ((classesAt(tokens, from) & Class.determiner) !== 0) return rolesFrom(tokens, from + 1);
  return isMade(tokens, from) ? madeInto(tokens, from + 1) : NO_FACTS;
}

const isTaking = exactFormSet(
  'elected appointed named made hired chose promoted elect appoint name hire promote hiring naming appointing',
);
const isMade = exactFormSet('elected appointed named made chosen hired promoted ordained crowned');
const isAsOrTo = exactFormSet('as to');

/** What somebody is made, behind the verb or the name: *mayor*, *as acting mayor*, *as a coach*. */
function madeInto(tokens: Tokens, at: number): readonly RoleDescription[] {
  const from = isAsOrTo(tokens, at) ? at + 1 : at;
  const isOpen = (classesAt(tokens, from) & Class.determiner) !== 0;
  if (isOpen) return rolesFrom(tokens, from + 1);
  return modifiesRole(tokens, from) ? rolesFrom(tokens, from) : NO_FACTS;
}

/** The roles of a list from a token on: *Leet painter*, *painter, poet and mayor of Lund*. */
function rolesFrom(tokens: Tokens, from: number): readonly RoleDescription[] {
  const out: RoleDescription[] = [];
  let isSure = 1; // how many are no part of an open list
  for (let start = from; out.length < MOST_ROLES;) {
    const end = roleEnd(tokens, start);
    if (end < 0) break;
    out.push(withCountryOf(tokens, end, describeRole(tokens, start, end)));
    const isLast = isAnd(tokens, end);
    if (isAnd(tokens, start - 1)) isSure = out.length;
    if (!isLast && codeAt(tokens, end) !== 44) break;
    start = end + 1;
    if ((classesAt(tokens, start) & Class.determiner) !== 0) start++;
  }
  return out.slice(0, isSure);
}

const MOST_ROLES = 4;
const isCondition = exactFormSet('if If unless Unless whether Whether');

/** One past the first role from a token on, with nothing but a few words before it, or -1. */
function roleEnd(tokens: Tokens, from: number): number {
  for (let at = from; at < from + 5; at++) {
    if (kindAt(tokens, at) !== Kind.word && kindAt(tokens, at) !== Kind.dash) return -1;
    const classes = classesAt(tokens, at);
    if ((classes & Class.role) !== 0 && (classesAt(tokens, at + 1) & Class.role) === 0) {
      return at + 1;
    }
    if ((classes & (Class.preposition | Class.auxiliary | Class.conjunction)) !== 0) return -1;
  }
  return -1;
}

/** The description with the country that follows it (*president of Chad*), or with another place. */
export function withCountryOf(
  tokens: Tokens,
  to: number,
  description: RoleDescription,
): RoleDescription {
  if (description.country !== undefined) return description;
  if (!isOf(tokens, to)) return description;
  let at = to + 1;
  if ((classesAt(tokens, at) & Class.determiner) !== 0) at++;
  if (!isCapitalWord(tokens, at)) return description;
  const [first = '', second = ''] = [at, at + 1].map((it) =>
    isCapitalWord(tokens, it) ? foldedToken(tokens, it) : '',
  );
  const country = countryIn([first, second]);
  if (country === undefined) {
    const place = placeBehind(tokens, to);
    return place === undefined ? description : { ...description, place };
  }
  const end = countryIn([first]) === country ? at + 1 : at + 2;
  return {
    ...description,
    country,
    words: `${description.words} ${writtenAt(tokens, to, end)}`,
  };
}
