import { Class, type WordRow } from './classes';
import { eitherNames, femaleNames, maleNames } from './givenNameForms';
import {
  eitherNamesElsewhere,
  femaleNamesElsewhere,
  maleNamesElsewhere,
} from './givenNamesElsewhere';

const female = `${femaleNames} ${femaleNamesElsewhere}`;
const male = `${maleNames} ${maleNamesElsewhere}`;
const either = `${eitherNames} ${eitherNamesElsewhere}`;

/** Given names; which gender they tell stands in {@link genderOfGivenName}. */
export const givenNameWords: readonly WordRow[] = [
  { forms: female, classes: Class.givenName },
  { forms: male, classes: Class.givenName },
  { forms: either, classes: Class.givenName },
];

/** Of the names of both lists those that in news are nearly all women’s, and nearly all men’s. */
const mostlyFemale = `bridie brooke carol esra evelyn grace helen inge jade joyce lauren lesley lilian lois marie mina pearl
  ruth stacey sue tracey`;
const mostlyMale = `adrien alexei alfie andrey bertie bob bobby buck carter chase chuck etienne francis francois
  gerry grant henri ilya jack jesse lance leif len lex logan luca mack mark matti matty nick nico nikos ollie pierce
  rob spike stew syd wade willie`;

type Gender = 'female' | 'male';

let genders: ReadonlyMap<string, Gender> | undefined;

function genderTable(): ReadonlyMap<string, Gender> {
  const out = new Map<string, Gender>();
  for (const name of `${male} ${mostlyMale}`.trim().split(/\s+/)) out.set(name, 'male');
  for (const name of `${female} ${mostlyFemale}`.trim().split(/\s+/)) out.set(name, 'female');
  return out;
}

/** The gender that a given name in lower case tells; `undefined` where it does not. */
export function genderOfGivenName(name: string): Gender | undefined {
  genders ??= genderTable();
  return genders.get(name);
}

/** The gender that the ending of a patronymic or surname tells: *Steinsdóttir*, *Pavlovna*, *Nemirová*. */
export function genderOfEnding(name: string): Gender | undefined {
  if (name.length < SHORTEST || ROMANCE.has(name)) return undefined;
  if (FEMALE_ENDING.test(name)) return 'female';
  return MALE_ENDING.test(name) ? 'male' : undefined;
}

/** In characters; *nova* is none, nor is *eva*. */
const SHORTEST = 7;
/** Surnames of Italy and Spain that end alike. */
const ROMANCE: ReadonlySet<string> = new Set('casanova villanova terranova cordova'.split(' '));
const FEMALE_ENDING = /(?:d[oó]ttir|[oe]vna|[oe]v[aá]|sk[aá]|cká|skaya|skaia)$/;
const MALE_ENDING = /(?:[oe]vich|skiy|skyi)$/;
