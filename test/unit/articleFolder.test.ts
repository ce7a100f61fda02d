import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/core/settings';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { createNewsroom, type Newsroom } from '../../src/engine/newsroom';
import { createPace } from '../../src/engine/pace';
import { createArticleFolder, type ArticleFolder } from '../../src/vscode/articleFolder';
import { LARGE } from '../../src/vscode/largeFolder';
import { disk } from '../support/fakeEditor/disk';
import { contextOf } from '../support/fakeEditor/extension';
import { editor } from '../support/fakeEditor/vscode';

const FILES = LARGE + 100;

describe('a large folder', () => {
  let newsroom: Newsroom;
  let folder: ArticleFolder;

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    for (let i = 0; i < FILES; i++) disk.put(`/desk/${i}.txt`, `The quay cost £${i + 2}m.`);
    newsroom = createNewsroom({
      pace: createPace(10),
      settleAfterMs: 1,
      onError: (error) => assert.fail(String(error)),
    });
    const nothing = (): void => undefined;
    folder = createArticleFolder({
      ...{ newsroom, settings: () => defaultSettings, open: new Map() },
      ...{ onGone: nothing, onScan: nothing, onChange: nothing },
      dist: contextOf(undefined, 'dist').extensionUri,
      indexFolder: undefined,
      log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    });
  });
  afterEach(() => {
    folder.dispose();
    newsroom.dispose();
    disk.clear();
    editor.openFolders([]);
  });

  it('is not taken for one that is read whole while it is looked through again', async () => {
    let isAgain = false;
    disk.fails((verb) => {
      if (verb !== 'readFile' || isAgain) return undefined;
      isAgain = true;
      disk.isSearched = false; // it finds nothing yet
      void folder.scan();
      return undefined;
    });
    await folder.scan();
    assert.ok(isAgain);
    const { articles, settled } = folder.indexed() ?? {};
    assert.deepEqual({ articles, settled }, { articles: FILES, settled: false });
  });

  it('answers nothing where the search for words is stopped, and fails in nothing', async () => {
    await folder.scan();
    const answers = new Set<boolean>();
    for (let turns = 0; answers.size < 2 && turns < 1000; turns++) {
      const stop = new AbortController();
      const here = { searched: 0, complete: true };
      const about = folder.about(
        'The quay cost £9m.',
        undefined,
        createSourceIndex(),
        here,
        stop.signal,
      );
      let left = turns;
      const count = (): void => {
        if (left-- === 0) stop.abort();
        else setImmediate(count);
      };
      count();
      answers.add((await about) !== undefined);
    }
    assert.deepEqual([...answers], [false, true]);
  });
});
