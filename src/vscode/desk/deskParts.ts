import type { Turns } from '../../engine/turns';
import type { Articles } from '../articles';
import type { Log } from '../log';
import type { WatchedSettings } from '../settings';
import type { CursorClaim } from './deskTargets';
import type { Rulings } from './rulings';
import type { Ticks } from './ticks';

/** What the commands of the desk work with. */
export interface DeskParts {
  readonly articles: Articles;
  readonly ticks: Ticks;
  readonly rulings: Rulings;
  readonly cursor: CursorClaim;
  readonly settings: WatchedSettings;
  /** A key pressed twice is two claims: the second waits until the cursor has gone on. */
  readonly inTurn: Turns;
  readonly log: Log;
}
