import { AGE_PATTERNS } from '../../src/core/checks/ageBirthYear';
import { AMOUNT_PATTERNS } from '../../src/core/checks/amounts';
import { COUNT_PATTERNS } from '../../src/core/checks/announcedCount';
import { CHANGE_PATTERNS } from '../../src/core/checks/changeStatements';
import { PARTS_PATTERNS } from '../../src/core/checks/partsTotal';
import { POINTS_PATTERNS } from '../../src/core/checks/percentPoints';
import { TIMES_PATTERNS } from '../../src/core/checks/timesChange';
import { DATE_PATTERNS } from '../../src/core/checks/weekdayDate';

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
  'weekdayDate.ts': DATE_PATTERNS,
};
