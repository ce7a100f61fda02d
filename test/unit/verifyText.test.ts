import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { identifyAcross, withIdentities } from '../../src/core/link/identities';
import type { Reading } from '../../src/core/model';
import { withBareNames } from '../../src/core/verify/knownPeople';
import { verifyText } from '../../src/core/verify/verifyText';
import { readArticle } from '../../src/engine/annotator';
import { readTogether } from '../../src/engine/readTogether';

const LEDGER = `The premier, Maren Tolliver, said on Monday that Kerravy would raise defence spending to 2.5 per cent of GDP by 2031.

“A tariff is a door, and a door can be opened from either side,” President Casimir Drost told reporters in Threllin.

The port of Threllin said the ferry to Skarn carried 4,200 passengers in its first week.

Lord Wexcombe, 71, speaks for the 1,240 boats of the southern fleet. The council set aside £3.42bn for the wall.

Dame Ines Varganelli praised the plan. “We can mend the wall or we can move the town,” Ms Tolliver said.`;
const OTHER =
  'The brass band of the fire brigade played on the quay until the last bus had gone. Prices in Ambry fell 3 per cent in March.';

const FIRE =
  'The fire at the mill killed four people and hurt 17. Its owner, Lund Energy, said the looms had been inspected.';

const REPORT = `Lund Energy pays its director $241,000 annually. The fire at Lund Energy’s mill claimed four lives.

Ada Brask, the harbour master, served 38 months. She was angry. “Nobody told the fishermen,” she said.`;

const own = Object.entries({ ledger: LEDGER, other: OTHER, fire: FIRE, report: REPORT }).map(
  ([id, text]) => readArticle({ id, title: '', format: 'plain', text }),
);
const identities = identifyAcross(own);
const index = createSourceIndex(own.map((it) => withIdentities(it, identities)));

const answer = (text: string): string => {
  const { verdict, evidence } = verifyText(text, index);
  return [
    verdict.kind,
    ...evidence.slice(0, 1).map((it) => `${it.relation} in ${it.article}`),
  ].join(': ');
};

describe('verifying a text', () => {
  for (const [name, text, expected] of [
    [
      'a sentence word for word',
      'The port of Threllin said the ferry to Skarn carried 4,200 passengers in its first week.',
      /^agrees: identical in ledger/,
    ],
    [
      'a sentence with another figure',
      'The port of Threllin said the ferry to Skarn carried 2,400 passengers in its first week.',
      /^differs: \S+ in ledger/,
    ],
    [
      'words selected inside a quotation',
      'a door can be opened from either side',
      /^agrees: excerpt in ledger/,
    ],
    [
      'a quotation with a changed word',
      'Drost said: “A tariff is a door, and a door can be closed from either side.”',
      /^differs: altered in ledger/,
    ],
    ['prose selected as it stands', 'the ferry to Skarn carried', /^agrees: unquoted in ledger/],
    [
      'other words with the same figures and names',
      'By 2031 Maren Tolliver wants defence spending of 2.5% of GDP.',
      /^agrees: \S+ in ledger/,
    ],
    ['a name', 'Casimir Drost', /^agrees: same in ledger/],
    [
      'a sentence with another currency',
      'The council set aside $3.42bn for the wall.',
      /^not-comparable/,
    ],
    ['what nobody wrote', 'Maren Tolliver resigned over the sale of a lighthouse.', /^only-here$/],
    ['nothing', '', /^only-here$/],
    [
      'another value of the same measure',
      'defence spending will rise to 3% of GDP by 2031',
      /^differs: differs in ledger/,
    ],
    ['another age of a person', 'Lord Wexcombe is 65', /^differs: differs in ledger/],
    ['the age of a person', 'Lord Wexcombe is 71', /^agrees: equal in ledger/],
    [
      'a change to a value that it changed by',
      'Prices in Ambry fell to 3 per cent in March.',
      /^not-comparable: \S+ in other/,
    ],
    [
      'other words with the same figure and place',
      'Some 4,200 people took the Skarn ferry in its opening week',
      /^not-comparable: near in ledger/,
    ],
    [
      'other forms of its words, and no fact',
      'on the quay a brass band plays',
      /^not-comparable: near in other/,
    ],
    ['two words that a sentence has', 'The quay has a brass bell', /^only-here$/],
    [
      'how many died, in other words',
      'Five people died at Lund Energy’s mill',
      /^differs: differs in fire/,
    ],
    [
      'pay for a year, where only that is paid',
      'Lund Energy pays its director $214,000 a year',
      /^differs: differs in report/,
    ],
    ['three years of 38 months', 'Ada Brask served three years', /^(?!agrees)/],
    [
      'words that she says there, given to another',
      '“Nobody told the fishermen,” said Casimir Drost.',
      /^not-comparable: other-speaker in report/,
    ],
    [
      'words that she says there, given to her',
      '“Nobody told the fishermen,” said Ada Brask.',
      /^agrees: \S+ in report/,
    ],
    [
      'its figure beside another of the same measure',
      'In the mill fire 17 people were hurt',
      /^agrees: equal in fire/,
    ],
    [
      'other words about a body that has no other fact',
      'An inspector had looked over the looms, Lund Energy says',
      /near in fire/,
    ],
    ['other words with a person alone', 'Maren Tolliver baked a loaf for the cat', /^only-here$/],
    ['a person and a verb', 'Lord Wexcombe resigned', /^only-here$/],
    ['a figure with its measure', '1,240 boats', /^agrees: equal in ledger/],
    [
      'a figure that stands there, for another of its measure',
      'Lund Energy hurt 17 people',
      /^(?!differs)/,
    ],
    [
      'a figure that stands there beside one that does not',
      'Lord Wexcombe, 71, speaks for 2,140 boats',
      /^(?!agrees)/,
    ],
    [
      'words that another says, after a verb that reports them',
      'Casimir Drost called the town one we can mend the wall or we can move',
      /^(?!agrees)/,
    ],
    ['another figure of a measure', '2,000 boats', /^differs: differs in ledger/],
    ['a figure of another measure', '1,240 bicycles', /^only-here$/],
    ['a figure alone', '£3.42bn', /^agrees: equal in ledger/],
    ['a figure alone, rounded', '£3.4bn', /^agrees: rounded in ledger/],
    ['a figure alone that nobody gives', '£9.1bn', /^only-here$/],
    ['a share with its measure', 'defence spending of 2.5%', /^agrees: \S+ in ledger/],
    ['a name spelled otherwise', 'Ines Varganeli', /^differs: spelled-differently in ledger/],
    ['a part of a sentence', 'the boats of the southern fleet', /^agrees: near in ledger/],
    [
      'a part of a sentence with another word',
      'the wharves of the southern fleet speaks for the boats of the southern fleet today',
      /^(?:not-comparable|only-here)/,
    ],
    [
      'an attribution before typed words',
      'Ms Tolliver said we can mend the wall or we can move the town',
      /^agrees: \S+ in ledger/,
    ],
    [
      'an attribution behind typed words',
      'we can mend the wall or we can move the town, said Ms Tolliver',
      /^agrees: \S+ in ledger/,
    ],
    [
      'an attribution to somebody else',
      'Casimir Drost said we can mend the wall or we can move the town',
      /^differs: other-speaker in ledger/,
    ],
  ] as const) {
    it(name, () => assert.match(answer(text), expected));
  }

  it('takes no sentence with another figure for one that bears the text out', () => {
    const article = { id: 'one', title: '', format: 'plain' } as const;
    const text = 'The ferry to Skarn carried 15 per cent more passengers, 2,400 in its first week.';
    const { verdict } = verifyText(
      text.replace('The ferry', 'Ferry').replace('2,400', '4,200'),
      createSourceIndex([readArticle({ ...article, text })]),
    );
    assert.ok(verdict.kind !== 'only-here');
    assert.ok(!verdict.evidence.some((it) => it.bearing === 'agrees' && it.text.includes('2,400')));
  });

  it('does not round months away', () => {
    const article = { id: 'one', title: '', format: 'plain' } as const;
    const text = 'A baker who sold sand has been jailed for three years and two months.';
    const one = createSourceIndex([readArticle({ ...article, text })]);
    assert.notEqual(verifyText('The baker was jailed for three years', one).verdict.kind, 'agrees');
  });

  for (const [name, text, expected] of [
    [
      'but for a figure',
      'Lund Energy was fined $2.1 million in 2029 over a leak at the mill',
      'differs',
    ],
    [
      'but for a figure and a name',
      'Ambry was fined $2.1 million in 2029 over a leak at the mill',
      '',
    ],
    ['but for two numbers', 'Lund was fined $2.1 million in 2031 over a leak at the mill', ''],
    [
      'but for a figure that stands there too',
      'Lund was fined $3.5 million in 2029 over a leak at the mill',
      '',
    ],
  ] as const)
    it(`tells the words of a sentence ${name}`, () => {
      const article = { id: 'one', title: '', format: 'plain' } as const;
      const there =
        'Lund was fined $1.2 million in 2029 over a smaller leak at the same mill, which it bought for $3.5 million.';
      const one = createSourceIndex([readArticle({ ...article, text: there })]);
      const { kind } = verifyText(text, one).verdict;
      assert.equal(kind === 'differs', expected === 'differs');
    });

  it('holds no number against the whole that another is a part of', () => {
    const article = { id: 'one', title: '', format: 'plain' } as const;
    const of = (text: string): readonly string[] => {
      const one = createSourceIndex([readArticle({ ...article, text })]);
      return verifyText('Three plants will close', one).evidence.map((it) => it.text);
    };
    assert.ok(!of('Two of the company’s nine plants will close in May.').includes('nine'));
    assert.ok(of('The company’s nine plants will close in May.').includes('nine'));
  });

  it('shows both sides where one article agrees and one differs', () => {
    const texts = ['carried 4,200 passengers', 'carried 2,400 passengers'].map((it, i) =>
      readArticle({
        id: i === 0 ? 'one' : 'two',
        title: '',
        format: 'plain',
        text: `The ferry to Skarn ${it} in its first week, the port said.`,
      }),
    );
    const text = 'The ferry to Skarn carried 4,200 passengers in its first week, the port said.';
    const { verdict, evidence } = verifyText(text, createSourceIndex(texts));
    assert.deepEqual(
      [verdict.kind, ...evidence.map((it) => `${it.article} ${it.bearing}`)],
      ['differs', 'two differs', 'one agrees'],
    );
  });

  it('says how many articles were searched, and searches none that is left out', () => {
    const text = 'The brass band of the fire brigade played on the quay';
    assert.equal(verifyText(text, index).searched, 4);
    const { verdict, searched } = verifyText(text, index, { except: 'other' });
    assert.deepEqual([verdict.kind, searched], ['only-here', 3]);
  });

  describe('by one sentence of an article', () => {
    for (const [name, claim, text, expected] of [
      [
        'that it moved to what it moved from',
        'Turnout in Ambry fell to 33 per cent',
        'Turnout in Ambry was 38.4 per cent, up from 33 per cent.',
        'not-comparable',
      ],
      [
        'that it moved to what it moved to',
        'Turnout in Ambry rose to 38.4 per cent',
        'In Ambry turnout rose to 38.4 per cent, from 33 per cent.',
        'agrees',
      ],
      [
        'what is of another year than the one named',
        'The strike in 2026 lasted for 23 days',
        'Crews voted for a strike of 23 days. That of 2026 lasted 19 days.',
        'not-comparable',
      ],
      [
        'what is of a year that its sentence does not name',
        'The strike in 2026 lasted for 23 days',
        'It began in 2026. For 23 days the crews were out on strike.',
        'agrees',
      ],
      [
        'what is of a year beside another',
        'The strike in 2026 lasted for 23 days',
        'In 2014 crews voted for a strike of 23 days.',
        'not-comparable',
      ],
      [
        'a vote of other sides beside what agrees',
        'The council of Skarn voted 16 to 9 to close two ports',
        'Two ports will close: the council of Skarn, which has nine, backed it by 14 votes to 11.',
        'not-comparable',
      ],
      [
        'a vote of the same sides in other words',
        'The council of Skarn voted 14 to 11 to close two ports',
        'Two ports will close: the council of Skarn, which has nine, backed it by 14 votes to 11.',
        'agrees',
      ],
      [
        'that somebody leads so many',
        'Tam Varga leads a team of 34 divers',
        'There are 34 divers in the team of Tam Varga.',
        'agrees',
      ],
      [
        'a loss, which was a profit',
        'Skarn Mills made a loss of £22m last year',
        'Last year Skarn Mills had a profit of £22m.',
        'differs',
      ],
      [
        'a loss, which is not said to be one',
        'Skarn Mills made a loss of £22m last year',
        'Last year Skarn Mills made £22m.',
        'not-comparable',
      ],
      [
        'what was lost, which was a profit',
        'Skarn Mills lost about £22m last year',
        'Last year Skarn Mills had a profit of £22m.',
        'differs',
      ],
      [
        'what somebody earned who lost something else',
        'Tam Varga earned £3.45 million for the fight in Skarn',
        'Tam Varga lost the fight in Skarn but took home £3.45 million.',
        'agrees',
      ],
      [
        'digits that changed places of what is not named',
        'She stole £142,000',
        'The clerk stole £412,000 from a fund.',
        'differs',
      ],
      [
        'other digits of what is not named',
        'She stole £142,000',
        'The clerk stole £395,000 from a fund.',
        'only-here',
      ],
      [
        'a rare unit beside words that all stand there',
        'The fire in Skarn burned 40 hectares',
        'The fire in Skarn burned within 12 hectares of farmland.',
        'not-comparable',
      ],
      [
        'the age of somebody called by the family name alone',
        'Varga is 61',
        'A clerk, Tam Varga, 51, was there.',
        'differs',
      ],
      [
        'the age of somebody of a family name that two bear',
        'Varga is 61',
        'A clerk, Tam Varga, 51, and Ida Varga, 49, were there.',
        'only-here',
      ],
      [
        'an area beside words of which others are of something else',
        'The flat in Skarn covers 142 square metres',
        'A shop of 142 square metres opened in Skarn. A flat above covers less.',
        'not-comparable',
      ],
      [
        'a term that a court gave to whom the next sentence names',
        'Varga was jailed for six years',
        'A clerk who took cash was jailed for four years. Tam Varga, 56, of Long Lane, Skarn, admitted theft.',
        'differs',
      ],
      [
        'the same term of whom the next sentence names',
        'Tam Varga was jailed for four years',
        'A clerk who took cash was jailed for four years. Tam Varga (56) pleaded guilty.',
        'agrees',
      ],
      [
        'a term that a court gave, beside a name without an age',
        'Tam Varga was jailed for six years',
        'A clerk who took cash was jailed for four years. Tam Varga said so.',
        'only-here',
      ],
      [
        'a term that a court gave, beside one who was robbed',
        'Tam Varga was jailed for four years',
        'A burglar was jailed for six years. Tam Varga, 42, woke to find him in her kitchen in Skarn.',
        'only-here',
      ],
      [
        'a term of one of two whom a court jailed',
        'Tam Varga was jailed for six years',
        'A clerk was jailed for four years and his wife for three. Tam Varga, 56, admitted theft.',
        'only-here',
      ],
      [
        'the age of somebody behind a role',
        'The driver of the tram, Tam Quill, was 61',
        'Tam Quill, 51, was there.',
        'differs',
      ],
    ] as const) {
      it(name, () => {
        const readings = readTogether([{ id: 'there', title: '', format: 'plain', text }]);
        assert.equal(verifyText(claim, createSourceIndex(readings)).verdict.kind, expected);
      });
    }

    it('a family name by itself, but for that of a place', () => {
      const read = (text: string): Reading => {
        const [reading] = readTogether([{ id: text, title: '', format: 'plain', text }]);
        assert.ok(reading);
        return reading;
      };
      const index = createSourceIndex([read('Tam Varga, 51, was there. Una Boston, 42, left.')]);
      const found = (text: string): readonly string[] =>
        withBareNames(read(text), index).people.map(({ name }) => name);
      assert.deepEqual(found('Varga is 61'), ['Tam Varga']);
      assert.deepEqual(found('Police in Varga arrested 34 men'), []);
      assert.deepEqual(found('The trams that Boston has are old'), []);
    });
  });

  describe('of one other article', () => {
    const told = (claim: string, text: string): readonly string[] =>
      verifyText(
        claim,
        createSourceIndex(readTogether([{ id: 'there', title: '', format: 'plain', text }])),
      ).evidence.map((it) => `${it.bearing}: ${it.text}`);
    const LOST =
      'Thirty boats were lost in the storm off Vessin, the harbour master and his men said on Monday.';
    const ABOARD = 'The ferry had 241 passengers and a crew of nine on board.';
    const KILLED = 'Two passengers were killed.';
    const YEAR = 'The line carried 1.3m passengers last year.';
    const HEADLINE = 'Two dead, nine hurt as storm tears through Vale of Ebrin';
    const STORM = `${HEADLINE}\n\nMill Street in Ebrin is shut.`;
    const TRAPPED = 'Some 14 miners trapped 600 metres down in Ebrin were brought up.';
    const OPENING = 'Ida Moss sold the mill’s looms, a court in Skarn was told.';
    const TRIAL = `${OPENING}\n\nMoss, of Quay Lane, spent it all.\n\nThe clerk was jailed for five years.\n\nShares in the firm fell 6.2 per cent.`;

    const CLEARED =
      'Ida Moss, the clerk of Port Marlow, was in court on Monday with her brother. She denied fraud and was cleared. The court heard that money was taken from the harbour fund.';
    const JAILED = 'The brother was jailed for five years and ordered to pay back the money.';

    for (const [name, claim, text, expected] of [
      [
        'differs by a figure at its place',
        '40 boats were lost in the storm',
        LOST,
        ['differs: Thirty'],
      ],
      [
        'does not differ by the first figure of a sentence where the word in front is another',
        'At Vessin Head 40 boats were lost in the storm',
        LOST,
        [`not-comparable: ${LOST}`],
      ],
      [
        'differs in how many died, though as many were hurt',
        'Nine people died in the storm in the Vale of Ebrin',
        STORM,
        ['differs: Two', `not-comparable: ${HEADLINE}`],
      ],
      [
        'does not agree as the dead where as many were trapped',
        'Fourteen miners died in Ebrin',
        TRAPPED,
        [`not-comparable: ${TRAPPED}`],
      ],
      [
        'agrees in how many were hurt',
        'Nine people were hurt in the storm in the Vale of Ebrin',
        STORM,
        ['agrees: nine', `agrees: ${HEADLINE}`],
      ],
      [
        'does not differ by a sentence about somebody without a name',
        'Ida Moss was jailed for six years',
        TRIAL,
        [],
      ],
      [
        'does not differ by votes where it says by how many one lost',
        'Tam Quill lost by eight votes',
        'Ada Obi won by eight votes. Tam Quill had 1,002 votes.',
        ['not-comparable: Tam Quill had 1,002 votes.'],
      ],
      [
        'does not differ by another sum where its own is that of something else',
        'She asked for £9m in damages',
        'She had sought £9m. A jury gave her £2.4m in damages.',
        [],
      ],
      [
        'does not differ by those who took part where some died',
        'Three patients died in the trial',
        'The trial was in 1,216 patients.',
        [],
      ],
      [
        'does not differ by what moved the other way on another day',
        'Shares in Harbour Line rose 12 per cent on Tuesday',
        'Harbour Line shares jumped on Tuesday, having fallen 12 per cent on Monday.',
        [
          'not-comparable: Harbour Line shares jumped on Tuesday, having fallen 12 per cent on Monday.',
        ],
      ],
      [
        'agrees with what was said in another tense',
        'Tam Quill said you could not row a boat with a spade',
        'Tam Quill said: “You cannot row a boat with a spade.”',
        ['agrees: You cannot row a boat with a spade.'],
      ],
      [
        'differs from what was said without its not',
        'Tam Quill said you could row a boat with a spade',
        'Tam Quill said: “You cannot row a boat with a spade.”',
        ['differs: You cannot row a boat with a spade.'],
      ],
      [
        'does not agree where it is said of a relative',
        'Ida Moss was jailed for five years',
        `${CLEARED}\n\nIda Moss’s husband was jailed for five years on Friday.`,
        ['not-comparable: Ida Moss’s husband was jailed for five years on Friday.'],
      ],
      [
        'does not differ where another is named',
        'Ida Moss was jailed for six years',
        TRIAL.replace('The clerk', 'Her brother Tam Moss'),
        ['not-comparable: Her brother Tam Moss was jailed for five years.'],
      ],
      [
        'does not agree where somebody without a name is told of',
        'Ida Moss was jailed for five years',
        `${CLEARED}\n\n${JAILED}`,
        [`not-comparable: ${JAILED}`],
      ],
      [
        'agrees by the shares of the firm',
        'Shares in the mill of Ida Moss fell 6.2 per cent',
        TRIAL,
        ['agrees: 6.2 per cent', `not-comparable: ${OPENING}`],
      ],
      [
        'does not differ by any number of people where it says nothing of them',
        '90 people',
        ABOARD.replace('passengers', 'people'),
        [],
      ],
      [
        'does not differ by a number that leaves room for it',
        'Five people died in the storm at Ebrin',
        'The storm at Ebrin killed at least three people on Friday.',
        ['not-comparable: at least three'],
      ],
      [
        'differs by a number that leaves no room for it',
        'Two people died in the storm at Ebrin',
        'The storm at Ebrin killed at least three people on Friday.',
        ['differs: at least three'],
      ],
      [
        'agrees in the profit of a year, beside a forecast of the next',
        'profit of £48.3m at Skarn Looms',
        'Pre-tax profit at Skarn Looms rose to £48.3m. The firm said it expects profit of £98m next year.',
        ['agrees: £48.3m', 'agrees: Pre-tax profit at Skarn Looms rose to £48.3m.'],
      ],
      [
        'agrees in a sentence behind one that ends with a deputy',
        'Nobody told the pilots',
        'The harbour has one man and his deputy. Nobody told the pilots.',
        ['agrees: Nobody told the pilots'],
      ],
      [
        'is not borne out by words behind one of doubt',
        'The poacher was held in Skarn on Friday',
        'A suspected poacher was held in Skarn on Friday after 14 deer were found in a van.',
        [
          'not-comparable: A suspected poacher was held in Skarn on Friday after 14 deer were found in a van.',
        ],
      ],
      [
        'agrees beside words of doubt about others',
        'A poacher was held in Skarn on Friday',
        'A poacher was held in Skarn on Friday after a suspected forger had named him to the wardens.',
        ['agrees: A poacher was held in Skarn on Friday'],
      ],
      [
        'agrees in a figure of a deputy who is so called',
        'Tam Hill shot 14 deer',
        'On Monday Deputy Tam Hill shot 14 deer near the quarry.',
        ['agrees: 14', 'not-comparable: Tam Hill shot 14 deer'],
      ],
      [
        'is not borne out by the fine of a former mayor',
        'The mayor of Skarn was fined £300',
        'The former mayor of Skarn, Ida Moss, was fined £300 for speeding on Friday.',
        [
          'not-comparable: £300',
          'not-comparable: The former mayor of Skarn, Ida Moss, was fined £300 for speeding on Friday.',
        ],
      ],
      [
        'differs by a word of doubt with a hyphen',
        'A burglar was convicted of lighting the first fire',
        'A would-be burglar was convicted of lighting the first.',
        ['differs: A would-be burglar was convicted of lighting the first.'],
      ],
      [
        'agrees beside what would be',
        'The chapel would be closed to visitors until the spring',
        'The chapel would be closed to visitors until spring.',
        ['agrees: The chapel would be closed to visitors until spring.'],
      ],
      [
        'differs as an officer from the deputy',
        'Chief Constable Martin Askew',
        'Deputy Chief Constable Martin Askew opened the fair.',
        [
          'differs: Deputy Chief Constable Martin Askew',
          'not-comparable: Chief Constable Martin Askew',
        ],
      ],
      [
        'differs by a word that makes somebody else of who opens it',
        'Mayor Ida Moss was in court on Monday',
        'Former mayor Ida Moss was in court on Monday.',
        [
          'differs: Former mayor Ida Moss was in court on Monday.',
          'not-comparable: mayor Ida Moss was in court on Monday',
        ],
      ],
      [
        'differs by the nearest of several figures',
        '214 passengers were on board',
        `${KILLED} ${ABOARD} ${YEAR}`,
        ['differs: 241'],
      ],
    ] as const)
      it(name, () => {
        assert.deepEqual(told(claim, text), expected);
      });
  });

  describe('of an article', () => {
    const SAID = '“We signed what nobody else in Threllin would sign,” Ada Obi said.';
    const HERE = `${SAID}\n\nThe council had spent £3.1m on consultants. It has played 19 seasons in the cup.`;
    const THERE = `Ada Obi said: “We signed what nobody else in Threllin would sign.”\n\nConsultants have cost it £3.4m since spring. It once had four seasons in the cup.`;
    const readings = readTogether(
      [HERE, THERE].map((it, i) => ({ id: `${i}.txt`, title: '', format: 'plain', text: it })),
    );
    const both = createSourceIndex(readings);
    for (const [name, text, except, expected] of [
      [
        'says of a figure what the article is told of it',
        'The council had spent £3.1m on consultants.',
        '0.txt',
        'differs: £3.4m',
      ],
      [
        'differs by no figure of which the article is told nothing',
        'It has played 19 seasons in the cup.',
        '0.txt',
        'only-here',
      ],
      [
        'says of a typed text what its words tell',
        'It has played 19 seasons in the cup.',
        undefined,
        'differs: four',
      ],
    ] as const)
      it(name, () => {
        const { verdict, evidence } = verifyText(
          text,
          both,
          except === undefined ? {} : { except },
        );
        const [best] = evidence;
        assert.equal(best ? `${verdict.kind}: ${best.text}` : verdict.kind, expected);
      });

    it('asks about the words at the selection where they stand twice', () => {
      const asked = '25 per cent of';
      const here = `${SAID}\n\nIn Ambry 25 per cent of pupils walked to school. In Skarn 25 per cent of ferries sailed late in March.`;
      const there = `Ada Obi said: “We signed what nobody else in Threllin would sign.”\n\nIn Ambry 25 per cent of pupils walked to school. In Skarn 28 per cent of ferries sailed late in March.`;
      const twice = createSourceIndex(
        readTogether(
          [here, there].map((it, i) => ({ id: `${i}.txt`, title: '', format: 'plain', text: it })),
        ),
      );
      const told = (at: number): string =>
        verifyText(asked, twice, { except: '0.txt', at }).verdict.kind;
      assert.deepEqual(
        [told(here.indexOf(asked)), told(here.lastIndexOf(asked))],
        ['agrees', 'differs'],
      );
    });
  });
});

describe('a figure of a few typed words', () => {
  const FERRY =
    'A ferry struck the pier at Carrow. The council said 41 people were injured when it hit.';
  const answered = (text: string, ...others: readonly string[]): readonly string[] => {
    const all = readTogether(
      [FERRY, ...others].map((it, i) => ({ id: `${i}`, title: '', format: 'plain', text: it })),
    );
    const { evidence } = verifyText(text, createSourceIndex(all));
    return evidence.map(({ article, bearing, text: shown }) => `${article} ${bearing}: ${shown}`);
  };

  it('differs where another report of what an article tells that has it says otherwise', () => {
    const OPERATOR =
      'The Carrow ferry struck the pier. The operator said 14 people were injured when it hit.';
    assert.deepEqual(answered('41 people were injured', OPERATOR), [
      '1 differs: 14',
      '0 agrees: 41 people were injured',
    ]);
  });

  it('does not differ by what is said of another event', () => {
    const CRANE = 'A crane fell on a bus in Dulva. The hospital said 14 people were injured there.';
    assert.deepEqual(answered('41 people were injured', CRANE), [
      '0 agrees: 41 people were injured',
    ]);
  });
});

describe('a typed text that denies, or gives to one what is of another', () => {
  const COUNT = `Inspectors had recommended repairs in Skarn. The company's drivers will close five of the 12 lines.

Labour gained three seats from the Greens in Ambry. The harbour board has not sold its two cranes.

Maren Tolliver pleaded guilty to three counts of fraud.`;
  const [article] = readTogether([{ id: 'count', title: '', format: 'plain', text: COUNT }]);
  assert.ok(article);
  const counts = createSourceIndex([article]);
  for (const [text, expected] of [
    ['Inspectors did not recommend repairs.', 'differs'],
    ['Inspectors asked for no repairs.', 'only-here'],
    ['The harbour board sold its cranes.', 'differs'],
    ['The harbour board might have sold its cranes.', 'only-here'],
    ['Tolliver had not admitted three counts of fraud.', 'not-comparable'],
    ['Tolliver admitted not fewer than three counts of fraud.', 'agrees'],
    ['All 12 lines will be closed.', 'not-comparable'],
    ['There are 12 lines.', 'agrees'],
    ['The Greens gained three seats from Labour.', 'not-comparable'],
    ['Labour took three seats from the Greens.', 'agrees'],
    ['The Greens lost three seats to Labour.', 'agrees'],
  ] as const)
    it(`${expected}: ${text}`, () => {
      assert.equal(verifyText(text, counts).verdict.kind, expected);
    });
});

describe('a typed number of few', () => {
  it('does not differ from another’s where the article has it of whom the text names', () => {
    const text =
      'The Greens have hope. With 27 of 48 seats Labour runs Skarn. There are five Greens on the council.';
    const [article] = readTogether([{ id: 'seats', title: '', format: 'plain', text }]);
    assert.ok(article);
    const { evidence } = verifyText('The Greens have five seats.', createSourceIndex([article]));
    assert.ok(evidence.every((it) => it.bearing !== 'differs'));
  });
});

describe('a typed figure that one article has beside another', () => {
  const verdictOn = (text: string, ...articles: readonly string[]): string => {
    const all = readTogether(
      articles.map((it, i) => ({ id: `${i}`, title: '', format: 'plain', text: it })),
    );
    return verifyText(text, createSourceIndex(all)).verdict.kind;
  };
  const NOW = 'About 1,400 homes were hit in Carrow. Floods in 2007 hit 900 homes.';
  const POLLS =
    'The Fenwick survey put the Alliance on 34 per cent and the Liberals on 29. It asked 1,040 adults.';
  const THEFTS = 'In 2022 there were 212 cases of theft at its shops, and 340 in 2030.';

  for (const [name, text, articles, expected] of [
    [
      'does not differ by the other, which the next article has alone',
      'In 2007 the floods hit 900 homes.',
      ['The floods hit 1,400 homes in Carrow.', NOW],
      'agrees',
    ],
    [
      'differs by what no article has beside it',
      'The floods hit 900 homes.',
      ['The floods hit 1,400 homes in Carrow.', 'The floods hit 900 homes in Carrow.'],
      'differs',
    ],
    [
      'is not borne out by a part where the article has the whole',
      'Sales rose by 19 per cent.',
      ['Sales rose 5.4 per cent to £612m. Online sales grew by 19 per cent in May.'],
      'not-comparable',
    ],
    [
      'does not differ by a part',
      'Sales were up 5.4 per cent.',
      ['Sales rose 5.4 per cent to £612m.', 'Like-for-like sales were up 2.1 per cent in May.'],
      'agrees',
    ],
    [
      'is borne out by the part that it names',
      'Sales online rose by 19 per cent.',
      ['Sales rose 5.4 per cent to £612m. Online sales grew by 19 per cent in May.'],
      'agrees',
    ],
    [
      'is not borne out by what may come',
      'The river reached 6.2 metres.',
      ['Forecasters said the river could reach 6.2 metres on Sunday.'],
      'not-comparable',
    ],
    [
      'is borne out beside what may come',
      'The river reached 6.2 metres.',
      ['The river peaked at 6.2 metres on Sunday and may rise again.'],
      'agrees',
    ],
    [
      'is borne out by what a court has set',
      'He was jailed for four years.',
      ['He will serve four years in jail, the judge said.'],
      'agrees',
    ],
    [
      'is not borne out by an age of somebody else',
      'Walter Finch was 66.',
      ['The dead were named as Walter Finch, 74, and Roy and Linda Massey, 66 and 63, of Lund.'],
      'not-comparable',
    ],
    [
      'is borne out by one of two ages',
      'Ada Obi was 34.',
      ['Ada Obi, 34, and Tom Quill, 41, were hurt in the crash.'],
      'agrees',
    ],
    [
      'differs where the other is an earlier toll',
      '46 people were killed in the ferry fire.',
      [
        'A ferry fire off Skarn on Monday killed 44 people.',
        'A ferry fire off Skarn on Monday killed 46 people. Police had said that 44 people were dead.',
      ],
      'differs',
    ],
    [
      'does not differ by another poll, whose name stands within the sentence',
      'The Dunlin survey put the Alliance on 36 per cent.',
      [POLLS],
      'only-here',
    ],
    [
      'does not differ by what another poll says',
      'Dunlin put the Alliance on 36 per cent.',
      [POLLS],
      'only-here',
    ],
    [
      'differs by what that poll says',
      'Fenwick put the Alliance on 36 per cent.',
      [POLLS],
      'differs',
    ],
    [
      'differs whatever those are called who did it',
      'Firefighters from Ostle rescued 64 people from the roof.',
      ['Crews from Ostle and Vale rescued 46 people from the roof.'],
      'differs',
    ],
    [
      'differs whatever title the article has of such a one alone',
      'Councillors approved a budget of £421m.',
      [
        'The council in Marl approved a budget of £412m on Monday. Councillor Dana Perrin voted against it.',
      ],
      'differs',
    ],
    [
      'does not differ by what is beside its digits, which count nothing there',
      'In Colderby, 600 homes were still without power.',
      [
        'In the Vale district 3,000 homes were still without power on Sunday night, and in Colderby 600 were waiting.',
      ],
      'not-comparable',
    ],
    [
      'does not differ by what is of no year that it names',
      'The 2019 storm left 20,000 homes without power.',
      ['The storm left 12,000 homes without power on Saturday.'],
      'not-comparable',
    ],
    [
      'differs by what the sentence behind says of the year',
      'In 2025, 1,500 drivers took part in the strike.',
      ['The last strike, in 2025, cost £1.8m. Then 1,200 drivers took part in the strike.'],
      'differs',
    ],
    [
      'is not borne out by a sentence that has nothing else of it, with a currency of letters',
      'Ifeoma Danlami was charged with taking N640,000.',
      ['Ifeoma Danlami was jailed. Police found N640,000 in cash at her home in Belkin Road.'],
      'only-here',
    ],
    [
      'is borne out in other words, with a currency of letters',
      'Police seized N640,000 in cash.',
      ['Police found N640,000 in cash at her home in Belkin Road.'],
      'agrees',
    ],
    [
      'is not borne out by another year for the last',
      'There were 212 cases of theft last year.',
      [THEFTS],
      'not-comparable',
    ],
    [
      'is borne out by the year that it names',
      'There were 212 cases of theft in 2022.',
      [THEFTS],
      'agrees',
    ],
    [
      'differs where it is the other that the text is about',
      'The bus was carrying 32 passengers.',
      [
        'The bus, which was carrying 45 passengers, left Carrow at noon.',
        'The bus had a permit for 32 passengers but 45 were on board.',
      ],
      'differs',
    ],
  ] as const)
    it(name, () => {
      assert.equal(verdictOn(text, ...articles), expected);
    });
});
