import assert from 'node:assert/strict';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { createFileFilter, patternProblem } from '../../../src/engine/filePatterns';
import { LARGEST_FILE, problemLine } from '../../../src/engine/outcome';
import { LATE_LZW, sizeUnpacked } from '../../../src/engine/readers/pdfFilters';
import { unpackedSize } from '../../../src/engine/readers/pdfStreams';
import { pdfDocument } from '../../../src/engine/readers/pdfDocument';
import { wordDocument } from '../../../src/engine/readers/wordDocument';
import { proseOf } from '../../../src/engine/prose';
import { newsTexts } from '../../bench/newsText';
import { expectBelow, ownTime } from '../../support/growth';

const PART = 'word/document.xml';
const wordOf = (body: string, level: 0 | 6 = 6): Uint8Array =>
  zipSync({ [PART]: [strToU8(`<w:document>${body}</w:document>`), { level }] });
const read = (bytes: Uint8Array): string => {
  const outcome = wordDocument(bytes, 'copy.docx');
  return outcome.ok ? outcome.value : problemLine(outcome.problem);
};
describe('what is read is bounded', () => {
  it('in the size and the ratio of what a document unpacks to, whatever its header says', () => {
    const bomb = wordOf(`<w:p><w:t>${'a'.repeat(12_000_000)}</w:t></w:p>`);
    assert.match(read(bomb), /left out, since it holds 12 MB/);
    // the header of a bomb that says it is small: local and central, four bytes each
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    for (let i = 0; i + 4 < lying.length; i++) {
      const signature = view.getUint32(i, true);
      if (signature === 0x04034b50) view.setUint32(i + 22, 1000, true);
      if (signature === 0x02014b50) view.setUint32(i + 24, 1000, true);
    }
    assert.ok(read(lying).length <= 1000);
  });

  it('in the size of the file, before anything in it is looked at', async () => {
    const large = new Uint8Array(LARGEST_FILE + 1);
    assert.match(read(large), /left out, since it holds 50 MB/);
    const outcome = await pdfDocument(large, 'a.pdf');
    assert.ok(!outcome.ok);
    assert.match(problemLine(outcome.problem), /^a\.pdf: left out, since it holds 50 MB/);
  });

  it('in how often one part of a document is unpacked', () => {
    const body = newsTexts(1_500_000).map(({ text }) => `<w:p><w:t>${text}</w:t></w:p>`);
    const once = wordOf(body.join(''));
    // the same entry a thousand times in the central directory
    const repeated = withEntryRepeated(once, 1000);
    expectBelow(
      () => 5 * ownTime(() => read(once)) + 200,
      () => ownTime(() => assert.equal(read(repeated), read(once))),
    );
  });

  for (const [what, filter, packed] of [
    ['deflated', '/FlateDecode', () => zlibSync(ZEROS)],
    ['deflated twice', '[/FlateDecode /Fl]', () => zlibSync(zlibSync(ZEROS))],
    ['deflated and in digits', '[ /ASCIIHexDecode /FlateDecode ]', () => inDigits(zlibSync(ZEROS))],
    ['by a name with escapes', '[/A#48x/Fl#61teDecode]', () => inDigits(zlibSync(ZEROS))],
    ['by Lempel, Ziv and Welch', '/LZWDecode', () => lzwOf(101_000_000)],
    [
      'by the same, late',
      '/LZWDecode /DecodeParms << /EarlyChange 0 >>',
      () => lzwOf(101_000_000, 0),
    ],
    ['in runs, deflated', '[/Fl/RunLengthDecode]', () => zlibSync(runsOf(101_000_000))],
    ['in runs, by itself', '/RL', () => runsOf(101_000_000)],
  ] as const)
    it(`in what the streams of a PDF unpack to: ${what}`, async () => {
      const bytes = packed();
      assert.ok(bytes.length < 1_700_000, `${bytes.length} bytes`);
      const outcome = await pdfDocument(pdfAround(filter, bytes), 'a.pdf');
      assert.ok(!outcome.ok);
      assert.match(problemLine(outcome.problem), /^a\.pdf: left out, since it holds 10[01] MB/);
    }).timeout(20_000);

  for (const [filter, packed] of [
    ['FlateDecode', () => zlibSync(new Uint8Array(1_000_000), { level: 0 })],
    ['LZWDecode', () => lzwOf(1_000_000)],
    ['RL', () => runsOf(1_000_000)],
  ] as const)
    it(`in what is unpacked once there is too much: ${filter}`, () => {
      const bytes = packed();
      const size = sizeUnpacked(bytes, [filter], 1000);
      assert.ok(size > 1000 && size < 200_000, `${size} bytes`);
      assert.equal(sizeUnpacked(bytes, [filter, 'RL'], 1000), size);
    });

  it('in what is unpacked of a stream whose codes are damaged', () => {
    const size = (...bytes: readonly number[]): number =>
      sizeUnpacked(Uint8Array.from(bytes), ['LZWDecode'], 1e9);
    assert.equal(size(0x81, 0, 0, 0), 0); // the word before the first
    assert.equal(size(0, 0x7f, 0xc0, 0, 0), 1); // a word that is not there yet
  });

  it('in how many streams of a PDF are unpacked once there is too much', () => {
    const one = pdfAround('/Fl', zlibSync(new Uint8Array(100_000)));
    const many = Uint8Array.from(Array.from({ length: 50 }, () => [...one]).flat());
    assert.equal(unpackedSize(many, 1000), unpackedSize(one, 1000));
    assert.ok(unpackedSize(one, 1000) > 1000);
  });

  it('by sizes that are those of what comes out', () => {
    const text = strToU8(newsTexts(30_000)[0]!.text);
    const size = (packed: Uint8Array, ...filters: string[]): number =>
      sizeUnpacked(packed, filters, 1e9);
    assert.equal(size(zlibSync(text), 'FlateDecode'), text.length);
    assert.equal(size(inDigits(zlibSync(text)), 'AHx', 'Fl'), zlibSync(text).length + text.length);
    assert.equal(size(lzwOf(50_000), 'LZW'), 50_000);
    assert.equal(size(lzwOf(50_000, 0), LATE_LZW), 50_000);
    // the example of the standard (ISO 32000-1, 7.4.4.2)
    const standard = [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01];
    assert.equal(size(Uint8Array.from(standard), 'LZWDecode'), 10);
    assert.equal(size(runsOf(50_000), 'RL'), 50_000);
    assert.equal(size(strToU8('9jqo^BlbD-BleB1DJ+*+F(f,q~>'), 'A85'), 20);
    assert.equal(size(strToU8('anything'), 'DCTDecode', 'FlateDecode'), 0);
  });

  for (const [what, body] of [
    ['tags that nothing closes', '<w:p>'.repeat(100_000)],
    ['brackets alone', '<'.repeat(500_000)],
    ['entities', '<w:t>' + '&amp;#x110000;&'.repeat(50_000)],
    ['a tag without an end', `<w:t ${'a="b" '.repeat(100_000)}`],
  ] as const)
    it(`in the time that a document takes: ${what}`, () => {
      expectBelow(1000, () => ownTime(() => read(wordOf(body, 0))));
    });

  for (const [what, format, text] of [
    ['HTML nested 50,000 deep', 'html', '<div><b>'.repeat(50_000) + 'Ada Obi said no.'],
    ['HTML with 100,000 attributes', 'html', `<p ${'a=b '.repeat(100_000)}>Ada Obi said no.</p>`],
    ['HTML of half tags', 'html', '<a <b </'.repeat(40_000)],
    ['HTML of comments that nothing closes', 'html', '<!-- '.repeat(50_000)],
    ['Markdown of quotes 5,000 deep', 'markdown', `${'> '.repeat(5_000)}Ada Obi said no.`],
    ['Markdown of brackets', 'markdown', '['.repeat(50_000)],
    ['Markdown of links half made', 'markdown', '[a]('.repeat(20_000)],
    ['Markdown of targets in angles', 'markdown', '[a](<b'.repeat(15_000)],
    ['Markdown of targets in rounds', 'markdown', '[a](()'.repeat(15_000)],
    ['Markdown of targets in angles with blanks', 'markdown', '[a](<b '.repeat(12_000)],
    ['Markdown of titles', 'markdown', '[a](b "'.repeat(12_000)],
    ['Markdown of titles in brackets', 'markdown', '[a](b ('.repeat(12_000)],
    ['Markdown of labels', 'markdown', '[a][b'.repeat(15_000)],
    ['Markdown of addresses', 'markdown', '<http://a '.repeat(8_000)],
    ['Markdown of tags', 'markdown', '<a b="'.repeat(12_000)],
    ['Markdown of comments', 'markdown', 'a <!-- '.repeat(10_000)],
    ['Markdown of instructions', 'markdown', 'a <? '.repeat(12_000)],
    ['Markdown of tables', 'markdown', '|'.repeat(20_000) + '\n' + '-|'.repeat(20_000)],
    ['Markdown of emphasis', 'markdown', '*a _b '.repeat(20_000)],
    [
      'Markdown of ticks',
      'markdown',
      Array.from({ length: 300 }, (_, i) => '`'.repeat(i + 1)).join(' '),
    ],
    [
      'Markdown of lists 500 deep',
      'markdown',
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    ],
  ] as const)
    it(`in time and depth: ${what}`, () => {
      expectBelow(500, () => ownTime(() => proseOf({ id: 'a', title: 'a', format, text })));
    });

  for (const [pattern, why] of [
    [' ', 'it is empty'],
    [`**/*.${'a'.repeat(500)}`, 'it is longer than 500 characters'],
    ['{1..900000}.txt', 'it counts through a range of numbers'],
    ['{-5..12345678901234567890}.txt', 'it counts through a range of numbers'],
    ['a}.txt', 'a } closes nothing'],
    ['{a,b.txt', 'a { is not closed'],
    ['[a.txt', 'a [ is not closed'],
    ['{a,b}/[[]c].txt', undefined],
  ] as const)
    it(`in the file patterns that are taken: ${pattern.slice(0, 24)}`, () =>
      assert.equal(patternProblem(pattern), why));

  for (const pattern of [
    '+(a|*)'.repeat(6) + 'b',
    '**/'.repeat(12) + 'b',
    `**/${'*a'.repeat(25)}b`,
    '*(*(*(a)))b',
  ])
    it(`in the time that a file pattern takes: ${pattern.slice(0, 24)}`, () => {
      const path = `${'a'.repeat(60)}/${'a/'.repeat(40)}c`;
      expectBelow(500, () => ownTime(() => createFileFilter([pattern], []).isIncluded(path)));
    });
});

const ZEROS = new Uint8Array(101_000_000);

const inDigits = (bytes: Uint8Array): Uint8Array => {
  const digits = Array.from(bytes, (it) => it.toString(16).padStart(2, '0'));
  return strToU8(`${digits.join('')}>`);
};

/** So many noughts in runs of 128. */
function runsOf(count: number): Uint8Array {
  const out = new Uint8Array(2 * Math.ceil(count / 128) + 1).fill(0);
  for (let i = 0; i + 1 < out.length; i += 2) out[i] = 257 - Math.min(128, count - 64 * i);
  out[out.length - 1] = 128;
  return out;
}

/** So many noughts in the codes of Lempel, Ziv and Welch, each word one longer than the one before. */
function lzwOf(count: number, early = 1): Uint8Array {
  const bits: number[] = [];
  let width = 9;
  const put = (code: number): void => {
    for (let i = width - 1; i >= 0; i--) bits.push((code >> i) & 1);
  };
  put(256);
  let next = 258;
  let left = count;
  put(0);
  left--;
  while (left > 0) {
    // the word that is being made: one longer than the longest; once the table is full, the longest
    const length = Math.min(left, next - 258 + 2, 4096 - 258 + 1);
    put(length === 1 ? 0 : 256 + length);
    if (next < 4096) next++;
    if (next + early >= 1 << width && width < 12) width++;
    left -= length;
  }
  put(257);
  const out = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => (out[i >> 3] = (out[i >> 3] ?? 0) | (bit << (7 - (i & 7)))));
  return out;
}

/** The bytes of a PDF with one stream that nothing points at. */
const pdfAround = (filter: string, stream: Uint8Array): Uint8Array =>
  Uint8Array.from([
    ...strToU8(`%PDF-1.4\n9 0 obj\n<< /Length ${stream.length} /Filter ${filter} >>\nstream\n`),
    ...stream,
    ...strToU8('\nendstream\nendobj\n'),
  ]);

/** The zip with its only entry listed `times` times. */
function withEntryRepeated(zip: Uint8Array, times: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const entry = zip.slice(start, start + size);
  const out = new Uint8Array(start + size * times + 22);
  out.set(zip.subarray(0, start));
  for (let i = 0; i < times; i++) out.set(entry, start + i * size);
  out.set(zip.subarray(end), start + size * times);
  const tail = new DataView(out.buffer, start + size * times);
  tail.setUint16(8, times, true);
  tail.setUint16(10, times, true);
  tail.setUint32(12, size * times, true);
  return out;
}
