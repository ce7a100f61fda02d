import { createManuscript } from '../../src/engine/manuscript';
import type { Benchmark } from './benchmark';
import { newsTexts } from './newsText';
import { median, quantile } from './rounds';

const SIZES = [6_000, 60_000, 960_000, 9_600_000] as const;
const STROKES = 2_000;

/** G3: one key typed anywhere, until the paragraph that it stands in is annotated again. */
export const keystroke: Benchmark = {
  goals: ['G3'],
  run() {
    const all = newsTexts(9_700_000)
      .map(({ text }) => text)
      .join('\n');
    const manuscripts = SIZES.map((size) => createManuscript(all.slice(0, size)));
    const times = SIZES.map((): number[] => []);
    // in turn, so that what slows the machine down slows every size down
    for (let stroke = 0; stroke < STROKES + 200; stroke++) {
      manuscripts.forEach((manuscript, i) => {
        const at = (stroke * 7919 * 104_729) % manuscript.length();
        const text = 'said he, and “'.charAt(stroke % 14);
        const start = performance.now();
        manuscript.edit({ start: at, end: at, text });
        const us = (performance.now() - start) * 1000;
        if (stroke >= 200) times[i]?.push(us);
      });
    }
    const medians = times.map(median);
    const [shortest = NaN] = medians;
    const longest = medians.at(-1) ?? NaN;
    const slowest = Math.max(...times.map((it) => quantile(it, 0.99)));
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
