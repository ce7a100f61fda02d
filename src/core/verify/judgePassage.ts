import { SHORT } from '../index/sourceIndex';
import type { Utterance } from '../index/utterances';
import type { Words } from '../index/words';
import type { Bearing, Evidence, PersonMention, Reading } from '../model';
import { isBoilerplate } from './boilerplate';
import { changedRuns, type ChangedRun, changesOf } from './changes';
import { isMarked } from './compareQuotations';
import { indexOfRun, isSameRun, isSmall, type Running, runOf, wordsAt } from './running';
import { movesOf } from './movedRuns';
import { figuresChanged, hasOtherBasis, isConverted, isInFigure } from './passageFigures';
import { type MatchedSentence, NEAR, type SentenceMatch } from './sentenceMatches';
import { isOfRelative, tellingRun } from './tellingChange';
import type { Ranked } from './verdict';
import { quoteWords } from './wording';
import { proseOf, shownText } from '../text/prose';

const LEAST_WORDS = 6;

/** Other articles that have a sentence nearly word for word; empty for what is mostly quotation. */
export function evidenceForPassage(
  sentence: MatchedSentence,
  reading: Reading,
  words: Words,
  utterances: readonly Utterance[],
): readonly Ranked[] {
  const length = sentence.to - sentence.from;
  const candidates = [...sentence.matches, ...sentence.reordered];
  if (length < LEAST_WORDS || candidates.length === 0) return [];
  const { text } = reading.article;
  if (isBoilerplate(text.slice(sentence.span.start, sentence.span.end))) return [];
  if (isMostlyQuoted(sentence, utterances)) return [];
  const own = runOf(proseOf(reading), words, sentence.from, sentence.to);
  const best = new Map<string, SentenceMatch>();
  for (const match of candidates) {
    const { id } = match.entry.reading.article;
    if (match.similarity < NEAR || best.has(id)) continue;
    if (!isMostlyQuoted(match, match.entry.utterances)) best.set(id, match);
  }
  return [...best.values()].flatMap((match) => {
    const theirs = runOf(proseOf(match.entry.reading), match.entry.words(), match.from, match.to);
    // another sentence of this article has it word for word: that one is its counterpart
    const isAnother = indexOfRun(own.key, theirs.key) < 0 && indexOfRun(words.key, theirs.key) >= 0;
    const found = isAnother
      ? undefined
      : compare(own, theirs, { sentence, reading, utterances, match });
    return found ? [found] : [];
  });
}

/** A sentence, where it stands, and the one that it is held against. */
interface Pair {
  readonly sentence: MatchedSentence;
  readonly reading: Reading;
  readonly utterances: readonly Utterance[];
  readonly match: SentenceMatch;
}

/** Most of the words are a speaker's, and a quotation has a verdict of its own. */
function isMostlyQuoted(
  { from, to }: { readonly from: number; readonly to: number },
  utterances: readonly Utterance[],
): boolean {
  let count = 0;
  for (const { parts } of utterances) {
    for (const part of parts) {
      if (part.quotation.depth > 0) continue;
      count += Math.max(0, Math.min(part.to, to) - Math.max(part.from, from));
    }
  }
  return count > (to - from) * 0.6;
}

/** `undefined` where nothing differs but facts that have verdicts of their own. */
function compare(own: Running, theirs: Running, pair: Pair): Ranked | undefined {
  const { reading, match } = pair;
  const { article } = match.entry.reading;
  const { span } = match;
  const evidence = { article: article.id, span, text: shownText(match.entry.reading, span) };
  if (isSameRun(own, theirs)) return sameSentence(evidence, own);
  const aligned = match.match.map((j) => (j < 0 ? -1 : j - match.from));
  const runs = changedRuns(own, theirs, aligned);
  if (runs.length === 0) return sameSentence(evidence, own);
  const moves = movesOf(own, theirs, runs);
  const isReordered = pair.sentence.reordered.includes(match);
  if (isReordered && moves.length === 0) return undefined;
  const moved = new Set(moves.flatMap(({ gone, come }) => [gone, come]));
  const told = runs.filter((run) => isToldByFact(own, theirs, run, pair));
  if (told.length === runs.length) return undefined;
  const figuresOf = (run: ChangedRun): readonly Bearing[] =>
    figuresChanged(own, theirs, run, reading, match.entry.reading);
  const clashes = told.some((run) => figuresOf(run).includes('differs'));
  // two currencies: their own verdict says so
  const isOtherBasis = (run: ChangedRun): boolean => figuresOf(run).includes('not-comparable');
  const open = runs.filter(
    (run) =>
      !told.includes(run) &&
      !moved.has(run) &&
      !isMarked(own, theirs, run) &&
      (isOfRelative(own, theirs, run) ||
        !isSamePerson(own, run.aFrom, run.aTo, reading, theirs, run.bFrom, run.bTo, match)) &&
      !isOtherBasis(run) &&
      !isAside(own, run.aFrom, run.aTo) &&
      !isAside(theirs, run.bFrom, run.bTo) &&
      !isConverted(own, run.aFrom, run.aTo, reading) &&
      !isConverted(theirs, run.bFrom, run.bTo, match.entry.reading),
  );
  const telling = tellingRun(own, theirs, open);
  // turned round and otherwise worded besides: it may be another sentence
  if (isReordered && open.length > 0) return undefined;
  const [move] = moves;
  const run = telling?.run ?? runs[0];
  const here = run ? wordsAt(own, run.aFrom, run.aTo) : '';
  const there = run ? wordsAt(theirs, run.bFrom, run.bTo) : '';
  const unsure =
    telling !== undefined ||
    runs.some(isOtherBasis) ||
    hasOtherBasis(own, theirs, aligned, pair.sentence.span, reading, match);
  if (clashes && !unsure) return undefined; // it does not bear out what a figure of it contradicts
  const bearing: Bearing = telling?.isSure ? 'differs' : unsure ? 'not-comparable' : 'agrees';
  // words that moved are one change, though they go at one place and come at another
  const count = runs.length - moves.length;
  const more = count > 1 ? ` (${String(count)} changes in all)` : '';
  const change =
    move && !telling
      ? `there ${quoteWords(move.words)} stands at another place`
      : here === ''
        ? `there ${quoteWords(there)} is added`
        : there === ''
          ? `there ${quoteWords(here)} is missing`
          : `${quoteWords(here)} here, ${quoteWords(there)} there`;
  return {
    rank: 1 - match.similarity + (telling?.isSure ? 1 : 0),
    evidence: {
      ...evidence,
      relation: 'near',
      bearing,
      changes: changesOf(own, theirs, aligned),
      why: `Nearly the same sentence: ${change}${more}.`,
    },
  };
}

const sameSentence = (
  evidence: Pick<Evidence, 'article' | 'span' | 'text'>,
  own: Running,
): Ranked => ({
  rank: 0,
  evidence: {
    ...evidence,
    relation: 'identical',
    bearing: 'agrees',
    changes: [{ op: 'equal', text: wordsAt(own, 0, own.length) }],
    why: 'The same sentence, word for word.',
  },
});

/** The words changed inside a quotation or a figure, whose verdict says so. */
function isToldByFact(
  own: Running,
  theirs: Running,
  run: ChangedRun,
  { sentence, reading, utterances, match }: Pair,
): boolean {
  const figures = figuresChanged(own, theirs, run, reading, match.entry.reading);
  if (figures.length > 0 && figures.every((it) => it !== 'not-comparable')) return true;
  if (isInFigure(own, theirs, run, reading, match.entry.reading)) return true;
  return (
    isQuoted(utterances, sentence.from + run.aFrom, sentence.from + run.aTo) &&
    isQuoted(match.entry.utterances, match.from + run.bFrom, match.from + run.bTo)
  );
}

/** Inside a quotation long enough to be compared by itself, its ends included. */
const isQuoted = (utterances: readonly Utterance[], from: number, to: number): boolean =>
  utterances.some(({ parts }) =>
    parts.some((it) => it.to - it.from > SHORT && it.from <= from && to <= it.to),
  );

/** Stands in brackets (*(pictured)*). */
function isAside(run: Running, from: number, to: number): boolean {
  if (from >= to) return false;
  const before = run.text[(run.start[from] ?? 0) - 1];
  const after = run.text[run.end[to - 1] ?? 0];
  return before === '(' && after === ')';
}

/** Both sides name one person there (*Mr Obi*, *Ada Obi*), or one puts in a part of the name. */
function isSamePerson(
  own: Running,
  aFrom: number,
  aTo: number,
  reading: Reading,
  theirs: Running,
  bFrom: number,
  bTo: number,
  { entry }: SentenceMatch,
): boolean {
  const here = personsAt(own, aFrom, aTo, reading);
  const there = personsAt(theirs, bFrom, bTo, entry.reading);
  if (here.size === 0 && there.size === 0) return false;
  // a pronoun for a name is another wording
  if (here.size === 0 && onlySmall(own, aFrom, aTo)) return true;
  if (there.size === 0 && onlySmall(theirs, bFrom, bTo)) return true;
  return [...here].every((it) => there.has(it)) && [...there].every((it) => here.has(it));
}

function onlySmall(run: Running, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSmall(run, i)) return false;
  return from < to;
}

/** The people named at some words, or next to where words would stand. */
function personsAt(run: Running, from: number, to: number, reading: Reading): ReadonlySet<string> {
  const start = run.start[Math.max(0, from < to ? from : from - 1)] ?? 0;
  const end = run.end[Math.min(run.length - 1, from < to ? to - 1 : to)] ?? 0;
  return new Set(
    reading.annotations
      .filter(
        (it): it is PersonMention =>
          it.kind === 'person' && it.span.start < end && it.span.end > start,
      )
      .map((it) => it.person),
  );
}
