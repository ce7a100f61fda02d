import type { Reading, Span } from '../model';
import { lastStartingBy } from '../text/span';
import { plainWord, singular } from './measureWords';

/** What befell those who are counted: as many dead as hurt are two counts. */
const FATES = new Set(
  'dead injured missing arrested rescued evacuated homeless'.split(' ').map(plainWord),
);

const DEAD = plainWord('dead');
const LIFE = singular('lives');
const TAKEN = new Set(
  'loss lost claim claimed claiming cost took'.split(' ').map(singular).map(plainWord),
);

/** The word right before (*killed seven*), else the first behind that is not the next figure's, else the last before. */
export function fateOf(
  { start, end }: Span,
  sentence: Span,
  { annotations, article }: Reading,
): string | undefined {
  let [from, to] = [sentence.start, sentence.end];
  for (let i = lastStartingBy(annotations, sentence.start - 1) + 1; i < annotations.length; i++) {
    const it = annotations[i];
    if (it?.kind !== 'figure') continue;
    if (it.span.end <= start) from = it.span.end;
    if (it.span.start >= end) {
      to = Math.min(to, it.span.start);
      break;
    }
  }
  const wordsIn = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((it) => it !== '')
      .map((it) => plainWord(singular(it)));
  const before = wordsIn(article.text.slice(from, start));
  const behind = wordsIn(article.text.slice(end, to));
  // the loss of 14 lives
  if (behind[0] === LIFE && before.slice(-3).some((it) => TAKEN.has(it))) return DEAD;
  const isFate = (it: string | undefined): boolean => it !== undefined && FATES.has(it);
  if (isFate(before.at(-1))) return before.at(-1);
  const own = to < sentence.end && isFate(behind.at(-1)) ? behind.slice(0, -1) : behind;
  return own.find(isFate) ?? before.findLast(isFate);
}
