import type { Span } from '../model';
import { matchesIn } from '../text/matches';
import { shifted } from '../text/span';
import { AMOUNT_PATTERN, numeral, PERCENT_PATTERN, readAmount } from './amounts';
import { changeStatements } from './changeStatements';
import type { Check, Spot } from './check';
import type { NarrativeSentence } from './narrative';
import { pointsMeant } from './percentChange';

export const percentPoints: Check = {
  id: 'percent-points',
  title: 'Per cent where percentage points are meant',
  isOn: true,
  flags: [
    'The rate rose from 4% to 6%, up 2%.',
    'Unemployment fell from 5.2 per cent to 4.9 per cent, a drop of 0.3 per cent.',
    'Turnout rose 12 per cent, from 40 per cent to 52 per cent.',
    'Turnout rose from 40 per cent in 2019 to 52 per cent in 2024, an increase of 12 per cent.',
    'Support for the harbour fell 9% to 31% from 40%.',
    'The vacancy rate climbed from 8% to 11%, or 3%.',
    'The share of late ferries grew from 10% to 15%, a 5% increase.',
    'Inflation slid from 3.1% to 2.6% (down 0.5%).',
    'The port raised its rate by 0.25 per cent to 4.5 per cent.',
    'Unemployment fell 0.1% to 4.3%.',
    'The mortgage rate rose 0.05 per cent, to 6.25 per cent.',
    'Turnout dropped 0.5 per cent to 61 per cent.',
    'The yield rose 0.02% to 2.41% on Friday.',
    'Inflation rose 0.2 per cent to 3.4 per cent in March.',
    'The tax on berths was cut from 20% to 18%, a cut of 2%.',
  ],
  allows: [
    'The rate rose from 4% to 6%, up two percentage points.',
    'The rate rose from 4% to 6%, up 50%.',
    'Unemployment fell from 5.2 per cent to 4.9 per cent, a drop of 0.3 percentage points.',
    'Unemployment fell from 5.2 per cent to 4.9 per cent, a drop of 6 per cent.',
    'Turnout rose 12 points, from 40 per cent to 52 per cent.',
    'Turnout rose from 40 per cent to 52 per cent, an increase of 30 per cent.',
    'Prices rose 2% to 3%.',
    'Prices will rise by 2 to 3 per cent.',
    'Sales rose 10% to £4.5m.',
    'The port raised its rate by a quarter of a point to 4.5 per cent.',
    'Turnout dropped 10 per cent to 61 per cent.',
    'Fares rose from 4 to 6, up 50%.',
    '“The rate rose from 4% to 6%, up 2%,” said Ada Obi.',
    'Inflation rose 0.2 points to 3.4 per cent in March.',
    'Wages rose 1% to 5% in most towns.',
    'Costs fell 5%, and turnout 2% to 20%.',
    'The rate rose from 50% to 52%, up 4%.',
  ],

  inSentence: (sentence) => [...betweenEnds(sentence), ...toOneEnd(sentence)],
};

const betweenEnds = (sentence: NarrativeSentence): readonly Spot[] =>
  changeStatements(sentence)
    .filter(pointsMeant)
    .map(({ from, to, span }) => {
      const points = numeral(Math.abs(to.value - from.value));
      const proportion = numeral(Math.abs(100 * (to.value / from.value - 1)));
      return {
        span,
        message: `From ${from.text} to ${to.text} is ${points} percentage points, or ${proportion} per cent of ${from.text}.`,
      };
    });

const RATE =
  '(?:rates?|inflation|unemployment|joblessness|turnout|support|approval|shares? of [a-z ]{1,30}|yields?|margin|vacancy|tax)';
const MOVED =
  '(?:rose|risen|increased|climbed|jumped|grew|fell|fallen|dropped|declined|decreased|slipped|slid|edged (?:up|down)|ticked (?:up|down)|up|down|raised|cut|lowered)';

/** *The rate rose 0.25 per cent to 4.5 per cent.* */
const TO_ONE_END = new RegExp(
  `\\b${RATE}\\b(?: [a-z]{1,12}){0,3} ${MOVED}(?: [a-z]{1,10} rates?)? (?:by )?${PERCENT_PATTERN},? to ${AMOUNT_PATTERN}`,
  'dgi',
);
const RAISED_RATE = new RegExp(
  `\\b(?:raised|cut|lowered|increased)(?: [a-z-]{1,12}){1,3} (?:rates?|tax) (?:by )?${PERCENT_PATTERN},? to ${AMOUNT_PATTERN}`,
  'dgi',
);
/** *2% to 3%* may be a range, whose ends are of one size. */
const LEAST_RATIO = 8;

const PERCENT = /%|per ?cent/i;

/** A proportion so small that it would not move the rate's last place cannot be what is meant. */
function toOneEnd({ span, text }: NarrativeSentence): readonly Spot[] {
  if (!PERCENT.test(text)) return [];
  const out: Spot[] = [];
  for (const form of [TO_ONE_END, RAISED_RATE]) {
    for (const match of matchesIn(text, form)) {
      const step = readAmount(match[1] ?? '');
      const end = readAmount(match[2] ?? '');
      const place = match.indices?.[1];
      if (!place || end.unit !== '%' || end.value < LEAST_RATIO * step.value) continue;
      const moved = (end.value * step.value) / 100;
      if (moved >= end.slack) continue;
      const at: Span = shifted({ start: place[0], end: place[1] }, span.start);
      out.push({
        span: at,
        message: `${step.text} of ${end.text} is ${moved.toPrecision(1)} percentage points, too little to show in ${end.text}: percentage points?`,
      });
    }
  }
  return out;
}

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const POINTS_PATTERNS: readonly RegExp[] = [TO_ONE_END, RAISED_RATE];
