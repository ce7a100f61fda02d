import type { Claim, JudgedClaim, PersonMention, Quotation, Reading, Span } from '../model';
import { bySpan } from '../text/span';
import { mentionsOf } from '../verify/mentions';
import { evidenceOf } from '../verify/verdict';
import { isDrawn } from './highlights';

/** Words of an article that stand for a claim. */
export interface Occurrence {
  readonly article: string;
  readonly span: Span;
}

/**
 * Where a claim stands: every mention of a person but pronouns, in every article; the words of any other
 * claim where they stand again in its article, and what the other articles have of them. Its own article
 * comes first, each article in order.
 * @param readings every article in reach; its own may be among them.
 */
export function occurrencesOf(
  { claim, verdict }: JudgedClaim,
  reading: Reading,
  readings: readonly Reading[],
): readonly Occurrence[] {
  const { article } = reading;
  const { about } = claim;
  if (about.kind === 'person') {
    const others = readings.filter((it) => it.article.id !== article.id);
    return [reading, ...others].flatMap((it) => namedIn(it, about.person));
  }
  const own = sameClaims(claim, reading).map((span) => ({ article: article.id, span }));
  const there = evidenceOf(verdict);
  const articles = [...new Set(there.map((it) => it.article))];
  return [
    ...own,
    ...articles.flatMap((id) => there.filter((it) => it.article === id).sort(bySpan)),
  ].map((it) => ({ article: it.article, span: it.span }));
}

function namedIn(reading: Reading, person: string): readonly Occurrence[] {
  return mentionsOf(reading, person)
    .filter(isDrawn)
    .map(({ span }) => ({ article: reading.article.id, span }));
}

/** The claim itself, and where its article has the same words once more. */
function sameClaims({ about, text }: Claim, { article, annotations }: Reading): readonly Span[] {
  const same = annotations.filter(
    (it) => it.kind === about.kind && article.text.slice(it.span.start, it.span.end) === text,
  );
  return same.length > 0 ? same.map(({ span }) => span) : [about.span];
}

/** What lights up in an article with the words at the cursor, in order. */
export interface Companion {
  readonly span: Span;
  /** `word`: the same person or the same words; `speaker`: who said them, and the reporting word. */
  readonly as: 'word' | 'speaker';
}

/** Every mention of a person, pronouns included; a quotation with its speaker. Other claims have none. */
export function companionsOf({ claim }: JudgedClaim, reading: Reading): readonly Companion[] {
  const { about } = claim;
  switch (about.kind) {
    case 'person':
      return mentionsOf(reading, about.person).map(({ span }: PersonMention) => ({
        span,
        as: 'word',
      }));
    case 'quote':
      return [
        ...sameClaims(claim, reading).map((span): Companion => ({ span, as: 'word' })),
        ...speakerOf(about),
      ].sort(bySpan);
    case 'figure':
      return sameClaims(claim, reading).map((span) => ({ span, as: 'word' }));
    case 'passage':
      return [];
  }
}

function speakerOf({ attribution }: Quotation): readonly Companion[] {
  if (!attribution) return [];
  const { speaker, cue } = attribution;
  return [speaker, ...(cue ? [cue] : [])].map((span) => ({ span, as: 'speaker' }));
}
