import { readArticle } from '../../src/engine/annotator';
import type { Benchmark } from './benchmark';
import { newsTexts } from './newsText';
import { collect, median } from './rounds';

const ROUNDS = 5;
const SIZE = 500_000;

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts of any length that were the worst for some finder or other. */
const TEXTS: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['unclosed marks', repeated('She said: “We go ‘there, ')],
  ['one line of news', oneLine],
  ['only capitals', repeated('ADA OBI SAID NO ')],
  ['only digits', repeated('12 345 6,7 ')],
];

function oneLine(length: number): string {
  const all = newsTexts(length * 1.2);
  return all
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ')
    .slice(0, length);
}

/** G4: text that means harm takes time that grows with it, no more. */
export const hostile: Benchmark = {
  goals: ['G4'],
  run() {
    const details: string[] = [];
    const parts = TEXTS.map(([name, make]) => {
      const once = make(SIZE);
      const twice = make(2 * SIZE);
      const times: [number, number][] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        times.push([timeAlone(() => read(once)), timeAlone(() => read(twice))]);
      }
      const counted = times.slice(1);
      details.push(`${name} ${median(counted.map(([, ms]) => ms)).toFixed(0)} ms`);
      return {
        name,
        // the quickest of each: sharing a core or its cache with others makes the rest slower by chance
        value: quickest(counted.map(([, b]) => b)) / quickest(counted.map(([a]) => a)),
        goal: 2.2,
        better: 'less' as const,
        unit: '× the time for twice the text',
      };
    });
    return [
      {
        id: 'G4',
        title: 'linear on text that means harm',
        parts,
        detail: `${((2 * SIZE) / 1e6).toFixed(0)} million characters: ${details.join(', ')}`,
      },
    ];
  },
};

/**
 * Milliseconds of this process's own time, so that other programs do not count; what was left by the work before is
 * cleared away first, since it is not this work's.
 */
function timeAlone(work: () => void): number {
  collect();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const quickest = (times: readonly number[]): number => Math.min(...times);

const read = (text: string): void => {
  readArticle({ id: 'a', title: 'a', format: 'plain', text });
};
