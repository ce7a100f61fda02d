import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { appositionsOf } from '../../src/core/link/appositions';
import { bySpan } from '../../src/core/text/span';
import { readArticle } from '../../src/engine/annotator';
import { readCorpus } from '../support/corpus';

/** Whether the engine has a number as a small integer, which a whole number need not be: 1 less -0 is none. */
function smallIntegerTest(): (value: number) => boolean {
  setFlagsFromString('--allow-natives-syntax');
  return runInThisContext('(value) => %IsSmi(value)') as (value: number) => boolean;
}

describe('spans', () => {
  it('are of small integers: one that is not costs all others a number of their own for each end', () => {
    const isSmall = smallIntegerTest();
    const passages = readCorpus();
    assert.ok(passages.length > 100);
    const linked = '[The _mayor_](a.html) of `Leet` left.\n\n> “We are late,” said Ada Obi.';
    const first = {
      file: 'a link that starts the text',
      format: 'markdown',
      text: linked,
    } as const;
    for (const { file, format, text } of [first, ...passages]) {
      const reading = readArticle({ id: file, title: '', format, text });
      const spans = [...reading.annotations, ...appositionsOf(reading)].map(({ span }) => span);
      for (const { start, end } of [...spans, ...reading.sentences]) {
        assert.ok(isSmall(start) && isSmall(end), file);
      }
    }
  });

  it('stand in order of their start, the longer first', () => {
    const spans = [
      { span: { start: 4, end: 9 } },
      { span: { start: 1, end: 2 } },
      { span: { start: 1, end: 3 } },
    ];
    assert.deepEqual(
      spans.sort(bySpan).map(({ span }) => span.end),
      [3, 2, 9],
    );
  });
});
