import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gatherParts, scriptOf } from '../../src/vscode/parts';
import type { FromArchive, ToArchive } from '../../src/worker/protocol';

const FILES: Readonly<Record<string, string>> = {
  'entry.cjs':
    'const a = require("./parts/a.cjs"); exports.later = () => require("./parts/b.cjs").b; exports.a = a.a; exports.editor = require("vscode");',
  'parts/a.cjs': 'globalThis.ran?.push("a"); exports.a = require(\'./c.cjs\').c + 1;',
  'parts/b.cjs':
    'globalThis.ran?.push("b"); exports.b = require("./c.cjs").c + 2; // no end of line',
  'parts/c.cjs': 'globalThis.ran?.push("c"); exports.c = 40;',
};
const read = (path: string): Promise<string> => {
  const text = FILES[path];
  return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(text);
};

/** What the entry exports, where only the editor can be required. */
function run(script: string, editor: unknown): { a: number; editor: unknown; later(): number } {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const load = new Function(`return ${script}`) as () => (editor: unknown) => never;
  return load()(editor);
}

describe('bundles where nothing can be required', () => {
  it('are gathered with all that they require, each once', async () => {
    const asked: string[] = [];
    const parts = await gatherParts('entry.cjs', (path) => {
      asked.push(path);
      return read(path);
    });
    assert.deepEqual([...parts.keys()].sort(), Object.keys(FILES).sort());
    assert.equal(asked.length, 4);
    await assert.rejects(
      gatherParts('gone.cjs', read),
      /no gone\.cjs/,
      'what cannot be read is said',
    );
  });

  it('run when they are first required, and once', async () => {
    const ran: string[] = [];
    Object.assign(globalThis, { ran });
    try {
      const editor = { window: {} };
      const entry = run(scriptOf(await gatherParts('entry.cjs', read), 'entry.cjs'), editor);
      assert.equal(entry.a, 41);
      assert.equal(entry.editor, editor);
      assert.deepEqual(ran, ['a', 'c']);
      assert.equal(entry.later() + entry.later(), 84);
      assert.deepEqual(ran, ['a', 'c', 'b']);
    } finally {
      Reflect.deleteProperty(globalThis, 'ran');
    }
  });

  it('make a worker that indexes, as the browser starts it', async () => {
    const parts = await gatherParts('worker.cjs', (path) => readFile(join('dist', path), 'utf8'));
    const worker = new Worker(`(${scriptOf(parts, 'worker.cjs')})()`, { eval: true });
    try {
      const indexed = new Promise<FromArchive>((resolve, reject) => {
        worker.on('message', (it: FromArchive) => {
          if (it.kind === 'progress' && it.indexed === 1) resolve(it);
        });
        worker.on('error', reject);
      });
      const text = 'The ferry left the harbour at dawn with twelve crates of herring.';
      const article = { id: 'a', title: 'a', format: 'plain' as const, text };
      worker.postMessage({ kind: 'put', id: 0, article } satisfies ToArchive);
      assert.equal((await indexed).kind, 'progress');
    } finally {
      await worker.terminate();
    }
  });
});
