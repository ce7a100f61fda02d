import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { withFindings } from '../../src/core/checks/runChecks';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { ArticleFormat, Reading, Report, Span } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { createAnnotator, readArticle } from '../../src/engine/annotator';
import { decodeText } from '../../src/engine/decode';
import { wordDocument } from '../../src/engine/readers/wordDocument';
import type { Chance } from '../support/chance';
import { mutated, oneOf, someArticle, someText } from './texts';
import type { Trial } from './trials';

const FORMATS: readonly ArticleFormat[] = ['plain', 'markdown', 'html'];

const read = (id: string, text: string, format: ArticleFormat = 'plain'): Reading =>
  readArticle({ id, title: id, format, text });

/** Typing, pasting, deleting and changing the language of the editor, in every format. */
function formatsEditedEqualFresh(chance: Chance): void {
  const annotator = createAnnotator();
  let format = oneOf(FORMATS, chance);
  let text = mutated(format, chance);
  for (let step = 0; step < 6; step++) {
    const at = chance(text.length + 1);
    const put = chance(2) === 0 ? someText(chance) : chance(2) === 0 ? mutated(format, chance) : '';
    text = text.slice(0, at) + put + text.slice(at + chance(chance(3) === 0 ? 2000 : 6));
    if (chance(8) === 0) format = oneOf(FORMATS, chance);
    const article = { id: 'a', title: 'a', format, text };
    assert.deepEqual(annotator.read(article), readArticle(article));
  }
}

const reportOf = (reading: Reading, others: readonly Reading[]): Report => {
  const index = createSourceIndex(others);
  return withFindings(judge(reading, index), index);
};

/** Articles that are partly one another, cut and changed anywhere. */
function someStory(chance: Chance): readonly Reading[] {
  const texts = [someArticle(chance)];
  while (texts.length < 3) {
    const base = chance(2) === 0 ? mutated('plain', chance) : oneOf(texts, chance);
    const at = chance(base.length + 1);
    texts.push(base.slice(0, at) + someText(chance) + base.slice(at + chance(300)));
  }
  return texts.map((text, i) => read(`a${i}`, text));
}

const inside = ({ start, end }: Span, text: string, what: string): void => {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start} to ${end}`);
};

function reportsAreSound(chance: Chance): void {
  const story = someStory(chance);
  const texts = new Map(story.map(({ article }) => [article.id, article.text]));
  for (const reading of story) {
    const { text } = reading.article;
    const { claims, findings } = reportOf(reading, story);
    for (const { claim, verdict } of claims) {
      inside(claim.about.span, text, 'a claim');
      for (const it of verdict.kind === 'only-here' ? [] : verdict.evidence) {
        assert.notEqual(it.article, reading.article.id, 'evidence from the article itself');
        const there = texts.get(it.article);
        assert.ok(there !== undefined, it.article);
        inside(it.span, there, 'evidence');
      }
    }
    for (const { span, related } of findings) {
      inside(span, text, 'a finding');
      if (related)
        inside(related.span, texts.get(related.article) ?? '', 'what a finding is held against');
    }
  }
}

/** What came and went leaves nothing in the index. */
function indexChangedEqualsFresh(chance: Chance): void {
  const [first, ...others] = someStory(chance);
  assert.ok(first);
  let changed = createSourceIndex([first]);
  for (const it of others) changed = changed.with(it);
  const again = read('a1', someArticle(chance));
  changed = changed
    .with(again)
    .without('a2')
    .with(read('gone', someArticle(chance)))
    .without('gone');
  const fresh = createSourceIndex([first, again]);
  assert.deepEqual(
    withFindings(judge(first, changed), changed),
    withFindings(judge(first, fresh), fresh),
  );
}

/** A Word document whose bytes or whose XML are changed anywhere: text or a reason, and no exception. */
function documentsAreRead(chance: Chance): void {
  const body = mutated('html', chance)
    .replaceAll('<p>', '<w:p><w:t>')
    .replaceAll('</p>', '</w:t></w:p>');
  const bytes = zipSync({ 'word/document.xml': strToU8(body) });
  for (let i = chance(6); i > 0; i--) bytes[chance(bytes.length)] = chance(256);
  const cut = chance(3) === 0 ? bytes.subarray(0, chance(bytes.length)) : bytes;
  const outcome = wordDocument(cut, 'a.docx');
  if (outcome.ok) read('a', outcome.value);
  const decoded = decodeText(cut, 'a.txt');
  if (decoded.ok) read('a', decoded.value.text.slice(0, 20_000));
}

export const reportTrials: readonly Trial[] = [
  { name: 'an article edited in any format reads as a fresh one', run: formatsEditedEqualFresh },
  { name: 'reports point into the articles', run: reportsAreSound },
  { name: 'an index that changed answers as a fresh one', run: indexChangedEqualsFresh },
  { name: 'documents and bytes are read or refused', run: documentsAreRead },
];
