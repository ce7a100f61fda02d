import type { Reading, Span } from '../model';
import { contains, textAt } from '../text/span';
import { mentionsOf } from '../verify/mentions';
import type { Occurrence } from './occurrences';

/** One word of a person's name. */
export interface NameWord {
  readonly person: string;
  readonly span: Span;
  readonly text: string;
}

/** A place where the word of the name stands. */
export interface NameUse extends Occurrence {
  /** Inside quotation marks: somebody else's words. */
  readonly isQuoted: boolean;
}

/** The word of a person's name at an offset, its end included; `undefined` where there is none. */
export function nameWordAt(reading: Reading, offset: number): NameWord | undefined {
  for (const it of reading.annotations) {
    if (it.span.start > offset) return undefined;
    if (it.kind !== 'person' || it.form !== 'name' || it.span.end < offset) continue;
    for (const span of wordsIn(reading.article.text, it.span))
      if (span.start <= offset && offset <= span.end)
        return { person: it.person, span, text: textAt(reading.article.text, span) };
  }
  return undefined;
}

/** Where the articles have the same word in a name of the same person, the one it was asked of first. */
export function usesOfNameWord(
  { person, text }: NameWord,
  reading: Reading,
  readings: readonly Reading[],
): readonly NameUse[] {
  const others = readings.filter((it) => it.article.id !== reading.article.id);
  return [reading, ...others].flatMap((it) => {
    const quotations = it.annotations.filter(({ kind }) => kind === 'quote');
    return mentionsOf(it, person)
      .filter(({ form }) => form === 'name')
      .flatMap(({ span }) => wordsIn(it.article.text, span))
      .filter((span) => textAt(it.article.text, span) === text)
      .map((span) => ({
        article: it.article.id,
        span,
        isQuoted: quotations.some((quotation) => contains(quotation.span, span)),
      }));
  });
}

/** Why a text cannot be a name. */
export type NameFault = 'no-letter' | 'lines' | 'long';

const LONGEST = 100;

export function nameFault(name: string): NameFault | undefined {
  if (/[\n\r\u2028\u2029]/.test(name)) return 'lines';
  if (name.length > LONGEST) return 'long';
  return /\p{L}/u.test(name) ? undefined : 'no-letter';
}

function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}'’-]{1,60}/gu)].map((it) => ({
    start: start + it.index,
    end: start + it.index + it[0].length,
  }));
}
