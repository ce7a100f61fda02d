import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SAMPLES } from '../../src/vscode/samples';

interface Packing {
  readonly shippedFiles: (folder?: string) => Promise<readonly string[]>;
  readonly strayFiles: (paths: readonly string[]) => readonly string[];
}

const packing = async (): Promise<Packing> =>
  (await import(pathToFileURL(resolve('scripts/lib/package.mjs')).href)) as Packing;

describe('what ships', () => {
  it('is what is meant to, the bundles that others load among it', async () => {
    const { shippedFiles, strayFiles } = await packing();
    const files = await shippedFiles();
    assert.deepEqual(strayFiles(files), []);
    assert.deepEqual(strayFiles(['dist/cli.js', 'src/core/model.ts']).length, 2);
    for (const it of ['extension', 'web', 'worker', 'documents'])
      assert.ok(files.includes(`dist/${it}.cjs`), it);
  });

  it('has the samples of the walkthrough, and no article that somebody dropped in beside them', async () => {
    const { shippedFiles, strayFiles } = await packing();
    const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
    try {
      for (const it of ['package.json', '.vscodeignore']) cpSync(it, join(folder, it));
      mkdirSync(join(folder, 'seeds/later'), { recursive: true });
      const names = ['README.md', ...SAMPLES].map((it) => `seeds/${it}`);
      for (const it of [...names, 'seeds/mine.txt', 'seeds/mine.md', 'seeds/later/README.md'])
        writeFileSync(join(folder, it), 'Nine boats sank.\n');
      const shipped = await shippedFiles(folder);
      assert.deepEqual(
        shipped.filter((it) => it.startsWith('seeds/')),
        names.sort(),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
    assert.deepEqual(strayFiles(['seeds/mine.txt', 'seeds/later/README.md']).length, 2);
  });

  it('has a picture of its own for each of the five steps of the walkthrough', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly contributes: {
        readonly walkthroughs: readonly {
          readonly steps: readonly { readonly media: { readonly svg: string } }[];
        }[];
      };
    };
    const pictures = manifest.contributes.walkthroughs.flatMap(({ steps }) =>
      steps.map(({ media }) => media.svg),
    );
    assert.equal(new Set(pictures).size, 5);
    for (const it of pictures) assert.match(readFileSync(it, 'utf8'), /^<svg [^]*<\/svg>\n?$/);
  });
});
