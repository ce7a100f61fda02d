import assert from 'node:assert/strict';
import { expectFigures, onlyFigure } from '../support/figures';

/** A sentence whose one figure is marked, its unit and what it measures. */
const rowsOf = (
  title: string,
  rows: readonly (readonly [string, unit: string, measure?: string])[],
): void => {
  describe(`figures: ${title}`, () => {
    for (const [sentence, unit, measure] of rows)
      it(sentence, () => {
        const { quantity } = onlyFigure(sentence);
        assert.deepEqual([quantity.unit, quantity.measure], [unit, measure]);
      });
  });
};

const none = (title: string, sentences: readonly string[]): void => {
  describe(`figures: ${title}`, () => {
    for (const sentence of sentences)
      it(sentence, () => {
        expectFigures(sentence);
      });
  });
};

rowsOf('points of an index are a unit, those of a match are counted', [
  ['The benchmark index fell «38 points».', 'point', 'benchmark index'],
  ['The ORBEX 100 closed down «38.4 points».', 'point', 'ORBEX 100'],
  ['The Broad 400 gained «112 points».', 'point', 'Broad 400'],
  ['Rovers gained «three» points.', 'count', 'points'],
  ['He drew up an index of «12» points.', 'count', 'points'],
]);

rowsOf('ages said in passing', [
  ['Celia was «64» when she died.', 'year-of-age'],
  ['Kamau, a teacher, was «19» when she left.', 'year-of-age'],
  ['She was «sixty» before I heard her laugh.', 'year-of-age'],
  ['“I’m «seventy-three»,” she said.', 'year-of-age'],
  ['Buyer Sinéad Crowe («29») has been outbid.', 'year-of-age'],
  ['The score was «19» when the rain came.', 'count'],
  ['The count was «19» when he came on.', 'count'],
]);
rowsOf('what else is when somebody came or left', [
  ['The temperature in Harrow was «31» when she arrived.', 'count'],
  ['Par at Dunmore was «72» when he began.', 'count'],
]);
none('goals, runs and numbers in brackets are no ages', [
  'Crowe (29) and Sinéad Roe (7) scored.',
  'Goals by Ada Crowe (29) and Tom Roe (64) sent Rovers through.',
  'Tom Roe (77) was bowled off the last ball.',
  'The Harrow Report (12) is the last. Clause Seven (18) of the bill went.',
  'Rovers Athletic (44) who drew are third. On Platform Two (15) was a bench.',
]);

none('an hour is no figure', [
  'They had been on duty since two this morning.',
  'It ran at 4.40 on a wet afternoon.',
  'It opens at 9.30 in the morning.',
  'They flower between midnight and four.',
  'Half-year results are due on Monday.',
]);
rowsOf('what is no hour', [
  ['It served «about 10» on a busy night.', 'count'],
  ['He held it at «4.40» on the scale.', 'count', 'scale'],
  ['A «half-year» delay is likely.', 'year', 'delay'],
  ['The ward admitted «at least 6» that evening.', 'count'],
  ['The pound stood at «1.27» that day.', 'count'],
]);
none('nil is no number', ['Rovers won two-nil.', 'They drew nil-nil and lost 2-nil.']);

rowsOf('rates and multiples', [
  ['He was on «£38» more a week than others.', 'GBP per week'],
  ['The rate closed at «N1,585/$» on Monday.', 'NGN per USD', 'rate'],
  ['It is a «1-in-20» shot.', 'count'],
  ['It left a «5in»-wide gap.', 'inch'],
  ['Residents oppose it by «three to one».', 'count'],
  ['A «1.2m-tonne» expansion is planned.', 'tonne', 'expansion'],
  ['It speaks for a «3m-strong» union.', 'count', 'union'],
  ['It needs a «two-thirds» majority.', 'count', 'majority'],
  ['«At least eight» night-scented species bloom.', 'count', 'night-scented species'],
  ['It lasted «eight nights».', 'night'],
]);
none('a team that loses by three to one', [
  'Rovers lost by three to one.',
  'Rovers lost by three to one against Harrow.',
  'Rovers beat them by three to one and supporters backed them.',
]);
none('ranks', ['Overall: 1. Crowe 16:04:22, 2. Roe.', 'Overall: 1. Crowe, 2. Roe, 3. Quill.']);
rowsOf('what a colon leads to is no rank', [['Deaths this year: «41». Nobody was hurt.', 'count']]);

rowsOf('what an amount measures', [
  ['They earned more a share on revenue of «£3bn».', 'GBP', 'revenue'],
  ['He left harbour in winds of «22 metres per second».', 'metre per second', 'winds'],
  ['A fall in sales of «£3bn» hurt.', 'GBP', 'sales'],
  ['«€1.2bn»-worth of flats changed hands.', 'EUR', 'flats'],
  ['A sack of rice went for «N3,200».', 'NGN', 'sack of rice'],
  ['Diesel at «$2.09 a litre» was the killer.', 'USD per litre', 'Diesel'],
  ['Debt is to peak at «71 per cent» of output.', 'percent', 'Debt'],
  ['It pays a dividend, making «24p» for the year.', 'penny'],
  ['He guided to capacity growth of «3% to 4%».', 'percent', 'capacity'],
]);
