import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { exactFormSet, foldedToken, formSet } from '../text/forms';
import { Kind, Shape, standsBefore, type Tokens } from '../text/tokens';
import { NameEvidence } from './namesEvidence';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt, wordAt } from './namesRuns';
import type { Zone } from './namesZone';
import { countryIn } from './rolesPhrase';
import { isLowerOf } from './smallForms';

/** The name goes with a noun that follows (*the Ada Obi story*). */
export const isOfNoun = (tokens: Tokens, to: number): boolean =>
  isLowerNoun(tokens, to) &&
  !hasFact(wordAt(tokens, to), NameFact.humanVerb) &&
  !endsInEd(tokens, to);

/** *Ada Obi (1931–2001)*, *Ada Obi (Chad)*. */
export function evidenceInBrackets(tokens: Tokens, nameFrom: number, to: number): number {
  let evidence = 0;
  if (isYears(tokens, to + 1)) {
    evidence |= isBornAt(tokens, to + 1) ? NameEvidence.who : NameEvidence.humanVerb;
  }
  if (to - nameFrom > 1 && isNationOf(tokens, to)) evidence |= NameEvidence.humanVerb;
  return evidence;
}

/** What a name is said to own, which stands at token `owned`: *Obi’s daughter*, *Obi’s lawyer*, *Marl’s Town Hall*. */
export function evidenceOfOwned(tokens: Tokens, owned: number, zone: Zone): number {
  let evidence = 0;
  if ((classesAt(tokens, owned) & Class.kin) !== 0 || isStaff(tokens, owned))
    evidence |= NameEvidence.kinAfter;
  if (isCounsel(tokens, owned) || isOwnOnly(tokens, owned) || isOwnOnly(tokens, owned + 1))
    evidence |= NameEvidence.humanVerb;
  const isBody =
    isCapitalWord(tokens, owned) &&
    hasFact(wordAt(tokens, owned), NameFact.organisationNoun | NameFact.placeNoun);
  if (isBody && zone === 'prose') evidence |= NameEvidence.group;
  return evidence;
}

/** *Obi said*, *Obi never forgave*, *Obi who*. */
export function evidenceOfVerb(tokens: Tokens, from: number, to: number): number {
  if (isBe(tokens, to) && isFounded(tokens, to + 1)) return NameEvidence.organisationNoun;
  let evidence = 0;
  const classes = classesAt(tokens, to);
  // in *the lady of Calder Bridge laughs* it is the lady who does
  if (!isLowerOf(tokens, from - 1) && !isNounWithVerb(tokens, to)) {
    const verb = (classes & Class.adverb) === 0 ? to : to + 1;
    if (hasFact(wordAt(tokens, verb), NameFact.humanVerb)) evidence |= NameEvidence.humanVerb;
    if ((classesAt(tokens, verb) & Class.cue) !== 0) evidence |= NameEvidence.cueAfter;
  }
  if ((classes & Class.relative) !== 0 && isWho(tokens, to)) evidence |= NameEvidence.who;
  return evidence;
}

/** *Marl Finch was founded by*. */
const isBe = exactFormSet('was is');
const isFounded = exactFormSet('founded cofounded');

/** *Obi, who*, *Obi, born in*, *Marl, where*, *the Ada Obi, a cargo ship*, *Marl, Chad*. */
export function evidenceBehindComma(tokens: Tokens, to: number): number {
  const next = to + 1;
  let evidence = 0;
  if (isWhere(tokens, next)) evidence |= NameEvidence.placeAfter;
  if (isWho(tokens, next) || isBorn(tokens, next)) evidence |= NameEvidence.who;
  if (isThing(tokens, next) || isMeasured(tokens, next)) evidence |= NameEvidence.placeNoun;
  if (isWhich(tokens, next)) evidence |= NameEvidence.group;
  const isPlace =
    isCapitalWord(tokens, next) &&
    (classesAt(tokens, next) & (Class.place | Class.givenName)) === Class.place;
  if (isPlace) evidence |= NameEvidence.placeAfter;
  return evidence;
}

/** *Orbex shares*, *Orbex unit*: what a firm has; not *Obi shares it*. */
export const isNounOfFirm = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word &&
  (shapeAt(tokens, token) & Shape.capital) === 0 &&
  hasFact(wordAt(tokens, token), NameFact.groupNoun) &&
  !hasFact(wordAt(tokens, token), NameFact.humanVerb) &&
  !hasObject(tokens, token);

/** *Ada Marl shares fell*: what is listed is a firm, whoever it is named after; not *Ada Marl shares rose petals*. */
export const areSharesMoving = (tokens: Tokens, token: number): boolean =>
  isShares(tokens, token) &&
  isMove(tokens, token + 1) &&
  (kindAt(tokens, token + 2) !== Kind.word ||
    (classesAt(tokens, token + 2) & (Class.preposition | Class.adverb)) !== 0);
const isShares = exactFormSet('shares stock');
const isMove = exactFormSet(
  'rose fell jumped slid tumbled climbed dropped gained lost surged plunged sank closed ended were',
);

/** Who works for one person (*Obi’s biographer*). */
const isStaff = exactFormSet('agent physician biographer publicist chauffeur bodyguard therapist');
/** Whom a firm has too (*Orbex’s lawyer*). */
const isCounsel = exactFormSet('lawyer solicitor barrister attorney accountant');

/** *talks planned*, *claims have*: behind a name a noun, not what somebody says. */
const isNounWithVerb = (tokens: Tokens, token: number): boolean =>
  (shapeAt(tokens, token + 1) & Shape.capital) === 0 &&
  ((classesAt(tokens, token + 1) & Class.auxiliary) !== 0 || endsInEd(tokens, token + 1)) &&
  isPluralOrVerb(tokens, token);
const isPluralOrVerb = formSet('talks claims calls reports demands attacks threats offers remarks');

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

/** *Obi’s*. */
export const isOwner = (tokens: Tokens, to: number): boolean =>
  kindAt(tokens, to) === Kind.clitic &&
  ((tokens.codes[(tokens.end[to] ?? 1) - 1] ?? 0) | 32) === 115; // s

const isAged = exactFormSet('aged');

const isDash = (tokens: Tokens, token: number): boolean => kindAt(tokens, token) === Kind.dash;
const isOldAt = exactFormSet('old');

/** *, 42,*, *(42)* or *, a 42-year-old* behind a name. */
export function ageAt(tokens: Tokens, to: number): number | undefined {
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

/** *Ada Obi (Chad)*: one of those who compete. */
const isNationOf = (tokens: Tokens, opens: number): boolean =>
  countryIn([foldedToken(tokens, opens + 1), foldedToken(tokens, opens + 2)]) !== undefined;
const isBorn = exactFormSet('born');
export const isWho = exactFormSet('who whose whom');
const isWhere = exactFormSet('where');
const isWhich = exactFormSet('which');
