import assert from 'node:assert/strict';
import {
  dismissalsText,
  isDismissed,
  noDismissals,
  parseDismissals,
  withDismissal,
  withoutDismissal,
  type Dismissal,
} from '../../src/core/checks/dismissals';

const finding = {
  check: 'name-spelling',
  span: { start: 0, end: 9 },
  message: 'Spelled otherwise.',
};
const hides = (dismissal: Dismissal, path = 'harbour/ferry.txt', words = 'Marchteti'): boolean =>
  isDismissed(finding, path, words, [dismissal]);

describe('a dismissal', () => {
  for (const [dismissal, expected] of [
    [{ check: 'name-spelling' }, true],
    [{ check: 'figure-differs' }, false],
    [{ check: 'name-spelling', article: 'harbour/ferry.txt', words: 'Marchteti' }, true],
    [{ check: 'name-spelling', article: 'harbour/ferry.txt', words: 'Marchetty' }, false],
    [{ check: 'name-spelling', article: 'ferry.txt', words: 'Marchteti' }, false],
    [{ check: 'name-spelling', folder: 'harbour' }, true],
    [{ check: 'name-spelling', folder: 'harb' }, false],
    [{ check: 'name-spelling', folder: '' }, true],
    [{ words: 'Marchteti' }, true],
  ] as const)
    it(`${expected ? 'hides' : 'leaves'} by ${JSON.stringify(dismissal)}`, () =>
      assert.equal(hides(dismissal), expected));
});

describe('the file of dismissals', () => {
  const here = { check: 'name-spelling', article: 'a.txt', words: 'Marchteti' };

  it('comes back as it was written, one entry a line', () => {
    const file = withDismissal(withDismissal(noDismissals, here), { check: 'figure-differs' });
    const text = dismissalsText(file);
    assert.deepEqual(parseDismissals(text), { ok: true, file });
    assert.equal(text.split('\n').filter((it) => it.includes('"check"')).length, 2);
  });

  it('has an entry once, and loses it again', () => {
    const once = withDismissal(noDismissals, here);
    assert.equal(withDismissal(once, { ...here }), once);
    assert.deepEqual(withoutDismissal(once, { ...here }).dismissals, []);
  });

  it('keeps what it does not know, in the file and in its entries', () => {
    const text =
      '{"version": 1, "note": "ours", "dismissed": [{"check": "figure-differs", "by": "Ada"}]}';
    const parsed = parseDismissals(text);
    assert.ok(parsed.ok);
    const written = JSON.parse(dismissalsText(withDismissal(parsed.file, here))) as unknown;
    assert.deepEqual(written, {
      version: 1,
      note: 'ours',
      dismissed: [{ check: 'figure-differs', by: 'Ada' }, here],
    });
  });

  for (const [text, why] of [
    ['{"version": 1, "dismissed": [', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['{"dismissed": []}', 'it has no version'],
    ['{"version": 2, "dismissed": []}', 'its version is not 1'],
    ['{"version": 1}', '“dismissed” is not a list'],
    ['{"version": 1, "dismissed": [{}]}', 'entry 1 of “dismissed” is none'],
    ['{"version": 1, "dismissed": [{"check": 3}]}', 'entry 1 of “dismissed” is none'],
  ] as const)
    it(`is refused whole: ${why}`, () =>
      assert.deepEqual(parseDismissals(text), { ok: false, why }));
});
