import type { JudgedClaim, Report } from '../core/model';
import { isDrawn } from '../core/views/highlights';

/**
 * The shortest claim that holds the offset, its end included; an annotation before a passage, and
 * what is drawn before a pronoun: *I* inside a quotation leaves the card to the quotation.
 */
export function innermostAt(report: Report, offset: number): JudgedClaim | undefined {
  let best: JudgedClaim | undefined;
  const length = ({ claim: { about } }: JudgedClaim): number => {
    const rank = about.kind === 'passage' ? 2 : isDrawn(about) ? 0 : 1;
    return about.span.end - about.span.start + rank * 1e9;
  };
  for (const it of report.claims) {
    const { start, end } = it.claim.about.span;
    if (start > offset || end < offset) continue;
    if (!best || length(it) < length(best)) best = it;
  }
  return best;
}
