import { Class } from '../lexicon/classes';
import { ledBodies, namedAnimals, sideNouns, vessels, vesselVerbs } from '../lexicon/nameContext';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { exactFormSet, foldedToken, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isOwner } from './namesBehind';
import { NameEvidence } from './namesEvidence';
import { isGreeting, isStorm } from './namesGrammar';
import { isAsOrTo } from './namesPredicates';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt, wordAt } from './namesRuns';
import type { Zone } from './namesZone';
import { isBy, isLowerAnd, isLowerOf, isThe } from './smallForms';

/** *hosts Marlow Vale*: one side by a noun for several; no other name is joined to it. */
export function isOneSide(tokens: Tokens, noun: number, to: number): boolean {
  if (!isSideNoun(tokens, noun) || isLowerAnd(tokens, to) || codeAt(tokens, to) === 38)
    return false; // &
  return !(codeAt(tokens, to) === 44 && isCapitalWord(tokens, to + 1)); // ,
}
const isSideNoun = formSet(sideNouns);

/** The plural forms of nouns; a function, since sets above it are made of them. */
function pluralsOf(nouns: string): string {
  return nouns
    .trim()
    .split(/\s+/)
    .map((it) => (it.endsWith('y') ? `${it.slice(0, -1)}ies` : `${it}s`))
    .join(' ');
}

/** *The operator, Norline*, but not *his publisher, Obi*: a noun for a firm before the comma in front of a name. */
export const isFirmByNoun = (tokens: Tokens, from: number): boolean =>
  codeAt(tokens, from - 1) === 44 && // ,
  hasFact(wordAt(tokens, from - 2), NameFact.groupApposition) &&
  isThe(tokens, from - 3);

/** The word for kin right in front, or before a comma there; -1 for none. */
export function kinInFront(tokens: Tokens, before: number): number {
  if (kindAt(tokens, before) === Kind.word) {
    const isKin = (classesAt(tokens, before) & Class.kin) !== 0;
    return isKin && (shapeAt(tokens, before) & Shape.capital) === 0 ? before : -1;
  }
  const isApart = codeAt(tokens, before) === 44; // ,
  return isApart && (classesAt(tokens, before - 1) & Class.kin) !== 0 ? before - 1 : -1;
}

/** What the word before `from` says; `isTied` where nothing descriptive stands between it and the name. */
export function evidenceInFront(
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
  if (isTied && (isNameless(tokens, before) || isOneOfThose(tokens, before)))
    evidence |= NameEvidence.determiner;
  if (isStorm(tokens, before) && isCapitalWord(tokens, before)) evidence |= NameEvidence.placeNoun;
  const isFirm =
    isFounding(tokens, before) ||
    (isTied && isCapitalWord(tokens, from + 1) && isFirmInFront(tokens, from, to));
  if (isFirm) evidence |= NameEvidence.organisationNoun;
  if (isTied && hasFact(word, NameFact.groupApposition)) {
    evidence |= isOfThing(tokens, from, to) ? NameEvidence.placeNoun : NameEvidence.group;
  }
  if (isTied) evidence |= evidenceOfNamedThing(tokens, from, to);
  if (isTied && (isNamedSo(tokens, before) || isGreeting(tokens, before))) {
    evidence |= NameEvidence.who;
  }
  if (isByline(tokens, before, zone)) evidence |= NameEvidence.byline;
  if ((classes & Class.preposition) === 0) return evidence;
  const owns = isOwner(tokens, to);
  if (isTied && !owns && isPlacePreposition(tokens, before)) evidence |= NameEvidence.inPlace;
  if (isTied && !owns && isWhereabouts(tokens, before, to))
    evidence |= NameEvidence.placeAfter | NameEvidence.inPlace;
  if (isBaseOn(tokens, before)) evidence |= NameEvidence.inPlace | NameEvidence.group;
  // the Reform Alliance of Prime Minister Obi
  const isLed = !isTied && isLedBody(tokens, before - 1);
  if ((isOfBody(tokens, before) && !isLed) || (isTied && isOfSomebody(tokens, before))) {
    evidence |= NameEvidence.group;
  }
  if (isTied && isHomeOf(tokens, before)) evidence |= NameEvidence.placeNoun;
  return evidence;
}

/** *a dog called Ada*, *a pot of Earl Marl*, *through Val Marl*: what an animal, a drink or a valley is called. */
function evidenceOfNamedThing(tokens: Tokens, from: number, to: number): number {
  const before = from - 1;
  if (to === from + 1 && isAnimalCalled(tokens, before)) return NameEvidence.placeNoun;
  const isDrink =
    isPouredOf(tokens, before) ||
    (isEarl(tokens, from) && (isDrinking(tokens, before) || isDrinkNoun(tokens, to)));
  const isPlace = isValley(tokens, from) && isThrough(tokens, before);
  const isSeat = to === from + 1 && isSeatOf(tokens, before);
  if (!(isDrink || isPlace || isSeat) || isOwner(tokens, to)) return 0;
  return NameEvidence.group | NameEvidence.placeAfter | NameEvidence.inPlace;
}

/** *she founded Marl Finch*: what people found is a body. */
const isFounding = exactFormSet('founded cofounded founding');

/** *a former* Marine: one of many, whoever they are. */
const isOneOfThose = (tokens: Tokens, before: number): boolean =>
  isFormer(tokens, before) && isA(tokens, before - 1);
const isFormer = exactFormSet('former retired serving');
const isA = formSet('a an');

/**
 * *chairman of Marl Finch*, *law firm Marl Finch*: whose head somebody is and what a noun without an article tells of
 * is a firm, whatever given name it starts with; not who is in a trade (*Retailer Ada Obi*) or has trained a horse
 * (*it joined from Ada Obi*).
 */
function isFirmInFront(tokens: Tokens, from: number, to: number): boolean {
  const before = from - 1;
  if ((classesAt(tokens, from) & Class.honorific) !== 0 || isOwner(tokens, to)) return false;
  if (isLowerOf(tokens, before)) return isHead(tokens, before - 1) && !isThing(tokens, before - 1);
  return isFirmNoun(tokens, before) && !isDetermined(tokens, before);
}
const isHead = formSet(
  'chairman chairwoman chairperson chair executive ceo cfo coo president founder cofounder director',
);
/** *the chair of Ada Obi*, which she sat on. */
const isThing = (tokens: Tokens, chair: number): boolean =>
  isChair(tokens, chair) && isThe(tokens, chair - 1);
const isChair = exactFormSet('chair');
const isFirmNoun = formSet('firm airline chain supermarket consultancy agency');

/** Whether an article or its like stands in front of a noun, past up to four words that go with it. */
function isDetermined(tokens: Tokens, noun: number): boolean {
  const others = Class.determiner | Class.possessive;
  for (let at = noun - 1; at >= noun - LONGEST_BEFORE_NOUN; at--) {
    if (kindAt(tokens, at) === Kind.clitic || (classesAt(tokens, at) & others) !== 0) return true;
    if (kindAt(tokens, at) !== Kind.word && kindAt(tokens, at) !== Kind.dash) return false;
  }
  return false;
}
/** In tokens. */
const LONGEST_BEFORE_NOUN = 4;

/**
 * *staged The Trial of Ada Obi*: a noun for a tale with a capital behind words without opens the title of a work; a
 * *Diary* is of who wrote it.
 */
export function isInTitleOfWork(tokens: Tokens, from: number, zone: Zone): boolean {
  if (zone !== 'prose' || !isLowerOf(tokens, from - 1)) return false;
  if (!isCapitalWord(tokens, from - 2) || !isTale(tokens, from - 2)) return false;
  let at = from - 3;
  const small = Class.preposition | Class.determiner | Class.conjunction;
  while (from - at < LONGEST_TO_TALE && (classesAt(tokens, at) & small) !== 0) at--;
  return kindAt(tokens, at) === Kind.word && !isCapitalWord(tokens, at); // not Jury Out in Trial of Ada Obi
}
/** In tokens. */
const LONGEST_TO_TALE = 7;
const isTale = formSet(
  `trial trials lives story ballad legend adventure adventures confessions portrait tale tales passion education
  secret curse return ghost temptation song`,
);

/** *the Ada Obi trophy*: what has a name with an article and is no person’s own. */
export const isOfNamedThing = (tokens: Tokens, from: number, to: number): boolean =>
  isThe(tokens, from - 1) && isCapitalWord(tokens, to - 2) && isNamedThing(tokens, to);
const isNamedThing = exactFormSet(
  `ferry ferries bridge trophy stand lighthouse stadium theatre theater hospital hotel pub award awards prize cup medal
  scholarship lecture fellowship library museum gallery tunnel dam roundabout`,
);

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

/** *a dog called Ada*; not *the dog called Ada over*. */
const isAnimalCalled = (tokens: Tokens, before: number): boolean =>
  isNamed(tokens, before) && isAnimal(tokens, before - 1) && isOneOfMany(tokens, before - 1);

/** An indefinite article within a sentence in front of a noun, past up to two words that go with it. */
function isOneOfMany(tokens: Tokens, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 3; at--) {
    if (kindAt(tokens, at) !== Kind.word || isCapitalWord(tokens, at)) return false;
    if (isA(tokens, at)) return kindAt(tokens, at - 1) === Kind.word;
  }
  return false;
}

/** *their labrador, Ada, barked*: an animal and, between commas or at the end, its name of one word. */
export function isAnimalApposed(tokens: Tokens, from: number, to: number): boolean {
  if (to !== from + 1) return false;
  if (isAmongAnimals(tokens, from, to)) return true;
  const noun = from - 2;
  if (codeAt(tokens, from - 1) !== 44 || !isAnimal(tokens, noun)) return false; // ,
  return isEndOfApposition(tokens, to) && isOwned(tokens, noun);
}

/** *their dogs, Ada and Tam*: one of several animals; not *As they fed their goats, Ada and Tam left*. */
function isAmongAnimals(tokens: Tokens, from: number, to: number): boolean {
  const isListed = (token: number): boolean =>
    isCapitalWord(tokens, token) || codeAt(tokens, token) === 44 || isLowerAnd(tokens, token); // ,
  let at = from - 1;
  while (from - at < LONGEST_PAIR && isListed(at)) at--;
  if (at >= from - 1 || codeAt(tokens, at + 1) !== 44 || !isAnimals(tokens, at)) return false;
  let end = to;
  while (end - from < LONGEST_PAIR && isListed(end)) end++;
  while (!isCapitalWord(tokens, end - 1)) end--;
  return (
    end - at > 3 &&
    isEndOfApposition(tokens, end) &&
    (isOwned(tokens, at) || (isFew(tokens, at - 1) && !opensPhrase(tokens, at - 2)))
  );
}
const isAnimal = exactFormSet(namedAnimals);
const isAnimals = exactFormSet(pluralsOf(namedAnimals));
const isFew = exactFormSet('two three four five six');

/** A stop, or a comma before what tells nothing of a person: no age (*With his dog, Tam, 12, he*), office or *who*. */
function isEndOfApposition(tokens: Tokens, to: number): boolean {
  if (codeAt(tokens, to) === 46) return true;
  if (codeAt(tokens, to) !== 44 || kindAt(tokens, to + 1) !== Kind.word) return false;
  return (classesAt(tokens, to + 1) & (Class.determiner | Class.relative)) === 0;
}

/** Whether a possessive stands in front of a noun, past up to two words that go with it, and it opens no phrase of somebody's. */
function isOwned(tokens: Tokens, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 3; at--) {
    if (kindAt(tokens, at) === Kind.clitic) return !opensPhrase(tokens, at - 2);
    if ((classesAt(tokens, at) & Class.possessive) !== 0) return !opensPhrase(tokens, at - 1);
    if (kindAt(tokens, at) !== Kind.word) return false;
  }
  return false;
}

/** *With her dog, Ada, a nurse, left*; *Walking his dog, Tam saw it*: the subject is behind the comma. */
const opensPhrase = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & Class.preposition) !== 0 ||
  tokens.text.startsWith('ing', (tokens.end[token] ?? 0) - 3);

/** *a pot of Earl Marl*, *drank Earl Marl*: a drink, whoever it is named after. */
const isPouredOf = (tokens: Tokens, before: number): boolean =>
  isLowerOf(tokens, before) && isVesselOfDrink(tokens, before - 1);
const isVesselOfDrink = formSet('cup mug pot glass bottle pint jar tin dram sip carafe flask');
const isDrinkNoun = exactFormSet('tea coffee beer ale gin whisky whiskey vodka rum brandy cider');
const isEarl = exactFormSet('Earl');
const isDrinking = exactFormSet('drank drinks drinking sipped sips sipping');

/** *governor of Ada*, *a suburb of Ada*: one word behind an office or a part of a place. */
const isSeatOf = (tokens: Tokens, before: number): boolean =>
  isLowerOf(tokens, before) && isSeat(tokens, before - 1);
const isSeat = formSet(
  `governor mayor mayoress bishop archbishop duke duchess earl countess marquess baron baroness suburb village town
  hamlet parish province borough archdiocese diocese county outskirts streets university`,
);

/** *through Val Marl*; elsewhere *Val* is a given name. */
const isValley = exactFormSet('Val');
const isThrough = exactFormSet('through');

/** *the tug Sir Ada*, of which more is said than what *the boat Sir Ada bought* has: a ship, not who bought it. */
const isOfThing = (tokens: Tokens, from: number, to: number): boolean =>
  isCapitalWord(tokens, from) &&
  (classesAt(tokens, from) & Class.honorific) !== 0 &&
  (classesAt(tokens, from - 1) & Class.role) === 0 &&
  !isOfPeople(tokens, from - 1) &&
  (kindAt(tokens, to) !== Kind.word || (classesAt(tokens, to) & Class.preposition) !== 0);

/** *the trawler Ada Obi sank*, *the tugs Ada Obi and Tam Marl*; not *the ferry Ada Obi took*. */
export function isVesselNamed(tokens: Tokens, from: number, to: number): boolean {
  if (isShipPrefix(tokens, from - 1)) return true; // HMS Prince Tam
  if (isThe(tokens, from - 1) && isAtSea(tokens, to)) return true; // the Lady Ada docked
  if (isAboardTitled(tokens, from, to)) return true;
  if (isVessel(tokens, from - 1)) return !isCapitalWord(tokens, from - 1) && isDoneByIt(tokens, to);
  if (!isLowerAnd(tokens, from - 1)) return false;
  let at = from - 2;
  while (from - at < LONGEST_PAIR && (isCapitalWord(tokens, at) || codeAt(tokens, at) === 44)) at--;
  return at < from - 2 && isVessels(tokens, at) && !isCapitalWord(tokens, at);
}

/** *a seaman on the Lady Ada.*: a ship or a pub with the title of a person; not *at the Prince Tam show*. */
const isAboardTitled = (tokens: Tokens, from: number, to: number): boolean =>
  to === from + 2 &&
  isPeerage(tokens, from) &&
  isThe(tokens, from - 1) &&
  isAboard(tokens, from - 2) &&
  (kindAt(tokens, to) !== Kind.word || (classesAt(tokens, to) & Class.preposition) !== 0) &&
  kindAt(tokens, to) !== Kind.clitic;
const isPeerage = exactFormSet(
  'Lady Lord Sir Prince Princess King Queen Duke Duchess Earl Countess',
);
const isAboard = formSet('on aboard in at outside');

/** In tokens. */
const LONGEST_PAIR = 10;
const isShipPrefix = exactFormSet('HMS HMNZS USS RMS MV');
const isAtSea = exactFormSet('docked berthed anchored foundered capsized');
const isVessel = formSet(`${vessels} ${pluralsOf(vessels)}`);
const isVessels = formSet(pluralsOf(vessels));
const isVesselVerb = formSet(vesselVerbs);

/** What follows the name may tell of a vessel: no verb of people. */
function isDoneByIt(tokens: Tokens, to: number): boolean {
  if (kindAt(tokens, to) !== Kind.word || isVesselVerb(tokens, to)) return true;
  const classes = classesAt(tokens, to);
  if ((classes & (Class.preposition | Class.conjunction)) !== 0) return true;
  // the ferry Ada Obi was late; not was on, nor was sailing
  return (
    isBe(tokens, to) &&
    (classesAt(tokens, to + 1) & Class.preposition) === 0 &&
    !foldedToken(tokens, to + 1).endsWith('ing')
  );
}
const isBe = formSet('is was are were');
const isOfPeople = formSet('band group rival operator');
/** *at*, *in*, *near*: what stands in front of a place. */
export const isPlacePreposition = formSet(
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

/** *Ada Obi, 34, of Victoria Street*: behind a name and an age, where somebody lives; not *the son, 12, of Ada Obi*. */
const isHomeOf = (tokens: Tokens, token: number): boolean =>
  isLowerOf(tokens, token) &&
  codeAt(tokens, token - 1) === 44 && // ,
  isGrownAge(tokens, token - 2) &&
  codeAt(tokens, token - 3) === 44 &&
  isCapitalWord(tokens, token - 4);

/** Of two digits: neither a horse, *Marlow Boy, 4, of Ada Obi’s yard*, nor a year, *in March, 2019, of Ada Obi’s book*. */
const isGrownAge = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number &&
  (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 2;

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
