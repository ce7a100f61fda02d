import { keyOf } from '../index/words';
import type { Annotation, Claim, Passage, Reading } from '../model';
import { shownText } from '../text/prose';
import { textAt } from '../text/span';

/**
 * Makes the claims of a reading, asked in order of their place. A claim's id comes from its kind, its words and how
 * many claims of this kind and these words stood before, so that typing elsewhere leaves it as it is.
 */
export function claimsOf(
  reading: Pick<Reading, 'article' | 'paragraphs'>,
): (about: Annotation | Passage) => Claim {
  const counts = new Map<string, number>();
  return (about) => {
    const words = textAt(reading.article.text, about.span);
    const name = `${about.kind}-${(keyOf(words) >>> 0).toString(36)}`;
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    return { id: `${name}-${String(before)}`, about, text: shownText(reading, about.span) };
  };
}
