import assert from 'node:assert/strict';
import { disk, uriAt } from '../support/fakeEditor/disk';
import type { FakeDocument } from '../support/fakeEditor/document';
import {
  cardsAt,
  itemsOf,
  startExtension,
  until,
  viewOf,
  type RunningExtension,
} from '../support/fakeEditor/extension';
import {
  commands,
  editor,
  Selection,
  TabInputText,
  window,
  type FakeQuickPick,
} from '../support/fakeEditor/vscode';

const OURS = '“Nine boats sank off the northern quay last night,” said Ada Obi.\n';
const THEIRS = '“Nine boats sank off the southern quay last night,” said Ada Obi.\n';
const FIRST = 'sample-port-maddern-courier.article';
const SECOND = 'sample-threllin-ledger.article';

interface Shown {
  readonly name: string;
  readonly viewColumn: number | undefined;
}

describe('someone new to it', () => {
  const { showTextDocument, tabGroups } = window;
  let extension: RunningExtension;
  let shown: Shown[];
  let ran: string[];
  let own: { dispose(): unknown }[];

  /** Runs the editor's own commands by writing them down. */
  const record = (...ids: readonly string[]): void => {
    own.push(...ids.map((id) => commands.registerCommand(id, () => void ran.push(id))));
  };
  /** The columns of the editor, each with its tabs; the first is the active one. */
  const columns = (...all: readonly (readonly [number, ...object[]])[]): void => {
    const groups = all.map(([viewColumn, ...tabs]) => ({ viewColumn, tabs, activeTab: tabs[0] }));
    const fake = { ...tabGroups, all: groups, activeTabGroup: groups[0] };
    Object.assign(window, { tabGroups: fake });
  };
  const tabOf = (name: string): object => ({
    input: new TabInputText(uriAt(`/storage/global/samples/${name}`)),
    label: name,
  });
  const PAGE = { input: undefined, label: 'Welcome' };

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    [shown, ran, own] = [[], [], []];
    const showDocument = (document: FakeDocument, options?: number | { viewColumn?: number }) => {
      const viewColumn = typeof options === 'number' ? options : options?.viewColumn;
      shown.push({ name: document.uri.path.split('/').at(-1) ?? '', viewColumn });
      return showTextDocument(document);
    };
    Object.assign(window, { showTextDocument: showDocument });
    extension = startExtension();
  });
  afterEach(() => {
    Object.assign(window, { showTextDocument, tabGroups });
    for (const it of editor.documents()) editor.close(it);
    for (const it of own) it.dispose();
    extension.stop();
  });

  describe('in the walkthrough', () => {
    it('has the samples beside its page, in no column more than there are', async () => {
      const open = () => commands.executeCommand('secondSource.openSamples');
      columns([1, PAGE]);
      await open();
      assert.deepEqual(shown[0], { name: SECOND, viewColumn: -2 });
      columns([1, PAGE], [2, tabOf('mine.txt')]);
      await open();
      columns([1, PAGE], [2, tabOf('mine.txt')], [3, tabOf(SECOND), tabOf(FIRST)]);
      await open();
      columns([2, PAGE, tabOf(FIRST)], [1, tabOf(SECOND)]);
      await open();
      const first = shown.filter(({ name }) => name === SECOND).map((it) => it.viewColumn);
      assert.deepEqual(first, [-2, 2, 3, 1]);
    });

    it('comes back to the column that has the page', async () => {
      record('workbench.action.openWalkthrough', 'workbench.action.focusFirstEditorGroup');
      columns([1, PAGE]);
      await commands.executeCommand('secondSource.openSamples');
      columns([2, tabOf(FIRST)], [1, tabOf(SECOND), PAGE]);
      await commands.executeCommand('secondSource.openWalkthrough');
      assert.deepEqual(ran, [
        'workbench.action.focusFirstEditorGroup',
        'workbench.action.openWalkthrough',
      ]);
    });

    it('verifies what differs, rather than what an article opens with', async () => {
      const { said } = editor;
      columns([1, PAGE]);
      const pick = () => editor.made.get('createQuickPick') as unknown as FakeQuickPick | undefined;
      editor.made.delete('createQuickPick');
      Object.assign(window, {
        showTextDocument: (document: FakeDocument) =>
          Promise.resolve(
            window.visibleTextEditors.find((it) => it.document.uri.path === document.uri.path) ??
              (editor.open(document.uri, document.getText(), 'article'), window.activeTextEditor),
          ),
      });
      void commands.executeCommand('secondSource.walkthroughStep', 'secondSource.verifyClaim');
      await until('an answer', () => (pick()?.items.length ?? 0) > 0);
      assert.match(pick()?.items[0]?.label ?? '', /^≠/, JSON.stringify(said));
      pick()?.hide();
    });

    it('has one sample to hold the other against, and nothing of the folder', async () => {
      disk.put('/desk/a.txt', OURS);
      disk.put('/desk/b.txt', THEIRS);
      columns([1, PAGE]);
      await commands.executeCommand('secondSource.openSamples');
      Object.assign(window, { tabGroups });
      const path = `/storage/global/samples/${FIRST}`;
      const sample = editor.open(uriAt(path), disk.text(path) ?? '', 'article');
      await until('the other', async () => (await cardsAt(sample, '0.7')).includes(SECOND));
      await until(
        'its articles',
        () => viewOf('sources')['description'] === '2 articles, all compared',
      );
      const sources = async () => (await itemsOf('sources')).map(({ label }) => label as string);
      await until('the other sample', async () => (await sources()).join() === SECOND);
      editor.open(uriAt('/desk/a.txt'), OURS);
      await until(
        'the folder',
        () => viewOf('sources')['description'] === '2 articles, all compared',
      );
      await until('its articles', async () => (await sources()).join() === 'b.txt');
      editor.close(sample);
      editor.open(uriAt(path), disk.text(path) ?? '', 'article');
      await until('the other again', async () => (await sources()).join() === SECOND);
    });
  });

  it('tells articles of one name apart by their folders', async () => {
    disk.put('/desk/copy.txt', OURS);
    disk.put('/desk/wire/copy.txt', THEIRS);
    disk.put('/desk/wire/other.txt', THEIRS);
    editor.open(uriAt('/desk/copy.txt'), OURS);
    await until('three', () => viewOf('sources')['description'] === '3 articles, all compared');
    const lines = async () =>
      (await itemsOf('sources')).map(
        ({ label, description }) => `${label as string}: ${description as string}`,
      );
    await until('both', async () => (await lines()).length === 2);
    const [copy, other] = (await lines()).sort();
    assert.match(copy ?? '', /^copy\.txt: wire · /);
    assert.doesNotMatch(other ?? '', /wire/);
  });

  describe('at what differs', () => {
    const open = async (): Promise<FakeDocument> => {
      disk.put('/desk/b.txt', THEIRS);
      const document = editor.open(uriAt('/desk/a.txt'), OURS);
      await until('a card', async () => (await cardsAt(document, 'Nine')).includes('Differs'));
      return document;
    };

    it('reads once what a finding says, and has the buttons before the passages', async () => {
      const document = await open();
      const why = /“northern” here/;
      const card = await cardsAt(document, 'Nine');
      assert.doesNotMatch(card, why);
      assert.ok(card.indexOf('verifyClaim') < card.indexOf('---'), card);
      editor.set('findings.enabled', false);
      await until('no finding', async () => why.test(await cardsAt(document, 'Nine')));
    });

    it('has in the title of the diff who says it', async () => {
      await open();
      let title: unknown;
      own.push(commands.registerCommand('vscode.diff', (...args) => void (title = args[2])));
      const { selection } = window.activeTextEditor!;
      const at = selection.active.translate(0, 1);
      window.activeTextEditor!.selection = new Selection(at, at);
      await commands.executeCommand('secondSource.diffPassages');
      assert.equal(title, 'a.txt:1 ↔ b.txt:1 · Ada Obi', JSON.stringify(editor.said));
    });

    it('may see both side by side from the fixes', async () => {
      const document = await open();
      const [[, provider] = []] = (editor.providers.get('registerCodeActionsProvider') ?? []) as [
        unknown,
        {
          provideCodeActions(
            ...args: readonly unknown[]
          ): Promise<
            readonly { readonly title: string; readonly command?: { readonly command: string } }[]
          >;
        },
      ][];
      const range = document.lineAt(0).range;
      const actions = await provider?.provideCodeActions(document, range, { diagnostics: [] });
      const action = actions?.find(({ title }) => title === 'Compare side by side');
      assert.equal(action?.command?.command, 'secondSource.compareSideBySide');
    });
  });

  it('comes to the first claim by Ctrl+F8 where the cursor is at none, and hears no complaint', async () => {
    const document = editor.open(uriAt('/desk/a.txt'), `It rained.\n\n${OURS}`);
    await until('a card', async () => (await cardsAt(document, 'Nine')) !== '');
    await commands.executeCommand('secondSource.desk.checkAndGoOn');
    const complaints = editor.said.filter(({ kind }) => kind === 'showInformationMessage');
    assert.deepEqual(complaints, []);
    const cursor = window.activeTextEditor?.selection.active;
    assert.equal(cursor && document.offsetAt(cursor), document.getText().indexOf('Nine'));
    assert.equal(
      [...disk.files.keys()].some((it) => it.includes('.second-source')),
      false,
    );
  });

  describe('who types a claim', () => {
    const open = async (): Promise<FakeQuickPick> => {
      disk.put('/desk/a.txt', OURS);
      disk.put('/desk/b.txt', THEIRS);
      editor.made.delete('createQuickPick');
      void commands.executeCommand('secondSource.verifyClaim');
      await until('a list', () => editor.made.has('createQuickPick'));
      const pick = editor.made.get('createQuickPick') as unknown as FakeQuickPick;
      await until('that it listens', () => !pick.busy);
      return pick;
    };

    it('has the first passage by Enter, pressed before there is an answer', async () => {
      const pick = await open();
      pick.type('Nine boats sank off the southern quay');
      pick.pressEnter();
      assert.ok(pick.isShown, 'it waits');
      await until('the passage', () => !pick.isShown);
      await until('its article', () => shown.length > 0);
      assert.equal(shown[0]?.name, 'b.txt');
    });

    it('is told why where the passage that was chosen cannot be shown', async () => {
      const pick = await open();
      pick.type('Nine boats sank off the southern quay');
      await until('an answer', () => pick.items.length > 0);
      disk.files.delete('/desk/b.txt');
      pick.pressEnter();
      await until('that', () => editor.said.some(({ text }) => text.startsWith('b.txt: ')));
      assert.deepEqual(editor.logged.filter((it) => it.startsWith('While')), []); // prettier-ignore
    });

    it('reads that nothing was found, though Enter was pressed', async () => {
      const pick = await open();
      pick.type('The mayor resigned over a sunken ferry');
      pick.pressEnter();
      await until('an answer', () => pick.items.length > 0);
      assert.match(pick.items[0]?.label ?? '', /Nothing found/);
      assert.ok(pick.isShown);
      pick.pressEnter();
      assert.ok(pick.isShown);
      pick.hide();
    });

    it('goes nowhere by an Enter that was meant for other words', async () => {
      const pick = await open();
      pick.type('Nine boats sank off the northern quay');
      pick.pressEnter();
      pick.type('Nine boats sank off the southern quay');
      await until('an answer', () => !pick.busy && pick.items.length > 0);
      assert.ok(pick.isShown);
      assert.deepEqual(shown, []);
      pick.hide();
    });
  });
});
