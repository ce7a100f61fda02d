import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { Quantity } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { compareQuantities, type WrittenQuantity } from '../../src/core/verify/compareQuantities';
import { powersOfTenApart } from '../../src/core/verify/scaleSlip';
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

  it('agree where the words that they stand in have moved to another place of the sentence', () => {
    const facts = { 1: { value: 3, unit: 'year' } };
    assert.deepEqual(
      figures(
        'The trust restored the lamp, the gallery and the stairs in «f1:three years».',
        'In «f1:three years» the trust restored the lamp, the gallery and the stairs.',
        facts,
      ),
      ['agrees: equal three years'],
    );
  });

  it('agree inside a quotation, whatever stands around its marks', () => {
    const said = 'It should have taken «f1:four»';
    const here = `“«q ada:${said}»,” she said.`;
    const facts = { 1: { value: 4, unit: 'count' } };
    const there = (words: string): string =>
      `“«q ada:${words}»,” said the chief of transport on the island of Skarn, Ada Obi, on Tuesday.`;
    assert.deepEqual(figures(here, there(said), facts), ['agrees: equal four']);
    const other = there('It should have taken three or «f1:four»');
    assert.deepEqual(figures(here, other, facts), ['only-here']);
  });

  it('agree where one side alone says for what a price is', () => {
    const told = (there: string, unit = 'GBP per hour', more: Partial<Quantity> = {}): unknown =>
      figures(
        'Parking by the old harbour of Skarn will cost «f1:£1.50» from the first of May.',
        `Parking by the old harbour of Skarn will cost «f1:${there}» from the first of May.`,
        { 1: { value: 1.5, unit: 'GBP' } },
        { 1: { value: 1.5, unit, ...more } },
      );
    assert.deepEqual(told('£1.50 an hour'), ['agrees: equal £1.50 an hour']);
    assert.deepEqual(told('$1.50 an hour', 'USD per hour'), [
      'not-comparable: basis $1.50 an hour',
    ]);
    assert.deepEqual(told('£1.80 an hour', 'GBP per hour', { value: 1.8 }), [
      'not-comparable: basis £1.80 an hour',
    ]);
  });

  it('differ in the same digits of two units a power of ten apart', () => {
    const told = (value: number, unit: string): unknown =>
      figures(
        'The port of Skarn said «f1:41mm» of rain had fallen since the morning.',
        'The port of Skarn said «f1:so much» of rain had fallen since the morning.',
        { 1: { value: 41, unit: 'millimetre' } },
        { 1: { value, unit } },
      );
    assert.deepEqual(told(41, 'centimetre'), ['differs: differs so much']);
    assert.deepEqual(told(4.1, 'centimetre'), ['agrees: equal so much']);
    assert.deepEqual(told(41, 'inch'), ['not-comparable: basis so much']);
  });

  it('agree in other units, and by the year however that is said', () => {
    const STORY = '«p ada:Ada Obi» met «p tomas:Tomas Varga».';
    assert.deepEqual(
      figures(
        `${STORY} The line is «f1:12 miles» long and cost less than planned. It will carry «f2:2.4 million» passengers a year.`,
        `The line, which is «f1:19.3 kilometres» long, cost a fortune. ${STORY} The operator expects «f2:2,400,000» passengers each year.`,
        {
          1: { value: 12, unit: 'mile', measure: 'line' },
          2: { value: 2.4e6, unit: 'count', measure: 'passengers', period: 'a year' },
        },
        {
          1: { value: 19.3, unit: 'kilometre' },
          2: { value: 2.4e6, unit: 'count', measure: 'passengers', period: 'each year' },
        },
      ),
      ['agrees: rounded 19.3 kilometres', 'agrees: equal 2,400,000'],
    );
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

  describe('at one place of nearly the same sentence', () => {
    const SENTENCE =
      'The port of Threllin in Kerravy said on Monday that it had sold «f1:4,200» boxes of fish to Ulvany.';
    const at = (words: string, rest = ''): string =>
      SENTENCE.replace('4,200» boxes', `${words}»`).replace('.', `${rest}.`);
    for (const [name, there, quantity, expected] of [
      [
        'are not comparable where other things are counted and the values differ',
        at('5,100').replace('» of', '» crates of'),
        { value: 5100, unit: 'count', measure: 'crates' },
        'not-comparable: basis 5,100',
      ],
      [
        'agree where one value counts what other words name',
        at('4,200').replace('» of', '» crates of'),
        { value: 4200, unit: 'count', measure: 'crates' },
        'agrees: equal 4,200',
      ],
      [
        'are not comparable in another period',
        at('5,100').replace('» of', '» boxes of'),
        { value: 5100, unit: 'count', measure: 'boxes', period: '2030' },
        'not-comparable: basis 5,100',
      ],
      [
        'are not comparable where another kind of figure stands',
        at('£5,100').replace('» of', '» worth of'),
        { value: 5100, unit: 'GBP', measure: 'fish' },
        'not-comparable: basis £5,100',
      ],
    ] as const)
      it(name, () => {
        const here = { value: 4200, unit: 'count', measure: 'boxes', period: '2031' };
        assert.deepEqual(figures(SENTENCE, there, { 1: here }, { 1: quantity }), [expected]);
      });
  });

  it('differ by a slip of scale in another sentence with the same measure and telling digits', () => {
    const cost = (value: number): ReadingFacts['figures'] => ({
      1: { value, unit: 'GBP', measure: 'harbour wall' },
    });
    const here =
      '«p ada:Ada Obi» of Threllin told «p una:Una Dell» the harbour wall cost «f1:£3.47m».';
    const there =
      'The council met. At «f1:£3.47bn», the harbour wall that «p una:Una Dell» and «p ada:Ada Obi» opened is dear for a town with few boats and a rusty crane, critics in Ambry complained.';
    assert.deepEqual(figures(here, there, cost(3.47e6), cost(3.47e9)), [
      'differs: differs £3.47bn',
    ]);
    assert.deepEqual(figures(here, there, cost(3.47e6), cost(5.1e9)), [
      'not-comparable: basis £3.47bn',
    ]);
  });

  it('differ by a slip of scale beside a misspelt name, of whatever year', () => {
    const spent = (value: number, period: string): ReadingFacts['figures'] => ({
      1: { value, unit: 'GBP', measure: 'dredging', period },
    });
    const here =
      '«p ada:Ada Obi» and «p una:Una Dell» spoke. «p marta:Marta Quell» said the port spent «f1:£3.47m» on dredging in 2031.';
    const there =
      '«p ada:Ada Obi» told «p una:Una Dell» nothing. The port had spent «f1:£3.47bn» on dredging last year, «p martha:Martha Quell» said at Threllin.';
    const a = spent(3.47e6, '2031');
    assert.deepEqual(figures(here, there, a, spent(3.47e9, 'last year')), [
      'differs: differs £3.47bn',
    ]);
    assert.deepEqual(figures(here, there, a, spent(3.41e9, 'last year')), ['only-here']);
  });

  describe('in sentences of other words on one story', () => {
    const vehicles = (value: number): ReadingFacts['figures'] => ({
      1: { value, unit: 'count', measure: 'vehicles', period: 'a day' },
    });
    const people = (value: number): ReadingFacts['figures'] => ({
      1: { value, unit: 'count', measure: 'people' },
    });
    const BRIDGE = 'The Ambry Bridge carries «f1:31,000» vehicles a day, the port said.';
    const FIRE = 'The fire in the Skarn mill killed «f1:seven» people.';
    for (const [name, here, there, a, b, expected] of [
      [
        'agree with one value',
        'The bridge carries «f1:31,000» vehicles a day.',
        'Every morning «f1:31,000» vehicles a day use it.',
        vehicles(31e3),
        vehicles(31e3),
        'agrees: equal 31,000',
      ],
      [
        'differ where each is the only one of its kind',
        BRIDGE,
        'As many as «f1:39,000» vehicles a day use the Ambry Bridge.',
        vehicles(31e3),
        vehicles(39e3),
        'differs: differs 39,000',
      ],
      [
        'differ by those who died',
        FIRE,
        'Yesterday «f1:nine» people died in a fire at the Skarn mill.',
        people(7),
        people(9),
        'differs: differs nine',
      ],
      [
        'are not comparable by what befell people',
        FIRE,
        'Yesterday «f1:nine» people were hurt in a fire at the Skarn mill.',
        people(7),
        people(9),
        'not-comparable: basis nine',
      ],
      [
        'agree with one value of things by another name',
        BRIDGE,
        'Some of the «f1:31,000» lorries a day that cross the Ambry Bridge stay at the port.',
        vehicles(31e3),
        { 1: { value: 31e3, unit: 'count', measure: 'lorries', period: 'a day' } },
        'agrees: equal 31,000',
      ],
      [
        'stand only here beside another story',
        BRIDGE,
        'The Threllin ferry takes «f1:39,000» vehicles a day to Oster for free.',
        vehicles(31e3),
        vehicles(39e3),
        'only-here',
      ],
    ] as const) {
      it(name, () => {
        assert.deepEqual(figures(here, there, a, b), [expected]);
      });
    }
    it('differ by what befell whom, in a sentence that has both', () => {
      const facts = (dead: number): ReadingFacts['figures'] => ({
        1: { value: dead, unit: 'count', measure: 'people' },
        2: { value: 23, unit: 'count' },
      });
      const here = '«f1:Seven» people died and «f2:23» were hurt in a fire at the Skarn mill.';
      const there = 'Yesterday «f1:nine» people died in the fire at the mill of Skarn.';
      assert.deepEqual(figures(here, there, facts(7), facts(9))[0], 'differs: differs nine');
    });
    it('agree beside the same other figure', () => {
      const facts: ReadingFacts['figures'] = {
        1: { value: 9, unit: 'hour' },
        2: { value: 112, unit: 'count', measure: 'passengers' },
      };
      const here = 'The ferry was held off Skarn for «f1:nine» hours with «f2:112» passengers.';
      const there = 'The «f2:112» passengers of the ferry spent «f1:nine» hours at sea by Skarn.';
      assert.deepEqual(figures(here, there, facts)[0], 'agrees: equal nine');
    });
    it('do not differ where one is the whole or what was reached before', () => {
      const facts = (value: number): ReadingFacts['figures'] => ({
        1: { value, unit: 'count', measure: 'vehicles', period: 'a day' },
      });
      const there = BRIDGE.replace('31,000', '39,000').replace('carries', 'broke its record of');
      assert.ok(
        figures(
          BRIDGE.replace('The Ambry Bridge carries', 'On the Ambry Bridge go'),
          there,
          facts(31e3),
          facts(39e3),
        ).every((it) => !it.startsWith('differs')),
      );
    });
    it('differ, of two of a kind, by the words beside them alone', () => {
      const facts = {
        1: { value: 31e3, unit: 'count', measure: 'vehicles', period: 'a day' },
        2: { value: 12e3, unit: 'count', measure: 'vehicles', period: 'a day' },
      };
      const there = BRIDGE.replace(
        '«f1:31,000» vehicles a day, the port said',
        '«f1:39,000» vehicles a day and the port «f2:14,000» vehicles a day, they say',
      );
      const here = `${BRIDGE.slice(0, -1)}: the tunnel under the harbour takes «f2:12,000» vehicles a day.`;
      const others = {
        1: { value: 39e3, unit: 'count', measure: 'vehicles', period: 'a day' },
        2: { value: 14e3, unit: 'count', measure: 'vehicles', period: 'a day' },
      };
      const [bridge, tunnel] = figures(here, there, facts, others);
      assert.equal(bridge, 'differs: differs 39,000');
      assert.ok(tunnel?.startsWith('not-comparable'), tunnel);
    });
  });

  describe('of what is to come', () => {
    const here = 'The repairs of the pier at Skarn will cost «f1:$48 million».';
    const facts = (value: number): ReadingFacts['figures'] => ({
      1: { value, unit: 'USD', measure: 'repairs' },
    });
    for (const [verb, expected] of [
      ['are to cost', 'differs: differs $84 million'],
      ['are due to cost', 'differs: differs $84 million'],
      ['are set to cost', 'differs: differs $84 million'],
      ['are expected to cost', 'differs: differs $84 million'],
      ['would cost', 'differs: differs $84 million'],
      ['have cost', 'not-comparable: basis $84 million'],
    ] as const) {
      it(`differ or not by what “${verb}” says`, () => {
        const there = here.replace('will cost', verb).replace('$48', '$84');
        assert.deepEqual(figures(here, there, facts(48e6), facts(84e6)), [expected]);
      });
    }
  });

  describe('by a forecast in their sentence', () => {
    for (const [name, here] of [
      ['the month', 'The pier at Skarn sank by «f1:3.2 metres» in May, the council said.'],
      ['the given name', 'The pier at Skarn sank by «f1:3.2 metres», the council told Will Obi.'],
      [
        'another clause',
        'The pier at Skarn sank by «f1:3.2 metres»; that will be mended, the council said.',
      ],
      [
        'what was not done',
        'The pier at Skarn, which could not be mended, sank by «f1:3.2 metres», the council said.',
      ],
      [
        'another quotation',
        '“«q ada:We will mend it»,” said Ada Obi. The pier at Skarn sank by «f1:3.2 metres», “«q ada:and it may sink»,” the council said.',
      ],
    ] as const) {
      it(`differ whatever ${name} is`, () => {
        const there = 'The pier at Skarn sank by «f1:4.2 metres», the council said.';
        const facts = (value: number): ReadingFacts['figures'] => ({
          1: { value, unit: 'metre', measure: 'pier' },
        });
        assert.deepEqual(figures(here, there, facts(3.2), facts(4.2)), [
          'differs: differs 4.2 metres',
        ]);
      });
    }
  });

  it('compares ages of the same person only', () => {
    const here = '«p ada:Ada Obi», «f1:42», runs the port.';
    const age = (value: number): ReadingFacts['figures'] => ({ 1: { value, unit: 'year-of-age' } });
    const there = 'The port is run by «p ada:Ms Obi», «f1:43», a former captain.';
    assert.deepEqual(figures(here, there, age(42), age(43)), ['differs: differs 43']);
    const other = 'The port was sold by «p una:Una Dell», «f1:43», a former captain.';
    assert.deepEqual(figures(here, other, age(42), age(43)), ['only-here']);
  });

  describe('of the age of one person', () => {
    /** What both tell of one day. */
    const DAY = ' A ferry hit the quay on Monday, and divers found a crack in the wall.';
    const here = 'The port is run by «p ada:Ada Obi», «f1:42», a former captain.';
    const age = (value: number): ReadingFacts['figures'] => ({ 1: { value, unit: 'year-of-age' } });
    for (const [name, there, expected] of [
      [
        'differ beside the name',
        'The «f1:43-year-old» harbour master «p ada:Ada Obi» ran it.',
        'differs: differs 43-year-old',
      ],
      [
        'differ where all is said of the age',
        'It was the last trip of Ms Obi. «p ada:She» was «f1:43».',
        'differs: differs 43',
      ],
      [
        'differ of somebody dead',
        'The master «p ada:Ada Obi» has died at the age of «f1:43».',
        'differs: differs 43',
      ],
      [
        'differ of somebody dead behind an aside that names another',
        '«p ada:Ada Obi», aide to «p tomas:Tomas Varga», has died at «f1:43».',
        'differs: differs 43',
      ],
      [
        'are not those of whom an aside ends with',
        '«p tomas:Tomas Varga», aide to «p ada:Ada Obi», has died at «f1:43».',
        'only-here',
      ],
      [
        'are not compared with that of another year',
        'In 2024 «p ada:Ada Obi», «f1:43», left the port of Skarn.',
        'not-comparable: basis 43',
      ],
      [
        'differ where a year stands in a clause about the person',
        '«p ada:Ada Obi», «f1:43», who left the navy in 2019, runs the port of Skarn.',
        'differs: differs 43',
      ],
      [
        'differ where something has been so since a year',
        'The port has been run since 2019 by «p ada:Ada Obi», «f1:43».',
        'differs: differs 43',
      ],
      [
        'differ where a year names something else',
        '«p ada:Ada Obi», «f1:43», has signed the 2031 budget of Skarn.',
        'differs: differs 43',
      ],
      [
        'differ beside what others did when',
        '«p ada:Ada Obi», «f1:43», wept when he read the letter.',
        'differs: differs 43',
      ],
      [
        'are not compared with that of another day',
        'The then- «f1:43-year-old» harbour master «p ada:Ada Obi» ran it.',
        'not-comparable: basis 43-year-old',
      ],
      [
        'differ where another time is spoken of in a quotation alone',
        '“«q ada:We heard a bang, then nothing»,” said «p ada:Ada Obi», «f1:43».',
        'differs: differs 43',
      ],
      [
        'say nothing of what somebody did at an age',
        '«p ada:Ada Obi» left at the age of «f1:17».',
        'only-here',
      ],
      [
        'say nothing of a daughter',
        '«p ada:Ada Obi» has a «f1:12-year-old» daughter at school.',
        'only-here',
      ],
      [
        'say nothing of what somebody will be',
        '«p ada:Ada Obi», who turns «f1:43» in May, runs the port.',
        'only-here',
      ],
      [
        'agree wherever the age stands',
        '«p ada:Ada Obi» left at the age of «f1:42».',
        'agrees: equal 42',
      ],
    ] as const) {
      it(name, () => {
        const value = Number(/\d+/.exec(there.slice(there.indexOf('«f1')).slice(3))?.[0]);
        assert.deepEqual(figures(here + DAY, there + DAY, age(42), age(value)), [expected]);
      });
    }

    it('differ on one day however far apart, and say nothing where the articles tell of other things', () => {
      const of = (value: number, day: string): readonly string[] =>
        figures(
          here + DAY,
          `The «f1:${String(value)}-year-old» harbour master «p ada:Ada Obi» ran it.${day}`,
          age(42),
          age(value),
        );
      assert.deepEqual(of(24, DAY), ['differs: differs 24-year-old']);
      assert.deepEqual(of(43, ''), ['only-here']);
    });
  });

  it('do not differ by what may be another dollar', () => {
    const here =
      'The damage to the old mill at Skarn was put at «f1:$1m» («f2:$1.5m»), the mayor said.';
    const there =
      'The damage to the old mill at Skarn was put at «f1:$1m», the mayor of the town said.';
    const money = { 1: { value: 1e6, unit: 'USD' }, 2: { value: 1.5e6, unit: 'USD' } };
    assert.ok(figures(here, there, money).every((it) => !it.startsWith('differs')));
  });

  describe('of a part and a percentage', () => {
    const part = (value: number): ReadingFacts['figures'] => ({
      1: { value, unit: 'count', measure: 'lorries', of: 'lorries' },
    });
    const share = (value: number): ReadingFacts['figures'] => ({
      1: percent(value, { measure: 'lorries', of: 'lorries' }),
    });
    const here = 'About «f1:two fifths» of the lorries of the harbour use the old bridge at Skarn.';
    for (const [value, expected] of [
      [40, 'agrees: equal 40%'],
      [44, 'not-comparable: basis 44%'],
      [60, 'differs: differs 60%'],
    ] as const) {
      it(`are ${expected}`, () => {
        const there = here.replace('two fifths', `${String(value)}%`);
        assert.deepEqual(figures(here, there, part(0.4), share(value)), [expected]);
      });
    }
    it('agree in sentences of other words', () => {
      const there =
        'The council says that «f1:40%» of lorries at the harbour of Skarn use the bridge.';
      assert.deepEqual(figures(here, there, part(0.4), share(40)), ['agrees: equal 40%']);
    });
  });

  it('of two crowds are no slip of scale', () => {
    const people = (value: number): ReadingFacts['figures'] => ({
      1: { value, unit: 'count', measure: 'people' },
    });
    const here =
      '«p ada:Ada Obi» and «p una:Una Dell» said that «f1:25,000» people marched in Ambry against the toll.';
    const there =
      '«p ada:Ada Obi» and «p una:Una Dell» said that «f1:25» people were in the bank at Ambry then.';
    assert.deepEqual(figures(here, there, people(25e3), people(25)), ['not-comparable: basis 25']);
  });

  it('of two players do not agree for being small', () => {
    const points = { 1: { value: 14, unit: 'count', measure: 'points' } };
    const here = 'Skarn won. «p ada:Ada Obi» scored «f1:14» points for Skarn against Ambry.';
    const there =
      'Skarn won. «p una:Una Dell» finished with «f1:14» points for Skarn against Ambry.';
    assert.ok(figures(here, there, points).every((it) => !it.startsWith('agrees')));
    const same = 'Skarn won. «p ada:Ada Obi» finished with «f1:14» points for Skarn against Ambry.';
    assert.deepEqual(figures(here, same, points), ['agrees: equal 14']);
  });

  it('of two polls do not differ', () => {
    const share = { 1: percent(83, { measure: 'islanders', of: 'islanders' }) };
    const here = 'A poll for the Ambry Mail said «f1:83%» of islanders want the port open.';
    const there = 'The port should be open, «f1:83%» of islanders told the Skarn Echo in a poll.';
    const other = { 1: percent(68, { measure: 'islanders', of: 'islanders' }) };
    assert.ok(
      figures(here, there.replace('83', '68'), share, other).every(
        (it) => !it.startsWith('differs'),
      ),
    );
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
  const unit = money;
  const ABOUT: Partial<Quantity> = { modifier: 'about' };

  for (const [name, a, b, expected] of [
    ['the same', [count(12), '12'], [count(12), 'twelve'], 'equal'],
    ['a rounded decimal', [percent(2.5), '2.5%'], [percent(2.47), '2.47%'], 'rounded'],
    ['a decimal too far', [percent(2.5), '2.5%'], [percent(2.61), '2.61%'], 'differs'],
    ['two of the same fineness', [percent(2.5), '2.5%'], [percent(2.4), '2.4%'], 'differs'],
    ['billions rounded', [money(3.42e9), '£3.42bn'], [money(3.4e9), '£3.4 billion'], 'rounded'],
    ['a sign by its number', [money(3.42e9), '&#163;3.42bn'], [money(3.4e9), '£3.4bn'], 'rounded'],
    [
      'a sign by its number, too far',
      [money(3.42e9), '&#163;3.42bn'],
      [money(3.43e9), '£3.43bn'],
      'differs',
    ],
    ['round hundreds', [count(100), '100'], [count(130), '130'], 'differs'],
    ['round thousands', [count(40000), '40,000'], [count(43000), '43,000'], 'differs'],
    ['forty thousand', [count(40000), '40,000'], [count(40213), '40,213'], 'rounded'],
    ['nearly', [count(30, { modifier: 'about' }), 'nearly 30'], [count(28), '28'], 'rounded'],
    [
      'about, in two digits',
      [count(34e3, ABOUT), 'some 34,000'],
      [count(31e3), '31,000'],
      'differs',
    ],
    ['about, rounded', [count(34e3, ABOUT), 'some 34,000'], [count(33_620), '33,620'], 'rounded'],
    ['about, to five', [count(35e3, ABOUT), 'some 35,000'], [count(33e3), '33,000'], 'rounded'],
    [
      'about, in one digit',
      [count(3e4, ABOUT), 'about 30,000'],
      [count(31e3), '31,000'],
      'rounded',
    ],
    [
      'about, twice',
      [count(34e3, ABOUT), 'some 34,000'],
      [count(32e3, ABOUT), 'about 32,000'],
      'differs',
    ],
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
      'up and down',
      [percent(5, { change: 'up' }), '5%'],
      [percent(5, { change: 'down' }), '5%'],
      'differs',
    ],
    [
      'more than and fewer than the same',
      [count(30, { modifier: 'more-than' }), 'more than 30'],
      [count(30, { modifier: 'less-than' }), 'fewer than 30'],
      'differs',
    ],
    [
      'at least and at most the same',
      [count(30, { modifier: 'at-least' }), 'at least 30'],
      [count(30, { modifier: 'at-most' }), 'up to 30'],
      'equal',
    ],
    ['three million in words', [count(3e6), 'three million'], [count(3.04e6), '3.04m'], 'rounded'],
    ['three hundred in words', [count(300), 'three hundred'], [count(340), '340'], 'differs'],
    [
      'two ranges',
      [{ low: 10, high: 12, unit: 'count' }, '10 to 12'],
      [{ low: 10, high: 15, unit: 'count' }, '10 to 15'],
      'differs',
    ],
    [
      'a fall and a value that it passed',
      [{ low: 96, high: 64, unit: 'centimetre' }, '96cm to 64cm'],
      [unit(64, 'centimetre'), '64cm'],
      'rounded',
    ],
    [
      'a vote and a number between its sides',
      [{ low: 16, high: 9, unit: 'count', measure: 'vote' }, '16 to 9'],
      [count(14), '14'],
      'basis',
    ],
    [
      'a lost vote and a number between its sides',
      [count(14), '14'],
      [{ low: 9, high: 16, unit: 'count', measure: 'vote' }, '9 to 16'],
      'basis',
    ],
    [
      'a vote and one side of it',
      [{ low: 16, high: 9, unit: 'count', measure: 'vote' }, '16 to 9'],
      [count(16), '16'],
      'rounded',
    ],
    [
      'a fall and a rise',
      [{ low: 96, high: 64, unit: 'centimetre' }, '96cm to 64cm'],
      [{ low: 64, high: 96, unit: 'centimetre' }, '64cm to 96cm'],
      'differs',
    ],
    [
      'a value in a range',
      [{ low: 10, high: 12, unit: 'count' }, '10 to 12'],
      [count(11), '11'],
      'rounded',
    ],
    ['a share and a count', [count(0.8), 'eight out of 10'], [count(8), 'eight'], 'basis'],
    ['hours and days', [unit(48, 'hour'), '48 hours'], [unit(2, 'day'), 'two days'], 'equal'],
    [
      'miles and kilometres',
      [unit(25, 'mile'), '25 miles'],
      [unit(40, 'kilometre'), '40km'],
      'rounded',
    ],
    [
      'miles and more kilometres',
      [unit(25, 'mile'), '25 miles'],
      [unit(60, 'kilometre'), '60km'],
      'differs',
    ],
    [
      'miles and hardly more',
      [unit(25, 'mile'), '25 miles'],
      [unit(43, 'kilometre'), '43km'],
      'basis',
    ],
    ['inches of feet', [unit(3, 'inch'), '3in'], [unit(6.25, 'foot'), '6ft 3in'], 'basis'],
    ['degrees', [unit(20, 'celsius'), '20°C'], [unit(68, 'fahrenheit'), '68°F'], 'equal'],
    ['miles and hours', [unit(25, 'mile'), '25 miles'], [unit(25, 'hour'), '25 hours'], 'basis'],
    [
      'to and by',
      [percent(25, { change: 'up', changeKind: 'to' }), '25%'],
      [percent(25, { change: 'up', changeKind: 'by' }), '25%'],
      'basis',
    ],
  ] as const) {
    it(name, () => assert.equal(compare(a, b), expected));
  }

  for (const [name, a, b, expected] of [
    ['a thousand', money(3.4e6), money(3.4e9), 3],
    ['a thousand, rounded', money(3.47e9), money(3.5e6), 3],
    ['ten', count(4200), count(42000), 1],
    ['none', count(4200), count(4200), undefined],
    ['other digits', count(4200), count(43000), undefined],
    ['one digit', count(2), count(20), undefined],
    ['other units', money(4200), count(42000), undefined],
    ['nought', count(0), count(10), undefined],
  ] as const)
    it(`see powers of ten between them: ${name}`, () =>
      assert.equal(powersOfTenApart(a, b), expected));

  it('say what a conversion comes to, and how far a scale slipped', () => {
    const why = (a: WrittenQuantity, b: WrittenQuantity): string => compareQuantities(a, b).why;
    const written = (quantity: Quantity, text: string): WrittenQuantity => ({
      quantity,
      text,
      ahead: false,
    });
    assert.equal(
      why(written(unit(25, 'mile'), '25 miles'), written(unit(40, 'kilometre'), '40km')),
      '40km there comes to 24.9 in the unit used here: the same, rounded.',
    );
    assert.equal(
      why(written(money(3.4e6), '£3.4m'), written(money(3.4e9), '£3.4bn')),
      '£3.4m here, £3.4bn there: the same digits, a thousand times as much. Perhaps a slip of scale.',
    );
  });

  it('is said of no compound figure in rounding', () => {
    const years = (value: number): Quantity => ({ value, unit: 'year' });
    const compound = [years(38 / 12), 'three years and two months'] as const;
    assert.equal(compare([years(3), 'three years'], compound), 'basis');
    assert.equal(compare([years(3), '3 years'], compound), 'basis');
    assert.equal(compare([years(3.2), '3.2 years'], compound), 'rounded');
    assert.equal(compare([years(38 / 12), '3 years 2 months'], compound), 'equal');
  });

  it('is said of no spans of time with a rest', () => {
    const time = (value: number, name: string, text: string): readonly [Quantity, string] => [
      { value, unit: name },
      text,
    ];
    const week = time(2, 'week', 'two weeks');
    assert.equal(compare(time(16, 'day', '16 days'), week), 'basis');
    assert.equal(compare(time(38, 'day', '38 days'), time(5, 'week', 'five weeks')), 'basis');
    assert.equal(compare(time(27, 'hour', '27 hours'), time(1, 'day', 'one day')), 'basis');
    assert.equal(compare(time(14, 'day', '14 days'), week), 'equal');
  });

  it('does not hold a forecast against a result', () => {
    assert.equal(compare([count(12), '12'], [count(15), '15'], true), 'basis');
    assert.equal(compare([count(12), '12'], [count(12), '12'], true), 'equal');
  });
});
