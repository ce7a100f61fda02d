// Makes the .vsix that is installed and published: built for production, what .vscodeignore lets in and nothing else.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildProject, ROOT } from './dependencies.mjs';

/** The whole package; an extension that is slow to fetch is not fetched. */
const LARGEST = 1_500_000;

/** What may be in it: anything else has slipped through .vscodeignore. */
const SHIPPED = [
  /^(package\.json|package\.nls(\.[a-z-]+)?\.json|README\.md|CHANGELOG\.md|LICENSE|language-configuration\.json)$/,
  /^dist\/(documents|extension|web|worker)\.cjs$/,
  /^dist\/parts\/[a-zA-Z]+-[A-Z0-9]+\.cjs$/,
  /^dist\/webview\/[a-zA-Z]+\.(js|css)$/,
  /^(l10n|media(\/walkthrough)?|syntaxes)\/[^/]+$/,
  /^seeds\/(README\.md|port-maddern-courier\.txt|threllin-ledger\.txt)$/, // what else lies there is somebody's own
  /^docs\/(checks|commands|keyboard|settings)\.md$/,
];

/**
 * Packs the extension. Resolves to the path of the .vsix, its files with their sizes in bytes, and its own size;
 * rejects where a file is in it that does not ship, one is missing that does, or it is too large.
 */
export async function packageExtension(folder = join(ROOT, 'out')) {
  if (!(await buildProject('--production', '--only=product'))) throw new Error('The build failed');
  const { createVSIX } = await import('@vscode/vsce');
  const paths = await shippedFiles();
  const stray = strayFiles(paths);
  if (stray.length > 0) throw new Error(`Not meant to ship: ${stray.join(', ')}`);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const missing = namedIn(manifest).filter((it) => !paths.includes(it));
  if (missing.length > 0)
    throw new Error(`The manifest names what does not ship: ${missing.join(', ')}`);

  mkdirSync(folder, { recursive: true });
  const packagePath = join(folder, `${manifest.name}-${manifest.version}.vsix`);
  await createVSIX({
    cwd: ROOT,
    dependencies: false, // they are in the bundles
    packagePath,
    allowMissingRepository: true,
    rewriteRelativeLinks: false, // there is no address that they could lead to
  });
  const files = paths.map((path) => ({ path, bytes: statSync(join(ROOT, path)).size }));
  const { size } = statSync(packagePath);
  if (size > LARGEST)
    throw new Error(`${relative(ROOT, packagePath)} has ${size} bytes, more than ${LARGEST}`);
  return { path: packagePath, files, bytes: size };
}

/** Those of the paths that are none of what ships. */
export const strayFiles = (paths) =>
  paths.filter((it) => !SHIPPED.some((pattern) => pattern.test(it)));

/** What the folder's .vscodeignore lets in, with forward slashes, in order. */
export async function shippedFiles(folder = ROOT) {
  const { listFiles, PackageManager } = await import('@vscode/vsce');
  const files = await listFiles({ cwd: folder, packageManager: PackageManager.None });
  return files.map((it) => it.split(sep).join('/')).sort();
}

/** The files that the manifest names, and those with its strings. */
function namedIn({ main, browser, icon, contributes }) {
  const { languages = [], grammars = [], viewsContainers = {} } = contributes;
  return [
    'package.nls.json',
    'package.nls.de.json',
    main,
    browser,
    icon,
    ...languages.map((it) => it.configuration),
    ...grammars.map((it) => it.path),
    ...Object.values(viewsContainers)
      .flat()
      .map((it) => it.icon),
  ]
    .filter(Boolean)
    .map((it) => it.replace(/^\.\//, ''));
}
