import assert from 'node:assert/strict';
import { crossReference, passageKey, type Column } from '../../src/core/views/crossReference';
import { markedText } from '../../src/core/views/markedText';
import { parseAsked, parseShown, type Shown } from '../../src/core/views/crossReferenceMessages';
import {
  changes,
  evidence,
  figure,
  onlyHere,
  quote,
  readingOf,
  reportOf,
  spanOf,
  there,
  verdictOf,
} from '../support/viewReports';

const text =
  'Rain fell. “A door can be opened from here” said Ada Obi on the quay. Then 40 boats sailed.';
const otherText =
  'The premier said: “A door can be closed from here”. Some 30 boats sailed at noon.';
const other = readingOf(there, otherText, [
  quote(spanOf(otherText, 'A door can be closed from here'), { name: 'Ada Obi' }),
]);
const altered = evidence('A door can be closed from here', {
  span: spanOf(otherText, 'A door can be closed from here'),
  relation: 'altered',
  bearing: 'differs',
  changes: changes('A door can be [opened]{closed} from here'),
  why: 'One word differs.',
});
const report = reportOf(text, [
  [quote(spanOf(text, 'A door can be opened from here'), { name: 'Ada Obi' }), verdictOf(altered)],
  [
    figure(spanOf(text, '40'), '40 boats'),
    verdictOf(evidence('30', { span: spanOf(otherText, '30'), bearing: 'differs' })),
  ],
]);
const readingIn = (id: string) => (id === there ? other : undefined);

/** Context in round brackets, changed words in square ones. */
const shown = ({ stretches }: Column): string =>
  stretches
    .map(({ text: it, mark }) =>
      mark === 'same' ? it : mark === 'context' ? `(${it})` : `[${it}]`,
    )
    .join('');

describe('the cross-reference of a claim', () => {
  it('lays both passages side by side with the words that differ', () => {
    const { comparisons, ...rest } = crossReference(report.claims[0]!, report.reading, readingIn);
    const [only] = comparisons;
    assert.ok(only);
    assert.equal(
      shown(only.here),
      '(“)A door can be [opened] from here(” said Ada Obi on the quay.)',
    );
    assert.equal(shown(only.there), '(The premier said: “)A door can be [closed] from here(”.)');
    assert.deepEqual(
      [only.here.speaker, only.there.speaker, only.there.title],
      ['Ada Obi', 'Ada Obi', 'Title of there.txt'],
    );
    assert.equal(only.difference, 'Here: “opened”. There: “closed”.');
    assert.deepEqual(
      [only.verdict, only.relation, rest.summary],
      ['Differs', 'Words changed', 'Differs: 1 passage to compare with.'],
    );
  });

  it('shows a figure in its sentence', () => {
    const { comparisons } = crossReference(report.claims[1]!, report.reading, readingIn);
    assert.equal(shown(comparisons[0]!.here), '(Then )40( boats sailed.)');
    assert.equal(shown(comparisons[0]!.there), '(Some )30( boats sailed at noon.)');
    assert.equal(comparisons[0]!.difference, undefined);
  });

  it('tells passages apart however they are ranked and wherever they move', () => {
    const first = evidence('30', { span: { start: 5, end: 7 } });
    const again = evidence('30', { span: { start: 40, end: 42 } });
    const elsewhere = evidence('30', { span: { start: 5, end: 7 }, article: 'elsewhere.txt' });
    const later = { ...again, span: { start: 90, end: 92 } };
    const before = [first, again, elsewhere].map((it) => passageKey(it, [first, again, elsewhere]));
    const after = [first, later, elsewhere].map((it) => passageKey(it, [elsewhere, later, first]));
    assert.equal(new Set(before).size, 3);
    assert.deepEqual(after, before);
  });

  it('leaves out an article that is not in reach any more', () =>
    assert.deepEqual(
      crossReference(report.claims[0]!, report.reading, () => undefined).comparisons,
      [],
    ));

  for (const [verdict, summary] of [
    [onlyHere(3), 'Only here: nothing like it in the 3 other articles in reach.'],
    [onlyHere(1), 'Only here: nothing like it in the other article in reach.'],
    [onlyHere(0), 'There is nothing to compare with: only one article is in reach.'],
  ] as const)
    it(`says “${summary}”`, () =>
      assert.equal(
        crossReference({ ...report.claims[0]!, verdict }, report.reading, readingIn).summary,
        summary,
      ));

  it('cuts a long sentence between words', () => {
    const long = `${'word '.repeat(400)}40 boats ${'word '.repeat(400)}end.`;
    const one = reportOf(long, [[figure(spanOf(long, '40'), '40'), onlyHere()]]);
    const column = crossReference(one.claims[0]!, one.reading, () => undefined).here;
    const all = column.stretches.map((it) => it.text).join('');
    assert.ok(all.length < 500, `${all.length} characters`);
    assert.match(all, /^ word.*word$/s);
  });
});

describe('the words that differ, marked', () => {
  const marked = (text: string, steps: string, own: 'insert' | 'delete') =>
    markedText(text, changes(steps), own)
      .map((it) => (it.mark === 'changed' ? `[${it.text}]` : it.text))
      .join('');

  for (const [name, text, steps, here, there] of [
    [
      'keep the marks and spaces of either side',
      ['“We go, now;  not\nlater.”', '‘We go – not ever’'],
      'We go[now]|not|[later]{ever}',
      '“We go, [now];  not\n[later].”',
      '‘We go – not [ever]’',
    ],
    [
      'keep the spelling of either side',
      ['our harbours are the best', 'our harbors are best'],
      'our harbours are[the]|best',
      'our harbours are [the] best',
      'our harbors are best',
    ],
    [
      'are found where they are, not where the same word stood before',
      ['the grey boat the men', 'the gray boat men the'],
      'the grey boat[the]|men{the}',
      'the grey boat [the] men',
      'the gray boat men [the]',
    ],
    [
      'may start in the middle of a passage',
      ['They said so. We are ready today', 'We are ready'],
      'We are ready[today]',
      'They said so. We are ready [today]',
      'We are ready',
    ],
    ['stand alone where the text has none of them', ['x', 'y'], 'a[b]{c}', 'a [b]', 'a [c]'],
  ] as const)
    it(name, () => {
      assert.equal(marked(text[0], steps, 'delete'), here);
      assert.equal(marked(text[1], steps, 'insert'), there);
    });
});

describe('the messages of the cross-reference view', () => {
  const claim: Shown = {
    kind: 'claim',
    key: 'k',
    reference: crossReference(report.claims[0]!, report.reading, readingIn),
    line: 1,
    thereLines: [3],
    ticked: '☑ checked, AO',
  };

  it('arrive as they were sent', () => {
    assert.deepEqual(parseShown(JSON.parse(JSON.stringify(claim))), claim);
    const message = { kind: 'message', text: 't', busy: false, offer: 'open-folder' } as const;
    assert.deepEqual(parseShown({ ...message, more: 1 }), message);
    assert.deepEqual(parseAsked({ kind: 'verify', key: 'k', passage: 'p', more: 1 }), {
      kind: 'verify',
      key: 'k',
      passage: 'p',
    });
    assert.deepEqual(parseAsked({ kind: 'verify', key: 'k' }), { kind: 'verify', key: 'k' });
    assert.deepEqual(parseAsked({ kind: 'ready' }), { kind: 'ready' });
  });

  for (const message of [
    undefined,
    null,
    'ready',
    { kind: 'run', key: 'k', passage: 'p' },
    { kind: 'verify', key: 'k', passage: 1 },
    { kind: 'verify', key: 'k', passage: null },
    { kind: 'verify', passage: 'p' },
    { kind: 'offer', offer: 'workbench.action.quit' },
  ])
    it(`are dropped when they ask for something else: ${JSON.stringify(message)}`, () =>
      assert.equal(parseAsked(message), undefined));

  for (const message of [
    { ...claim, key: 1 },
    { ...claim, thereLines: ['1'] },
    { ...claim, reference: { ...claim.reference, comparisons: [{}] } },
    {
      ...claim,
      reference: {
        ...claim.reference,
        here: { ...claim.reference.here, stretches: [{ text: 't', mark: 'bold' }] },
      },
    },
    { kind: 'message', text: 't' },
  ])
    it('are dropped when they are not whole', () => assert.equal(parseShown(message), undefined));
});
