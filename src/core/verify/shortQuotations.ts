import { type Entry, runKey, SHORT } from '../index/sourceIndex';
import { firstEndingAfter, WordFlag, wordRange, type Words } from '../index/words';
import type { Reading, Span } from '../model';
import { firstStartingFrom, sentenceAt } from '../text/span';
import { proseOf } from '../text/prose';
import { sameSpeaker } from './compareSpeakers';
import { mentionsOf } from './mentions';
import { isOneMatter } from './oneStory';
import { type Add, describe, type Found, type Sought, unquotedFound } from './quotationFound';
import { quotationPairsOf } from './quotationPairs';
import { contentWords, hasFlag, indexOfRun, runningWhole } from './running';
import { DENYING } from './tellingChange';
import { speakerOf, utterancesBy } from './utterancesBy';

/** One quoted word is a part of a quotation of up to so many words; in a longer one it is chance. */
const WORD_WITHIN = 12;

/** Short quotations: among those of the same person, whole or inside longer ones. */
export function byFragment({ claim, by, context }: Sought, add: Add): void {
  const { reading, index } = context;
  if (by?.person === undefined || contentWords(claim) === 0) return;
  const isNo = claim.length === 1 && hasFlag(claim, 0, WordFlag.negation);
  const pairs = quotationPairsOf(index);
  for (const { entry, utterance } of utterancesBy(by.person, index)) {
    if (entry.reading.article.id === reading.article.id) continue;
    const theirs = entry.words();
    const holds = utterance.parts.some(
      ({ from, to }) =>
        !(claim.length === 1 && to - from > WORD_WITHIN) &&
        indexOfRun(theirs.key.subarray(from, to), claim.key) >= 0,
    );
    if (!holds) continue;
    const whole = runningWhole(proseOf(entry.reading), theirs, utterance);
    const comparison = pairs.compare(claim, whole);
    if (comparison && (comparison.kind === 'same' || (comparison.kind === 'excerpt' && !isNo))) {
      add(entry, describe(claim, whole, comparison, by, utterance));
    }
  }
}

/**
 * A fragment of a body or a description (*police*) among the same one's, or by nobody in particular
 * before the same word (*“goodwill” payment*).
 */
export function byNoun({ claim, part, by, context }: Sought, add: Add): void {
  const { reading, words, index } = context;
  if (by?.person !== undefined) return;
  const noun = by ? undefined : nounBehind(words, part.to);
  if (!by && noun === undefined) return;
  for (const { entry, utterance } of index.fragments(runKey(claim.key, 0, claim.length))) {
    const there = utterance.parts[0];
    if (!there || entry.reading.article.id === reading.article.id) continue;
    const other = speakerOf(utterance);
    const theirs = entry.words();
    const isOne = by
      ? sameSpeaker(by, other)
      : other === undefined && nounBehind(theirs, there.to) === noun;
    if (!isOne) continue;
    const whole = runningWhole(proseOf(entry.reading), theirs, utterance);
    const comparison = quotationPairsOf(index).compare(claim, whole);
    if (comparison?.kind === 'same') add(entry, describe(claim, whole, comparison, by, utterance));
  }
}

function nounBehind(words: Words, at: number): number | undefined {
  const flags = words.flags[at] ?? WordFlag.function;
  return (flags & (WordFlag.function | WordFlag.first)) === 0 ? words.key[at] : undefined;
}

/** Two or three telling words that another article has outside marks, in a sentence that speaks of who says them here alone, first, and denies nothing. */
export function byProse({ claim, by, context }: Sought, add: Add): void {
  const { reading, index } = context;
  if (by?.person === undefined || contentWords(claim) < 2) return;
  for (const entry of index.naming(by.person).slice(0, MOST_ARTICLES)) {
    if (entry.reading.article.id === reading.article.id) continue;
    const { sentences } = entry.reading;
    const theirs = entry.words();
    const named = new Set(
      mentionsOf(entry.reading, by.person).map((it) => sentenceAt(sentences, it.span.start)),
    );
    for (const number of named) {
      const sentence = sentences[number];
      if (!sentence) continue;
      const { from, to } = wordRange(theirs, sentence);
      const at = from + indexOfRun(theirs.key.subarray(from, to), claim.key);
      if (at < from) continue;
      const isQuoted = entry.utterances.some(({ parts }) =>
        parts.some((it) => it.from < at + claim.length && at < it.to),
      );
      if (!isQuoted && isOfFirst(entry, sentence, at, by.person))
        add(entry, unquotedFound(claim, entry, at, at + claim.length));
    }
  }
}

const MOST_ARTICLES = 20;

/** The sentence begins with somebody, names nobody else and turns nothing round before a word (*denied that he was …*). */
export function isOfFirst(entry: Entry, sentence: Span, at: number, by: string): boolean {
  const { annotations, article } = entry.reading;
  const { start, end } = sentence;
  const words = entry.words();
  let first: Span | undefined;
  for (let i = firstStartingFrom(annotations, start); i < annotations.length; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= end) break;
    if (it.kind !== 'person') continue;
    if (it.person !== by) return false;
    first ??= it.span;
  }
  if (first?.start !== start || /^['’]/.test(article.text.slice(first.end, first.end + 1)))
    return false;
  for (let i = wordRange(words, sentence).from; i < at; i++) {
    if (((words.flags[i] ?? 0) & WordFlag.negation) !== 0) return false;
    if (DENIALS.has(article.text.slice(words.start[i], words.end[i]).toLowerCase())) return false;
  }
  return true;
}

const DENIALS = new Set(
  `deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refuse refuses refused
   refusing refute refutes refuted dispute disputes disputed doubt doubts doubted question questioned asked accuse accused accuses
   attack attacked criticised criticized condemned claims whether if unless without hardly barely rather far nothing nobody
   none neither nor against stopped ignored avoided`.split(/\s+/),
);

/**
 * What is found of a short quotation in a sentence of like words, which may deny them: they agree only where both
 * articles do or neither (*said he was “ashamed”*, *denied that he was “ashamed”*).
 */
export function withoutDenied(found: Found, { part, context }: Sought, entry: Entry): Found {
  if (found.bearing !== 'agrees' || part.to - part.from > SHORT) return found;
  const { start } = part.quotation.span;
  const sentence = context.sentences.find((it) => it.span.start <= start && start < it.span.end);
  if (!sentence?.matches.some((it) => it.entry === entry)) return found;
  const theirs = entry.words();
  const there = firstEndingAfter(theirs, found.span.start);
  const isHere = isDeniedAt(context.words, part.from, context.reading);
  if (isHere === isDeniedAt(theirs, there, entry.reading)) return found;
  const why = `The same words, ${isHere ? 'denied here, not there' : 'denied there, not here'}.`;
  return { ...found, bearing: 'not-comparable', why };
}

/** Words at most so far before a quotation deny it. */
const DENIED_WITHIN = 8;

function isDeniedAt(words: Words, at: number, reading: Reading): boolean {
  const text = proseOf(reading);
  for (let i = at - 1; i >= Math.max(0, at - DENIED_WITHIN); i--) {
    if (CLAUSE_END.test(text.slice(words.end[i], words.start[i + 1]))) return false;
    const isNegation = ((words.flags[i] ?? 0) & WordFlag.negation) !== 0;
    if (isNegation && i === at - 1) return true;
    if (DENYING.has(words.key[i] ?? 0)) return true;
  }
  return false;
}

const CLAUSE_END = /[.,;:!?\n]/;

/** Two or three words in marks in another article on the story, where one of the two does not say whose they are. */
export function byStory({ claim, by, context }: Sought, add: Add): void {
  const { reading, words, index } = context;
  if (contentWords(claim) === 0) return;
  for (const { entry, utterance } of index.fragments(runKey(claim.key, 0, claim.length))) {
    if (entry.reading.article.id === reading.article.id) continue;
    if (by && speakerOf(utterance)) continue;
    const whole = runningWhole(proseOf(entry.reading), entry.words(), utterance);
    const comparison = quotationPairsOf(index).compare(claim, whole);
    if (comparison?.kind !== 'same' || !isOneMatter(reading, words, entry, index)) continue;
    add(entry, describe(claim, whole, comparison, by, utterance));
  }
}

/** Short quotations of the same person that are a part of this long one. */
export function fragmentsInside({ claim, by, context }: Sought, add: Add): void {
  const { reading, index } = context;
  const person = by?.person;
  if (person === undefined) return;
  const least = claim.length > WORD_WITHIN ? 2 : 1;
  for (let from = 0; from < claim.length; from++) {
    for (let length = least; length <= SHORT && from + length <= claim.length; length++) {
      for (const { entry, utterance } of index.fragments(runKey(claim.key, from, from + length))) {
        if (entry.reading.article.id === reading.article.id) continue;
        const theirs = speakerOf(utterance);
        if (theirs?.person !== person || contentWords(claim, from, from + length) === 0) continue;
        // “Nobody!” opens many a sentence
        if (length === 1 && hasFlag(claim, from, WordFlag.negation)) continue;
        const whole = runningWhole(proseOf(entry.reading), entry.words(), utterance);
        const comparison = quotationPairsOf(index).compare(claim, whole);
        if (comparison?.kind === 'fuller') {
          add(entry, describe(claim, whole, comparison, theirs, utterance));
        }
      }
    }
  }
}
