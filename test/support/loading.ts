import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** An object stands for the editor, as its extension host would give it. */
const EDITOR = `
  const { Module } = require('node:module');
  const anything = () => new Proxy(function () {}, {
    get: (_, key) => (key === Symbol.toPrimitive ? () => 0 : anything()),
    construct: () => ({}),
  });
  const editor = Object.create(anything());
  const load = Module._load;
  const asked = [];
  Module._load = (name, ...rest) => {
    asked.push(name);
    return name === 'vscode' ? editor : load(name, ...rest);
  };`;

const inFreshProcess = (program: string): string =>
  execFileSync(process.execPath, ['-e', EDITOR + program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Milliseconds that `require` takes for a file in a fresh process. */
export const loadingTime = (file: string): number =>
  Number(
    inFreshProcess(`
      const start = performance.now();
      require(${JSON.stringify(file)});
      console.log(performance.now() - start);`),
  );

/** What a file requires while it is loaded, and what those do in turn, by the names they ask for. */
export const requiredBy = (file: string): readonly string[] =>
  JSON.parse(
    inFreshProcess(`
      require(${JSON.stringify(file)});
      console.log(JSON.stringify(asked.slice(1)));`),
  ) as readonly string[];

/**
 * The packages that run as soon as a source file of ours is loaded. What is imported by `import()`, or required
 * within a function, is loaded later and not followed.
 */
export async function packagesLoadedBy(entry: string): Promise<readonly string[]> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    format: 'esm',
    external: ['vscode'],
    mainFields: ['module', 'main'],
  });
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { kind, path } of metafile.inputs[file]?.imports ?? [])
      if (kind === 'import-statement') follow(path);
  };
  follow(entry);
  return Object.keys(manifest.dependencies).filter((name) =>
    [...seen].some((file) => file.includes(`node_modules/${name}/`)),
  );
}
