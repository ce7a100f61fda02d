import type { RoleDescription } from '../annotate/rolesPhrase';
import type { RoleDraft } from '../annotate/roles';
import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { vocabulary } from '../lexicon/vocabulary';
import { type HeldRole, ownersOf, rankOf } from './heldRoles';

/** The fit of a role of the country, place or owner that is named. */
export const COUNTRY = 3;

/** How well fitting roles agree with a description: 0 not at all, 2 by a field, 3 by the country, place or owner. */
export function fitOf(called: RoleDescription, held: readonly HeldRole[]): number {
  const field = called.modifiers.filter(isField);
  const ofCalled = ownersOf(called);
  let best = 0;
  let isForeign = false;
  const isPast = called.modifiers.some(saysPast);
  const isGone = called.modifiers.some((it) => it === 'former' || it === 'ex');
  for (const role of held) {
    // the former boss is hardly the chairman, nor the former mayor the mayor; the outgoing one may be
    if (isOtherRank(called, role)) continue;
    const isOver = role.modifiers.some(saysPast) || (role.isPast === true && isGone);
    if (isPast && (isGone || role.head !== called.head) && !isOver) continue;
    if (called.country !== undefined && role.country !== undefined) {
      if (called.country === role.country) best = COUNTRY;
      else isForeign = true;
      continue;
    }
    if (called.place !== undefined && role.place !== undefined) {
      if (called.place === role.place) best = COUNTRY;
      else isForeign = true;
      continue;
    }
    if (role.head !== called.head && called.modifiers.some((it) => isOther(it, role))) continue;
    if (isOfOtherSort(called, role)) continue;
    const owners = ownersOf(role);
    if (owners.length > 0 && ofCalled.length > 0) {
      const isLeft = !isPast && role.modifiers.some((it) => GONE.has(it));
      if (isSameBody(owners, ofCalled) && !isLeft) best = COUNTRY;
      else isForeign = true;
      continue;
    }
    if (called.modifiers.some((it) => ofCalled.includes(it) && isUnlisted(it))) continue;
    const own = role.modifiers.filter(isField);
    const shares = own.some((it) => field.includes(it));
    if (field.length > 0 && own.length > 0 && !shares) continue;
    // the council leader is who is called so, not the gang leader
    const isNamed = called.modifiers.some((it) => isNoun(it) && role.modifiers.includes(it));
    best = Math.max(best, shares || isNamed ? 2 : 1);
  }
  return isForeign && best < COUNTRY ? 0 : best;
}

/**
 * *the mayor* is not *the deputy mayor*, nor the other way round; an assistant professor is a professor, a vice admiral
 * an admiral.
 */
const isOtherRank = (called: HeldRole, role: HeldRole): boolean =>
  called.head === role.head && !isOfAnyRank(called.head) && rankOf(called) !== rankOf(role);

const isOfAnyRank = (head: string): boolean => head === 'professor' || head === 'admiral';

const PAST: ReadonlySet<string> = new Set('former ex retired departing outgoing ousted'.split(' '));
/** One who is outgoing has the office still. */
export const GONE: ReadonlySet<string> = new Set('former ex retired ousted'.split(' '));
/** Whether a word in front of a role says that it is over, or soon will be. */
export const saysPast = (word: string): boolean => PAST.has(word);

/** A name that is known for no place and no body: *Stokeley* tells a mayor only from one who is of somewhere. */
const isUnlisted = (word: string): boolean =>
  ((vocabulary.classes[vocabulary.numberOf(word)] ?? 0) & (Class.place | Class.organisation)) === 0;

/** A noun in front of a role that says of what, as no words of the other do: *the gang leader* is no chairman. */
const isOther = (word: string, role: HeldRole): boolean =>
  isNoun(word) && !role.modifiers.includes(word) && !ownersOf(role).includes(word);

/** *the gang leader* is not *the Liberal leader*, though *the party leader* and *the weary leader* may be. */
const isOfOtherSort = (called: RoleDescription, role: HeldRole): boolean =>
  (ownersOf(role).length > 0 || role.modifiers.some(isNoun)) &&
  called.modifiers.some((it) => isOther(it, role) && isSort(it));

/** What the words behind a role say that it is of, if that is more than some body: *gang*, and not *party*. */
export const bodyOf = ({ body = [] }: RoleDraft): readonly string[] => {
  const [first] = body;
  return first !== undefined && isNoun(first) && isSort(first) ? body : [];
};

/** Whether a role's own words say that it is of the body. */
export const isOfBody = (body: readonly string[], { modifiers }: HeldRole): boolean =>
  body.some((it) => modifiers.includes(it));

/** *the leader of the gang* is not *the council leader*. */
export const isOfOtherBody = (body: readonly string[], role: HeldRole): boolean =>
  body.length > 0 && role.modifiers.some(isNoun) && !isOfBody(body, role);

const isSort = (word: string): boolean =>
  !ADJECTIVE.test(word) &&
  ((vocabulary.classes[vocabulary.numberOf(word)] ?? 0) & Class.organisation) === 0;

const ADJECTIVE = /(?:y|ed|ing|ous|ful|less|ive|al|ic|ish|able|ible|est)$/u;

const isNoun = (word: string): boolean =>
  !hasFact(vocabulary.numberOf(word), NameFact.modifier | NameFact.portfolio);

const isField = (word: string): boolean => hasFact(vocabulary.numberOf(word), NameFact.portfolio);

/** Whether a description tells its bearer from others of its head. */
export const saysWhich = (role: RoleDescription): boolean =>
  role.country !== undefined ||
  ownersOf(role).length > 0 ||
  role.modifiers.some((it) => isField(it) || (isNoun(it) && !ADJECTIVE.test(it)));

/** Whether two roles are of two bodies, by the names of those. */
export const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !isSameBody(one, other);

/** The shorter name is all in the longer: *Rovers* and *Vale Rovers*, not *Upper Marl* and *Old Marl*. */
const isSameBody = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > other.length ? isSameBody(other, one) : one.every((it) => other.includes(it));
