import { SHORT } from '../index/sourceIndex';
import { proseOf } from '../text/prose';
import { overlaps, sentenceAt } from '../text/span';
import { certainlyOthers } from './compareSpeakers';
import { type Add, describe, type Sought, unquotedFound } from './quotationFound';
import { quotationPairsOf } from './quotationPairs';
import { runningWhole } from './running';
import { counterpart, type MatchedSentence, type SentenceMatch } from './sentenceMatches';
import { isOfFirst } from './shortQuotations';
import { speakerOf } from './utterancesBy';

/** A short quotation whose sentence stands there nearly word for word: what is there at the same place? */
export function byPlace(sought: Sought, add: Add): void {
  const { claim, part, context } = sought;
  if (claim.length > 2 * SHORT) return;
  const { span } = part.quotation;
  const sentence = context.sentences.find(
    (it) => it.span.start <= span.start && span.end <= it.span.end,
  );
  for (const match of sentence?.matches ?? []) {
    if (sentence) atPlace(sought, sentence, match, add);
  }
}

function atPlace(
  { claim, part, by, context }: Sought,
  sentence: MatchedSentence,
  match: SentenceMatch,
  add: Add,
): void {
  const place = counterpart(sentence, match, context.words, part.quotation.span);
  const first = match.match[part.from - sentence.from] ?? -1;
  if (!place || first < 0) return;
  for (let i = part.from; i < part.to; i++) {
    if (match.match[i - sentence.from] !== first + i - part.from) return;
  }
  const { entry } = match;
  const utterance = entry.utterances.find((it) =>
    it.parts.some(({ quotation }) => overlaps(quotation.span, place)),
  );
  if (!utterance) {
    const { sentences } = entry.reading;
    const there = sentences[sentenceAt(sentences, place.start)];
    const mayBeDenied = by?.person !== undefined && claim.length <= SHORT;
    if (mayBeDenied && (!there || !isOfFirst(entry, there, first, by.person))) return;
    add(entry, unquotedFound(claim, entry, first, first + claim.length));
    return;
  }
  const whole = runningWhole(proseOf(entry.reading), entry.words(), utterance);
  const comparison = quotationPairsOf(context.index).compare(claim, whole);
  if (!comparison || certainlyOthers(by, speakerOf(utterance))) return;
  const { kind } = comparison;
  if (kind === 'same' || kind === 'excerpt' || kind === 'fuller') {
    add(entry, describe(claim, whole, comparison, by, utterance));
  }
}
