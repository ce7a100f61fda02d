import type { Evidence, JudgedClaim, Span } from '../model';
import { verdictLine } from './verdictLine';
import { relationWords, shownWords, verdictWords } from './wording';

/** A claim with its evidence as plain text, for notes and messages. `labelOf` names a place. */
export function copiedText(
  { claim, verdict }: JudgedClaim,
  article: string,
  labelOf: (article: string, span: Span) => string,
): string {
  const { about, text } = claim;
  const label = (it: Pick<Evidence, 'article' | 'span'>): string => labelOf(it.article, it.span);
  const evidence = verdict.kind === 'only-here' ? [] : verdict.evidence;
  return [
    `${shownWords(about.kind, text)} (${label({ article, span: about.span })})`,
    verdictLine(verdict),
    ...evidence.map(
      (it) =>
        `- ${label(it)}: ${shownWords(about.kind, it.text)} ` +
        `(${verdictWords[it.bearing]}: ${relationWords[it.relation].toLowerCase()})`,
    ),
  ].join('\n');
}
