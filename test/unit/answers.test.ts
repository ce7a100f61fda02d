import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { readTogether } from '../../src/engine/readTogether';

const SAID =
  'The head of Lund Water, Ada Obi, apologised to its customers. There would be no dividend, Ms Obi said, “«while I am in this chair and until the river is clean»”.';
const WORDS = 'There will be none while I am in this chair until the river is clean.';

/** What is said of the quotation in guillemets beside a transcript. */
function told(transcript: string): string {
  const readings = readTogether(
    [SAID.replace(/[«»]/g, ''), transcript].map((text, i) => ({
      id: String(i),
      title: '',
      format: 'plain' as const,
      text,
    })),
  );
  const [reading] = readings;
  assert.ok(reading);
  const [verdict] = judge(reading, createSourceIndex(readings)).claims.flatMap((it) =>
    it.claim.about.kind === 'quote' ? [it.verdict] : [],
  );
  return verdict?.kind === 'differs'
    ? `differs: ${verdict.evidence[0]?.why ?? ''}`
    : (verdict?.kind ?? '');
}

const INTRODUCED = 'Ada Obi took over Lund Water in May. Tam Brask asked her why.';

describe('a quotation beside a transcript without marks', () => {
  for (const [name, label] of [
    ['the whole name', 'Ada Obi'],
    ['initials', 'AO'],
    ['a title and the family name', 'MS. OBI'],
  ] as const) {
    it(`differs from the answer of its speaker by ${name}`, () => {
      assert.match(
        told(`${INTRODUCED}\n\nTam Brask: And dividends?\n\n${label}: ${WORDS}`),
        /^differs: .*“and”/,
      );
    });
  }

  it('is not held against what somebody else answers', () => {
    assert.equal(told(`${INTRODUCED}\n\nTam Brask: ${WORDS}`), 'only-here');
  });

  for (const label of ['Ben Obi', 'MR OBI', 'Lord Obi', 'Bob Obi', 'The late Obi', 'OA']) {
    it(`is not held against an answer of ${label}`, () => {
      const answer = `${label}: ${WORDS}`;
      assert.equal(told(`${INTRODUCED} She lives in Skarn.\n\n${answer}`), 'only-here');
    });
  }

  it('is not held against an answer by a family name that two have', () => {
    const brothers = `${INTRODUCED} Ben Obi, her brother, runs a mill.`;
    assert.equal(told(`${brothers}\n\nOBI: ${WORDS}`), 'only-here');
    assert.match(told(`${INTRODUCED}\n\nOBI: ${WORDS}`), /^differs/);
  });

  it('is not held against prose', () => {
    assert.equal(told(`${INTRODUCED}\n\n${WORDS}`), 'only-here');
  });
});
