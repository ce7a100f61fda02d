import { runKey } from '../index/sourceIndex';
import { wordRange, wordsOf } from '../index/words';
import type { Span } from '../model';
import type { Check, Spot } from './check';
import { isCaption } from './headline';

/** Shorter paragraphs (a heading, a byline) may well stand twice. */
const LEAST_WORDS = 10;

const LONG = 'The harbour at Threllin will open before the winter storms, the council said.';
const SAID = '“We cannot wait for the ferry until the storms are over,” said Ada Obi on Monday.';
const FIGURES = 'Some 12 per cent of the crews were ill in March, and half of them in April.';
const CAPTION =
  'The harbour at Threllin before the storms, seen from the old quay on Monday. Picture: Ada Obi';

export const duplicateParagraph: Check = {
  id: 'duplicate-paragraph',
  title: 'Paragraph that stands twice',
  isOn: true,
  flags: [
    `${LONG}\n\nThe ferry sails twice a day.\n\n${LONG}`,
    `${LONG}\n\n${LONG}`,
    `${LONG}\n\nIt rained.\n\nIt snowed.\n\n${LONG}`,
    `Harbour opens\n\n${LONG}\n\n${LONG}\n\nThe ferry sails twice a day.`,
    `The ferry sails twice a day.\n\n${LONG}\n\nIt rained.\n\n${LONG}`,
    `${LONG}\n\nIt rained.\n\n${LONG.toUpperCase()}`,
    `${LONG}\n\nIt rained.\n\n${LONG.replace(', the', ' — the')}`,
    `${SAID}\n\nIt rained.\n\n${SAID}`,
    `${SAID}\n\nIt rained.\n\n${SAID.replace('“', '‘').replace('”', '’')}`,
    `${SAID}\n\nIt rained.\n\n${SAID.replace('cannot', 'can not')}`,
    `${FIGURES}\n\nIt rained.\n\n${FIGURES}`,
    `${FIGURES}\n\nIt rained.\n\n${FIGURES.replace('per cent', 'percent')}`,
    `${FIGURES}\n\n${LONG}\n\n${SAID}\n\n${FIGURES}`,
    `${LONG}\n\n${SAID}\n\n${LONG}\n\n${SAID}`,
    `${LONG}\n\nIt rained.\n\n  ${LONG}  `,
  ],
  allows: [
    `${LONG}\n\n${LONG.replace('before', 'after')}`,
    'Read more\n\nThe ferry sails twice a day.\n\nRead more',
    `${LONG}\n\nIt rained.\n\n${LONG} It rained.`,
    `${LONG}\n\nIt rained.\n\n${LONG.replace('Threllin', 'Skarn')}`,
    `${FIGURES}\n\nIt rained.\n\n${FIGURES.replace('12', '21')}`,
    `${SAID}\n\nIt rained.\n\n${SAID.replace('Ada', 'Una')}`,
    `${SAID}\n\nIt rained.\n\n${SAID.replace('cannot', 'can')}`,
    `Photo: ${LONG}\n\nIt rained.\n\nThe ferry sails.\n\nPhoto: ${LONG}`,
    `${LONG}\n\nIt rained.\n\nThe ferry sails.\n\n${LONG} Photograph: Ada Obi`,
    `${CAPTION}\n\nIt rained on Monday.\n\nThe ferry sails.\n\n${CAPTION}`,
    'By Ada Obi in Threllin\n\nIt rained.\n\nBy Ada Obi in Threllin',
    'The ferry sails twice a day.\n\nIt rained.\n\nThe ferry sails twice a day.',
    '“No.”\n\n“Yes.”\n\n“No.”\n\n“Yes.”',
    `${LONG}\n\nThe council said that it will open before the winter storms: the harbour at Threllin.`,
    `${LONG} ${LONG}`,
    LONG,
  ],

  run({ reading }) {
    const words = wordsOf(reading.paragraphs);
    const seen = new Map<number, Span>();
    const out: Spot[] = [];
    for (const paragraph of reading.paragraphs) {
      const { span } = paragraph;
      const { from, to } = wordRange(words, span);
      if (to - from < LEAST_WORDS || isCaption(paragraph, reading)) continue;
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
