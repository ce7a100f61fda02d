import assert from 'node:assert/strict';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { problemLine } from '../../src/engine/outcome';
import { isExtracted, readFileText } from '../../src/engine/readers';
import {
  createDocumentReader,
  type ConnectDocuments,
} from '../../src/engine/readers/documentWorker';
import { textOfPages } from '../../src/engine/readers/pdfLayout';
import { readDocument } from '../../src/engine/readers/readDocument';
import { expectLinear, ownTime } from '../support/growth';
import { pdfOf, type SetLine } from '../support/pdf';

const document = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8('<w:t>not this</w:t>'),
  });

async function read(bytes: Uint8Array, path: string): Promise<string> {
  const outcome = await readFileText(bytes, path, path, { read: readDocument });
  return outcome.ok ? outcome.value : problemLine(outcome.problem);
}

describe('readers of files', () => {
  it('take text files as they are', async () => {
    assert.equal(await read(strToU8('“Ready,” said Ada Obi.'), 'a.txt'), '“Ready,” said Ada Obi.');
    assert.equal(isExtracted('a.md'), false);
  });

  it('take the paragraphs out of a Word document', async () => {
    const bytes = document(
      '<w:p w:rsidR="1"><w:r><w:t>“The roof is</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> mended,” </w:t></w:r>' +
        '<w:r><w:t>said Ada Obi &amp; Una&#233;.</w:t></w:r></w:p><w:p/>' +
        '<w:p><w:r><w:delText>never said</w:delText><w:t>It cost</w:t><w:tab/><w:t>£340.</w:t><w:br/><w:t/><w:t>So far.</w:t></w:r></w:p>',
    );
    assert.equal(
      await read(bytes, 'copy.DOCX'),
      '“The roof is mended,” said Ada Obi & Unaé.\n\nIt cost\t£340.\nSo far.',
    );
    assert.equal(isExtracted('file:///copy.docx'), true);
  });

  const run = (text: string, properties = ''): string =>
    `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const box = (text: string): string =>
    `<w:txbxContent><w:p>${run(text)}</w:p><w:p/></w:txbxContent>`;

  for (const [name, body, text] of [
    [
      'words that were moved, where they stand now',
      `<w:p><w:moveFrom w:id="1">${run('It rained. ')}</w:moveFrom>${run('The council met.')}</w:p><w:p><w:moveTo w:id="2">${run('It rained.')}</w:moveTo></w:p>`,
      'The council met.\n\nIt rained.',
    ],
    [
      'a deleted end of a paragraph as none',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('“We waited ')}</w:p><w:p>${run('for ten years,” said Ada Obi.')}</w:p><w:p>${run('Rain fell.')}</w:p>`,
      '“We waited for ten years,” said Ada Obi.\n\nRain fell.',
    ],
    [
      'a deleted mark of a run as nothing of the paragraph',
      `<w:p>${run('One.', '<w:rPr><w:del w:id="1"/></w:rPr>')}</w:p><w:p>${run('Two.')}</w:p>`,
      'One.\n\nTwo.',
    ],
    [
      'a text box once, behind its paragraph',
      `<w:p>${run('“We are ')}<w:r><mc:AlternateContent><mc:Choice>${box('At a glance')}</mc:Choice><mc:Fallback>${box('At a glance')}</mc:Fallback></mc:AlternateContent></w:r>${run('ready,” said Ada Obi.')}</w:p><w:p>${run('Rain fell.')}</w:p>`,
      '“We are ready,” said Ada Obi.\n\nAt a glance\n\nRain fell.',
    ],
    [
      'hidden words as none',
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('check this', '<w:rPr><w:vanish/></w:rPr>')}${run('Rain fell', '<w:rPr><w:vanish w:val="0"/></w:rPr>')}${run('.')}</w:p>`,
      'Rain fell.',
    ],
    [
      'tags with their attributes on lines of their own, and no tab for a place of tabs',
      `<w:p>\n<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r>\n<w:t\n xml:space="preserve">Rain fell.</w:t></w:r></w:p><w:p>${run('Snow', '<w:tab/>')}</w:p>`,
      'Rain fell.\n\n\tSnow',
    ],
  ] as const) {
    it(`read in a Word document ${name}`, async () => {
      assert.equal(await read(document(body), 'a.docx'), text);
    });
  }

  it('find the text of a Word document where its list of parts says', async () => {
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="http://b/core-properties" Target="docProps/core.xml"/>' +
          '<Relationship Target="/word/document2.xml" Type="http://b/officeDocument" Id="c"/></Relationships>',
      ),
      'word/document2.xml': strToU8('<w:p><w:r><w:t>Rain fell.</w:t></w:r></w:p>'),
    });
    assert.equal(await read(bytes, 'a.docx'), 'Rain fell.');
  });

  it('read the notes of a Word document behind its text', async () => {
    const note = (kind: string, text: string): string =>
      `<w:${kind} w:id="2"><w:p><w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}</w:p></w:${kind}>`;
    const separator =
      '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:p>${run('It cost £2m')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p><w:p>${run('It rained.')}</w:p>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships><Relationship Target="footnotes.xml" Type="http://b/footnotes"/>' +
          '<Relationship Type="http://b/endnotes" Target="/word/endnotes2.xml"/></Relationships>',
      ),
      'word/footnotes.xml': strToU8(separator + note('footnote', 'Of which £1m is paid.')),
      'word/endnotes2.xml': strToU8(note('endnote', 'Ada Obi told us.')),
    });
    assert.equal(
      await read(bytes, 'a.docx'),
      'It cost £2m.\n\nIt rained.\n\nOf which £1m is paid.\n\nAda Obi told us.',
    );
  });

  it('say in a line why a Word document cannot be read', async () => {
    const older = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
    const locked =
      'a.docx: could not be read (it is locked with a password, or of the older form .doc).';
    assert.equal(await read(older, 'a.docx'), locked);
    const no = 'copy.docx: could not be read (it is no Word document';
    assert.ok((await read(strToU8('plain words'), 'copy.docx')).startsWith(no));
    assert.ok((await read(zipSync({ 'a.txt': strToU8('a') }), 'copy.docx')).startsWith(no));
    const cut = document('<w:p><w:t>words</w:t></w:p>').slice(0, 60);
    assert.ok((await read(cut, 'copy.docx')).startsWith(no));
  });

  it('unpack no bomb', async () => {
    const bytes = document(`<w:p><w:t>${'a'.repeat(5_000_000)}</w:t></w:p>`);
    assert.ok(bytes.length < 10_000);
    assert.match(await read(bytes, 'copy.docx'), /^copy\.docx: left out, since it holds 5 MB/);
  });

  it('take the paragraphs out of the pages of a PDF', async () => {
    const bytes = pdfOf([
      [
        { text: 'The Ennister Gazette 1', y: 570, size: 8 },
        { text: 'Harbour wall to cost £4.2 million', y: 540, size: 16 },
        { text: 'The council voted to rebuild the har-', x: 62, y: 510 },
        { text: 'bour wall. “We have waited,” said Mara', y: 498 },
        { text: 'Tolland, a well-', y: 486 },
        { text: 'known engineer.', y: 474 },
        { text: 'Work begins on the well-known wall', x: 62, y: 462 },
        { text: 'in May, and it goes on', x: 240, y: 510 },
      ],
      [
        { text: 'The Ennister Gazette 2', y: 570, size: 8 },
        { text: 'until the autumn.', y: 540 },
        { text: 'Half of it is paid.', y: 510 },
      ],
    ]);
    assert.equal(
      await read(bytes, 'page.PDF'),
      [
        'Harbour wall to cost £4.2 million',
        'The council voted to rebuild the harbour wall. “We have waited,” said Mara Tolland, a well-known engineer.',
        'Work begins on the well-known wall in May, and it goes on until the autumn.',
        'Half of it is paid.',
      ].join('\n\n'),
    );
    assert.equal(isExtracted('file:///page.pdf'), true);
  });

  it('part the paragraphs of a PDF that have neither indent nor gap where a word would have fitted', async () => {
    const bytes = pdfOf([
      [
        { text: 'The wall was built in the long winter after the storm.', y: 510 },
        { text: 'It stood for years.', y: 498 },
        { text: 'The quay was built in the long summer that came next.', y: 486 },
      ],
    ]);
    assert.equal((await read(bytes, 'a.pdf')).split('\n\n').length, 2);
  });

  it('keep a PDF set with wide lines in paragraphs, whatever a caption is set with', async () => {
    const bytes = pdfOf([
      [
        { text: 'The wall in March, seen from', y: 560, size: 8 },
        { text: 'the north', y: 548, size: 8 },
        { text: 'The wall was built in the long winter after the', y: 510 },
        { text: 'storm that took the old one, as the men of the', y: 486 },
        { text: 'harbour had asked for since the spring before.', y: 462 },
        { text: 'The quay was built in the summer that came.', y: 424 },
      ],
    ]);
    assert.deepEqual((await read(bytes, 'a.pdf')).split('\n\n'), [
      'The wall in March, seen from the north',
      'The wall was built in the long winter after the storm that took the old one, as the men of the harbour had asked for since the spring before.',
      'The quay was built in the summer that came.',
    ]);
  });

  /** Lines set one below the other. */
  const set = (...lines: readonly string[]): SetLine[] =>
    lines.map((text, i) => ({ text, y: 500 - 12 * i }));

  it('keep the hyphen of a name, a number and an abbreviation that a line of a PDF ends in', async () => {
    const bytes = pdfOf([
      set(
        'It was said by Mara Lloyd-',
        'George and a 12-',
        'year-old boy of the TUC-',
        'led march of 2019-',
        '20, of the Inter-',
        'national Union, in short-',
        'and long-term plans, on an err-',
        'and that no errand is.',
      ),
    ]);
    assert.equal(
      await read(bytes, 'a.pdf'),
      'It was said by Mara Lloyd-George and a 12-year-old boy of the TUC-led march of 2019-20, of the International Union, in short- and long-term plans, on an errand that no errand is.',
    );
  });

  it('know the hyphen of any typeface', () => {
    const placed = set(
      'The repre\u00ad',
      'sentatives under\u2010',
      'estimated it, Lloyd\u2010',
      'George said.',
    );
    const page = placed.map(({ text, y }) => ({ text, x: 50, y, width: 200, size: 10 }));
    assert.equal(textOfPages([page]), 'The representatives underestimated it, Lloyd-George said.');
  });

  it('leave out the raised marks of notes, and keep the power of a unit', () => {
    const run = (text: string, x: number, y: number, width: number, size = 10) => ({
      text,
      x,
      y,
      width,
      size,
    });
    const page = [
      run('The wall costs £2m', 50, 500, 90),
      run('1', 140, 504, 3, 6),
      run('and shields 5 km', 146, 500, 80),
      run('2', 226, 504, 3, 6),
      run('of the 2', 232, 500, 38),
      run('nd', 270, 504, 6, 6),
      run('ward,', 279, 500, 25),
      run('2,3', 304, 504, 6, 6),
      run('and 25', 313, 500, 30),
      run('40', 346, 500, 8, 6), // small, but not raised
      run('1', 50, 403, 3, 5),
      run('Of which half is paid.', 54, 400, 90, 8),
    ];
    assert.equal(
      textOfPages([page]),
      'The wall costs £2m and shields 5 km² of the 2nd ward, and 25 40\n\nOf which half is paid.',
    );
  });

  /** Two columns of a page, drawn line by line across both. */
  const across = (left: readonly string[], right: readonly string[], gutter: number): SetLine[] =>
    left.flatMap((text, i) => [
      { text, x: 50, y: 500 - 12 * i },
      { text: right[i] ?? '', x: gutter, y: 500 - 12 * i },
    ]);
  const wall = [
    'The council has voted to',
    'rebuild the harbour wall,',
    'and it will stand before',
    'the storms of the autumn',
    'come, said Mara Tolland,',
    'who leads it and lives by.',
  ];
  const quay = [
    'The quay is another thing',
    'altogether, and nobody in',
    'the town knows who is to',
    'pay for it, as the harbour',
    'has no money, and nor has',
    'the county, it says.',
  ];
  for (const gutter of [176, 210])
    it(`read columns one after the other that a PDF draws across, ${gutter - 50} points apart`, async () => {
      const bytes = pdfOf([
        [
          {
            text: 'Harbour wall and quay: what the town has been told, and what not',
            y: 540,
            size: 12,
          },
          ...across(wall, quay, gutter),
          { text: 'The next meeting is in May, and it is open to all who live in it.', y: 400 },
        ],
      ]);
      assert.deepEqual((await read(bytes, 'a.pdf')).split('\n\n').slice(1), [
        wall.join(' '),
        quay.join(' '),
        'The next meeting is in May, and it is open to all who live in it.',
      ]);
    });

  it('read a table of a PDF row by row', async () => {
    const bytes = pdfOf([
      across(
        [
          'The harbour wall, rebuilt',
          'The quay, with new steps',
          'The road to the old mill',
          'The bridge at the ford',
          'The school in the square',
          'The baths in the old town',
        ],
        ['£4.2 million', '£340,000', '£120,000', '£90,000', '£1.1 million', '£60,000'],
        210,
      ),
    ]);
    assert.match(
      await read(bytes, 'a.pdf'),
      /rebuilt\s+£4\.2 million\s+The quay, with new steps\s+£340,000/,
    );
  });

  it('put a large first letter in front of its word', async () => {
    const bytes = pdfOf([
      [
        { text: 'T', x: 50, y: 476, size: 36 },
        { text: 'Harbour wall', x: 50, y: 530, size: 16 },
        { text: 'he council has voted to spend it', x: 75, y: 500 },
        { text: 'on the wall, said Mara Tolland.', x: 75, y: 488 },
      ],
    ]);
    assert.equal(
      await read(bytes, 'a.pdf'),
      'Harbour wall\n\nThe council has voted to spend it on the wall, said Mara Tolland.',
    );
  });

  it('leave out running heads in pieces, and those of left-hand and right-hand pages', async () => {
    const headOf = (page: number): SetLine[] =>
      page % 2 === 0
        ? [
            { text: 'Quay Street Review', x: 60, y: 580 },
            { text: `${page}`, x: 380, y: 580 },
          ]
        : [
            { text: `${page}`, x: 40, y: 580 },
            { text: 'The Ennister Gazette', x: 130, y: 580 },
            { text: '3 May 2024', x: 340, y: 580 },
          ];
    const pages = ['one', 'two', 'three', 'four', 'five'].map((word, i) => [
      ...headOf(i + 1),
      ...set(`Page ${word} opens`, `with line ${word}`, `and ends with ${word}`),
    ]);
    const text = await read(pdfOf(pages), 'a.pdf');
    assert.doesNotMatch(text, /Gazette|Review|May/);
    assert.match(text, /and ends with one Page two opens/);
  });

  it('keep the first figures of pages, which are no heads', async () => {
    const pages = [3, 7, 4, 9].map((n) => [
      { text: `${n}0`, x: 50, y: 580 },
      ...set(`${n},500 tonnes`, `£${n}0`, `${n}%`),
    ]);
    const text = await read(pdfOf(pages), 'a.pdf');
    assert.equal(text.match(/\b[3479]0?\b/g)?.length, 16);
  });

  it('do not join a page to the heading or the note of another', async () => {
    const bytes = pdfOf([
      [...set('The town waits for the'), { text: 'Source: Jo Penn', y: 60, size: 7 }],
      set('wall to be built.'),
    ]);
    assert.deepEqual((await read(bytes, 'a.pdf')).split('\n\n').slice(1), [
      'Source: Jo Penn',
      'wall to be built.',
    ]);
  });

  for (const line of ['Obi, Ada; of the har-', 'Ada Obi came.'])
    it(`join the lines of a long register in time that grows with it: ${line}`, () => {
      expectLinear((length) => {
        const at = { x: 50, width: 200, size: 10 };
        const page = Array.from({ length }, (_, i) => ({ text: line, y: -12 * i, ...at }));
        return ownTime(() => textOfPages([page]));
      }, 16_000);
    });

  it('say in a line why a PDF cannot be read', async () => {
    const no = 'a.pdf: could not be read (';
    const page = pdfOf([[{ text: 'words', y: 500 }]]);
    assert.equal(await read(strToU8('plain'), 'a.pdf'), `${no}it is no PDF, or a damaged one).`);
    assert.equal(await read(pdfOf([[]]), 'a.pdf'), `${no}there is no text in it, only pictures).`);
    assert.equal(
      await read(pdfOf(Array.from({ length: 501 }, () => [])), 'a.pdf'),
      `${no}it has 501 pages; at most 500 are read).`,
    );
    const locked = pdfOf(
      [[{ text: 'words', y: 500 }]],
      `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <${'61'.repeat(32)}> /U <${'62'.repeat(32)}> >>`,
    );
    assert.equal(await read(locked, 'a.pdf'), `${no}it is locked with a password).`);
    // what can be had of a file that was cut off, or a clear word
    assert.match(
      await read(page.slice(0, page.length - 200), 'a.pdf'),
      /^(?:words$|a\.pdf: could)/,
    );
  });

  it('unpack no bomb of a PDF, and do not count its pictures', async () => {
    const packed = zlibSync(new Uint8Array(101_000_000));
    assert.ok(packed.length < 200_000);
    const stream = (dictionary: string): Uint8Array =>
      Uint8Array.from([
        ...strToU8(`%PDF-1.4\n9 0 obj\n<< /Length 1 ${dictionary} >>\nstream\n`),
        ...packed,
        ...strToU8('\nendstream\nendobj\n'),
      ]);
    const text = stream('/Filter /FlateDecode');
    assert.match(await read(text, 'a.pdf'), /^a\.pdf: left out, since it holds 10[01] MB/);
    const picture = stream('/Subtype /Image /Filter /FlateDecode');
    assert.match(await read(picture, 'a.pdf'), /damaged one/);
  });
});

describe('a reader of documents in a worker', () => {
  const answering: ConnectDocuments = (receive) => ({
    post: ({ what }) => setTimeout(() => receive({ ok: true, value: `text of ${what}` }), 1),
    dispose: () => undefined,
  });
  const silent: ConnectDocuments = () => ({ post: () => undefined, dispose: () => undefined });
  const bytes = new Uint8Array(1);

  async function answers(connects: readonly ConnectDocuments[], names: readonly string[]) {
    let starts = 0;
    const reader = createDocumentReader((...args) => connects[starts++]!(...args), {
      readMs: 20,
      idleMs: 1_000,
    });
    const outcomes = await Promise.all(names.map((it) => reader.read(bytes, it, it)));
    reader.dispose();
    return { starts, said: outcomes.map((it) => (it.ok ? it.value : problemLine(it.problem))) };
  }

  it('starts one worker, and no worker before there is a document', async () => {
    assert.deepEqual(await answers([], []), { starts: 0, said: [] });
    const said = ['text of a.pdf', 'text of b.pdf'];
    assert.deepEqual(await answers([answering], ['a.pdf', 'b.pdf']), { starts: 1, said });
  });

  it('leaves out a document that takes too long, and reads the next in another', async () => {
    const said = ['a.pdf: could not be read (it takes longer than 0.02 s).', 'text of b.pdf'];
    assert.deepEqual(await answers([silent, answering], ['a.pdf', 'b.pdf']), { starts: 2, said });
  });

  it('reads the next document where no worker could be made for one', async () => {
    const none: ConnectDocuments = () => {
      throw new Error('no thread is left');
    };
    const connects = [none, answering];
    const reader = createDocumentReader((...args) => connects.shift()!(...args));
    const [first, second] = await Promise.allSettled(
      ['a.pdf', 'b.pdf'].map((it) => reader.read(bytes, it, it)),
    );
    reader.dispose();
    assert.match(String(first?.status === 'rejected' && first.reason), /no thread is left/);
    assert.deepEqual(second, { status: 'fulfilled', value: { ok: true, value: 'text of b.pdf' } });
  });

  it('starts no worker once it is no longer needed', async () => {
    let starts = 0;
    const reader = createDocumentReader((...args) => (starts++, answering(...args)));
    reader.dispose();
    const outcome = await reader.read(bytes, 'a.pdf', 'a.pdf');
    assert.ok(!outcome.ok);
    assert.match(problemLine(outcome.problem), /reading was stopped/);
    assert.equal(starts, 0);
  });

  it('leaves out a document over which the worker died', async () => {
    const dying: ConnectDocuments = (_, broke) => ({
      post: () => setTimeout(broke, 1),
      dispose: () => undefined,
    });
    const said = ['a.pdf: could not be read (reading it failed).', 'text of b.pdf'];
    assert.deepEqual(await answers([dying, answering], ['a.pdf', 'b.pdf']), { starts: 2, said });
  });
});
