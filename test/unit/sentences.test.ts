import assert from 'node:assert/strict';
import { findSentenceEnds } from '../../src/core/text/sentences';
import { createScanner } from '../../src/core/text/tokens';

const scan = createScanner();

/** Takes the | out, splits what is left into sentences, and joins them with |. */
function expectSentences(marked: string): void {
  const text = marked.replaceAll('|', '');
  const tokens = scan(text);
  const ends = findSentenceEnds(tokens);
  const parts = ends.map((end, i) =>
    text.slice(
      i === 0 ? 0 : (tokens.start[ends[i - 1] ?? 0] ?? 0),
      end < tokens.length ? tokens.start[end] : text.length,
    ),
  );
  assert.equal(parts.join('|'), marked);
}

describe('sentences', () => {
  for (const [name, marked] of [
    ['full stops', 'Ada Obi left. |The council met.'],
    ['questions and exclamations', 'Why? |No! |Yes.'],
    ['a closing mark with what it closes', '“We are ready.” |The council met.'],
    ['an abbreviation before a name', 'Dr. Obi met Mr. Marlow on St. Ann Street.'],
    ['an abbreviation at the end', 'She runs Marlow Inc. |The firm is small.'],
    ['initials inside a name', 'J. R. Marlow left.'],
    ['a country at the end', 'She left the U.S. |The council met.'],
    ['a country before a name', 'The U.S. Senate met.'],
    ['a full stop before a comma', 'Obi (R-Wis.), a doctor, left.'],
    ['a lower-case word behind a question', '“Why?” he asked.'],
    ['decimals', 'It rose 2.5 points.'],
    ['an ellipsis inside', 'Well … perhaps.'],
  ] as const) {
    it(`keep ${name}`, () => {
      expectSentences(marked);
    });
  }
});
