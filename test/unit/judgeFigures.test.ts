import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { Quantity } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { compareQuantities } from '../../src/core/verify/compareQuantities';
import { type ReadingFacts, readingOf } from '../support/readings';

function figures(
  here: string,
  there: string,
  a: ReadingFacts['figures'] = {},
  b: ReadingFacts['figures'] = a,
): readonly string[] {
  const reading = readingOf('a', here, { figures: a });
  const index = createSourceIndex([reading, readingOf('b', there, { figures: b })]);
  return judge(reading, index).claims.flatMap(({ claim, verdict }) =>
    claim.about.kind !== 'figure'
      ? []
      : [
          verdict.kind === 'only-here'
            ? 'only-here'
            : `${verdict.kind}: ${verdict.evidence.map((it) => `${it.relation} ${it.text}`).join(', ')}`,
        ],
  );
}

const percent = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit: 'percent',
  ...more,
});

describe('figures against another article', () => {
  const FERRY =
    'The ferry to Skarn carried «f1:4,200» passengers in its first week, the port of Threllin said.';

  it('agree where a sentence is the same', () => {
    assert.deepEqual(figures(FERRY, FERRY), ['agrees: equal 4,200']);
  });

  it('differ where the rest of the sentence is the same', () => {
    assert.deepEqual(figures(FERRY, FERRY.replace('4,200', '2,400')), ['differs: differs 2,400']);
  });

  it('agree with a bare magnitude', () => {
    const thousands = FERRY.replace('4,200» passengers', 'thousands» of passengers');
    assert.deepEqual(
      figures(
        FERRY,
        thousands,
        { 1: { value: 4200, unit: 'count', measure: 'passengers' } },
        {
          1: { low: 1000, high: 10000, unit: 'count', measure: 'passengers' },
        },
      ),
      ['agrees: rounded thousands'],
    );
  });

  it('agree in another sentence with the same measure, names and value', () => {
    assert.deepEqual(
      figures(
        'Kerravy will put «f1:2.5 per cent» of GDP into defence by 2031.',
        'Spending on defence in Kerravy is to reach «f1:2.5%» of GDP by 2031, the premier promised.',
        { 1: percent(2.5, { measure: 'defence', of: 'GDP', period: '2031' }) },
      ),
      ['agrees: equal 2.5%'],
    );
  });

  for (const [name, here, there] of [
    [
      'two countries',
      'The «f1:two» countries share one sea.',
      'Envoys of «f1:two» countries had lunch in Ambry.',
    ],
    [
      'three leaders',
      'All «f1:three» leaders went home on Monday.',
      'She met «f1:three» leaders of the dockers’ union.',
    ],
  ] as const) {
    it(`says nothing about ${name} here and there`, () => {
      assert.deepEqual(figures(here, there), ['only-here']);
    });
  }

  it('says nothing about another measure', () => {
    assert.deepEqual(
      figures(
        'Tariffs of «f1:25 per cent» on Kerravan steel will hit the port of Threllin.',
        'Wages of Kerravan steel workers at the port of Threllin rose «f1:5 per cent».',
        { 1: percent(25, { measure: 'tariffs' }) },
        { 1: percent(5, { measure: 'wages' }) },
      ),
      ['only-here'],
    );
  });

  it('says nothing about another period', () => {
    assert.deepEqual(
      figures(
        'Fish exports from Kerravy to Ulvany were worth «f1:£40m» in 2019.',
        'In 2024 fish exports from Kerravy to Ulvany came to «f1:£55m» in all.',
        { 1: { value: 4e7, unit: 'GBP', measure: 'fish exports', period: '2019' } },
        { 1: { value: 5.5e7, unit: 'GBP', measure: 'fish exports', period: '2024' } },
      ),
      ['only-here'],
    );
  });

  it('compares ages of the same person only', () => {
    const here = '«p ada:Ada Obi», «f1:42», runs the port.';
    const age = (value: number): ReadingFacts['figures'] => ({ 1: { value, unit: 'year-of-age' } });
    const there = 'The port is run by «p ada:Ms Obi», «f1:43», a former captain.';
    assert.deepEqual(figures(here, there, age(42), age(43)), ['differs: differs 43']);
    const other = 'The port was sold by «p una:Una Dell», «f1:43», a former captain.';
    assert.deepEqual(figures(here, other, age(42), age(43)), ['only-here']);
  });
});

describe('two quantities of one measure', () => {
  const compare = (
    [a, textA]: readonly [Quantity, string],
    [b, textB]: readonly [Quantity, string],
    ahead = false,
  ): string =>
    compareQuantities(
      { quantity: a, text: textA, ahead: false },
      { quantity: b, text: textB, ahead },
    ).relation;
  const count = (value: number, more: Partial<Quantity> = {}): Quantity => ({
    value,
    unit: 'count',
    ...more,
  });
  const money = (value: number, unit = 'GBP'): Quantity => ({ value, unit });

  for (const [name, a, b, expected] of [
    ['the same', [count(12), '12'], [count(12), 'twelve'], 'equal'],
    ['a rounded decimal', [percent(2.5), '2.5%'], [percent(2.47), '2.47%'], 'rounded'],
    ['a decimal too far', [percent(2.5), '2.5%'], [percent(2.61), '2.61%'], 'differs'],
    ['two of the same fineness', [percent(2.5), '2.5%'], [percent(2.4), '2.4%'], 'differs'],
    ['billions rounded', [money(3.42e9), '£3.42bn'], [money(3.4e9), '£3.4 billion'], 'rounded'],
    ['round hundreds', [count(100), '100'], [count(130), '130'], 'differs'],
    ['round thousands', [count(40000), '40,000'], [count(43000), '43,000'], 'differs'],
    ['forty thousand', [count(40000), '40,000'], [count(40213), '40,213'], 'rounded'],
    ['nearly', [count(30, { modifier: 'about' }), 'nearly 30'], [count(28), '28'], 'rounded'],
    [
      'more than',
      [count(100, { modifier: 'more-than' }), 'more than 100'],
      [count(108), '108'],
      'rounded',
    ],
    [
      'more than, and less',
      [count(100, { modifier: 'more-than' }), 'more than 100'],
      [count(80), '80'],
      'differs',
    ],
    [
      'thousands',
      [{ low: 1000, high: 10000, unit: 'count' }, 'thousands'],
      [count(3400), '3,400'],
      'rounded',
    ],
    [
      'thousands, and fewer',
      [{ low: 1000, high: 10000, unit: 'count' }, 'thousands'],
      [count(300), '300'],
      'differs',
    ],
    ['currencies', [money(5, 'GBP'), '£5'], [money(5, 'USD'), '$5'], 'basis'],
    ['points', [percent(5), '5%'], [{ value: 5, unit: 'percentage-point' }, '5 points'], 'basis'],
    [
      'to and by',
      [percent(25, { change: 'up', changeKind: 'to' }), '25%'],
      [percent(25, { change: 'up', changeKind: 'by' }), '25%'],
      'basis',
    ],
  ] as const) {
    it(name, () => assert.equal(compare(a, b), expected));
  }

  it('does not hold a forecast against a result', () => {
    assert.equal(compare([count(12), '12'], [count(15), '15'], true), 'basis');
    assert.equal(compare([count(12), '12'], [count(12), '12'], true), 'equal');
  });
});
