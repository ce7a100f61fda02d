import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { Article } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { readTogether } from '../../src/engine/readTogether';
import { createChance } from '../support/chance';

const STORY = [
  'The mayor of Eastmere, Ada Obi, opened the new ferry harbour on Monday after nine years of work.',
  '“We shall open the new harbour before the winter storms come,” Ms Obi said.',
  '“The old [ferry] company never answered the letters … of the harbour board,” she added.',
  'Tomas Varga, a pilot who sailed 40 ships into the old harbour, called it “a gift” and “too late”.',
  '“We shall open the new harbour before the storms come,” said Tomas Varga, “and not after them.”',
  'The harbour board paid £25 million, or 12 per cent of its budget, for 300 metres of wall.',
  'The old ferry company, which left in May, said the letters had “never arrived”.',
];

/** What a copy may have otherwise: the same words printed in another way included. */
const EDITS: readonly (readonly [from: RegExp, to: string])[] = [
  [/\[ferry\]/, 'ferry'],
  [/\[ferry\]/, '(ferry)'],
  [/ … /, ' '],
  [/new harbour/, 'new harbor'],
  [/new harbour/, 'old harbour'],
  [/“a gift”/, '“the gift”'],
  [/“a gift”/, 'a gift'],
  [/never/, 'always'],
  [/winter /, ''],
  [/Ms Obi said/, 'Mr Varga said'],
  [/Tomas Varga, “/, 'Ada Obi, “'],
  [/40 ships/, '14 ships'],
  [/12 per cent/, '12%'],
  [/after nine years of work/, ''],
  [/,” she added/, '.” She added'],
];

function copies(count: number): readonly Article[] {
  const chance = createChance(5);
  return Array.from({ length: count }, (_, i) => {
    let text = STORY.slice(chance(2)).join('\n\n');
    for (let edits = chance(5); edits > 0; edits--) {
      const [from, to] = EDITS[chance(EDITS.length)]!;
      text = text.replace(from, to);
    }
    return { id: `${i}.txt`, title: '', format: 'plain', text };
  });
}

describe('articles that are nearly copies of each other', () => {
  it('are judged as if nothing were known of what others print', () => {
    const readings = readTogether(copies(40));
    const shared = createSourceIndex(readings);
    for (const reading of readings) {
      const expected = judge(reading, createSourceIndex(readings), { mostEvidence: 100 });
      assert.deepEqual(judge(reading, shared, { mostEvidence: 100 }), expected);
    }
  });
});
