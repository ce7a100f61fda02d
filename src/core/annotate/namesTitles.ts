import { Class } from '../lexicon/classes';
import type { HonorificRow } from '../lexicon/honorifics';
import { hasFact, honorificOf, isCompoundTitle, NameFact } from '../lexicon/nameFacts';
import { exactFormSet, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isCapitalWord, isGiven, kindAt, wordAt, type RunItem } from './namesRuns';
import { isPluralTitle } from './namesTogether';
import type { Zone } from './namesZone';
import { isOfOrFor } from './smallForms';

export const isHonorific = (it: RunItem | undefined): boolean =>
  it !== undefined && (it.classes & Class.honorific) !== 0 && it.nature === 'word';

/** How many items in front are no part of the name itself: titles, offices, nations. */
export function prefixLength(tokens: Tokens, items: readonly RunItem[]): number {
  let i = postsLength(items);
  for (; i < items.length - 1; i++) {
    const it = items[i];
    const next = items[i + 1];
    if (!it || !next || it.nature !== 'word') break;
    const isAddressed = next.nature === 'particle' && mayAddress(it);
    if ((next.nature === 'particle' && !isAddressed) || next.nature === 'nickname') break;
    if (opensRank(it, next) || isDetectiveConstable(items, i) || isGeneral(it)) continue;
    if (isPluralTitle(tokens, it.from)) continue;
    if (isHonorific(it) || (it.classes & Class.role) !== 0) {
      // Dean Obi, Major Obi: a given name unless another title stands next to it
      if (isGiven(it) && !isHonorific(it)) break;
      if ((next.classes & Class.suffix) !== 0) break;
      continue;
    }
    if ((it.classes & Class.demonym) !== 0 && !isGiven(it)) continue;
    if (hasFact(it.word, NameFact.portfolio | NameFact.modifier)) {
      if (isGiven(it)) break;
      if (leadsToRole(items, i + 1) || isPluralTitle(tokens, next.from)) continue;
      if (i === 0 && items.length > 2 && (isGiven(next) || isOldWith(tokens, items))) continue;
      break;
    }
    // Minister for Nature Ada Obi, Minister for Handlooms A.B. Obi
    const isField = i === 0 && (next.nature === 'initial' || (it.everyday && items.length === 3));
    if (isField && isFieldAt(tokens, it.from)) continue;
    if (i === 0 && isHeadedAt(tokens, it.from)) continue;
    // Fired Ada Obi
    const isDone = i === 0 && it.everyday && it.text.endsWith('ed') && isGiven(next);
    if (isDone && items.length > 2) continue;
    if (((it.classes & (Class.place | Class.organisation)) !== 0 || it.everyday) && !isGiven(it)) {
      if (leadsToRole(items, i + 1)) continue;
      break;
    }
    if ((it.shape & Shape.allCaps) !== 0 && it.text.length > 2 && leadsToRole(items, i + 1))
      continue;
    break;
  }
  return i;
}

/** *Attorney-General Ada Obi*, *Attorney-General Obi*. */
const isGeneral = (it: RunItem): boolean => it.to > it.from + 1 && it.text.endsWith('-general');

/** *Old Tobbit Crane*: a word for age or size in front of a word of no table and an everyday surname. */
const isOldWith = (tokens: Tokens, [first, next, last]: readonly RunItem[]): boolean =>
  first !== undefined &&
  next?.nature === 'word' &&
  next.word < 0 &&
  !next.everyday &&
  hasFact(last?.word ?? -1, NameFact.everydaySurname) &&
  isOld(tokens, first.from);
const isOld = formSet('old young little big poor dear');

/** Whether a field stands at `token` for which somebody is minister or secretary. */
const isFieldAt = (tokens: Tokens, token: number): boolean =>
  isOfOrFor(tokens, token - 1) &&
  isCapitalWord(tokens, token - 2) &&
  (isMinister(tokens, token - 2) || isMinister(tokens, token - 4));

/** *Leader of the Opposition Ada Obi*, *Chancellor of the Exchequer Ada Obi*. */
const isHeadedAt = (tokens: Tokens, token: number): boolean =>
  isThe(tokens, token - 1) &&
  isOfOrFor(tokens, token - 2) &&
  isCapitalWord(tokens, token - 3) &&
  isHead(tokens, token - 3);
const isThe = exactFormSet('the');
const isHead = formSet('leader speaker chancellor chief director secretary minister');
const isMinister = formSet('minister secretary commissioner spokesperson');

/** Whether a title stands before a surname that starts with a particle (*Ms de Obi*, *Col van Obi*; not *Sultan bin Obi*). */
const mayAddress = (it: RunItem): boolean => {
  const kind = isHonorific(it) && !isGiven(it) ? honorificOf(it.word)?.kind : undefined;
  return kind !== undefined && kind !== 'royal';
};

/** One past the first post among items, 0 where there is none. */
function postsLength(items: readonly RunItem[]): number {
  for (let i = 0; i + 2 < items.length; i++) if (isPost(items, i)) return i + 1;
  return 0;
}

/** *GM*, *MEP* before a given name and a surname that are no capitals throughout. */
function isPost(items: readonly RunItem[], i: number): boolean {
  const it = items[i];
  const next = items[i + 1];
  if (it?.nature !== 'word' || !next || i + 2 >= items.length) return false;
  if ((it.shape & Shape.allCaps) === 0 || (it.classes & (Class.abbreviation | Class.place)) !== 0) {
    return false;
  }
  if (it.text.length !== 2 && !hasFact(it.word, NameFact.postNominal)) return false;
  return isGiven(next) && (next.shape & Shape.allCaps) === 0;
}

/** Whether a role or title follows within three items, before anything that could be a name. */
function leadsToRole(items: readonly RunItem[], from: number): boolean {
  for (let i = from; i < Math.min(items.length - 1, from + 4); i++) {
    const it = items[i];
    if (!it) return false;
    if ((it.classes & (Class.role | Class.honorific)) !== 0 || isGeneral(it)) return true;
    const passes =
      (it.classes & (Class.demonym | Class.organisation | Class.place)) !== 0 ||
      it.everyday ||
      hasFact(it.word, NameFact.portfolio | NameFact.modifier);
    if (!passes || isGiven(it)) return false;
  }
  return false;
}

/** *Lance* in front of *Corporal*. */
export function opensRank(it: RunItem | undefined, rank: RunItem | undefined): boolean {
  if (!it || !hasFact(it.word, NameFact.rankOpener)) return false;
  const kind = honorificOf(rank?.word ?? -1)?.kind;
  return kind === 'rank' || kind === 'clergy' || kind === 'academic';
}

/** *Det Con Obi*; elsewhere *Con* is a given name. */
const isDetectiveConstable = (items: readonly RunItem[], at: number): boolean =>
  at > 0 && items[at]?.text === 'con' && items[at - 1]?.text === 'det';

/** *Chief Ada Obi*, not *police Chief*, *Editor-in-Chief*. */
const isChiefAt = (tokens: Tokens, token: number): boolean =>
  isChiefWord(tokens, token) &&
  kindAt(tokens, token - 1) !== Kind.dash &&
  !hasFact(wordAt(tokens, token - 1), NameFact.portfolio);
const isChiefWord = exactFormSet('Chief');

/** Where the titles right in front of the name start. */
export function titleStart(tokens: Tokens, items: readonly RunItem[], prefix: number): number {
  let from = prefix;
  while (
    from > 0 &&
    (isHonorific(items[from - 1]) ||
      opensRank(items[from - 1], items[from]) ||
      isDetectiveConstable(items, from - 1))
  )
    from--;
  const first = items[0];
  const isTitle =
    first && (isChiefAt(tokens, first.from) || (isGeneral(first) && items.length === 2));
  return from === 1 && prefix === 1 && isTitle ? 0 : from;
}

/**
 * The title that belongs to the name: none where it ends a descriptive office (*Foreign Secretary*),
 * both words of one that goes with a bare surname (*Prime Minister Obi*).
 */
export function titleOf(
  items: readonly RunItem[],
  from: number,
  to: number,
  core: readonly RunItem[],
): readonly RunItem[] {
  const title = items.slice(from, to);
  const first = title[0];
  const previous = from > 0 ? items[from - 1] : undefined;
  if (!first || !previous || hasFact(first.word, NameFact.courtesy)) return title;
  if (first.text === 'lady' && previous.text === 'first') return items.slice(from - 1, to); // of a president
  const kind = honorificOf(first.word)?.kind;
  if (kind === 'nobility' || kind === 'academic') return title;
  if (!opensOffice(previous, first, kind)) return title;
  const names = core.filter(({ classes }) => (classes & Class.suffix) === 0);
  const isCompound = names.length === 1 && isCompoundTitle(`${previous.text} ${first.text}`);
  if (isCompound) return items.slice(from - 1, to);
  // Chief Minister Shri Obi
  const own = title.findIndex(({ word }) => hasFact(word, NameFact.courtesy));
  return own < 0 ? [] : title.slice(own);
}

/** *Foreign* Secretary, *Irrigation* Minister, *Board* President, *Station* Commander; not *Former* Speaker, *Fleeing* President. */
const opensOffice = (
  previous: RunItem,
  title: RunItem,
  kind: HonorificRow['kind'] | undefined,
): boolean => {
  const { word, classes, everyday } = previous;
  if (hasFact(word, NameFact.portfolio) || commandsPost(previous, title)) return true;
  const others = Class.role | Class.demonym | Class.place | Class.honorific;
  if (!everyday || hasFact(word, NameFact.modifier) || (classes & others) !== 0) return false;
  return kind === 'post' || (kind === 'office' && hasFact(word, NameFact.organisationNoun));
};

/** *Station* Commander: of a post, and no rank as *Wing* Commander is. */
export const commandsPost = ({ text }: RunItem, title: RunItem | undefined): boolean =>
  title?.text === 'commander' && posts.has(text);
const posts: ReadonlySet<string> = new Set(
  `station watch crew area group team unit base shift platoon battalion brigade regiment force fleet garrison mission
  borough incident divisional`.split(/\s+/),
);

/** Where the name that starts at `from` ends: before another title, or a role that follows it. */
export function coreEnd(items: readonly RunItem[], from: number, zone: Zone): number {
  let at = from + 1;
  for (; at < items.length; at++) {
    const it = items[at];
    if (!it || it.nature !== 'word' || items[at - 1]?.nature === 'particle') continue;
    const isLast = at === items.length - 1;
    if (isLast && (it.classes & Class.suffix) !== 0) continue; // Tam Obi Sr, no sister
    if (hasFact(it.word, NameFact.courtesy)) return at;
    if (at > from + 1 && isOfficeAt(items, at)) return at;
    const cuts = zone === 'prose' ? Class.honorific : Class.honorific | Class.role;
    const isTitle = (it.classes & cuts) !== 0 && !isGiven(it);
    if (isTitle && !(isLast && at === from + 1 && isGiven(items[from]) && zone === 'prose')) {
      // surnames that are titles close a name (Ada Bishop); a title before more words opens one
      if (!(isLast && isGiven(items[from]))) {
        return isOrganisationBehind(items, at) ? items.length : at;
      }
    }
    if ((it.classes & Class.demonym) !== 0 && !isGiven(it) && !isLast) return at;
  }
  return at;
}

/** *Attorney General*, *Surgeon General*: an office that ends the run. */
function isOfficeAt(items: readonly RunItem[], at: number): boolean {
  const it = items[at];
  if (at !== items.length - 2 || !it || items[at + 1]?.text !== 'general') return false;
  return (it.classes & Class.role) !== 0 || hasFact(it.word, NameFact.portfolio);
}

const isOrganisationBehind = (items: readonly RunItem[], from: number): boolean =>
  items
    .slice(from)
    .some(
      (it) =>
        hasFact(it.word, NameFact.organisationNoun) && !hasFact(it.word, NameFact.surnameNoun),
    );
