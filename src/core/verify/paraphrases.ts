import type { Entry, SourceIndex } from '../index/sourceIndex';
import { WordFlag, wordRange, type Words } from '../index/words';
import type { Figure, Reading, Span } from '../model';
import { isTurned, whyNotBorneOut } from './borneOut';
import { compareQuantities } from './compareQuantities';
import {
  ANYBODY,
  areOfOtherFates,
  areOfRelatives,
  canMeasureOne,
  digitsOf,
  isCommonValue,
  measuresShareHead,
  tellsAlone,
} from './figureLikeness';
import type { FigureSetting } from './figureSetting';
import { familyOf, figuresOf } from './figureTable';
import { typedSetting } from './judgeTypedFigure';
import { mentionsOf } from './mentions';
import { matchRun } from './sentenceMatches';
import { isTelling, type TellingWords, tellingWords } from './tellingWords';
import type { Ranked } from './verdict';
import { listed } from './wording';
import { shownText } from '../text/prose';
import { overlaps, sentenceAt } from '../text/span';

export interface ParaphraseContext {
  readonly reading: Reading;
  readonly words: Words;
  readonly index: SourceIndex;
}

const MOST = 10;
/** Articles read for one person, and sentences whose words are read: those with the most facts. */
const MOST_ARTICLES = 400;
const MOST_READ = 200;

/**
 * Sentences that speak of the same in other words: they name people of the text or give its figures,
 * and share names or telling words besides, in whatever form; or share half of its telling words. They agree where every figure has one that agrees and can
 * measure the same; else one must read them. They differ where
 * they have all of its words and a negation more or less. The more facts and words are shared, the closer.
 */
export function paraphrases({ reading, words, index }: ParaphraseContext): readonly Ranked[] {
  const claim = tellingWords(reading.article.text, words);
  const figures = reading.annotations
    .filter((it): it is Figure => it.kind === 'figure')
    .map((it) => typedSetting(it, reading, words));
  if (claim.size < 3) return [];
  const near = new Set(
    matchRun(words, 0, words.length, index, reading.article.id).map(({ from, entry }) =>
      placeOf(from, entry),
    ),
  );
  return candidates({ reading, words }, figures, claim, index)
    .flatMap((it) => {
      const range = wordRange(it.entry.words(), it.span);
      const made = ranked(it, range, claim, figures, { reading, words });
      // what has its words nearly in a row is told by them, but for a few words of which one is denied
      const isTold = near.has(placeOf(range.from, it.entry));
      return made && !(isTold && made.evidence.bearing !== 'differs') ? [made] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST);
}

const placeOf = (from: number, { reading }: Entry): string => `${from} ${reading.article.id}`;

/** A sentence that has something of the text. */
interface Candidate {
  readonly entry: Entry;
  readonly span: Reading['sentences'][number];
  /** Its people of the text by id, with their names. */
  readonly people: Map<string, string>;
  /** Its figures that agree, by the text's. */
  readonly figures: Map<FigureSetting, FigureSetting>;
  /** How many words it shares, where it has none of these. */
  words: number;
}

function candidates(
  { reading, words }: Pick<ParaphraseContext, 'reading' | 'words'>,
  figures: readonly FigureSetting[],
  claim: TellingWords,
  index: SourceIndex,
): readonly Candidate[] {
  const found = new Map<Entry, Map<number, Candidate>>();
  const at = (entry: Entry, offset: number): Candidate | undefined => {
    const { sentences } = entry.reading;
    const place = sentenceAt(sentences, offset);
    const span = sentences[place];
    if (!span) return undefined;
    const of = found.get(entry) ?? new Map<number, Candidate>();
    found.set(entry, of);
    const made = of.get(place) ?? { entry, span, people: new Map(), figures: new Map(), words: 0 };
    of.set(place, made);
    return made;
  };
  for (const own of figures) {
    const family = familyOf(own.figure);
    for (const { entry, setting } of figuresOf(index).alike(own)) {
      if (entry.reading.article.id === reading.article.id) continue;
      if (familyOf(setting.figure) !== family) continue;
      if (compareQuantities(own.written, setting.written).bearing !== 'agrees') continue;
      at(entry, setting.figure.span.start)?.figures.set(own, setting);
    }
  }
  for (const { id, name } of reading.people) {
    for (const entry of index.naming(id).slice(0, MOST_ARTICLES)) {
      if (entry.reading.article.id === reading.article.id) continue;
      const known = entry.reading.people.find((it) => it.id === id)?.name ?? name;
      for (const { span } of mentionsOf(entry.reading, id))
        at(entry, span.start)?.people.set(id, known);
    }
  }
  const isDenied = words.flags.some((it) => (it & WordFlag.negation) !== 0);
  const said = claim.size - (isDenied ? 1 : 0);
  for (const entry of index.entries.values()) {
    if (entry.reading.article.id === reading.article.id) continue;
    for (const { offset, words: shared } of sentencesSharing(claim, said, entry)) {
      const made = at(entry, offset);
      if (made) made.words = shared;
    }
  }
  const facts = ({ people, figures: same }: Candidate): number => people.size + same.size;
  return [...found.values()]
    .flatMap((it) => [...it.values()])
    .sort((a, b) => facts(b) - facts(a) || b.words - a.words)
    .slice(0, MOST_READ);
}

/** Words that are named where nothing better is. */
const TOLD = 3;
/** Telling words that a sentence without another fact must share, all of a text of fewer, or else names. */
const LEAST_SHARED = 4;
const LEAST_NAMES = 2;
/** Telling words of a text of which another denies just what it says. */
const LEAST_TURNED = 3;

/**
 * For each sentence of an article that shares enough words with the text a place in it, and how many.
 * @param said how many telling words the text has, a negation left out.
 */
function sentencesSharing(
  claim: TellingWords,
  said: number,
  entry: Entry,
): readonly { readonly offset: number; readonly words: number }[] {
  const { sentences } = entry.reading;
  const { length, key, flags, start } = entry.words();
  const out: { offset: number; words: number }[] = [];
  /** By word of the text, where the last sentence that has it starts. */
  const seen = new Int32Array(claim.size).fill(-1);
  let first = -1;
  let end = -1;
  let shared = 0;
  let names = 0;
  const flush = (): void => {
    const isEnough = shared >= Math.min(LEAST_SHARED, said) || names >= LEAST_NAMES;
    if (isEnough) out.push({ offset: first, words: names + shared });
  };
  for (let i = 0; i < length; i++) {
    const number = claim.numberOf(key[i] ?? 0);
    if (number === undefined || !isTelling(flags[i] ?? 0)) continue;
    const offset = start[i] ?? 0;
    if (offset >= end) {
      flush();
      first = offset;
      end = sentences[sentenceAt(sentences, offset)]?.end ?? Infinity;
      shared = names = 0;
    }
    if (seen[number] === first) continue;
    seen[number] = first;
    shared++;
    if (claim.isName(number) && ((flags[i] ?? 0) & WordFlag.capital) !== 0) names++;
  }
  flush();
  return out;
}

const spanOf = ({ start, end }: Words, i: number): Span => ({
  start: start[i] ?? 0,
  end: end[i] ?? 0,
});

/** *212 people*, who may be *volunteers* there. */
const isAnybody = ({ measure }: FigureSetting): boolean => ANYBODY.has(measure.at(-1) ?? '');

/** Least share of the telling words that one fact alone needs beside it, two facts, a figure that stands out. */
const SHARES = { one: 0.5, two: 0.15, telling: 0.25 };

function ranked(
  { entry, span, people, figures }: Candidate,
  { from, to }: { readonly from: number; readonly to: number },
  claim: TellingWords,
  own: readonly FigureSetting[],
  { reading, words }: Pick<ParaphraseContext, 'reading' | 'words'>,
): Ranked | undefined {
  const { article } = entry.reading;
  const theirs = entry.words();
  const seen = new Set<number>();
  const same = [...figures.values()];
  const counted = new Set<FigureSetting>();
  let repeated = 0;
  let [first, last] = [to, from];
  const names: string[] = [];
  const others: string[] = [];
  for (let i = from; i < to; i++) {
    const number = claim.numberOf(theirs.key[i] ?? 0);
    if (number === undefined || seen.has(number) || !isTelling(theirs.flags[i] ?? 0)) continue;
    const figure = same.find((it) => overlaps(it.figure.span, spanOf(theirs, i)));
    if (figure && counted.has(figure)) repeated++; // the 000 of N640,000
    if (figure) counted.add(figure);
    seen.add(number);
    first = Math.min(first, i);
    last = i + 1;
    const word = article.text.slice(theirs.start[i], theirs.end[i]);
    const isPersons = [...people.values()].some((it) => it.includes(word));
    if (claim.isName(number) && /^\p{Lu}/u.test(word) && !isPersons && !figure) names.push(word);
    else others.push(word);
  }
  const shared = seen.size;
  const share = shared / claim.size;
  // beside a figure there is another word, of however many the figure is made
  const apart = shared - repeated;
  const facts = people.size + figures.size + names.length;
  const tells = [...figures].some(([a, b]) => tellsAlone(a, b));
  const isEnough =
    (shared >= 3 && share >= SHARES.one) ||
    (facts >= 2 && apart >= 2 && share >= SHARES.two) ||
    (tells && apart >= 2 && share >= SHARES.telling);
  if (!isEnough) return undefined;
  // two figures side by side are hardly chance, whatever those who are counted are called
  const areTelling = own.filter((it) => !isCommonValue(it) && digitsOf(it) > 1).length > 1;
  const agrees =
    own.length > 0 &&
    own.every((it) => {
      const other = figures.get(it);
      if (!other || areOfOtherFates(it, other) || areOfRelatives(it, other)) return false;
      if (whyNotBorneOut(it.figure, reading, words, other.figure.span, entry) !== undefined)
        return false;
      if (!canMeasureOne(it, other)) return areTelling && isAnybody(it);
      // three times, three seasons
      return !isCommonValue(it) || measuresShareHead(it, other) || share >= SHARES.one;
    });
  const isDenied =
    shared >= LEAST_TURNED &&
    own.length === figures.size &&
    isTurned(words, theirs, { from: first, to: last }, { shared, missing: claim.size - shared });
  const texts = same.map(({ figure }) => shownText(entry.reading, figure.span));
  const told = [...people.values(), ...texts, ...names];
  return {
    rank: 1 - Math.min(0.99, share * 0.6 + facts * 0.1),
    evidence: {
      article: article.id,
      span,
      text: shownText(entry.reading, span),
      relation: 'near',
      bearing: isDenied ? 'differs' : agrees ? 'agrees' : 'not-comparable',
      changes: [],
      why: isDenied
        ? 'Worded differently there; only one of the two denies it.'
        : `Worded differently there, with ${listed(told.length > 0 ? told : others.slice(0, TOLD))}.`,
    },
  };
}
