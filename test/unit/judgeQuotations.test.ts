import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { JudgedClaim, Reading } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { readingOf } from '../support/readings';

/** The judged quotations of the first article, held against the second. */
function quotes(here: string, there: string): readonly JudgedClaim[] {
  const a = readingOf('a', here);
  const report = judge(a, createSourceIndex([a, readingOf('b', there)]));
  return report.claims.filter(({ claim }) => claim.about.kind === 'quote');
}

const summary = ({ verdict }: JudgedClaim): string =>
  verdict.kind === 'only-here'
    ? `only-here of ${String(verdict.searched)}`
    : `${verdict.kind}: ${verdict.evidence.map((it) => it.relation).join(' ')}`;

/** A reading whose quotations name their speaker by the last `name` of the text. */
function spokenReading(
  id: string,
  marked: string,
  people: Readonly<Record<string, string>>,
  name: string,
): Reading {
  const reading = readingOf(id, marked, { people });
  const start = reading.article.text.lastIndexOf(name);
  const speaker = { start, end: start + name.length };
  return {
    ...reading,
    annotations: reading.annotations.map((it) =>
      it.kind === 'quote' && it.attribution
        ? { ...it, attribution: { ...it.attribution, speaker } }
        : it,
    ),
  };
}

const PLAN = 'We shall open the new harbour before the winter storms come';

describe('quotations against another article', () => {
  for (const [name, there, expected] of [
    [
      'in a sentence that names the speaker',
      '«p ada:Ms Obi» was deeply ashamed of what the port had done.',
      'agrees: unquoted',
    ],
    [
      'in a sentence about another',
      '«p ada:Ms Obi» spoke. «p tomas:Mr Varga» was deeply ashamed.',
      'only-here of 1',
    ],
    [
      'in a sentence that denies them',
      '«p ada:Ms Obi» was not deeply ashamed, the court heard.',
      'only-here of 1',
    ],
    [
      'in a sentence of what the speaker denied',
      '«p ada:Ms Obi» denied that she was deeply ashamed.',
      'only-here of 1',
    ],
    [
      'in a sentence in which another speaks',
      '«p tomas:Mr Varga» told «p ada:Ms Obi» that he was deeply ashamed.',
      'only-here of 1',
    ],
    [
      'in a sentence of somebody of the speaker’s',
      '«p ada:Ms Obi»’s clerk was deeply ashamed.',
      'only-here of 1',
    ],
  ] as const)
    it(`finds two telling words without marks ${name}`, () => {
      const here = '«p ada:Ms Obi» said she was “«q ada:deeply ashamed»”.';
      assert.deepEqual(quotes(here, there).map(summary), [expected]);
    });

  for (const [name, here, there, expected] of [
    [
      'the same words',
      `“«q ada:${PLAN}»,” she said.`,
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      'agrees: identical',
    ],
    [
      'another house style',
      `“«q ada:${PLAN}.»” she said.`,
      `'«q ada:we shall open the new harbor before the winter storms come»', Ms Obi said.`,
      'agrees: house-style',
    ],
    [
      'contractions and numerals',
      'She said: “«q ada:We’ll open two harbours, and we don’t stop there»”.',
      'She said: “«q ada:We will open 2 harbors, and we do not stop there»”.',
      'agrees: house-style',
    ],
    [
      'a contraction of has or would',
      'Ms Obi said: “«q ada:Somebody’s stolen the harbour bell, and he’d gone by noon»”.',
      'Ms Obi said: “«q ada:Somebody has stolen the harbour bell, and he had gone by noon»”.',
      'agrees: house-style',
    ],
    [
      'a full hour, an ordinal and a lost apostrophe',
      'Ms Obi said: “«q ada:We cant open the eleventh harbour before 6:00 p.m. on the day»”.',
      'Ms Obi said: “«q ada:We can’t open the 11th harbour before 6 p.m. on the day»”.',
      'agrees: house-style',
    ],
    [
      'a word broken by a space or a hyphen',
      '“«q ada:We put last year’ s break-in down to a part-time guard at the harbour»,” Ms Obi said.',
      'Ms Obi said: “«q ada:We put last year’s breakin down to a part time guard at the harbour»”.',
      'agrees: house-style',
    ],
    [
      'what is done again for another word',
      '“«q ada:Our captain will re-sign next week at the old harbour»,” Ms Obi said.',
      'Ms Obi said: “«q ada:Our captain will resign next week at the old harbour»”.',
      'differs: altered',
    ],
    [
      'a negation within one word of the other',
      '“«q ada:They were not able to run the harbour in a storm»,” Ms Obi said.',
      'Ms Obi said: “«q ada:They were notable to run the harbour in a storm»”.',
      'differs: altered',
    ],
    [
      'a denial behind the verb that the other ends on',
      '“«q ada:They told me to close the harbour and I did»,” Ms Obi said.',
      'Ms Obi said: “«q ada:They told me to close the harbour and I did not»”.',
      'differs: altered',
    ],
    [
      'a denial of something else behind the end of the other',
      '“«q ada:They told me to close the harbour before the storm»,” Ms Obi said.',
      'Ms Obi said: “«q ada:They told me to close the harbour before the storm, not behind it»”.',
      'agrees: excerpt',
    ],
    [
      'two words for one that denies',
      '“«q ada:The harbour we asked for is now here to be seen»,” Ms Obi said.',
      'Ms Obi said: “«q ada:The harbour we asked for is nowhere to be seen»”.',
      'differs: altered',
    ],
    [
      'an article for the start of a word',
      '“«q ada:The island is a part of the harbour and will remain so»,” Ms Obi said.',
      'Ms Obi said: “«q ada:The island is apart of the harbour and will remain so»”.',
      'differs: altered',
    ],
    [
      'contractions for other words',
      '“«q ada:We’re allies of the harbour and we’ll stay so for the winter»,” Ms Obi said.',
      'Ms Obi said: “«q ada:Were allies of the harbour and well stay so for the winter»”.',
      'differs: altered',
    ],
    [
      'a decade in figures',
      'Ms Obi said: “«q ada:We built the old harbour wall back in the ’90s with our own hands»”.',
      'Ms Obi said: “«q ada:We built the old harbour wall back in the Nineties with our own hands»”.',
      'agrees: house-style',
    ],
    [
      'the possessive of a name in s',
      'Ms Obi said: “«q ada:This is the Crossjans’ best harbour and we thank them»”.',
      'Ms Obi said: “«q ada:This is the Crossjans’s best harbour and we thank them»”.',
      'agrees: house-style',
    ],
    [
      'a possessive for a name in s',
      'Ms Obi said: “«q ada:They told the Crossjans best to leave the harbour and thanked them»”.',
      'Ms Obi said: “«q ada:They told the Crossjans’s best to leave the harbour and thanked them»”.',
      'differs: altered',
    ],
    [
      'a unit in full',
      'Ms Obi said: “«q ada:We have no harbour within ten kilometres of this market, and 5 kg of bread»”.',
      'Ms Obi said: “«q ada:We have no harbour within 10km of this market, and five kilograms of bread»”.',
      'agrees: house-style',
    ],
    [
      'the sign of a currency',
      'Ms Obi said: “«q ada:It will cost £5m and take 3 hrs to get there from here»”.',
      'Ms Obi said: “«q ada:It will cost five million pounds and take three hours to get there from here»”.',
      'agrees: house-style',
    ],
    [
      'the sign of another currency',
      'Ms Obi said: “«q ada:It will cost £5m and take an age to get there from here»”.',
      'Ms Obi said: “«q ada:It will cost five million euros and take an age to get there from here»”.',
      'differs: altered',
    ],
    [
      'another unit',
      'Ms Obi said: “«q ada:We have no harbour within ten kilometres of this market, and no bread»”.',
      'Ms Obi said: “«q ada:We have no harbour within 10 mi of this market, and no bread»”.',
      'differs: altered',
    ],
    [
      'another hour',
      'Ms Obi said: “«q ada:We can’t open the eleventh harbour before 6:10 p.m. on the day»”.',
      'Ms Obi said: “«q ada:We can’t open the 11th harbour before 6 p.m. on the day»”.',
      'differs: trimmed',
    ],
    [
      'a part of the longer one',
      'She said they would “«q~ ada:open the new harbour»”.',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      'agrees: excerpt',
    ],
    [
      'a part behind a sentence whose closing mark is lost',
      '“«q ada:My coach told me it only upsets me»,” she said.',
      'Ms Obi said: “«q( ada:I stopped reading the scoreboard,»\n\n“«q+ ada:coach told me it only»,” said Ms Obi.',
      'agrees: fuller',
    ],
    [
      'words moved to its end',
      '“«q ada:We have lost, through leaks alone, a fifth of what we pump»,” she said.',
      '“«q ada:We have lost a fifth of what we pump through leaks alone»,” Ms Obi said.',
      'differs: altered',
    ],
    [
      'a part turned round near its start',
      '“«q ada:We found no fault with the sprinklers»,” Ms Obi said.',
      'Ms Obi said: “«q ada:We found a fault with the sprinklers. None of them worked»”.',
      'differs: altered',
    ],
    [
      'the longer one of a part',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      'She said they would “«q~ ada:open the new harbour»”.',
      'agrees: fuller',
    ],
    [
      'words left out without a mark',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      '“«q ada:We shall open the new harbour before the storms come»,” Ms Obi said.',
      'differs: trimmed',
    ],
    [
      'words left out with a mark',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      '“«q ada:We shall open the new harbour … before the storms come»,” Ms Obi said.'.replace(
        'before the storms',
        'storms',
      ),
      'agrees: trimmed',
    ],
    [
      'a name put in brackets',
      '“«q ada:We shall give it to the fishermen of the island»,” Ms Obi said.',
      '“«q ada:We shall give [the boat] to the fishermen of the island»,” Ms Obi said.',
      'agrees: trimmed',
    ],
    [
      'a word put in brackets that stands there as well',
      '“«q ada:We shall give it to the fishermen of the island»,” Ms Obi said.',
      '“«q ada:We shall give it to [the people] the fishermen of the island»,” Ms Obi said.',
      'agrees: trimmed',
    ],
    [
      'the last words put in brackets',
      '“«q ada:We shall give it to the fishermen of her island»,” Ms Obi said.',
      '“«q ada:We shall give it to the fishermen of [the old premier’s] island»,” Ms Obi said.',
      'agrees: trimmed',
    ],
    [
      'a gap marked before a word that stands twice',
      '“«q ada:We shall mend the wall of the town and the harbour of Skarn»,” Ms Obi said.',
      '“«q ada:We shall mend […] the town and the harbour of Skarn»,” Ms Obi said.',
      'agrees: trimmed',
    ],
    [
      'two words that changed places',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `“«q ada:${PLAN.replace('winter storms', 'storms winter')}»,” Ms Obi said.`,
      'differs: altered',
    ],
    [
      'words left out on both sides',
      `“«q ada:${PLAN.replace('new ', '')}»,” Ms Obi said.`,
      `“«q ada:${PLAN.replace('winter ', '')}»,” Ms Obi said.`,
      'differs: altered',
    ],
    [
      'a word of a short quotation exchanged, by the same body',
      'The union said: “«q ada:It was a poor day for the port»”.',
      'The union said: “«q ada:It was a great day for the port»”.',
      'differs: altered',
    ],
    [
      'another number in a few words of one person',
      'Ms Obi said she had “«q~ ada:raised the alarm three times»” that night.',
      'Ms Obi said she “«q~ ada:raised the alarm twice»”.',
      'differs: altered',
    ],
    [
      'the same number in other words',
      'Ms Obi said she had “«q~ ada:raised the alarm two times»” that night.',
      'Ms Obi said she “«q~ ada:raised the alarm twice»”.',
      'only-here of 1',
    ],
    [
      'a word exchanged',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `“«q ada:${PLAN.replace('open', 'close')}»,” Ms Obi said.`,
      'differs: altered',
    ],
    [
      'a negation put in',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `“«q ada:${PLAN.replace('shall', 'shall not')}»,” Ms Obi said.`,
      'differs: altered',
    ],
    [
      'a changed first word',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `“«q ada:${PLAN.replace('We', 'They')}»,” Ms Obi said.`,
      'differs: altered',
    ],
    [
      'another speaker',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `“«q tomas:${PLAN}»,” Mr Varga said.`,
      'differs: other-speaker',
    ],
    [
      'words outside marks',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      'She said: we shall open the new harbour before the winter storms come, and sat down.',
      'agrees: unquoted',
    ],
    [
      'words between doubled apostrophes',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `It rained. ''${PLAN},'' she said.`,
      'agrees: house-style',
    ],
    [
      'words behind those of another sentence',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `''Yes.'' ${PLAN}, she said. ''No.''`,
      'agrees: unquoted',
    ],
    [
      'nothing alike',
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      '“«q ada:The quarry has to go»,” Ms Obi said. It is a harbour before the storms.',
      'only-here of 1',
    ],
    [
      'another promise of one form',
      '“«q ada:We shall open the new school before the summer»,” Ms Obi said.',
      '“«q ada:We shall close the old quarry before the winter»,” Ms Obi said.',
      'only-here of 1',
    ],
    [
      'a fragment of the same person',
      'She called him a “«q~ ada:coward»”.',
      'Ms Obi said he was a “«q~ ada:coward»” and left.',
      'agrees: identical',
    ],
    [
      'a fragment of another person',
      'She called him a “«q~ ada:coward»”.',
      'Mr Varga said his dog was a “«q~ tomas:coward»” and left.',
      'only-here of 1',
    ],
    [
      'a fragment of nobody in the same sentence',
      'The bill raises “«q~:mutual»” duties on steel and timber next spring.',
      'The bill raises “«q~:mutual»” duties on steel and timber next year.',
      'agrees: identical',
    ],
    [
      'a part in the person of the sentence around',
      `“«q ada:We shall mend our wall before the storms and then we shall mend a crane»,” Ms Obi said.`,
      'Ms Obi said they would “«q~ ada:mend their wall before the storms»”.',
      'agrees: fuller',
    ],
    [
      'a part in the tense of the sentence around',
      'Ms Obi said she “«q~ ada:loved the wall of this harbour»”.',
      `“«q ada:I love the wall of this harbour»,” Ms Obi said.`,
      'agrees: excerpt',
    ],
    [
      'a whole quotation in another person',
      '“«q ada:We love the wall of this harbour»,” Ms Obi said.',
      '“«q ada:They love the wall of this harbour»,” Ms Obi said.',
      'differs: altered',
    ],
    [
      'words in round brackets',
      '“«q ada:We shall give it (the boat) to the fishermen of the island»,” Ms Obi said.',
      '“«q ada:We shall give it to the fishermen of the island»,” Ms Obi said.',
      'agrees: trimmed',
    ],
  ] as const) {
    it(name, () => assert.deepEqual(quotes(here, there).map(summary), [expected]));
  }

  for (const [name, here, there, expected] of [
    ['a surname alone', 'Ada Obi', 'Obi', 'agrees: identical'],
    ['one surname', 'Ada Obi', 'Tomas Obi', 'agrees: identical'],
    ['two names', 'Ada Obi', 'Tomas Varga', 'differs: other-speaker'],
  ] as const) {
    it(`tells speakers apart by ${name} only where it does`, () => {
      const a = readingOf('a', `“«q ada:${PLAN}»,” she said.`, { people: { ada: here } });
      const b = readingOf('b', `“«q tomas:${PLAN}»,” he said.`, { people: { tomas: there } });
      const { claims } = judge(a, createSourceIndex([a, b]));
      assert.deepEqual(claims.filter(({ claim }) => claim.about.kind === 'quote').map(summary), [
        expected,
      ]);
    });
  }

  for (const [name, there, written, expected] of [
    ['another given name', 'Tomas Obi', 'Tomas Obi', 'differs: other-speaker'],
    ['another’s surname alone', 'Tomas Obi', 'Obi', 'agrees: identical'],
    ['an initial', 'A. Obi', 'A. Obi', 'agrees: identical'],
    ['a near spelling', 'Adah Obi', 'Adah Obi', 'agrees: identical'],
    ['a name of no table', 'Zurp Obi', 'Zurp Obi', 'agrees: identical'],
  ] as const) {
    it(`holds one who is named in full against ${name}`, () => {
      const people = { ada: 'Ada Obi', tomas: there };
      const a = spokenReading('a', `“«q ada:${PLAN}»,” Ada Obi said.`, people, 'Ada Obi');
      const b = spokenReading('b', `“«q tomas:${PLAN}»,” ${written} said.`, people, written);
      const { claims } = judge(a, createSourceIndex([a, b]));
      assert.deepEqual(claims.filter(({ claim }) => claim.about.kind === 'quote').map(summary), [
        expected,
      ]);
    });
  }

  it('compares no speaker who speaks with another', () => {
    const here = `“«q ada:${PLAN}»,” Ada Obi and Tomas Varga said.`;
    const there = `“«q tomas:${PLAN}»,” Tomas Varga said.`;
    const people = { ada: 'Ada Obi', tomas: 'Tomas Varga' };
    const a = spokenReading('a', here, people, 'Ada Obi');
    const b = spokenReading('b', there, people, 'Tomas Varga');
    assert.deepEqual(judge(a, createSourceIndex([a, b])).claims.map(summary), [
      'agrees: identical',
    ]);
  });

  it('makes no one quotation of two by two people where a closing mark is lost', () => {
    const there = `“«q( tomas:The quarry has to go and the sooner the better»

“«q+ ada:${PLAN}»,” Ms Obi said.`;
    assert.deepEqual(quotes(`“«q ada:${PLAN}»,” Ms Obi said.`, there).map(summary), [
      'agrees: identical',
    ]);
  });

  it('lets no words quoted inside altered ones speak for them', () => {
    const line = 'My mother told us “«q:the sea never forgets a boat»” when the harbour was closed';
    const here = `‘«q ada:${line}»,’ Ms Obi said.`;
    const there = `‘«q ada:${line.replace('mother', 'brother')}»,’ Ms Obi said.`;
    assert.deepEqual(quotes(here, there).map(summary), [
      'differs: altered fuller',
      'agrees: identical excerpt',
    ]);
  });

  it('lets no part that is printed besides speak for words changed outside it', () => {
    const here =
      '“«q ada:The latest plan for the harbour is reckless, even for this council»,” Ms Obi said.';
    const part = 'On it “«q ada:the harbour is reckless, even for this council»,” Ms Obi said.\n\n';
    assert.deepEqual(quotes(here, `${part}${here.replace('plan', 'lantern')}`).map(summary), [
      'differs: altered fuller',
    ]);
    assert.deepEqual(quotes(here, `${part}${here.replace('reckless', 'lantern')}`).map(summary), [
      'agrees: fuller',
    ]);
  });

  it('compares one against four at the place of each, and four against one', () => {
    const one = `She added: ‘«q ada:We are looking at how the harbour can stay open. And I am sure that we need more boats, not fewer. What that comes to is a matter of debate. We will do our part and we will need help.»’`;
    const four = `She added: ‘«q ada:We are looking at how the harbour can stay open.»’

‘«q( ada:And I am sure that we need more boats, not fewer.»

‘«q+( ada:What that comes to is a matter of debate.»

‘«q+ ada:We will do our part and we will need help.»’`;
    assert.deepEqual(quotes(one, four).map(summary), ['agrees: fuller fuller fuller fuller']);
    assert.deepEqual(quotes(four, one).map(summary), Array(4).fill('agrees: excerpt'));
  });

  it('says which words were left out', () => {
    const [claim] = quotes(
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `“«q ada:${PLAN.replace('the winter storms', 'the storms')}»,” Ms Obi said.`,
    );
    assert.ok(claim && claim.verdict.kind === 'differs');
    const evidence = claim.verdict.evidence[0];
    assert.ok(evidence);
    assert.deepEqual(evidence.changes, [
      { op: 'equal', text: 'We shall open the new harbour before the' },
      { op: 'delete', text: 'winter' },
      { op: 'equal', text: 'storms come' },
    ]);
    assert.match(evidence.why, /winter/);
  });

  it('goes on through a changed opening as far as the words are the same', () => {
    const [claim] = quotes(
      '“«q ada:I stayed. I shall regret that for as long as the mill stands»,” Ms Obi said.',
      '“«q ada:They told us to leave. I stayed, and I shall regret that as long as the mill stands»,” Ms Obi said.',
    );
    assert.ok(claim && claim.verdict.kind === 'differs');
    assert.equal(claim.verdict.evidence[0]?.why, 'There “and” is added, and 1 more change.');
  });

  it('says the word here before the word there, as of a figure', () => {
    const [claim] = quotes(
      `“«q ada:${PLAN}»,” Ms Obi said.`,
      `“«q ada:${PLAN.replace('winter', 'autumn')}»,” Ms Obi said.`,
    );
    assert.ok(claim && claim.verdict.kind === 'differs');
    assert.equal(claim.verdict.evidence[0]?.why, '“winter” here, “autumn” there.');
  });

  it('does not blame a line that its speaker says twice', () => {
    const here = `“«q ada:${PLAN}»,” Ms Obi said. “«q ada:${PLAN.replace('winter', 'autumn')}»,” she said later.`;
    const there = `“«q ada:${PLAN.replace('winter', 'autumn')}»,” Ms Obi said.`;
    assert.deepEqual(quotes(here, there).map(summary), ['only-here of 1', 'agrees: identical']);
  });

  it('takes no writer’s words behind a missing mark for speech', () => {
    const here = `Ms Obi said: “«q( ada:${PLAN}, and the council of Skarn agreed to pay for it.»`;
    const there = `“«q ada:${PLAN}»,” Ms Obi said.`;
    assert.deepEqual(quotes(here, there).map(summary), ['only-here of 1']);
    const closed = here.replace('«q( ', '«q ').replace('.»', '.»”');
    assert.deepEqual(quotes(closed, there).map(summary), ['agrees: fuller']);
  });

  for (const [name, here, there, expected] of [
    ['denied there', 'said that she was', 'denied that she was', 'not-comparable: identical'],
    ['denied here', 'denied that she was', 'said that she was', 'not-comparable: identical'],
    [
      'turned round there',
      'said that she was',
      'said that she was not',
      'not-comparable: identical',
    ],
    ['denied in both', 'denied that she was', 'denied that she was', 'agrees: identical'],
  ] as const)
    it(`holds a short quotation against the same words, ${name}`, () => {
      const told = (words: string): string =>
        `«p ada:Ms Obi» ${words} “«q ada:deeply ashamed»” of the way the abbey had been run.`;
      assert.deepEqual(quotes(told(here), told(there)).map(summary), [expected]);
    });

  for (const [here, there, expected] of [
    ['it may be the end of the old pier', 'it maybe the end of the old pier', 'differs: altered'],
    // a near miss: a hyphen
    ['a full time job for every tenant', 'a full-time job for every tenant', 'agrees: house-style'],
  ] as const)
    it(`holds “${here}” against “${there}”`, () => {
      const told = (words: string): string => `«p ada:Ms Obi» called it “«q ada:${words}»”.`;
      assert.deepEqual(quotes(told(here), told(there)).map(summary), [expected]);
    });
});

describe('the words of an altered quotation that only one article has', () => {
  const changed = (here: string, there: string): readonly string[] =>
    quotes(here, there).flatMap(({ verdict }) =>
      verdict.kind === 'differs'
        ? (verdict.evidence[0]?.changes ?? [])
            .filter(({ op }) => op !== 'equal')
            .map(({ op, text }) => `${op} ${text}`)
        : [],
    );
  const LAMP = 'They said that no girl could carry oil for the lamp up to the gallery';
  const OTHER = 'They told me no girl could carry oil for the lamp up to the gallery';
  const SLEPT = 'My husband slept through every storm of that winter';

  it('are not those of its next quotation', () => {
    const cut = `“«q ada:${LAMP}»,” «p ada:Ms Obi» said. “«q ada:${SLEPT}»”.`;
    const whole = `«p ada:Ms Obi» said: “«q ada:${OTHER}. ${SLEPT}»”.`;
    assert.deepEqual(changed(cut, whole), ['delete said that', 'insert told me']);
    assert.deepEqual(changed(whole, cut), ['delete told me', 'insert said that']);
  });

  it('are those that no other quotation has', () => {
    const cut = `“«q ada:${LAMP}»,” «p ada:Ms Obi» said.`;
    const whole = `«p ada:Ms Obi» said: “«q ada:${OTHER}. ${SLEPT}»”.`;
    assert.deepEqual(changed(cut, whole), [
      'delete said that',
      'insert told me',
      `insert ${SLEPT}`,
    ]);
  });
});
