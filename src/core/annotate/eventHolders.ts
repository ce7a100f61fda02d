import { Class } from '../lexicon/classes';
import { wordSet } from '../lexicon/reportingWords';
import { Sort, type Units } from './eventUnits';
import { isA, isMemberOf, type NounPhrase } from './nounPhrases';

/**
 * *A spokesman for the firm, Tidelink* and *The mother of the boy, Tam Obi*: a description with the name behind its
 * comma, where that may be of the firm or the boy. `undefined` where the name is of who is described, as in *The head
 * of the zoo, Ada Obi*.
 */
export function withHeldName(
  units: Units,
  description: NounPhrase,
  name: NounPhrase,
): NounPhrase | undefined {
  const { first, head, last } = description;
  const hangs = isMemberOf(units.word(head + 1)) && !units.capital(head + 1);
  if (!hangs || units.capital(last) || !units.is(head + 2, OWN)) return undefined;
  const isOfSomebody = units.is(last, Class.role | Class.kin) || isOne(units.word(last));
  const isOfThing =
    units.is(name.last, Class.organisation) ||
    (isA(units.word(first)) &&
      !isUnnamed(units.word(last)) &&
      !units.is(name.first, PERSONAL) &&
      !isAged(units, name));
  return isOfSomebody || isOfThing ? { first, head, last: name.last } : undefined;
}

/** *Ada Obi, 24* */
const isAged = (units: Units, { last }: NounPhrase): boolean =>
  units.sort(last + 1) === Sort.comma && units.sort(last + 2) === Sort.number;

const isOne = wordSet('man woman boy girl accused');
/** What nobody names behind it: *a spokesman for the army, Orvane Kask*. */
const isUnnamed = wordSet(
  'army navy police military force forces government ministry department prosecution embassy palace treasury cabinet presidency parliament administration family families victims crash war attack',
);
const OWN = Class.determiner | Class.possessive;
const PERSONAL = Class.honorific | Class.givenName;
