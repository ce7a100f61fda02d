import assert from 'node:assert/strict';
import type { Article, JudgedClaim, Report } from '../../src/core/model';
import { verifyText } from '../../src/core/verify/verifyText';
import { createNewsroom, type Newsroom } from '../../src/engine/newsroom';
import { success } from '../../src/engine/outcome';
import { createPace } from '../../src/engine/pace';
import { createLargeFolder, LARGE, type LargeFolder } from '../../src/vscode/largeFolder';
import { createArchivist } from '../../src/worker/archivist';
import { createLocalArchive } from '../../src/worker/localArchive';

const STORY =
  'The ferry left Marlow harbour at dawn with twelve crates of herring for the island. Una Varga sold 40 crates to the Oakway trust.';
const HERE = `${STORY} The pilot was Piet Quill, 24. Later Robin Obi waved.`;
const ELSEWHERE: readonly (readonly [id: string, text: string])[] = [
  ['organ', 'The chapel in Lunt has a new organ. Robin Obi, the sexton, played it on a Friday.'],
  [
    'bowls',
    'The county bowls trophy went to Piet Quill, 71, who had lost six finals before. Rain held the green at Fennside for an afternoon, and spectators sheltered beneath the pavilion while groundsmen brushed puddles off the turf. Sandwiches ran out before supper.',
  ],
  ['diary', 'An old diary was found in Lunt. It says “the lamp on the rock was never lit”.'],
];

describe('a folder with too many articles to read each whole', () => {
  const files = new Map<string, Article>();
  const reads: string[] = [];
  const errors: unknown[] = [];
  let newsroom: Newsroom;
  let folder: LargeFolder;

  const put = (id: string, text: string): void => {
    const article: Article = { id, title: id, format: 'plain', text };
    files.set(id, article);
    folder.put(article, { modified: 1, bytes: text.length });
  };

  before(async () => {
    newsroom = createNewsroom({
      pace: createPace(10),
      settleAfterMs: 1,
      onError: (error) => errors.push(error),
      coverage: (_, here) => folder.coverage() ?? here,
    });
    folder = createLargeFolder({
      newsroom,
      open: () => ['here'],
      readFile: (id) => {
        reads.push(id);
        const article = files.get(id);
        assert.ok(article);
        return Promise.resolve(success(article));
      },
      startArchive: () =>
        createLocalArchive({
          connect: (receive) => {
            const archivist = createArchivist({ post: receive, pace: createPace(10) });
            return { post: (it) => archivist.receive(it), dispose: () => archivist.dispose() };
          },
        }),
      onChange: () => undefined,
      onError: (error) => errors.push(error),
    });
    newsroom.put({ id: 'here', title: 'here', format: 'plain', text: HERE });
    folder.begin(LARGE + ELSEWHERE.length + 1);
    put('here', HERE);
    for (let i = 0; i < LARGE; i++) put(`crowd ${i}`, `${STORY} Part ${i} of it.`);
    for (const [id, text] of ELSEWHERE) put(id, text);
    folder.end();
    while ((await newsroom.report('here')) && folder.coverage()?.complete !== true) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  after(() => {
    folder.dispose();
    newsroom.dispose();
    assert.deepEqual(errors, []);
  });

  const report = async (): Promise<Report> => {
    const made = await newsroom.report('here');
    assert.ok(made);
    return made;
  };
  const claimOf = ({ claims }: Report, text: string): JudgedClaim => {
    const found = claims.find(({ claim }) => claim.text === text);
    assert.ok(found, text);
    return found;
  };

  it('finds a person of the open article in one on another story, beside many on this one', async () => {
    const { verdict } = claimOf(await report(), 'Robin Obi');
    assert.ok(verdict.kind === 'agrees');
    assert.deepEqual(
      verdict.evidence.map(({ article }) => article),
      ['organ'],
    );
  });

  it('takes nobody for a stranger of the same name', async () => {
    assert.ok(newsroom.has('bowls'));
    for (const text of ['Piet Quill', '24']) {
      const { verdict } = claimOf(await report(), text);
      assert.deepEqual(verdict, { kind: 'only-here', searched: LARGE + ELSEWHERE.length });
    }
  });

  it('reads a file once for words that are asked for again, until it changes', async () => {
    const words = 'the lamp on the rock was never lit';
    const ask = async (): Promise<string> => {
      const { signal } = new AbortController();
      const index = await newsroom.index(signal);
      assert.ok(index);
      const about = await folder.about(words, undefined, index, signal);
      assert.ok(about);
      return verifyText(words, about.index).verdict.kind;
    };
    const timesRead = (): number => reads.filter((it) => it === 'diary').length;
    assert.equal(await ask(), 'agrees');
    const before = timesRead();
    assert.equal(await ask(), 'agrees');
    assert.equal(timesRead(), before);
    put('diary', 'An old diary was found in Lunt. It says “the lamp on the rock was always lit”.');
    assert.equal(await ask(), 'differs');
    assert.equal(timesRead(), before + 1);
  });
});
