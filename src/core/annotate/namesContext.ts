import { Class } from '../lexicon/classes';
import { genderOfKin, hasFact, NameFact } from '../lexicon/nameFacts';
import type { Span } from '../model';
import { exactFormSet, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import {
  ageAt,
  areSharesMoving,
  evidenceBehindComma,
  evidenceInBrackets,
  evidenceOfOwned,
  evidenceOfVerb,
  isNounOfFirm,
  isOfNoun,
  isOwner,
  isWho,
} from './namesBehind';
import { NameEvidence } from './namesEvidence';
import { evidenceInFront, isAnimalApposed, kinInFront } from './namesInFront';
import {
  doerInAside,
  doerOf,
  isCondition,
  isTaking,
  madeInto,
  predicates,
  withCountryOf,
} from './namesPredicates';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt, wordAt } from './namesRuns';
import type { Zone } from './namesZone';
import { behindBody, describeRole, roleAfter, type RoleDescription } from './rolesPhrase';

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
  const owns = isOwner(tokens, to);
  const opening = codeAt(tokens, to);
  const age = ageAt(tokens, to);
  const apposed = opening === 44 || opening === 40 ? apposedRole(tokens, to) : undefined; // , (
  const isCited = isCitation(tokens, from - 1, to);
  const kin = kinInFront(tokens, from - 1);
  let facts = apposed ? [apposed] : NO_FACTS;
  let evidence = evidenceInFront(tokens, from, from === nameFrom, to, zone);
  // the Ada Obi story
  if (!owns && to - nameFrom > 1 && isOfNoun(tokens, to)) evidence &= ~NameEvidence.determiner;
  evidence |= evidenceOfThing(tokens, from, to, zone);
  if (from === nameFrom && isAnimalApposed(tokens, from, to)) evidence |= NameEvidence.placeNoun;
  if (age !== undefined) evidence |= NameEvidence.age;
  if (apposed) evidence |= NameEvidence.roleAfter;
  if (opening === 40) evidence |= evidenceInBrackets(tokens, nameFrom, to);
  if (owns) {
    evidence |= evidenceOfOwned(tokens, to + 1, zone);
  } else if (kindAt(tokens, to) === Kind.word) {
    evidence |= evidenceOfVerb(tokens, from, to);
    const said = isCondition(tokens, from - 1) ? NO_FACTS : predicates(tokens, to);
    if (said.length > 0) evidence |= NameEvidence.roleAfter;
    facts = facts.concat(said.length > 0 ? said : shownBy(tokens, from, to));
  } else if (opening === 44) {
    evidence |= evidenceBehindComma(tokens, to);
    const told = isWho(tokens, to + 1) ? doerOf(tokens, to + 2) : doerInAside(tokens, to + 1);
    if (told.length > 0) facts = facts.concat(told);
  }
  if (!owns && isNounOfFirm(tokens, to)) evidence |= NameEvidence.group;
  if (!owns && areSharesMoving(tokens, to)) evidence |= NameEvidence.organisationNoun;
  // Ada 5, but not Ada Obi 69 66
  const isNumbered = kindAt(tokens, to) === Kind.number && !isResult(tokens, to + 1);
  if (isNumbered && age === undefined && !isCited) evidence |= NameEvidence.digits;
  if (isAddressed(tokens, from - 1, to)) evidence |= NameEvidence.humanVerb;
  if (kin >= 0) evidence |= NameEvidence.kinBefore;
  const gender = kin < 0 ? undefined : genderOfKin(wordAt(tokens, kin));
  return { evidence, facts, role: apposed?.span, age, gender, isCited };
}

/** *Ada Obi, a nurse in Chad*. */
function apposedRole(tokens: Tokens, to: number): RoleDescription | undefined {
  const role = roleAfter(tokens, to);
  if (!role) return undefined;
  const end = behindBody(tokens, role.to);
  return withCountryOf(tokens, end, describeRole(tokens, role.from, end));
}

/** What a verb makes of the name in front of it: of whom somebody takes for an office, or who does something. */
const shownBy = (tokens: Tokens, from: number, to: number): readonly RoleDescription[] =>
  isTaking(tokens, from - 1) ? madeInto(tokens, to) : doerOf(tokens, to);

/** *Marl-based*, *Marl & Sons*, and in a headline *Marl Valley Council*. */
function evidenceOfThing(tokens: Tokens, from: number, to: number, zone: Zone): number {
  let evidence = 0;
  if (kindAt(tokens, to) === Kind.dash && (shapeAt(tokens, to) & Shape.spaced) === 0) {
    if (isBased(tokens, to + 1) || kindAt(tokens, to + 1) === Kind.number)
      evidence |= NameEvidence.inPlace;
  }
  const isJoined = codeAt(tokens, to) === 38 || codeAt(tokens, from - 1) === 38; // &
  const isBody = zone === 'headline' && isCapitalWord(tokens, to) && isBodyNoun(wordAt(tokens, to));
  if (isJoined || isBody) evidence |= NameEvidence.organisationNoun;
  return evidence;
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
/** A number from 1500 to 2099. */
export const isYearAt = (tokens: Tokens, token: number): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0));

/** The *66* of *Ada Obi 69 66*, no year, and the rest of the time in *Obi 16:04:22*. */
const isResult = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number
    ? (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4
    : codeAt(tokens, token) === 58 && kindAt(tokens, token + 1) === Kind.number;

const isBased = exactFormSet('based');
