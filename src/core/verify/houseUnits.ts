import { WordFlag } from '../index/words';
import { currencies } from '../lexicon/currencies';
import { units } from '../lexicon/units';
import type { ChangedRun } from './changes';
import { hasFlag, type Running, wordsAt } from './running';

/**
 * The changed runs that say something: without a unit written short for long behind the same number (*10 km*, *ten
 * kilometres*; *3 hrs*, *three hours*), and without the sign of a currency for its word (*£5m*, *five million pounds*).
 */
export function withoutHouseUnits(
  a: Running,
  b: Running,
  runs: readonly ChangedRun[],
): readonly ChangedRun[] {
  const dropped = new Set<ChangedRun>();
  runs.forEach((run, i) => {
    if (isOneUnit(a, b, run)) dropped.add(run);
    const next = runs[i + 1];
    if (next && (isSignForWord(a, b, run, next) || isSignForWord(b, a, turned(run), turned(next))))
      dropped.add(run).add(next);
  });
  return dropped.size === 0 ? runs : runs.filter((it) => !dropped.has(it));
}

const turned = ({ aFrom, aTo, bFrom, bTo }: ChangedRun): ChangedRun => ({
  aFrom: bFrom,
  aTo: bTo,
  bFrom: aFrom,
  bTo: aTo,
});

function isOneUnit(a: Running, b: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  const here = unitOf(wordsAt(a, aFrom, aTo));
  return (
    here !== undefined &&
    here === unitOf(wordsAt(b, bFrom, bTo)) &&
    isNumber(a, aFrom - 1) &&
    isNumber(b, bFrom - 1)
  );
}

/** A sign put before a number of one side, its word behind the same number of the other. */
function isSignForWord(a: Running, b: Running, sign: ChangedRun, word: ChangedRun): boolean {
  if (sign.bFrom < sign.bTo || word.aFrom < word.aTo || sign.aTo >= word.aFrom) return false;
  for (let i = sign.aTo; i < word.aFrom; i++) if (!isNumber(a, i)) return false;
  const words = wordsOfSign.get(wordsAt(a, sign.aFrom, sign.aTo));
  return words?.has(wordsAt(b, word.bFrom, word.bTo).toLowerCase()) === true;
}

const MAGNITUDE = /^(?:hundred|thousand|[mbt]r?illion|k|mn?|bn?|trn?|tn)$/i;

const isNumber = (run: Running, at: number): boolean =>
  at >= 0 && (hasFlag(run, at, WordFlag.number) || MAGNITUDE.test(wordsAt(run, at, at + 1)));

/** By the words or, case kept, the symbols that it is written in. */
const unitsByForm = new Map(
  units.flatMap(({ unit, forms, symbols }) =>
    [...forms.split('|'), ...(symbols?.split(/\s+/) ?? [])].map((it) => [it, unit] as const),
  ),
);

const unitOf = (words: string): string | undefined =>
  unitsByForm.get(words) ?? unitsByForm.get(words.toLowerCase());

const wordsOfSign = new Map<string, Set<string>>();
for (const { signs, words } of currencies) {
  if (words === undefined) continue;
  for (const sign of signs?.split(/\s+/) ?? []) {
    const known = wordsOfSign.get(sign) ?? new Set<string>();
    wordsOfSign.set(sign, known);
    for (const word of words.split(/\s+/)) known.add(word);
  }
}
