import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GFM, parser } from '@lezer/markdown';
import { Parser } from 'htmlparser2';
import { annotate } from '../../../src/cli/annotate';
import { check } from '../../../src/cli/check';
import { compare } from '../../../src/cli/compare';
import { coverage } from '../../../src/cli/coverage';
import { exportArticle } from '../../../src/cli/export';
import type { Subcommand } from '../../../src/cli/main';
import { sheet as sheetCommand } from '../../../src/cli/sheet';
import { verify } from '../../../src/cli/verify';
import { checks } from '../../../src/core/checks/index';
import { sheetOf } from '../../../src/core/desk/sheetRows';
import { sheetCsv, sheetHtml, sheetMarkdown } from '../../../src/core/formats/checkSheet';
import { jsonText } from '../../../src/core/formats/json';
import { findingsSarif } from '../../../src/core/formats/sarif';
import { parseAsked, parseShown } from '../../../src/core/views/crossReferenceMessages';
import { csvRecord } from '../../../src/core/views/csv';
import { parseAskedOfMatrix, parseShownMatrix } from '../../../src/core/views/matrixMessages';
import { readArticle } from '../../../src/engine/annotator';
import { Refusal, registerCommand } from '../../../src/vscode/commands';
import { CARD_COMMANDS } from '../../../src/vscode/markdown';
import { disk, uriAt } from '../../support/fakeEditor/disk';
import { cardsAt, itemsOf, startExtension, until } from '../../support/fakeEditor/extension';
import { commands, editor } from '../../support/fakeEditor/vscode';
import { ATTACK, hostileArticle } from '../../support/hostile';

const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }; // prettier-ignore
const NAME = 'x](command:workbench.action.quit) $(flame) <b>.txt';
const here = hostileArticle('winter');
const there = hostileArticle('summer');

/** What Markdown would make of a text besides plain words, and the addresses of its links. */
function madeOf(markdown: string): {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
} {
  const nodes = new Set<string>();
  const links: string[] = [];
  parser
    .configure(GFM)
    .parse(markdown)
    .iterate({
      enter({ name, from, to, node }) {
        if (name === 'URL' && node.parent?.name === 'Link') links.push(markdown.slice(from, to));
        else nodes.add(name);
      },
    });
  return { nodes: [...nodes].sort(), links };
}

const elements = (html: string): readonly string[] => {
  const out = new Set<string>();
  const reader = new Parser({
    onopentag: (name, attributes) => void out.add([name, ...Object.keys(attributes)].join(' ')),
  });
  reader.write(html);
  reader.end();
  return [...out].sort();
};

/** Characters that steer a terminal. */
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Those that turn the direction of writing: letters of some articles need them, lines of a report don't. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

describe('an article that would inject something', () => {
  describe('in the editor', () => {
    let extension: { stop(): void };
    let document: ReturnType<typeof editor.open>;

    before(async () => {
      disk.clear();
      editor.clear();
      editor.openFolders(['/desk']);
      disk.put(`/desk/${NAME}`, there);
      extension = startExtension();
      document = editor.open(uriAt('/desk/own.txt'), here);
      await until('a card', async () => (await cardsAt(document, 'Lamplight')).includes('Differs'));
    });
    after(() => {
      editor.close(document);
      extension.stop();
    });

    it('makes nothing of a card but words and links to our own commands', async () => {
      const { nodes, links } = madeOf(await cardsAt(document, 'Lamplight'));
      const plain = ['Blockquote', 'Document', 'Escape', 'HardBreak', 'HorizontalRule', 'Link', 'LinkMark', 'Paragraph', 'QuoteMark', 'Strikethrough', 'StrikethroughMark', 'StrongEmphasis', 'EmphasisMark']; // prettier-ignore
      assert.deepEqual(
        nodes.filter((it) => !plain.includes(it)),
        [],
      );
      assert.ok(links.length >= 4);
      for (const it of links) {
        const [, command = '', query = ''] = /^command:([\w.]+)\?([\w%.~!*'-]+)$/.exec(it) ?? [];
        assert.ok((CARD_COMMANDS as readonly string[]).includes(command), it);
        const args = JSON.parse(decodeURIComponent(query)) as readonly Record<string, unknown>[];
        for (const arg of args) assert.deepEqual(Object.keys(arg), ['article', 'start', 'end']);
      }
    });

    it('is plain text in every tree, and its lines run our own commands', async () => {
      for (const view of ['claims', 'people', 'sources'] as const) {
        const items = await itemsOf(view);
        assert.ok(items.length > 0, view);
        for (const { label, description, tooltip, command } of items) {
          for (const it of [label, description, tooltip])
            assert.ok(it === undefined || typeof it === 'string');
          assert.match(command?.command ?? 'secondSource.', /^secondSource\./);
        }
      }
    });

    it('makes no icon in a list to choose from', async () => {
      const card = await cardsAt(document, 'Lamplight');
      const [, query = ''] = /verifyClaim\?([^)]+)\)/.exec(card) ?? [];
      const places = JSON.parse(decodeURIComponent(query)) as readonly unknown[];
      void commands.executeCommand('secondSource.verifyClaim', ...places);
      await until('a list', () => editor.made.has('createQuickPick'));
      const pick = editor.made.get('createQuickPick') as {
        items?: readonly Record<string, string>[];
        hide(): void;
      };
      await until('a list', () => (pick.items?.length ?? 0) > 0);
      const words = (pick.items ?? [])
        .map(({ label, description, detail }) => `${label} ${description} ${detail}`)
        .join('\n');
      assert.match(words, /flame/);
      assert.doesNotMatch(words, /\$\(flame/);
    });

    it('makes no icon in the outline and the symbols of the workspace', async () => {
      const [[, outline] = []] = (editor.providers.get('registerDocumentSymbolProvider') ?? []) as [
        unknown,
        { provideDocumentSymbols(it: unknown): Promise<readonly object[]> },
      ][];
      const [[symbols] = []] = (editor.providers.get('registerWorkspaceSymbolProvider') ?? []) as [
        { provideWorkspaceSymbols(query: string, token: unknown): Promise<readonly object[]> },
      ][];
      const token = {
        isCancellationRequested: false,
        onCancellationRequested: () => ({ dispose: () => undefined }),
      };
      const shown = [
        await outline?.provideDocumentSymbols(document),
        await symbols?.provideWorkspaceSymbols('', token),
      ];
      const names = JSON.stringify(shown, (key, value: unknown) =>
        key === 'location' ? undefined : value,
      );
      assert.match(names, /flame/);
      assert.doesNotMatch(names, /\$\(flame/);
    });

    it('is not in what is said of a command that fails by a defect, which the log has', async () => {
      const defects: unknown[] = [];
      const failing = registerCommand(
        { ...log, error: (it) => defects.push(it) },
        'guard.failing',
        () => {
          throw new Error(ATTACK);
        },
      );
      editor.said.length = 0;
      await commands.executeCommand('guard.failing');
      failing.dispose();
      assert.match(editor.said.map(({ text }) => text).join(), /could not finish “guard\.failing”/);
      assert.doesNotMatch(editor.said.map(({ text }) => text).join(), /command:workbench/);
      assert.match(String(defects), /guard\.failing/);
    });

    it('makes no link of a message', async () => {
      editor.said.length = 0;
      const refused = registerCommand(log, 'guard.refused', () => {
        throw new Refusal(`${NAME}: ${ATTACK}`);
      });
      await commands.executeCommand('guard.refused');
      refused.dispose();
      const said = editor.said.map(({ text }) => text).join('\n');
      assert.match(said, /command:workbench/);
      assert.doesNotMatch(said, /\]\(/);
    });

    it('is asked of by no message of a page that is none of ours', () => {
      const rubbish = [undefined, null, 0, 'ready', [], {}, { kind: 1 }, { kind: 'claim' }, { kind: 'offer', offer: 'all' }, { kind: 'copy', key: 1 }, { kind: 'copy', key: 'a', passage: 1 }, { kind: 'open', key: 'a' }, { kind: 'export', filter: null }, { kind: 'message', text: 1, busy: true }, { kind: 'message', text: 'a' }, { kind: 'matrix', matrix: [] }]; // prettier-ignore
      for (const parse of [parseAsked, parseShown, parseAskedOfMatrix, parseShownMatrix])
        for (const it of rubbish) assert.equal(parse(it), undefined, JSON.stringify(it));
      assert.deepEqual(parseAsked({ kind: 'offer', offer: 'open-folder', other: 1 }), {
        kind: 'offer',
        offer: 'open-folder',
      });
      assert.deepEqual(parseAskedOfMatrix({ kind: 'ready', other: 1 }), { kind: 'ready' });
      assert.deepEqual(parseShownMatrix({ kind: 'message', text: 'a', busy: true, other: 1 }), {
        kind: 'message',
        text: 'a',
        busy: true,
      });
    });

    it('hands no command what it would act on: rubbish for every one of them', async () => {
      const logged = editor.logged.length;
      const rubbish = [undefined, null, 0, 'x', [], {}, { article: here, start: -1, end: 1e9 }, { article: 'memory:/desk/own.txt', start: 'a', end: {} }, { place: { article: 1 } }, ATTACK]; // prettier-ignore
      const all = editor.commands().filter((it) => it.startsWith('secondSource.'));
      assert.ok(all.length > 40, `${all.length} commands`);
      // some ask the person something, and wait
      for (const id of all) for (const it of rubbish) void commands.executeCommand(id, it, it, it);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(
        editor.logged.slice(logged).filter((it) => it.startsWith('While')),
        [],
      );
      editor.clear();
    });
  });

  describe('in what is printed', () => {
    const reading = readArticle({ id: NAME, title: NAME, format: 'plain', text: here });
    const sheet = sheetOf(reading, [], [], '2031-05-04T09:30:00.000Z');

    it('is words in a check sheet of HTML, which loads and runs nothing', () => {
      const html = sheetHtml({ ...sheet, title: NAME, rows: rowsOf(here) });
      assert.deepEqual(elements(html), ['body', 'h1', 'head', 'html lang', 'meta charset', 'meta http-equiv content', 'p', 'style', 'table', 'tbody', 'td', 'th scope', 'thead', 'title', 'tr', 'tr class']); // prettier-ignore
      assert.match(html, /default-src 'none'; style-src 'unsafe-inline'"/);
    });

    it('is words in a check sheet of Markdown', () => {
      const { nodes, links } = madeOf(sheetMarkdown({ ...sheet, title: NAME, rows: rowsOf(here) }));
      assert.deepEqual(links, []);
      const plain = ['ATXHeading1', 'Document', 'Entity', 'Escape', 'HeaderMark', 'Paragraph', 'Table', 'TableCell', 'TableDelimiter', 'TableHeader', 'TableRow']; // prettier-ignore
      assert.deepEqual(
        nodes.filter((it) => !plain.includes(it)),
        [],
      );
    });

    for (const formula of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠x',
    ])
      it(`is no formula in CSV: ${JSON.stringify(formula)}`, () => {
        assert.match(csvRecord([formula]), /^"?'/);
        assert.match(csvRecord(['a', formula]), /^a,"?'/);
      });

    it('does not steer a terminal by way of CSV', () =>
      assert.doesNotMatch(sheetCsv({ ...sheet, rows: rowsOf(here) }), STEERING));

    it('keeps what it means in JSON, and steers no terminal', () => {
      const text = jsonText({ text: here });
      assert.doesNotMatch(text, STEERING);
      assert.doesNotMatch(text, TURNING);
      assert.deepEqual(JSON.parse(text), { text: here });
    });

    it('makes no link of a message in SARIF', () => {
      const finding = {
        check: 'name-spelling',
        span: { start: 0, end: 4 },
        message: `“${ATTACK}” differs.`,
      };
      const sarif = findingsSarif([{ reading, findings: [finding], dismissed: [] }], [], checks);
      const { runs } = JSON.parse(sarif) as {
        runs: { results: { message: { text: string } }[] }[];
      };
      const message = runs[0]?.results[0]?.message.text ?? '';
      assert.match(message, /\\\[words\\\]\(command:/);
      assert.doesNotMatch(message, /[^\\]\]\(/);
    });

    it('steers no terminal by way of the command line, from its words or its name', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
      const own = join(folder, 'a\u001b[2J\u009b31m\u202eb.txt');
      const other = join(folder, 'other.txt');
      writeFileSync(own, here);
      writeFileSync(other, there);
      const runs = [
        ...['jsonl', 'text', 'json'].map((it) => ['annotate', own, '--format', it]),
        ['annotate', own, '--explain'],
        ...['text', 'json'].flatMap((it) => [
          ['compare', own, other, '--format', it],
          ['verify', ATTACK, '--in', own, other, '--format', it],
          ['coverage', own, '--format', it],
        ]),
        ...['text', 'json', 'sarif'].map((it) => [
          'check',
          own,
          other,
          '--require-checked',
          '--format',
          it,
        ]),
        ...['html', 'markdown', 'csv'].map((it) => ['sheet', own, '--format', it]),
        ...['web-annotation', 'hypothesis', 'nitf', 'claim-review'].map((it) => [
          'export',
          own,
          '--format',
          it,
        ]),
        ['annotate', join(folder, 'none\u001b[2J.txt')],
        ['annotate', own, '--format', '\u001b[2J'],
      ];
      try {
        for (const [name = '', ...args] of runs) {
          const { out, err } = await printed(() => SUBCOMMANDS[name]?.(args));
          const command = [name, ...args].join(' ');
          assert.ok(out.length + err.length > 0, command);
          assert.doesNotMatch(out + err, STEERING, command);
          assert.doesNotMatch(err, TURNING, command);
          if (!/ (?:html|csv|nitf)$/.test(command)) assert.doesNotMatch(out, TURNING, command);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it('is put into no page as markup: the scripts of the pages make text alone', () => {
      for (const name of ['crossReference', 'matrix', 'lib/element', 'lib/localized']) {
        const script = readFileSync(`src/vscode/webview/${name}.ts`, 'utf8');
        assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|srcdoc|\.on[a-z]+\s*=[^=]|javascript:/, name); // prettier-ignore
      }
    });
  });
});

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = { annotate, check, compare, coverage, sheet: sheetCommand, verify, export: exportArticle }; // prettier-ignore

/** What a subcommand says on standard output and standard error. */
async function printed(
  run: () => Promise<number> | undefined,
): Promise<{ out: string; err: string }> {
  const { stdout, stderr } = process;
  const [writeOut, writeErr] = [stdout.write.bind(stdout), stderr.write.bind(stderr)];
  let [out, err] = ['', ''];
  stdout.write = (text: unknown) => ((out += String(text)), true);
  stderr.write = (text: unknown) => ((err += String(text)), true);
  try {
    await run();
  } finally {
    stdout.write = writeOut;
    stderr.write = writeErr;
  }
  return { out, err };
}

/** A row a claim that says nothing but the text. */
const rowsOf = (text: string): ReturnType<typeof sheetOf>['rows'] => [
  {
    number: 1,
    words: text,
    kind: 'quote',
    start: 0,
    state: 'open',
    sources: [text],
    by: text,
    was: text,
    note: text,
    remarks: [text],
  } as never,
];
