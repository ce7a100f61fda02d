import type { Evidence, JudgedClaim, Span } from '../model';
import { evidenceOf } from '../verify/verdict';
import type { Translate } from './phraseBook';
import { verdictLine } from './verdictLine';
import { relationOf, shownWords, verdictWords } from './wording';

/**
 * A claim with its evidence as plain text, for notes and messages. `labelOf` names a place, `say` puts what
 * is ours into the language of the reader.
 */
export function copiedText(
  { claim, verdict }: JudgedClaim,
  article: string,
  labelOf: (article: string, span: Span) => string,
  say: Translate = (english) => english,
): string {
  const { about, text } = claim;
  const label = (it: Pick<Evidence, 'article' | 'span'>): string => labelOf(it.article, it.span);
  return [
    `${shownWords(about.kind, text)} (${label({ article, span: about.span })})`,
    say(verdictLine(verdict)),
    ...evidenceOf(verdict).map(
      (it) =>
        `- ${label(it)}: ${shownWords(about.kind, it.text)} ` +
        `(${say(`${verdictWords[it.bearing]}: ${relationOf(it).toLowerCase()}`)})`,
    ),
  ].join('\n');
}
