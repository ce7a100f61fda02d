// Tries what must hold on made-up text until the time is over or something does not.
//   npm run fuzz -- [--seconds N] [--seed S] [--runs N]
// A failure prints the seed that shows it again: npm run fuzz -- --seed S --runs 1
import { parseArgs } from 'node:util';
import { createChance } from '../support/chance';
import { cannot, wholeNumber } from '../support/commandLine';
import { reportTrials } from './reportTrials';
import { timeTrial, trials } from './trials';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, runs: { type: 'string' } },
});
const numberOf = (name: 'seconds' | 'seed' | 'runs', fallback: number): number => {
  const given = values[name];
  return given === undefined ? fallback : wholeNumber(`--${name}`, given);
};
const end = performance.now() + numberOf('seconds', values.runs === undefined ? 60 : 1e9) * 1000;
const runs = numberOf('runs', Infinity);
const first = numberOf('seed', Math.floor(Math.random() * 1e9));
const all = [...trials, ...reportTrials, timeTrial];

const counts = new Map<string, number>(all.map(({ name }) => [name, 0]));
let run = 0;
for (; run < runs && performance.now() < end; run++) {
  const seed = first + run;
  const trial = all[seed % all.length]!;
  try {
    trial.run(createChance(seed * 2654435761));
  } catch (error) {
    console.error(`${trial.name}: seed ${seed}\n`, error);
    console.error(`\nAgain: npm run fuzz -- --seed ${seed} --runs 1`);
    process.exit(1);
  }
  counts.set(trial.name, (counts.get(trial.name) ?? 0) + 1);
}
if (run === 0) cannot('Nothing was tried: --seconds and --runs take 1 and more.');
for (const [name, count] of counts) console.log(`${String(count).padStart(7)} ${name}`);
console.log(`Nothing found in ${run} runs from seed ${first}`);
