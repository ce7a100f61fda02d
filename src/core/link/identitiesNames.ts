import { Class } from '../lexicon/classes';
import { genderOfGivenName } from '../lexicon/givenNames';
import { honorifics, suffixes } from '../lexicon/honorifics';
import { isAny, vocabulary } from '../lexicon/vocabulary';
import type { Person } from '../model';
import type { NameParts } from './peopleMentions';
import { foldedName } from './peopleText';

type Gender = 'female' | 'male';

/** What the forms of a person's name say. */
export interface NameForms {
  /** Those with a given and a family name. */
  readonly fulls: readonly NameParts[];
  /** Family names, those that stand alone included. */
  readonly families: ReadonlySet<string>;
  /** Title and given name (*sir keiran*), for people with no family name known. */
  readonly titled: ReadonlySet<string>;
  readonly gender?: Gender;
}

const genderByTitle = new Map<string, Gender>();
const usesGiven = new Set<string>();
for (const { forms, gender, withGiven } of honorifics) {
  for (const form of forms.trim().split(/\s+/)) {
    if (gender) genderByTitle.set(form, gender);
    if (withGiven) usesGiven.add(form);
  }
}
const suffixForms = new Set(suffixes.flatMap(({ forms }) => forms.split(' ')));

/** Of all that an article calls a person. */
export function formsOf({ names }: Person): NameForms {
  const fulls: NameParts[] = [];
  const families = new Set<string>();
  const titled = new Set<string>();
  let gender: Gender | undefined;
  for (const form of names) {
    const { titles, parts } = parseForm(form);
    for (const title of titles) gender ??= genderByTitle.get(title);
    const last = titles.at(-1) ?? '';
    if (parts.given.length > 0) {
      fulls.push(parts);
      families.add(parts.family);
    } else if (usesGiven.has(last)) {
      titled.add(`${last} ${parts.family}`);
    } else {
      families.add(parts.family);
    }
  }
  for (const { given } of fulls) gender ??= genderOfGivenName(given[0] ?? '');
  return { fulls, families, titled, ...(gender === undefined ? {} : { gender }) };
}

/** A name as written, in its parts. */
function parseForm(form: string): {
  readonly titles: readonly string[];
  readonly parts: NameParts;
} {
  const words = foldedName(form).split(' ');
  const titles: string[] = [];
  while (words.length > 1 && isTitle(words[0] ?? '')) {
    titles.push((words.shift() ?? '').replace(/\.$/, ''));
  }
  if (words.length === 2 && /^st\.?$/.test(words[0] ?? '')) {
    words.shift();
    titles.push('saint');
  }
  const given: string[] = [];
  let family = '';
  let pending = '';
  let suffix = '';
  let nickname = '';
  for (const raw of words) {
    const bare = raw.replace(/^["'“”‘’(]{1,8}|["'“”‘’).,]{1,8}$/g, '');
    if (bare === '') continue;
    if (/^["'“‘(]/.test(raw)) nickname = bare;
    else if (family !== '' && (suffixForms.has(bare) || (bare === 'i' && raw === words.at(-1))))
      suffix = bare;
    else if (family !== '' && isAny(vocabulary.numberOf(bare), Class.particle))
      pending += `${bare} `;
    else {
      if (family !== '') given.push(family);
      family = pending + bare;
      pending = '';
    }
  }
  return { titles, parts: { given, family, suffix, nickname } };
}

/** Whether the first word of a name is a title; one that is a given name as well counts as that. */
function isTitle(word: string): boolean {
  const number = vocabulary.numberOf(word.replace(/\.$/, ''));
  return isAny(number, Class.honorific) && !isAny(number, Class.givenName);
}
