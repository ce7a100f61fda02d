import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { problemLine } from '../../src/engine/outcome';
import { isExtracted, readFileText } from '../../src/engine/readers';

const document = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8('<w:t>not this</w:t>'),
  });

function read(bytes: Uint8Array, path: string): string {
  const outcome = readFileText(bytes, path, path);
  return outcome.ok ? outcome.value : problemLine(outcome.problem);
}

describe('readers of files', () => {
  it('take text files as they are', () => {
    assert.equal(read(strToU8('“Ready,” said Ada Obi.'), 'a.txt'), '“Ready,” said Ada Obi.');
    assert.equal(isExtracted('a.md'), false);
  });

  it('take the paragraphs out of a Word document', () => {
    const bytes = document(
      '<w:p w:rsidR="1"><w:r><w:t>“The roof is</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> mended,” </w:t></w:r>' +
        '<w:r><w:t>said Ada Obi &amp; Una&#233;.</w:t></w:r></w:p><w:p/>' +
        '<w:p><w:r><w:delText>never said</w:delText><w:t>It cost</w:t><w:tab/><w:t>£340.</w:t><w:br/><w:t/><w:t>So far.</w:t></w:r></w:p>',
    );
    assert.equal(
      read(bytes, 'copy.DOCX'),
      '“The roof is mended,” said Ada Obi & Unaé.\n\nIt cost\t£340.\nSo far.',
    );
    assert.equal(isExtracted('file:///copy.docx'), true);
  });

  it('say in a line why a Word document cannot be read', () => {
    const no = 'copy.docx: could not be read (it is no Word document';
    assert.ok(read(strToU8('plain words'), 'copy.docx').startsWith(no));
    assert.ok(read(zipSync({ 'a.txt': strToU8('a') }), 'copy.docx').startsWith(no));
    const cut = document('<w:p><w:t>words</w:t></w:p>').slice(0, 60);
    assert.ok(read(cut, 'copy.docx').startsWith(no));
  });

  it('unpack no bomb', () => {
    const bytes = document(`<w:p><w:t>${'a'.repeat(5_000_000)}</w:t></w:p>`);
    assert.ok(bytes.length < 10_000);
    assert.match(read(bytes, 'copy.docx'), /^copy\.docx: left out, since it holds 5 MB/);
  });
});
