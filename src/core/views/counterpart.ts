import type { Report, Span } from '../model';
import { spanLength } from '../text/span';
import { evidenceOf } from '../verify/verdict';

/**
 * Where the other article has what stands at `offset` of this one: the passage of the innermost claim
 * there that it bears on, else the claim of the other article that this place bears on. `undefined`
 * where it has nothing like it.
 * @param other the report on the other article; `undefined` while there is none.
 */
export function counterpart(
  own: Report,
  otherId: string,
  other: Report | undefined,
  offset: number,
): Span | undefined {
  const holding = own.claims
    .filter(({ claim: { about } }) => holds(about.span, offset))
    .sort((a, b) => spanLength(a.claim.about.span) - spanLength(b.claim.about.span));
  for (const judged of holding) {
    const there = evidenceOf(judged.verdict).find(({ article }) => article === otherId);
    if (there) return there.span;
  }
  const ownId = own.reading.article.id;
  let best: Span | undefined;
  let length = Infinity;
  for (const judged of other?.claims ?? []) {
    for (const { article, span } of evidenceOf(judged.verdict)) {
      if (article !== ownId || !holds(span, offset) || spanLength(span) >= length) continue;
      best = judged.claim.about.span;
      length = spanLength(span);
    }
  }
  return best;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
