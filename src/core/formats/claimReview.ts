import type { ClaimState } from '../desk/coverage';
import type { TickState } from '../desk/ledger';
import type { Annotation, Article, Person } from '../model';
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
export function claimReviewJson(
  article: Article,
  people: readonly Person[],
  states: readonly ClaimState[],
): string {
  const reviews = states.flatMap(({ about, text, state, tick }) => {
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
        claimReviewed: about.kind === 'figure' ? about.label : text,
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

const speakerOf = (about: Annotation, people: readonly Person[]): string | undefined =>
  about.kind === 'quote' ? speakerName(about.attribution, people) : undefined;
