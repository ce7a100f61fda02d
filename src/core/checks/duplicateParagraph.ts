import { runKey } from '../index/sourceIndex';
import { wordRange, wordsOf } from '../index/words';
import type { Span } from '../model';
import type { Check, Spot } from './check';

/** Shorter paragraphs (a heading, a byline) may well stand twice. */
const LEAST_WORDS = 10;

export const duplicateParagraph: Check = {
  id: 'duplicate-paragraph',
  title: 'Paragraph that stands twice',
  isOn: true,
  flags: [
    `The harbour at Threllin will open before the winter storms, the council said.

The ferry sails twice a day.

The harbour at Threllin will open before the winter storms, the council said.`,
  ],
  allows: [
    `The harbour at Threllin will open before the winter storms, the council said.

The harbour at Threllin will open after the winter storms, the council said.`,
    'Read more\n\nThe ferry sails twice a day.\n\nRead more',
  ],

  run({ reading }) {
    const words = wordsOf(reading.paragraphs);
    const seen = new Map<number, Span>();
    const out: Spot[] = [];
    for (const { span } of reading.paragraphs) {
      const { from, to } = wordRange(words, span);
      if (to - from < LEAST_WORDS) continue;
      const key = runKey(words.key, from, to);
      const first = seen.get(key);
      if (!first) seen.set(key, span);
      else {
        const related = { article: reading.article.id, span: first };
        out.push({ span, message: 'This paragraph stands further up already.', related });
      }
    }
    return out;
  },
};
