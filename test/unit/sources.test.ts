import assert from 'node:assert/strict';
import { verificationJson, verificationText } from '../../src/core/formats/verification';
import { comparisonText } from '../../src/core/formats/comparisonText';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { Reading, Verdict } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { searchKeysOf } from '../../src/core/verify/searchKeys';
import { verifyText } from '../../src/core/verify/verifyText';
import { claimRows } from '../../src/core/views/claimRows';
import { crossReference } from '../../src/core/views/crossReference';
import { hoverCard } from '../../src/core/views/hoverCard';
import { verdictLine } from '../../src/core/views/verdictLine';
import { failure, success } from '../../src/engine/outcome';
import { searchAll } from '../../src/sources/searchAll';
import type { Passages, Source } from '../../src/sources/source';
import { readArticle } from '../../src/engine/annotator';

const readingOf = (id: string, text: string): Reading =>
  readArticle({ id, title: id, format: 'plain', text });

const HERE = readingOf('here', '“We shall mend the roof by spring,” said Ada Obi. It cost £340.');
const OTHER = readingOf('other', 'The ferry came in at noon.');
const query = { ...searchKeysOf(HERE), except: 'here', most: 4 };
const signal = new AbortController().signal;

const answering = (passages: Partial<Passages>): Source => ({
  search: () =>
    Promise.resolve(success({ articles: [], searched: 0, complete: true, ...passages })),
});
const silent: Source = {
  search: () => Promise.resolve(failure({ kind: 'unreadable', what: 'archive', why: 'no answer' })),
};

describe('sources', () => {
  it('take turns, the nearest first, and leave out the article that asks', async () => {
    const first = answering({ articles: ['a', 'here', 'b'], searched: 3 });
    const second = answering({ articles: ['c', 'a'], searched: 2 });
    const found = await searchAll([first, second], query, signal);
    assert.deepEqual(found.articles, ['a', 'c', 'b']);
    assert.deepEqual([found.searched, found.complete], [5, true]);
  });

  it('are partly searched when one does not answer, or only in part', async () => {
    const found = await searchAll([answering({ searched: 3 }), silent], query, signal);
    assert.deepEqual([found.searched, found.complete], [3, false]);
    const part = await searchAll([answering({ searched: 1, complete: false })], query, signal);
    assert.equal(part.complete, false);
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const asked = searchAll([answering({})], query, stop.signal);
    stop.abort(new Error('enough'));
    await assert.rejects(asked, /enough/);
  });

  it('never say “only here” when partly searched', async () => {
    const coverage = await searchAll([answering({ searched: 12 }), silent], query, signal);
    const index = createSourceIndex([HERE, OTHER]);
    const report = judge(HERE, index, { coverage });
    const whole = judge(HERE, index);
    const verified = verifyText('We shall mend the roof by spring', index, {
      except: 'here',
      coverage,
    });
    const shown = (from: typeof report): string =>
      [
        ...from.claims.flatMap((it) => [
          it.verdict.kind,
          verdictLine(it.verdict),
          JSON.stringify(crossReference(it, HERE, () => undefined)),
          JSON.stringify(hoverCard(it, it.verdict, HERE)),
        ]),
        JSON.stringify(claimRows(from)),
        comparisonText({ reports: [from], pairs: [] }).replace('0 only here', ''),
      ].join('\n');
    assert.match(shown(whole), /only.here/i); // the guard can fail
    assert.doesNotMatch(shown(report), /only.here/i);
    const said = verificationText(verified) + verificationJson(verified);
    assert.doesNotMatch(said, /only.here|nothing found in 12 articles\./i);
    assert.match(said, /12 articles that could be searched;/);
    const lines = report.claims.map(({ verdict }: { verdict: Verdict }) => verdictLine(verdict));
    assert.ok(lines.every((it) => it.includes('could be searched')));
  });
});
