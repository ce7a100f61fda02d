import assert from 'node:assert/strict';
import { expectFigures, figuresIn, onlyFigure } from '../support/figures';

type Fields = readonly [measure: string | undefined, change?: string];

/** A sentence, and what its last figure measures and how that moved; `undefined` where nothing may be said. */
const lastOf = (title: string, rows: readonly (readonly [string, ...Fields])[]): void => {
  describe(`figures: ${title}`, () => {
    for (const [sentence, measure, change] of rows)
      it(sentence, () => {
        const { quantity } = figuresIn(sentence).at(-1) ?? {};
        assert.ok(quantity);
        assert.equal(quantity.measure, measure);
        const moved = [quantity.change, quantity.changeKind].filter(Boolean).join(' ');
        assert.equal(moved, change ?? '');
      });
  });
};

lastOf('what a figure takes from the one before it', [
  ['Wages were cut by a tenth, to £27.', 'Wages', 'down to'],
  ['They closed mills, and some 800 families left.', 'families'],
  ['Wages fell by a tenth, and some 800 families left.', 'families'],
  ['The rate was cut by half a point to 4.75%.', 'rate', 'down to'],
  ['The shares were up 1.3% at £8.16.', 'shares'],
  ['Rents were up 8pc on the year at €1,975.', 'Rents'],
  ['The shares rose 3% in a sale at £9.', undefined],
  ['The deficit was put at £118bn, £9bn more than in May.', 'deficit', 'up by'],
  ['The bill is about €960, €140 lower than in May.', 'bill', 'down by'],
  ['The carbon price, at €66, has dropped by €5.', 'carbon price', 'down by'],
  ['Fuel rose 3.4% in the year to May, after 3.9% in April.', 'Fuel'],
  ['Fuel rose 3.4% in the twelve months to May, after 3.9% in April.', 'Fuel'],
  ['The dividend was 31p, against 27p a year earlier.', 'dividend'],
  ['The dividend was 31p, after the sale of a mill for 27p.', undefined],
  ['Mortality was 8.7% in the north and 12.3% in the south.', 'Mortality'],
  ['Mortality was 8.7% in the north and fees cost 12.3% in the south.', 'fees'],
  ['The deficit is forecast at £118bn before falling to £97bn.', 'deficit', 'down to'],
  ['Petrol sells for £2.10, up from £1.90.', 'Petrol'],
  ['The index gained 412 points, or 0.5 per cent.', 'index', 'up by'],
  ['A poll of 400 people put the Union on 205.', undefined],
]);

lastOf('whose subject stands further off', [
  ['Cash flow more than doubled to £755m.', 'Cash flow', 'up to'],
  ['The economy is expected to grow by 1.1%.', 'economy', 'up by'],
  ['The economy is now widely forecast to grow by 1.1%.', 'economy', 'up by'],
  ['It sold a mill to grow by 1.1%.', undefined, 'up by'],
  ['Borrowing this year is now put at £118bn.', 'Borrowing'],
  ['Shoplifting climbed 29%.', 'Shoplifting', 'up by'],
  ['The strike of 1972 lasted 19 weeks.', 'strike'],
  ['The storm that lasted 19 hours was over.', 'storm'],
  ['It names funds that have raised £1m.', undefined],
  ['Wind farms off the east coast supplied 41% of power.', 'Wind farms'],
  ['They have lost 11% since May.', undefined, 'down by'],
  ['It did not fall by 5%.', undefined],
  ['Prices did not fall 5%.', undefined],
  ['The share of coal is down from 30%.', 'share of coal'],
  ['The firm cut full-year costs to £4m.', 'full-year costs', 'down to'],
]);

lastOf('what is measured beside it', [
  ['It was wet, with vacancies at 812,000.', 'vacancies'],
  ['It was wet, with humidity as low as 6 per cent.', 'humidity'],
  ['Firms with profits below £50,000 are free.', 'profits'],
  ['It was wet in the town at 41.', undefined],
  ['The bank left rates at 4.5%.', 'rates'],
  ['The bank kept its rate unchanged at 4.5%.', 'rate'],
  ['The bank met at 4.5%.', undefined],
  ['The bank kept its price of a loaf at £2.', 'price of a loaf'],
  ['It was bad, with deaths at 812.', 'deaths'],
  ['Shops with floor space above 400 square metres are free.', 'floor space'],
  ['Ada Obi left home at 18.', undefined],
  ['Tom Quill left hospital at 98.', undefined],
  ['Rosa Dale held the title at 19.', undefined],
  ['The lorry left the road at 60mph.', undefined],
  ['She came with Tom Quill at 41.', undefined],
  ['Firms with cars under 10 are free.', undefined],
  ['It was close, with the Greens at 12%.', 'Greens'],
  ['The police covered 40 miles on foot.', undefined],
  ['The fire covered 40 acres.', 'fire'],
  ['A study of 1,150 animals suggests it.', 'animals'],
  ['They bought 1,150 hair clips.', 'hair clips'],
  ['Lund led at the break in front of 18,412.', undefined],
  ['The front of 14 kilometres broke.', 'front'],
  ['The referee added nine minutes.', undefined],
  ['The shares added 9%.', 'shares', 'up by'],
  ['There is £640m for potholes.', 'potholes'],
  ['They want £640m for potholes.', undefined],
  ['It burned along a front 14 kilometres long.', 'front'],
  ['The town (population 2,150) is far.', 'population'],
  ['They lost 1,800 head of cattle.', 'cattle'],
  ['It burned within 30km of the town.', undefined],
  ['There is a chance of 5mm.', undefined],
  ['The biggest of 1,870 tons sank.', undefined],
  ['They paid €94,000 above the price.', undefined],
  ['They won on a swing of 8.2 points in the poll.', 'swing'],
  ['It did damage estimated at £30,000.', 'damage'],
  ['It is back at its 2% target.', 'target'],
  ['They use 9 kWh a year on average, at 31 cents, in May.', undefined],
  ['A pint will cost 3p less.', 'pint', 'down by'],
  ['The naira was £2 weaker than in May.', 'naira', 'down by'],
]);

lastOf('whose verb stands behind a clause, an infinitive or *gone*', [
  ['The shares, which had risen 31%, left.', 'shares', 'up by'],
  ['The shares, which fell, opened 4.6% higher.', 'shares', 'up by'],
  ['Analysts expect profits to rise 5%.', 'profits', 'up by'],
  ['She told profits to rise 5%.', undefined, 'up by'],
  ['Butter has gone from £2 to £3 in May.', 'Butter'],
  ['Fares have gone up from £2 to £3.', 'Fares'],
  ['The sea has warmed by 0.9C.', 'sea', 'up by'],
  ['It lives in the warm shallows by 40 miles of sand.', 'sand'],
  ['Marl put the gain at 0.4C.', undefined],
  ['Marl saw a rise to 5%.', undefined, 'up to'],
]);

lastOf('what is put at so much', [
  ['They put the cost of the salvage at £1.6m.', 'cost of the salvage'],
  ['Marl put turnout at 62%.', 'turnout'],
  ['Analysts estimated the damage at £5m to £6m.', 'damage'],
  ['The board puts the crop at 3.4 million tonnes.', 'crop'],
  ['He put the cup at 3 feet.', undefined],
  ['They put the shop on sale at £5m.', undefined],
  ['They raised 300 larvae in tanks.', 'larvae'],
]);

it('reads ages in a list and of one in so many', () => {
  const units = (text: string): readonly string[] =>
    figuresIn(text).map(({ quantity }) => quantity.unit);
  assert.deepEqual(units('The girls, aged nine, seven and two, left.'), [
    'year-of-age',
    'year-of-age',
    'year-of-age',
  ]);
  assert.deepEqual(units('The girl, aged nine, and two cats left.'), ['year-of-age', 'count']);
  const last = (text: string): string | undefined => figuresIn(text).at(-1)?.quantity.unit;
  assert.equal(last('Of the voters one in nine is under 25.'), 'year-of-age');
  assert.equal(last('The rate in Marl is under 25.'), 'count');
});

it('tells what somebody recovers and the cuts that are counted from a move', () => {
  for (const [sentence, change] of [
    ['Officers recovered «£46,215» there.', undefined],
    ['Sales recovered «4%» there.', 'up'],
    ['She expects «two» cuts.', undefined],
    ['They made «1,200» job cuts.', 'down'],
    ['The budget eats up «27 cents» there.', undefined],
  ] as const)
    assert.equal(onlyFigure(sentence).quantity.change, change, sentence);
});

it('knows what is flat or steady', () => {
  const measures = [
    'Sales were flat',
    'Prices held steady',
    'They looked steady',
    'It lay flat',
  ].map((it) => onlyFigure(`${it} at «$4».`).quantity.measure);
  assert.deepEqual(measures, ['Sales', 'Prices', undefined, undefined]);
});

it('reads a bare step up to a share in points', () => {
  const units = ['the Greens gained three to 14%', 'the firm lost three to 14 rivals'].map(
    (it) => figuresIn(`On Monday ${it}.`)[0]?.quantity.unit,
  );
  assert.deepEqual(units, ['percentage-point', 'count']);
});

it('takes over nothing for the confidence of an interval', () => {
  const [, level, aside] = figuresIn('Risk fell by 83% (95% CI, 71 to 90).');
  assert.equal(level?.quantity.change, undefined);
  assert.equal(aside?.quantity.unit, 'count');
  assert.equal(figuresIn('Risk fell by £83 (4%).')[1]?.quantity.change, 'down');
});

it('takes what went into a hole for no fall, and a margin for points', () => {
  const read = [
    'Obi sank «31» goals.',
    'Shares sank «31 points».',
    'He fell «30m» down a cliff.',
    'Power fell «30m».',
    'Output sank «300» units.',
    'The lake fell «3m» into the summer.',
    'Output fell «300 tonnes» ahead of the strike.',
  ];
  assert.deepEqual(
    read.map((it) => onlyFigure(it).quantity.change),
    [undefined, 'down', undefined, 'down', 'down', 'down', 'down'],
  );
  assert.equal(onlyFigure('The margin is ±«3 points».').quantity.unit, 'percentage-point');
});

it('says what a price behind another figure is of, and which way points went', () => {
  for (const [text, labels] of [
    ['Gold fell 8% to $1,613.', ['Gold down 8%', 'Gold: $1,613']],
    ['The fine was 90 tokens (£17).', ['90 tokens', '£17']],
    ['A cottage of 90 sq m (£170,000) stands empty.', ['cottage of 90 sq m', '£170,000 cottage']],
    ['The 24-year-old cost £3m.', ['24-year-old', '£3m']],
    ['Ada Obi won (41.2%, +3.1) again.', ['41.2%', 'up 3.1 points']],
    ['Quill Oil (3.4%, +12) led the rest.', ['3.4%', '12']],
    ['They gave 40mg a day to 112 patients.', ['40mg a day', '112 patients']],
    ['It paid £5 a day to £7 a day.', ['£5 a day to £7 a day']],
    ['A clerk lost £4,000 to a fraudster.', ['£4,000']],
    ['The pound lost £2 to the fund.', ['pound down £2']],
    ['The shares lost 5p to 120p.', ['shares down 5p', 'shares down to 120p']],
    ['She rode in the 4.40 at Marl, and took the 2.30 train.', []],
    ['The 4.40 mark held.', ['4.40 mark']],
    ['Turnout was 67.3%, up 4.1 points.', ['67.3% Turnout', 'Turnout up 4.1 points']],
    ['The roofer fell 30ft.', ['30ft']],
    ['The lake fell 3m in May.', ['lake down 3m in May']],
    ['A family of four pays £180.', ['four', '£180']],
    ['A family of four children left.', ['four children']],
    ['Union 33% (-5)', ['33% Union', 'down 5 points']],
    ['The index (41.2%, 3.1 in May) fell.', ['41.2% index', '3.1 in May']],
  ] as const)
    assert.deepEqual(
      figuresIn(text).map(({ label }) => label),
      labels,
    );
});

it('takes no fraction of a share for points', () => {
  const [, fall] = figuresIn('In the poll 8% said so, down three-quarters since May.');
  assert.equal(fall?.quantity.unit, 'count');
});

it('takes no infinitive for what was cut', () => {
  const measures = ['«5%» pay cut to get it', '«5%» cut to the budget', '«5%» cut to wages'].map(
    (it) => onlyFigure(`They took a ${it}.`).quantity.measure,
  );
  assert.deepEqual(measures, ['pay', 'budget', 'wages']);
});

it('takes over no rate for an amount of another size', () => {
  const units = (text: string): readonly string[] =>
    figuresIn(text).map(({ quantity }) => quantity.unit);
  assert.deepEqual(units('The profit was €1.86 per share, against €97 million.'), [
    'EUR per share',
    'EUR',
  ]);
  assert.deepEqual(units('The dividend was 16.8p a share, against 15p.'), [
    'penny per share',
    'penny per share',
  ]);
});

describe('figures: what is one figure, and what is none', () => {
  for (const marked of [
    'Thefts fell by «a quarter» to «3,117» cases.',
    'It cut the dividend by «a third» to «2p» a share.'.replace('» a share', ' a share»'),
    'He got «nine years and four months» there.',
    '«Roughly a third» stayed.',
    'A third stayed at home.',
    '«Over a third» stayed at home.',
    'They said no. «Two in five» voters left.',
    'It cost «Ksh. 4,500», «Shs 500m» or «J$400».',
    'Marl (41 off «29») went early.',
    'They had «31 ± 4» frames.',
    'They got «22 ± 3 mm» of rain.',
    'It slipped «a third of a cent» on Monday.',
    'Rates of 4% fell «0.7 of a point» on Monday.'.replace('4%', '«4%»'),
    'They drew in the final «quarter of an hour».',
    '«One caller in eight» gave up.',
    'She scored «one» goal in «five» games.',
    'The bell rang at seven every morning.',
    'The bell rang until six in the evening.',
    'The bell rang at «seven» mills in the morning.',
    'Women: 1 A. Obi (Ketterby) «9.98», 2 N. Roe 10.02.',
    'It costs «250» for «three».',
    'Calls to 101 took long.',
    'They had «two» calls to «101» homes.',
    'They waited «an hour and a half» there.',
    'They waited an hour and «half a day» there.',
    'They backed it 7-to-1 on Monday.',
    'They waited «5-to-10 minutes» there.',
    'Prices will rise «9 to 11 per cent» there.',
    'Prices rose «5%» to «9%» there.',
    'Marl took 4 for 39 from «17» overs.',
    'Marl hit «four» fours and a six.',
    'It was his 19th hundred.',
    'The farm had «a hundred» hens.',
    'They made «two» hour-long films.',
    'It took «two hours» long ago.',
    'The sea will warm by «1.5C to 2.7C» there.',
    'The sea warmed by «5C» to «9C» there.',
  ])
    it(marked, () => {
      expectFigures(marked);
    });
});

describe('figures: units and hedges that their neighbours decide', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['The firm has «six» yards on the Orr and builds ships.', 'count', undefined],
    ['Its ships lay «six yards» from the quay.', 'yard', undefined],
    ['He got «nine shillings» then.', 'shilling', undefined],
    ['It fell by «5,000 shillings» then.', 'KES', undefined],
    ['An inflow of «11,300 cusecs» came.', 'cusec', undefined],
    ['It applies to people who are «12 or older».', 'year-of-age', 'at-least'],
    ['It applies to tablets that are «12 or older».', 'count', 'at-least'],
    ['They slept «12 hours or longer» there.', 'hour', 'at-least'],
    ['They studied it over «three» summers.', 'count', undefined],
    ['They lost «over 30» summers.', 'count', 'more-than'],
    ['They paid in naira, «N20» in all.', 'NGN', undefined],
    ['The boys of «12» left.', 'year-of-age', undefined],
    ['She slept and then, at «41», wrote.', 'year-of-age', undefined],
    ['The index, at «41», was low.', 'count', undefined],
    ['She came to Lund at «19» with nothing.', 'year-of-age', undefined],
    ['The weir holds «40 megalitres» now.', 'megalitre', undefined],
    ['The boys of «12» schools left.', 'count', undefined],
  ];
  for (const [sentence, unit, modifier] of rows)
    it(sentence, () => {
      const { quantity } = onlyFigure(sentence);
      assert.deepEqual([quantity.unit, quantity.modifier], [unit, modifier]);
    });

  it('takes no hour of a time zone for a year', () => {
    assert.equal(onlyFigure('Shares were at «$61» by 1420 GMT.').quantity.period, undefined);
    assert.equal(onlyFigure('Shares were at «$61» by 2027.').quantity.period, '2027');
  });

  it('reads a run of months as the period', () => {
    const [first] = figuresIn('Prices rose 3.4% in the twelve months to August.');
    assert.equal(first?.quantity.period, 'the twelve months to August');
  });
});
