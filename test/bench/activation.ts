import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Benchmark } from './benchmark';
import { median } from './rounds';

const ROUNDS = 11;
const ENTRY = resolve('dist/extension.cjs');

/** G9: what a window pays for the extension before anything is read. */
export const activation: Benchmark = {
  goals: ['G9'],
  missing: () => (existsSync(ENTRY) ? undefined : 'dist/extension.cjs is not there: npm run build'),
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
    try {
      const empty = join(folder, 'empty.cjs');
      writeFileSync(empty, '');
      const dependencies = await bundledDependencies(folder);
      const entry: number[] = [];
      const ratios: number[] = [];
      const loads = new Map<string, number[]>(dependencies.map(({ name }) => [name, []]));
      for (let round = 0; round < ROUNDS; round++) {
        const ms = loadingTime(ENTRY);
        entry.push(ms);
        ratios.push(ms / loadingTime(empty));
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
              name: 'slowest dependency, bundled',
              value: slowest,
              goal: 10,
              better: 'less' as const,
              unit: 'ms',
            },
          ],
          detail: `the entry loads in ${median(entry).toFixed(1)} ms; ${[...loads]
            .map(([name, times]) => `${name} in ${median(times).toFixed(1)} ms`)
            .join(', ')}`,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Each package that the extension bundles, bundled by itself into `folder`. */
async function bundledDependencies(
  folder: string,
): Promise<readonly { readonly name: string; readonly file: string }[]> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const out: { name: string; file: string }[] = [];
  for (const name of Object.keys(manifest.dependencies)) {
    const file = join(folder, `${name.replaceAll('/', '-')}.cjs`);
    await build({
      stdin: { contents: `export * from '${name}'`, resolveDir: '.' },
      outfile: file,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
    });
    out.push({ name, file });
  }
  return out;
}

/** Milliseconds that `require` takes for a file in a fresh process, where an object stands for the editor. */
function loadingTime(file: string): number {
  const program = `
    const { Module } = require('node:module');
    const anything = () => new Proxy(function () {}, {
      get: (_, key) => (key === Symbol.toPrimitive ? () => 0 : anything()),
      construct: () => ({}),
    });
    const editor = Object.create(anything());
    const load = Module._load;
    Module._load = (name, ...rest) => (name === 'vscode' ? editor : load(name, ...rest));
    const start = performance.now();
    require(${JSON.stringify(file)});
    console.log(performance.now() - start);`;
  const out = execFileSync(process.execPath, ['-e', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(out);
}
