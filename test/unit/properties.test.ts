import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Reading, Span } from '../../src/core/model';
import { createAnnotator, readArticle } from '../../src/engine/annotator';
import type { ArticleFormat } from '../../src/core/model';

const read = (text: string, format: ArticleFormat = 'plain'): Reading =>
  readArticle({ id: 'a', title: 'a', format, text });

/** Pieces of copy in which every finder has something to trip over. */
const piece = fc.constantFrom(
  '“', '”', '‘', '’', '"', "'", '«', '»', '\n', '\n\n', ' ', '. ', ', ', '’s ', ': ', ' – ', '-', '(', ')',
  'Ada Obi', 'Ms Obi', 'Obi', 'the premier', 'she', 'he', 'said', ' told ', 'added', 'according to ',
  'President ', 'Sir ', 'van der ', '25', ' per cent', '%', '£', '$', '1,000', '3.4', 'm', 'bn', ' thousands of ',
  ' between ', ' and ', ' to ', '2027', 'a ', 'the ', ' of ', 'who ', 'Q: ', 'OBI: ', '\r\n', '\ufeff', '\ud800',
  '😀', '\u0000', 'שלום', '\u202e', 'e\u0301', '> ', '# ', '`', '[', '](x)', '<b>', '&ldquo;', '---\n',
); // prettier-ignore
const copy = fc.array(piece, { maxLength: 60 }).map((it) => it.join(''));
const anyText = fc.oneof(copy, fc.string({ unit: 'binary', maxLength: 200 }));
const anyFormat = fc.constantFrom<ArticleFormat>('plain', 'markdown', 'html');

const spansOf = (it: Annotation): readonly Span[] =>
  it.kind === 'quote' && it.attribution
    ? [it.span, it.attribution.speaker, ...(it.attribution.cue ? [it.attribution.cue] : [])]
    : [it.span];

const splitsPair = (text: string, offset: number): boolean =>
  (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 &&
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00;

describe('whatever the text', () => {
  it('every span lies inside it, is not empty and splits no pair', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const reading = read(text, format);
        for (const { start, end } of [
          ...reading.sentences,
          ...reading.annotations.flatMap(spansOf),
        ]) {
          assert.ok(0 <= start && start < end && end <= text.length);
          assert.ok(!splitsPair(text, start) && !splitsPair(text, end));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('annotations come in order; of one kind they are nested or disjoint, people and figures disjoint', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { annotations } = read(text);
        annotations.forEach((it, i) => {
          const next = annotations[i + 1];
          if (next) assert.ok(it.span.start <= next.span.start);
        });
        for (const kind of ['quote', 'person', 'figure'] as const) {
          const open: Span[] = [];
          for (const { span } of annotations.filter((it) => it.kind === kind)) {
            while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop();
            const outer = open.at(-1);
            if (outer)
              assert.ok(kind === 'quote' && span.end <= outer.end, `${kind} at ${span.start}`);
            open.push(span);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('every mention stands for a person of the article', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { annotations, people } = read(text);
        const ids = new Set(people.map(({ id }) => id));
        assert.equal(ids.size, people.length);
        for (const it of annotations) {
          if (it.kind === 'person') assert.ok(ids.has(it.person));
          if (it.kind === 'quote' && it.attribution?.person !== undefined) {
            assert.ok(ids.has(it.attribution.person));
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reading again after an edit gives what a fresh reading gives', () => {
    fc.assert(
      fc.property(copy, copy, fc.nat(), fc.nat(), (text, added, from, length) => {
        const annotator = createAnnotator();
        const article = { id: 'a', title: 'a', format: 'plain' as const };
        annotator.read({ ...article, text });
        const at = from % (text.length + 1);
        const edited = text.slice(0, at) + added + text.slice(at + (length % 20));
        assert.deepEqual(annotator.read({ ...article, text: edited }), read(edited));
      }),
      { numRuns: 1500 },
    );
  });

  it('reading again in the light of other articles gives what a fresh reading in it gives', () => {
    const ada = { name: 'Ada Obi', names: ['Ada Obi', 'Ms Obi'], roles: ['premier'] };
    const una = { name: 'Una Varga', names: ['Una Varga'], roles: ['premier', 'mayor of Marlow'] };
    const zed = { name: 'Zed Zorvex', names: ['Zed Zorvex'], roles: [] };
    const sentence = fc.constantFrom('Una Varga met Ada Obi. ', 'Zorvex slept. ', 'Varga slept. ');
    const someText = fc
      .array(fc.oneof(piece, sentence), { maxLength: 40 })
      .map((it) => it.join(''));
    const light = fc.array(fc.constantFrom(ada, una, zed), { maxLength: 2 });
    fc.assert(
      fc.property(someText, fc.array(light, { maxLength: 3 }), (text, lights) => {
        const annotator = createAnnotator();
        const article = { id: 'a', title: 'a', format: 'plain' as const, text };
        for (const elsewhere of [[], ...lights]) {
          const fresh = createAnnotator().read(article, elsewhere);
          assert.deepEqual(annotator.read(article, elsewhere), fresh);
        }
      }),
      {
        numRuns: 500,
        examples: [
          ['Una Varga met Ada Obi. The premier slept.', [[ada], [una]]],
          ['Zorvex slept. Varga slept.', [[zed], [una]]],
        ],
      },
    );
  });
});
