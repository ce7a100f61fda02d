import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Packing {
  readonly shippedFiles: () => Promise<readonly string[]>;
  readonly strayFiles: (paths: readonly string[]) => readonly string[];
}

describe('what ships', () => {
  it('is what is meant to, the bundles that others load among it', async () => {
    const path = pathToFileURL(resolve('scripts/lib/package.mjs')).href;
    const { shippedFiles, strayFiles } = (await import(path)) as Packing;
    const files = await shippedFiles();
    assert.deepEqual(strayFiles(files), []);
    assert.deepEqual(strayFiles(['dist/cli.js', 'src/core/model.ts']).length, 2);
    for (const it of ['extension', 'web', 'worker', 'documents'])
      assert.ok(files.includes(`dist/${it}.cjs`), it);
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
