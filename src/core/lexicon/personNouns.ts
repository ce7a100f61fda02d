import { describingNouns } from './describingNouns';
import { genderOfKin } from './nameFacts';
import { roleFacts } from './roles';
import { Class, isAny, vocabulary } from './vocabulary';

type Gender = 'female' | 'male';

const persons = new Set(describingNouns.trim().split(/\s+/));
for (let word = 0; word < vocabulary.size; word++) {
  if (isAny(word, Class.role | Class.kin)) persons.add(vocabulary.formOf(word));
}

/** Whether a word in lower case is a role, a relation or another noun for one person. */
export const isPersonNoun = (form: string): boolean => persons.has(form);

/** Whether a word in lower case says what somebody is to another (*wife*, *cousin*). */
export const isKinNoun = (form: string): boolean => isAny(vocabulary.numberOf(form), Class.kin);

const genders: Readonly<Record<string, Gender>> = {
  man: 'male',
  boy: 'male',
  woman: 'female',
  girl: 'female',
};

/** The gender of whom a noun stands for, where it tells one (*mother*, *actress*, *man*). */
export const genderOfPersonNoun = (form: string): Gender | undefined =>
  genderOfKin(vocabulary.numberOf(form)) ?? roleFacts(form)?.gender ?? genders[form];
