import { numeral, numeralsOf, type Amount } from './amounts';
import { changeStatements, type ChangeStatement } from './changeStatements';
import type { Check, Spot } from './check';

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
    'The toll rose from 20p to 25p, an increase of 20 per cent.',
    'Takings rose from £1.0m to £1.1m, up 30 per cent.',
    'Takings rose from £1m to £1.1m, up 40 per cent.',
    'Takings were £25m, up 15 per cent from £20m.',
    'Takings were £25.0m in all, a rise of 30 per cent compared with £20.0m a year earlier.',
    'Fares rose by a fifth, from £20 to £25.',
    'Fares were cut by a half from £20 to £15.',
    'The ferry raised its fare for a car and two riders from £20 to £25, up 20 per cent.',
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
    'Takings rose from £1m to £1.1m, up 10 per cent.',
    'Takings rose from £1.9bn to £2bn, an increase of 5 per cent.',
    'Takings fell from £2m to £1.9m, down 5 per cent.',
    'Skarn grew from 10,000 to 10,400, up 4 per cent.',
    'Fares rose from £1,000 to £1,050, up 5 per cent.',
    'Catches fell from 5,000 to 4,900, a fall of 2 per cent.',
    'Turnout rose from 3% to 3.1%, up 3 per cent.',
    'The toll rose from 20p to 25p, an increase of 25 per cent.',
    'Berths fell from £120 to £90, down 40 per cent from their peak.',
    'Berths fell from £120 to £90, down 40 per cent since May.',
    'Berths fell from £120 to £90, down 40 per cent, from a high in May.',
    'Takings rose from £100m to £120m, up 15 per cent in constant currency.',
    'Takings rose 15 per cent, from £100m to £120m, at constant exchange rates.',
    'Takings rose from £100m to £120m, up 15 per cent on an underlying basis.',
    'Takings rose from £100m to £120m, up 35 per cent on a year earlier.',
    'Takings rose from £100m to £120m, up 15 per cent in Skarn.',
    'Bookings rose from 4 to 5 in ten, up 10 per cent.',
    'Bookings rose from 4 in ten to 5 in ten, up 10 per cent.',
    'Takings rose from £2 to £3 billion, an increase of 50 per cent.',
    'Cabins range from £20 to £60, up 10 per cent.',
    'Takings were £25m, up 25 per cent from £20m.',
    'Takings were £24m, up 20 per cent from £20m.',
    'Takings were £24m, up about 20 per cent from £19.8m.',
    'Takings were £24m, with profit up 30 per cent from £2m.',
    'Takings fell to £24m, down 40 per cent from their peak of £40m in May.',
    'Fares rose by a quarter, from £20 to £25.',
    'Fares rose by nearly a third, from £20 to £26.',
    'Fares rose by a third from £20 to £26.',
    'Fares rose from £20 to £25, a fifth of the price of a cabin.',
    'Cabins cost from £20 to £60, down 10 per cent.',
  ],

  inSentence: (sentence) =>
    changeStatements(sentence).flatMap((it): readonly Spot[] => {
      const message = pointsMeant(it) ? undefined : faultOf(it);
      return message === undefined ? [] : [{ span: it.span, message }];
    }),
};

function faultOf(statement: ChangeStatement): string | undefined {
  const { from, to, direction } = statement;
  const is = to.value > from.value ? 'rise' : 'fall';
  if (to.value === from.value) return undefined;
  const [start, end] = numeralsOf(from.value, to.value);
  if (direction && (direction === 'up') !== (is === 'rise'))
    return `From ${from.text} to ${to.text} is a ${is}.`;
  if (fits(statement)) return undefined;
  const percent = Math.abs(100 * (to.value / from.value - 1));
  return `From ${from.text} to ${to.text} is a ${is} of ${numeral(percent)} per cent: (${end} − ${start}) ÷ ${start}.`;
}

/** Of what is written, a hedge may be off by a tenth. */
const HEDGED_SHARE = 0.1;
/** Percentages are rounded in either way, or cut off. */
const ROUNDING = 2;

/**
 * Whether some true ends that round to those written give the percentage, to its last place. Ends so round that they
 * may be equal give any small change: those that go the other way count below zero.
 */
function fits({ from, to, percent, hedge }: ChangeStatement): boolean {
  const way = to.value > from.value ? 100 : -100;
  const changes = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => way * ((to.value + a * to.slack) / (from.value + b * from.slack) - 1)),
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
