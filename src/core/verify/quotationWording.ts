import type { Bearing, QuoteRelation } from '../model';
import type { QuoteComparison } from './compareQuotations';
import { type Running, wordsAt } from './running';
import { capitalised, listed, quoteWords } from './wording';

/** What a comparison of two quotations is called, whoever speaks them. */
export interface QuotationWording {
  readonly relation: QuoteRelation;
  readonly bearing: Bearing;
  /** 0 is word for word, more is further. */
  readonly rank: number;
  readonly why: string;
}

/** The relation of two quotations, with the sentence that says it. */
export function quotationWording(
  claim: Running,
  theirs: Running,
  comparison: QuoteComparison,
): QuotationWording {
  const { kind, aFrom, aTo, similarity, marked, runs } = comparison;
  switch (kind) {
    case 'same': {
      const raw = spokenText(claim) === spokenText(theirs) && theirs.parts.length === 1;
      return raw
        ? { relation: 'identical', bearing: 'agrees', rank: 0, why: 'The same words.' }
        : {
            relation: 'house-style',
            bearing: 'agrees',
            rank: 0.1,
            why:
              theirs.parts.length > 1
                ? 'The same words, printed there in several parts.'
                : 'The same words in another house style.',
          };
    }
    case 'excerpt':
      return {
        relation: 'excerpt',
        bearing: 'agrees',
        rank: 0.3,
        why: 'This is a part of the longer quotation there.',
      };
    case 'fuller':
    case 'overlap':
      return {
        relation: 'fuller',
        bearing: 'agrees',
        rank: 0.5 + (kind === 'overlap' ? 0.1 : 0),
        why: `A part of this is printed there: ${quoteWords(wordsAt(claim, aFrom, aTo))}.`,
      };
    case 'trimmed': {
      const here = runs
        .filter((it) => it.aFrom === it.aTo)
        .map((it) => wordsAt(theirs, it.bFrom, it.bTo));
      const there = runs
        .filter((it) => it.bFrom === it.bTo)
        .map((it) => wordsAt(claim, it.aFrom, it.aTo));
      const how = marked ? ', and the gap is marked' : ' without a mark';
      const parts = [
        ...(there.length > 0 ? [`there ${listed(there)} ${isOrAre(there)} left out`] : []),
        ...(here.length > 0 ? [`here ${listed(here)} ${isOrAre(here)} left out`] : []),
      ];
      const said = parts.length > 0 ? parts.join('; ') : 'some words stand in brackets';
      return {
        relation: 'trimmed',
        bearing: marked ? 'agrees' : 'differs',
        rank: 1 - similarity * 0.3 + (marked ? 0 : 1),
        why: `${capitalised(said)}${parts.length > 0 ? how : ''}.`,
      };
    }
    case 'altered':
      if (comparison.turned && (isPartial(claim) || isPartial(theirs))) {
        return {
          relation: isPartial(claim) ? 'excerpt' : 'fuller',
          bearing: 'agrees',
          rank: 0.6,
          why: 'The same words, in the tense or person of the sentence around.',
        };
      }
      return {
        relation: 'altered',
        bearing: 'differs',
        rank: 3 - similarity,
        why: alteredWhy(claim, theirs, comparison),
      };
  }
}

const isOrAre = (things: readonly string[]): string => (things.length > 1 ? 'are' : 'is');

/** Set into the writer's own sentence. */
const isPartial = ({ parts }: Running): boolean =>
  parts.every(({ quotation }) => quotation.form === 'partial');

function alteredWhy(claim: Running, theirs: Running, { runs, moved }: QuoteComparison): string {
  const run = runs[0];
  if (!run) return 'The words differ.';
  if (moved) {
    const words = runs.map((it) => wordsAt(claim, it.aFrom, it.aTo)).filter((it) => it !== '');
    return `There ${listed(words)} ${words.length > 1 ? 'stand' : 'stands'} at another place.`;
  }
  const here = wordsAt(claim, run.aFrom, run.aTo);
  const there = wordsAt(theirs, run.bFrom, run.bTo);
  const more = runs.length > 1 ? `, and ${plural(runs.length - 1, 'more change')}` : '';
  if (here === '') return `There ${quoteWords(there)} is added${more}.`;
  if (there === '') return `There ${quoteWords(here)} is missing${more}.`;
  return `${quoteWords(here)} here, ${quoteWords(there)} there${more}.`;
}

const plural = (count: number, what: string): string =>
  `${String(count)} ${what}${count === 1 ? '' : 's'}`;

/** The words as printed, white space made even. */
const spokenText = (run: Running): string =>
  run.parts
    .map(({ quotation: { span } }) => run.text.slice(span.start, span.end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
