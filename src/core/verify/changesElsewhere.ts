import type { Entry } from '../index/sourceIndex';
import type { Utterance } from '../index/utterances';
import type { Words } from '../index/words';
import type { Change } from '../model';
import { proseOf } from '../text/prose';
import type { Found, QuotationContext } from './quotationFound';
import { indexOfRun, type Running, runningWhole } from './running';

/** Fewer words than this stand in another quotation by chance. */
const LEAST = 4;

/**
 * The edit from a quotation to the words there, without what stands before or behind on one side alone and is another
 * quotation of the other side's article: there the speaker is only cut off by the writer (*“…,” she said. “…”*).
 */
export function changesWithin(
  found: Found,
  claim: Running,
  own: Utterance,
  entry: Entry,
  { reading, words, utterances }: QuotationContext,
): readonly Change[] {
  const changes = found.changes();
  const { match, running } = found;
  const first = match.findIndex((j) => j >= 0);
  const last = match.findLastIndex((j) => j >= 0);
  if (first < 0) return changes;
  const others = utterances.filter((it) => it !== own);
  const isHere = (from: number, to: number): boolean =>
    holdRun(proseOf(reading), words, others, running, from, to);
  const isThere = (from: number, to: number): boolean =>
    holdRun(proseOf(entry.reading), entry.words(), entry.utterances, claim, from, to);
  const isElsewhere = {
    before: {
      insert: isHere(0, match[first] ?? 0),
      delete: isThere(0, first),
      equal: false,
    },
    behind: {
      insert: isHere((match[last] ?? 0) + 1, running.length),
      delete: isThere(last + 1, claim.length),
      equal: false,
    },
  };
  const start = changes.findIndex(({ op }) => op === 'equal');
  const end = changes.findLastIndex(({ op }) => op === 'equal');
  return changes.filter(({ op }, i) =>
    i < start ? !isElsewhere.before[op] : i <= end || !isElsewhere.behind[op],
  );
}

/** A quotation of some has a stretch of a run of words. */
const holdRun = (
  prose: string,
  words: Words,
  utterances: readonly Utterance[],
  run: Running,
  from: number,
  to: number,
): boolean =>
  to - from >= LEAST &&
  utterances.some((it) => indexOfRun(runningWhole(prose, words, it).key, run.key, from, to) >= 0);
