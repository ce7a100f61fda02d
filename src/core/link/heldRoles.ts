import { countryIn, headOf } from '../annotate/rolesPhrase';
import { honorifics } from '../lexicon/honorifics';
import { roleFacts } from '../lexicon/roles';
import { lastWord } from '../text/characters';
import type { Cluster } from './peopleClusters';
import { foldedName } from './peopleText';

/** A role that somebody is known to hold. */
export interface HeldRole {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly country?: string | undefined;
  readonly place?: string | undefined;
  readonly owners?: readonly string[];
  /** The text tells it in the past. */
  readonly isPast?: boolean;
}

/** The roles of a person: titles, descriptions beside the name, and those that other articles tell. */
export function heldRoles(cluster: Cluster, elsewhere: readonly string[]): readonly HeldRole[] {
  const held: HeldRole[] = [...cluster.facts];
  const titles: string[] = [];
  // Deputy Prime Minister Obi, whose title is Prime Minister
  const isUnder = (head: string): boolean =>
    cluster.facts.some((it) => it.head === head && rankOf(it) !== '');
  for (const { draft } of cluster.mentions) {
    const title = draft.honorific;
    if (title === '' || titles.includes(title)) continue;
    titles.push(title);
    const words = title.split(' ');
    if (words.length > 1 && RANKS.has(words[0] ?? '')) {
      held.push(headOf(words), ...inUniform(words));
      continue;
    }
    // a vice president is no president
    const isWhole = title.includes(' ') && roleFacts(title) !== undefined;
    const heads = isWhole ? [title] : words.flatMap((it) => titleRoles.get(it) ?? NONE);
    for (const head of heads) if (!isUnder(head)) held.push({ head, modifiers: [] });
  }
  for (const phrase of elsewhere) held.push(parseRole(phrase));
  return held;
}

/** Whether a title in lower case is a role too (*president*), and no mere courtesy. */
export const isOffice = (title: string): boolean => title !== '' && titleRoles.has(lastWord(title));

/** By the words of titles, what who has one is called besides. */
const titleRoles = new Map<string, readonly string[]>();
for (const { forms, roles } of honorifics) {
  const all = forms.trim().split(/\s+/);
  const called = roles?.split(/\s+/);
  for (const form of all) {
    // a nurse is no chairman, though both are titles of one row
    const isOwn = called?.includes(form) ?? false;
    const own = isOwn ? called?.filter((it) => it === form || !all.includes(it)) : called;
    if (own) titleRoles.set(form, own);
  }
}

/** What one with a title under another is called for the uniform: *Deputy Chief Constable* and *Deputy Sheriff*, *the officer*. */
function inUniform(words: readonly string[]): HeldRole[] {
  const last = words.at(-1) ?? '';
  const isSheriffs = last === 'sheriff';
  const heads = titleRoles.get(isSheriffs ? (words[0] ?? '') : last) ?? NONE;
  return heads
    .filter((head) => isSheriffs || UNIFORMED.has(head))
    .map((head) => ({ head, modifiers: [] }));
}

/** Of whatever rank. */
const UNIFORMED: ReadonlySet<string> = new Set(
  'officer policeman policewoman soldier admiral'.split(' '),
);

/** A role as an article writes it. */
function parseRole(phrase: string): HeldRole {
  const [own = phrase, place = ''] = foldedName(phrase).split(/ of (?:the |its )?/u);
  const { head, modifiers } = headOf(own.split(/[\s-]|(?=['’])/).filter(Boolean));
  const country = countryIn([...modifiers, ...(place === '' ? [] : [place, ...place.split(' ')])]);
  if (country !== undefined) return { head, modifiers, country };
  return place === '' ? { head, modifiers } : { head, modifiers, place };
}

/** What stands in front of a role for one who does not have it itself; '' for nothing. */
export const rankOf = ({ modifiers }: HeldRole): string =>
  modifiers.find((it) => RANKS.has(it)) ?? '';

const RANKS: ReadonlySet<string> = new Set('deputy vice shadow assistant'.split(' '));

/** The names that tell a role from others of its head: *the Rovers manager*, *the mayor of Marl*. */
export const ownersOf = ({ owners = NONE, place }: HeldRole): readonly string[] =>
  place === undefined ? owners : owners.concat(place.split(' '));

/** Of what a role is, a country too. */
export const placesOf = (role: HeldRole): readonly string[] =>
  role.country === undefined ? ownersOf(role) : [role.country];

const NONE: readonly string[] = [];
