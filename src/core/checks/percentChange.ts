import { numeral, type Amount } from './amounts';
import { changeStatements, type ChangeStatement } from './changeStatements';
import type { Check, Spot } from './check';
import { narrativeSentences } from './narrative';

export const percentChange: Check = {
  id: 'percent-change',
  title: 'Change in per cent that its two ends do not give',
  isOn: true,
  flags: [
    'Fares rose from £20 to £25, an increase of 20 per cent.',
    'The number of sailings fell from 200 to 150, a drop of 33 per cent.',
    'The number of sailings fell from 200 to 150, a 33% drop.',
    'Crews grew from 40 to 50, or 20%, over the summer.',
    'Crews grew by 20% from 40 to 50 over the summer.',
    'Profit climbed 30% to £6.0m from £5.0m.',
    'Membership rose from 1,250 in 2019 to 1,500 in 2024, a rise of 30 per cent.',
    'The toll was cut from £8 to £6, a reduction of 33 per cent.',
    'The toll went from £8 to £6, an increase of 25 per cent.',
    'Visitors increased 150 per cent, from 400 to 600.',
    'Visitors jumped from 400 to 900 (up 60%).',
    'The budget grew from £2.4bn to £3.6bn – an increase of 33%.',
    'Rents rose from €800 a month to €1,000 a month, a jump of 20 per cent.',
    'The crew was reduced from 80 to 60, down 33 per cent.',
    'Catches fell more than 30 per cent, from 500 to 400.',
    'Turnout rose from 40% to 60%, an increase of 33 per cent.',
  ],
  allows: [
    'Fares rose from £20 to £25, an increase of 25 per cent.',
    'The number of sailings fell from 200 to 150, a drop of 25 per cent.',
    'The number of sailings fell from 200 to 150, a 25% drop.',
    'Crews grew from 40 to 50, or 25%, over the summer.',
    'Profit climbed 20% to £6.0m from £5.0m.',
    'Profit climbed 30% to £6m from £5m.',
    'Membership rose from 1,250 in 2019 to 1,500 in 2024, a rise of 20 per cent.',
    'Membership rose from 1,260 to 1,500, a rise of about 20 per cent.',
    'The toll was cut from £8 to £6, a reduction of 25 per cent.',
    'Visitors increased 50 per cent, from 400 to 600.',
    'Fares rose from £20 to £25, an increase of 4 per cent a year.',
    'Fares rose from £20 to £25, 30 per cent of passengers said.',
    'Fares rose from £20 to £25, and the price of coffee by 30 per cent.',
    'Wages rose 3 per cent. Fares rose from £20 to £25.',
    '“Fares rose from £20 to £25, an increase of 20 per cent,” said Ada Obi.',
    'Turnout rose from 40% to 60%, an increase of 50 per cent.',
    'Turnout rose from 40% to 60%, an increase of 20 percentage points.',
    'Sailings from 2019 to 2024, up 20%, pleased the port.',
    'Catches fell more than 15 per cent, from 500 to 400.',
  ],

  run: ({ reading }) =>
    narrativeSentences(reading)
      .flatMap(changeStatements)
      .flatMap((it): readonly Spot[] => {
        const message = pointsMeant(it) ? undefined : faultOf(it);
        return message === undefined ? [] : [{ span: it.span, message }];
      }),
};

function faultOf(statement: ChangeStatement): string | undefined {
  const { from, to, direction } = statement;
  const is = to.value > from.value ? 'rise' : 'fall';
  if (to.value === from.value) return undefined;
  const working = `(${numeral(to.value)} − ${numeral(from.value)}) ÷ ${numeral(from.value)}`;
  if (direction && (direction === 'up') !== (is === 'rise'))
    return `From ${from.text} to ${to.text} is a ${is}.`;
  if (fits(statement)) return undefined;
  const percent = Math.abs(100 * (to.value / from.value - 1));
  return `From ${from.text} to ${to.text} is a ${is} of ${numeral(percent)} per cent: ${working}.`;
}

/** Of what is written, a hedge may be off by a tenth. */
const HEDGED_SHARE = 0.1;
/** Percentages are rounded in either way, or cut off. */
const ROUNDING = 2;

/** Whether some true ends that round to those written give the percentage, to its last place. */
function fits({ from, to, percent, hedge }: ChangeStatement): boolean {
  const changes = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) =>
      Math.abs(100 * ((to.value + a * to.slack) / (from.value + b * from.slack) - 1)),
    ),
  );
  const room = ROUNDING * percent.slack + (hedge ? HEDGED_SHARE * percent.value : 0) + 1e-9;
  const isEnough = Math.max(...changes) >= percent.value - room;
  const isWithin = Math.min(...changes) <= percent.value + room;
  return (hedge === 'under' || isEnough) && (hedge === 'over' || isWithin);
}

/** The percentage is the difference of two percentages, and not their proportion. */
export function pointsMeant(statement: ChangeStatement): boolean {
  const { from, to, percent } = statement;
  return (
    from.unit === '%' &&
    isDifference(from, to, percent) &&
    !fits({ ...statement, hedge: undefined })
  );
}

const isDifference = (from: Amount, to: Amount, percent: Amount): boolean =>
  Math.abs(Math.abs(to.value - from.value) - percent.value) <= percent.slack + 1e-9;
