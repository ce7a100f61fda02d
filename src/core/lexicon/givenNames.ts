import { Class, type WordRow } from './classes';
import { eitherNames, femaleNames, maleNames } from './givenNameForms';

/** Given names; which gender they tell stands in {@link genderOfGivenName}. */
export const givenNameWords: readonly WordRow[] = [
  { forms: femaleNames, classes: Class.givenName },
  { forms: maleNames, classes: Class.givenName },
  { forms: eitherNames, classes: Class.givenName },
];

let female: ReadonlySet<string> | undefined;
let male: ReadonlySet<string> | undefined;

const setOf = (forms: string): ReadonlySet<string> => new Set(forms.trim().split(/\s+/));

/** The gender that a given name in lower case tells; `undefined` where it does not. */
export function genderOfGivenName(name: string): 'female' | 'male' | undefined {
  female ??= setOf(femaleNames);
  male ??= setOf(maleNames);
  return female.has(name) ? 'female' : male.has(name) ? 'male' : undefined;
}
