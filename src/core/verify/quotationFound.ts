import type { Entry, SourceIndex } from '../index/sourceIndex';
import type { QuotedPart, Utterance } from '../index/utterances';
import type { Words } from '../index/words';
import type { Attribution, Change, Person, Reading, Span } from '../model';
import { proseOf } from '../text/prose';
import { textAt } from '../text/span';
import { areNamesakes, certainlyOthers, speaksJointly } from './compareSpeakers';
import { anotherFrom } from './makesAnother';
import type { QuotationPair } from './quotationPairs';
import type { QuotationWording } from './quotationWording';
import { type Running, runOf, wordsAt } from './running';
import type { MatchedSentence } from './sentenceMatches';
import { speakerOf } from './utterancesBy';
import { quoteWords } from './wording';

/** What judging the quotations of one article needs to know of it. */
export interface QuotationContext {
  readonly reading: Reading;
  readonly words: Words;
  readonly utterances: readonly Utterance[];
  readonly sentences: readonly MatchedSentence[];
  readonly index: SourceIndex;
  /** Somebody asks whether the speaker said so: then whoever says it there counts, found by a pronoun too. */
  readonly isAsked?: boolean;
  /** Whom a typed text without quotation marks gives its words to. */
  readonly askedOf?: Pick<Person, 'id' | 'name'> | undefined;
}

/** A quotation, or a part of one, that is looked for in other articles. */
export interface Sought {
  readonly part: QuotedPart;
  readonly claim: Running;
  readonly by: Attribution | undefined;
  readonly context: QuotationContext;
}

/** One way in which another article bears on the quotation. */
export interface Found extends QuotationWording {
  readonly span: Span;
  readonly running: Running;
  readonly match: Int32Array;
  /** From the claim to the words there. */
  readonly changes: () => readonly Change[];
  /** The stretch of the claim that it bears on. */
  readonly from: number;
  readonly to: number;
}

export type Add = (entry: Entry, found: Found) => void;

/** What a comparison with a running quotation of another article comes to. */
export function describe(
  claim: Running,
  theirs: Running,
  pair: QuotationPair,
  by: Attribution | undefined,
  utterance: Utterance,
): Found {
  const { kind, match, aFrom, aTo, changes } = pair;
  const isSame = kind === 'same' || kind === 'excerpt' || kind === 'fuller';
  const other = isSame && pair.matched >= 4 ? speakerOf(utterance) : undefined;
  const { relation, bearing, rank, why } =
    other && areOthers(claim, by, theirs, other) ? givenTo(other, by) : pair.wording();
  // written out, since copies are made by the hundred thousand and spreading costs more than comparing
  return {
    relation,
    bearing,
    rank,
    why,
    span: spanMatched(theirs, match),
    running: theirs,
    match,
    changes,
    from: aFrom,
    to: aTo,
  };
}

/** From the part with the first word that the claim shares to the part with the last. */
function spanMatched({ parts, part }: Running, match: Int32Array): Span {
  let from = 0;
  while (from < match.length - 1 && (match[from] ?? -1) < 0) from++;
  let to = match.length - 1;
  while (to > from && (match[to] ?? -1) < 0) to--;
  const first = parts[part[match[from] ?? 0] ?? 0];
  const last = parts[part[match[to] ?? 0] ?? 0];
  return { start: first?.quotation.span.start ?? 0, end: last?.quotation.span.end ?? 0 };
}

/** Two people, neither of whom speaks jointly with another. */
function areOthers(
  claim: Running,
  by: Attribution | undefined,
  theirs: Running,
  other: Attribution,
): boolean {
  if (speaksJointly(claim.text, by) || speaksJointly(theirs.text, other)) return false;
  return certainlyOthers(by, other) || areNamesakes(claim.text, by, theirs.text, other);
}

const givenTo = (other: Attribution, by: Attribution | undefined): QuotationWording => ({
  relation: 'other-speaker',
  bearing: 'differs',
  rank: 2,
  why: `The same words are given to ${other.name} there, to ${by?.name ?? 'another'} here.`,
});

/** The claim’s words outside marks, from one word of an article to another. */
export function unquotedFound(claim: Running, entry: Entry, from: number, to: number): Found {
  const theirs = entry.words();
  const running = runOf(proseOf(entry.reading), theirs, from, to);
  const { text } = entry.reading.article;
  const before = anotherFrom(theirs, from, text);
  const isAnother = before >= 0;
  const word = (): string =>
    textAt(text, { start: theirs.start[before] ?? 0, end: theirs.end[from - 1] ?? 0 });
  const span = { start: theirs.start[from] ?? 0, end: theirs.end[to - 1] ?? 0 };
  const isMarked = !isAnother && isInDoubledMarks(text, span);
  const printed = isMarked
    ? 'The same words, set off there by doubled apostrophes.'
    : 'The words stand there outside quotation marks.';
  return {
    relation: isMarked ? 'house-style' : 'unquoted',
    bearing: isAnother ? 'not-comparable' : 'agrees',
    span,
    rank: 0.7,
    why: isAnother ? `The words stand there behind ${quoteWords(word())}.` : printed,
    running,
    match: claim.key.map((_, i) => i),
    changes: () => [{ op: 'equal', text: wordsAt(claim, 0, claim.length) }],
    from: 0,
    to: claim.length,
  };
}

/** *''We stay,'' he said*: how typewriters and some archives print the marks, which are read as none. */
function isInDoubledMarks(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - MARK_REACH), start);
  const behind = text.slice(end, end + MARK_REACH);
  const at = before.lastIndexOf("''");
  return (
    at >= 0 &&
    /^''\S/.test(before.slice(at) + text.charAt(start)) &&
    /^(?:[^\n]*?\S)?''/.test(behind)
  );
}

/** In characters: how far from the words the marks are looked for. */
const MARK_REACH = 400;
