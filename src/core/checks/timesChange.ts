import type { Span } from '../model';
import { matchesIn } from '../text/matches';
import { shifted } from '../text/span';
import { beside, numeral, numeralsOf, readAmount, SMALL_NUMBERS, type Amount } from './amounts';
import { END_PATTERN, isChange, sameUnit } from './changeStatements';
import type { Check, Spot } from './check';
import type { NarrativeSentence } from './narrative';

export const timesChange: Check = {
  id: 'times-change',
  title: 'Doubled, halved or N times as much, and the two ends do not give it',
  isOn: true,
  flags: [
    'Fares doubled from £20 to £60.',
    'Fares have trebled from £20 to £40.',
    'The number of ferries tripled from 12 to 24.',
    'The fleet halved from 40 ferries in 2019 to 10 in 2024.',
    'Fares quadrupled to £60 from £20.',
    'Catches more than doubled from 500 to 900 tonnes.',
    'Catches more than halved, from 900 tonnes to 500 tonnes.',
    'Sailings rose threefold from 20 to 40 a week.',
    'Sailings rose from 20 to 40, a fivefold increase.',
    'The toll went from £2 to £3, a 10-fold rise.',
    'The toll went from £2 to £12, double in a year.',
    'The price rose from £4m to £6m, more than double.',
    'Crews grew from 20 to 80, three times as many.',
    'The harbour cost £12m, twice the £4m that was planned.',
    'The harbour cost £12m, three times the £6m planned.',
    'The port took £3m, half the £9m it took in 2019.',
    'Berths rose sixfold from 20 to 400.',
    'The toll doubled from £8 to £4.',
    'The quay cost £12m – twice the £4m that was planned.',
    'The toll went from 20p to 30p, twice as much.',
  ],
  allows: [
    'Fares doubled from £20 to £40.',
    'Fares have trebled from £20 to £60.',
    'Fares doubled from £20 to £42.',
    'The number of ferries almost doubled from 12 to 22.',
    'The fleet halved from 40 ferries in 2019 to 20 in 2024.',
    'Fares quadrupled to £80 from £20.',
    'Catches more than doubled from 500 to 1,900 tonnes.',
    'Catches more than halved, from 900 tonnes to 400 tonnes.',
    'Sailings rose threefold from 20 to 80 a week.',
    'Sailings rose from 20 to 100, a fivefold increase.',
    'The toll went from £2 to £20, a 10-fold rise.',
    'The price rose from £4m to £9m, more than double.',
    'Crews grew from 20 to 60, three times as many.',
    'The harbour cost £8m, twice the £4m that was planned.',
    'The port took £3m, half the £6m it took in 2019.',
    'Fares doubled from £20, and went from there to £60.',
    'Fares doubled between 2019 and 2024, from £20 to £38.',
    '“Fares doubled from £20 to £60,” said Ada Obi.',
    'Fares doubled from 2019 to 2024.',
    'The team doubled its lead from 10 to 20 points.',
    'The odds doubled from 1 in 20 to 1 in 10.',
    'The share doubled from 4 in ten to 5 in ten.',
    'Sailings rose from 400 to 600, half as many again.',
    'The stake rose from 10 per cent to 15 per cent, half as much again.',
    'Sailings rose from 20 to 80, twice as many as in Skarn.',
    'The fare rose from £20 to £30, half the price of a cabin.',
    'The port will pay £3m in cash and half the £9m bill for the quay.',
    'Skarn paid £40m to buy half the £200m ferry company.',
    'She paid £300 for a berth and half the £900 bill for the quay.',
    'The port spent £2m on the quay and half the £10m on the lights.',
    'Skarn has 40 ferries, half the 120 that it had in 1961 having been sold.',
    'Skarn has 40 ferries, and half the 120 it had are gone.',
    'Takings doubled from 8 to 16 million.',
    'The crew doubled while fares rose from £20 to £30.',
    'Cabins range from £20 to £60, double in a storm.',
  ],

  inSentence: (sentence) => (FOLDING.test(sentence.text) ? misfits(sentence) : []),
};

/** A part of every word for it. */
const FOLDING = /doubl|trebl|tripl|quadrupl|quintupl|hal[fv]|twice|fold|times/;

/** A word for how many times, as a factor; `more` where it may as well count what was added. */
interface Times {
  readonly factor: number;
  readonly more?: boolean;
}

const FACTORS = new Map(SMALL_NUMBERS.filter(([, value]) => value > 1 && value <= 10));
const SMALL_WORDS = [...FACTORS.keys()].join('|');
const BY_VERB: readonly (readonly [RegExp, number])[] = [
  [/^doubl/, 2],
  [/^twice/, 2],
  [/^(?:trebl|tripl)/, 3],
  [/^quadrupl/, 4],
  [/^quintupl/, 5],
  [/^hal[fv]/, 0.5],
];

const HEDGE =
  '(?:(more than|over|well over|just over|at least|almost|nearly|close to|just under|under|less than|about|around|roughly|approximately|some) )?';
const VERB =
  '(doubled|doubling|doubles|trebled|trebling|tripled|tripling|quadrupled|quadrupling|quintupled|halved|halving)';
const FOLD = `((?:${SMALL_WORDS}|\\d{1,3})(?:-| )?fold)`;
const TIMES = `(double|treble|triple|quadruple|twice|half|(?:${SMALL_WORDS}|\\d{1,3}(?:\\.\\d)?) times)`;
/** What may stand between a verb and the ends: what changed, and when. */
const OBJECT =
  '(?:,? (?!(?:while|as|and|but|when|whereas|after|before|since|with|that|which|who|if|because|so|rose|fell|went|grew|rises|falls)\\b)[a-z][a-z’-]{0,16}){0,6}?,?';
const RIDER = '(?: [a-z]{1,14}){0,4}(?: (?:[A-Z][a-z]{2,8} )?(?:19|20)\\d\\d)?';
const ENDS = `from ${END_PATTERN}${RIDER} to ${END_PATTERN}`;

/** *doubled from £20 to £40*; *rose threefold from 20 to 60*. */
const VERB_ENDS = new RegExp(`\\b${HEDGE}(?:${VERB}|${FOLD})${OBJECT} ${ENDS}`, 'dg');
/** *doubled to £40 from £20*. */
const VERB_BACKWARD = new RegExp(
  `\\b${HEDGE}(?:${VERB}|${FOLD}) to ${END_PATTERN}${RIDER},? from ${END_PATTERN}`,
  'dg',
);
/** *from 20 to 60, a threefold increase*; *from £4m to £8m, double*; *three times as many*. */
const ENDS_TIMES = new RegExp(
  `\\b${ENDS}${RIDER}(?:,| \\(| [–—-]) ?(?:an? )?${HEDGE}(?:${FOLD}|${TIMES}(?: as (?:much|many)| the (?:number|amount|sum|price|figure|level))?(?=[,.);]|$| in a ))`,
  'dg',
);
/** *half the 120 having been sold* is an amount of its own. */
const NO_SUBJECT =
  '(?![^,;.]{0,80} (?:having|being|gone|sold|lost|scrapped)\\b)(?! (?:are|were|is|was|will|would|has|have|had|went|go|goes)\\b)';
/** *£8m, twice the £4m planned*. */
const TIMES_THE = new RegExp(
  `${END_PATTERN}(?: (?!and\\b|but\\b|or\\b)[a-z]{1,14}){0,5}(?:,| [–—-]| \\() ?(?:or )?${HEDGE}${TIMES} the (?:[a-z]{3,12} )?${END_PATTERN}${NO_SUBJECT}`,
  'dg',
);

type Part = 'hedge' | 'from' | 'to' | 'times';
const FORMS: readonly (readonly [RegExp, readonly Part[]])[] = [
  [VERB_ENDS, ['hedge', 'times', 'times', 'from', 'to']],
  [VERB_BACKWARD, ['hedge', 'times', 'times', 'to', 'from']],
  [ENDS_TIMES, ['from', 'to', 'hedge', 'times', 'times']],
  [TIMES_THE, ['to', 'hedge', 'times', 'from']],
];

function misfits({ span, text }: NarrativeSentence): readonly Spot[] {
  const out: Spot[] = [];
  for (const [form, parts] of FORMS) {
    for (const match of matchesIn(text, form)) {
      const placeOf = (part: Part): Span | undefined => {
        const group = parts.findIndex((it, i) => it === part && match[i + 1] !== undefined);
        const place = group < 0 ? undefined : match.indices?.[group + 1];
        return place && { start: place[0], end: place[1] };
      };
      const wordsOf = (part: Part): string => {
        const place = placeOf(part);
        return place ? text.slice(place.start, place.end) : '';
      };
      const place = placeOf('times');
      const times = timesOf(wordsOf('times'));
      const from = readAmount(wordsOf('from'));
      const to = readAmount(wordsOf('to'));
      if (!place || !times || !sameUnit(from, to) || from.value === 0) continue;
      if (form === ENDS_TIMES && !isChange(text, match.index)) continue;
      if (fits(beside(from, to), beside(to, from), times, wordsOf('hedge'))) continue;
      const ratio = numeral(to.value / from.value);
      const [start, end] = numeralsOf(from.value, to.value);
      const message = `From ${from.text} to ${to.text} is ${ratio} times as much: ${end} ÷ ${start}.`;
      out.push({ span: shifted(place, span.start), message });
    }
  }
  return out;
}

function timesOf(words: string): Times | undefined {
  for (const [form, factor] of BY_VERB) if (form.test(words)) return { factor };
  const word = words.replace(/[ -]?(?:fold|times)$/, '');
  const factor = FACTORS.get(word) ?? Number(word);
  return factor > 1 ? { factor, more: words.endsWith('fold') } : undefined;
}

/** Copy rounds so much, either way, and still says *doubled*. */
const ROUNDING = 0.2;
/** *Almost* and *more than* say to which side of the factor it lies, with this to spare. */
const SIDE = 0.02;
const FAR = 0.4;

function fits(from: Amount, to: Amount, { factor, more }: Times, hedge: string): boolean {
  const least = Math.abs(to.value - to.slack) / Math.abs(from.value + from.slack);
  const most = Math.abs(to.value + to.slack) / Math.abs(from.value - from.slack);
  const factors = more ? [factor, factor + 1] : [factor];
  const side = /more|over|least/.test(hedge)
    ? 'over'
    : /almost|nearly|close|under|less/.test(hedge)
      ? 'under'
      : 'about';
  return factors.some((it) => {
    const low = it / (1 + ROUNDING);
    const high = it * (1 + ROUNDING);
    if (side === 'about') return most >= low && least <= high;
    // a half and more is less than half
    const isUp = (side === 'over') === it > 1;
    return isUp ? most >= it * (1 - SIDE) : least <= it * (1 + SIDE) && most >= it * (1 - FAR);
  });
}

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const TIMES_PATTERNS: readonly RegExp[] = [VERB_ENDS, VERB_BACKWARD, ENDS_TIMES, TIMES_THE];
