import assert from 'node:assert/strict';
import { decodeText } from '../../src/engine/decode';
import { problemLine } from '../../src/engine/outcome';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding a file', () => {
  for (const [name, input, text, encoding] of [
    ['UTF-8', utf8('“Naïve”'), '“Naïve”', 'utf-8'],
    ['a byte-order mark, left out', utf8('\ufeffOne'), 'One', 'utf-8'],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0x42, 0), 'AB', 'utf-16le'],
    ['UTF-16 with the larger byte first', bytes(0xfe, 0xff, 0, 0x41, 0, 0x42), 'AB', 'utf-16be'],
    ['half a mark of UTF-16 as a letter', bytes(0xff, 0x41, 0x42), 'ÿAB', 'windows-1252'],
    ['the other half of it likewise', bytes(0xfe, 0x41, 0x42), 'þAB', 'windows-1252'],
    ['both halves of it apart', bytes(0x41, 0xfe, 0x42, 0xff), 'AþBÿ', 'windows-1252'],
    ['Windows-1252', bytes(0x93, 0x41, 0x94), '“A”', 'windows-1252'],
    ['one stray NUL', utf8('One\u0000two, and so on'), 'One\u0000two, and so on', 'utf-8'],
    ['nothing', bytes(), '', 'utf-8'],
  ] as const) {
    it(`reads ${name}`, () => {
      assert.deepEqual(decodeText(input, 'a.txt'), { ok: true, value: { text, encoding } });
    });
  }

  it('says of a binary file that it is no text, and which', () => {
    const outcome = decodeText(bytes(0x89, 0x50, 0, 0, 0, 1, 2, 3), 'photo.txt');
    assert.ok(!outcome.ok);
    assert.match(problemLine(outcome.problem), /photo\.txt.*not text/);
  });

  it('says of a file too large how large it is', () => {
    const outcome = decodeText(new Uint8Array(51_000_000), 'archive.txt');
    assert.ok(!outcome.ok);
    assert.match(problemLine(outcome.problem), /archive\.txt.*51 MB.*50/);
  });
});
