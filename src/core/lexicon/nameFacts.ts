import {
  commonSurnames,
  everydaySurnames,
  creditWords,
  groupApposition,
  groupNouns,
  humanPossessions,
  humanVerbs,
  irregularPasts,
  surnameNouns,
} from './nameContext';
import {
  addressed,
  compoundTitles,
  honorifics,
  postNominals,
  rankOpeners,
  type HonorificRow,
} from './honorifics';
import { kin } from './kin';
import { organisationNouns } from './organisations';
import { placeNouns } from './places';
import { officeNouns, portfolios, roleModifiers } from './roles';
import { numberInTables, vocabulary } from './vocabulary';

/** What finders of names ask of a word besides its classes. */
export const NameFact = {
  placeNoun: 1,
  organisationNoun: 2,
  surnameNoun: 4,
  humanVerb: 8,
  groupNoun: 16,
  groupApposition: 32,
  credit: 64,
  portfolio: 128,
  modifier: 256,
  postNominal: 512,
  /** A title that stands for somebody by itself too (*the King*), or an everyday word. */
  looseTitle: 1024,
  /** Can only be an honorific (*Mr*). */
  courtesy: 2048,
  office: 4096,
  irregularPast: 8192,
  /** An office that people are spoken to by (*Mr Speaker*). */
  address: 16384,
  /** An everyday word or unit in small letters, a surname with a capital. */
  surname: 32768,
  /** What only people have (*Obi’s childhood*). */
  humanPossession: 65536,
  /** Belongs to the rank behind it (*Lance Corporal*). */
  rankOpener: 131072,
  /** An everyday word that closes a name too (*Philippa Gray*). */
  everydaySurname: 262144,
} as const;

const facts = new Uint32Array(vocabulary.size);

function mark(forms: string, fact: number): void {
  for (const form of forms.trim().split(/\s+/)) {
    const word = numberInTables(form);
    facts[word] = (facts[word] ?? 0) | fact;
  }
}

mark(placeNouns, NameFact.placeNoun);
mark(organisationNouns, NameFact.organisationNoun);
mark(surnameNouns, NameFact.surnameNoun);
mark(commonSurnames, NameFact.surname);
mark(everydaySurnames, NameFact.everydaySurname);
mark(humanVerbs, NameFact.humanVerb);
mark(humanPossessions, NameFact.humanPossession);
mark(irregularPasts, NameFact.irregularPast);
mark(addressed, NameFact.address);
mark(rankOpeners, NameFact.rankOpener);
mark(groupNouns, NameFact.groupNoun);
mark(groupApposition, NameFact.groupApposition);
mark(creditWords, NameFact.credit);
mark(portfolios, NameFact.portfolio);
mark(roleModifiers, NameFact.modifier);
mark(postNominals, NameFact.postNominal);
mark(officeNouns.map(({ noun }) => noun).join(' '), NameFact.office);

const honorificByWord = new Map<number, HonorificRow>();
for (const row of honorifics) {
  const isCourtesy = row.kind === 'courtesy' && !row.withGiven;
  mark(row.forms, isCourtesy ? NameFact.courtesy : 0);
  if (['royal', 'clergy', 'rank', 'office', 'post'].includes(row.kind))
    mark(row.forms, NameFact.looseTitle);
  for (const form of row.forms.trim().split(/\s+/)) {
    honorificByWord.set(numberInTables(form), row);
  }
}

const kinGender = new Map<number, 'female' | 'male'>();
for (const { forms, gender } of kin) {
  if (!gender) continue;
  for (const form of forms.trim().split(/\s+/)) kinGender.set(numberInTables(form), gender);
}

const compounds = new Set(compoundTitles);

/** Whether a word of the vocabulary has any of the facts; -1 has none. */
export const hasFact = (word: number, fact: number): boolean =>
  word >= 0 && ((facts[word] ?? 0) & fact) !== 0;

export const honorificOf = (word: number): HonorificRow | undefined => honorificByWord.get(word);

/** The gender of the one that a word for kin stands for. */
export const genderOfKin = (word: number): 'female' | 'male' | undefined => kinGender.get(word);

export const isCompoundTitle = (phrase: string): boolean => compounds.has(phrase);
