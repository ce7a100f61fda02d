import assert from 'node:assert/strict';
import { expectFigures, figuresIn, onlyFigure } from '../support/figures';

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
rowsOf('what is counted where somebody died or worked', [
  ['People died of cholera at «40» sites.', 'count', 'sites'],
  ['They went to work at «16» sites.', 'count', 'sites'],
  ['They left college at «40» campuses.', 'count', 'campuses'],
]);
describe('figures: no age', () => {
  for (const text of [
    'The bus left at 16 and at 18 left again.',
    'On lap 40 he led and at 51 took the lead.',
  ])
    it(text, () => {
      assert.ok(figuresIn(text).every(({ quantity }) => quantity.unit !== 'year-of-age'));
    });
});
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

none('how old somebody was, or the hour: it may be either', [
  'She came over at six with her aunt.',
  'The lorry left at 7 for the coast.',
  'She came to Lund at 11 on Monday.',
  'Born in Lund in May, he rang the office at nine.',
  'Born in Lund, she opened the stall at eight.',
  'At nine he was taught a lesson by the dog.',
]);
rowsOf('what is neither an age nor an hour', [
  ['The toll stood at «six».', 'count', 'toll'],
  ['Doctors put the number at «six».', 'count', 'number'],
  ['Stools went at «six» apiece.', 'count'],
  ['It is sure at «five sigma».', 'sigma'],
  ['They voted at «12» of the stations.', 'count', 'stations'],
  ['She came over at «41».', 'count'],
  ['He made «12» not out of choice.', 'count'],
]);
rowsOf('how old a child was', [
  ['At «seven» she was apprenticed to a cooper.', 'year-of-age'],
  ['At «9» he was sent to his uncle, a cooper.', 'year-of-age'],
  ['Tam Quill was orphaned at «six».', 'year-of-age'],
  ['She left school at «nine» to help her aunt.', 'year-of-age'],
  ['Born in Lund, a cooper’s son, he came over at «six» with an aunt.', 'year-of-age'],
]);
none('when somebody left', [
  'At seven she was seen in Lund.',
  'She left school at three to meet an aunt.',
  'Born in Lund, the twins came home at six.',
]);

rowsOf('money of the south and west of Africa and of the Pacific', [
  ['A sack of maize costs «K4,500».', 'K', 'sack of maize'],
  ['A sack of maize costs «K4,500», the kwacha being weak.', 'ZMW', 'sack of maize'],
  ['A sack of taro costs «K4,500», the kina being weak.', 'PGK', 'sack of taro'],
  ['The mill will cost «K3.2 billion».', 'K', 'mill'],
  ['The mill will cost «N42bn».', 'NGN', 'mill'],
  ['The mill will cost «R300m».', 'ZAR', 'mill'],
  ['The mill will cost «P3.45 million».', 'P', 'mill'],
  ['The mill will cost «P3.45 million», the peso being weak.', 'PHP', 'mill'],
  ['She filled in a P45 and P60 form and paid «400 pesos».', 'MXN'],
  ['A sack of sorghum costs «P450», the pula being weak.', 'BWP', 'sack of sorghum'],
  ['The mill will cost «GH¢450».', 'GHS', 'mill'],
  ['The mill will cost «FCFA 3 billion».', 'CFA', 'mill'],
  ['The mill will cost «3 billion CFA francs».', 'CFA', 'mill'],
  ['It pays «85 kobo per share».', 'kobo per share'],
]);
none('fraction signs right beside each other', ['The line read ½½½.']);
rowsOf('fraction signs by themselves', [
  ['It cost «½» of that.', 'count'],
  ['It took «1½ hours».', 'hour'],
]);
none('letters before a number that is too small for money', [
  'They climbed K2 in May.',
  'She drove an N42 to the K9.',
  'She left the P20 beside the P3.',
]);
rowsOf('thousands that are grand', [
  ['He sold the van for «nine grand» in Lund.', 'grand', 'van'],
  ['He lost «20 grand».', 'grand'],
  ['The hall has «two» grand pianos.', 'count', 'grand pianos'],
  ['She won «nine» Grand medals.', 'count', 'Grand medals'],
]);

rowsOf('ages told beside what else somebody did', [
  ['She went to sea at «15».', 'year-of-age'],
  ['She sang and at «51» became a pilot.', 'year-of-age'],
  ['The mean age was «57.2».', 'year-of-age'],
  ['The median age is now «46.3».', 'year-of-age'],
  ['The average age of its customers is now «61.5».', 'year-of-age'],
  ['Celia Brekke, who had the watch, is «26».', 'year-of-age'],
  ['The Garrows, both «79», left.', 'year-of-age'],
  ['A lady of «83» won.', 'year-of-age'],
  ['He died of plague at «33» in 1649.', 'year-of-age'],
  ['It hurt people «older than 75».', 'year-of-age'],
  ['Boys aged «11-18» came.', 'year-of-age'],
  ['Players aged «18-plus» may enter.', 'year-of-age'],
  ['Children as young as «six» dug there.', 'year-of-age'],
  ['A «three-month-old» baby slept.', 'month-of-age', 'baby'],
  ['The academy (ages «11-18») opened.', 'year-of-age'],
]);
rowsOf('no ages beside what else somebody did', [
  ['The mean score was «57.2».', 'count', 'mean score'],
  ['The ship, which had the wind, is «26».', 'count', 'ship'],
  ['A team of «83» won.', 'count', 'team'],
  ['The mean weight of its hens is now «3.5».', 'count', 'mean weight of its hens'],
  ['It was «older than 75» churches.', 'count', 'churches'],
  ['It is as old as «two» churches.', 'count', 'churches'],
]);

describe('figures: shares foreseen go from the one to the other', () => {
  for (const sentence of [
    'The firm expects sales to grow «8% to 10%».',
    'Profit could fall by «5 to 7 percent».',
    'Sales may soon rise «3% to 5%».',
    'Sales are seen rising «3% to 5%».',
  ])
    it(sentence, () => {
      expectFigures(sentence);
    });
  it('but what has moved went by the one to the other', () => {
    expectFigures('The tax rose «5%» to «10%».');
    expectFigures('The tax will rise «2 points» to «10%».');
  });
});

rowsOf('units that other words are spelled as', [
  ['The pressure was down to «two bar».', 'bar', 'pressure'],
  ['The inn has «two» bar staff.', 'count', 'bar staff'],
  ['There is «one» bar.', 'count', 'bar'],
  ['It hired «12» bar and kitchen staff.', 'count', 'bar and kitchen staff'],
  ['It offers «14» bar or restaurant jobs.', 'count', 'bar or restaurant jobs'],
  ['There are «30» bar in town.', 'count'],
  ['The valve gave way at «12 bar».', 'bar'],
  ['He sold it at «20 francs a glass».', 'FRF per glass'],
]);

describe('figures: a share that something is down', () => {
  for (const [sentence, measure] of [
    ['The peso is down «a quarter».', 'peso'],
    ['The peso is down «a third» this year.', 'peso'],
  ] as const)
    it(sentence, () => {
      const { quantity } = onlyFigure(sentence);
      assert.deepEqual([quantity.changeKind, quantity.measure], ['by', measure]);
    });
  it('but nothing that somebody went down', () => {
    expectFigures('She walked down a third road.');
  });
});

rowsOf('two of those told', [
  ['The spectators fell ill, «two» of them badly.', 'count'],
  ['He has sons, «two» of whom farm.', 'count'],
  ['The target is «2%» plus or minus a little.', 'percent', 'target'],
  ['It is «2% plus».', 'percent'],
]);

none('numbers that name a gun, a house, an innings, a telephone and pages', [
  'He had a .22 rifle.',
  'They live at 1 Beacon Point.',
  'They made 402 for eight declared.',
  'She took four for 61 on Saturday.',
  'She fell for 99, caught at slip.',
  'It was sold in ’99, they say.',
  "It was sold in '99, they say.",
  'Call 00 44 207 946 or write.',
  'A 12pg supplement came with it.',
]);
rowsOf('what is no innings and no year', [
  ['She took «four» for pupils.', 'count'],
  ['The price fell for «99 days».', 'day'],
  ['The bag fell for «120».', 'count'],
  ['Ada Obi was dismissed for «14», then hired.', 'count'],
  ['He took one for «12».', 'count'],
  ['It found faults in ‘«12» hospitals’.', 'count', 'hospitals'],
  ['It was seen in ‘«14» schools’.', 'count', 'schools'],
  ["It was seen in '«14» schools'.", 'count', 'schools'],
]);
rowsOf('what is no name of a camp or a house', [
  ['Roe Climbs to +«32» Point Lead', 'count'],
  ['He had «12» Match Point wins.', 'count', 'Match Point wins'],
  ['They won «14» First Place prizes.', 'count', 'First Place prizes'],
  ['They camp «7 nights».', 'night'],
  ['Of those in the camp «34» died.', 'count'],
  ['At the camp «52» were killed.', 'count'],
]);

none('what a batter made', [
  'The side were bowled out for 148.',
  'Varro, 28 not out, slept well.',
  'Varro made an unbeaten 44 before rain came.',
]);
rowsOf('what is no score', [
  ['Rovers are unbeaten in «12» matches.', 'count', 'matches'],
  ['The unbeaten «12» horses rest.', 'count', 'horses'],
  ['Varro was caught behind for «9».', 'count'],
]);

describe('figures: a time ago', () => {
  for (const [sentence, period] of [
    ['Bad loans were «£3m» a year ago.', 'a year ago'],
    ['The rate was «5 per cent» a month earlier.', 'a month earlier'],
    ['Sales fell «5 per cent» from a year ago.', undefined],
    ['Sales are «5 per cent» higher than a year ago.', undefined],
    ['It earns «£3m» a year before tax.', undefined],
  ] as const)
    it(sentence, () => {
      assert.equal(onlyFigure(sentence).quantity.period, period);
    });
});

describe('figures: what a share was before', () => {
  const unitOfLast = (text: string): string | undefined => figuresIn(text).at(-1)?.quantity.unit;
  it('is a share in a clause of its own', () => {
    assert.equal(unitOfLast('In all 41 per cent of pupils sat it, up from 33.'), 'percent');
    assert.equal(unitOfLast('A poll gave her 41% of the vote, down from 46 in May.'), 'percent');
  });
  it('but no count of things', () => {
    assert.equal(unitOfLast('In all 41 per cent sat it in Lund, up from 33 schools.'), 'count');
  });
});

describe('figures: what a third amount measures', () => {
  const measureOfLast = (text: string): string | undefined =>
    figuresIn(text).at(-1)?.quantity.measure;
  it('rose by a share to one amount from another', () => {
    assert.equal(measureOfLast('Turnover rose by 31% to £118bn from £90bn.'), 'Turnover');
  });
  it('but not what goes to so many from others', () => {
    assert.equal(measureOfLast('Sales rose 9%, and they came to 40 shops from £3m.'), undefined);
  });
});
