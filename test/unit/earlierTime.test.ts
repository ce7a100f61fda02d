import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { readTogether } from '../../src/engine/readTogether';

/** What is said of each figure of `here`, held against `there`. */
function verdicts(here: string, there: string): string {
  const readings = readTogether(
    [here, there].map((text, i) => ({ id: `${i}.txt`, title: '', format: 'plain', text })),
  );
  const [own] = readings;
  assert.ok(own);
  return judge(own, createSourceIndex(readings))
    .claims.filter(({ claim }) => claim.about.kind === 'figure')
    .map(({ claim, verdict }) => `${claim.text} ${verdict.kind}`)
    .join(', ');
}

/** Held against each other in either order. */
function both(here: string, there: string): readonly string[] {
  return [verdicts(here, there), verdicts(there, here)];
}

/** Of each figure: neither borne out nor differing. */
const NEITHER = /^\S+ (?:only-here|not-comparable)(?:, \S+ (?:only-here|not-comparable))*$/;

describe('a figure of an earlier time', () => {
  const FERRIES = 'The company runs 320 services a day.';
  for (const earlier of [
    'The company ran 230 services a day before the floods.',
    'The company ran 230 services daily before the floods.',
    'The company used to run 230 services a day.',
    'A year earlier the company ran more ferries, up from 230 services a day.',
    'The company ran 230 services a day the previous year.',
    'The company ran 230 services a day before, and no boats.',
    'The company cut its ferries to 190 services a day from 230 a week earlier.',
    'Formerly, the company ran 230 services a day.',
  ]) {
    it(`is not held against that of now: ${earlier}`, () => {
      for (const it of both(FERRIES, earlier)) assert.match(it, NEITHER);
    });
  }

  const FLOODED = `Floods in Orrin killed 32 people on Saturday and left 4,000 without homes, the governor said.

Governor Imre Vass said the river had risen by six metres in a night. “We have never seen it so high,” he said.`;
  const VISITED = `Governor Imre Vass toured the flooded town of Orrin on Sunday as the waters went down.

The river had risen by six metres in a night. “We have never seen it so high,” the governor said.\n\n`;
  for (const [told, isOther] of [
    ['Floods there last year killed 11 people.', true],
    ['In April a flood there killed 11 people.', true],
    ['The floods killed 31 people.', false],
    ['The floods on Saturday killed 31 people.', false],
  ] as const) {
    it(`${isOther ? 'is not held against' : 'may be held against'} what befell people now: ${told}`, () => {
      for (const it of both(FLOODED, VISITED + told))
        assert.equal(/(?:32|31|11) differs/.test(it), !isOther, it);
    });
  }

  it('is not the crowd of this season', () => {
    const told = both(
      'A crowd of 11,482 saw Kelderby win at Lanyon Park.',
      'A crowd of 11,842 saw Kelderby lose at Lanyon Park last season.',
    );
    for (const it of told) assert.match(it, NEITHER);
  });

  it('differs from another of that time, and of now', () => {
    assert.equal(
      verdicts(
        'The company used to run 230 services a day.',
        'The company used to run 320 services a day.',
      ),
      '230 differs',
    );
    assert.equal(verdicts(FERRIES, 'The company runs 230 services a day.'), '320 differs');
    assert.equal(
      verdicts(
        'Skarn Rovers hit 37 posters before 4,300 people.',
        'Skarn Rovers hit 73 posters at Ambry.',
      ).split(', ')[0],
      '37 differs',
    );
    // what comes before what is no time of the count
    assert.equal(
      verdicts(
        'Police arrested 37 people before the march on Saturday.',
        'Police arrested 73 people at the march on Saturday.',
      ),
      '37 differs',
    );
  });

  it('is none that is of now', () => {
    for (const [here, there] of [
      [
        'The fund will be used to build 340 homes in Ambry.',
        'The fund will build 430 homes in Ambry.',
      ],
      ['Corran mill ran 340 looms for the first time.', 'Corran mill ran 430 looms.'],
      ['At the last count, 340 homes in Lund were dark.', 'Some 430 homes in Lund were dark.'],
      ['Formerly a mill, the hall in Lund has 340 rooms.', 'The hall in Lund has 430 rooms.'],
      [
        'Last season the hall had few guests, but its kitchen made 340 meals a day this week.',
        'The kitchen of the hall made 430 meals a day this week.',
      ],
    ] as const)
      for (const it of both(here, there)) assert.match(it, /[34][34]0 differs/, here);
    assert.equal(
      verdicts(
        'Eleven clerks died in the fire at Corran mill a week ago, police said.',
        'Eleven clerks died in the fire at Corran mill, police said.',
      ),
      'Eleven agrees',
    );
  });

  const NOW = 'Labour won 12 seats, the Greens nine and the Liberals four.';
  for (const then of [
    'The Greens have 12 seats now, Labour 15. Labour won 12 seats last time.',
    'At the last election the Greens won 12 seats, Labour nine and the Liberals four.',
    'The Greens won 12 seats in 2019, Labour nine and the Liberals four.',
  ]) {
    it(`does not differ as exchanged, and bears out no small number: ${then}`, () => {
      for (const it of both(NOW, then)) assert.doesNotMatch(it, /\b(?:12|nine) (?:differs|agrees)/);
    });
  }
});

describe('a count of another bearer or of the opposite deed', () => {
  it('is not that of another in another place', () => {
    for (const it of both('Labour won 12 seats in Carrow.', 'The Greens won 12 seats in Hale.'))
      assert.match(it, NEITHER);
    for (const it of both('Labour won 12 seats in Carrow.', 'In Carrow, Labour has 12 seats.'))
      assert.match(it, /^12 agrees$/);
    for (const it of both(
      'The Skarn Rovers won 12 of their next 23 games in the Vale League.',
      'After a bad spring Ambry won 12 of its next 23 games and came sixth in the North.',
    ))
      assert.match(it, /12 agrees/);
    for (const it of both('Labour won 12 seats in Carrow.', 'The party won 12 seats in Carrow.'))
      assert.match(it, /^12 agrees$/);
  });

  it('is no profit where the other tells of a loss', () => {
    const PROFIT = 'The airline made a profit of €11.2m last year.';
    const DEFICIT = 'The council has a budget deficit of £3m.';
    for (const [here, there] of [
      [PROFIT, 'The airline lost €11.2m last year.'],
      [PROFIT, 'The airline reported a loss of €11.2m last year.'],
      [DEFICIT, 'The council has a budget surplus of £3m.'],
    ] as const)
      for (const it of both(here, there)) assert.match(it, /^\S+ not-comparable$/);
    for (const [here, there] of [
      [PROFIT, 'The airline swung to a profit of €11.2m from a loss of €3.4m last year.'],
      [DEFICIT, 'The council has a budget shortfall of £3m.'],
    ] as const)
      for (const it of both(here, there)) assert.match(it, /^\S+ agrees/);
  });

  it('is not what was lost where the other won', () => {
    for (const it of both('Labour lost 12 seats.', 'Labour won 12 seats.'))
      assert.match(it, NEITHER);
    for (const it of both('The party lost 38 seats.', 'The party won 38 seats.'))
      assert.match(it, NEITHER);
    for (const it of both(
      'Labour won 12 seats from the Greens.',
      'The Greens lost 12 seats to Labour.',
    ))
      assert.match(it, /^12 agrees$/);
  });

  it('is the same margin for who won and who lost', () => {
    for (const it of both(
      'Una Quill won the Ambry seat by 342 votes on Thursday.',
      'Tam Marl, the sitting member, lost the Ambry seat by just 342 votes to Una Quill on Thursday.',
    ))
      assert.match(it, /^342 agrees$/);
  });
});

describe('a figure of a year ago', () => {
  it('agrees with that of last year and with that of no period', () => {
    const AGO = 'Bad loans at Marl Savings were £312m a year ago.';
    for (const there of [
      'Bad loans at Marl Savings were £312m last year.',
      'Bad loans at Marl Savings were £312m.',
    ])
      assert.deepEqual(both(AGO, there), ['£312m agrees', '£312m agrees'], there);
  });
  it('of an event differs from that of last year and from that of no period', () => {
    const AGO = 'The flood hit 412 homes a year ago, the council in Dulva said.';
    for (const there of [
      'The council said the flood in Dulva had hit 421 homes last year.',
      'The council said the flood in Dulva had hit 421 homes.',
    ])
      assert.deepEqual(both(AGO, there), ['412 differs', '421 differs'], there);
    const SAME = 'The council said the flood in Dulva had hit 412 homes last year.';
    assert.deepEqual(both(AGO, SAME), ['412 agrees', '412 agrees']);
  });
  it('is not held against that of now', () => {
    const AGO = 'Bad loans at Marl Savings were £312m a year ago.';
    for (const it of both(AGO, 'Bad loans at Marl Savings are £318m.'))
      assert.match(it, /^£31[28]m (?:only-here|not-comparable)$/);
  });
});
