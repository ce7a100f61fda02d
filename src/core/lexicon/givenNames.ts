import { Class, type WordRow } from './classes';
import { eitherNames, femaleNames, maleNames } from './givenNameForms';

/** Given names; which gender they tell stands in {@link genderOfGivenName}. */
export const givenNameWords: readonly WordRow[] = [
  { forms: femaleNames, classes: Class.givenName },
  { forms: maleNames, classes: Class.givenName },
  { forms: eitherNames, classes: Class.givenName },
];

type Gender = 'female' | 'male';

let genders: ReadonlyMap<string, Gender> | undefined;

function genderTable(): ReadonlyMap<string, Gender> {
  const out = new Map<string, Gender>();
  for (const name of maleNames.trim().split(/\s+/)) out.set(name, 'male');
  for (const name of femaleNames.trim().split(/\s+/)) out.set(name, 'female');
  return out;
}

/** The gender that a given name in lower case tells; `undefined` where it does not. */
export function genderOfGivenName(name: string): Gender | undefined {
  genders ??= genderTable();
  return genders.get(name);
}
