import type { ClaimState } from '../desk/coverage';
import type { TickState } from '../desk/ledger';
import type { Annotation, Person, Reading } from '../model';
import { shownText } from '../text/prose';
import { contains } from '../text/span';
import { speakerName } from '../views/wording';
import { jsonText } from './json';

/** What is said of a claim that somebody has settled or disputed; never that it is true or false. */
const RATINGS: Readonly<Partial<Record<TickState, string>>> = {
  checked: 'Checked against its sources',
  disputed: 'Disputed',
};

/**
 * A schema.org ClaimReview (https://schema.org/ClaimReview) for each claim that a person has ruled on, as JSON-LD.
 */
export function claimReviewJson(reading: Reading, states: readonly ClaimState[]): string {
  const { article, people } = reading;
  const reviews = states.flatMap(({ about, state, tick }) => {
    const rating = RATINGS[state];
    if (rating === undefined || !tick) return [];
    const speaker = speakerOf(about, people);
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: article.id,
        datePublished: tick.modified.slice(0, 10),
        author: { '@type': 'Person', name: tick.by },
        claimReviewed: reviewedWords(about, reading),
        ...(tick.note === '' ? {} : { reviewBody: tick.note }),
        itemReviewed: {
          '@type': 'Claim',
          ...(speaker === undefined ? {} : { author: { '@type': 'Person', name: speaker } }),
          appearance: { '@type': 'CreativeWork', name: article.title, url: article.id },
          citation: tick.sources.map((it) =>
            it.kind === 'page'
              ? { '@type': 'CreativeWork', url: it.url }
              : { '@type': 'CreativeWork', name: it.kind === 'line' ? it.text : it.article },
          ),
        },
        reviewRating: { '@type': 'Rating', alternateName: rating },
      },
    ];
  });
  return `${jsonText(reviews, 1)}\n`;
}

/** A name claims nothing by itself: it is the sentence that says something of the person. */
function reviewedWords(about: Annotation, reading: Reading): string {
  if (about.kind === 'figure') return about.label;
  const sentence =
    about.kind === 'person' ? reading.sentences.find((it) => contains(it, about.span)) : undefined;
  return shownText(reading, sentence ?? about.span).trim();
}

const speakerOf = (about: Annotation, people: readonly Person[]): string | undefined =>
  about.kind === 'quote' ? speakerName(about.attribution, people) : undefined;
