import { type Entry, type Place, runKey, SHORT, type SourceIndex } from '../index/sourceIndex';
import type { QuotedPart, Utterance } from '../index/utterances';
import { keyOf, WordFlag, type Words } from '../index/words';
import type { Attribution, Change, Evidence, Reading, Span } from '../model';
import { genderOfGivenName } from '../lexicon/givenNames';
import { honorifics } from '../lexicon/honorifics';
import { partsOf } from '../link/peopleMentions';
import { editDistance, sameName, sameSound } from '../link/peopleNames';
import { foldedName } from '../link/peopleText';
import { contains, overlaps, sameSpan, textAt } from '../text/span';
import { answerAround } from './answers';
import { type ChangedRun, changesOf } from './changes';
import { compareQuotations, type QuoteComparison } from './compareQuotations';
import { isOneStory } from './oneStory';
import { type QuotationPair, quotationPairsOf, type QuotationPairs } from './quotationPairs';
import {
  contentWords,
  hasFlag,
  indexOfRun,
  type Running,
  runningOf,
  runningWhole,
  runOf,
  wordsAt,
} from './running';
import { counterpart, type MatchedSentence } from './sentenceMatches';
import { speakerOf, utterancesBy } from './utterancesBy';
import type { Ranked } from './verdict';
import { type QuotationWording, quotationWording } from './quotationWording';
import { proseOf, shownText } from '../text/prose';

/** What judging the quotations of one article needs to know of it. */
export interface QuotationContext {
  readonly reading: Reading;
  readonly words: Words;
  readonly utterances: readonly Utterance[];
  readonly sentences: readonly MatchedSentence[];
  readonly index: SourceIndex;
  /** Somebody asks whether this person said so: then whoever says it there counts, found by a pronoun too. */
  readonly isAsked?: boolean;
}

/** Speakers count as certain for a comparison from this certainty. */
const CERTAIN = 0.8;

/** What other articles print of a quotation, in no order. */
export function evidenceForQuotation(
  part: QuotedPart,
  utterance: Utterance,
  context: QuotationContext,
): readonly Ranked[] {
  const { reading, words } = context;
  const claim = runningOf(proseOf(reading), words, [part]);
  if (claim.length === 0) return [];
  const by = speakerOf(utterance);
  const found = new Map<Entry, Found[]>();
  const add = (entry: Entry, it: Found): void => {
    const list = found.get(entry);
    if (list) list.push(it);
    else found.set(entry, [it]);
  };
  if (claim.length > SHORT) byRuns(claim, by, context, add);
  else {
    byFragment(claim, by, context, add);
    byNoun(claim, part, by, context, add);
    if (claim.length > 1) byStory(claim, by, context, add);
  }
  if (claim.length > SHORT && by?.person !== undefined) {
    fragmentsInside(claim, by.person, context, add);
  }
  byPlace(claim, part, by, context, add);
  const runsOn = isUnclosed(utterance);
  return [...found].flatMap(([entry, list]) => {
    const kept = runsOn ? list.filter((it) => it.relation !== 'fuller') : list;
    const told = settled(kept, utterance, entry, context);
    return context.isAsked === true ? told.map((it) => withSpeaker(it, by, entry)) : told;
  });
}

/** The same words, which the article seems to give to another person than the one asked about, do not bear out who said them. */
function withSpeaker(found: Ranked, by: Attribution | undefined, { utterances }: Entry): Ranked {
  const { evidence } = found;
  if (evidence.bearing !== 'agrees' || evidence.relation === 'unquoted') return found;
  const utterance = utterances.find(({ parts }) =>
    parts.some(({ quotation }) => overlaps(quotation.span, evidence.span)),
  );
  const other = utterance && speakerOf(utterance);
  if (by?.person === undefined || other?.person === undefined || by.person === other.person)
    return found;
  if (other.certainty < CERTAIN || canBeOneName(by.name, other.name)) return found;
  const why = `The words stand there, but seem to be given to ${other.name}, to ${by.name} here.`;
  return {
    ...found,
    evidence: { ...evidence, relation: 'other-speaker', bearing: 'not-comparable', why },
  };
}

/** No closing mark and nothing that goes on: its end may well be the writer's words. */
const isUnclosed = ({ parts }: Utterance): boolean => parts.at(-1)?.quotation.open === true;

/** One way in which another article bears on the quotation. */
interface Found extends QuotationWording {
  readonly span: Span;
  readonly running: Running;
  readonly match: Int32Array;
  /** From the claim to the words there. */
  readonly changes: () => readonly Change[];
  /** The stretch of the claim that it bears on. */
  readonly from: number;
  readonly to: number;
}

type Add = (entry: Entry, found: Found) => void;

/** One person, or one body or description by its words. */
function sameSpeaker(a: Attribution | undefined, b: Attribution | undefined): boolean {
  if (!a || !b) return false;
  if (a.person !== undefined || b.person !== undefined) return a.person === b.person;
  return bodyName(a) === bodyName(b);
}

const bodyName = ({ name }: Attribution): string => name.toLowerCase().replace(/^(?:the|an?) /, '');

const certainlyOthers = (a: Attribution | undefined, b: Attribution | undefined): boolean =>
  a?.person !== undefined &&
  b?.person !== undefined &&
  a.person !== b.person &&
  isCertain(a) &&
  isCertain(b) &&
  !canBeOneName(a.name, b.name);

/** One surname, which by itself may be anybody's who bears it, or a name that stands within the other. */
function canBeOneName(a: string, b: string): boolean {
  const [x, y] = [foldedName(a).split(' '), foldedName(b).split(' ')];
  return (
    x.at(-1) === y.at(-1) || x.every((it) => y.includes(it)) || y.every((it) => x.includes(it))
  );
}

/** Two of one surname whom both articles name in full right by the quotation. */
function areNamesakes(
  text: string,
  by: Attribution | undefined,
  there: string,
  other: Attribution | undefined,
): boolean {
  if (by?.person === undefined || other?.person === undefined || by.person === other.person)
    return false;
  if (!isCertain(by) || !isCertain(other)) return false;
  const [x, y] = [foldedName(by.name).split(' '), foldedName(other.name).split(' ')];
  const isInFull = (words: readonly string[], written: string): boolean =>
    words.every((it) => foldedName(written).split(' ').includes(it));
  return (
    x.at(-1) === y.at(-1) &&
    isInFull(x, textAt(text, by.speaker)) &&
    isInFull(y, textAt(there, other.speaker)) &&
    givenNamesClash(x, y)
  );
}

/** Words of two names in lower case, family name last; a title is no given name. */
function givenNamesClash(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [partsOf(withoutTitles(a), []), partsOf(withoutTitles(b), [])];
  const [first, other] = [x.given[0], y.given[0]];
  if (first === undefined || other === undefined || sameName(x, y)) return false;
  // of a name that the tables do not have they do not have the short forms either
  if ([first, other].some((it) => genderOfGivenName(it) === undefined)) return false;
  // Des and Desmond, Carl and Karl
  return first[0] !== other[0] && editDistance(first, other) > 1 && !sameSound(first, other);
}

const withoutTitles = (words: readonly string[]): readonly string[] =>
  words.slice(words.slice(0, -1).findLastIndex((it) => TITLES.has(it)) + 1);

const TITLES = new Set(honorifics.flatMap(({ forms }) => forms.split(/\s+/).map(foldedName)));

/** Named with another (*Ada Obi and Tomas Varga said*), and another article may name only that one. */
function speaksJointly(text: string, by: Attribution | undefined): boolean {
  if (!by) return false;
  const { start, end } = by.speaker;
  return (
    /^,? (?:and|&) \p{Lu}/u.test(text.slice(end, end + 12)) ||
    /\p{L} (?:and|&) $/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** Named right by the quotation: what was carried over or stands for a name may be carried wrongly. */
const isCertain = ({ certainty, how }: Attribution): boolean =>
  certainty >= CERTAIN && how !== 'pronoun' && how !== 'continued' && how !== 'previous-sentence';

/** Quotations and prose that share runs of three words. */
function byRuns(
  claim: Running,
  by: Attribution | undefined,
  { reading, index }: QuotationContext,
  add: Add,
): void {
  const seen = new Map<Entry, Set<Utterance>>();
  const pairs = quotationPairsOf(index);
  for (const place of index.search(claim.key, reading.article.id)) {
    const { entry } = place;
    const theirs = entry.words();
    const text = proseOf(entry.reading);
    let quoted = false;
    for (const utterance of entry.utterances) {
      if (!utterance.parts.some((it) => it.from < place.to && place.from < it.to)) continue;
      quoted = true;
      const done = seen.get(entry) ?? new Set();
      seen.set(entry, done);
      if (done.has(utterance)) continue;
      done.add(utterance);
      for (const it of compared(claim, by, utterance, text, theirs, pairs)) add(entry, it);
    }
    if (!quoted || place.to - place.from >= claim.length) {
      const it =
        unquotedAt(claim, entry, place.from, place.to) ?? answeredAt(claim, by, place, reading);
      if (it) add(entry, it);
    }
  }
}

function compared(
  claim: Running,
  by: Attribution | undefined,
  utterance: Utterance,
  text: string,
  theirs: Words,
  pairs: QuotationPairs,
): readonly Found[] {
  const whole = runningWhole(text, theirs, utterance);
  const comparison = pairs.compare(claim, whole);
  if (!comparison || !isEnough(claim, whole, comparison, by, speakerOf(utterance))) return [];
  const part = utterance.parts.length > 1 ? partMatched(whole, comparison) : undefined;
  if (part) {
    // a change at its seam with the next part would be none of these words
    const one = runningOf(text, theirs, [part]);
    const alone = pairs.compare(claim, one);
    return alone && isEnough(claim, one, alone, by, speakerOf(utterance))
      ? [describe(claim, one, alone, by, utterance)]
      : [];
  }
  if (comparison.kind === 'fuller' || comparison.kind === 'overlap') {
    // each part at its own place
    return utterance.parts.flatMap((part) => {
      const one = runningOf(text, theirs, [part]);
      const alone = utterance.parts.length > 1 ? pairs.compare(claim, one) : comparison;
      return alone && (alone.kind === 'fuller' || alone.kind === 'overlap')
        ? [describe(claim, one, alone, by, utterance)]
        : [];
    });
  }
  return [describe(claim, whole, comparison, by, utterance)];
}

/** The part of an utterance with all the words that a claim shares with it; `undefined` where several have some. */
function partMatched(
  { parts, part }: Running,
  { match, aFrom, aTo }: QuoteComparison,
): QuotedPart | undefined {
  let only: number | undefined;
  for (let i = aFrom; i < aTo; i++) {
    const there = match[i] ?? -1;
    if (there < 0) continue;
    only ??= part[there];
    if (part[there] !== only) return undefined;
  }
  return only === undefined ? undefined : parts[only];
}

/** Words that must be shared before one may say that a quotation was changed. */
const ALTERED_WORDS = 4;

function isEnough(
  claim: Running,
  theirs: Running,
  {
    kind,
    matched,
    similarity,
    match,
    aFrom,
    aTo,
    marked,
    runs,
    turned,
    elsewhere,
  }: QuoteComparison,
  by: Attribution | undefined,
  other: Attribution | undefined,
): boolean {
  let content = 0;
  for (let i = aFrom; i < aTo; i++) {
    if ((match[i] ?? -1) >= 0) content += contentWords(claim, i, i + 1);
  }
  const shorter = Math.min(claim.length, theirs.length);
  const same = sameSpeaker(by, other);
  switch (kind) {
    case 'same':
      return true;
    case 'excerpt':
    case 'fuller':
      if (content === 0) return same && matched >= 3;
      return same ? true : matched >= (certainlyOthers(by, other) ? 6 : 3);
    case 'overlap':
      return matched >= 6 && content >= 2 && (same || !certainlyOthers(by, other));
    case 'trimmed':
    case 'altered': {
      if (turned && same && content > 0) return true;
      const isOne = same && isOneChange(claim, theirs, runs);
      if (isOne && content >= 2 && runs.every((run) => isOtherNumber(claim, theirs, run)))
        return true;
      if (matched < ALTERED_WORDS) return false;
      if (content < 2 && !(isOne && content === 1 && matched > ALTERED_WORDS)) return false;
      if (certainlyOthers(by, other)) return matched >= 10 && similarity >= 0.85;
      if (matched < shorter * 0.5) return false;
      if (kind === 'trimmed' && marked) return similarity >= 0.5;
      if (matched < 8 && changesDeterminersOnly(claim, theirs, runs)) return false;
      // a short sentence in other words may well be another sentence
      if (content < 3 && matched + elsewhere < 6 && !isOne) return false;
      if (same) return similarity >= 0.6;
      return similarity >= 0.7 && matched >= 5;
    }
  }
}

/** All of one is all of the other but for a word or two at one place. */
function isOneChange({ length }: Running, theirs: Running, runs: QuoteComparison['runs']): boolean {
  const [run] = runs;
  if (!run || runs.length > 1) return false;
  const { aFrom, aTo, bFrom, bTo } = run;
  return (
    aTo - aFrom <= 2 && bTo - bFrom <= 2 && length - (aTo - aFrom) === theirs.length - (bTo - bFrom)
  );
}

/** *Warned them three times*, *warned them twice*: what a person says of a number is told by that number. */
function isOtherNumber(claim: Running, theirs: Running, run: ChangedRun): boolean {
  const here = numberIn(claim, run.aFrom, run.aTo);
  const there = numberIn(theirs, run.bFrom, run.bTo);
  return here !== undefined && there !== undefined && here !== there;
}

const TIMES = new Map(['once', 'twice', 'thrice'].map((it, i) => [keyOf(it), keyOf(`#${i + 1}`)]));

/** The key of the first number among some words; *twice* is two. */
function numberIn(run: Running, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const key = run.key[i] ?? 0;
    if (hasFlag(run, i, WordFlag.number)) return key;
    const times = TIMES.get(key);
    if (times !== undefined) return times;
  }
  return undefined;
}

const DETERMINERS = new Set(
  ['a', 'an', 'the', 'this', 'that', 'our', 'my', 'your', 'their'].map(keyOf),
);

/** *The wall* for *a wall*: in a few words that one says often, no change worth a word. */
const changesDeterminersOnly = (
  claim: Running,
  theirs: Running,
  runs: QuoteComparison['runs'],
): boolean =>
  runs.every(
    ({ aFrom, aTo, bFrom, bTo }) =>
      claim.key.subarray(aFrom, aTo).every((it) => DETERMINERS.has(it)) &&
      theirs.key.subarray(bFrom, bTo).every((it) => DETERMINERS.has(it)),
  );

function describe(
  claim: Running,
  theirs: Running,
  pair: QuotationPair,
  by: Attribution | undefined,
  utterance: Utterance,
): Found {
  const { kind, match, aFrom, aTo, changes } = pair;
  let from = 0;
  while (from < match.length - 1 && (match[from] ?? -1) < 0) from++;
  let to = match.length - 1;
  while (to > from && (match[to] ?? -1) < 0) to--;
  const first = theirs.parts[theirs.part[match[from] ?? 0] ?? 0];
  const last = theirs.parts[theirs.part[match[to] ?? 0] ?? 0];
  const span = {
    start: first?.quotation.span.start ?? 0,
    end: last?.quotation.span.end ?? 0,
  };
  // written out, since copies are made by the hundred thousand and spreading costs more than comparing
  const foundOf = ({ relation, bearing, rank, why }: QuotationWording): Found => ({
    relation,
    bearing,
    rank,
    why,
    span,
    running: theirs,
    match,
    changes,
    from: aFrom,
    to: aTo,
  });
  const isSame = kind === 'same' || kind === 'excerpt' || kind === 'fuller';
  if (isSame && pair.matched >= 4) {
    const other = speakerOf(utterance);
    const isJoint = speaksJointly(claim.text, by) || speaksJointly(theirs.text, other);
    const isOther = certainlyOthers(by, other) || areNamesakes(claim.text, by, theirs.text, other);
    if (isOther && !isJoint) {
      return foundOf({
        relation: 'other-speaker',
        bearing: 'differs',
        rank: 2,
        why: `The same words are given to ${other?.name ?? 'another speaker'} there, to ${by?.name ?? 'another'} here.`,
      });
    }
  }
  return foundOf(pair.wording());
}

/** One quoted word is a part of a quotation of up to so many words; in a longer one it is chance. */
const WORD_WITHIN = 12;

/** Short quotations: among those of the same person, whole or inside longer ones. */
function byFragment(
  claim: Running,
  by: Attribution | undefined,
  { reading, index }: QuotationContext,
  add: Add,
): void {
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
function byNoun(
  claim: Running,
  part: QuotedPart,
  by: Attribution | undefined,
  { reading, words, index }: QuotationContext,
  add: Add,
): void {
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

/** Two or three words in marks in another article on the story, where one of the two does not say whose they are. */
function byStory(
  claim: Running,
  by: Attribution | undefined,
  { reading, words, index }: QuotationContext,
  add: Add,
): void {
  if (contentWords(claim) === 0) return;
  for (const { entry, utterance } of index.fragments(runKey(claim.key, 0, claim.length))) {
    if (entry.reading.article.id === reading.article.id) continue;
    if (by && speakerOf(utterance)) continue;
    const whole = runningWhole(proseOf(entry.reading), entry.words(), utterance);
    const comparison = quotationPairsOf(index).compare(claim, whole);
    if (comparison?.kind !== 'same' || !isOneStory(reading, words, entry, index)) continue;
    add(entry, describe(claim, whole, comparison, by, utterance));
  }
}

function nounBehind(words: Words, at: number): number | undefined {
  const flags = words.flags[at] ?? WordFlag.function;
  return (flags & (WordFlag.function | WordFlag.first)) === 0 ? words.key[at] : undefined;
}

/** Short quotations of the same person that are a part of this long one. */
function fragmentsInside(
  claim: Running,
  person: string,
  { reading, index }: QuotationContext,
  add: Add,
): void {
  const least = claim.length > WORD_WITHIN ? 2 : 1;
  for (let from = 0; from < claim.length; from++) {
    for (let length = least; length <= SHORT && from + length <= claim.length; length++) {
      for (const { entry, utterance } of index.fragments(runKey(claim.key, from, from + length))) {
        if (entry.reading.article.id === reading.article.id) continue;
        const by = speakerOf(utterance);
        if (by?.person !== person || contentWords(claim, from, from + length) === 0) continue;
        // “Nobody!” opens many a sentence
        if (length === 1 && hasFlag(claim, from, WordFlag.negation)) continue;
        const whole = runningWhole(proseOf(entry.reading), entry.words(), utterance);
        const comparison = quotationPairsOf(index).compare(claim, whole);
        if (comparison?.kind === 'fuller') {
          add(entry, describe(claim, whole, comparison, by, utterance));
        }
      }
    }
  }
}

/** Where the sentence around stands nearly word for word: what is there at the same place? */
function byPlace(
  claim: Running,
  part: QuotedPart,
  by: Attribution | undefined,
  { words, sentences, index }: QuotationContext,
  add: Add,
): void {
  if (claim.length > 2 * SHORT) return;
  const { span } = part.quotation;
  const sentence = sentences.find((it) => it.span.start <= span.start && span.end <= it.span.end);
  if (!sentence) return;
  for (const match of sentence.matches) {
    const place = counterpart(sentence, match, words, span);
    if (!place) continue;
    const { entry } = match;
    const theirs = entry.words();
    const first = match.match[part.from - sentence.from] ?? -1;
    let isWhole = first >= 0;
    for (let i = part.from; i < part.to; i++) {
      if (match.match[i - sentence.from] !== first + i - part.from) isWhole = false;
    }
    if (!isWhole) continue;
    const utterance = entry.utterances.find((it) =>
      it.parts.some(({ quotation }) => overlaps(quotation.span, place)),
    );
    if (utterance) {
      const whole = runningWhole(proseOf(entry.reading), theirs, utterance);
      const comparison = quotationPairsOf(index).compare(claim, whole);
      if (!comparison || certainlyOthers(by, speakerOf(utterance))) continue;
      if (
        comparison.kind === 'same' ||
        comparison.kind === 'excerpt' ||
        comparison.kind === 'fuller'
      )
        add(entry, describe(claim, whole, comparison, by, utterance));
    } else add(entry, unquotedFound(claim, entry, first, first + claim.length));
  }
}

function unquotedFound(claim: Running, entry: Entry, from: number, to: number): Found {
  const theirs = entry.words();
  const running = runOf(proseOf(entry.reading), theirs, from, to);
  return {
    relation: 'unquoted',
    bearing: 'agrees',
    span: { start: theirs.start[from] ?? 0, end: theirs.end[to - 1] ?? 0 },
    rank: 0.7,
    why: 'The words stand there outside quotation marks.',
    running,
    match: claim.key.map((_, i) => i),
    changes: () => [{ op: 'equal', text: wordsAt(claim, 0, claim.length) }],
    from: 0,
    to: claim.length,
  };
}

/** The claim's words whole in prose near a place, most of them outside quotations. */
function unquotedAt(claim: Running, entry: Entry, from: number, to: number): Found | undefined {
  if (claim.length < 4 || (claim.length < 6 && contentWords(claim) < 2)) return undefined;
  const theirs = entry.words();
  const start = Math.max(0, from - claim.length);
  const end = Math.min(theirs.length, to + claim.length);
  const at = indexOfRun(theirs.key.subarray(start, end), claim.key);
  if (at < 0) return undefined;
  const first = start + at;
  let quoted = 0;
  for (const { parts } of entry.utterances) {
    for (const part of parts) {
      if (part.quotation.depth > 0) continue;
      quoted += Math.max(0, Math.min(part.to, first + claim.length) - Math.max(part.from, first));
    }
  }
  return quoted * 2 < claim.length
    ? unquotedFound(claim, entry, first, first + claim.length)
    : undefined;
}

/** The claim's words cut or changed in an answer of its speaker, in a transcript that sets no marks. */
function answeredAt(
  claim: Running,
  by: Attribution | undefined,
  { entry, from: word }: Place,
  own: Reading,
): Found | undefined {
  const running = by && answerAround(entry, by, word, own);
  const comparison = running && compareQuotations(claim, running);
  if (!comparison || !isEnough(claim, running, comparison, by, by)) return undefined;
  const { kind, match, aFrom, aTo } = comparison;
  if (kind !== 'trimmed' && kind !== 'altered') return undefined;
  const places = match.filter((it) => it >= 0);
  return {
    ...quotationWording(claim, running, comparison),
    span: {
      start: running.start[Math.min(...places)] ?? 0,
      end: running.end[Math.max(...places)] ?? 0,
    },
    running,
    match,
    changes: () => changesOf(claim, running, match),
    from: aFrom,
    to: aTo,
  };
}

/**
 * What one article says about a quotation: where it prints the words it does not also alter them,
 * and what it has from another quotation of this article is no altered form of this one.
 */
function settled(
  list: readonly Found[],
  own: Utterance,
  entry: Entry,
  context: QuotationContext,
): readonly Ranked[] {
  const agreeing = list.filter((it) => it.bearing === 'agrees');
  const isPrinted = agreeing.some((it) => it.rank < 0.2);
  const kept = list.filter((it, i) => {
    if (list.findIndex((other) => sameSpan(other.span, it.span)) !== i) return false;
    // beside the whole words a fragment tells nothing
    if (it.bearing === 'agrees') return !isPrinted || it.rank < 0.2 || it.to - it.from > SHORT;
    const covered = agreeing.some((other) => {
      // what is quoted inside the altered words does not say that the others stand there
      if (contains(it.span, other.span) && !sameSpan(it.span, other.span)) return false;
      const shared = Math.min(it.to, other.to) - Math.max(it.from, other.from);
      return shared * 2 >= it.to - it.from && !changesBeside(it, other);
    });
    return !covered && !(it.relation !== 'other-speaker' && isElsewhereHere(it, own, context));
  });
  const loose = kept
    .filter(
      (it) => it.relation === 'altered' || (it.relation === 'trimmed' && it.bearing === 'differs'),
    )
    .sort((a, b) => a.rank - b.rank);
  return kept
    .filter((it) => !loose.includes(it) || it === loose[0])
    .map((it) => ({ rank: it.rank, evidence: toEvidence(it, entry) }));
}

/** Of ten words so many must be the same before the others count as altered. */
const SAME_OF_TEN = 7;

/** Nearly the claim's words, a change of which lies outside the part of the claim that stands there besides. */
function changesBeside({ match, from, to, relation }: Found, part: Found): boolean {
  if (relation === 'other-speaker' || (part.from <= from && to <= part.to)) return false;
  let matched = 0;
  let isBeside = false;
  for (let i = from; i < to; i++) {
    const there = match[i] ?? -1;
    if (there >= 0) matched++;
    const before = i > from ? (match[i - 1] ?? -1) : -1;
    const isChanged = there < 0 || (before >= 0 && there !== before + 1);
    if (isChanged && (i < part.from || i >= part.to)) isBeside = true;
  }
  return isBeside && matched * 10 >= (to - from) * SAME_OF_TEN;
}

/** Another quotation of this article has what is printed there, word for word or with more of its words. */
function isElsewhereHere(
  { running, match }: Found,
  own: Utterance,
  { reading, words, utterances, index }: QuotationContext,
): boolean {
  let from = running.length;
  let to = 0;
  let matched = 0;
  for (const j of match) {
    if (j < 0) continue;
    matched++;
    from = Math.min(from, j);
    to = Math.max(to, j + 1);
  }
  const keys = new Set(running.key.subarray(from, to));
  const pairs = quotationPairsOf(index);
  return utterances.some((it) => {
    if (it === own) return false;
    const other = runningWhole(proseOf(reading), words, it);
    if (indexOfRun(other.key, running.key, from, to) >= 0) return true;
    let shared = 0;
    for (const key of other.key) if (keys.has(key)) shared++;
    if (shared <= matched) return false;
    const comparison = pairs.compare(other, running);
    if (!comparison || comparison.matched <= matched) return false;
    let within = 0;
    for (const j of comparison.match) if (j >= from && j < to) within++;
    return within >= matched;
  });
}

function toEvidence(found: Found, entry: Entry): Evidence {
  const { relation, bearing, span, why, changes } = found;
  const { article } = entry.reading;
  const text = shownText(entry.reading, span);
  return {
    article: article.id,
    span,
    text,
    relation,
    bearing,
    changes: changes(),
    why,
  };
}
