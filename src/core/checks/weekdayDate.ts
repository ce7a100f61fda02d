import { monthNames, weekdayNames } from '../lexicon/calendar';
import { matchesIn } from '../text/matches';
import type { Check, Spot } from './check';
import { daysIn, monthName, monthNumber, weekdayName, weekdayNumber, weekdayOf } from './calendar';

/** The last country to write dates in another calendar than ours changed over in 1923. */
const FIRST_YEAR = 1924;

const WEEKDAY = `(?<weekday>${weekdayNames.join('|')}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\b\\.?)`;
const MONTH = `(?<month>${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const OF_YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\d-])';
const A_WEEKDAY = `(?:,| \\(| was| is) ?(?:a )?\\b${WEEKDAY}`;

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const DATE_PATTERNS: readonly RegExp[] = [
  // Monday 3 March 2025; Monday, the 3rd of March, 2025; Monday (3 March 2025)
  new RegExp(`\\b${WEEKDAY},? \\(?(?:the )?${DAY} (?:of )?${MONTH},? ${OF_YEAR}`, 'g'),
  // Monday, March 3, 2025; Monday (March 3rd, 2025)
  new RegExp(`\\b${WEEKDAY},? \\(?${MONTH} ${DAY},? ${OF_YEAR}`, 'g'),
  // 3 March 2025, a Monday; 3 March 2025 (a Monday)
  new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${OF_YEAR}${A_WEEKDAY}`, 'g'),
  // March 3, 2025, a Monday
  new RegExp(`\\b${MONTH} ${DAY},? ${OF_YEAR}${A_WEEKDAY}`, 'g'),
];

/** In every date that is checked. */
const YEAR = /(?:19|20)\d\d/;

export const weekdayDate: Check = {
  id: 'weekday-date',
  title: 'Weekday that is not that of its date',
  isOn: true,
  flags: [
    'The harbour opens on Monday 4 March 2025.',
    'The harbour opens on Monday, 4 March 2025, the council said.',
    'The harbour opens on Tuesday, March 3, 2025.',
    'The harbour opened on Friday, July 6th, 2019.',
    'The ferry sails on Sunday 30 February 2025.',
    'The ferry sails on Thursday 31 April 2026.',
    'The hearing is set for Wed 12 Nov 2025 and Fri 14 Nov 2024.',
    'The talks began on Saturday (29 February 2020) and ended on Saturday (1 March 2020).',
    'Voting took place on 4 May 2023, a Friday, in both towns.',
    'Voting took place on May 4, 2023 (a Tuesday).',
    'The council met on Thursday the 2nd of June, 2021.',
    'The deadline is Tues 30 Sept 2024.',
    'On Monday 1 January 2000 the lighthouse went dark.',
    'The trial starts on Wednesday, Feb. 29, 2023.',
    'She said “it is over” on Friday 12 December 2024.',
    'Saturday 1 December 2024 was the last day of the ferry.',
  ],
  allows: [
    'The harbour opens on Monday 3 March 2025.',
    'The harbour opens on Tuesday, 4 March 2025, the council said.',
    'The harbour opens on Monday, March 3, 2025.',
    'The harbour opened on Friday, July 5th, 2019.',
    'The ferry sails on Friday 28 February 2025.',
    'The hearing is set for Wed 12 Nov 2025 and Thu 14 Nov 2024.',
    'The talks began on Saturday (29 February 2020) and ended on Sunday (1 March 2020).',
    'Voting took place on 4 May 2023, a Thursday, in both towns.',
    'The harbour opens on Monday 4 March.',
    'She said: “The harbour opens on Monday 4 March 2025.”',
    'The battle was on Monday 14 September 1752.',
    'They met on Monday. 4 March 2025 was the deadline.',
    'By Monday, 4,200 of March’s 2025 tickets were gone.',
    'The ferry sails on Mondays from 4 March 2025.',
    'The court sat from Monday to Friday, 7 March 2025.',
    'The council met on Thursday the 2nd of June, 2022.',
    'Of the 2,000 seats, Sunday 1 took 2025.',
  ],

  inSentence({ span, text }) {
    if (!YEAR.test(text)) return [];
    const out: Spot[] = [];
    for (const pattern of DATE_PATTERNS) {
      for (const match of matchesIn(text, pattern)) {
        const message = faultOf(match.groups ?? {});
        if (message === undefined) continue;
        const start = span.start + match.index;
        out.push({ span: { start, end: start + match[0].length }, message });
      }
    }
    return out;
  },
};

function faultOf(date: Readonly<Record<string, string>>): string | undefined {
  const year = Number(date['year']);
  const month = monthNumber(date['month'] ?? '');
  const day = Number(date['day']);
  if (year < FIRST_YEAR || day === 0) return undefined;
  const length = daysIn(month, year);
  if (day > length) return `${monthName(month)} ${year} has ${length} days.`;
  const is = weekdayOf(year, month, day);
  return is === weekdayNumber(date['weekday'] ?? '')
    ? undefined
    : `${day} ${monthName(month)} ${year} is a ${weekdayName(is)}.`;
}
