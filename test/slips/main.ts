// Plants slips of the kinds that the checks of one article are about, one an article, and says for each check how many
// were found, and what it says of the articles as they are.
//   npm run slips -- [--corpora FOLDER] [--rounds N] [--missed] [--said] [--check]
// --missed lists every slip that was not found, --said what is found in unaltered articles, to be read by eye; --check
// fails below the goals.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corporaIn } from '../accuracy/gold';
import { ownCorpus } from '../accuracy/ownCorpus';
import { wholeNumber } from '../support/commandLine';
import { scoreSlips, shortfalls, type Score, type Source } from './score';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    rounds: { type: 'string', default: '4' },
    missed: { type: 'boolean', default: false },
    said: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

function report(set: string, score: Score): boolean {
  const checks = [...score.byCheck].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`\n${set}: ${String(score.articles)} articles`);
  console.table(
    checks.map(([check, { planted, found, unaltered }]) => ({
      check,
      planted,
      found,
      '%': planted === 0 ? '' : Math.round((1000 * found) / planted) / 10,
      'in unaltered articles': unaltered,
    })),
  );
  if (values.missed) for (const it of score.missed) console.log(`MISSED ${it}`);
  if (values.said) for (const it of score.said) console.log(`SAID ${it}`);
  const short = shortfalls(score);
  for (const it of short) console.log(it);
  return short.length === 0;
}

const seeds = ['port-maddern-courier', 'threllin-ledger'].map((id): Source => ({
  id,
  text: readFileSync(`seeds/${id}.txt`, 'utf8'),
}));
const sets: (readonly [string, readonly Source[]])[] = [
  ['own passages and samples', [...ownCorpus(), ...seeds]],
];
const rounds = wholeNumber('--rounds', values.rounds);
const corpus = corporaIn(values.corpora, ['polnear-dev']).get('polnear-dev');
if (corpus) sets.push(['US political news', corpus]);
else console.error('Skipped, since not there: US political news');
const reached = sets.map(([set, sources]) => report(set, scoreSlips(sources, rounds)));
if (values.check && reached.includes(false)) process.exitCode = 1;
