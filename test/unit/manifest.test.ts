import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { settings } from '../../src/core/settings';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

interface Colour {
  readonly id: string;
  readonly defaults: Readonly<
    Record<'dark' | 'light' | 'highContrast' | 'highContrastLight', string>
  >;
}

interface Manifest {
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly when?: string;
    }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command?: string; readonly when?: string }[]>
    >;
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly default: unknown;
            readonly order: number;
            readonly markdownDescription: string;
          }
        >
      >;
    };
    readonly colors: readonly Colour[];
    readonly grammars: readonly { readonly path: string }[];
    readonly languages: readonly { readonly configuration?: string }[];
  };
}

const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<
  Record<string, string>
>;
/** With its strings in English, as VS Code puts them in. */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'), (_, value: unknown) =>
  typeof value === 'string'
    ? value.replace(/^%(.+)%$/, (key, name: string) => words[name] ?? key)
    : value,
) as Manifest;
const { commands, keybindings, menus, configuration, colors, grammars, languages } =
  manifest.contributes;

describe('the manifest', () => {
  it('has the settings of core/settings.ts, with their defaults and in their order', () => {
    const own = Object.values(settings).map(({ name, fallback }) => [
      `secondSource.${name}`,
      fallback,
    ]);
    const told = Object.entries(configuration.properties)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([name, it]) => [name, it.default]);
    assert.deepEqual(told, own);
  });

  it('describes each setting in a sentence', () => {
    for (const [name, it] of Object.entries(configuration.properties))
      assert.match(it.markdownDescription, /^[A-Z].*\.$/, name);
  });

  it('gives each command our prefix, category and a title of its own', () => {
    for (const { command, category } of commands) {
      assert.match(command, /^secondSource\./);
      assert.equal(category, 'Second Source', command);
    }
    const hidden = new Set(
      menus['commandPalette']?.flatMap(({ command, when }) => (when === 'false' ? [command] : [])),
    );
    const titles = commands.flatMap(({ command, title }) => (hidden.has(command) ? [] : [title]));
    assert.equal(new Set(titles).size, titles.length, 'two commands have one title');
  });

  it('binds keys and menus to commands that it has', () => {
    const known = new Set(commands.map(({ command }) => command));
    for (const { command, when } of keybindings) {
      assert.ok(known.has(command), command);
      assert.match(
        when ?? '',
        /secondSource|focusedView/,
        `${command} would take its key everywhere`,
      );
    }
    for (const it of Object.values(menus).flat())
      if (it.command?.startsWith('secondSource.')) assert.ok(known.has(it.command), it.command);
  });

  it('names files that are there', () => {
    const paths = [manifest.icon, ...grammars.map(({ path }) => path)];
    for (const { configuration: path } of languages) if (path) paths.push(path);
    for (const path of paths) assert.ok(existsSync(path), path);
  });

  for (const [theme, paper] of [
    ['light', '#ffffff'],
    ['dark', '#1f1f1f'],
    ['highContrast', '#000000'],
    ['highContrastLight', '#ffffff'],
  ] as const) {
    it(`draws lines and signs that stand out in a ${theme} theme`, () => {
      for (const { id, defaults } of colors) {
        if (!/^secondSource\.(agrees|differs|onlyHere|notComparable)$/.test(id)) continue;
        const contrast = contrastOf(defaults[theme], paper);
        assert.ok(contrast >= 4.5, `${id}: ${contrast.toFixed(1)}`);
      }
    });
  }
});

/** As WCAG 2 has it: 1 to 21. */
function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
