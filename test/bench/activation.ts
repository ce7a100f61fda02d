import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { loadingTime, packagesLoadedBy } from '../support/loading';
import type { Benchmark } from './benchmark';
import { median } from './rounds';

const ROUNDS = 11;
const ENTRY = resolve('dist/extension.cjs');
const PARTS = 'dist/parts';

/**
 * G9: what a window pays for the extension before anything is read. What is loaded after that, once an article is
 * open, is said beside it.
 */
export const activation: Benchmark = {
  goals: ['G9'],
  missing: () => (existsSync(ENTRY) ? undefined : 'dist/extension.cjs is not there: npm run build'),
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
    try {
      const empty = join(folder, 'empty.cjs');
      writeFileSync(empty, '');
      const dependencies = await bundledDependencies(folder);
      const features = featuresPart();
      const entry: number[] = [];
      const ratios: number[] = [];
      const rest: number[] = [];
      const loads = new Map<string, number[]>(dependencies.map(({ name }) => [name, []]));
      for (let round = 0; round < ROUNDS; round++) {
        const ms = loadingTime(ENTRY);
        entry.push(ms);
        ratios.push(ms / loadingTime(empty));
        rest.push(loadingTime(features));
        for (const { name, file } of dependencies) loads.get(name)?.push(loadingTime(file));
      }
      const slowest = Math.max(...[...loads.values()].map(median));
      return [
        {
          id: 'G9',
          title: 'activation',
          parts: [
            {
              name: 'loading the entry against loading an empty module',
              value: median(ratios),
              goal: 10,
              better: 'less' as const,
              unit: '×',
            },
            {
              name: 'slowest dependency loaded with the first article, bundled',
              value: slowest,
              goal: 10,
              better: 'less' as const,
              unit: 'ms',
            },
          ],
          detail: `the entry loads in ${median(entry).toFixed(1)} ms, the features and the analyser with the first article in ${median(rest).toFixed(1)} ms; ${[
            ...loads,
          ]
            .map(([name, times]) => `${name} in ${median(times).toFixed(1)} ms`)
            .join(', ')}`,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** What the entry loads once it is activated. */
function featuresPart(): string {
  const name = readdirSync(PARTS).find((it) => /^extension-[A-Z0-9]+\.cjs$/.test(it));
  if (name === undefined) throw new Error(`${PARTS} has no features: npm run build`);
  return resolve(PARTS, name);
}

/** Each package that is loaded with the first article, bundled by itself into `folder`. */
async function bundledDependencies(
  folder: string,
): Promise<readonly { readonly name: string; readonly file: string }[]> {
  const out: { name: string; file: string }[] = [];
  for (const name of await packagesLoadedBy('src/vscode/extension.ts')) {
    const file = join(folder, `${name.replaceAll('/', '-')}.cjs`);
    await build({
      stdin: { contents: `export * from '${name}'`, resolveDir: '.' },
      outfile: file,
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'cjs',
      mainFields: ['module', 'main'],
    });
    out.push({ name, file });
  }
  return out;
}
