import type { Paragraph } from '../model';
import type { NameMention } from './peopleMentions';

/**
 * What stands between two names of one person: brackets at most, then a word for being called
 * (*Ada Obi (1901–1990), better known as*, *, born*, *is the pen name of*).
 */
const CALLED =
  /^(?:[^()]{0,60}\)| {0,2}\([^()]{0,60}\)){0,2}[,;]? {0,2}(?:(?:who|and) )?(?:(?:was|is) )?(?:(?:better|also|commonly|popularly|formerly|previously|professionally|originally|otherwise|sometimes|usually|simply) ){0,2}(?:(?:known|self-identified|writing|performing|recording)(?: professionally| simply)?(?: as| by(?= (?:the|his|her) )| under)|born|née|nee|alias|aka|a\.k\.a\.|(?:the|a|under|by) (?:pen|stage|ring|screen|assumed) name(?: of)?|(?:the|a) (?:pseudonym|nickname|alias) of|(?:whose|his|her) (?:real|birth|full|given) name (?:is|was))(?: (?:the|his|her|a)(?: (?:pen|stage|ring|screen|assumed) name| pseudonym| nickname| alias)(?: of)?)?,? {0,2}["“‘']?$/iu;
/** In characters, between two names. */
const LONGEST = 160;

/** Names that a phrase between them makes one person’s, each by the key of the other; `names` are in order. */
export function aliasesIn(
  paragraphs: readonly Paragraph[],
  names: readonly NameMention[],
): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1], names[i]];
    if (!a || !b || a.paragraph !== b.paragraph || a.sentence !== b.sentence) continue;
    const length = b.span.start - a.span.end;
    if (a.key === b.key || length < 2 || length > LONGEST) continue;
    const { text, span } = paragraphs[a.paragraph] ?? { text: '', span: { start: 0, end: 0 } };
    if (!CALLED.test(text.slice(a.span.end - span.start, b.span.start - span.start))) continue;
    out.set(a.key, b.key);
    out.set(b.key, a.key);
  }
  return out;
}
