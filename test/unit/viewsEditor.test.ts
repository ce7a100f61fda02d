import assert from 'node:assert/strict';
import type {
  Annotation,
  AttributionRule,
  Evidence,
  Quantity,
  Reading,
} from '../../src/core/model';
import { changedWords } from '../../src/core/views/changedWords';
import { copiedText } from '../../src/core/views/copiedText';
import { changesLine, evidenceItem } from '../../src/core/views/evidenceItem';
import { highlightsOf, signOffset, underlined } from '../../src/core/views/highlights';
import { hoverCard } from '../../src/core/views/hoverCard';
import { unitWords, valueWords } from '../../src/core/views/quantityWords';
import { speakerReason } from '../../src/core/views/speakerReason';
import { statusLine } from '../../src/core/views/statusLine';
import { verdictLine } from '../../src/core/views/verdictLine';
import { readArticle } from '../../src/engine/annotator';
import {
  changes,
  evidence,
  figure,
  mention,
  onlyHere,
  person,
  quote,
  readingOf,
  reportOf,
  spanOf,
  verdictOf,
} from '../support/viewReports';

describe('the words of a verdict', () => {
  const altered = evidence('closed', { relation: 'altered', bearing: 'differs' });
  for (const [line, verdict] of [
    ['Agrees: same words', verdictOf(evidence('same'))],
    ['Differs: words changed', verdictOf(altered)],
    [
      'Differs: words changed (and 1 more passage)',
      { kind: 'differs', evidence: [altered, altered] },
    ],
    ['Only here, of 1 other article searched', onlyHere(1)],
    ['Only here, of 12 other articles searched', onlyHere(12)],
    ['Nothing to compare with: no other article is in reach', onlyHere(0)],
    [
      'Not comparable: another period is meant',
      { kind: 'not-comparable', evidence: [altered], reason: 'Another period is meant.' },
    ],
  ] as const)
    it(line, () => assert.equal(verdictLine(verdict), line));

  it('never says true or false', () => {
    for (const verdict of [verdictOf(altered), onlyHere(2), verdictOf(evidence('x'))])
      assert.doesNotMatch(verdictLine(verdict), /true|false|wrong|right|error/i);
  });
});

describe('changed words', () => {
  for (const [name, marked, line] of [
    [
      'a word for a word',
      'it can be |[opened]{closed}| from either side',
      'it can be [opened → closed] from either side',
    ],
    [
      'words that are only here',
      'an offer, |[not an apology,]| and so on',
      'an offer, [− not an apology,] and so on',
    ],
    ['words that are only there', 'from the |{northern}| strait', 'from the [+ northern] strait'],
    ['a change at the start', '[We]{They}| are ready', '[We → They] are ready'],
    ['no spaces between the steps', 'be|[opened]{closed}|from', 'be [opened → closed] from'],
  ] as const)
    it(name, () => assert.equal(changesLine(changedWords(changes(marked))), line));

  it('keeps what stands beside a change, and cuts the rest', () => {
    const long = 'one two three four five six seven '.repeat(20);
    const line = changesLine(
      changedWords([
        { op: 'equal', text: long },
        { op: 'delete', text: 'opened' },
        { op: 'insert', text: 'closed' },
        { op: 'equal', text: long },
      ]),
    );
    assert.ok(line.length < 200, line);
    assert.match(line, /^….*seven \[opened → closed\] one.*…$/);
  });

  it('shows of more words before and behind only those next to what both have', () => {
    const more = 'we are not going to pretend that the night of the storm went well';
    const { detail } = evidenceItem(
      evidence('x', {
        changes: [
          { op: 'insert', text: more },
          { op: 'equal', text: 'the gates were' },
          { op: 'delete', text: 'very' },
          { op: 'equal', text: 'sound' },
          { op: 'insert', text: more },
        ],
      }),
    );
    assert.equal(
      detail,
      '[+ …of the storm went well] the gates were [− very] sound [+ we are not going to…]',
    );
  });

  it('calls nearly the same only what was held word against word', () => {
    const near = { relation: 'near', bearing: 'not-comparable' } as const;
    const labels = [
      evidence('Fog lay on the quay', {
        ...near,
        changes: changes('Fog |[hung]{lay}| on the quay'),
      }),
      evidence('The quay was hidden', { ...near, changes: [] }),
    ].map((it) => evidenceItem(it).label);
    assert.deepEqual(labels, [
      'Not comparable: nearly the same words',
      'Not comparable: worded differently',
    ]);
  });

  it('shows a passage whole where nothing was changed', () => {
    const item = evidenceItem(evidence('We are ready', { changes: changes('We are ready') }));
    assert.deepEqual(item, {
      bearing: 'agrees',
      label: 'Agrees: same words',
      detail: 'We are ready',
    });
  });
});

describe('what is drawn', () => {
  const text = '‘Ada Obi has 12 boats,’ he said. 12 more came.';
  const words = quote(spanOf(text, 'Ada Obi has 12 boats,'));
  const report = reportOf(text, [
    [words, verdictOf(evidence('x', { bearing: 'differs', relation: 'altered' }))],
    [mention(spanOf(text, 'Ada Obi'), 'ada'), verdictOf(evidence('Ada Obi'))],
    [figure(spanOf(text, '12'), '12 boats'), onlyHere(3)],
    [mention(spanOf(text, 'he'), 'ada', 'pronoun'), onlyHere(3)],
    [figure(spanOf(text, '12', 1), '12 more'), onlyHere(0)],
  ]);

  it('is one line for each word, the inner claim’s; pronouns have none', () => {
    const lines = underlined(highlightsOf(report.reading, report)).map(
      ({ kind, span, verdict }) =>
        `${kind} ${verdict ?? 'open'} ${text.slice(span.start, span.end)}`,
    );
    assert.deepEqual(lines, [
      'person agrees Ada Obi',
      'quote differs  has ',
      'figure only-here 12',
      'quote differs  boats,',
      'figure open 12',
    ]);
  });

  it('has its sign behind the closing mark', () => {
    const [drawn] = highlightsOf(report.reading, report);
    assert.equal(text[signOffset(drawn!, text) - 1], '’');
  });

  it('keeps verdicts by their words while a newer text is compared', () => {
    const newer = `New. ${text}`;
    const reading = readingOf('here.txt', newer, [quote(spanOf(newer, 'Ada Obi has 12 boats,'))]);
    assert.deepEqual(
      highlightsOf(reading, report).map(({ verdict }) => verdict),
      ['differs'],
    );
  });

  it('shows no verdict on words that are new', () => {
    const newer = '‘We are ready,’ she said.';
    const reading = readingOf('here.txt', newer, [quote(spanOf(newer, 'We are ready,'))]);
    assert.equal(highlightsOf(reading, report)[0]?.verdict, undefined);
  });

  it('is counted for the status bar', () => {
    assert.equal(statusLine(report, 1).text, '1 differs, 4 claims');
    assert.deepEqual(statusLine(report, 1).details, [
      '1 quotation, 1 person, 2 figures',
      'Compared with 1 other article',
    ]);
    const ada = person('ada', 'Ada Obi');
    const mentions = [spanOf(text, 'Ada Obi'), spanOf(text, 'Ada')].map(
      (it) => [mention(it, 'ada'), onlyHere()] as const,
    );
    const twice = reportOf(text, [...mentions], [ada]);
    assert.equal(statusLine(twice, 1).details[0], '2 mentions of 1 person');
    assert.match(statusLine(report, 0).details.join(), /No other article is in reach/);
  });
});

describe('hover cards', () => {
  const text = '“We are ready,” said Ada Obi.';
  const ada = person('ada', 'Ada Obi', { names: ['Ada Obi', 'Ms Obi'], roles: ['skipper'] });
  const attribution = {
    speaker: spanOf(text, 'Ada Obi'),
    cue: spanOf(text, 'said'),
    person: 'ada',
    name: 'Ada Obi',
    how: 'inverted',
    certainty: 0.95,
  } as const;
  const spoken = quote(spanOf(text, 'We are ready,'), attribution);
  const altered = evidence('We were ready', {
    relation: 'altered',
    bearing: 'differs',
    why: '“are” here, “were” there.',
    changes: changes('We |[are]{were}| ready'),
  });

  it('say who spoke, how that was found, and what the other article has', () => {
    const report = reportOf(text, [[spoken, verdictOf(altered)]], [ada]);
    const judged = report.claims[0]!;
    const card = hoverCard(judged, judged.verdict, report.reading);
    assert.equal(card.fact, 'Quotation: Ada Obi');
    assert.deepEqual(card.why, ['Named behind the reporting word: “said” “Ada Obi”.']);
    assert.equal(card.verdict?.line, 'Differs: words changed');
    assert.equal(changesLine(card.passages[0]!.stretches), 'We [are → were] ready');
    assert.equal(card.passages[0]!.why, '“are” here, “were” there.');
  });

  it('say once why two cannot be compared', () => {
    const reason = 'Another period is meant.';
    const other = evidence('ready', { relation: 'basis', bearing: 'not-comparable', why: reason });
    const verdict = { kind: 'not-comparable', evidence: [other], reason } as const;
    const report = reportOf(text, [[spoken, verdict]], [ada]);
    const card = hoverCard(report.claims[0]!, verdict, report.reading);
    assert.equal(card.verdict?.line, 'Not comparable: another period is meant');
    assert.deepEqual(
      card.passages.map(({ line, why }) => [line, why]),
      [[card.verdict.line, '']],
    );
  });

  it('have no verdict while the article is compared', () => {
    const report = reportOf(text, [[spoken, onlyHere()]], [ada]);
    assert.equal(hoverCard(report.claims[0]!, undefined, report.reading).verdict, undefined);
  });

  it('list three passages and count the others', () => {
    const verdict = {
      kind: 'differs',
      evidence: [altered, altered, altered, altered, altered],
    } as const;
    const report = reportOf(text, [[spoken, verdict]], [ada]);
    const card = hoverCard(report.claims[0]!, verdict, report.reading);
    assert.equal(card.passages.length, 3);
    assert.equal(card.more, '2 more passages in reach.');
  });

  it('say for a person what else the person is called', () => {
    const report = reportOf(text, [[mention(spanOf(text, 'Ada Obi'), 'ada'), onlyHere()]], [ada]);
    const card = hoverCard(report.claims[0]!, onlyHere(), report.reading);
    assert.equal(card.fact, 'Person: Ada Obi');
    assert.deepEqual(card.details, [
      { name: 'Role elsewhere', value: 'skipper' },
      { name: 'Called elsewhere', value: 'Ms Obi' },
    ]);
  });

  it('show a figure or a name there in its sentence, as it is read', () => {
    const page = '<p>Rain fell. Some &pound;30&nbsp;million was <b>lost</b>, said Ada Obi.</p>';
    const words = '&pound;30&nbsp;million';
    const cardOf = (it: Annotation, there: Evidence): readonly string[] => {
      const report = reportOf(text, [[it, verdictOf(there)]], [ada]);
      const [claim] = report.claims;
      const readPage = (): Reading =>
        readArticle({ ...report.reading.article, format: 'html', text: page });
      return hoverCard(claim!, claim!.verdict, report.reading, readPage).passages.map(
        ({ stretches }) =>
          stretches.map((part) => (part.mark === 'there' ? `*${part.text}*` : part.text)).join(''),
      );
    };
    const sum = evidence('£30 million', { span: spanOf(page, words), bearing: 'differs' });
    const who = evidence('Ada Obi', { span: spanOf(page, 'Ada Obi'), relation: 'same' });
    assert.deepEqual(cardOf(figure(spanOf(text, 'ready'), '£40m'), sum), [
      'Some *£30 million* was lost, said Ada Obi.',
    ]);
    assert.deepEqual(cardOf(mention(spanOf(text, 'Ada Obi'), 'ada'), who), [
      'Some £30 million was lost, said *Ada Obi*.',
    ]);
    assert.deepEqual(cardOf(spoken, sum), ['£30 million']);
  });

  it('say a role once, in its fullest form, and no name that the card has already', () => {
    const roles = ['firm’s chief executive', 'Chief Executive', 'chief executive', 'sailor'];
    const known = { ...ada, roles, names: ['Ada Obi', 'Ms Obi'] };
    const words = spanOf(text, 'Ada Obi');
    const report = reportOf(text, [[mention(words, 'ada'), onlyHere()]], [known]);
    assert.deepEqual(hoverCard(report.claims[0]!, onlyHere(), report.reading).details, [
      { name: 'Role elsewhere', value: 'firm’s chief executive; sailor' },
      { name: 'Called elsewhere', value: 'Ms Obi' },
    ]);
  });

  it('tell what this article calls a person from what only another does', () => {
    const here =
      'The keeper of the lighthouse, Ada Obi, left. “Fog came,” said Dr Obi. A Skarn lighthouse shone. The ship captain slept.';
    const known = person('ada', 'Ada Obi', {
      names: ['Ada Obi', 'Dr Obi', 'Oby', 'Dr Ada Obi'],
      roles: [
        'Dr',
        'Skarn mail ship captain',
        'ship captain',
        'keeper of the lighthouse',
        'Skarn lighthouse keeper',
      ],
    });
    const by = { ...attribution, speaker: spanOf(here, 'Dr Obi'), cue: spanOf(here, 'said') };
    const report = reportOf(
      here,
      [
        [mention(spanOf(here, 'Ada Obi'), 'ada'), onlyHere()],
        [quote(spanOf(here, 'Fog came,'), by), onlyHere()],
      ],
      [known],
    );
    assert.deepEqual(hoverCard(report.claims[0]!, onlyHere(), report.reading).details, [
      { name: 'Role', value: 'Dr; ship captain; keeper of the lighthouse' },
      { name: 'Role elsewhere', value: 'Skarn mail ship captain; Skarn lighthouse keeper' },
      { name: 'Also called', value: 'Dr Obi' },
      { name: 'Called elsewhere', value: 'Oby; Dr Ada Obi' },
    ]);
    const said = hoverCard(report.claims[1]!, onlyHere(), report.reading);
    assert.equal(said.fact, 'Quotation: Ada Obi (ship captain)');
  });

  it('give a figure its value, unit, measure, base and period', () => {
    const quantity: Quantity = {
      value: 2.5,
      unit: 'percent',
      measure: 'defence spending',
      of: 'GDP',
      period: '2031',
      modifier: 'about',
    };
    const about = { ...figure(spanOf(text, 'ready'), '2.5% GDP by 2031'), quantity } as const;
    const report = reportOf(text, [[about, onlyHere()]]);
    const card = hoverCard(report.claims[0]!, onlyHere(), report.reading);
    assert.deepEqual(
      card.details.map(({ name, value }) => `${name}: ${value}`),
      [
        'Value: about 2.5',
        'Unit: per cent',
        'Measure: defence spending',
        'Share of: GDP',
        'Period: 2031',
      ],
    );
  });

  it('give a count no unit', () => {
    const about = {
      ...figure(spanOf(text, 'ready'), '12 boats'),
      quantity: { value: 12, unit: 'count' },
    };
    const report = reportOf(text, [[about, onlyHere()]]);
    const { details } = hoverCard(report.claims[0]!, onlyHere(), report.reading);
    assert.deepEqual(details, [{ name: 'Value', value: '12' }]);
  });

  it('have words for every rule that finds a speaker', () => {
    const rules: readonly AttributionRule[] = [
      'before',
      'after',
      'inverted',
      'between',
      'according-to',
      'role',
      'pronoun',
      'clause-subject',
      'noun-cue',
      'continued',
      'turn',
      'previous-sentence',
      'transcript',
      'signature',
    ];
    const reasons = rules.map((how) => {
      const it = quote(spanOf(text, 'We are ready,'), { ...attribution, how });
      return it.kind === 'quote' ? speakerReason(it, text) : '';
    });
    assert.equal(new Set(reasons).size, rules.length);
    for (const it of reasons) assert.match(it, /^[A-Z].*“Ada Obi”.*\.$/);
  });

  it('admit when it is less than certain who spoke', () => {
    const it = quote(spanOf(text, 'We are ready,'), { ...attribution, certainty: 0.6 });
    assert.ok(it.kind === 'quote');
    assert.match(speakerReason(it, text), /less than certain/);
  });

  it('are copied as plain text', () => {
    const report = reportOf(text, [[spoken, verdictOf(altered)]], [ada]);
    const copied = copiedText(
      report.claims[0]!,
      'here.txt',
      (article, { start }) => `${article}@${start}`,
    );
    assert.equal(
      copied,
      '“We are ready,” (here.txt@1)\nDiffers: words changed\n' +
        '- there.txt@0: “We were ready” (Differs: words changed)',
    );
  });

  it('are copied with what is ours in another language', () => {
    const report = reportOf(text, [[spoken, verdictOf(altered)]], [ada]);
    const copied = copiedText(
      report.claims[0]!,
      'here.txt',
      (article) => article,
      (english) => english.toUpperCase(),
    );
    assert.equal(
      copied,
      '“We are ready,” (here.txt)\nDIFFERS: WORDS CHANGED\n' +
        '- there.txt: “We were ready” (DIFFERS: WORDS CHANGED)',
    );
  });
});

describe('quantities in words', () => {
  for (const [words, quantity] of [
    ['3,420,000,000', { value: 3.42e9, unit: 'GBP' }],
    ['30 to 40', { low: 30, high: 40, unit: 'mile' }],
    ['at least 1,000', { value: 1000, unit: 'count', modifier: 'at-least' }],
    ['up by 0.7', { value: 0.7, unit: 'percentage-point', change: 'up', changeKind: 'by' }],
    ['-2.5', { value: -2.5, unit: 'percent' }],
  ] as const)
    it(words, () => assert.equal(valueWords(quantity), words));

  it('name units as people do', () => {
    assert.equal(unitWords('percentage-point'), 'percentage points');
    assert.equal(unitWords('GBP'), 'GBP');
  });
});
