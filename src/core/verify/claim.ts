import { keyOf } from '../index/words';
import type { Annotation, Claim, Passage, Reading } from '../model';
import { textAt } from '../text/span';

/**
 * A claim of a reading. Its id comes from its kind, its words and how often they stood before in the
 * article, so that typing elsewhere leaves it as it is.
 */
export function claimOf(about: Annotation | Passage, reading: Reading): Claim {
  const { text } = reading.article;
  const words = textAt(text, about.span);
  let before = 0;
  for (
    let at = text.indexOf(words);
    words !== '' && at >= 0 && at < about.span.start && before < 99;
    at = text.indexOf(words, at + 1)
  ) {
    before++;
  }
  const key = keyOf(words) >>> 0;
  return { id: `${about.kind}-${key.toString(36)}-${String(before)}`, about, text: words };
}
