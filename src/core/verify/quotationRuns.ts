import type { Entry, Place } from '../index/sourceIndex';
import type { QuotedPart, Utterance } from '../index/utterances';
import { proseOf } from '../text/prose';
import { answerAround } from './answers';
import { changesOf } from './changes';
import { compareQuotations, type QuoteComparison } from './compareQuotations';
import { type Add, describe, type Found, type Sought, unquotedFound } from './quotationFound';
import { quotationPairsOf } from './quotationPairs';
import { quotationWording } from './quotationWording';
import { contentWords, indexOfRun, type Running, runningOf, runningWhole } from './running';
import { isEnough } from './sharedEnough';
import { speakerOf } from './utterancesBy';

/** Quotations and prose that share runs of three words. */
export function byRuns(sought: Sought, add: Add): void {
  const { claim, context } = sought;
  const { reading, index } = context;
  const seen = new Set<Utterance>();
  for (const place of index.search(claim.key, reading.article.id)) {
    const { entry } = place;
    let isQuoted = false;
    for (const utterance of entry.utterances) {
      if (!utterance.parts.some((it) => it.from < place.to && place.from < it.to)) continue;
      isQuoted = true;
      if (seen.has(utterance)) continue;
      seen.add(utterance);
      for (const it of compared(sought, utterance, entry)) add(entry, it);
    }
    if (!isQuoted || place.to - place.from >= claim.length) {
      const it = printedAt(sought, place) ?? answeredAt(sought, place);
      if (it) add(entry, it);
    }
  }
}

function compared(
  { claim, by, context }: Sought,
  utterance: Utterance,
  entry: Entry,
): readonly Found[] {
  const text = proseOf(entry.reading);
  const theirs = entry.words();
  const pairs = quotationPairsOf(context.index);
  const whole = runningWhole(text, theirs, utterance);
  const other = speakerOf(utterance);
  const comparison = pairs.compare(claim, whole);
  if (!comparison || !isEnough(claim, whole, comparison, by, other)) return [];
  const part = utterance.parts.length > 1 ? partMatched(whole, comparison) : undefined;
  if (part) {
    // a change at its seam with the next part would be none of these words
    const one = runningOf(text, theirs, [part]);
    const alone = pairs.compare(claim, one);
    return alone && isEnough(claim, one, alone, by, other)
      ? [describe(claim, one, alone, by, utterance)]
      : [];
  }
  if (comparison.kind === 'fuller' || comparison.kind === 'overlap') {
    // each part at its own place
    return utterance.parts.flatMap((it) => {
      const one = runningOf(text, theirs, [it]);
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

/** The claim's words whole near a place: in the writer's prose, or in an answer of its speaker in a transcript. */
function printedAt({ claim, by, context }: Sought, { entry, from, to }: Place): Found | undefined {
  const found = unquotedAt(claim, entry, from, to);
  if (!found || !by || !answerAround(entry, by, from, context.reading)) return found;
  const why = 'The words stand there in an answer of the same speaker.';
  return { ...found, relation: 'excerpt', rank: 0.3, why };
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
  { claim, by, context }: Sought,
  { entry, from: word }: Place,
): Found | undefined {
  const running = by && answerAround(entry, by, word, context.reading);
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
