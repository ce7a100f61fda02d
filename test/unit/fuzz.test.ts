import { reportTrials } from '../fuzz/reportTrials';
import { trials } from '../fuzz/trials';
import { createChance } from '../support/chance';

const RUNS = 8;

describe('made-up text', () => {
  for (const { name, run } of [...trials, ...reportTrials])
    it(name, () => {
      for (let seed = 1; seed <= RUNS; seed++) run(createChance(seed * 2654435761));
    }).timeout(60_000);
});
