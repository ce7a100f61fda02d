import assert from 'node:assert/strict';
import { figuresIn, onlyFigure } from '../support/figures';

/** A sentence whose figure is marked, and what is measured; `undefined` where nothing is sure. */
type Row = readonly [sentence: string, measure: string | undefined];

const measures = (title: string, rows: readonly Row[]): void => {
  describe(`figures: what is measured: ${title}`, () => {
    for (const [sentence, measure] of rows)
      it(sentence, () => assert.equal(onlyFigure(sentence).quantity.measure, measure));
  });
};

measures('the subject of a move', [
  ['Like-for-like sales fell «2.3%».', 'Like-for-like sales'],
  ['Day-ahead power rose «€4.35».', 'Day-ahead power'],
  ['The coal yield fell «6 basis points».', 'coal yield'],
  ['Second-quarter growth was revised up to «0.3%».', 'Second-quarter growth'],
  ['The buyers’ index rose to «51.3» in Tarsk.', 'buyers’ index'],
  ['Inflation slowed to «2.2%».', 'Inflation'],
  ['The boat was painted, with food down «6.1%».', 'food'],
  ['The sergeant gained «12».', undefined],
]);

measures('the object of a verb with its particle in front', [
  ['The council will put up council tax by «4.9 per cent».', 'council tax'],
  ['The drought put up prices by «4 per cent».', 'prices'],
  ['They put down a deposit of «£400».', 'deposit'],
  ['The aunts brought up «£400».', undefined],
]);

measures('how far off, and who is spoken of', [
  ['Profit fell «£3m» short of the plan.', undefined],
  ['Profit came in «£12m» ahead of plan.', undefined],
  ['Profit fell «£3m» in May.', 'Profit'],
  ['Shares rose «3p» ahead of results.', 'Shares'],
  ['Profit rose by «£3m» ahead of its plan to merge.', 'Profit'],
  ['The firm was worth «£3m» ahead of the vote.', 'firm'],
  ['Those who smoke saw their risk fall by «a third».', 'risk'],
  ['The panel that met said smokers were «15%» more likely to fall ill.', undefined],
  ['Boats are «15%» more costly than carts.', 'Boats'],
  ['They cut it to a range of «3.75%-4%».', 'range'],
]);

measures('a noun that has a move in it', [
  ['It expects organic growth of «4%».', 'organic growth'],
  ['It means a relative reduction of «28%».', 'relative reduction'],
  ['They expect a storm surge of «7 feet».', 'storm surge'],
  ['It eased the boat, with a top speed of «14 knots».', 'top speed'],
]);

measures('what makes up a share', [
  ['Wind supplied «28.7%» of electricity.', 'Wind'],
  ['Tourism accounts for «12 per cent» of output.', 'Tourism'],
  ['The deficit, which makes up «3%» of output, grew.', 'deficit'],
  ['They ran a deficit equal to «2.7%» of output.', 'deficit'],
  ['They burned «30%» of the peat.', 'peat'],
]);

measures('a noun of worth before *of*', [
  ['It has a street value of «£104,000».', 'street value'],
  ['It has a value of «£104,000».', undefined],
  ['They reported earnings per share of «87 cents».', 'earnings per share'],
  ['The margin of error is ±«3.1 percentage points».', 'margin of error'],
]);

measures('what lasts', [
  ['Life expectancy is «79.2 years».', 'Life expectancy'],
  ['Sunshine totalled «201 hours».', 'Sunshine'],
  ['The meeting was «two hours» late.', undefined],
]);

measures('how much there is of a substance', [
  ['«250g» plain flour', 'plain flour'],
  ['It has «19g» fat and salt.', 'fat'],
  ['The calf weighs «40kg» rather often.', 'calf'],
  ['They put «5kg» each on a cart.', undefined],
]);

measures('behind what it is of', [
  ['There is a «70 percent» chance of rain.', 'chance of rain'],
  ['The car’s «64kWh» battery is new.', 'battery'],
  ['They set aside «£5m» for roads.', 'roads'],
  ['Prices start at «£31,495» for it.', 'Prices'],
  ['Ada Obi was «29» in May.', undefined],
]);

measures('in an aside', [
  ['The canal, «17 miles» long, was dug by hand.', 'canal'],
  ['The kettle («1.7 litres») boils fast.', 'kettle'],
  ['Obi Fell («2,790ft») is near.', undefined],
  ['The trawler was «13 nautical miles» from the coast.', undefined],
]);

describe('figures: parts of a list say whose they are', () => {
  for (const [sentence, ...expected] of [
    ['Wind supplied 28% of power, gas 26%, peat 14% and sun 5%.', 'Wind', 'gas', 'peat', 'sun'],
    ['Petrol averaged 134p a litre and diesel 142p.', 'Petrol', 'diesel'],
    ['Tariffs of 25% hit in May, gas 26% in June.', 'Tariffs', undefined],
  ] as const)
    it(sentence, () =>
      assert.deepEqual(
        figuresIn(sentence).map(({ quantity }) => quantity.measure),
        expected,
      ),
    );

  it('leaves out the letters of a unit', () => {
    const [, price] = figuresIn('The 3kW rooftop array costs £6,000.');
    assert.equal(price?.quantity.measure, 'rooftop array');
  });

  it('takes no unit from a share of what it counts', () => {
    const [people] = figuresIn('The jobless numbered 1.6 million, 23 per cent of all workers.');
    assert.equal(people?.quantity.unit, 'count');
  });

  it('keeps the measure of the sum where a share of a base says it again', () => {
    const [, share] = figuresIn('The deficit is put at £5bn, or 2.9 per cent of output.');
    assert.deepEqual([share?.quantity.measure, share?.quantity.of], ['deficit', 'output']);
  });
});

describe('figures: edged up to is no hedge', () => {
  for (const [sentence, modifier, change] of [
    ['The rate edged «up to 5.4%».', undefined, 'up'],
    ['Loans of «up to 5.4%» are on offer.', 'at-most', undefined],
  ] as const)
    it(sentence, () => {
      const text = modifier ? sentence : sentence.replace('«up to ', 'up to «');
      const { quantity } = onlyFigure(text);
      assert.deepEqual([quantity.modifier, quantity.change], [modifier, change]);
    });
});

describe('figures: points are of a share where they end at one', () => {
  it('rose 1.4 points to 87.6%', () => {
    const [points, share] = figuresIn('The load factor rose 1.4 points to 87.6%.');
    assert.deepEqual(
      [points, share].map((it) => [it?.quantity.unit, it?.quantity.measure]),
      [
        ['percentage-point', 'load factor'],
        ['percent', 'load factor'],
      ],
    );
  });

  it('rose 1.4 points to 412', () => {
    const [points] = figuresIn('The gauge rose 1.4 points to 412.');
    assert.deepEqual([points?.quantity.unit, points?.quantity.measure], ['point', 'gauge']);
  });
});

describe('figures: a poll with moves in brackets', () => {
  it('reads shares and moves', () => {
    const found = figuresIn('In the poll: Dawn 34 (+2), Union 29 (-1), Greens 12 (=).');
    assert.deepEqual(
      found.map(({ quantity: { value, unit, measure, change } }) => [value, unit, measure, change]),
      [
        [34, 'percent', 'Dawn', undefined],
        [2, 'percentage-point', undefined, 'up'],
        [29, 'percent', 'Union', undefined],
        [-1, 'percentage-point', undefined, 'down'],
        [12, 'percent', 'Greens', undefined],
      ],
    );
  });

  it('reads none where no poll is told of', () => {
    for (const { quantity } of figuresIn('Orme City 34 (+12), Tarsk 29 (-1).'))
      assert.equal(quantity.unit, 'count');
  });
});

describe('figures: letters behind digits', () => {
  for (const [sentence, value, unit] of [
    ['The rent is «£289pm» with bills.', 289, 'GBP per month'],
    ['The road costs «₹1,240 cr» in all.', 1.24e10, 'INR'],
    ['It sold for «3x» the price.', 3, 'count'],
    ['They burned «9 bcm» of gas.', 9, 'billion cubic metre'],
    ['The price fell to «38.25ppl» in May.', 38.25, 'penny per litre'],
    ['It costs «€0.42 per gross tonne» to land.', 0.42, 'EUR per tonne'],
    ['Lime cost «11d a bushel» then.', 11, 'old penny per bushel'],
    ['A loaf cost «1s 1½d» then.', 1.125, 'shilling'],
  ] as const)
    it(sentence, () => {
      const { quantity } = onlyFigure(sentence);
      assert.deepEqual([quantity.value, quantity.unit], [value, unit]);
    });

  for (const sentence of ['She ran in the 4x100m relay.', 'Doors open at 9pm.', 'A 2x4 fell.'])
    it(sentence, () => assert.deepEqual(figuresIn(sentence), []));

  it('reads metres on both sides of a field', () => {
    const units = figuresIn('They burned a 40m by 25m barn and sheds.').map(
      (it) => it.quantity.unit,
    );
    assert.deepEqual(units, ['metre', 'metre']);
  });
});

describe('figures: ages told by a limit', () => {
  for (const [sentence, unit] of [
    ['Of the town, 23% were «under 18».', 'year-of-age'],
    ['Entry is free to those who are «65 or older».', 'year-of-age'],
    ['It is free for children «under five».', 'year-of-age'],
    ['They fell to children «under five» oaks.', 'count'],
  ] as const)
    it(sentence, () => {
      const text = sentence.replace(/«/g, '').replace(/»/g, '');
      assert.equal(figuresIn(text).at(-1)?.quantity.unit, unit);
    });

  it('says an old boiler is a thing', () => {
    const [age] = figuresIn('Its 84-year-old boiler burns 30 litres of oil.');
    assert.deepEqual([age?.quantity.unit, age?.quantity.measure], ['year', 'boiler']);
  });
});

measures('in notes without a verb', [
  ['Brent «$64.10».', 'Brent'],
  ['Avg price «£272k» in May.', 'Avg price'],
  ['Tarsk boatmen nab «$2m» in a raid.', undefined],
  ['After collecting «$2m», they left.', undefined],
]);

describe('figures: what stands beside an amount', () => {
  it('moves the amount, not what is further off', () => {
    const found = figuresIn('The firm, with 200 boats, today reports revenue of £1.42bn, up 6%.');
    assert.deepEqual(
      found.map(({ quantity }) => quantity.measure),
      ['boats', 'revenue', 'revenue'],
    );
  });

  it('takes the currency of what it is held against', () => {
    const [, second] = figuresIn('Revenue was 318 mln pounds vs 296 mln a year ago.');
    assert.deepEqual([second?.quantity.unit, second?.quantity.measure], ['GBP', 'Revenue']);
  });

  for (const sentence of ['In the ’76 drought it fell.', 'UPDATE 1-Ferry line lifts outlook'])
    it(sentence, () => assert.deepEqual(figuresIn(sentence), []));
});
