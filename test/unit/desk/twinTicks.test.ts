import assert from 'node:assert/strict';
import { claimStates, lostTicks } from '../../../src/core/desk/coverage';
import {
  emptyLedger,
  mergedTick,
  withTick,
  type Tick,
  type TickState,
} from '../../../src/core/desk/ledger';
import { parseLedger, printLedger } from '../../../src/core/desk/ledgerFile';
import { newTick } from '../../../src/core/desk/newTick';
import { placeTicks, retrackedTicks, settledTicks } from '../../../src/core/desk/trackTicks';
import { uncheckedFindings } from '../../../src/core/desk/uncheckedFindings';
import { readArticle } from '../../../src/engine/annotator';

const BASE =
  'The council met. Members of the ruling Harbour party heard Ada Obi on Monday. It rained.\n';
const MINE = BASE.replace('ruling', 'governing');
const reading = readArticle({ id: 'a', title: 'a', format: 'plain', text: MINE });

const tickIn = (text: string, state: TickState, minute: number, note = ''): Tick => {
  const start = text.indexOf('Ada Obi');
  const at = `2031-05-04T09:${String(minute)}:00.000Z`;
  return newTick(
    text,
    'person',
    { start, end: start + 7 },
    { state, by: state === 'checked' ? 'AO' : 'BP', at, note },
  );
};

/** The ticks as a merge by lines leaves them. */
const merged = (...ticks: readonly Tick[]): readonly Tick[] => {
  const read = parseLedger(printLedger(ticks.reduce(withTick, emptyLedger('a'))));
  assert.ok(read.kind === 'ledger');
  return read.ledger.ticks;
};

describe('two ticks of one claim that was ticked on two branches', () => {
  for (const [name, checkedAt, disputedAt, state] of [
    ['a later dispute holds', 10, 20, 'disputed'],
    ['a later check holds', 20, 10, 'checked'],
  ] as const) {
    for (const edited of ['where the check was made', 'where the dispute was made'])
      it(`${name}, the words around it edited ${edited}`, () => {
        const [checkedIn, disputedIn] = edited.endsWith('check was made')
          ? [MINE, BASE]
          : [BASE, MINE];
        const ticks = merged(
          tickIn(checkedIn, 'checked', checkedAt),
          tickIn(disputedIn, 'disputed', disputedAt, 'Not her'),
        );
        assert.equal(ticks.length, 2, 'they have two ids');
        const open = retrackedTicks(MINE, ticks, []);
        const settled = settledTicks(MINE, open);
        const again = settledTicks(
          MINE,
          settled.map(({ tracked }) => tracked),
        );
        for (const placed of [
          placeTicks(MINE, ticks),
          settled.map((it) => it.placed),
          again.map((it) => it.placed),
        ]) {
          assert.deepEqual(
            placed.map(({ tick }) => tick.id),
            ticks.map(({ id }) => id),
          );
          const states = claimStates(reading, placed);
          assert.equal(states.find(({ text }) => text === 'Ada Obi')?.state, state);
          const lost = lostTicks(states, placed);
          assert.deepEqual(
            lost.map(({ tick, later }) => [tick.state, later?.state]),
            [[state === 'checked' ? 'disputed' : 'checked', state]],
          );
          const [finding] = uncheckedFindings(states, lost, ['person']);
          assert.match(
            finding?.message ?? '',
            /“Ada Obi” (is disputed: Not her\.|was disputed, before somebody said otherwise: Not her\.)/,
          );
          assert.deepEqual(uncheckedFindings(states, lost, ['figure', 'quote']), []);
        }
      });
  }

  it('two places of the same words, ticked in one text, stay two', () => {
    const text = `${BASE}${BASE}`;
    const second = { start: text.lastIndexOf('Ada Obi'), end: text.lastIndexOf('Ada Obi') + 7 };
    const other = newTick(text, 'person', second, {
      state: 'disputed',
      by: 'BP',
      at: '2031-05-04T09:30:00.000Z',
    });
    const placed = placeTicks(text, merged(tickIn(text, 'checked', 10), other));
    assert.deepEqual(
      placed.map(({ kind, tick }) => [kind, tick.state]),
      [
        ['held', 'checked'],
        ['held', 'disputed'],
      ],
    );
  });

  it('words that are ticked as they stand count before words that stand there no more', () => {
    const old = newTick(
      BASE.replace('Monday', 'Tuesday'),
      'person',
      { start: 59, end: 66 },
      { state: 'checked', by: 'AO', at: '2031-05-04T09:30:00.000Z' },
    );
    const changed = { ...old, anchor: { ...old.anchor, exact: 'Ada Abi' } };
    const states = claimStates(
      reading,
      placeTicks(MINE, merged(changed, tickIn(MINE, 'disputed', 10))),
    );
    assert.equal(states.find(({ text }) => text === 'Ada Obi')?.state, 'disputed');
  });

  it('with one id, an overruled note stays as a remark', () => {
    const [earlier, later] = [
      tickIn(BASE, 'disputed', 10, 'Not her'),
      tickIn(BASE, 'checked', 20, 'It is'),
    ];
    for (const both of [mergedTick(earlier, later), mergedTick(later, earlier)]) {
      assert.deepEqual([both.state, both.note], ['checked', 'It is']);
      assert.deepEqual(both.remarks, [
        { by: 'BP', at: earlier.modified, text: 'disputed: Not her' },
      ]);
    }
  });
});

describe('a lost tick', () => {
  it('fails a build that asks for checks where it queries or disputes, and only there', () => {
    const text = 'Nobody came to the harbour.\n';
    const none = readArticle({ id: 'a', title: 'a', format: 'plain', text });
    const messages = (state: TickState): readonly string[] => {
      const placed = placeTicks(text, [tickIn(BASE, state, 10, 'Not her')]);
      const states = claimStates(none, placed);
      return uncheckedFindings(states, lostTicks(states, placed), ['person']).map(
        ({ message }) => message,
      );
    };
    assert.deepEqual(messages('disputed'), ['“Ada Obi” was disputed, and is lost: Not her.']);
    assert.deepEqual(messages('query'), ['“Ada Obi” was queried, and is lost: Not her.']);
    assert.deepEqual([messages('checked'), messages('waived'), messages('open')], [[], [], []]);
  });
});
