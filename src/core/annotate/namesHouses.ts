import { articleTitles } from '../lexicon/honorifics';
import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { exactFormSet } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { NameEvidence } from './namesEvidence';
import type { NameCandidate } from './namesGrammar';
import { isPlacePreposition } from './namesInFront';
import { kindAt, type RunItem } from './namesRuns';
import { isThe } from './smallForms';

/** *at Justice Adeola House*, *President Obi Road*, *Sir Tam Obi Way*; not *Judge Ngozi House*, *Mr Ravi House*. */
export function isHouseNamed(
  tokens: Tokens,
  { core, title, prefixFrom, to }: NameCandidate,
  evidence: number,
  age: number | undefined,
): boolean {
  const last = core[core.length - 1];
  if (core.length < 2 || !last) return false;
  if (title.some(({ word }) => hasFact(word, NameFact.courtesy))) return false;
  if (core.length > 2 && core.every(isWord) && WHOLE_HOUSES.has(last.text)) return true;
  if (title.length === 0) return false;
  const isOfGiven = ((core[0]?.classes ?? 0) & Class.givenName) !== 0;
  if (ROADS.has(last.text)) return !isOfGiven;
  if (!HOUSES.has(last.text) || (isOfGiven && last.text !== 'house')) return false;
  const isOwner = kindAt(tokens, to) === Kind.clitic; // in Judge Ngozi House’s court
  const isPerson = isOwner || age !== undefined || (evidence & BY_VERB) !== 0;
  return !isPerson && isPlaceInFront(tokens, prefixFrom - 1, title, last.text);
}

/** Behind a given name and a surname. */
const WHOLE_HOUSES: ReadonlySet<string> = new Set(['house', 'way']);
/** Nobody’s surname. */
const ROADS: ReadonlySet<string> = new Set(['road', 'avenue', 'square']);
const HOUSES: ReadonlySet<string> = new Set(['house', 'hall', 'street', 'lane', 'court', 'bridge']);
/** What houses do not do. */
const BY_VERB = NameEvidence.humanVerb | NameEvidence.cueAfter;

/** *at* a house, *down* a street, *the* one or its number; not *the Rev Ada House*. */
function isPlaceInFront(
  tokens: Tokens,
  before: number,
  title: readonly RunItem[],
  noun: string,
): boolean {
  if (isThe(tokens, before)) return !title.some(takesArticle);
  if (isOn(tokens, before)) return noun === 'street' || noun === 'lane';
  return (
    kindAt(tokens, before) === Kind.number ||
    isPlacePreposition(tokens, before) ||
    isDown(tokens, before)
  );
}
const isOn = exactFormSet('on');
const isDown = exactFormSet('down along');

const isWord = ({ nature }: RunItem): boolean => nature === 'word';

/** *the Rev Ada Obi*. */
export const takesArticle = ({ text }: RunItem): boolean => ARTICLE_TITLES.has(text);
const ARTICLE_TITLES: ReadonlySet<string> = new Set(articleTitles.split(' '));
