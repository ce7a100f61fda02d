// Writes docs/settings.md, docs/commands.md, docs/keyboard.md and the tables of the README from the manifest, and
// docs/dependencies.md from the lock file.
//   node scripts/docs.mjs [--check]     --check: writes nothing, and fails where a page is not as it would be written
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './lib/dependencies.mjs';
import { packagesOf } from './lib/packages.mjs';

const read = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const words = existsSync(join(ROOT, 'package.nls.json')) ? read('package.nls.json') : {};
/** A string of the manifest, in English. */
const inEnglish = (text) => {
  const key = /^%(.+)%$/.exec(text)?.[1];
  const found = key === undefined ? text : words[key];
  const line = typeof found === 'string' ? found : found?.message;
  if (line === undefined) throw new Error(`package.nls.json has no ${key}`);
  return line;
};
const { commands, keybindings, menus, configuration } = read('package.json').contributes;

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((it) => `| ${it.map(cell).join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

function settingsTable() {
  const parts = [configuration].flat();
  const rows = parts
    .flatMap(({ properties }) => Object.entries(properties))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([name, it]) => [
      code(name),
      code(JSON.stringify(it.default)),
      inEnglish(it.markdownDescription ?? it.description),
    ]);
  return table(['setting', 'default', 'what it does'], rows);
}

const settingsPage = () =>
  page('Settings', 'Zero settings are needed: each has a default.', [settingsTable()]);

/** In the order of the manifest: title, keys, id. */
function commandRows() {
  const hidden = new Set(
    menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const keys = (id) =>
    [
      ...new Set(
        keybindings
          .filter(({ command }) => command === id)
          .map(({ key, mac }) => (mac ? `${shown(key)} (macOS: ${shown(mac)})` : shown(key))),
      ),
    ].join(', ');
  return commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title, category }) => [
      `${inEnglish(category)}: ${inEnglish(title)}`,
      keys(command),
      code(command),
    ]);
}

const commandsPage = () =>
  page('Commands', 'In the command palette (F1), with the keys they are bound to.', [
    table(['command', 'keys', 'id'], commandRows()),
  ]);

const README = 'README.md';
const TABLES = /(<!-- The tables are written by [^>]+ -->).*?(<!-- The end of the tables -->)/s;

/** What a shop window shows without leading away: the settings, and the commands with their keys. */
function readme() {
  const commandTable = table(
    ['command', 'keys'],
    commandRows().map(([title, keys]) => [title.replace('Second Source: ', ''), keys]),
  );
  const text = readFileSync(join(ROOT, README), 'utf8');
  if (!TABLES.test(text)) throw new Error(`${README} has no place for its tables`);
  return text.replace(TABLES, (_, begin, end) =>
    [begin, settingsTable(), commandTable, end].join('\n\n'),
  );
}

/** Where keys of ours count, by their `when`. */
const PLACES = {
  'editorTextFocus && secondSource.articleActive': 'In an article that has the focus',
  'focusedView == secondSource.claims': 'In the Claims view, for the lines that are chosen',
};

function keyboardPage() {
  const titles = new Map(commands.map(({ command, title }) => [command, inEnglish(title)]));
  const tables = [...new Set(keybindings.map(({ when }) => when))].flatMap((when) => [
    `${PLACES[when] ?? 'Where the condition holds'} (${code(when)}):`,
    table(
      ['keys', 'on a Mac', 'what'],
      keybindings
        .filter((it) => it.when === when)
        .map(({ key, mac, command }) => [shown(key), shown(mac ?? key), titles.get(command)]),
    ),
  ]);
  return page('By keyboard', 'Every key can be changed: _Preferences: Open Keyboard Shortcuts_.', [
    ...tables,
    'VS Code’s own keys work in articles too: F12 and Alt+F12 (on Linux Ctrl+Shift+F10) for definition and peek, Shift+F12 for references, F2 to rename a person, Ctrl+Shift+O for the outline, Ctrl+T for people and claims of every article, Ctrl+K Ctrl+I for the card of the claim under the cursor, Ctrl+. for the fixes of a finding, F8 to go from finding to finding. On a Mac, Cmd stands for Ctrl.',
    'Every other command has a name in the palette (F1, _Second Source_) and can be given a key there. The trees of the panel go by arrow keys; a screen reader says of each line its kind, its words, the verdict and the line it stands in. In the cross-reference the up and down keys go from passage to passage and Enter opens one; in the fact matrix the arrow keys go from cell to cell.',
  ]);
}

function dependenciesPage() {
  const all = packagesOf(read('package-lock.json'));
  const rows = (list) =>
    list.map(({ name, version, license, use }) => [
      name,
      version,
      license,
      use ?? 'needed by another',
    ]);
  const head = ['package', 'version', 'licence', 'what for'];
  const ships = all.filter((it) => it.ships);
  const asked = all.filter((it) => !it.ships && it.use !== undefined);
  const others = all.filter((it) => !it.ships && it.use === undefined);
  return page(
    'Dependencies',
    'Every package at the one version that is installed. The analysis itself (`src/core`) uses none.',
    [
      '## What ships\n\nInside the bundles of the extension and of the command line, as far as they are used.',
      table(head, rows(ships)),
      '## For development only',
      table(head, rows(asked)),
      '## What those need, for development only',
      table(
        head.slice(0, 3),
        rows(others).map((it) => it.slice(0, 3)),
      ),
    ],
    'package-lock.json',
  );
}

/** `ctrl+k ctrl+v` as it stands on the keys. */
const shown = (keys) =>
  keys
    .split(' ')
    .map((chord) => chord.replace(/[a-z]+/g, (it) => it.charAt(0).toUpperCase() + it.slice(1)))
    .join(' ');

const page = (title, lead, parts, source = 'package.json') =>
  [
    `# ${title}`,
    `<!-- Written by scripts/docs.mjs from ${source}: npm run docs. -->`,
    lead,
    ...parts,
  ].join('\n\n') + '\n';

const check = process.argv.includes('--check');
const pages = {
  'docs/settings.md': settingsPage(),
  'docs/dependencies.md': dependenciesPage(),
  'docs/commands.md': commandsPage(),
  'docs/keyboard.md': keyboardPage(),
  [README]: readme(),
};
for (const [name, text] of Object.entries(pages)) {
  const file = join(ROOT, name);
  const wanted = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (present === wanted) continue;
  if (check) {
    console.error(`${name} is not what it is written from says. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, wanted);
    console.log(name);
  }
}
