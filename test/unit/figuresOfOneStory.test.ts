import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { readTogether } from '../../src/engine/readTogether';

/** What two articles quote makes them one story; the sentences around share next to nothing. */
const SAID = '“We signed what nobody else in Threllin would sign,” Ada Obi said.';
const HERE = `${SAID}\n\n`;
const THERE = `Ada Obi said: “We signed what nobody else in Threllin would sign.”\n\n`;

/** Of each figure of `here` what is said of it, and the figures there that it is held against. */
function verdictsOf(here: string, there: string): readonly (readonly [string, string])[] {
  const readings = readTogether(
    [here, there].map((text, i) => ({ id: `${i}.txt`, title: '', format: 'plain', text })),
  );
  const [own] = readings;
  assert.ok(own);
  return judge(own, createSourceIndex(readings)).claims.flatMap(({ claim, verdict }) =>
    claim.about.kind === 'figure'
      ? [
          [
            claim.text,
            verdict.kind === 'only-here'
              ? verdict.kind
              : [verdict.kind, ...verdict.evidence.map((it) => it.text)].join(': '),
          ] as const,
        ]
      : [],
  );
}

function verdictOfLast(here: string, there: string): string {
  const last = verdictsOf(here, there).at(-1);
  assert.ok(last, 'no figure');
  return last[1];
}

describe('figures of two articles that quote the same words', () => {
  for (const [name, here, there, expected] of [
    [
      'agree by three digits and more',
      'Damages came to £412m.',
      'The owners owe £412 million.',
      'agrees: £412 million',
    ],
    [
      'agree as the two ends of one range',
      'Payments range from £38,000 to £310,000.',
      'Each gets between £38,000 and £310,000.',
      'agrees: between £38,000 and £310,000',
    ],
    [
      'agree by two digits beside one word',
      'About one in 12 failed, beside a rate of 1.8% in the whole country.',
      'In the country it is 1.8 per cent.',
      'agrees: 1.8 per cent',
    ],
    [
      'differ behind the same number of a vote',
      'The loan was approved by 29 votes to 26.',
      'Councillors backed the loan by 29 votes to 24.',
      'differs: 24',
    ],
    [
      'do not agree in what moved the other way beside one that agrees',
      'Exclusions rose by 14 per cent.',
      'Exclusions were up 14 per cent. At Skarn they fell 14 per cent.',
      'agrees: 14 per cent',
    ],
    [
      'agree with none that moved the other way where one agrees besides',
      'Exclusions were up 14 per cent. At Skarn they fell 14 per cent.',
      'Exclusions rose by 14 per cent.',
      'not-comparable: 14 per cent',
    ],
    [
      'differ as all who were hurt, of whom parts are told besides',
      'Dozens were taken away. Police said 37 were injured.',
      'Forty-seven people were hurt, six of them children.',
      'differs: Forty-seven',
    ],
    [
      'do not differ as some of those who were hurt',
      'Nine of the injured were children. In all 37 were injured.',
      'Nobody saw it. There were 37 hurt, and four of the injured were sailors.',
      'agrees: 37',
    ],
    [
      'are not compared as those who go and all whom a mill has',
      'Some 240 jobs will go at the Skarn mill, the firm said.',
      'The firm said the Skarn mill, which has 2,400 jobs, will shut its oldest line.',
      'not-comparable: 2,400',
    ],
    [
      'do not differ with digits exchanged by a word that says nothing',
      'The club made a profit of £6.2m.',
      'Its pubs made £2.6m.',
      'only-here',
    ],
    [
      'are not compared with that of last year',
      'The dividend is 14 cents.',
      'Last year’s dividend was 13 cents.',
      'only-here',
    ],
    [
      'differ as one party’s in two lists that have others alike',
      'In the town of Ambry the Greens won 14 seats, the Liberals four and Labour nine.',
      'Labour has eight, down from 11, the Greens have 14 and the Liberal Democrats four.',
      'differs: eight',
    ],
    [
      'are not compared as one party’s in lists that have no others alike',
      'In the town of Ambry the Greens won 14 seats, the Liberals four and Labour nine.',
      'Labour has eight, down from 11, the Greens have 12 and the Liberal Democrats five.',
      'only-here',
    ],
    [
      'of votes differ beside a missing box',
      'Ada Obi won after three recounts.',
      'It took two recounts and the search for a missing box before Ada Obi won.',
      'differs: two',
    ],
    [
      'do not differ behind another number of a vote',
      'The loan was approved by 29 votes to 26.',
      'Councillors backed the wall by 31 votes to 24.',
      'only-here',
    ],
    [
      'differ where what is to come is said of the next number alone',
      'Another 60,000 come on Friday. The depot in Ambry has 140,000 doses.',
      'He said that there were 114,000 doses in the depot in Ambry and that 60,000 more would come on Friday.',
      'differs: 114,000',
    ],
    [
      'agree with the value rather than with thousands',
      'Some 3,500 residents stayed indoors.',
      'Thousands stayed indoors in Threllin. Later 3,500 were kept indoors.',
      'agrees: 3,500',
    ],
    [
      'do not differ from what one moved to since',
      'Net debt at the harbour stood at £205m in March.',
      'Net debt at the harbour was cut to £168m.',
      'not-comparable: £168m',
    ],
    [
      'are not compared by two digits alone',
      'The harbour lost 1.8%.',
      'Wages rose by 1.8 per cent.',
      'not-comparable: 1.8 per cent',
    ],
    [
      'are not compared where the value stands for two things there',
      'Damages came to £412m.',
      'The owners owe £412 million. The crane cost £412 million.',
      'not-comparable: £412 million',
    ],
    [
      'agree where one measure by name moved alike',
      'Revenue rose 4 per cent.',
      'Sales were up 4 per cent over all.',
      'agrees: 4 per cent',
    ],
    [
      'are not compared where it moved the other way',
      'Revenue rose 4 per cent.',
      'Sales were down 4 per cent over all.',
      'not-comparable: 4 per cent',
    ],
    [
      'differ beside another figure that both sentences have',
      'Shares in the mill closed down 5.1 per cent at $14.35.',
      'The shares closed 5.1 per cent lower at $14.53.',
      'differs: $14.53',
    ],
    [
      'are not compared beside another figure where they are far apart',
      'Shares in the mill closed down 5.1 per cent at $14.35.',
      'The shares closed 5.1 per cent lower at $4.53.',
      'only-here',
    ],
    [
      'agree in pence and pounds',
      'The owners paid 415p a share.',
      'The mill went at £4.15 a share.',
      'agrees: £4.15 a share',
    ],
    [
      'agree as a small number by the words beside it',
      'The jury saw eleven lanterns in court.',
      'Eleven lanterns stood before the jury.',
      'agrees: Eleven',
    ],
    [
      'differ by the words that one sentence of each has',
      'The council spent £3.1m on consultants.',
      'Consultants have cost it £3.4m since spring.',
      'differs: £3.4m',
    ],
    [
      'differ as millions and billions where one is a forecast',
      'Mending the quay is expected to cost £2.4m.',
      'The board put the bill for the quay at £2.4bn.',
      'differs: £2.4bn',
    ],
    [
      'differ not as millions and billions of two things',
      'Mending the quay is expected to cost £2.4m.',
      'The firm’s ships are worth £2.4bn.',
      'only-here',
    ],
    [
      'differ as four digits that changed places, under two names',
      'A crowd of 8,412 came.',
      'The attendance in Threllin was 8,142, after 7,500 in May.',
      'differs: 8,142',
    ],
    [
      'differ as two digits in another order, of what alone has a length',
      'Divers took the mast off the ship, a 38-metre schooner.',
      'The 83-metre vessel sank in the Sound.',
      'differs: 83-metre',
    ],
    [
      'differ as 102 and 120 metres',
      'Divers took the mast off the ship, a 102-metre schooner.',
      'The vessel that sank in the Sound was 120 metres long.',
      'differs: 120 metres',
    ],
    [
      'differ as a rise and as how much dearer it is',
      'The price of butter rose by 31 per cent, in a year without rain.',
      'Butter had become 13% more expensive.',
      'differs: 13%',
    ],
    [
      'differ as two digits in another order beside two words',
      'Inspectors found 37 vacancies on surgical wards.',
      'On the surgical wards 73 posts were empty.',
      'differs: 73',
    ],
    [
      'differ though people of other kinds are as many',
      'The water took six fire engines.',
      'Eight fire engines went under water, and six people are missing.',
      'differs: Eight',
    ],
    [
      'are not compared with what is on top of others',
      'The mayor has been married three times.',
      'Two more times the mayor married.',
      'not-comparable: Two',
    ],
    [
      'are not compared with those of several nights',
      'Police arrested 46 people on Friday in Skarn.',
      'Police in Skarn arrested 52 people over four nights.',
      'not-comparable: 52',
    ],
    [
      'differ as the hurt, under two words',
      'The crash left 27 injured.',
      'In the crash 29 were hurt.',
      'differs: 29',
    ],
    [
      'differ as two losses, one told by its verb',
      'The ferry firm lost €11.2m in the year to March.',
      'The ferry firm made a loss of €12.1m in the year to March.',
      'differs: €12.1m',
    ],
    [
      'differ as visitors and those who visited',
      'Last year the castle drew 310,000 visitors.',
      'Last year 301,000 people visited the castle.',
      'differs: 301,000',
    ],
    [
      'are not compared as what two won from each other',
      'Labour won 38 seats from the Greens.',
      'The Greens won 38 seats from Labour.',
      'not-comparable: 38',
    ],
    [
      'differ as the same digits in another order',
      'The owners have debts of £83,000 on credit cards.',
      'They were £38,000 short on their credit cards.',
      'differs: £38,000',
    ],
    [
      'agree where at least so much holds the other',
      'The council spent at least £3.1m on consultants.',
      'Consultants have cost it £3.4m since spring.',
      'agrees: £3.4m',
    ],
    [
      'do not differ where at least so few hold the other',
      'The blaze was fought from three ladder trucks in Threllin.',
      'Crews in Threllin fought the blaze with at least two ladder trucks.',
      'not-comparable: at least two',
    ],
    [
      'do not differ where one says how much sooner',
      'The fight in Threllin with Bram Quill ended in six rounds.',
      'The fight with Quill ended five rounds sooner than in Threllin before.',
      'not-comparable: five',
    ],
    [
      'agree as one time of what both name beside it',
      'The trial of the mill’s owners took nine weeks.',
      'After a nine-week trial a jury found for them.',
      'agrees: nine-week',
    ],
    [
      'agree as the only ones in a unit that few things have',
      'The ship leant over at 12 degrees.',
      'She came to rest at an angle of 12 degrees.',
      'agrees: 12 degrees',
    ],
    [
      'agree in both of two units',
      'The riders went down at 92km/h.',
      'Speeds were up to 92km/h (57mph).',
      'agrees: up to 92km/h',
    ],
    [
      'agree as a part and in per cent',
      'Spending on maintenance was cut by almost a third in the period.',
      'Maintenance spending fell by 32 per cent before the accident.',
      'agrees: 32 per cent',
    ],
    [
      'differ in what a company is beside what it will be',
      'Lund Mills, which employs 9,300 people, will close its office in Skarn.',
      'Lund Mills has about 9,800 staff in Skarn and Oster.',
      'differs: about 9,800',
    ],
    [
      'differ as lives that were lost',
      'Bram Quill saw the ferry go down with the loss of 14 lives off Skarn.',
      'Quill told of the ferry off Skarn in which 15 people died.',
      'differs: 15',
    ],
    [
      'do not agree where at least so many died',
      'The blaze in Skarn killed at least 64 people on the quay.',
      'On the quay in Skarn 71 people died in the blaze.',
      'not-comparable: 71',
    ],
    [
      'differ as the terms that a court gave',
      'A cook who burnt down the mill was jailed for five years and four months.',
      'The cook has been jailed for five years and eight months.',
      'differs: five years and eight months',
    ],
    ...(
      [
        ['The mate has been jailed for five years and eight months.', 'another is spoken of'],
        ['The cook’s wife was jailed for five years and eight months.', 'it is one of his family'],
        ['One was jailed for five years and eight months.', 'nobody is described'],
      ] as const
    ).map(
      ([there, when]) =>
        [
          `do not differ as the terms of two people, where ${when}`,
          'A cook who burnt down the mill was jailed for five years and four months.',
          there,
          'only-here',
        ] as const,
    ),
    [
      'are not compared as a term and a time before it',
      'A cook who burnt down the mill was jailed for five years and four months.',
      'The cook has worked in Skarn for five years and eight months.',
      'only-here',
    ],
    [
      'differ as digits that changed places, in the report of a match too',
      'Bram Quill scored two goals before a crowd of 11,482.',
      'Quill ran in two goals in the last minutes. A crowd of 11,842 saw a third goal go wide.',
      'differs: 11,842',
    ],
    [
      'differ on another scale, as the only ones in their unit',
      'Some 40,000 litres of diesel were in her tanks, and none was seen to spill.',
      'The tanks hold 4,000 litres of diesel, and none was seen to spill.',
      'differs: 4,000 litres',
    ],
    [
      'do not differ on another scale where nothing beside tells that they are of one thing',
      'Some 40,000 litres of diesel were in her tanks, and none was seen to spill.',
      'Bram Quill bought 4,000 litres of paint.',
      'only-here',
    ],
    [
      'differ as two digits in another order where both sentences name one year',
      'Nine died last week. In 2014, 26 miners died in an explosion at the same pit.',
      'The pit, where nine died last week, had an explosion in 2014 in which 62 died.',
      'differs: 62',
    ],
    [
      'do not differ from what another player has of the match',
      'Bram Quill ran 404 yards and scored two touchdowns on 52 passes.',
      'He ran for 269 yards and a touchdown, with 29 passes.',
      'not-comparable: 29',
    ],
    ...[
      ['430', 'differs: 430'],
      ['390', 'not-comparable: 390'],
    ].map(
      ([jobs = '', expected = '']) =>
        [
          `of what is planned are held against ${jobs} of what is done`,
          'The works at Skarn will close with the loss of 340 jobs.',
          `The owner is cutting ${jobs} jobs at its works in Skarn.`,
          expected,
        ] as const,
    ),
    [
      'do not differ from those whom the same works will hire',
      'The works at Skarn is to hire 340 people next year.',
      'The owner laid off 430 people at its works in Skarn.',
      'not-comparable: 430',
    ],
    ...[
      ['9,280', 'differs: 9,280'],
      ['9,310', 'only-here'],
    ].map(
      ([crowd = '', expected = '']) =>
        [
          `of a crowd are held against ${crowd}`,
          'A crowd of 9,820 saw Skarn win.',
          `A good share of the ${crowd} present were glad of the win.`,
          expected,
        ] as const,
    ),
    ...[
      ['£84.7m', 'September', 'differs: £84.7m'],
      ['£96.1m', 'March', 'only-here'],
    ].map(
      ([profit = '', month = '', expected = '']) =>
        [
          `of what something fell to are held against ${profit}`,
          'Pre-tax profit fell to £87.4m in the year to September.',
          `Profit before tax was ${profit} for the year ending in ${month}.`,
          expected,
        ] as const,
    ),
    ...[
      ['3,200', 'differs: more than 3,200'],
      ['2,900', 'only-here'],
    ].map(
      ([names = '', expected = '']) =>
        [
          `of people are held against ${names} names`,
          'More than 2,300 people signed a petition against the quarry.',
          `A petition opposing it drew more than ${names} names.`,
          expected,
        ] as const,
    ),
    [
      'differ of polling stations, which are no poll',
      'Floods shut 23 polling stations in Upper Lanner.',
      'Thirty-two polling stations there were closed by floods.',
      'differs: Thirty-two',
    ],
    ...[
      ['lives', 'differs: Some 35'],
      ['way', 'not-comparable: Some 35'],
    ].map(
      ([what = '', expected = '']) =>
        [
          `of the dead are held against those who lost their ${what}`,
          'The fire at the mill killed 27 people.',
          `Some 35 people lost their ${what} in the fire at the mill.`,
          expected,
        ] as const,
    ),
    ['stand only here where both are words', 'Dozens came.', 'Dozens of lamps burnt.', 'only-here'],
  ] as const)
    it(name, () => assert.equal(verdictOfLast(HERE + here, THERE + there), expected));

  it('differ in a headline as below it, whatever a clock says', () => {
    const said = 'Ada Obi and Bram Quill have fought it since two in the morning.';
    const verdicts = verdictsOf(
      `Two dead, nine hurt as blaze sweeps Skarn\n\nTwo people were killed and nine injured when a blaze swept the mills of Skarn. ${said}`,
      `Blaze kills three in Skarn\n\nThree people were killed and 14 injured when a blaze swept the mills of Skarn. ${said}`,
    );
    assert.deepEqual(
      verdicts.slice(0, 4).map(([text, verdict]) => `${text} ${verdict.split(':')[0] ?? ''}`),
      ['Two differs', 'nine differs', 'Two differs', 'nine differs'],
    );
  });

  it('agree with both ends of a range', () => {
    assert.deepEqual(
      verdictsOf(
        `${HERE}The mill pays an interim dividend of 5.5p per share, up from 5.1p.`,
        `${THERE}The interim dividend was raised from 5.1p to 5.5p.`,
      ),
      [
        ['5.5p per share', 'agrees: 5.1p to 5.5p'],
        ['5.1p', 'agrees: 5.1p to 5.5p'],
      ],
    );
  });

  it('do not differ as digits that changed places in what befell in one year', () => {
    const here = `${HERE}The flood of 2014 cut power for 36 hours.`;
    const told = verdictOfLast(here, `${THERE}In the flood of 2014 it rained for 63 hours.`);
    assert.doesNotMatch(told, /^differs/);
  });

  it('differ as parts of one whole, and of no other', () => {
    const told = (there: string): string | undefined =>
      verdictsOf(`${HERE}Two of the mill’s six shops closed in spring.`, THERE + there)
        .find(([text]) => text === 'Two')
        ?.at(1);
    assert.equal(told('Three of its six shops have had to shut.'), 'differs: Three');
    assert.notEqual(told('Three of its nine shops have had to shut.'), 'differs: Three');
    assert.notEqual(told('Three of its six shops made a loss.'), 'differs: Three');
    assert.notEqual(told('Three of its six shops have not closed.'), 'differs: Three');
  });

  it('differ as parts of one whole that are taken off', () => {
    const told = (there: string): string | undefined =>
      verdictsOf(`${HERE}The mill cut two of its six shops.`, THERE + there)
        .find(([text]) => text === 'two')
        ?.at(1);
    assert.equal(told('It will drop three of its six shops on Monday.'), 'differs: three');
    assert.equal(told('Three of its six shops in Ambry were shut.'), 'differs: Three');
    assert.notEqual(told('Three of its six shops in Ambry were sold.'), 'differs: Three');
    assert.notEqual(told('It will paint three of its six shops on Monday.'), 'differs: three');
  });

  it('do not agree as games won and drawn', () => {
    const told = verdictsOf(
      `${HERE}Skarn Rovers won 12 and drew four of their games.`,
      `${THERE}Skarn Rovers drew 12 and won four of their games.`,
    );
    assert.ok(told.every(([, verdict]) => !verdict.startsWith('agrees')));
  });

  it('differ as the hurt of one day, whoever else was hurt', () => {
    const told = (there: string): string | undefined =>
      verdictsOf(
        `${HERE}The crash hurt 11 passengers and a sailor. Three of the injured were kept in.`,
        THERE + there,
      )[0]?.at(1);
    assert.equal(
      told('13 passengers were hurt and one sailor. In 2029 four had been hurt there.'),
      'differs: 13',
    );
    assert.notEqual(told('In 2029 13 passengers were hurt there.'), 'differs: 13');
  });

  it('agree in a quotation that the other article reports in its own words', () => {
    const told = (said: string): string =>
      verdictOfLast(
        `${HERE}“We have put ${said},” Ada Obi said.`,
        `${THERE}The mill has spent £28 million on 600 looms since spring, and a few moments.`,
      );
    assert.equal(told('£28m into looms this spring'), 'agrees: £28 million');
    assert.equal(told('it off for a moment or two'), 'only-here');
  });

  it('stand only here in articles that share no words', () => {
    const other = '“Nobody asks me about lamps in the winter,” a clerk said.\n\n';
    const there = `${other}The owners of two mills owe £412 million.`;
    assert.equal(verdictOfLast(`${HERE}Damages came to £412m.`, there), 'only-here');
  });

  it('agree as the age of who is named in both, by the name in one', () => {
    const told = (there: string): string =>
      verdictOfLast(`${HERE}Bram Quill, 58, ran the ferry.`, `${THERE}${there}`);
    assert.equal(told('Bram Quill met a clerk. The 58-year-old left.'), 'agrees: 58-year-old');
    assert.equal(told('A clerk came. The 58-year-old left.'), 'only-here');
    assert.doesNotMatch(told('Bram Quill met Tam Varga, 58. The 58-year-old left.'), /^agrees/);
  });

  for (const [name, there, expected] of [
    [
      'differ as those of two who exchanged them',
      'The Greens have 12 seats, Labour nine and the Liberals four.',
      ['differs: nine', 'differs: 12', 'agrees: four'],
    ],
    [
      'differ as those of two who exchanged them, who stand behind',
      'Twelve seats went to the Greens, nine to Labour and four to the Liberals.',
      ['differs: nine', 'differs: Twelve', 'agrees: four'],
    ],
    [
      'agree in another order',
      'The Greens have nine seats and Labour 12 seats, the Liberals four.',
      ['agrees: 12', 'agrees: nine', 'agrees: four'],
    ],
    [
      'agree with their bearers behind',
      'Twelve seats went to Labour, nine to the Greens and four to the Liberals.',
      ['agrees: Twelve', 'agrees: nine', 'agrees: four'],
    ],
    [
      'are not compared with another’s, where a bearer has another',
      'Labour has nine seats and the Greens 12.',
      ['only-here', 'not-comparable: nine', 'only-here'],
    ],
  ] as const)
    it(`told one behind another ${name}`, () => {
      const here = 'Labour won 12 seats, the Greens nine and the Liberals four.';
      assert.deepEqual(
        verdictsOf(HERE + here, THERE + there).map(([, verdict]) => verdict),
        expected,
      );
    });

  for (const [here, there] of [
    ['Labour gained 12 seats and the Greens nine.', 'The Greens lost 12 seats and Labour nine.'],
    ['Lund sold 12 boats and Carrow nine.', 'Carrow bought 12 boats and Lund nine.'],
  ] as const)
    it(`differ not as exchanged where something else was done: ${here}`, () => {
      for (const [, verdict] of verdictsOf(HERE + here, THERE + there))
        assert.doesNotMatch(verdict, /^(?:differs|agrees)/);
    });

  for (const [here, there] of [
    [
      'In Lund 12 medals went to Denmark and nine to Norway.',
      'Denmark got 12 medals in Lund and Norway nine.',
    ],
    ['There were 12 medals for Denmark, nine for Norway.', 'Denmark won 12 medals, Norway nine.'],
    ['They had 12 shots to Norway’s nine.', 'Denmark had 12 shots and Norway nine.'],
    ['Ada Obi got 12 boats from Lund and nine from Carrow.', 'Lund sold 12 boats, Carrow nine.'],
  ] as const)
    it(`agree though a place, the buyer or the other side stands before them too: ${here}`, () => {
      const [first] = verdictsOf(HERE + here, THERE + there);
      assert.equal(first?.[1], 'agrees: 12');
    });

  for (const [there, expected] of [
    ['Bram Quill fell ill. The landlord was questioned. The 58-year-old was let go.', 'only-here'],
    ['Bram Quill fell ill. A 58-year-old man was questioned and let go.', 'only-here'],
    ['Bram Quill fell ill. The landlord, a 58-year-old from Hask, was let go.', 'only-here'],
    ['A 58-year-old man fell ill. He is Bram Quill.', 'agrees: 58-year-old'],
    [
      'Bram Quill left. The landlord slept. The 58-year-old skipper was gone.',
      'agrees: 58-year-old',
    ],
    ['Bram Quill fell ill. It rained. The 58-year-old was at sea.', 'agrees: 58-year-old'],
  ] as const)
    it(`hold an age by a name against that of whom the words give it to: ${there}`, () => {
      const told = verdictsOf(`${HERE}Bram Quill, 58, ran the ferry.`, `${THERE}${there}`);
      assert.equal(told.find(([text]) => text === '58')?.at(1), expected);
    });

  for (const [name, here, there, expected] of [
    [
      'by who is named right behind',
      'Marines boarded two skiffs to hold 12 Danes and 11 Finns.',
      'They hold 23 men (12 Danes and 11 Finns).',
      ['only-here', 'agrees: 12', 'agrees: 11'],
    ],
    [
      'by whom words without a capital name',
      'The Liberals have 38 seats, the Greens three and independents five.',
      'The Liberals are on 38 seats, with five independents and three Greens.',
      ['agrees: 38', 'agrees: three', 'agrees: five'],
    ],
    [
      'as counts of two things',
      'In its five operations so far the Ambry has seized 14 Hask rifles and 923 rounds.',
      'The Ambry has seized 14 Hask rifles and 923 rounds in all the five operations of this year.',
      ['agrees: five', 'agrees: 14', 'agrees: 923'],
    ],
  ] as const)
    it(`told one behind another are no one else’s, ${name}`, () =>
      assert.deepEqual(
        verdictsOf(HERE + here, THERE + there).map(([, verdict]) => verdict),
        expected,
      ));

  for (const [there, expected] of [
    ['Bram Quill fell ill. The 56-year-old was at sea.', 'differs: 56-year-old'],
    [
      'Bram Quill, a skipper, was saved. “It was cold,” the 85-year-old said.',
      'differs: 85-year-old',
    ],
    ['They sent for Bram Quill, the 56-year-old skipper.', 'differs: 56-year-old'],
    ['Bram Quill fell ill. The 41-year-old was at sea.', 'only-here'],
    ['Bram Quill fell ill. The 56-year-old cook was at sea.', 'only-here'],
    ['Bram Quill was hit by a driver. The 56-year-old was at sea.', 'only-here'],
    ['Bram Quill was robbed by two strangers. The 56-year-old was at sea.', 'only-here'],
    ['Bram Quill met the Dane. The 56-year-old was at sea.', 'only-here'],
    ['Bram Quill was stabbed. The 56-year-old was arrested at sea.', 'only-here'],
    ['Bram Quill was late. The 56-year-old was at sea.', 'differs: 56-year-old'],
    ['Bram Quill met Tam Varga. The 56-year-old was at sea.', 'only-here'],
    ['Bram Quill’s wife fell ill. The 56-year-old was at sea.', 'only-here'],
    ['Bram Quill fell ill. The 56-year-old was at sea. Piet Marsh, 58, was not.', 'only-here'],
  ] as const)
    it(`hold an age by a name against that of whom the words may mean: ${there}`, () => {
      const here = `${HERE}Bram Quill, 58, ran the ferry.`;
      const told = verdictsOf(here, `${THERE}${there}`);
      assert.equal(told.find(([text]) => text === '58')?.at(1), expected);
      const back = verdictsOf(`${THERE}${there}`, here).at(0)?.[1] ?? '';
      assert.equal(back.startsWith('differs'), expected.startsWith('differs'));
    });

  for (const [name, here, there, expected] of [
    [
      'differ as the dead and the hurt, which changed places in a headline',
      'Two dead, nine hurt in Skarn bus crash',
      'Nine dead, two hurt in Skarn bus crash',
      ['differs: Nine', 'differs: two'],
    ],
    [
      'do not agree as the dead and the hurt of two places',
      'Two dead, nine hurt in Skarn bus crash',
      'Nine dead, two hurt in Ambry bus crash',
      ['not-comparable: two', 'not-comparable: Nine'],
    ],
    [
      'are not compared as those who died in two years',
      'Ada Obi and Tam Varga run the mill in Skarn. A fire in 1912 killed 34 people in the mill.',
      'Ada Obi and Tam Varga run the mill in Skarn. A bomb in 1944 killed 43 people in the mill.',
      ['not-comparable: 43'],
    ],
    [
      'are not compared as those who died in a year and now',
      'The quake on Monday killed 34 people in Skarn. Diggers came to the town of Sant Ario.',
      'The quake of 1987 killed 43 people in Skarn. Diggers came to the town of Sant Ario.',
      ['not-comparable: 43'],
    ],
    [
      'differ as those who died in one quake',
      'The quake on Monday killed 34 people in Skarn. Diggers came to the town of Sant Ario.',
      'The quake before dawn killed 43 people in Skarn. Diggers came to the town of Sant Ario.',
      ['differs: 43'],
    ],
    [
      'are not compared as things of two owners, one of whom is somebody',
      'Ada Obi and Tam Varga argued over costs. The firm’s car cost £34,000, Tam Varga said.',
      'Ada Obi and Tam Varga argued over costs. The mayor’s car cost £43,000, Tam Varga said.',
      ['not-comparable: £43,000'],
    ],
    [
      'differ as things of one owner',
      'Ada Obi and Tam Varga argued over costs. The mayor’s car cost £34,000, Tam Varga said.',
      'Ada Obi and Tam Varga argued over costs. The mayor’s car cost £43,000, Tam Varga said.',
      ['differs: £43,000'],
    ],
    [
      'are not compared as parts of one whole of which two things are said',
      'Eight of 20 games were won under Pia Storm, the coach, before the board of Skarn met.',
      'Five of 20 games were drawn under Pia Storm, the coach, before the board of Skarn met.',
      ['not-comparable: Five', 'agrees: 20'],
    ],
    [
      'differ as parts of one whole of which one thing is said',
      'Eight of 20 games were won under Pia Storm, the coach, before the board of Skarn met.',
      'Five of 20 games were won under Pia Storm, the coach, before the board of Skarn met.',
      ['differs: Five', 'agrees: 20'],
    ],
    [
      'are not compared as the terms of two who are described',
      'A former cook who beat boys in Skarn was jailed for 14 years at Ambry Crown Court on Friday.',
      'A former nun who beat girls in Skarn was jailed for 11 years at Ambry Crown Court on Friday.',
      ['not-comparable: 11 years'],
    ],
    [
      'are not compared as the terms of two who did other things',
      'A man who robbed a shop in Skarn was jailed for nine years at Ambry Crown Court on Friday.',
      'A man who drove to the shop in Skarn was jailed for five years at Ambry Crown Court on Friday.',
      ['not-comparable: five years'],
    ],
    [
      'differ as the term of one who is described',
      'A man who robbed a shop in Skarn was jailed for nine years at Ambry Crown Court on Friday.',
      'A man who robbed a shop in Skarn was jailed for five years at Ambry Crown Court on Friday.',
      ['differs: five years'],
    ],
    [
      'are not compared as the terms of somebody and of a relative',
      'Tam Quill was jailed for six years on Friday for stealing from the lifeboat fund in Skarn.',
      'Tam Quill’s wife was jailed for six years on Friday for stealing from the lifeboat fund in Skarn.',
      ['not-comparable: six years'],
    ],
    [
      'differ as less and more than one value',
      'Nearly 30 boats sank in the harbour of Skarn in the storm, Tam Varga said.',
      'More than 30 boats sank in the harbour of Skarn in the storm, Tam Varga said.',
      ['differs: More than 30'],
    ],
  ] as const)
    it(name, () =>
      assert.deepEqual(
        verdictsOf(here, there).map(([, verdict]) => verdict),
        expected,
      ),
    );

  it('are not compared as ages of one person that may be of two days', () => {
    assert.equal(
      verdictOfLast(
        `${HERE}Bram Quill, 58, ran the ferry from 2009 to 2016.`,
        `${THERE}Bram Quill, 59, ran it.`,
      ),
      'not-comparable: 59',
    );
  });

  it('are no two prices of one share at two hours of the day', () => {
    const rose = `${HERE}Shares in Skarn Looms rose to 312p in morning trading.`;
    assert.equal(verdictOfLast(rose, `${THERE}The shares closed up at 311p.`), 'only-here');
    assert.equal(verdictOfLast(rose, `${THERE}Shares in the firm closed at 321p.`), 'only-here');
    assert.equal(
      verdictOfLast(
        `${HERE}Shares in Skarn Looms closed at 312p.`,
        `${THERE}The shares closed at 311p.`,
      ),
      'differs: 311p',
    );
  });

  it('differ as the terms of one convict, of which none is rounded', () => {
    const term = (years: string, what: string): string =>
      `A clerk who stole from the lifeboat fund ${what} for ${years} on Friday.`;
    assert.equal(
      verdictOfLast(
        `${HERE}${term('three years and four months', 'was jailed')}`,
        `${THERE}${term('three years', 'was caged')}`,
      ),
      'differs: three years',
    );
    assert.equal(
      verdictOfLast(
        `${HERE}${term('three years and four months', 'was jailed')}`,
        `${THERE}${term('more than three years', 'was caged')}`,
      ).replace(/:.*/, ''),
      'agrees',
    );
  });

  it('differ in no term where the other is that of another offence', () =>
    assert.equal(
      verdictOfLast(
        `${HERE}Ada Obi was sentenced to three years and four months for fraud and three years for theft.`,
        `${THERE}Ada Obi was jailed for three years for theft on Friday.`,
      ).replace(/:.*/, ''),
      'agrees',
    ));

  it('are no sum of terms beside its parts', () => {
    const clerk = 'A clerk who stole from the lifeboat fund was jailed for three years';
    const verdicts = verdictsOf(
      `${HERE}${clerk} for fraud and four months for theft on Friday.`,
      `${THERE}${clerk} and four months on Friday.`,
    );
    assert.doesNotMatch(new Map(verdicts).get('three years') ?? '', /^differs/);
  });

  it('are no part and the whole that is nearest', () => {
    assert.equal(
      verdictOfLast(
        `${HERE}The firm will build 72 of the houses for rent.`,
        `${THERE}The council voted to let the firm build 204 houses.`,
      ),
      'only-here',
    );
  });

  describe('as shares of a poll', () => {
    const poll = (share: string, asked = '1,850'): string =>
      `${HERE}The Harbour Party is on 29 per cent, up four points, and the Greens on 9 per cent. ${share} Just 22 per cent thought the premier did well; 61 per cent said he did badly. Candour asked ${asked} voters. The margin of error is three points.`;
    const other = (share: string, asked = '1,850'): string =>
      `${THERE}Just 22% of voters approve of the premier, a poll shows, while 61% disapprove. Harbour is at 29%, six points ahead of the Liberals. ${share} Candour spoke to ${asked} people.`;
    const OWN = 'The Rural Party is on 14 per cent.';
    const verdict = (here: string, there: string): string | undefined =>
      new Map(verdictsOf(here, there)).get('14 per cent');
    it('differ for one party', () =>
      assert.equal(verdict(poll(OWN), other('The Rural Party stands at 16%.')), 'differs: 16%'));
    for (const [name, here, there] of [
      ['for two', poll(OWN), other('The Reform Party stands at 16%.')],
      ['in two polls', poll(OWN), other('The Rural Party stands at 16%.', '1,204')],
      [
        'in two that asked a round number',
        poll(OWN, '2,000'),
        other('The Rural Party stands at 16%.', '2,000'),
      ],
      [
        'where one has another share of it',
        poll(`${OWN} Among women the Rural Party is on 19 per cent.`),
        other('The Rural Party stands at 16%.'),
      ],
    ] as const)
      it(`do not ${name}`, () => assert.notEqual(verdict(here, there), 'differs: 16%'));
  });

  it('are no two profits where each says which of a firm’s it is', () => {
    const made = (what: string): string => `Skarn Looms made ${what} in the half year.`;
    const told = (what: string, other: string): string | undefined =>
      verdictOfLast(`${HERE}${made(what)}`, `${THERE}${made(other).replace('made', 'reported')}`);
    const open = (sum: string): RegExp => new RegExp(`^not-comparable: ${sum}$`);
    assert.match(
      told('a profit after tax of £24m', 'profit before tax of £31m') ?? '',
      open('£31m'),
    );
    assert.match(
      told('an operating profit of £35m', 'a pre-tax profit of £53m') ?? '',
      open('£53m'),
    );
    assert.match(told('underlying profit of £35m', 'a profit of £53m') ?? '', open('£53m'));
    assert.equal(told('a profit before tax of £31m', 'a pre-tax profit of £13m'), 'differs: £13m');
    assert.equal(told('a pre-tax profit of £31m', 'a profit of £13m'), 'differs: £13m');
    assert.equal(told('a net loss of £31m', 'a loss after tax of £31m'), 'agrees: £31m');
  });

  it('are of one measure as profit before tax, a slip of scale apart', () => {
    const told = verdictsOf(
      `${HERE}Pre-tax profit rose to £48.3mn in the six months to June from £41.7mn.`,
      `${THERE}Profit before tax climbed to £48.3 billion from £41.7mn.`,
    );
    assert.equal(new Map(told).get('£48.3mn'), 'differs: £48.3 billion');
  });

  it('agree in a quotation that is cut or ends at the figure there', () => {
    const whole =
      'Our owners are giving £350 million and took nothing for years. I am proud of all of us';
    assert.equal(
      verdictOfLast(
        `“${whole},” Ada Obi said.`,
        'Ada Obi said: “Our owners are giving £350 million … I am proud of all of us.”',
      ),
      'agrees: £350 million',
    );
    const said = 'The lamp has not been lit for nine years';
    assert.equal(
      verdictOfLast(`“${said}. Nobody has asked why,” Ada Obi said.`, `Ada Obi said: “${said}.”`),
      'agrees: nine years',
    );
  });
});
