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
