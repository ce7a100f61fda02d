import { claimStates, type ClaimState } from '../core/desk/coverage';
import type { Ledger } from '../core/desk/ledger';
import { placeTicks, type PlacedTick } from '../core/desk/trackTicks';
import type { Reading } from '../core/model';
import { problemLine } from '../engine/outcome';
import type { Arguments } from './arguments';
import { complain } from './complain';
import { readLedgerOf } from './ledgers';
import { readAll } from './readAll';

/** An article and what has been said of its claims. */
export interface DeskArticle {
  readonly reading: Reading;
  readonly ledger: Ledger;
  readonly placed: readonly PlacedTick[];
  readonly states: readonly ClaimState[];
}

/**
 * The one article that a subcommand is about, read beside those of `--in`; `undefined` where not just one is named, it
 * cannot be read, or its ledger cannot be used, which is said on standard error.
 * @param what it makes of the article, with its indefinite article.
 */
export async function onlyDeskArticle(
  { files, sources }: Arguments,
  what: string,
): Promise<DeskArticle | undefined> {
  if (files.length !== 1) {
    complain(`${what} is of one article: name one file.`);
    return undefined;
  }
  const { readings } = await readAll([...files, ...sources]);
  const reading = readings.find(({ article }) => article.id === files[0]);
  return reading && deskArticle(reading);
}

/** `undefined` where the article's ledger cannot be used, which is said on standard error. */
export function deskArticle(reading: Reading): DeskArticle | undefined {
  const ledger = readLedgerOf(reading.article.id, reading.article.text);
  if (!ledger.ok) {
    complain(problemLine(ledger.problem));
    return undefined;
  }
  if (ledger.value.said !== undefined) complain(ledger.value.said);
  const placed = placeTicks(reading.article.text, ledger.value.ledger.ticks);
  return {
    reading,
    ledger: ledger.value.ledger,
    placed,
    states: claimStates(reading, placed),
  };
}
