import assert from 'node:assert/strict';
import type { ClaimState } from '../../../src/core/desk/coverage';
import type { Tick } from '../../../src/core/desk/ledger';
import { newTick, withRemark } from '../../../src/core/desk/newTick';
import { hasQuery, isAsked, queryLines } from '../../../src/core/views/queries';
import { tickCard } from '../../../src/core/views/tickCard';
import { tickLine } from '../../../src/core/views/tickWords';
import { figure } from '../../support/viewReports';

const TEXT = 'The quay cost £12m, they said.';
const SPAN = { start: 14, end: 18 };
const AT = '2031-05-04T09:30:00.000Z';
const tick = (state: Tick['state'], note = ''): Tick =>
  newTick(TEXT, 'figure', SPAN, { state, by: 'AO', at: AT, note });
const claim = (it: Tick | undefined, was?: string): ClaimState => ({
  about: figure(SPAN, '£12m'),
  text: '£12m',
  state: was === undefined ? (it?.state ?? 'open') : 'open',
  ...(it && { tick: it }),
  ...(was !== undefined && { was }),
});

describe('what is shown of a tick', () => {
  for (const [name, ticked, line] of [
    ['nothing for a claim of which nothing was said', claim(undefined), undefined],
    ['its state and who said so', claim(tick('checked')), '☑ checked, AO'],
    ['a claim that was cleared, without a name', claim(tick('open')), '☐ open'],
    ['words that were changed', claim(tick('checked'), '£11m'), '☐ open again'],
  ] as const)
    it(name, () => assert.equal(tickLine(ticked), line));
  it('on a card: the note, the sources and the words of then', () => {
    const sources = [{ kind: 'page', url: 'https://harbour.invalid', at: 'p. 4' }] as const;
    const card = tickCard(claim({ ...tick('checked', 'Twice.'), sources }, '£11m'));
    assert.deepEqual(card, {
      state: '☐ open again',
      was: '£11m',
      note: 'Twice.',
      sources: ['https://harbour.invalid (p. 4)'],
      at: AT,
    });
    assert.equal(tickCard(claim(undefined)), undefined);
  });
});

describe('the query at a claim', () => {
  const asked = withRemark(tick('query', 'Which year?'), 'AO', AT, 'Which year?');
  const answered = withRemark(asked, 'UM', '2031-05-04T10:00:00.000Z', 'Last year.');

  it('is there while the writer is to answer, and stays as what was said', () => {
    assert.deepEqual(
      [asked, answered, { ...answered, state: 'open' as const }, tick('checked', 'Seen.')].map(
        (it) => [hasQuery(claim(it)), isAsked(claim(it))],
      ),
      [
        [true, true],
        [true, true],
        [true, false],
        [false, false],
      ],
    );
    assert.equal(hasQuery(claim(undefined)), false);
  });
  it('says each thing once, oldest first', () => {
    assert.deepEqual(queryLines(answered).map(({ text }) => text), ['Which year?', 'Last year.']); // prettier-ignore
    assert.deepEqual(queryLines(tick('disputed', 'It was 11.')).map(({ text }) => text), ['It was 11.']); // prettier-ignore
  });
});
