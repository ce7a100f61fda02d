import type { Turns } from '../../engine/turns';
import type { Articles } from '../articles';
import type { Log } from '../log';
import type { WatchedSettings } from '../settings';
import { registerCoverageItem } from './coverageItem';
import { createCursorClaim } from './deskTargets';
import { registerDeskView } from './deskView';
import { createLedgerStore } from './ledgerStore';
import { registerLostCommand } from './lostCommands';
import { followMoves } from './movedArticles';
import { registerQueryThreads } from './queryThreads';
import { createRulings } from './rulings';
import { registerSheetCommand } from './sheetCommand';
import { registerTickCommands } from './tickCommands';
import { registerTickHovers } from './tickHovers';
import { registerTickMarks } from './tickMarks';
import { createTicks, type Ticks } from './ticks';

/** The checker's desk: what was said of each claim, kept in the workspace and shown in the text. */
export function createDesk(
  articles: Articles,
  settings: WatchedSettings,
  inTurn: Turns,
  log: Log,
): { readonly ticks: Ticks; dispose(): void } {
  const store = createLedgerStore();
  const ticks = createTicks(articles, store, log);
  const rulings = createRulings(ticks, store, settings);
  const cursor = createCursorClaim();
  const parts = { articles, ticks, rulings, cursor, settings, inTurn, log };
  const subscriptions = [
    store,
    ticks,
    rulings,
    registerTickCommands(parts),
    registerLostCommand(parts),
    registerSheetCommand(articles, ticks, log),
    registerQueryThreads(parts),
    registerDeskView(articles, ticks, store, log),
    registerTickHovers(ticks, settings),
    followMoves(articles, store, log),
    registerCoverageItem(articles, ticks),
    registerTickMarks(ticks, settings),
  ];
  return {
    ticks,
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}
