import assert from 'node:assert/strict';
import process from 'node:process';
import { wordsOf } from '../../src/core/index/words';
import { settingsIn } from '../../src/core/verify/figureSetting';
import { type StoryFigures, wordsBesideBoth } from '../../src/core/verify/figureTies';
import { readArticle } from '../../src/engine/annotator';

const articleOf = (text: string): StoryFigures => {
  const reading = readArticle({ id: 'a', title: '', format: 'plain', text });
  const words = wordsOf(reading.paragraphs);
  return { reading, words, settings: settingsIn(reading, words) };
};

/** One sentence of its own for each figure, all of one unit. */
const tableOf = (figures: number): string =>
  Array.from({ length: figures }, (_, at) => `The harbour sold ${101 + at} tons of herring.`).join(
    '\n\n',
  );

/** Milliseconds of this process's own time to hold each figure against one other, the least of three. */
function timeOf(figures: number): number {
  const text = tableOf(figures);
  const times = [0, 1, 2].map(() => {
    const ours = articleOf(text);
    const theirs = articleOf('The harbour sold 90 tons of herring.');
    const [b] = theirs.settings;
    assert.ok(b);
    assert.ok(ours.settings.length >= figures);
    const before = process.cpuUsage();
    for (const a of ours.settings) wordsBesideBoth({ a, b, ours, theirs });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('an article of thousands of figures', () => {
  it('takes twice as long for twice the figures', () => {
    timeOf(500);
    const once = timeOf(3000);
    const twice = timeOf(6000);
    // growth with the square would be 4; 20 ms is what a pause of the machine alone can add
    assert.ok(twice <= 3 * once + 20, `${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`);
  });
});
