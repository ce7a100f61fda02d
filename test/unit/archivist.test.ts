import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { emptyArchive } from '../../src/core/index/archive';
import { createArchivist, type Archivist } from '../../src/worker/archivist';
import type { IndexStore } from '../../src/worker/indexStore';
import type { FromArchive } from '../../src/worker/protocol';
import { FERRY, plainArticle, searchFor, VOTE } from '../support/indexedArticles';

const STAMP = { modified: 1, bytes: 80 };

describe('the archivist', () => {
  let posted: FromArchive[];
  let archivist: Archivist;
  /** How many uses of the store fail from here on. */
  let faults: number;
  /** What comes while it is at work, before the next article that waits. */
  let meanwhile: () => void;

  const store: IndexStore = {
    load: () => ({ archive: emptyArchive, articles: new Map(), notes: [] }),
    save: () => undefined,
    released: (archive) => archive,
    during(work) {
      if (faults > 0) {
        faults--;
        throw new Error('planted');
      }
      return work();
    },
    without: () => {
      throw new Error('nothing was lost');
    },
  };

  beforeEach(async () => {
    posted = [];
    faults = 0;
    meanwhile = () => undefined;
    archivist = createArchivist({
      post: (it) => posted.push(it),
      pace() {
        meanwhile();
        return undefined;
      },
      storeAt: () => store,
    });
    archivist.receive({ kind: 'open', folder: 'x', program: 'y' });
    put(1, VOTE);
    put(2, FERRY);
    await done();
  });
  afterEach(() => archivist.dispose());

  const put = (id: number, text: string): void =>
    archivist.receive({ kind: 'put', id, article: plainArticle(`f${id}`, text), stamp: STAMP });
  const done = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) await turn();
  };
  const found = (text: string): Extract<FromArchive, { kind: 'found' }> => {
    const ask = posted.length;
    archivist.receive({
      kind: 'search',
      ask,
      ...searchFor(text),
      except: -1,
      most: 10,
      leastShare: 0,
    });
    const it = posted.at(-1);
    assert.ok(it?.kind === 'found' && it.ask === ask);
    return it;
  };

  it('reads no article of a batch that is dropped meanwhile', async () => {
    meanwhile = () => archivist.receive({ kind: 'stop' });
    put(3, FERRY);
    await done();
    assert.deepEqual([...found(FERRY).ids], [2]);
    meanwhile = () => undefined;
    put(3, FERRY);
    await done();
    assert.deepEqual([...found(FERRY).ids], [2, 3]);
  });

  for (const count of [1, 2]) {
    const often = count === 1 ? '' : ', and again at once';
    it(`finds no article that is gone, where its batch failed${often}`, async () => {
      assert.deepEqual([...found(FERRY).ids], [2]);
      faults = count;
      archivist.receive({ kind: 'remove', id: 2 });
      await done();
      const { ids, searched, waiting } = found(FERRY);
      assert.deepEqual([[...ids], searched, waiting], [[], 1, 0]);
    });

    it(`finds no older version of what could not be put in${often}, and counts it as missing`, async () => {
      faults = count;
      put(1, FERRY);
      await done();
      const { ids, searched, waiting } = found(VOTE);
      assert.deepEqual([[...ids], searched, waiting], [[], 1, 1]);
      assert.deepEqual(
        posted.filter(({ kind }) => kind === 'failed'),
        [{ kind: 'failed', id: 1, why: 'planted' }],
      );
      put(1, VOTE);
      await done();
      assert.deepEqual([[...found(VOTE).ids], found(VOTE).waiting], [[1], 0]);
    });
  }

  it('finds no older version of what cannot be read', async () => {
    const broken = {
      ...plainArticle('f1', ''),
      get text(): string {
        throw new Error('planted');
      },
    };
    archivist.receive({ kind: 'put', id: 1, article: broken, stamp: STAMP });
    await done();
    const { ids, searched, waiting } = found(VOTE);
    assert.deepEqual([[...ids], searched, waiting], [[], 1, 1]);
  });
});
