import assert from 'node:assert/strict';
import { decodeText } from '../../src/engine/decode';
import { problemLine } from '../../src/engine/outcome';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A page that says how it is encoded, and one letter. */
const page = (tag: string, letter: number): Uint8Array => bytes(...utf8(`<${tag}>`), letter);

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
    ['UTF-8 with one byte too few', bytes(...utf8('“Naïve” caf'), 0xc3), '“Naïve” caf�', 'utf-8'],
    [
      'Windows-1252 with two letters that could be one of UTF-8',
      bytes(0x93, 0xc3, 0xa9, 0x94),
      '“Ã©”',
      'windows-1252',
    ],
    ['what a page says of itself', page('meta charset="ISO-8859-2"', 0xb6), 'ś', 'iso-8859-2'],
    [
      'what an old page says',
      page('meta content="a; charset=windows-1251"', 0xcf),
      'П',
      'windows-1251',
    ],
    ['what a page of XML says', page('?xml version="1.0" encoding="koi8-r"?', 0xd0), 'п', 'koi8-r'],
    ['a page that wrongly says UTF-8', page('meta charset=utf-8', 0x93), '“', 'windows-1252'],
    ['a page that says nonsense', page('meta charset=x', 0x93), '“', 'windows-1252'],
    ['lines of an old Mac', utf8('One.\r\rTwo.\r'), 'One.\n\nTwo.\n', 'utf-8'],
    ['lines of Windows as they are', utf8('One.\r\nTwo.\r'), 'One.\r\nTwo.\r', 'utf-8'],
    ['one stray NUL', utf8('One\u0000two, and so on'), 'One\u0000two, and so on', 'utf-8'],
    ['nothing', bytes(), '', 'utf-8'],
  ] as const) {
    it(`reads ${name}`, () => {
      const outcome = decodeText(input, 'a.txt');
      assert.ok(outcome.ok);
      assert.equal(outcome.value.text.replace(/^<.*>/, ''), text);
      assert.equal(outcome.value.encoding, encoding);
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
