import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { mock } from 'node:test';
import { join } from 'node:path';
import { withoutTick } from '../../../src/core/desk/droppedTicks';
import { parseLedger, printLedger } from '../../../src/core/desk/ledgerFile';
import { withTick, type Ledger } from '../../../src/core/desk/ledger';
import { newTick } from '../../../src/core/desk/newTick';
import type * as vscode from 'vscode';
import type { Place } from '../../../src/vscode/places';
import { disk, FileSystemError, uriAt } from '../../support/fakeEditor/disk';
import {
  cardsAt,
  itemsOf,
  startExtension,
  viewOf,
  type RunningExtension,
} from '../../support/fakeEditor/extension';
import type { FakeDocument } from '../../support/fakeEditor/document';
import {
  chooseLines,
  commands,
  editor,
  extensions,
  fakeThread,
  Position,
  Range,
  Selection,
  threads,
  window,
} from '../../support/fakeEditor/vscode';

const eventually = async (isSo: () => boolean): Promise<void> => {
  const until = Date.now() + 3000;
  while (!isSo() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
};

const COPY = 'The tax rose by 25 per cent, said Ada Obi. The quay cost £12m.\n';
const ARTICLE = '/desk/copy.txt';
const LEDGER = '/desk/.second-source/ledger/copy.txt.json';
const ATTRIBUTES = '/desk/.second-source/.gitattributes';

describe('ticking claims off in an editor', () => {
  let extension: RunningExtension | undefined;

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    disk.put(ARTICLE, COPY);
    editor.set('desk.initials', 'BK');
  });
  afterEach(() => {
    for (const it of editor.documents()) editor.close(it);
    extension?.stop();
    extension = undefined;
    assert.deepEqual(
      editor.logged.filter((it) => it.startsWith('While ')),
      [],
      'defects of ours',
    );
  });

  const begin = (): void => {
    extension = startExtension();
    editor.open(uriAt(ARTICLE), COPY);
  };
  const run = (name: string): Promise<unknown> =>
    commands.executeCommand(`secondSource.desk.${name}`);
  const tick = async (words: string, name = 'check'): Promise<void> => {
    const { activeTextEditor: shown } = window;
    assert.ok(shown);
    const at = shown.document.positionAt(shown.document.getText().indexOf(words) + 1);
    shown.selection = new Selection(at, at);
    await run(name);
  };
  const ledger = (): Ledger => {
    const read = parseLedger(disk.text(LEDGER) ?? '');
    assert.ok(read.kind === 'ledger', JSON.stringify(read));
    return read.ledger;
  };
  const written = (): readonly string[] =>
    [...disk.files.keys()].filter((it) => it.includes('.second-source')).sort();
  const said = (): string => editor.said.map(({ text }) => text).join('\n');

  it('writes the ledger and how git merges it, and leaves nothing else', async () => {
    begin();
    await tick('25 per');
    await tick('£12m', 'waive');
    assert.deepEqual(
      ledger().ticks.map((it) => [it.anchor.exact, it.state, it.by]),
      [
        ['25 per cent', 'checked', 'BK'],
        ['£12m', 'waived', 'BK'],
      ],
    );
    assert.deepEqual(written(), [ATTRIBUTES, LEDGER]);
  });

  it('ticks a claim a key, where the window tells late that the cursor has gone on', async () => {
    begin();
    const { activeTextEditor: shown } = window;
    assert.ok(shown);
    const tickedWords = (): readonly string[] =>
      ledger().ticks.map(({ anchor, state }) => `${anchor.exact} ${state}`);
    shown.selection = new Selection(new Position(0, 17), new Position(0, 17)); // in “25 per cent”
    const answers: (() => void)[] = [];
    editor.heldAnswers = answers;
    const keys = [run('checkAndGoOn'), run('checkAndGoOn')];
    for (const third of [true, false]) {
      await eventually(() => answers.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 50)); // in which the next key would act
      answers.shift()?.();
      if (third) keys.push(run('checkAndGoOn'));
    }
    await Promise.all(keys);
    assert.deepEqual(tickedWords(), ['25 per cent checked', 'Ada Obi checked', '£12m checked']);
    assert.deepEqual(
      ledger().ticks.map(({ created, modified }) => created === modified),
      [true, true, true],
    );
  });

  describe('where a quotation and the name that it begins with start at one place', () => {
    const TWO = '“Ada Obi paid £12m for the quay,” said Tom Reed.\n';
    const QUOTED = 'Ada Obi paid £12m for the quay,';
    const ticked = (): readonly string[] => ledger().ticks.map(({ anchor }) => anchor.exact);
    const select = (from: number, to: number): void => {
      extension = startExtension();
      const document = editor.open(uriAt(ARTICLE), TWO);
      const { activeTextEditor: shown } = window;
      assert.ok(shown);
      shown.selection = new Selection(document.positionAt(from), document.positionAt(to));
    };
    const steps: readonly (readonly [string, number, readonly string[]])[] = [
      ['nextOpen', 0, [QUOTED, 'Ada Obi']],
      ['previousOpen', TWO.indexOf('12m'), ['Ada Obi', QUOTED]],
    ];
    for (const [step, from, words] of steps)
      it(`comes to each of them by ${step}`, async () => {
        select(from, from);
        for (const [i, claim] of words.entries()) {
          await run(step);
          await run('check');
          assert.ok(ticked().includes(claim), ticked().join());
          assert.equal(ticked().length, i + 1);
        }
      });

    it('ticks the one that is selected', async () => {
      select(TWO.indexOf('”'), 1);
      await run('check');
      assert.deepEqual(ticked(), [QUOTED]);
    });
  });

  it('ticks the claim that a key of another sort went to right before', async () => {
    begin();
    const answers: (() => void)[] = [];
    editor.heldAnswers = answers;
    const step = (): Promise<unknown> => commands.executeCommand('secondSource.nextClaim');
    const keys = [step(), step()];
    await eventually(() => answers.length > 0);
    answers.shift()?.(); // of the first step
    keys.push(run('check'));
    await eventually(() => answers.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50)); // in which the check would be made
    answers.shift()?.();
    await Promise.all(keys);
    assert.deepEqual(
      ledger().ticks.map(({ anchor }) => anchor.exact),
      ['Ada Obi'],
    );
  });

  it('waits no longer than the window answers, wherever that puts the cursor', async () => {
    begin();
    const start = new Selection(new Position(0, 0), new Position(0, 0));
    await tick('25 per');
    editor.whereMoved = () => start;
    const before = performance.now();
    await run('nextOpen');
    assert.ok(performance.now() - before < 500);
    assert.equal(window.activeTextEditor?.selection, start);
  });

  describe('where the article is edited while a box is shown', () => {
    afterEach(() => {
      window.showInputBox = window.showQuickPick = () => Promise.resolve(undefined);
    });
    /** Answers the box once `from` stands in the article no more, but `to`. */
    const answering = (answer: string, from: string, to: string): void => {
      window.showInputBox = () => {
        const [shown] = editor.documents();
        assert.ok(shown);
        const start = shown.getText().indexOf(from);
        editor.type(shown, start, start + from.length, to);
        return Promise.resolve(answer);
      };
    };
    const ticked = (): readonly unknown[] =>
      ledger().ticks.map(({ anchor: { start, exact }, state, note }) => [
        start,
        exact,
        state,
        note,
      ]);

    it('marks the claim where it stands by then', async () => {
      begin();
      answering('Whose figure?', 'The tax', 'In May the council tax');
      await tick('25 per', 'query');
      const start = COPY.indexOf('25 per') + 'In May the council tax'.length - 'The tax'.length;
      assert.deepEqual(ticked(), [[start, '25 per cent', 'query', 'Whose figure?']]);
    });

    it('marks none of its twins where it was deleted', async () => {
      const twice = 'The tax rose by 25 per cent. The tax fell by 25 per cent.\n';
      disk.put(ARTICLE, twice);
      extension = startExtension();
      editor.open(uriAt(ARTICLE), twice);
      answering('Whose figure?', 'The tax rose by 25 per cent. ', '');
      await tick('25 per', 'dispute');
      assert.deepEqual(written(), []);
      assert.match(said(), /that claim is no longer in it\. Not written: “Whose figure\?”/);
    });

    it('marks none where its words were changed, and says so', async () => {
      begin();
      answering('phoned the treasurer', '25 per', '26 per');
      await tick('25 per', 'checkWithSource');
      assert.deepEqual(written(), []);
      assert.match(said(), /that claim is no longer in it\.$/m);
    });

    it('marks the claim where it stands once initials are given', async () => {
      editor.settings.delete('desk.initials');
      begin();
      answering('OV', 'The tax', 'In May the tax');
      await tick('£12m');
      assert.deepEqual(ticked(), [
        [COPY.indexOf('£12m') + 'In May '.length, '£12m', 'checked', ''],
      ]);
    });
  });

  it('asks the disk for no more than the ledger, once its folder has rules for git', async () => {
    begin();
    await tick('25 per');
    disk.put('/desk/other.txt', COPY);
    disk.put(LEDGER.replace('copy', 'other'), disk.text(LEDGER) ?? '');
    await new Promise((resolve) => setTimeout(resolve, 700)); // new files and other articles are looked at
    const asked: string[] = [];
    disk.fails((verb, path) => void asked.push(`${verb} ${path.slice('/desk/'.length)}`));
    await tick('£12m');
    await new Promise((resolve) => setTimeout(resolve, 300));
    disk.fails();
    const ofLedger = (verb: string): string => `${verb} .second-source/ledger/copy.txt.json`;
    const folders = ['stat .second-source', 'stat .second-source/ledger'];
    const reading = [...folders, ofLedger('stat'), ofLedger('readFile')];
    const written = asked.map((it) => it.replace(/\.\w+\.new$/, ''));
    // and once more as the watcher tells of it
    const all = [...reading, ...folders, ofLedger('writeFile'), ofLedger('rename'), ...reading];
    assert.deepEqual(written, all);
  });

  describe('in lines chosen in the panel, while they are drawn anew', () => {
    interface Line {
      readonly label: string;
      readonly place?: { readonly article: string };
    }
    const lines = (): readonly Line[] => {
      const [, { treeDataProvider }] = viewOf('claims')['args'] as readonly [
        string,
        { readonly treeDataProvider: { getChildren(): readonly Line[] } },
      ];
      return treeDataProvider.getChildren();
    };
    /** Until the window has asked for the new lines, the editor finds none of those chosen. */
    const drawAnew = (): void => void (viewOf('claims')['selection'] = []);
    const tickedWords = (): readonly string[] => ledger().ticks.map(({ anchor }) => anchor.exact);
    const checkChosen = (): Promise<unknown> =>
      commands.executeCommand('secondSource.desk.check', 'panel');

    beforeEach(async () => {
      begin();
      await eventually(() => lines().length === 3);
      chooseLines(lines().slice(1));
    });

    it('ticks them all', async () => {
      drawAnew();
      await checkChosen();
      assert.deepEqual(tickedWords(), ['Ada Obi', '£12m']);
    });

    it('ticks none whose words are others by now', async () => {
      const [shown] = editor.documents();
      assert.ok(shown);
      const at = COPY.indexOf('£12m');
      editor.type(shown, at + 1, at + 3, '14');
      await checkChosen();
      assert.deepEqual(written(), []);
      assert.match(said(), /that claim is no longer in it/);
    });

    it('ticks none that a person has let go of', async () => {
      chooseLines(lines().slice(2));
      drawAnew();
      await checkChosen();
      assert.deepEqual(tickedWords(), ['£12m']);
    });

    it('ticks none of another article', async () => {
      disk.put('/desk/other.txt', COPY);
      editor.open(uriAt('/desk/other.txt'), COPY);
      await eventually(() => lines()[0]?.place?.article === uriAt('/desk/other.txt').toString());
      drawAnew();
      await checkChosen();
      assert.match(said(), /Choose lines of the Claims view first/);
      assert.deepEqual(written(), []);
    });

    it('leaves them chosen where the cursor goes to another claim', async () => {
      const shown: string[] = [];
      viewOf('claims')['reveal'] = ({ label }: Line) => void shown.push(label);
      const moveTo = async (words: string): Promise<void> => {
        const { activeTextEditor } = window;
        assert.ok(activeTextEditor);
        const at = new Position(0, COPY.indexOf(words) + 1);
        activeTextEditor.selection = new Selection(at, at);
        await new Promise((resolve) => setTimeout(resolve, 300)); // longer than the view takes to follow
      };
      drawAnew();
      await moveTo('£12m');
      assert.deepEqual(shown, []);
      chooseLines([]);
      await moveTo('25 per');
      assert.equal(shown.length, 1); // it does follow where no lines are chosen
    });
  });

  it('asks about the claim that a fix was offered for where its words still stand', async () => {
    disk.put('/desk/wire.txt', COPY.replace('£12m', '£14m'));
    begin();
    const [shown] = editor.documents();
    assert.ok(shown);
    const [[, provider]] = editor.providers.get('registerCodeActionsProvider') as [
      [unknown, vscode.CodeActionProvider],
    ];
    const ask = async (): Promise<vscode.Command | undefined> => {
      const at = shown.positionAt(COPY.indexOf('£12m') + 1);
      const range = new Range(at, at) as never;
      const token = { isCancellationRequested: false, onCancellationRequested: () => undefined };
      const context = { diagnostics: [] } as never;
      const found = await provider.provideCodeActions(
        shown as never,
        range,
        context,
        token as never,
      );
      return (found as vscode.CodeAction[]).find(({ title }) => title.startsWith('Ask'))?.command;
    };
    let offered: vscode.Command | undefined;
    for (let i = 0; i < 50 && !offered; i++) {
      offered = await ask();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(offered);
    window.showInputBox = () => Promise.resolve('Whose figure?');
    const at = COPY.indexOf('£12m');
    editor.type(shown, at + 1, at + 3, '15');
    const { command, arguments: args = [] } = offered;
    await commands.executeCommand(command, ...(args as unknown[]));
    assert.deepEqual(written(), []);
    editor.type(shown, at + 1, at + 3, '12');
    await commands.executeCommand(command, ...(args as unknown[]));
    window.showInputBox = () => Promise.resolve(undefined);
    assert.deepEqual(ledger().ticks.map(({ anchor }) => anchor.exact), ['£12m']); // prettier-ignore
  });

  describe('against a passage of another article', () => {
    const WIRE = 'The tax rose by 25 per cent. The quay cost £14m.\n';
    const place = (article: string, text: string, words: string): Place => ({
      ...{ article: uriAt(article).toString(), start: text.indexOf(words) },
      end: text.indexOf(words) + words.length,
    });
    const checkWith = async (): Promise<void> => {
      const line = { place: place(ARTICLE, COPY, '£12m'), words: '£12m' };
      const there = place('/desk/wire.txt', WIRE, '£14m');
      const command = 'secondSource.desk.checkWithPassage';
      await commands.executeCommand(command, line, there, '£14m');
    };
    let wire: FakeDocument;
    beforeEach(async () => {
      disk.put('/desk/wire.txt', WIRE);
      begin();
      wire = editor.open(uriAt('/desk/wire.txt'), WIRE);
      await run('nextOpen'); // once both are read
    });

    it('keeps the words that a person has seen', async () => {
      await checkWith();
      const [source] = ledger().ticks.flatMap((it) => it.sources);
      assert.ok(source?.kind === 'passage');
      assert.equal(source.anchor.exact, '£14m');
    });

    it('is not said to be missing where the copy was edited while it was looked for', async () => {
      for (let turns = 0; turns < 16; turns++) {
        for (const name of ['checkWithPassage', 'nextOpenDifference']) {
          await run('nextOpenDifference');
          const shown = window.activeTextEditor?.document;
          assert.ok(shown);
          const done = run(name);
          for (let i = 0; i < turns; i++) await Promise.resolve();
          editor.type(shown, shown.getText().length, shown.getText().length, 'It rained. ');
          await done;
          await run('undo');
        }
      }
      assert.match(said(), /edited meanwhile/);
      assert.doesNotMatch(said(), /No such claim|No other article/);
    });

    it('keeps no others that stand there once that article is edited, and says so', async () => {
      editor.type(wire, 0, 0, 'By then, ');
      await run('nextOpen');
      await checkWith();
      assert.deepEqual(written(), []);
      assert.match(said(), /edited meanwhile/);
    });
  });

  it('says on the card what was ticked, as text', async () => {
    begin();
    await tick('25 per');
    const shown = editor.documents()[0];
    assert.ok(shown);
    assert.match(await cardsAt(shown, '25 per'), /☑ checked\\, BK/); // every mark is escaped
    assert.doesNotMatch(await cardsAt(shown, '£12m'), /☑/);
  });

  it('ticks no claim of another article that has the same words', async () => {
    const other = editor.open(uriAt('/desk/other.txt'), COPY);
    begin();
    await tick('25 per');
    const [, shown] = editor.documents();
    assert.ok(shown);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.match(await cardsAt(shown, '25 per'), /☑ checked/);
    assert.doesNotMatch(await cardsAt(other, '25 per'), /☑/);
    assert.deepEqual(written(), [ATTRIBUTES, LEDGER]);
  });

  it('leaves the rules for git that are there', async () => {
    disk.put(ATTRIBUTES, '# ours\n');
    begin();
    await tick('25 per');
    assert.equal(disk.text(ATTRIBUTES), '# ours\n');
  });

  it('writes nothing in a folder that is not trusted, and says why', async () => {
    editor.trust(false);
    begin();
    await tick('25 per');
    assert.deepEqual(written(), []);
    assert.match(said(), /once you trust this folder/);
    editor.trust(true);
    await tick('25 per');
    assert.equal(ledger().ticks.length, 1);
  });

  for (const [name, text, why] of [
    ['damaged', '{"@context": "half of', /left as it is/],
    ['newer', '{"motivation":"describing","urn:second-source:version":99}', /a later version/],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe), /it is not UTF-8/],
  ] as const) {
    it(`leaves a ledger alone that is ${name}, and says so`, async () => {
      disk.put(LEDGER, text);
      const before = disk.files.get(LEDGER);
      begin();
      await tick('25 per');
      assert.deepEqual(disk.files.get(LEDGER), before);
      assert.match(said(), why);
      assert.deepEqual(written(), [LEDGER]);
    });
  }

  it('keeps what another window has ticked meanwhile', async () => {
    begin();
    await tick('25 per');
    const start = COPY.indexOf('£12m');
    const theirs = newTick(
      COPY,
      'figure',
      { start, end: start + 4 },
      {
        state: 'query',
        by: 'AO',
        at: '2031-05-04T09:30:00.000Z',
      },
    );
    const both = printLedger(withTick(ledger(), theirs));
    disk.files.set(LEDGER, new TextEncoder().encode(both)); // before the watcher has told of it
    await tick('Ada Obi');
    assert.deepEqual(ledger().ticks.map(({ by }) => by), ['BK', 'BK', 'AO']); // prettier-ignore
  });

  it('keeps the old ledger where the disk is full, and says so', async () => {
    begin();
    await tick('25 per');
    const old = disk.text(LEDGER);
    disk.fails((verb) =>
      verb === 'writeFile' ? new FileSystemError('ENOSPC: no space left', 'Unknown') : undefined,
    );
    await tick('£12m');
    disk.fails();
    assert.equal(disk.text(LEDGER), old);
    assert.match(said(), /could not be written: ENOSPC/);
    assert.deepEqual(written(), [ATTRIBUTES, LEDGER]);
  });

  describe('a query from the margin', () => {
    const lineOf = (line: number): Range => new Range(new Position(line, 0), new Position(line, 0));
    const offered = (): readonly number[] => {
      const { commentingRangeProvider: provider } = editor.made.get(
        'comments secondSource.queries',
      ) as {
        commentingRangeProvider?: { provideCommentingRanges(it: unknown): readonly Range[] };
      };
      const ranges = provider?.provideCommentingRanges(editor.documents()[0]) ?? [];
      return ranges.map(({ start }) => start.line);
    };
    const beginWith = async (text: string): Promise<void> => {
      disk.put(ARTICLE, text);
      editor.set('desk.askInMargin', true);
      extension = startExtension();
      editor.open(uriAt(ARTICLE), text);
      await eventually(() => offered().length > 0);
    };
    const askAt = async (line: number, text: string): Promise<boolean> => {
      const thread = fakeThread(uriAt(ARTICLE), lineOf(line));
      await commands.executeCommand('secondSource.desk.ask', { thread, text });
      return thread.isDisposed;
    };

    it('is offered in the lines that have claims, and nowhere in a folder that is not trusted', async () => {
      await beginWith('The harbour.\n\nThe tax rose by 25 per cent.\n\nIt rained.\n');
      assert.deepEqual(offered(), [2]);
      editor.trust(false);
      assert.deepEqual(offered(), []);
    });

    it('is offered once the folder is trusted', async () => {
      editor.trust(false);
      extension = startExtension();
      editor.set('desk.askInMargin', true);
      editor.open(uriAt(ARTICLE), COPY);
      await tick('25 per'); // once the ledger is read
      assert.deepEqual(offered(), []);
      editor.trust(true);
      assert.deepEqual(offered(), [0]);
    });

    it('is not offered unless that is set', async () => {
      await beginWith('The harbour.\n\nThe tax rose by 25 per cent.\n');
      editor.set('desk.askInMargin', false);
      await eventually(() => offered().length === 0);
    });

    it('is put to the claim of its line, and shown in a thread of its own', async () => {
      await beginWith('The harbour.\n\nThe tax rose by 25 per cent.\n');
      assert.equal(await askAt(2, ' Since when? '), true);
      assert.deepEqual(
        ledger().ticks.map(({ anchor, state, note }) => [anchor.exact, state, note]),
        [['25 per cent', 'query', 'Since when?']],
      );
      await eventually(() => threads().length === 1);
      assert.deepEqual(
        threads().map((it) => [it.range.start.line, it.contextValue, it.comments.length]),
        [[2, 'asked', 1]],
      );
    });

    it('is put to the claim that is chosen, where a line has more of them', async () => {
      await beginWith('The tax rose by 25 per cent. The quay cost £12m.\n');
      window.showQuickPick = (items) =>
        Promise.resolve(items.find(({ label }) => label.includes('£12m')));
      await askAt(0, 'Of whose money?');
      assert.deepEqual(ledger().ticks.map(({ anchor }) => anchor.exact), ['£12m']); // prettier-ignore
    });

    it('stays a draft where nothing is written, or the line has nothing to ask about', async () => {
      await beginWith('The harbour.\n\nThe tax rose by 25 per cent.\n');
      assert.equal(await askAt(2, '  '), false);
      assert.equal(await askAt(0, 'Which?'), false);
      assert.match(said(), /no quotation, name or figure to ask about in that line/);
      assert.deepEqual(written(), []);
    });
  });

  for (const [name, form] of [
    ['tax-sheet.html', /^<!doctype html>[^]*£12m[^]*☑ checked/i],
    ['tax-sheet.md', /\| £12m \| Figure \| 1 \| ☑ checked \|/],
    ['tax-sheet.csv', /^\ufeffNo\.,Words,[^]*£12m,Figure,1,☑ checked,/],
  ] as const)
    it(`saves the check sheet as ${name}`, async () => {
      begin();
      await tick('£12m');
      let asked: string | undefined;
      window.showSaveDialog = ({ defaultUri }) => {
        asked = defaultUri?.path;
        return Promise.resolve(uriAt(`/desk/${name}`));
      };
      await run('sheet');
      window.showSaveDialog = () => Promise.resolve(undefined);
      assert.equal(asked, '/desk/copy-sheet.html');
      const bytes = disk.files.get(`/desk/${name}`);
      assert.match(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), form);
      assert.match(said(), new RegExp(`written to ${name}`));
    });

  describe('initials', () => {
    let repository = '';
    beforeEach(() => {
      editor.settings.delete('desk.initials');
      repository = mkdtempSync(join(tmpdir(), 'second-source-git-'));
      git('init', '-q');
    });
    afterEach(() => {
      rmSync(repository, { recursive: true, force: true });
      extensions.getExtension = () => undefined;
      window.showInputBox = window.showQuickPick = () => Promise.resolve(undefined);
    });
    const git = (...args: readonly string[]): string =>
      spawnSync('git', args, {
        cwd: repository,
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      }).stdout.trim();
    /** As VS Code’s own git extension answers, of a repository on the disk. */
    const withGit = (): void => {
      const found = {
        getConfig: (key: string) => Promise.resolve(git('config', '--get', key)),
        getGlobalConfig: (key: string) => Promise.resolve(git('config', '--global', '--get', key)),
      };
      const api = { getRepository: () => found, repositories: [found] };
      extensions.getExtension = () => ({ activate: () => Promise.resolve({ getAPI: () => api }) });
    };
    const initials = (): readonly string[] => ledger().ticks.map(({ by }) => by);

    it('are those of the name that git has for the folder', async () => {
      git('config', 'user.name', 'Una van Marlow');
      withGit();
      begin();
      await tick('25 per');
      assert.deepEqual(initials(), ['UVM']);
    });

    it('are those of the settings, whatever git has', async () => {
      git('config', 'user.name', 'Una van Marlow');
      editor.set('desk.initials', 'BK');
      withGit();
      begin();
      await tick('25 per');
      assert.deepEqual(initials(), ['BK']);
    });

    it('are asked for once where git has no name, and kept in the settings', async () => {
      withGit();
      const asked: string[] = [];
      window.showInputBox = (options) => {
        asked.push(options?.title ?? '');
        return Promise.resolve('OV');
      };
      begin();
      await tick('25 per');
      assert.deepEqual(initials(), ['OV']);
      assert.deepEqual(asked, ['Your Initials']);
    });

    it('are asked for where there is no git, and nothing is written where none are given', async () => {
      begin();
      await tick('25 per');
      assert.deepEqual(written(), []);
    });

    it('are asked for whatever is done, and without them nothing is answered or taken back', async () => {
      begin();
      editor.set('desk.initials', 'BK');
      window.showInputBox = () => Promise.resolve('Whose figure?');
      await tick('25 per', 'query');
      const before = disk.text(LEDGER);
      editor.set('desk.initials', '');
      window.showInputBox = ({ title } = {}) =>
        Promise.resolve(title === 'Your Initials' ? undefined : 'The treasurer’s.');
      await tick('25 per', 'answer');
      await run('undo');
      assert.equal(disk.text(LEDGER), before);
      editor.set('desk.initials', 'BK');
      await run('undo');
      assert.deepEqual(ledger().ticks, []);
    });
  });

  describe('when the article is moved in VS Code', () => {
    const MOVED = '/desk/archive/tax.txt';
    const MOVED_LEDGER = '/desk/.second-source/ledger/archive/tax.txt.json';
    const DAMAGED = '{"half';
    const closeAll = (): void => {
      for (const it of editor.documents()) editor.close(it);
    };
    const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

    it('takes its ledger along, and takes back there what was said before', async () => {
      begin();
      await tick('25 per');
      await tick('£12m');
      const other = '/desk/other.txt';
      disk.put(other, COPY);
      editor.open(uriAt(other), COPY);
      await tick('25 per');
      closeAll();
      editor.move(uriAt(ARTICLE), uriAt(MOVED));
      await eventually(() => disk.text(LEDGER) === undefined);
      await run('undo');
      const rest = parseLedger(disk.text(LEDGER.replace('copy', 'other')) ?? '');
      assert.ok(rest.kind === 'ledger');
      assert.deepEqual(rest.ledger.ticks, [], 'of the other article');
      editor.open(uriAt(MOVED), COPY);
      await run('undo');
      const read = parseLedger(disk.text(MOVED_LEDGER) ?? '');
      assert.ok(read.kind === 'ledger');
      assert.equal(read.ledger.article, 'archive/tax.txt');
      assert.deepEqual(read.ledger.ticks.map(({ anchor }) => anchor.exact), ['25 per cent']); // prettier-ignore
      assert.deepEqual(written(), [ATTRIBUTES, MOVED_LEDGER, LEDGER.replace('copy', 'other')]);
    });

    it('takes along those of all articles of a folder', async () => {
      const [one, two] = ['/desk/may/a.txt', '/desk/may/copy/b.txt'];
      extension = startExtension();
      for (const path of [one, two]) {
        disk.put(path, COPY);
        editor.open(uriAt(path), COPY);
        await tick('25 per');
      }
      closeAll();
      editor.move(uriAt('/desk/may'), uriAt('/desk/june'));
      const moved = ['june/a.txt', 'june/copy/b.txt'].map((it) => LEDGER.replace('copy.txt', it));
      await eventually(() => moved.every((it) => disk.text(it) !== undefined));
      assert.deepEqual(written(), [ATTRIBUTES, ...moved]);
    });

    it('leaves its ledger where it is in a folder that is not trusted', async () => {
      begin();
      await tick('25 per');
      const old = disk.text(LEDGER);
      closeAll();
      editor.trust(false);
      editor.move(uriAt(ARTICLE), uriAt(MOVED));
      await soon();
      assert.equal(disk.text(LEDGER), old);
      assert.deepEqual(written(), [ATTRIBUTES, LEDGER]);
    });

    it('leaves its ledger where it is where the article goes out of the folder', async () => {
      begin();
      await tick('25 per');
      const old = disk.text(LEDGER);
      closeAll();
      editor.move(uriAt(ARTICLE), uriAt('/elsewhere/copy.txt'));
      await soon();
      assert.equal(disk.text(LEDGER), old);
      assert.doesNotMatch(said(), /now are with/);
    });

    it('takes a ledger along as it is that is damaged', async () => {
      disk.put(LEDGER, DAMAGED);
      begin();
      closeAll();
      editor.move(uriAt(ARTICLE), uriAt(MOVED));
      await eventually(() => disk.text(MOVED_LEDGER) !== undefined);
      assert.equal(disk.text(MOVED_LEDGER), DAMAGED);
      assert.deepEqual(written(), [MOVED_LEDGER]);
    });

    it('leaves one that is damaged where another has its place, and that one too', async () => {
      begin();
      await tick('25 per');
      const good = disk.text(LEDGER) ?? '';
      closeAll();
      disk.put(MOVED_LEDGER, good);
      disk.put(LEDGER, DAMAGED);
      editor.move(uriAt(ARTICLE), uriAt(MOVED));
      await eventually(() => said().includes('left as it is'));
      assert.match(said(), /copy\.txt\.json:1: left as it is, since this line is not JSON/);
      assert.deepEqual([disk.text(LEDGER), disk.text(MOVED_LEDGER)], [DAMAGED, good]);
    });
  });

  it('keeps what stands around a tick now when the article is saved, but in no folder that is not trusted', async () => {
    begin();
    await tick('£12m');
    const old = disk.text(LEDGER);
    const [shown] = editor.documents();
    assert.ok(shown);
    editor.type(shown, COPY.indexOf('quay'), COPY.indexOf('quay') + 'quay'.length, 'pier');
    const save = async (): Promise<void> => {
      editor.save(shown);
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    await commands.executeCommand('secondSource.desk.nextOpen'); // which waits for the new text to be read
    editor.trust(false);
    await save();
    assert.equal(disk.text(LEDGER), old);
    editor.trust(true);
    await save();
    assert.match(ledger().ticks[0]?.anchor.prefix ?? '', /The pier cost $/);
  });

  describe('when another program has moved the article', () => {
    const MOVED = '/desk/archive/tax.txt';
    const MOVED_LEDGER = '/desk/.second-source/ledger/archive/tax.txt.json';
    const move = async (text: string): Promise<void> => {
      begin();
      await tick('25 per');
      await tick('£12m', 'waive');
      const [open] = editor.documents();
      assert.ok(open);
      editor.close(open);
      disk.files.delete(ARTICLE);
      disk.put(MOVED, text);
      editor.open(uriAt(MOVED), text);
    };

    it('takes its ticks along once the folder is trusted', async () => {
      begin();
      await tick('25 per');
      const [open] = editor.documents();
      assert.ok(open);
      editor.close(open);
      editor.trust(false);
      disk.files.delete(ARTICLE);
      disk.put(MOVED, COPY);
      editor.open(uriAt(MOVED), COPY);
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.equal(ledger().ticks.length, 1);
      editor.trust(true);
      await eventually(() => disk.text(LEDGER) === undefined); // written there before
      assert.ok(disk.text(MOVED_LEDGER));
    });

    it('takes its ticks along, and says so', async () => {
      await move(COPY);
      await eventually(() => disk.text(LEDGER) === undefined);
      const read = parseLedger(disk.text(MOVED_LEDGER) ?? '');
      assert.ok(read.kind === 'ledger');
      assert.equal(read.ledger.article, 'archive/tax.txt');
      assert.deepEqual(read.ledger.ticks.map(({ state }) => state), ['checked', 'waived']); // prettier-ignore
      assert.equal(disk.text(LEDGER), undefined);
      await eventually(() => said().includes('now are with'));
      assert.match(said(), /ticks of copy\.txt now are with archive\/tax\.txt/);
    });

    it('takes back what was said of it before', async () => {
      await move(COPY);
      await eventually(() => disk.text(LEDGER) === undefined);
      await eventually(() => said().includes('now are with'));
      await run('undo');
      const read = parseLedger(disk.text(MOVED_LEDGER) ?? '');
      assert.ok(read.kind === 'ledger');
      assert.deepEqual(read.ledger.ticks.map(({ state }) => state), ['checked']); // prettier-ignore
      assert.match(said(), /Taken back: “£12m” · 1 of \d settled/);
      assert.doesNotMatch(said(), /changed that tick since/);
    });

    it('takes its ticks along where VS Code was to move it there and was stopped', async () => {
      begin();
      mock.timers.enable({ apis: ['setTimeout'] });
      editor.announceRename(uriAt(ARTICLE), uriAt(MOVED));
      mock.timers.tick(100_000);
      mock.timers.reset();
      await tick('25 per');
      const [open] = editor.documents();
      assert.ok(open);
      editor.close(open);
      disk.files.delete(ARTICLE);
      disk.put(MOVED, COPY);
      editor.open(uriAt(MOVED), COPY);
      await eventually(() => disk.text(LEDGER) === undefined); // written there before
      assert.ok(disk.text(MOVED_LEDGER));
    });

    it('says where some of its words are others, and leaves them until it is told to', async () => {
      await move(COPY.replace('£12m', '£14m'));
      await eventually(() =>
        /1 of 2 ticks of copy\.txt, which is gone, fit archive\/tax\.txt: see/.test(said()),
      );
      assert.equal(disk.text(MOVED_LEDGER), undefined);
      assert.equal(ledger().ticks.length, 2);
    });
  });

  it('leaves an article the ticks that it has, though one that is gone had the same words', async () => {
    begin();
    await tick('25 per');
    const [open] = editor.documents();
    assert.ok(open);
    editor.close(open);
    const other = '/desk/tax.txt';
    const own = disk.text(LEDGER);
    disk.put(other, COPY);
    disk.put('/desk/.second-source/ledger/tax.txt.json', own ?? '');
    disk.files.delete(ARTICLE);
    editor.open(uriAt(other), COPY);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(disk.text(LEDGER), own);
    assert.doesNotMatch(said(), /now are with/);
  });

  it('says where no open claim is left to go on to', async () => {
    begin();
    for (const words of ['25 per', 'Ada Obi', '£12m']) await tick(words);
    await run('nextOpen');
    assert.match(said(), /No such claim is left in this article: 3 of 3 settled/);
  });

  it('says where there is nothing to take back, and no ticks of an article that is gone', async () => {
    begin();
    await run('undo');
    assert.match(said(), /nothing of this window to take back/);
    await run('takeAlong');
    assert.match(said(), /Every article that has ticks is there/);
    const [open] = editor.documents();
    assert.ok(open);
    editor.close(open);
    await run('takeAlong');
    assert.match(said(), /Open an article first/);
  });

  it('leaves the ticks of an article that is there again with it', async () => {
    begin();
    await tick('25 per');
    const [open] = editor.documents();
    assert.ok(open);
    editor.close(open);
    disk.files.delete(ARTICLE);
    disk.put('/desk/tax.txt', 'Nobody came.');
    editor.open(uriAt('/desk/tax.txt'), 'Nobody came.');
    const { showQuickPick } = window;
    window.showQuickPick = (items) => {
      disk.put(ARTICLE, COPY);
      return Promise.resolve(items[0]);
    };
    await run('takeAlong').finally(() => {
      window.showQuickPick = showQuickPick;
    });
    assert.equal(ledger().ticks.length, 1);
    assert.match(said(), /copy\.txt is there again: its ticks stay with it/);
  });

  it('says why ticks cannot be put with an article whose ledger is damaged, and leaves both', async () => {
    begin();
    await tick('25 per');
    const [open] = editor.documents();
    assert.ok(open);
    editor.close(open);
    disk.files.delete(ARTICLE);
    const [before, other] = [disk.text(LEDGER), '/desk/.second-source/ledger/tax.txt.json'];
    disk.put('/desk/tax.txt', 'Nobody came.');
    disk.put(other, '{"half');
    editor.open(uriAt('/desk/tax.txt'), 'Nobody came.');
    const { showQuickPick } = window;
    window.showQuickPick = (items) => Promise.resolve(items[0]);
    await run('takeAlong').finally(() => {
      window.showQuickPick = showQuickPick;
    });
    assert.match(said(), /tax\.txt\.json:1: left as it is, since this line is not JSON/);
    assert.deepEqual([disk.text(LEDGER), disk.text(other)], [before, '{"half']);
  });

  it('leaves a word of what was taken back or dropped, by whom, until it is ticked again', async () => {
    begin();
    await tick('25 per');
    const [mine] = ledger().ticks;
    assert.ok(mine);
    await tick('25 per', 'waive');
    await run('undo');
    const [again] = ledger().ticks;
    assert.deepEqual([again?.state, again?.modified], ['checked', mine.modified]);
    assert.ok((again?.restored ?? '') > mine.modified);
    await run('undo');
    assert.deepEqual(ledger().ticks, []);
    assert.deepEqual(ledger().dropped?.map(({ id, by, note }) => [id, by, note]), [[mine.id, 'BK', '']]); // prettier-ignore
    await tick('25 per');
    assert.equal(ledger().dropped, undefined);
    assert.deepEqual(ledger().ticks.map(({ id, state }) => [id, state]), [[mine.id, 'checked']]); // prettier-ignore
  });

  it('writes no more what was dropped long ago', async () => {
    begin();
    await tick('25 per');
    const [mine] = ledger().ticks;
    assert.ok(mine);
    disk.put(LEDGER, printLedger(withoutTick(ledger(), mine.id, 'AO', '2019-05-04T09:30:00.000Z')));
    await tick('£12m');
    assert.equal(ledger().dropped, undefined);
    assert.equal(ledger().ticks.length, 1);
  });

  it('can take back later what could not be taken back, as on a full disk', async () => {
    begin();
    await tick('25 per');
    await tick('£12m');
    disk.fails((verb) =>
      verb === 'writeFile' ? new FileSystemError('ENOSPC: no space left', 'Unknown') : undefined,
    );
    await run('undo');
    disk.fails();
    assert.equal(ledger().ticks.length, 2);
    await run('undo');
    assert.deepEqual(ledger().ticks.map(({ anchor }) => anchor.exact), ['25 per cent']); // prettier-ignore
  });

  it('tells a query from a dispute, in the list and in the margin', async () => {
    begin();
    window.showInputBox = () => Promise.resolve('Whose figure?');
    await tick('25 per', 'query');
    window.showInputBox = () => Promise.resolve('The board says £21m.');
    await tick('£12m', 'dispute');
    window.showInputBox = () => Promise.resolve(undefined);
    await eventually(() => threads().length === 2);
    assert.deepEqual(
      threads()
        .map(({ label }) => label)
        .sort(),
      ['Figure: 25 per cent', 'Figure: £12m (✗ disputed)'],
    );
    const asked = (await itemsOf('desk')).map(({ description }) => description);
    assert.deepEqual(asked.slice(1, 3), ['? Whose figure?', '✗ The board says £21m.']);
  });

  it('says where a query is answered that somebody has dropped meanwhile', async () => {
    begin();
    window.showInputBox = () => Promise.resolve('Whose figure?');
    await tick('25 per', 'query');
    window.showInputBox = () => {
      const [query] = ledger().ticks;
      assert.ok(query);
      disk.put(
        LEDGER,
        printLedger(withoutTick(ledger(), query.id, 'AO', new Date().toISOString())),
      );
      return Promise.resolve('The treasurer’s.');
    };
    await tick('25 per', 'answer');
    window.showInputBox = () => Promise.resolve(undefined);
    assert.deepEqual(ledger().ticks, []);
    assert.match(said(), /somebody has dropped it/);
  });

  it('goes on to what was said before where somebody else has changed what is to be taken back', async () => {
    begin();
    await tick('£12m');
    await tick('25 per');
    const [tax, ...others] = ledger().ticks;
    assert.ok(tax);
    const later = { ...tax, note: 'Seen.', modified: '2099-01-01T00:00:00.000Z' };
    disk.put(LEDGER, printLedger({ ...ledger(), ticks: [later, ...others] }));
    await run('undo');
    await run('undo');
    assert.deepEqual(ledger().ticks, [later]);
  });

  it('writes nothing through a folder that becomes a link while the ledger is read', async () => {
    begin();
    await tick('25 per');
    const before = disk.text(LEDGER);
    disk.fails((verb) => {
      if (verb === 'readFile') disk.links.add('/desk/.second-source');
      return undefined;
    });
    await tick('£12m');
    disk.fails();
    assert.equal(disk.text(LEDGER), before);
    assert.match(said(), /copy\.txt\.json could not be written: it is reached by a symbolic link/);
  });

  it('does not take back what somebody else has changed since', async () => {
    begin();
    await tick('25 per');
    const [mine] = ledger().ticks;
    assert.ok(mine);
    const later = { ...mine, note: 'Seen.', modified: '2099-01-01T00:00:00.000Z' };
    disk.put(LEDGER, printLedger(withTick(ledger(), later)));
    await run('undo');
    assert.deepEqual(ledger().ticks, [later]);
    assert.match(said(), /changed that tick since/);
  });
});
