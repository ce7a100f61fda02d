import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { editDistance } from '../../src/core/text/spellingDistance';
import { readTogether } from '../../src/engine/readTogether';
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

  for (const [here, there, expected] of [
    ['Carol Oldacre', 'Carole Oldacre', 'differs'],
    ['Philippa Oldacre', 'Phillipa Oldacre', 'differs'],
    ['Will Oldacre', 'Willy Oldacre', 'agrees'],
    ['Ada Oldacre', 'Ava Oldacre', 'agrees'],
    ['Ado Oldacre', 'Ada Oldacre', 'differs'],
    ['Ado Oldacre', 'Ida Oldacre', 'agrees'],
    ['Ada “The Chin” Oldacre', "Ada 'The Chin' Oldacre", 'agrees'],
    ['Isolde Oldacre KC', 'Isolde Oldacre, KC', 'agrees'],
  ] as const)
    it(`of one person ${expected === 'differs' ? 'differ' : 'agree'}: ${here}, ${there}`, () => {
      const [a, b] = [here, there].map((it, i) =>
        readingOf(i === 0 ? 'a' : 'b', `«p one:${it}» opened the port.`, { people: { one: it } }),
      );
      assert.ok(a && b);
      const [claim] = judge(a, createSourceIndex([a, b])).claims;
      assert.equal(claim?.verdict.kind, expected);
    });

  describe('of one family name, whose given names are a slip apart', () => {
    const names = {
      godfrey: 'Godfrey Oldacre',
      geoffrey: 'Geoffrey Oldacre',
      tomas: 'Tomas Oldacre',
      thomas: 'Thomas Oldacre',
      tom: 'Tom Oldacre',
      rosamund: 'Rosamund Oldacre',
      rosamond: 'Rosamond Oldacre',
      martine: 'Martine Oldacre',
      martina: 'Martina Oldacre',
      gerald: 'Gerald Oldacre',
      gerard: 'Gerard Oldacre',
      catrin: 'Catriona Oldacre',
      katrin: 'Katriona Oldacre',
      helen: 'Helen Oldacre',
      helena: 'Helena Oldacre',
      simon: 'Simon Oldacre',
      simone: 'Simone Oldacre',
      ada: 'Ada Brask',
      tam: 'Tam Quill',
    };
    const figures = {
      3: { value: 34, unit: 'year-of-age' },
      4: { value: 61, unit: 'year-of-age' },
    };
    const BOTH = '«p ada:Ada Brask» met «p tam:Tam Quill».';
    const verdicts = (here: string, there: string): readonly string[] => {
      const [a, b] = [here, there].map((it, i) =>
        readingOf(i === 0 ? 'a' : 'b', it, { people: names, figures }),
      );
      assert.ok(a && b);
      return judge(a, createSourceIndex([a, b])).claims.flatMap(({ claim, verdict }) =>
        claim.about.kind === 'person' ? [verdict.kind] : [],
      );
    };
    const QUOTED = '“«q tomas:We shall open the port in May»,” said «p tomas:Tomas Oldacre».';
    const THERE = '“«q thomas:We shall open the port in May»,” said «p thomas:Thomas Oldacre».';
    for (const [name, here, there, expected] of [
      ['differ with the same words', QUOTED, THERE, ['differs']],
      [
        'differ by two letters with the same words',
        QUOTED.replaceAll('Tomas', 'Godfrey').replaceAll('tomas', 'godfrey'),
        THERE.replaceAll('Thomas', 'Geoffrey').replaceAll('thomas', 'geoffrey'),
        ['differs'],
      ],
      [
        'differ with words of which one was altered',
        '“«q tomas:We shall open the old port of Skarn in May»,” said «p tomas:Tomas Oldacre».',
        '“«q thomas:We shall open the whole port of Skarn in May»,” said «p thomas:Thomas Oldacre».',
        ['differs'],
      ],
      [
        'stand only here with other words that end alike',
        '“«q tomas:Nobody here is against any plan for the port of Skarn»,” said «p tomas:Tomas Oldacre».',
        '“«q thomas:What we need in May is money for the port of Skarn»,” said «p thomas:Thomas Oldacre».',
        ['only-here'],
      ],
      [
        'differ in another first letter of one sound, in the same role',
        'The mayor «p catrin/mayor:Catriona Oldacre» opened the old port of Skarn.',
        'On Monday the mayor «p katrin/mayor:Katriona Oldacre» opened the old port of Skarn.',
        ['differs'],
      ],
      [
        'differ by one letter inside, where nothing says who it is',
        '«p rosamund:Rosamund Oldacre» opened the old port of Skarn.',
        'On Monday «p rosamond:Rosamond Oldacre» opened the old port of Skarn.',
        ['differs'],
      ],
      [
        'stand only here by one letter inside, each in a role of its own',
        '«p rosamund:Rosamund Oldacre», a nurse, opened the old port of Skarn.',
        'On Monday «p rosamond:Rosamond Oldacre», a teacher, opened the old port of Skarn.',
        ['only-here'],
      ],
      [
        'stand only here by two letters in the same role',
        'The mayor «p godfrey/mayor:Godfrey Oldacre» opened the old port of Skarn.',
        'On Monday the mayor «p geoffrey/mayor:Geoffrey Oldacre» opened the old port of Skarn.',
        ['only-here'],
      ],
      [
        'differ in the same role',
        'The mayor «p tomas/mayor:Tomas Oldacre» opened the old port of Skarn.',
        'On Monday the mayor «p thomas/mayor:Thomas Oldacre» opened the old port of Skarn.',
        ['differs'],
      ],
      [
        'differ beside one figure, where they sound alike',
        '«p tomas:Tomas Oldacre» puts the cost of the port of Skarn at «f1:£79m».',
        'The port of Skarn costs «f1:£79m», «p thomas:Thomas Oldacre» says.',
        ['differs'],
      ],
      [
        'stand only here beside two figures',
        '«p tomas:Tomas Oldacre» puts the cost of the port of Skarn at «f1:£79m».',
        'The port of Skarn costs «f1:£81m», «p thomas:Thomas Oldacre» says.',
        ['only-here'],
      ],
      [
        'stand only here beside one figure, where they sound otherwise',
        '«p gerald:Gerald Oldacre» puts the cost of the port of Skarn at «f1:£79m».',
        'The port of Skarn costs «f1:£79m», «p gerard:Gerard Oldacre» says.',
        ['only-here'],
      ],
      [
        'differ by a letter within',
        '«p rosamund:Rosamund Oldacre» opened the old port of Skarn on Monday.',
        'In the old port of Skarn «p rosamond:Rosamond Oldacre» spoke on Monday.',
        ['differs'],
      ],
      [
        'stand only here by a letter that makes another known name',
        '«p gerald:Gerald Oldacre» opened the old port of Skarn on Monday.',
        'In the old port of Skarn «p gerard:Gerard Oldacre» spoke on Monday.',
        ['only-here'],
      ],
      [
        'stand only here as a sister',
        '«p rosamund:Rosamund Oldacre» opened the old port of Skarn on Monday.',
        'In the old port of Skarn her sister «p rosamond:Rosamond Oldacre» spoke on Monday.',
        ['only-here'],
      ],
      [
        'stand only here as a daughter',
        '«p rosamund:Rosamund Oldacre» opened the old port of Skarn on Monday.',
        'In the old port of Skarn «p rosamond:Rosamond Oldacre», her daughter, spoke on Monday.',
        ['only-here'],
      ],
      [
        'stand only here by a letter at the end',
        '«p martine:Martine Oldacre» opened the old port of Skarn on Monday.',
        'In the old port of Skarn «p martina:Martina Oldacre» spoke on Monday.',
        ['only-here'],
      ],
      [
        'stand only here with other words',
        QUOTED,
        THERE.replace('in May', 'to all'),
        ['only-here'],
      ],
      [
        'stand only here beside the other',
        `${QUOTED} «p thomas:Thomas Oldacre» nodded.`,
        THERE,
        ['only-here', 'agrees'],
      ],
      [
        'differ as they are heard, where two more people are in both',
        `«p martine:Martine Oldacre» opened the port. ${BOTH}`,
        `«p martina:Martina Oldacre» was there. ${BOTH}`,
        ['differs', 'agrees', 'agrees'],
      ],
      [
        'differ by a letter more of a woman’s name, where two more people are in both',
        `«p helen:Helen Oldacre» opened the port. ${BOTH}`,
        `«p helena:Helena Oldacre» was there. ${BOTH}`,
        ['differs', 'agrees', 'agrees'],
      ],
      [
        'stand only here as they are heard, where each has another age',
        `«p martine:Martine Oldacre», «f3:34», opened the port. ${BOTH}`,
        `«p martina:Martina Oldacre», «f4:61», was there. ${BOTH}`,
        ['only-here', 'agrees', 'agrees'],
      ],
      [
        'stand only here as a man and a woman',
        `«p simon:Simon Oldacre» opened the port. ${BOTH}`,
        `«p simone:Simone Oldacre» was there. ${BOTH}`,
        ['only-here', 'agrees', 'agrees'],
      ],
      [
        'stand only here where they sound otherwise, whoever else is in both',
        `«p gerald:Gerald Oldacre» opened the port. ${BOTH}`,
        `«p gerard:Gerard Oldacre» was there. ${BOTH}`,
        ['only-here', 'agrees', 'agrees'],
      ],
      [
        'stand only here where the names are further apart',
        QUOTED,
        THERE.replaceAll('homas', 'om').replace('q Tom', 'q tom').replace('p Tom', 'p tom'),
        ['only-here'],
      ],
    ] as const) {
      it(name, () => assert.deepEqual(verdicts(here, there), expected));
    }
  });

  describe('of one given name', () => {
    const facts = {
      people: { tate: 'Winifred Tate', tait: 'Winifred Tait', tarn: 'Winifred Tarn' },
      figures: {
        1: { value: 79, unit: 'year-of-age' },
        2: { value: 34, unit: 'year-of-age' },
      },
    };
    const PLOT = 'The allotments of Cuckoo Lane will be built on from the spring.';
    const here = `${PLOT} «p tate:Winifred Tate», «f1:79», was in tears. “«q tate:I buried his ashes in it»,” she said.`;
    const verdict = (there: string): string | undefined => {
      const [a, b] = [readingOf('a', here, facts), readingOf('b', `${PLOT} ${there}`, facts)];
      const { claims } = judge(a, createSourceIndex([a, b]));
      return claims.find(({ claim }) => claim.about.kind === 'person')?.verdict.kind;
    };
    for (const [name, there, expected] of [
      [
        'differ by a slip with the same words',
        '“«q tait:I buried his ashes in it»,” said «p tait:Winifred Tait».',
        'differs',
      ],
      ['differ by a slip at one age', '«p tait:Winifred Tait», «f1:79», had a plot.', 'differs'],
      [
        'stand only here at one age, heard otherwise',
        '«p tarn:Winifred Tarn», «f1:79», had a plot.',
        'only-here',
      ],
      [
        'stand only here at another age',
        '“«q tait:I buried his ashes in it»,” said «p tait:Winifred Tait», «f2:34».',
        'only-here',
      ],
      [
        'stand only here with other words',
        '“«q tait:I have a rose there»,” said «p tait:Winifred Tait».',
        'only-here',
      ],
    ] as const)
      it(name, () => {
        assert.equal(verdict(there), expected);
      });
  });

  it('differ as an officer and the deputy, in reports of one day, where neither is called both', () => {
    const verdict = (here: string, there: string): string | undefined => {
      const [a, b] = readTogether(
        [here, there].map((text, i) => ({ id: String(i), title: '', format: 'plain', text })),
      );
      assert.ok(a && b);
      const { claims } = judge(a, createSourceIndex([a, b]));
      return claims.find(({ claim }) => claim.about.kind === 'person')?.verdict.kind;
    };
    const LOST = 'Castleford Vale Police lost 212 case files when it left its headquarters.';
    const deputy = `Deputy Chief Constable Martin Askew apologised to victims. ${LOST}`;
    const chief = `Chief Constable Martin Askew has said sorry to victims. ${LOST}`;
    assert.equal(verdict(deputy, chief), 'differs');
    assert.equal(verdict(chief, deputy), 'differs');
    assert.equal(verdict(deputy, `${chief} Deputy Chief Constable Martin Askew wept.`), 'agrees');
    const bare = (name: string): string => `${name} apologised to victims. ${LOST}`;
    assert.equal(verdict(bare('Deputy Tam Quill'), bare('Tam Quill')), 'agrees');
    const next = `Deputy Chief Constable Martin Askew, who takes over on Monday, has said sorry. ${LOST}`;
    assert.equal(verdict(next, chief), 'agrees');
    const coach = (title: string): string => `${title} Martin Askew apologised to fans. ${LOST}`;
    assert.equal(verdict(coach('Assistant Coach'), coach('Coach')), 'agrees');
    const before =
      'Chief Constable Martin Askew opened a fête in Orrin with his dog and a brass band, and gave prizes for jam, cakes, roses and the tallest sunflower of the summer.';
    assert.equal(verdict(deputy, before), 'agrees');
  });

  it('counts a swap of neighbours as one', () => {
    assert.equal(editDistance('marchteti', 'marchetti'), 1);
    assert.equal(editDistance('obi', 'obi'), 0);
    assert.equal(editDistance('brown', 'browne'), 1);
    assert.equal(editDistance('short', 'muchlonger'), 4);
  });
});
