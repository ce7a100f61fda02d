import { runKey, SHORT } from '../index/sourceIndex';
import { utterancesOf } from '../index/utterances';
import { keyOf, WordFlag, wordRange, type Words, wordsOf } from '../index/words';
import { formsOf } from '../link/identitiesNames';
import type { Reading } from '../model';
import { settingOf } from './figureSetting';
import { keysOf } from './figureTable';
import { isNameBy } from './tellingWords';

/** What an article, or words that a person typed, can be found by among many articles. */
export interface SearchKeys {
  /** The keys of all words. */
  readonly keys: Int32Array;
  /** Of these the sentences, as runs. */
  readonly runs: readonly Int32Array[];
  /** Hashes of what is said of people, bodies, figures and of quotations of a few words, each once. */
  readonly facts: Int32Array;
  /** Of these the ones that are people's full names. */
  readonly names: Int32Array;
}

const LEAST_RUN = 3;

/** Equal for equal words, names and figures, whoever asks: articles are filed by what they are sought by. */
export function searchKeysOf(reading: Reading): SearchKeys {
  const words = wordsOf(reading.paragraphs);
  const runs = reading.sentences.flatMap((sentence) => {
    const { from, to } = wordRange(words, sentence);
    return to - from < LEAST_RUN ? [] : [words.key.subarray(from, to)];
  });
  const names = new Set<number>();
  const facts = new Set<number>();
  for (const person of reading.people) {
    const { fulls, families } = formsOf(person);
    for (const { given, family } of fulls) names.add(keyOf(`name ${given[0] ?? ''} ${family}`));
    for (const family of families) facts.add(keyOf(`family ${family}`));
  }
  for (const it of reading.annotations) {
    if (it.kind !== 'figure') continue;
    const setting = settingOf(it, reading, words);
    if (setting.person !== undefined) continue; // an age is found by its person
    for (const key of keysOf(setting)) facts.add(keyOf(`figure ${key}`));
  }
  for (const { parts } of utterancesOf(reading, words)) {
    const [part] = parts;
    if (!part || parts.length > 1 || part.to === part.from || part.to - part.from > SHORT) continue;
    facts.add(keyOf(`quotation ${String(runKey(words.key, part.from, part.to))}`));
  }
  for (const pair of properPairs(words)) facts.add(pair);
  for (const name of names) facts.add(name);
  return {
    keys: words.key,
    runs,
    facts: Int32Array.from(facts),
    names: Int32Array.from(names),
  };
}

/** Bodies and places of two words or more, as runs of words do not find them: *Lund Energy* in another sentence. */
function properPairs({ length, key, start, end, flags }: Words): readonly number[] {
  const out: number[] = [];
  for (let i = 0; i + 1 < length; i++) {
    const isBeside = start[i + 1] === (end[i] ?? 0) + 1;
    const isProper =
      ((flags[i] ?? 0) & (WordFlag.capital | WordFlag.function)) === WordFlag.capital;
    if (isBeside && isProper && isNameBy(flags[i + 1] ?? 0)) {
      out.push(keyOf(`proper ${String(runKey(key, i, i + 2))}`));
    }
  }
  return out;
}
