import { claimStates, type ClaimState } from '../core/desk/coverage';
import type { Ledger } from '../core/desk/ledger';
import { placeTicks, type PlacedTick } from '../core/desk/trackTicks';
import type { Reading } from '../core/model';
import { problemLine } from '../engine/outcome';
import { complain } from './complain';
import { readLedgerOf } from './ledgers';

/** An article and what has been said of its claims. */
export interface DeskArticle {
  readonly reading: Reading;
  readonly ledger: Ledger;
  readonly placed: readonly PlacedTick[];
  readonly states: readonly ClaimState[];
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
