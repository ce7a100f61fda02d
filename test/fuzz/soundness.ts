import assert from 'node:assert/strict';
import { annotationRow } from '../../src/core/formats/annotationRow';
import type { Annotation, Reading, Span } from '../../src/core/model';

/** Fails where a reading breaks what is promised of every reading. */
export function assertSound(reading: Reading): void {
  const { article, annotations, sentences, paragraphs, people } = reading;
  const { text } = article;
  for (const span of [
    ...sentences,
    ...paragraphs.map((it) => it.span),
    ...annotations.flatMap(spansOf),
  ]) {
    const at = `${span.start} to ${span.end} of ${text.length}`;
    assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, at);
    assert.ok(!splitsPair(text, span.start) && !splitsPair(text, span.end), `splits a pair: ${at}`);
  }
  assertApart('sentence', sentences);
  for (const { span, text: own } of paragraphs) assert.equal(own.length, span.end - span.start);
  for (const kind of ['person', 'figure'] as const) {
    assertApart(
      kind,
      annotations.filter((it) => it.kind === kind).map(({ span }) => span),
    );
  }
  assertNested(annotations.filter((it) => it.kind === 'quote').map(({ span }) => span));
  annotations.forEach((it, i) => {
    const next = annotations[i + 1];
    assert.ok(!next || it.span.start <= next.span.start, `out of order at ${it.span.start}`);
  });
  const ids = new Set(people.map(({ id }) => id));
  assert.equal(ids.size, people.length, 'two people with one id');
  for (const it of annotations) {
    const person =
      it.kind === 'person' ? it.person : it.kind === 'quote' ? it.attribution?.person : undefined;
    assert.ok(person === undefined || ids.has(person), `nobody is ${String(person)}`);
  }
  assertPrinted(text, annotationRow(reading));
}

const spansOf = (it: Annotation): readonly Span[] =>
  it.kind === 'quote' && it.attribution
    ? [it.span, it.attribution.speaker, ...(it.attribution.cue ? [it.attribution.cue] : [])]
    : it.kind === 'person' && it.role
      ? [it.span, it.role]
      : [it.span];

const splitsPair = (text: string, offset: number): boolean =>
  (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 &&
  (text.charCodeAt(offset) & 0xfc00) === 0xdc00;

function assertApart(what: string, spans: readonly Span[]): void {
  spans.forEach(({ end }, i) => {
    const next = spans[i + 1];
    assert.ok(!next || end <= next.start, `${what} at ${end} overlaps the next`);
  });
}

function assertNested(spans: readonly Span[]): void {
  const open: Span[] = [];
  for (const span of spans) {
    while ((open.at(-1)?.end ?? Infinity) <= span.start) open.pop();
    assert.ok(span.end <= (open.at(-1)?.end ?? Infinity), `quotation at ${span.start} reaches out`);
    open.push(span);
  }
}

/** Whatever is printed with a place has the words that stand there. */
function assertPrinted(text: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end, text: words } = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && words !== undefined) {
    assert.equal(words, text.slice(start, end));
  }
  for (const inner of Object.values(value)) assertPrinted(text, inner);
}
