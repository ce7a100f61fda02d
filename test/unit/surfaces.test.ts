import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Asked, Shown } from '../../src/core/views/crossReferenceMessages';
import type { Matrix } from '../../src/core/views/matrix';
import type { ShownMatrix } from '../../src/core/views/matrixMessages';
import type { Articles } from '../../src/vscode/articles';
import { createPreview } from '../../src/vscode/evidencePreview';
import { registerExtractedText } from '../../src/vscode/extractedText';
import { createPairs } from '../../src/vscode/pairs';
import { disk, uriAt } from '../support/fakeEditor/disk';
import {
  cardsAt,
  itemsOf,
  startExtension,
  until,
  type RunningExtension,
} from '../support/fakeEditor/extension';
import { commands, editor, EventEmitter, Selection, window } from '../support/fakeEditor/vscode';

describe('surfaces', () => {
  let extension: RunningExtension | undefined;
  let contexts: unknown[] = [];
  let setContext: { dispose(): unknown } | undefined;

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    contexts = [];
    setContext = commands.registerCommand('setContext', (key: unknown, value: unknown) => {
      if (key === 'secondSource.claims.empty') contexts.push(value);
    });
  });
  afterEach(() => {
    for (const it of editor.documents()) editor.close(it);
    extension?.stop();
    extension = undefined;
    setContext?.dispose();
  });

  it('say why the list of claims is empty: no article, busy, nothing in it', async () => {
    extension = startExtension();
    await until('no article', () => contexts.at(-1) === 'none');
    editor.open(uriAt('/desk/copy.txt'), 'It rained.\n');
    await until('no claims', () => contexts.at(-1) === 'no-claims');
    assert.ok(contexts.includes('busy'), contexts.join());
  });

  it('say on the fact matrix why an article cannot be shown', async () => {
    const wire = '/desk/wire.txt';
    const text = '“Nine boats sank off the northern quay last night,” said Ada Obi.\n';
    disk.put(wire, text.replace('northern', 'southern'));
    extension = startExtension();
    editor.open(uriAt('/desk/copy.txt'), text);
    await commands.executeCommand('secondSource.openMatrix');
    const { webview } = editor.made.get('createWebviewPanel secondSource.matrix') as {
      readonly webview: Record<string, unknown>;
    };
    let shown: Matrix | undefined;
    webview['postMessage'] = (it: ShownMatrix) => {
      if (it.kind === 'matrix') shown = it.matrix;
      return Promise.resolve(true);
    };
    editor.sayInPage({ kind: 'ready' });
    await until('both columns', () => shown?.columns.length === 2);
    disk.fails((verb, path) =>
      verb === 'readFile' && path === wire ? new Error('the disk is gone') : undefined,
    );
    const row = shown?.rows.find(({ cells }) => cells[1]?.span);
    editor.sayInPage({ kind: 'open', key: row?.key, article: shown?.columns[1]?.article });
    await until('a word on it', () => editor.said.some((it) => /wire\.txt: .*gone/.test(it.text)));
    assert.deepEqual(editor.logged.filter((it) => it.includes('answering')), []); // prettier-ignore
    const reads = disk.load.reads;
    editor.sayInPage({ kind: 'open', key: row?.key, article: 'memory:/etc/passwd' });
    editor.sayInPage({ kind: 'open', key: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(disk.load.reads, reads);
    assert.match(editor.logged.join('\n'), /The fact matrix sent a message that is none of ours/);
    assert.doesNotMatch(editor.logged.join('\n'), /While/);
  });

  it('act on the passage that the cross-reference shows, and on none where it is gone', async () => {
    const text = '“Nine boats sank off the northern quay last night,” said Ada Obi.\n';
    disk.put('/desk/wire.txt', text);
    disk.put('/desk/late.txt', text);
    extension = startExtension();
    const copy = editor.open(uriAt('/desk/copy.txt'), text);
    const page = crossReferencePage();
    window.activeTextEditor!.selection = new Selection(copy.positionAt(3), copy.positionAt(3));
    await until('both passages', () => page.claim()?.reference.comparisons.length === 2);
    const { key, reference } = page.claim()!;
    const opened: string[] = [];
    const { showTextDocument } = window;
    window.showTextDocument = (document) => {
      opened.push(document.uri.toString());
      return showTextDocument(document);
    };
    try {
      page.ask({ kind: 'open-elsewhere', key } as never);
      page.ask({ kind: 'open-here', key, passage: 'gone' });
      for (const it of reference.comparisons)
        page.ask({ kind: 'open-there', key, passage: it.key });
      await until('both to be opened', () => opened.length >= 2);
      assert.deepEqual(
        [...opened].sort(),
        reference.comparisons.map(({ there }) => there.article).sort(),
      );
      assert.match(
        editor.logged.join('\n'),
        /The cross-reference view sent a message that is none/,
      );
    } finally {
      window.showTextDocument = showTextDocument;
    }
  });

  it('find the articles of a virtual folder that nobody can search', async () => {
    disk.isSearched = false;
    disk.put(
      '/desk/copy.txt',
      '“Nine boats sank off the northern quay last night,” said Ada Obi.\n',
    );
    disk.put(
      '/desk/wire/early/copy.txt',
      '“Nine boats sank off the southern quay last night,” said Ada Obi.\n',
    );
    disk.put(
      '/desk/node_modules/odd/copy.txt',
      '“Ten boats sank off the northern quay last night,” said Ada Obi.\n',
    );
    disk.links.add('/desk/node_modules'); // what settings leave out is not asked for
    disk.fails((verb, path) =>
      verb === 'readDirectory' && path.includes('node_modules') ? new Error('asked') : undefined,
    );
    extension = startExtension();
    const document = editor.open(
      uriAt('/desk/copy.txt'),
      '“Nine boats sank off the northern quay last night,” said Ada Obi.\n',
    );
    await until('the other article', async () =>
      (await cardsAt(document, 'Nine boats')).includes('Differs'),
    );
    await until('the list of the other alone', async () => {
      const sources = await itemsOf('sources');
      return sources.length === 1 && String(sources[0]?.description).startsWith('wire/early');
    });
  });

  it('are switched on where the folder’s settings had switched off what is above them', async () => {
    extension = startExtension();
    editor.set('highlights.quotations', false);
    editor.set('highlights.enabled', false, editor.workspaceSettings);
    await commands.executeCommand('secondSource.toggleQuotations');
    assert.deepEqual([...editor.settings], [['highlights.quotations', true]]);
    assert.deepEqual([...editor.workspaceSettings], [['highlights.enabled', true]]);
  });

  it('go through the folder again for the settings that say what is an article, and for no others', async () => {
    disk.put('/desk/wire.txt', 'It rained.');
    extension = startExtension();
    await until('the folder is read', () => disk.load.reads > 0);
    let looks = 0;
    disk.fails((verb, path) => {
      if (verb === 'stat' && path === '/desk/wire.txt') looks++;
      return undefined;
    });
    editor.set('highlights.enabled', false);
    await commands.executeCommand('secondSource.toggleEverything');
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(looks, 0);
    editor.set('articles.maximumFiles', 20);
    await until('it is looked at', () => looks > 0);
  });

  it('show the text that a document has by now', () => {
    const read = new EventEmitter<string>('read');
    const articles = { onDidRead: read.event } as unknown as Articles;
    const registered = registerExtractedText(articles);
    extension = { stop: () => void registered.dispose() };
    const [[, provider]] = editor.providers.get('registerTextDocumentContentProvider') as [
      [string, vscode.TextDocumentContentProvider],
    ];
    const changed: string[] = [];
    provider.onDidChange?.(({ query }) => changed.push(query));
    for (const it of ['memory:/desk/wire.docx', 'memory:/desk/copy.txt']) read.fire(it);
    assert.deepEqual(changed, ['memory:/desk/wire.docx']);
  });

  for (const [name, viewColumn, shown] of [
    ['bring back the article that was there before a passage was looked at', 1, 2],
    ['leave a diff editor as it is when passages were looked at', undefined, 1],
  ] as const)
    it(name, async () => {
      disk.put('/desk/wire.txt', 'It rained.');
      editor.open(uriAt('/desk/copy.txt'), 'It rained.\n');
      const { activeTextEditor, showTextDocument } = window;
      assert.ok(activeTextEditor);
      window.activeTextEditor = { ...activeTextEditor, viewColumn };
      let times = 0;
      window.showTextDocument = (document) => {
        times++;
        return showTextDocument(document);
      };
      const preview = createPreview({
        uriOf: uriAt,
        newsroom: { reading: () => undefined },
      } as unknown as Articles);
      await preview.show({ article: '/desk/wire.txt', start: 0, end: 2 });
      await preview.restore();
      window.showTextDocument = showTextDocument;
      assert.equal(times, shown);
    });

  it('leave formatting and completion to others', () => {
    extension = startExtension();
    const kinds = [...editor.providers].flatMap(([name, all]) => (all.length > 0 ? [name] : []));
    assert.ok(kinds.includes('registerHoverProvider'), kinds.join());
    assert.deepEqual(
      kinds.filter((it) => /Format|Completion|SemanticTokens/.test(it)),
      [],
    );
  });

  it('hold the samples of the walkthrough against each other, and against nothing else', () => {
    const memory = { get: () => undefined, update: () => Promise.resolve(), keys: () => [] };
    const [first, second, own] = [
      '/storage/samples/a.article',
      '/storage/samples/b.article',
      '/desk/a.article',
    ].map((it) => uriAt(it).toString());
    const pairs = createPairs(memory, [first!, second!]);
    assert.equal(pairs.isApart(first!, second!), false);
    assert.equal(pairs.isApart(first!, own!), true);
    assert.equal(pairs.isApart(own!, first!), true);
    assert.equal(pairs.isSetApart(first!, own!), false);
    pairs.dispose();
  });
});

/** The page of the cross-reference view, as it is when somebody opens the view. */
function crossReferencePage(): {
  /** What it shows, where that is a claim. */
  readonly claim: () => Extract<Shown, { readonly kind: 'claim' }> | undefined;
  readonly ask: (asked: Asked) => void;
} {
  let shown: Shown | undefined;
  const asked = new EventEmitter<Asked>('page.onDidReceiveMessage');
  const webview = {
    cspSource: 'fake:',
    asWebviewUri: (uri: unknown) => uri,
    postMessage: (it: Shown) => Promise.resolve((shown = it)),
    onDidReceiveMessage: asked.event,
  };
  const never = (): { dispose(): void } => ({ dispose: () => undefined });
  const view = { webview, visible: true, onDidChangeVisibility: never, onDidDispose: never };
  const [[, provider]] = editor.providers.get('registerWebviewViewProvider') as [
    [string, { resolveWebviewView: (it: unknown) => void }],
  ];
  provider.resolveWebviewView(view);
  return {
    claim: () => (shown?.kind === 'claim' ? shown : undefined),
    ask: (it) => asked.fire(it),
  };
}
