import assert from 'node:assert/strict';
import { emptyLedger, withTick, type Ledger } from '../../../src/core/desk/ledger';
import { movedLedger } from '../../../src/core/desk/movedLedger';
import { newTick } from '../../../src/core/desk/newTick';
import { placeTicks } from '../../../src/core/desk/trackTicks';
import { expectBelow, ownTime } from '../../support/growth';

const COPY =
  'The tax rose by 25 per cent, said Ada Obi. The quay cost £12m.\n\nIt was built by 340 people, she said.\n';
const ALL = ['25 per cent', '£12m', '340 people'];

const ledgerOf = (article: string, text: string, words: readonly string[]): { ledger: Ledger } => ({
  ledger: words.reduce((all, exact) => {
    const start = text.indexOf(exact);
    const ruling = { state: 'checked', by: 'BK', at: '2031-05-04T09:30:00.000Z' } as const;
    return withTick(all, newTick(text, 'figure', { start, end: start + exact.length }, ruling));
  }, emptyLedger(article)),
});

const found = (text: string, ...gone: readonly { ledger: Ledger }[]): unknown => {
  const it = movedLedger(text, gone);
  return it && [it.from.ledger.article, it.held, it.isSure ? 'sure' : 'asks'];
};

describe('a ledger of an article that is gone', () => {
  it('is that of a text with the same words', () => {
    assert.deepEqual(found(COPY, ledgerOf('a.txt', COPY, ALL)), ['a.txt', 3, 'sure']);
    assert.deepEqual(found(COPY, ledgerOf('a.txt', COPY, ['£12m'])), ['a.txt', 1, 'sure']);
  });

  it('is that of a text that is set in other marks and spaces, where enough is ticked', () => {
    const reset = `Harbour news\n\n${COPY.replace('. The', '.  The')}`;
    assert.deepEqual(found(reset, ledgerOf('a.txt', COPY, ALL)), ['a.txt', 3, 'sure']);
  });

  it('is asked about where a tick or two could stand in two articles', () => {
    const shared = `Skarn, Monday. ${COPY}`;
    assert.deepEqual(found(shared, ledgerOf('a.txt', COPY, ['£12m'])), ['a.txt', 1, 'asks']);
  });

  it('is asked about where some words are others now', () => {
    const edited = COPY.replace('£12m', '£14m');
    assert.deepEqual(found(edited, ledgerOf('a.txt', COPY, ALL)), ['a.txt', 2, 'asks']);
  });

  it('is asked about where another fits too', () => {
    const two = [ledgerOf('a.txt', COPY, ALL), ledgerOf('b.txt', COPY, ALL)];
    assert.deepEqual(found(COPY, ...two), ['a.txt', 3, 'asks']);
  });

  it('is nobody’s where less than half of the words stand', () => {
    const other = 'The tax rose by 25 per cent, said Una Marsh. Nobody came.\n';
    assert.equal(found(other, ledgerOf('a.txt', COPY, ALL)), undefined);
    assert.equal(found(COPY), undefined);
    assert.equal(found(COPY, { ledger: emptyLedger('a.txt') }), undefined);
  });

  it('is found among hundreds of other articles without placing the ticks of each', () => {
    const text = COPY.repeat(40);
    const others = Array.from({ length: 200 }, (_, i) => {
      const words = ['Una Marsh', '7 gulls', `${String(i + 400)} boats`, '25 per cent'];
      return ledgerOf(`${String(i)}.txt`, `${words.join(' and then came ')}.`, words);
    });
    expectBelow(
      () => ownTime(() => others.forEach(({ ledger }) => placeTicks(text, ledger.ticks))) / 3,
      () => ownTime(() => movedLedger(text, others)),
    );
    assert.deepEqual(found(COPY, ...others, ledgerOf('a.txt', COPY, ALL)), ['a.txt', 3, 'sure']);
  });
});
