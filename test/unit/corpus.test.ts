import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contains, sameSpan, textAt } from '../../src/core/text/span';
import {
  corpusFolder,
  parseCorpus,
  readCorpus,
  type CorpusAnnotation,
  type CorpusPassage,
  type CorpusQuotation,
} from '../support/corpus';

const README = join(corpusFolder(), 'README.md');
const TEXT = 'Ada Obi met Mr Obi. ‘We can’t stay,’ she said.\n‘Prices rose 25 per cent.’\n~~~\n';

describe('corpus: how a passage file is read', () => {
  it('places every kind of line', () => {
    const { text, annotations } = parseCorpus(
      'a.txt',
      `${TEXT}name \`Ada Obi\` = Ada Obi
name \`Mr Obi\` = Tom Obi
quote direct open \`We can’t\`..\`stay,\` cue \`said\` by \`she\` = Ada Obi
pronoun \`she\` = Ada Obi
quote direct continues \`Prices rose 25 per cent.\` by nobody
figure \`25 per cent\` = 25 percent; measure prices; change up by
`,
    );
    assert.deepEqual(
      annotations.map((it) => [it.kind, textAt(text, it.span)]),
      [
        ['person', 'Ada Obi'],
        ['person', 'Mr Obi'],
        ['quote', 'We can’t stay,'],
        ['person', 'she'],
        ['quote', 'Prices rose 25 per cent.'],
        ['figure', '25 per cent'],
      ],
    );
    const [, , quote, , scare, figure] = annotations;
    assert.deepEqual(quote, {
      kind: 'quote',
      span: { start: 21, end: 35 },
      form: 'direct',
      open: true,
      continues: false,
      cue: { start: 41, end: 45 },
      speaker: { span: { start: 37, end: 40 }, person: 'Ada Obi' },
    });
    assert.ok(scare && !('speaker' in scare));
    assert.deepEqual(figure, {
      kind: 'figure',
      span: { start: 60, end: 71 },
      value: 25,
      unit: 'percent',
      measure: 'prices',
      change: 'up',
      changeKind: 'by',
    });
  });

  it('counts words that stand more often, and reads a range', () => {
    const { annotations } = parseCorpus(
      'a.txt',
      'Obi, not Obis, met Obi. They had 10 to 12.\n~~~\nnot-person `Obi`#2\nfigure `10 to 12` = 10..12 count',
    );
    assert.deepEqual(annotations, [
      { kind: 'not', what: 'person', span: { start: 19, end: 22 } },
      { kind: 'figure', span: { start: 33, end: 41 }, unit: 'count', low: 10, high: 12 },
    ]);
  });

  for (const [what, line, message] of [
    ['words that are not there', 'name `Ada Oby` = Ada Obi', 'not in the text'],
    ['words that stand more often', 'name `Obi` = Ada Obi', 'stands 2 times'],
    ['a number too high', 'name `Obi`#3 = Ada Obi', 'stands only 2 times'],
    ['a number nobody needs', 'name `Ada Obi`#1 = Ada Obi', 'needs no number'],
    ['a part of a word', 'pronoun `sh` = Ada Obi', 'not in the text'],
    ['an end that does not follow', 'quote direct `stay`..`We can’t` by nobody', 'not after'],
    ['a name without its person', 'name `Ada Obi`', '= and what'],
    ['a kind that is not ours', 'place `Obi`#1', 'no such annotation'],
    ['a quotation without a speaker', 'quote direct `We can’t stay,`', 'by whom'],
    ['a figure without a unit', 'figure `25 per cent` = 25', 'a number and its unit'],
    ['a figure that is no number', 'figure `25 per cent` = x percent', 'not a number'],
    ['a field that is not ours', 'figure `25` = 25 percent; mood up', 'no such field'],
    ['a change that is not ours', 'figure `25` = 25 percent; change up', 'cannot be'],
    ['words too many', 'not-figure `25` percent', 'too much'],
  ] as const) {
    it(`refuses ${what}, naming file and line`, () => {
      assert.throws(
        () => parseCorpus('07-a.txt', `${TEXT}\n${line}`),
        (it: Error) => it.message.startsWith('07-a.txt:5: ') && it.message.includes(message),
      );
    });
  }

  it('refuses lines out of order and lines told twice', () => {
    const line = 'name `Ada Obi` = Ada Obi';
    assert.throws(() => parseCorpus('a.txt', `${TEXT}${line}\n${line}`), /a\.txt:5: out of order/);
    assert.throws(() => parseCorpus('a.txt', `${TEXT}pronoun \`she\` = Ada Obi\n${line}`), /order/);
  });

  it('reads the example of its README', () => {
    const example = /```\n(“[^`][\s\S]*?)```/.exec(readFileSync(README, 'utf8'))?.[1] ?? '';
    assert.equal(parseCorpus('README.txt', example).annotations.length, 4);
  });

  it('refuses a file without a rule', () => {
    assert.throws(() => parseCorpus('a.txt', 'Ada Obi met Mr Obi.'), /a\.txt: no line ~~~/);
  });
});

describe('corpus: the passages', () => {
  const passages = readCorpus();
  const all = passages.flatMap((it) => it.annotations);
  const count = (kind: CorpusAnnotation['kind']): number =>
    all.filter((it) => it.kind === kind).length;

  it('are enough of each kind', () => {
    assert.ok(passages.length >= 80, `${passages.length} passages`);
    assert.ok(all.length >= 700, `${all.length} annotations`);
    assert.ok(count('quote') >= 150, `${count('quote')} quotations`);
    assert.ok(count('person') >= 220, `${count('person')} mentions`);
    assert.ok(count('figure') >= 240, `${count('figure')} figures`);
    assert.ok(count('not') >= 110, `${count('not')} traps`);
  });

  for (const passage of passages) {
    it(passage.file, () => {
      assert.deepEqual(unmarkedDigits(passage), [], 'digits that no line speaks of');
      assert.deepEqual(unmarkedQuotes(passage), [], 'marks that no line speaks of');
      assert.deepEqual(trapsSprung(passage), [], 'marked and refused at once');
      assert.deepEqual(strangers(passage), [], 'people without a name in the passage');
      assert.deepEqual(unmarkedSpeakers(passage), [], 'speakers that are no mention, or another’s');
      assert.deepEqual(loosePieces(passage), [], 'open, and nothing goes on from there');
    });
  }
});

function unmarkedDigits({ text, annotations }: CorpusPassage): readonly string[] {
  const numbers = annotations.filter(
    (it) => it.kind === 'figure' || (it.kind === 'not' && it.what === 'figure'),
  );
  return [...text.matchAll(/(?<!<\/?h)\d+/g)]
    .filter(({ index: start, 0: digits }) => {
      const span = { start, end: start + digits.length };
      return !numbers.some((it) => contains(it.span, span));
    })
    .map(({ index }) => text.slice(Math.max(0, index - 20), index + 20));
}

/** Opening marks that no quotation follows, and closing ones that none goes before. */
function unmarkedQuotes({ format, text, annotations }: CorpusPassage): readonly string[] {
  if (format === 'html') return [];
  const quotes = annotations.filter(
    (it) => it.kind === 'quote' || (it.kind === 'not' && it.what === 'quote'),
  );
  return [...text.matchAll(/[“«„]|(?<=\p{L}[.,?!]?)["”»]|(?<![\p{L}\p{N}])[‘"](?=\p{L})/gu)]
    .filter(
      ({ index }) =>
        !quotes.some(
          ({ kind, span }) =>
            (text.slice(index + 1, span.start).trim() === '' && span.start > index) ||
            (span.end <= index && text.slice(span.end, index).trim() === '') ||
            (kind === 'not' && span.start <= index + 1 && index - 1 <= span.end),
        ),
    )
    .map(({ index }) => text.slice(index, index + 30));
}

function trapsSprung({ text, annotations }: CorpusPassage): readonly string[] {
  return annotations
    .filter((trap) => trap.kind === 'not')
    .filter((trap) =>
      annotations.some(
        ({ kind, span }) =>
          kind === trap.what &&
          (kind === 'quote'
            ? contains(trap.span, span)
            : span.start < trap.span.end && trap.span.start < span.end),
      ),
    )
    .map(({ span }) => textAt(text, span));
}

/** A person's words all stand in names of the passage, whatever the case. */
function strangers({ text, annotations }: CorpusPassage): readonly string[] {
  const people = annotations.filter((it) => it.kind === 'person');
  const named = people
    .filter((it) => it.form === 'name')
    .map((it) => ({ ...it, words: textAt(text, it.span).toLowerCase().split(/\s+/) }));
  return people
    .map(({ person }) => person)
    .filter(
      (person) =>
        !named.some(
          (it) =>
            it.person === person &&
            person
              .toLowerCase()
              .split(' ')
              .every((word) => it.words.includes(word)),
        ),
    );
}

function unmarkedSpeakers({ text, annotations }: CorpusPassage): readonly string[] {
  const people = annotations.filter((it) => it.kind === 'person');
  return annotations
    .filter((it) => it.kind === 'quote')
    .flatMap(({ speaker }) => (speaker ? [speaker] : []))
    .filter(
      (speaker) => people.find((it) => sameSpan(it.span, speaker.span))?.person !== speaker.person,
    )
    .map(({ span }) => textAt(text, span));
}

/** Of each two neighbours, nested ones aside, both say that it goes on, or neither; a whole has one speaker. */
function loosePieces({ text, annotations }: CorpusPassage): readonly string[] {
  const all = annotations.filter((it): it is CorpusQuotation => it.kind === 'quote');
  const quotes = all.filter(
    ({ span }) => !all.some((it) => it.span !== span && contains(it.span, span)),
  );
  return quotes
    .filter((quote, i) => {
      const before = quotes[i - 1];
      if ((before?.open ?? false) !== quote.continues) return true;
      if (i === quotes.length - 1 && quote.open) return true;
      return quote.continues && before?.speaker?.person !== quote.speaker?.person;
    })
    .map(({ span }) => textAt(text, span));
}
