import assert from 'node:assert/strict';
import { wordsOf } from '../../src/core/index/words';
import { settingsIn } from '../../src/core/verify/figureSetting';
import { type StoryFigures, wordsBesideBoth } from '../../src/core/verify/figureTies';
import { matchingSentences } from '../../src/core/verify/sentenceMatches';
import { finished } from '../../src/core/steps';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { readArticle } from '../../src/engine/annotator';
import { expectLinear, ownTime } from '../support/growth';

const articleOf = (text: string, id = 'a'): StoryFigures => {
  const reading = readArticle({ id, title: '', format: 'plain', text });
  const words = wordsOf(reading.paragraphs);
  return { reading, words, settings: settingsIn(reading, words) };
};

/** One sentence of its own for each figure, all of one unit. */
const tableOf = (figures: number): string =>
  Array.from({ length: figures }, (_, at) => `The harbour sold ${101 + at} tons of herring.`).join(
    '\n\n',
  );

describe('an article of thousands of figures', () => {
  it('takes twice as long for twice the figures', () => {
    const theirs = articleOf('The harbour sold 90 tons of herring.');
    const [b] = theirs.settings;
    assert.ok(b);
    expectLinear((figures) => {
      const ours = articleOf(tableOf(figures));
      assert.ok(ours.settings.length >= figures);
      return ownTime(() => {
        for (const a of ours.settings) wordsBesideBoth({ a, b, ours, theirs });
      });
    }, 3000);
  });

  it('takes twice as long for twice the figures of one sentence', () => {
    expectLinear((figures) => {
      const { reading, words } = articleOf(
        'the harbour sold 12 tons of herring – '.repeat(figures),
      );
      return ownTime(() => settingsIn({ ...reading }, words));
    }, 600);
  });

  it('takes twice as long for twice as many lines that are all the same', () => {
    expectLinear((lines) => {
      const text = 'The harbour sold 12 tons of herring.\n\n'.repeat(lines);
      const { reading, words } = articleOf(text);
      const index = createSourceIndex([articleOf(text, 'b').reading]);
      return ownTime(() => finished(matchingSentences(reading, words, index)));
    }, 600);
  });
});
