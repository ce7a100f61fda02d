import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  claimStates,
  coverageOf,
  lostTicks,
  type ClaimState,
} from '../../../src/core/desk/coverage';
import { emptyLedger, type Ledger } from '../../../src/core/desk/ledger';
import { parseLedger, printLedger } from '../../../src/core/desk/ledgerFile';
import { initialsOf } from '../../../src/core/desk/initials';
import { locatorFrom } from '../../../src/core/desk/locatorFrom';
import { newTick } from '../../../src/core/desk/newTick';
import { reattachedTick, ruledLedger } from '../../../src/core/desk/ruledLedger';
import {
  movedTicks,
  placeTicks,
  refreshedTicks,
  retrackedTicks,
  settledTicks,
} from '../../../src/core/desk/trackTicks';
import { readTogether } from '../../../src/engine/readTogether';

const AT = '2031-05-04T09:30:00.000Z';
const ruling = { state: 'checked', by: 'AO', at: AT } as const;

function readingOf(text: string) {
  const article = { id: 'copy.txt', title: 'copy', format: 'plain', text } as const;
  const [reading] = readTogether([article], (_, error) => {
    throw error;
  });
  assert.ok(reading);
  return reading;
}

/** One in so many of a folder: each is read and written once a claim, and all of the corpus took a minute. */
const EVERY = { seeds: 1, 'test/corpus': 5 };
const articles = Object.entries(EVERY).flatMap(([folder, every]) =>
  readdirSync(folder)
    .filter((it) => it.endsWith('.txt'))
    .filter((_, i) => i % every === 0)
    .map((it) => [it, readFileSync(join(folder, it), 'utf8')] as const),
);

describe('ticking claims off', () => {
  it('settles every claim of an article, one after the other, on disk too', () => {
    for (const [name, text] of articles) {
      const reading = readingOf(text);
      let ledger: Ledger = emptyLedger('copy.txt');
      for (let done = 0; ; done++) {
        const placed = placeTicks(text, ledger.ticks);
        const states = claimStates(reading, placed);
        const { settled, claims } = coverageOf(states);
        assert.equal(settled, done, `${name}: ${JSON.stringify(states[done - 1])}`);
        const open: ClaimState | undefined = states.find(({ state }) => state === 'open');
        if (!open) {
          assert.equal(settled, claims, name);
          break;
        }
        ledger = ruledLedger(ledger, text, open, placed, ruling).ledger;
        const read = parseLedger(printLedger(ledger));
        assert.ok(read.kind === 'ledger');
        ledger = read.ledger;
      }
    }
  }).timeout(60_000);

  const COPY = '“Ada Obi left,” said Una Marlow. The tax rose by 25 per cent. Una Marlow left.';
  const tickOf = (text: string, words: string, nth = 0): Ledger => {
    const states = claimStates(readingOf(text), []);
    const claim = states.filter((it) => it.text === words)[nth];
    assert.ok(claim, states.map((it) => it.text).join(' | '));
    return ruledLedger(emptyLedger('copy.txt'), text, claim, [], ruling).ledger;
  };

  it('gives a tick to one claim, and never to the one inside it', () => {
    const text = '“She asked ‘who goes there?’ and left,” said Una Marlow.';
    const states = claimStates(readingOf(text), []);
    const [outer] = states;
    assert.ok(outer);
    const { ledger } = ruledLedger(emptyLedger('copy.txt'), text, outer, [], ruling);
    const ticked = claimStates(readingOf(text), placeTicks(text, ledger.ticks));
    assert.deepEqual(ticked.flatMap(({ tick }, i) => (tick ? [i] : [])), [0]); // prettier-ignore
  });

  it('gives a name and the quotation that is nothing else a tick each', () => {
    const text = 'The crowd shouted “Ada Obi” and left.';
    let ledger = emptyLedger('copy.txt');
    for (const claim of claimStates(readingOf(text), [])) {
      ({ ledger } = ruledLedger(ledger, text, claim, placeTicks(text, ledger.ticks), ruling));
    }
    const states = claimStates(readingOf(text), placeTicks(text, ledger.ticks));
    assert.deepEqual(states.map(({ about, state }) => `${about.kind} ${state}`).sort(), [
      'person checked',
      'quote checked',
    ]);
  });

  it('keeps the tick of words that were copied, and makes another for the copy', () => {
    const ledger = tickOf(COPY, '25 per cent');
    const twice = `${COPY}\n\n${COPY}`;
    const placed = placeTicks(twice, ledger.ticks);
    const states = claimStates(readingOf(twice), placed);
    const [first, second] = states.filter(({ about }) => about.kind === 'figure');
    assert.ok(first && second);
    const other = first.tick ? second : first;
    const both = ruledLedger(ledger, twice, other, placed, ruling).ledger;
    const now = claimStates(readingOf(twice), placeTicks(twice, both.ticks));
    assert.deepEqual(
      now.filter(({ about }) => about.kind === 'figure').map(({ state }) => state),
      ['checked', 'checked'],
    );
  });

  it('lists a tick whose words are no claim any more, at the place where they stand', () => {
    const [tick] = tickOf(COPY, '25 per cent').ticks;
    assert.ok(tick);
    const placed = [{ kind: 'held', tick, span: { start: 34, end: 37 } }] as const;
    const states = claimStates(
      readingOf('Nothing of the kind stands in this text at all.'),
      placed,
    );
    assert.deepEqual(lostTicks(states, placed), [{ tick, guesses: [{ start: 34, end: 37 }] }]);
  });

  it('puts a lost tick where a person says, and opens the claim again where the words are others', () => {
    const [tick] = tickOf(COPY, '25 per cent').ticks;
    assert.ok(tick);
    const moved = 'The tax rose by 26 per cent. It was 25 per cent.';
    const at = (words: string) => {
      const start = moved.indexOf(words);
      return reattachedTick(moved, tick, { start, end: start + 11 }, AT);
    };
    assert.deepEqual([at('25').state, at('25').was], ['checked', undefined]);
    assert.deepEqual([at('26').state, at('26').was], ['open', '25 per cent']);
    const back = reattachedTick(moved, at('26'), { start: 36, end: 47 }, AT);
    assert.deepEqual([back.anchor.exact, back.was], ['25 per cent', undefined]);
  });
});

describe('ticks of an article that is open', () => {
  it('stay where they were followed to when the ledger is read again', () => {
    const text = 'Two of 40 boats and two of 40 boats and two of 40 boats left.';
    const tick = newTick(text, 'figure', { start: 27, end: 35 }, ruling);
    const [tracked] = retrackedTicks(text, [tick], []);
    assert.deepEqual(tracked?.span, { start: 27, end: 35 });
    const [moved] = movedTicks([tracked], { start: 0, end: 0, inserted: 5 });
    const noted = { ...tick, note: 'Ask again' };
    assert.deepEqual(retrackedTicks(`Then ${text}`, [noted], [moved!]), [
      { ...moved, tick: noted },
    ]);
  });

  it('are worth writing once what stands around them is other words, not where they only moved', () => {
    const text = 'The harbour took 40 boats in all this year, and none of them left again.';
    const tick = newTick(text, 'figure', { start: 17, end: 25 }, ruling);
    const settle = (edited: string, start: number, inserted: number) => {
      const moved = movedTicks(retrackedTicks(text, [tick], []), { start, end: start, inserted });
      return refreshedTicks(settledTicks(edited, moved).map(({ tracked }) => tracked));
    };
    const far = 'x'.repeat(60);
    assert.deepEqual(settle(text + far, text.length, 60), []);
    const [near] = settle(text.replace('in all', 'in nearly all'), 29, 7);
    assert.match(near?.anchor.suffix ?? '', /in nearly all/);
    assert.equal(near?.anchor.exact, '40 boats');
  });
});

describe('initials', () => {
  for (const [name, initials] of [
    ['Ada Obi', 'AO'],
    ['una de-marlow', 'UDM'],
    ['bk', 'bk'],
    ['  ', ''],
    ['Ägir Öster', 'ÄÖ'],
  ] as const)
    it(`of “${name}” are “${initials}”`, () => assert.equal(initialsOf(name), initials));
});

describe('a source that a person types', () => {
  for (const [typed, source] of [
    ['', undefined],
    ['phoned the  harbour office', { kind: 'line', text: 'phoned the harbour office' }],
    ['https://a.invalid/x', { kind: 'page', url: 'https://a.invalid/x' }],
    ['https://a.invalid/x (p. 12)', { kind: 'page', url: 'https://a.invalid/x', at: 'p. 12' }],
    ['https://a.invalid/x, 14:05', { kind: 'page', url: 'https://a.invalid/x', at: '14:05' }],
    ['http:// nothing', { kind: 'line', text: 'http:// nothing' }],
  ] as const)
    it(typed === '' ? 'may be none' : typed, () => assert.deepEqual(locatorFrom(typed), source));
});
