import assert from 'node:assert/strict';
import { parseLedger, printLedger } from '../../../src/core/desk/ledgerFile';
import { emptyLedger, withTick, type Ledger, type Tick } from '../../../src/core/desk/ledger';
import { newTick, ruledTick, withRemark } from '../../../src/core/desk/newTick';
import { prunedLedger, withoutDropped, withoutTick } from '../../../src/core/desk/droppedTicks';
import { droppedAnnotationOf } from '../../../src/core/desk/tickAnnotation';
import { anchorAt } from '../../../src/core/desk/anchor';

const text =
  'The tax rose by 25 per cent in the spring, “a lot”, said Ada Obi of Threllin. '.repeat(20);
const AT = '2031-05-04T09:30:00.000Z';
const LATER = '2031-05-04T10:30:00.000Z'; // prettier-ignore

const tickAt = (start: number, by = 'AO'): Tick =>
  newTick(text, 'figure', { start, end: start + 11 }, { state: 'checked', by, at: AT });

const ledgerOf = (ticks: readonly Tick[]): Ledger =>
  ticks.reduce(withTick, emptyLedger('copy/tax.txt'));

function readBack(file: string): Ledger {
  const read = parseLedger(file);
  assert.equal(read.kind, 'ledger', JSON.stringify(read));
  return (read as { ledger: Ledger }).ledger;
}

describe('the file of a ledger', () => {
  const full: Tick = {
    ...withRemark(tickAt(16), 'BK', LATER, 'Is that the whole year?'),
    note: 'See table 3.\nAnd the “notes”.',
    sources: [
      { kind: 'passage', article: 'copy/other.txt', anchor: anchorAt(text, { start: 94, end: 105 }) },
      { kind: 'page', url: 'https://statistics.invalid/tax', at: 'p. 12' },
      { kind: 'page', url: 'https://statistics.invalid/' },
      { kind: 'line', text: 'Phoned the press office' },
    ],
    was: '24 per cent',
    unknown: { 'desk:priority': { level: 2 } },
  }; // prettier-ignore
  const ledger: Ledger = { ...ledgerOf([full, tickAt(94)]), unknown: { 'desk:shift': 'late' } };

  it('is JSON and reads back as it was written, fields it does not know included', () => {
    const file = printLedger(ledger);
    assert.deepEqual(readBack(file), ledger);
    assert.equal(printLedger(readBack(file)), file);
    assert.equal((JSON.parse(file) as { items: unknown[] }).items.length, 3);
  });

  it('has one line a tick, in the order of the article', () => {
    const lines = printLedger(ledger).trimEnd().split('\n');
    assert.equal(lines.length, 5);
    const changed = { ...ledger, ticks: ledger.ticks.map((it) => (it.id === full.id ? { ...it, note: '' } : it)) };
    const other = printLedger(changed).trimEnd().split('\n');
    assert.deepEqual(lines.map((it, i) => it === other[i]), [true, true, false, true, true]);
  }); // prettier-ignore

  for (const [name, mar, kind, why] of [
    ['cut short', (it: string) => it.slice(0, -60), 'damaged', 'this line is not JSON'],
    ['cut at the end of a line', (it: string) => it.split('\n').slice(0, 3).join('\n') + '\n', 'damaged', 'its end is missing'],
    ['without its head', (it: string) => it.replace(/ {2}\{.*\n/, ''), 'damaged', 'the line that names the article is missing'],
    ['with a merge left unfinished', (it: string) => it.replace(' ,{', '<<<<<<< HEAD\n ,{'), 'damaged', 'a merge was left unfinished here'],
    ['with a state that is none', (it: string) => it.replace('"checked"', '"perhaps"'), 'damaged', '“perhaps” is no state'],
    ['with a kind of claim that is none', (it: string) => it.replace('"value":"figure"', '"value":"rumour"'), 'damaged', '“rumour” is no kind of claim'],
    ['with a version that is no number', (it: string) => it.replace('version":1', 'version":"1"'), 'damaged', 'the version is missing'],
    ['with a head that names no article', (it: string) => it.replace('"target":"copy/tax.txt"', '"target":1'), 'damaged', 'no article is named'],
    ['with a line that is a list', (it: string) => it.replace(' ,{', ' ,[]\n ,{'), 'damaged', 'this is no annotation'],
    ['with an id that is no tick’s', (it: string) => it.replace('source:tick:', 'source:note:'), 'damaged', 'the id is missing'],
    ['with an id that is a number', (it: string) => it.replace(/"id":"urn:second-source:tick:[^"]*"/, '"id":1'), 'damaged', 'the id is missing'],
    ['with a body that is no list', (it: string) => it.replace('"body":[', '"body":1,"others":['), 'damaged', 'the body is missing'],
    ['without the time that it was made', (it: string) => it.replace(`"created":"${AT}"`, '"created":1'), 'damaged', 'the time is missing'],
    ['without the time that it was changed', (it: string) => it.replace(/"modified":"[^"]*"/, '"modified":1'), 'damaged', 'the time is missing'],
    ...['"exact":25', '"prefix":1', '"suffix":1', '"start":-1', '"start":0.5', '"end":"105"', '"end":2'].map(
      (field) => [`with words whose place is none: ${field}`, (it: string) => withLast(it, field), 'damaged', 'the selector is not complete'] as const,
    ),
    ['of a later version', (it: string) => it.replace('version":1', 'version":2'), 'newer', undefined],
  ] as const) {
    it(`is left alone ${name}`, () => {
      const read = parseLedger(mar(printLedger(ledger)));
      assert.equal(read.kind, kind);
      assert.equal(read.kind === 'damaged' ? read.why : undefined, why);
    });
  } // prettier-ignore

  it('is read however another program has set it out', () => {
    const value: unknown = JSON.parse(printLedger(ledger));
    for (const indent of [undefined, 2, '\t'])
      assert.deepEqual(readBack(JSON.stringify(value, null, indent)), ledger);
    const wrong = parseLedger(JSON.stringify(value, null, 2).replace('"checked"', '"perhaps"'));
    assert.ok(wrong.kind === 'damaged' && wrong.line > 10, JSON.stringify(wrong));
    assert.equal(wrong.why, '“perhaps” is no state');
    assert.equal(parseLedger('{"items": 1}').kind, 'damaged');
    assert.deepEqual(parseLedger('{"items": [1]}'), {
      kind: 'damaged',
      line: 1,
      why: 'this is no annotation',
    });
  });

  it('keeps what it does not know at every depth, and through a ruling', () => {
    const value = JSON.parse(printLedger(ledger)) as Record<string, unknown>;
    const marks = markEverything(value);
    assert.ok(marks.length > 25);
    const read = readBack(JSON.stringify(value));
    for (const mark of marks) assert.ok(printLedger(read).includes(mark), mark);
    assert.deepEqual(readBack(printLedger(read)), read);
    const [tick] = read.ticks;
    assert.ok(tick);
    const again = ruledTick(text, tick, { start: 16, end: 27 }, { state: 'waived', by: 'AO', at: LATER });
    const file = printLedger(withTick(read, again));
    const left = marks.filter((it) => !file.includes(it));
    assert.deepEqual(left, []);
    const other = printLedger(withTick(read, { ...ruledTick(text, tick, { start: 16, end: 27 }, { state: 'waived', by: 'BK', at: LATER }) }));
    assert.equal(marks.filter((it) => !other.includes(it)).length, 1, 'what is known of one person says nothing of another');
  }); // prettier-ignore

  it('keeps bodies that it cannot read, and the name of a person in another field', () => {
    const file = printLedger(ledger)
      .replace('{"type":"TextualBody","purpose":"linking"', '{"type":"TextualBody","purpose":"replying","value":"No time"},{"type":"SpecificResource","purpose":"linking","source":{"id":"a"}},{"type":"TextualBody","purpose":"linking"')
      .replace('"creator":{"type":"Person","nickname":"AO"}', '"creator":{"type":"Person","name":"Ada Obi","id":"https://desk.invalid/ada"}');
    const read = readBack(file);
    assert.equal(read.ticks[0]?.by, 'Ada Obi');
    assert.deepEqual([read.ticks[0].sources.length, read.ticks[0].remarks.length], [full.sources.length, full.remarks.length], 'nothing is shown that is not whole');
    const again = printLedger(read);
    for (const it of ['"No time"', '"source":{"id":"a"}', '"name":"Ada Obi","id":"https://desk.invalid/ada"'])
      assert.ok(again.includes(it), it);
  }); // prettier-ignore

  it('keeps who dropped a tick and when, and what was taken back', () => {
    const restored = { ...tickAt(94), restored: LATER };
    const dropped = withoutTick(ledgerOf([full, restored]), full.id, 'BK', LATER);
    const file = printLedger(dropped);
    assert.deepEqual(readBack(file), dropped);
    assert.deepEqual(readBack(file).dropped?.map(({ id, by, modified }) => [id, by, modified]), [[full.id, 'BK', LATER]]);
    assert.equal(file.split('\n')[2], ` ,${JSON.stringify(droppedAnnotationOf({ ...newTick(text, 'figure', { start: 16, end: 27 }, { state: 'open', by: 'BK', at: LATER }), created: AT }, 'copy/tax.txt'))}`);
    assert.equal(withTick(dropped, full).dropped, undefined, 'one that is ticked again is not dropped');
  }); // prettier-ignore

  it('keeps of one tick that two have dropped who dropped it last', () => {
    const [mine, theirs] = [LATER, AT].map((at) => ({ ...tickAt(16), modified: at }));
    assert.ok(mine && theirs);
    for (const both of [[mine, theirs], [theirs, mine]])
      assert.deepEqual(withoutDropped([], both).dropped, [mine]);
  }); // prettier-ignore

  it('forgets 180 days later what was dropped, and that something was taken back', () => {
    const dropped = withoutTick(ledgerOf([full, { ...tickAt(94), restored: LATER }]), full.id, 'BK', LATER);
    const kept = prunedLedger(dropped, '2031-10-31T10:29:00.000Z');
    assert.equal(kept, dropped);
    const pruned = prunedLedger(dropped, '2031-10-31T10:31:00.000Z');
    assert.deepEqual(pruned, ledgerOf([tickAt(94)]));
  }); // prettier-ignore

  it('makes one tick of two for one claim, and keeps the sources and remarks of both', () => {
    const mine = ruledTick(text, tickAt(16), { start: 16, end: 27 }, { state: 'checked', by: 'AO', at: AT, source: { kind: 'line', text: 'a' } });
    const theirs = ruledTick(text, tickAt(16), { start: 16, end: 27 }, { state: 'query', by: 'BK', at: LATER, source: { kind: 'line', text: 'b' } });
    const file = printLedger(ledgerOf([mine])).replace(/\n\]\}\n$/, '\n') + printLedger(ledgerOf([theirs])).split('\n').slice(2).join('\n');
    const [tick, ...others] = readBack(file).ticks;
    assert.deepEqual(others, []);
    assert.equal(tick?.state, 'query');
    assert.deepEqual(tick.sources, [{ kind: 'line', text: 'a' }, { kind: 'line', text: 'b' }]);
  }); // prettier-ignore
});

/** The text with the last field of a name in the place of the one that is there. */
function withLast(text: string, field: string): string {
  const [name = ''] = field.split(':');
  const at = text.lastIndexOf(name);
  return text.slice(0, at) + text.slice(at).replace(/^"\w+":(?:"[^"]*"|\d+)/, field);
}

/** Puts a field of its own into every object below a value, and gives what is in them. */
function markEverything(value: unknown, marks: string[] = []): readonly string[] {
  if (Array.isArray(value)) for (const it of value) markEverything(it, marks);
  else if (typeof value === 'object' && value !== null) {
    for (const it of Object.values(value)) markEverything(it, marks);
    const mark = `mark ${String(marks.length)}.`;
    marks.push(mark);
    (value as Record<string, unknown>)['desk:mark'] = mark;
  }
  return marks;
}
