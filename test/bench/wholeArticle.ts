import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { findFigures } from '../../src/core/annotate/figures';
import { findNames } from '../../src/core/annotate/names';
import { findQuotations } from '../../src/core/annotate/quotations';
import { settled } from '../../src/core/annotate/settle';
import { plainParagraphs } from '../../src/core/text/paragraphs';
import { findSentenceEnds } from '../../src/core/text/sentences';
import { createScanner } from '../../src/core/text/tokens';
import { readArticle } from '../../src/engine/annotator';
import type { Benchmark } from './benchmark';
import { newsTexts, type NewsText } from './newsText';
import { interleaved, median, timesAsFast, type Contender } from './rounds';

const ROUNDS = 7;
/**
 * So often the bare loop goes over all texts that it takes as long as what it is held against, and meets as much of what
 * else the machine does: 40 milliseconds often pass in peace, 4 seconds never do.
 */
const LOOPS = 40;

/** G1 and G2: whole articles, beside the bare loop and beside libraries that read English. */
export const wholeArticle: Benchmark = {
  goals: ['G1', 'G2'],
  run() {
    const all = newsTexts(10e6);
    const some = all.slice(0, 120);
    const few = all.slice(0, 12);
    const rates = interleaved(
      [
        contender('bare loop', all, bareLoop, LOOPS),
        contender('annotation', all, annotateOnly),
        contender('annotation, speakers and identity', all, ({ id, text }) => {
          readArticle({ id, title: id, format: 'plain', text });
        }),
        contender('wink-nlp', some, ({ text }) => {
          wink.readDoc(text).entities().out();
        }),
        contender('compromise', few, ({ text }) => {
          const view = nlp(text) as unknown as CompromiseDocument;
          for (const layer of ['quotations', 'people', 'numbers'] as const)
            view[layer]().json({ offset: true });
        }),
      ],
      ROUNDS,
    );
    const rateOf = (name: string): string =>
      `${name} ${median(rates.get(name) ?? []).toPrecision(3)} MB/s`;
    return [
      {
        id: 'G1',
        title: 'whole articles against a bare loop over their characters',
        parts: [
          {
            name: 'without speakers',
            value: timesAsFast(rates, 'annotation', 'bare loop'),
            goal: 1 / 5,
            better: 'more',
            unit: '×',
          },
          {
            name: 'with speakers and identity',
            value: timesAsFast(rates, 'annotation, speakers and identity', 'bare loop'),
            goal: 1 / 12,
            better: 'more',
            unit: '×',
          },
        ],
        detail: [...rates.keys()].slice(0, 3).map(rateOf).join(', '),
      },
      {
        id: 'G2',
        title: 'the same work against libraries (quotations, names and figures, without speakers)',
        parts: [
          {
            name: 'against wink-nlp',
            value: timesAsFast(rates, 'annotation', 'wink-nlp'),
            goal: 20,
            better: 'more',
            unit: '×',
          },
          {
            name: 'against compromise',
            value: timesAsFast(rates, 'annotation', 'compromise'),
            goal: 300,
            better: 'more',
            unit: '×',
          },
        ],
        detail: `${rateOf('wink-nlp')}, ${rateOf('compromise')}`,
      },
    ];
  },
};

const contender = (
  name: string,
  texts: readonly NewsText[],
  read: (text: NewsText) => void,
  times = 1,
): Contender => ({
  name,
  bytes: times * texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  work: () => {
    for (let time = 0; time < times; time++) for (const text of texts) read(text);
  },
});

interface CompromiseView {
  json(options: object): unknown;
}
type CompromiseDocument = Record<'quotations' | 'people' | 'numbers', () => CompromiseView>;

const wink = winkNlp(model);

/** Every character looked at once and held against three others. */
function bareLoop({ text }: NewsText): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x201c || code === 0x0a) seen++;
  }
  return seen;
}

const scan = createScanner();

/** Quotations, candidates for names, and figures, by paragraph. */
function annotateOnly({ text }: NewsText): void {
  for (const paragraph of plainParagraphs(text)) {
    const tokens = scan(paragraph.text);
    const sentenceEnds = findSentenceEnds(tokens);
    findQuotations(tokens, sentenceEnds);
    findNames(tokens, sentenceEnds);
    settled(findFigures(tokens, sentenceEnds));
  }
}
