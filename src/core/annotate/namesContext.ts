import { Class } from '../lexicon/classes';
import { genderOfKin, hasFact, NameFact } from '../lexicon/nameFacts';
import { ledBodies, sideNouns } from '../lexicon/nameContext';
import type { Span } from '../model';
import { exactFormSet, foldedToken, formSet } from '../text/forms';
import { Kind, Shape, standsBefore, type Tokens } from '../text/tokens';
import { isGreeting, isStorm } from './namesGrammar';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt, wordAt } from './namesRuns';
import type { Zone } from './namesZone';
import {
  doerOf,
  isAsOrTo,
  isCondition,
  isTaking,
  madeInto,
  predicates,
  withCountryOf,
} from './namesPredicates';
import {
  behindBody,
  countryIn,
  describeRole,
  roleAfter,
  type RoleDescription,
} from './rolesPhrase';
import { NameEvidence } from './namesEvidence';
import { isBy, isLowerAnd, isLowerOf, isThe } from './smallForms';

const NO_FACTS: readonly RoleDescription[] = [];

export interface NameContext {
  readonly evidence: number;
  readonly facts: readonly RoleDescription[];
  readonly role: Span | undefined;
  readonly age: number | undefined;
  readonly gender: 'female' | 'male' | undefined;
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
  if (opening === 40 && isYears(tokens, to + 1)) {
    evidence |= isBornAt(tokens, to + 1) ? NameEvidence.who : NameEvidence.humanVerb;
  }
  if (opening === 40 && to - nameFrom > 1 && isNationOf(tokens, to))
    evidence |= NameEvidence.humanVerb;
  const apposed = isAside ? roleAfter(tokens, to) : undefined;
  if (apposed) {
    evidence |= NameEvidence.roleAfter;
    const end = behindBody(tokens, apposed.to);
    facts = [withCountryOf(tokens, end, describeRole(tokens, apposed.from, end))];
    role = facts[0]?.span;
  }
  if (possessive) {
    if ((afterClasses & Class.kin) !== 0 || isStaff(tokens, after)) {
      evidence |= NameEvidence.kinAfter;
    }
    if (isCounsel(tokens, after)) evidence |= NameEvidence.humanVerb;
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
    if (!isLowerOf(tokens, from - 1) && !isNounWithVerb(tokens, to)) {
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
    else facts = facts.concat(doerOf(tokens, to));
  } else if (opening === 44) {
    if (isWhere(tokens, to + 1)) evidence |= NameEvidence.placeAfter;
    if (isWho(tokens, to + 1)) facts = facts.concat(doerOf(tokens, to + 2));
    if (isWho(tokens, to + 1) || isBorn(tokens, to + 1)) evidence |= NameEvidence.who;
    if (isThing(tokens, to + 1) || isMeasured(tokens, to + 1)) evidence |= NameEvidence.placeNoun;
    if (isWhich(tokens, to + 1)) evidence |= NameEvidence.group;
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
    !hasObject(tokens, after) &&
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
  return { evidence, facts, role, age, gender, isCited };
}

/** Who works for one person (*Obi’s biographer*). */
const isStaff = exactFormSet('agent physician biographer publicist chauffeur bodyguard therapist');
/** Whom a firm has too (*Orbex’s lawyer*). */
const isCounsel = exactFormSet('lawyer solicitor barrister attorney accountant');

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
const isPluralOrVerb = formSet('talks claims calls reports demands attacks threats offers remarks');

/** *hosts Marlow Vale*: one side by a noun for several; no other name is joined to it. */
export function isOneSide(tokens: Tokens, noun: number, to: number): boolean {
  if (!isSideNoun(tokens, noun) || isLowerAnd(tokens, to) || codeAt(tokens, to) === 38)
    return false; // &
  return !(codeAt(tokens, to) === 44 && isCapitalWord(tokens, to + 1)); // ,
}
const isSideNoun = formSet(sideNouns);

/** *The operator, Norline*, but not *his publisher, Obi*: a noun for a firm before the comma in front of a name. */
export const isFirmByNoun = (tokens: Tokens, from: number): boolean =>
  codeAt(tokens, from - 1) === 44 && // ,
  hasFact(wordAt(tokens, from - 2), NameFact.groupApposition) &&
  isThe(tokens, from - 3);

/** *shares it*, *works a farm*: a verb, though its form is a noun's too. */
const hasObject = (tokens: Tokens, verb: number): boolean =>
  (classesAt(tokens, verb + 1) & (Class.determiner | Class.objectPronoun)) !== 0;

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
/** *118 metres long*: what no person is. */
const isMeasured = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number &&
  (isDimension(tokens, token + 1) || isDimension(tokens, token + 2));
const isDimension = formSet('long wide deep');

/** The *40-* of *a 40-foot ketch*. */
const isSize = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number || kindAt(tokens, token - 1) === Kind.number;
const isA = exactFormSet('a an');
const isBuilt = formSet('built run bound');
const endsInEd = (tokens: Tokens, token: number): boolean =>
  standsBefore(tokens.codes, tokens.end[token] ?? 0, 'ed');

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
  if (isTied && !possessive && isWhereabouts(tokens, before, to))
    evidence |= NameEvidence.placeAfter | NameEvidence.inPlace;
  if (isBaseOn(tokens, before)) evidence |= NameEvidence.inPlace | NameEvidence.group;
  // the Reform Alliance of Prime Minister Obi
  const isLed = !isTied && isLedBody(tokens, before - 1);
  if ((isOfBody(tokens, before) && !isLed) || (isTied && isOfSomebody(tokens, before))) {
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
const isOfPeople = formSet('band group rival operator');

/** *(Obi 2006*, *(Obi, 2006*, *Obi et al.*, *Obi (2006) argues*. */
function isCitation(tokens: Tokens, before: number, to: number): boolean {
  if (isEt(tokens, to) && isAl(tokens, to + 1)) return true;
  const opens = codeAt(tokens, before);
  // Obi (2006) argues
  if (codeAt(tokens, to) === 40 && isYearAt(tokens, to + 1) && codeAt(tokens, to + 2) === 41) {
    return (
      (classesAt(tokens, to + 3) & Class.cue) !== 0 ||
      hasFact(wordAt(tokens, to + 3), NameFact.humanVerb)
    );
  }
  if (opens !== 40 && opens !== 59) return false; // ( ;
  const year = codeAt(tokens, to) === 44 ? to + 1 : to;
  if (kindAt(tokens, year) !== Kind.number) return false;
  const closes = codeAt(tokens, year + 1);
  if (closes !== 41 && closes !== 44 && closes !== 58 && closes !== 59) return false; // ) , : ;
  return isYearAt(tokens, year);
}
const isEt = exactFormSet('et');
const isAl = exactFormSet('al');
export const isYearAt = (tokens: Tokens, token: number): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0));

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

const isDash = (tokens: Tokens, token: number): boolean => kindAt(tokens, token) === Kind.dash;
const isOldAt = exactFormSet('old');

/** *, 42,*, *(42)* or *, a 42-year-old* behind a name. */
function ageAt(tokens: Tokens, to: number): number | undefined {
  const opens = codeAt(tokens, to);
  if (opens !== 44 && opens !== 40) return undefined; // , (
  let at = to + 1;
  if (isAged(tokens, at)) at++;
  const isOld = isA(tokens, at) && isDash(tokens, at + 2) && isOldAt(tokens, at + 5);
  if (isOld) at++; // , a 16-year-old
  if (kindAt(tokens, at) !== Kind.number) return undefined;
  const age = Number(tokens.text.slice(tokens.start[at] ?? 0, tokens.end[at] ?? 0));
  if (!Number.isInteger(age) || age < 1 || age > 115) return undefined;
  if (isOld) return age;
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

/** *(born …)*, *(4 March 1901 – …)*: what no age or reign is written by. */
const isBornAt = (tokens: Tokens, token: number): boolean =>
  isBorn(tokens, token) ||
  (classesAt(tokens, token) & Class.month) !== 0 ||
  (kindAt(tokens, token) === Kind.number && (classesAt(tokens, token + 1) & Class.month) !== 0);

/** The *66* of *Ada Obi 69 66*, no year, and the rest of the time in *Obi 16:04:22*. */
const isResult = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number
    ? (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4
    : codeAt(tokens, token) === 58 && kindAt(tokens, token + 1) === Kind.number;

/** *Ada Obi (Chad)*: one of those who compete. */
const isNationOf = (tokens: Tokens, opens: number): boolean =>
  countryIn([foldedToken(tokens, opens + 1), foldedToken(tokens, opens + 2)]) !== undefined;

const isBased = exactFormSet('based');
const isBorn = exactFormSet('born');
const isWho = exactFormSet('who whose whom');
const isWhere = exactFormSet('where');
const isWhich = exactFormSet('which');
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

/** *residents of*, *campaigners from*, *villagers in*: a place follows; not in *people from Ada Obi to Tam Quill*. */
const isWhereabouts = (tokens: Tokens, token: number, to: number): boolean =>
  isFromIn(tokens, token) &&
  !isAsOrTo(tokens, to) &&
  (isDweller(tokens, token - 1) || (isGroup(tokens, token - 1) && !isLowerOf(tokens, token)));
const isFromIn = exactFormSet('of from in');
const isDweller = formSet('people residents villagers townspeople townsfolk inhabitants islanders');
const isGroup = formSet('campaigners protesters farmers families');

/** *University of*, *Bank of*, *city of*. */
function isOfBody(tokens: Tokens, token: number): boolean {
  if (!isOfOrFor(tokens, token)) return false;
  const body = wordAt(tokens, token - 1);
  if (!hasFact(body, NameFact.organisationNoun | NameFact.placeNoun)) return false;
  return (
    isCapitalWord(tokens, token - 1) || hasFact(body, NameFact.groupApposition | NameFact.groupNoun)
  );
}

const isLedBody = formSet(ledBodies);

/** *Ada Obi of Marl Varga*: behind two words of a name, where somebody is from. */
const isOfSomebody = (tokens: Tokens, token: number): boolean =>
  isLowerOf(tokens, token) &&
  isCapitalWord(tokens, token - 1) &&
  isCapitalWord(tokens, token - 2) &&
  (wordAt(tokens, token - 1) < 0 || hasFact(wordAt(tokens, token - 1), NameFact.surname)) &&
  (classesAt(tokens, token - 2) & Class.givenName) !== 0;

const isOnOrOf = exactFormSet('on of');
const isOfOrFor = exactFormSet('of for');
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
    : isLowerAnd(tokens, token) && isBy(tokens, 0);
}
const isFrom = exactFormSet('From');
