import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean }
    >
  >;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('package.json') as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const { packages } = json('package-lock.json') as Lock;
const asked = { ...manifest.dependencies, ...manifest.devDependencies };

/** Where npm looks for what says no address of its own. */
const REGISTRY = 'https://registry.npmjs.org/';

describe('dependencies', () => {
  it('are asked for at one version each', () => {
    const loose = Object.entries(asked).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    assert.deepEqual(loose, []);
  });

  it('are locked to what the registry has, by their hashes', () => {
    const rows = Object.entries(packages).filter(([place]) => place !== '');
    assert.ok(rows.length > 100);
    const loose = rows.filter(
      ([, { resolved = REGISTRY, integrity = '' }]) =>
        !resolved.startsWith(REGISTRY) || !/^sha512-/.test(integrity),
    );
    assert.deepEqual(loose, []);
  });

  it('that ship have a licence that lets us', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8');
    const shipping = page.split(/^## /m).find((it) => it.startsWith('What ships')) ?? '';
    const rows = [...shipping.matchAll(/^\| (\S+) +\| (\S+) +\| (\S+) +\|/gm)].slice(2);
    assert.ok(rows.length >= 10, `${rows.length} rows`);
    for (const [, name, , licence = ''] of rows)
      assert.match(
        licence,
        /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|Apache-2\.0|0BSD)$/,
        name,
      );
    // whatever a bundle has in it is in that table
    const listed = new Set(rows.map(([, name]) => name));
    const meta = json('out/meta.json') as {
      readonly outputs: Readonly<Record<string, { readonly inputs: object }>>;
    };
    const bundled = Object.entries(meta.outputs)
      .filter(([file]) => file.startsWith('dist/'))
      .flatMap(([, { inputs }]) => Object.keys(inputs))
      .flatMap(
        (it) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(it)?.[1] ?? [],
      );
    assert.ok(bundled.length > 20);
    assert.deepEqual(
      [...new Set(bundled)].filter((it) => !listed.has(it)),
      [],
    );
  });

  it('are used: each that ships by us is imported somewhere', () => {
    const sources = (readdirSync('src', { recursive: true }) as string[]).filter((it) =>
      it.endsWith('.ts'),
    );
    const text = sources.map((it) => readFileSync(`src/${it}`, 'utf8')).join('\n');
    for (const name of Object.keys(manifest.dependencies))
      assert.ok(text.includes(`'${name}`) || name === '@lezer/common', name);
  });
});
