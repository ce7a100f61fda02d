import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { editDistance } from '../../src/core/verify/spellingDistance';
import { readingOf } from '../support/readings';

function people(here: string, there: string): readonly string[] {
  const a = readingOf('a', here);
  const { claims } = judge(a, createSourceIndex([a, readingOf('b', there)]));
  return claims.flatMap(({ claim, verdict }) =>
    claim.about.kind !== 'person'
      ? []
      : [
          verdict.kind === 'only-here'
            ? 'only-here'
            : `${verdict.kind}: ${verdict.evidence.map((it) => `${it.relation} ${it.text}`).join(', ')}`,
        ],
  );
}

describe('people against another article', () => {
  for (const [name, here, there, expected] of [
    ['the same name', '«p ada:Ada Obi» left.', '«p ada:Ada Obi» stayed.', 'agrees: same Ada Obi'],
    ['another form', '«p ada:Ms Obi» left.', '«p ada:Ada Obi» stayed.', 'agrees: same Ada Obi'],
    ['a role', '«r ada:The premier» left.', '«p ada:Ada Obi» stayed.', 'agrees: same Ada Obi'],
    [
      'a slip of the keys',
      '«p z:Zofia Marchteti» left.',
      '«p z:Zofia Marchetti» stayed.',
      'differs: spelled-differently Zofia Marchetti',
    ],
    [
      'accents',
      '«p z:José Álvarez» left.',
      '«p z:Jose Alvarez» stayed.',
      'agrees: same Jose Alvarez',
    ],
    [
      'a hyphen of another kind',
      '«p z:Zofia Quill-Obi» left.',
      '«p z:Zofia Quill‑Obi» stayed.',
      'agrees: same Zofia Quill‑Obi',
    ],
    [
      'a letter doubled where spelling variants have one',
      '«p z:Zofia Pedalo» left.',
      '«p z:Zofia Pedallo» stayed.',
      'differs: spelled-differently Zofia Pedallo',
    ],
    [
      'another office of its kind',
      'Finance minister «p ada/Finance minister:Ada Obi» left.',
      'Health minister «p ada/Health minister:Ada Obi» stayed.',
      'differs: other-role Ada Obi',
    ],
    [
      'one office described in two ways',
      'The Eastmere prime minister «p ada/Eastmere prime minister:Ada Obi» left.',
      'The conservative prime minister «p ada/conservative prime minister:Ada Obi» stayed.',
      'agrees: other-role Ada Obi',
    ],
    [
      'a name and its feminine',
      '«p z:Zofia Martin» left.',
      '«p z:Martina» stayed.',
      'agrees: same Martina',
    ],
    [
      'another description',
      'Captain «p ada/Captain:Ada Obi» left.',
      'Councillor «p ada/Councillor:Ada Obi» stayed.',
      'agrees: other-role Ada Obi',
    ],
    ['nobody', '«p ada:Ada Obi» left.', '«p una:Una Dell» stayed.', 'only-here'],
  ] as const) {
    it(name, () => assert.deepEqual(people(here, there), [expected]));
  }

  for (const [name, here, there, expected] of [
    ['here', 1, 2, 'the form here is rarer (1 against 2)'],
    ['there', 3, 1, 'the form there is rarer (1 against 3)'],
    ['nowhere', 2, 2, 'neither is rarer (2 each)'],
  ] as const) {
    it(`says of two spellings where the rarer stands: ${name}`, () => {
      const a = readingOf('a', '«p z:Zofia Marchteti» left. '.repeat(here));
      const b = readingOf('b', '«p z:Zofia Marchetti» stayed. '.repeat(there));
      const [first] = judge(a, createSourceIndex([a, b])).claims.filter(
        ({ claim }) => claim.about.kind === 'person',
      );
      assert.ok(first && first.verdict.kind === 'differs');
      assert.equal(
        first.verdict.evidence[0]?.why,
        `Spelled “Marchetti” there, “Marchteti” here: ${expected}.`,
      );
    });
  }

  it('counts a swap of neighbours as one', () => {
    assert.equal(editDistance('marchteti', 'marchetti'), 1);
    assert.equal(editDistance('obi', 'obi'), 0);
    assert.equal(editDistance('brown', 'browne'), 1);
    assert.equal(editDistance('short', 'muchlonger'), 4);
  });
});
