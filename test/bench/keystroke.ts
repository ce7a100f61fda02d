import { createManuscript } from '../../src/engine/manuscript';
import type { Benchmark } from './benchmark';
import { newsTexts } from './newsText';
import { median, quantile, timeOf } from './rounds';

const SIZES = [6_000, 60_000, 960_000, 9_600_000] as const;
const STROKES = 2_000;
/** How often each stroke is made, taken back in between. */
const TIMES = 3;

/**
 * G3: one key typed anywhere, until the paragraph that it stands in is annotated again. The median stroke
 * counts as it is made first. What is rare counts as the median of three times that the same stroke is made:
 * a stroke that is slow by itself is slow each time, while what another program takes away hits one of them. What was
 * typed is taken back, so that the text stays news: thousands of stray marks in a short one are read at every key.
 */
export const keystroke: Benchmark = {
  goals: ['G3'],
  run() {
    const all = newsTexts(9_700_000)
      .map(({ text }) => text)
      .join('\n');
    const manuscripts = SIZES.map((size) => createManuscript(all.slice(0, size)));
    const times = SIZES.map((): number[] => []);
    const steady = SIZES.map((): number[] => []);
    // in turn, so that what slows the machine down slows every size down
    for (let stroke = 0; stroke < STROKES + 200; stroke++) {
      manuscripts.forEach((manuscript, i) => {
        const at = (stroke * 7919 * 104_729) % manuscript.length();
        const text = 'said he, and “'.charAt(stroke % 14);
        const us: number[] = [];
        for (let time = 0; time < TIMES; time++) {
          us.push(1000 * timeOf(() => manuscript.edit({ start: at, end: at, text })));
          manuscript.edit({ start: at, end: at + text.length, text: '' });
        }
        if (stroke < 200) return;
        times[i]?.push(us[0] ?? NaN);
        steady[i]?.push(median(us));
      });
    }
    const medians = times.map(median);
    const [shortest = NaN] = medians;
    const longest = medians.at(-1) ?? NaN;
    const slowest = Math.max(...steady.map((it) => quantile(it, 0.99)));
    return [
      {
        id: 'G3',
        title: 'one keystroke, from the edit until its paragraph is annotated',
        parts: [
          { name: 'p50', value: Math.max(...medians), goal: 50, better: 'less', unit: 'µs' },
          { name: 'p99', value: slowest, goal: 1000, better: 'less', unit: 'µs' },
          {
            name: 'p50 in 9.6 million characters against 6,000',
            value: longest / shortest,
            goal: 2,
            better: 'less',
            unit: '×',
          },
        ],
        detail: SIZES.map(
          (size, i) =>
            `${size.toLocaleString('en')} characters ${(medians[i] ?? NaN).toFixed(0)} µs`,
        ).join(', '),
      },
    ];
  },
};
