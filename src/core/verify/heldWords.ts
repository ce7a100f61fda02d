import { alignLocally } from '../index/align';
import type { Entry, SourceIndex } from '../index/sourceIndex';
import { keyOf, WordFlag, wordRange, type Words } from '../index/words';
import { isKinNoun } from '../lexicon/personNouns';
import type { Reading, Span } from '../model';
import { changesOf } from './changes';
import { otherFigureHeld } from './heldFigure';
import { contentWords, hasFlag, isSmall, type Running, runOf, wordsAt } from './running';
import type { Ranked } from './verdict';
import { quoteWords } from './wording';
import { proseOf, shownText } from '../text/prose';
import { sentenceAt } from '../text/span';

const LEAST_RUN = 4;
/** Of the words of the text, least share that a sentence must hold in order. */
const HELD = 0.6;
const MOST = 10;
const ARTICLES = new Set(['a', 'an', 'the'].map(keyOf));

/** Sentences of other articles that hold a typed text, or most of it with a run of four words. */
export function heldWords(reading: Reading, words: Words, index: SourceIndex): readonly Ranked[] {
  const own = runOf(proseOf(reading), words, 0, words.length);
  if (own.length < LEAST_RUN || contentWords(own) < 2) return [];
  const ownKeys = new Set(own.key);
  const plain = own.length - wordsOfFigures(own, reading);
  const out: Ranked[] = [];
  const seen = new Set<Span>();
  for (const { entry, from, to } of index.search(own.key, reading.article.id)) {
    const { sentences } = entry.reading;
    const theirs = entry.words();
    const last = theirs.start[to - 1] ?? 0;
    for (let at = sentenceAt(sentences, theirs.start[from] ?? 0); at < sentences.length; at++) {
      const sentence = sentences[at];
      if (!sentence || sentence.start > last) break;
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      const range = wordRange(theirs, sentence);
      const there = runOf(proseOf(entry.reading), theirs, range.from, range.to);
      // most share too few words to hold the text however they are aligned
      if (there.key.filter((it) => ownKeys.has(it)).length / plain < HELD) continue;
      const found = held(own, there, sentence, entry, reading, plain);
      if (found) out.push(found);
    }
  }
  return out.sort((a, b) => a.rank - b.rank).slice(0, MOST);
}

/** @param plain how many words of the text are no figure's. */
function held(
  own: Running,
  theirs: Running,
  span: Span,
  entry: Entry,
  reading: Reading,
  plain: number,
): Ranked | undefined {
  const { match, matched, aFrom, aTo, bFrom, bTo } = alignLocally(own.key, theirs.key, (i) =>
    isSmall(own, i),
  );
  const share = matched / own.length;
  if (
    matched / plain < HELD ||
    longestRun(match) < LEAST_RUN ||
    contentWords(own, aFrom, aTo) < 2
  ) {
    return undefined;
  }
  const taken = new Set(match);
  let turned = false;
  for (let j = Math.max(0, bFrom - 2); j < bTo; j++) {
    if (taken.has(j)) continue;
    if (hasFlag(theirs, j, WordFlag.negation) || (j >= bFrom && isKin(theirs, j))) turned = true;
  }
  const leading = (match[0] ?? -1) < 0 && ARTICLES.has(own.key[0] ?? 0) ? 1 : 0;
  const isWhole = matched + leading === own.length && !turned;
  const { article } = entry.reading;
  const differs = turned ? undefined : otherFigureHeld(own, theirs, match, reading, entry.reading);
  if (differs === undefined && share < HELD) return undefined;
  const shared = quoteWords(wordsAt(theirs, bFrom, bTo));
  return {
    rank: 1 - share,
    evidence: {
      article: article.id,
      span,
      text: shownText(entry.reading, span),
      relation: 'near',
      bearing: isWhole ? 'agrees' : differs === undefined ? 'not-comparable' : 'differs',
      changes: changesOf(own, theirs, match),
      why:
        differs ??
        (isWhole
          ? `A sentence there holds the words: ${shared}.`
          : `A sentence there holds some of the words: ${shared}.`),
    },
  };
}

/** *Tam Quill’s wife was jailed* does not hold *Tam Quill was jailed*. */
const isKin = ({ text, start, end }: Running, at: number): boolean =>
  isKinNoun(text.slice(start[at], end[at]).toLowerCase());

/** How many words of a text its figures are made of, for which others may stand there; at least one is left. */
function wordsOfFigures({ start, length }: Running, { annotations }: Reading): number {
  let count = 0;
  for (let i = 0; i < length; i++) {
    const at = start[i] ?? 0;
    if (annotations.some((it) => it.kind === 'figure' && it.span.start <= at && at < it.span.end))
      count++;
  }
  return Math.min(count, length - 1);
}

function longestRun(match: Int32Array): number {
  let best = 0;
  let run = 0;
  for (let i = 0; i < match.length; i++) {
    const j = match[i] ?? -1;
    run = j < 0 ? 0 : i > 0 && j === (match[i - 1] ?? -1) + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;
}
