// Every bundle of the project.
//   node esbuild.mjs [--watch] [--production] [--only=product|tests] [TEST_FILE…]
// bundles() lists them. out/meta.json says which source file imports which, for the architecture test.
import { build, context, transform } from 'esbuild';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { argv, chdir, exit } from 'node:process';
import { parseArgs } from 'node:util';

chdir(import.meta.dirname);

const { values: flags, positionals: testFiles } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    watch: { type: 'boolean', default: false },
    production: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** The project's files under `folder` whose path fits `pattern`, with forward slashes, in order. */
function files(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((it) => join(folder, it).split(sep).join('/'))
    .filter((it) => pattern.test(it))
    .sort();
}

const NODE = { platform: 'node', target: 'node20' };
const WEB = { platform: 'browser', target: ['chrome128', 'firefox128', 'safari17'] };

/** A part of which nothing is used is imported only to run, and ours do nothing when they run. */
const BARE_IMPORT = /(?<=^|;)import\s*"\.[\w./-]{1,200}";/gm;
const asCommonJs = {
  name: 'as CommonJS',
  setup({ initialOptions: { minify, sourcemap, target }, onEnd }) {
    onEnd(async ({ outputFiles }) => {
      if (!outputFiles) return;
      mkdirSync('dist/parts', { recursive: true });
      const paths = await Promise.all(
        outputFiles.map(async ({ path, text }) => {
          const { code } = await transform(text.replace(BARE_IMPORT, ''), {
            format: 'cjs',
            supported: { 'dynamic-import': false },
            sourcefile: basename(path),
            minify,
            sourcemap,
            target,
          });
          writeFileSync(path, code);
          return relative('.', path).split(sep).join('/');
        }),
      );
      for (const file of files('dist/parts', /\./)) if (!paths.includes(file)) rmSync(file);
    });
  },
};

/**
 * Splitting wants ES modules, and the browser's extension host knows CommonJS alone: what was split is turned
 * into CommonJS as it is written, where `import()` becomes a `require` on first use.
 */
const PARTS = {
  format: 'esm',
  splitting: true,
  write: false,
  sourcemap: 'inline',
  plugins: [asCommonJs],
  outdir: 'dist',
  chunkNames: 'parts/[name]-[hash]',
  outExtension: { '.js': '.cjs' },
};

/** They write to the disk or look at the process, and a browser has neither. */
const NEED_NODE = ['droppedFolders', 'largeFolder', 'process'].map(
  (it) => `test/host/${it}.test.ts`,
);

/** Loads each host test between the beginning and the end of the suite. */
const browserEntry = () =>
  [
    `import { begin, end } from './browser/suite';`,
    'export const run = () => {',
    '  begin();',
    ...files('test/host', /\.test\.ts$/)
      .filter((it) => !NEED_NODE.includes(it))
      .map((it) => `  require('./${it.replace(/^test\//, '')}');`),
    '  return end();',
    '};',
  ].join('\n');

/** Each such test has an editor of its own, in which no other leaves anything behind. */
const actsInEditor = (testFile) =>
  existsSync(testFile) && /\/(?:fakeEditor|src\/vscode)\//.test(readFileSync(testFile, 'utf8'));

/** What ships, what tests it, and one that is never written: it only tells what imports what. */
function bundles() {
  const product = [
    {
      // small entries, and in dist/parts what they share or what is loaded once it is needed. The same files serve
      // the desktop's and the browser's extension host: a Node builtin in here fails the build
      name: 'extension and worker',
      ...WEB,
      ...PARTS,
      external: ['vscode'],
      mainFields: ['module', 'main'],
      entryPoints: { extension: 'src/vscode/entry.ts', worker: 'src/worker/main.ts' },
    },
    {
      name: 'entry in the browser',
      ...WEB,
      format: 'cjs',
      external: ['vscode'],
      entryPoints: ['src/vscode/web.ts'],
      outfile: 'dist/web.cjs',
    },
    {
      name: 'cli',
      ...NODE,
      format: 'esm',
      banner: { js: '#!/usr/bin/env node' },
      define: { VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
    },
    {
      // a worker as well; PDF.js names modules of Node that it tries where there are any
      name: 'documents',
      optional: true,
      ...WEB,
      format: 'iife',
      external: ['node:*', 'module', 'fs', 'http', 'https', 'url', 'zlib', '@napi-rs/canvas'],
      entryPoints: ['src/worker/documents.ts'],
      outfile: 'dist/documents.cjs',
    },
    {
      name: 'webview scripts',
      optional: true,
      ...WEB,
      format: 'iife',
      entryPoints: files('src/vscode/webview', /^src\/vscode\/webview\/[^/]+(?<!\.d)\.ts$/),
      outdir: 'dist/webview',
    },
    {
      name: 'webview styles',
      optional: true,
      ...WEB,
      entryPoints: files('src/vscode/webview', /^src\/vscode\/webview\/[^/]+\.css$/),
      outdir: 'dist/webview',
    },
  ];
  const test = { ...NODE, packages: 'external', external: ['vscode'], outbase: 'test', test: true };
  const chosen = testFiles.map((it) => relative('.', it).split(sep).join('/'));
  const unitTests = chosen.length > 0 ? chosen : files('test', /^test\/(?!host\/).*\.test\.ts$/);
  const unit = {
    optional: true,
    ...test,
    external: [],
    alias: { vscode: './test/support/fakeEditor/vscode.ts' },
    format: 'esm',
    outdir: 'out/test',
  };
  const tests = [
    {
      name: 'tests',
      ...unit,
      splitting: true, // what they share is compiled once in a process that runs several
      chunkNames: 'parts/[name]-[hash]',
      entryPoints: unitTests.filter((it) => !actsInEditor(it)),
    },
    { name: 'tests in an editor', ...unit, entryPoints: unitTests.filter(actsInEditor) },
    {
      name: 'host tests',
      optional: true,
      ...test,
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      entryPoints:
        chosen.length > 0 ? [] : files('test/host', /\/(index|[^/]+\.(test|bench))\.ts$/),
      outdir: 'out/test',
    },
  ];
  // the host tests once more, for the browser's extension host: nothing of Node is in here
  const browserTests = {
    name: 'browser tests',
    optional: true,
    ...WEB,
    test: true,
    format: 'cjs',
    external: ['vscode'],
    stdin: { contents: browserEntry(), resolveDir: 'test', loader: 'ts' },
    inject: ['test/browser/process.ts'],
    define: { global: 'globalThis' },
    alias: { 'node:assert/strict': './test/browser/strictAssert.ts' },
    outfile: 'out/test/browser/suite.cjs',
    entryPoints: chosen.length > 0 ? [] : ['test/browser/suite.ts'],
  };
  tests.push(browserTests);
  const imports = {
    name: 'imports',
    optional: true,
    ...NODE,
    format: 'esm',
    packages: 'external',
    write: false,
    outdir: 'out/imports',
    entryPoints: files('src', /(?<!\.d)\.ts$/),
  };
  const wanted = flags.only === 'tests' ? tests : flags.only === 'product' ? product : undefined;
  // what imports what is told last, since the tests put something else in place of `vscode`
  return (wanted ?? [...product, ...tests, imports]).filter(
    (it) => !it.optional || it.entryPoints.some(existsSync),
  );
}

/** Prints what VS Code's background tasks wait for; several watched bundles count as one build. */
let building = 0;
const announce = {
  name: 'announce',
  setup({ onStart, onEnd }) {
    onStart(() => {
      if (building++ === 0) console.log('[watch] build started');
    });
    onEnd(() => {
      if (--building === 0) console.log('[watch] build finished');
    });
  },
};

function optionsOf({ name: _name, optional: _optional, test, ...own }) {
  if (own.stdin) delete own.entryPoints;
  const plugins = [...(own.plugins ?? []), ...(flags.watch ? [announce] : [])];
  return {
    bundle: true,
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
    minify: flags.production && !test,
    ...own,
    sourcemap: !test && flags.production ? false : (own.sourcemap ?? 'linked'),
    plugins,
  };
}

/** A test whose source is gone must not run again. */
function dropStale(results) {
  const kept = new Set(results.flatMap((it) => Object.keys(it.metafile.outputs)));
  for (const file of files('out/test', /\.c?js(\.map)?$/)) if (!kept.has(file)) rmSync(file);
}

async function once() {
  const all = bundles();
  const settled = await Promise.allSettled(all.map((it) => build(optionsOf(it))));
  const failed = all.filter((_, index) => settled[index].status === 'rejected');
  const done = settled.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
  for (const { reason } of settled) if (reason && !reason.errors) console.error(reason); // esbuild printed its own
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
  if (!flags.only && testFiles.length === 0) {
    if (failed.length === 0) dropStale(done);
    const meta = { inputs: {}, outputs: {} };
    for (const { metafile } of done) {
      Object.assign(meta.inputs, metafile.inputs);
      Object.assign(meta.outputs, metafile.outputs);
    }
    mkdirSync('out', { recursive: true });
    writeFileSync('out/meta.json', JSON.stringify(meta));
  }
  const made = done.flatMap((it) => Object.keys(it.metafile.outputs));
  const sizes = done
    .flatMap((it) => Object.entries(it.metafile.outputs))
    .filter(([file]) => dirname(file).startsWith('dist') && /\.(c?js|css)$/.test(file))
    .map(([file, { bytes }]) => `${basename(file)} ${Math.ceil(bytes / 1024)} kB`);
  console.log(`Built ${made.length} files${sizes.length > 0 ? `: ${sizes.join(', ')}` : ''}`);
  if (failed.length > 0) {
    console.error(`Not built: ${failed.map((it) => it.name).join(', ')}`);
    exit(1);
  }
}

async function watch() {
  const contexts = await Promise.all(
    bundles()
      .filter((it) => it.name !== 'imports')
      .map((it) => context(optionsOf(it))),
  );
  await Promise.all(contexts.map((it) => it.watch()));
}

await (flags.watch ? watch() : once());
