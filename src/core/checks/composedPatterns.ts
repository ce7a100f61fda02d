import { AGE_PATTERNS } from './ageBirthYear';
import { AMOUNT_PATTERNS } from './amounts';
import { COUNT_PATTERNS } from './announcedCount';
import { CHANGE_PATTERNS } from './changeStatements';
import { PARTS_PATTERNS } from './partsTotal';
import { POINTS_PATTERNS } from './percentPoints';
import { TIMES_PATTERNS } from './timesChange';

/**
 * The patterns that are put together from parts when the code is loaded, by the file that does so, under
 * `src/core/checks`: they are held to the same test as those that are written out.
 */
export const composedPatterns: Readonly<Record<string, readonly RegExp[]>> = {
  'ageBirthYear.ts': AGE_PATTERNS,
  'amounts.ts': AMOUNT_PATTERNS,
  'announcedCount.ts': COUNT_PATTERNS,
  'changeStatements.ts': CHANGE_PATTERNS,
  'partsTotal.ts': PARTS_PATTERNS,
  'percentPoints.ts': POINTS_PATTERNS,
  'timesChange.ts': TIMES_PATTERNS,
};
