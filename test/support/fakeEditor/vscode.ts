/**
 * What stands for `vscode` in unit tests: esbuild puts it in wherever a test's bundle asks for `vscode`. Documents,
 * files, commands and settings behave; what only draws is taken and counted. `editor` is how a test acts.
 */
import { Minimatch } from 'minimatch';
import { URI, Utils } from 'vscode-uri';
import { createFileSystemWatcher, disk, fileSystem, uriAt } from './disk';
import { FakeDocument, Position, Range, Selection } from './document';
import { EventEmitter, registered, type Registered } from './lifetimes';

export { FileSystemError, FileType } from './disk';
export { EventEmitter, Position, Range, Selection };
export const Uri = Object.assign(URI, { joinPath: Utils.joinPath.bind(Utils) });

export class Disposable implements Registered {
  readonly #dispose: () => void;
  constructor(dispose: () => void) {
    this.#dispose = dispose;
  }
  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const it of all) it.dispose();
    });
  }
  dispose(): void {
    this.#dispose();
  }
}

/** A class that keeps what it is made with: `new Hover(contents, range)`. */
function record(...names: readonly string[]): new (...values: readonly unknown[]) => object {
  function Kept(this: object, ...values: readonly unknown[]): void {
    names.forEach((name, i) => Object.assign(this, { [name]: values[i] }));
  }
  return Kept as unknown as new (...values: readonly unknown[]) => object;
}

export class MarkdownString {
  isTrusted: unknown = false;
  supportThemeIcons = false;
  supportHtml = false;
  value: string;
  constructor(value = '') {
    this.value = value;
  }
  appendText(text: string): this {
    this.value += text.replace(/[\\`*_{}[\]()#+\-!~<>]/g, '\\$&');
    return this;
  }
  appendMarkdown(text: string): this {
    this.value += text;
    return this;
  }
}
export const Hover = record('contents', 'range');
export const TreeItem = record('label', 'collapsibleState');
export const ThemeIcon = record('id', 'color');
export const ThemeColor = record('id');
export const Location = record('uri', 'range');
export const Diagnostic = record('range', 'message', 'severity');
export const DiagnosticRelatedInformation = record('location', 'message');
export const CodeAction = record('title', 'kind');
export const CodeLens = record('range', 'command');
export const InlayHint = record('position', 'label');
export const DocumentSymbol = record('name', 'detail', 'kind', 'range', 'selectionRange');
export const SymbolInformation = record('name', 'kind', 'containerName', 'location');
export const DocumentHighlight = record('range', 'kind');
export const FileDecoration = record('badge', 'tooltip', 'color');
export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };
  cancel(): void {
    this.token.isCancellationRequested = true;
  }
  dispose(): void {
    this.cancel();
  }
}
export const TabInputText = record('uri');
export const TabInputTextDiff = record('original', 'modified');
export const LanguageModelToolResult = record('content');
export const LanguageModelTextPart = record('value');
export class WorkspaceEdit {
  size = 0;
  replace(): void {
    this.size++;
  }
}
export class CancellationError extends Error {}

export const ViewColumn = { Active: -1, Beside: -2, One: 1, Two: 2, Three: 3 };
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const StatusBarAlignment = { Left: 1, Right: 2 };
export const TextEditorRevealType = { Default: 0, InCenterIfOutsideViewport: 2, AtTop: 3 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export const DecorationRangeBehavior = { OpenOpen: 0, ClosedClosed: 1 };
export const OverviewRulerLane = { Left: 1, Center: 2, Right: 4, Full: 7 };
export const ProgressLocation = { SourceControl: 1, Window: 10, Notification: 15 };
export const SymbolKind = { Namespace: 2, String: 14, Number: 15, Object: 18 };
export const DocumentHighlightKind = { Text: 0, Read: 1, Write: 2 };
export const CommentMode = { Editing: 0, Preview: 1 };
export const CommentThreadState = { Unresolved: 0, Resolved: 1 };
export const CodeActionKind = { QuickFix: 'quickfix' };
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const UIKind = { Desktop: 1, Web: 2 };

const handlers = new Map<string, (...args: readonly unknown[]) => unknown>();
const emitters = new Map<string, EventEmitter<never>>();
const emitter = <T>(name: string): EventEmitter<T> => {
  const known = emitters.get(name) ?? new EventEmitter<never>(name);
  emitters.set(name, known);
  return known as unknown as EventEmitter<T>;
};
const documents: FakeDocument[] = [];
const settings = new Map<string, unknown>();
/** Those of the workspace, which decide before the person's own. */
const workspaceSettings = new Map<string, unknown>();
const providers = new Map<string, unknown[]>();
/** Each until a test has the window tell of that move. */
let held: Promise<void>[] = [];
let tabs: { input: object; isPreview: boolean }[] = [];
let isTrusted = true;
let folders: string[] = [];
/** Where the folders lie: on the fake disk or, by `file`, on this machine’s. */
let scheme: 'memory' | 'file' = 'memory';

/** How a test acts in the fake editor, and what it finds there. */
export const editor = {
  settings,
  workspaceSettings,
  /** What the window has to tell of moved cursors, where a test calls it later; `undefined`: it tells at once. */
  heldAnswers: undefined as (() => void)[] | undefined,
  /** Where the window puts a cursor that is to be moved, as after an edit that it has made and not told of yet. */
  whereMoved: (it: Selection): Selection => it,
  /** What was shown to the person: `showInformationMessage`, `setStatusBarMessage`… with its words. */
  said: [] as { readonly kind: string; readonly text: string }[],
  logged: [] as string[],
  /** Views and pickers as they were made, by kind and name. */
  made: new Map<string, Record<string, unknown>>(),
  /** What was registered with `registerXProvider`, by that name. */
  providers,
  documents: (): readonly FakeDocument[] => [...documents],
  commands: (): readonly string[] => [...handlers.keys()],
  /** As on a first start: no settings, no folder that is not trusted, nothing said. */
  clear(): void {
    settings.clear();
    workspaceSettings.clear();
    editor.heldAnswers = undefined;
    editor.whereMoved = (it) => it;
    held = [];
    isTrusted = true;
    editor.said.length = editor.logged.length = 0;
  },
  openFolders(paths: string[], on: typeof scheme = 'memory'): void {
    folders = paths;
    scheme = on;
    emitter('onDidChangeWorkspaceFolders').fire({ added: [], removed: [] });
  },
  trust(trusted: boolean): void {
    isTrusted = trusted;
    if (trusted) emitter('onDidGrantWorkspaceTrust').fire(undefined);
  },
  /** Changes a setting, by its name behind `secondSource.` */
  set(name: string, value: unknown, to = settings): void {
    to.set(name, value);
    emitter('onDidChangeConfiguration').fire({ affectsConfiguration: () => true });
  },
  /** Shows a text in a tab and an editor, active. */
  open(uri: URI, text: string, languageId = 'plaintext'): FakeDocument {
    const document = new FakeDocument(uri, text, languageId);
    documents.push(document);
    const tab = { input: new TabInputText(uri), isPreview: false };
    tabs.push(tab);
    emitter('onDidOpenTextDocument').fire(document);
    emitter('onDidChangeTabs').fire({ opened: [tab], closed: [], changed: [] });
    window.visibleTextEditors = [editorOf(document)];
    window.activeTextEditor = window.visibleTextEditors[0];
    emitter('onDidChangeVisibleTextEditors').fire(window.visibleTextEditors);
    emitter('onDidChangeActiveTextEditor').fire(window.activeTextEditor);
    return document;
  },
  /** What the page of a webview says. */
  sayInPage(message: unknown): void {
    emitter('webview.onDidReceiveMessage').fire(message);
  },
  /** Announces that a file is renamed; it may then be cancelled. */
  announceRename(oldUri: URI, newUri: URI): void {
    emitter('onWillRenameFiles').fire({ files: [{ oldUri, newUri }] });
  },
  /** Moves a file or a folder, as its Explorer does, and tells of it. */
  move(oldUri: URI, newUri: URI): void {
    editor.announceRename(oldUri, newUri);
    for (const [path, bytes] of [...disk.files])
      if (`${path}/`.startsWith(`${oldUri.path}/`)) {
        disk.files.delete(path);
        disk.files.set(newUri.path + path.slice(oldUri.path.length), bytes);
      }
    emitter('onDidRenameFiles').fire({ files: [{ oldUri, newUri }] });
  },
  save(document: FakeDocument): void {
    emitter('onDidSaveTextDocument').fire(document);
  },
  type(document: FakeDocument, start: number, end: number, text: string): void {
    const contentChanges = [document.edit(start, end, text)];
    emitter('onDidChangeTextDocument').fire({ document, contentChanges });
  },
  close(document: FakeDocument): void {
    const isOwn = ({ input }: { input: object }): boolean =>
      (input as { uri?: URI }).uri?.toString() === document.uri.toString();
    const closed = tabs.filter(isOwn);
    tabs = tabs.filter((it) => !isOwn(it));
    documents.splice(documents.indexOf(document), 1);
    document.isClosed = true;
    window.visibleTextEditors = window.visibleTextEditors.filter((it) => it.document !== document);
    if (window.activeTextEditor?.document === document) window.activeTextEditor = undefined;
    emitter('onDidChangeVisibleTextEditors').fire(window.visibleTextEditors);
    emitter('onDidChangeActiveTextEditor').fire(window.activeTextEditor);
    emitter('onDidChangeTabs').fire({ opened: [], closed, changed: [] });
    emitter('onDidCloseTextDocument').fire(document);
  },
};

/** What a person does to choose lines of the Claims view. */
export function chooseLines(lines: readonly unknown[]): void {
  const view = editor.made.get('createTreeView secondSource.claims');
  if (!view) throw new Error('no such view was made');
  view['selection'] = lines;
  emitter('createTreeView.onDidChangeSelection').fire({ selection: lines });
}

interface FakeEditor {
  readonly document: FakeDocument;
  readonly viewColumn: number | undefined;
  readonly visibleRanges: readonly Range[];
  selection: Selection;
  selections: readonly Selection[];
  setDecorations(type: unknown, ranges: readonly unknown[]): void;
  revealRange(): void;
}

function editorOf(document: FakeDocument): FakeEditor {
  const top = new Selection(new Position(0, 0), new Position(0, 0));
  const end = document.positionAt(document.getText().length);
  let selection = top;
  let inWindow = top;
  /** Each move is answered in its turn, and undoes here what was set since. */
  const answer = (asked: Selection): void => {
    const it = editor.whereMoved(asked);
    if (inWindow.isEqual(it)) return;
    selection = inWindow = it;
    emitter('onDidChangeTextEditorSelection').fire({ textEditor: own, selections: [it] });
  };
  const own: FakeEditor = {
    document,
    viewColumn: 1,
    visibleRanges: [new Range(new Position(0, 0), end)],
    get selection() {
      return selection;
    },
    set selection(it) {
      selection = it;
      const { heldAnswers } = editor;
      if (!heldAnswers) queueMicrotask(() => answer(it));
      else
        held.push(new Promise<void>((resolve) => heldAnswers.push(resolve)).then(() => answer(it)));
    },
    get selections() {
      return [selection];
    },
    set selections([it]) {
      if (it) own.selection = it;
    },
    setDecorations: () => undefined,
    revealRange: () => undefined,
  };
  return own;
}

const tell =
  (kind: string) =>
  (text: string): Promise<undefined> => {
    editor.said.push({ kind, text });
    return Promise.resolve(undefined);
  };

/** What only draws: every property that is asked for is a function, an event, or what was set before. */
function drawn(kind: string, own: Record<string, unknown> = {}): Record<string, unknown> {
  const target: Record<string, unknown> = 'dispose' in own ? own : { ...registered(kind), ...own };
  return new Proxy(target, {
    get(values, name) {
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (name in values) return values[name];
      return /^on[A-Z]/.test(name) ? emitter(`${kind}.${name}`).event : () => undefined;
    },
  });
}

/** A namespace in which what is not written out is an event or a registration. */
function namespace<Own extends object>(own: Own): Own & Record<string, never> {
  return new Proxy(own, {
    get(values: Record<string, unknown>, name) {
      if (typeof name !== 'string' || name in values) return values[name as string];
      if (name.startsWith('on')) return emitter(name).event;
      return (...args: readonly unknown[]) => {
        if (name.startsWith('register')) {
          providers.set(name, [...(providers.get(name) ?? []), args]);
          return registered(name, () => {
            const left = providers.get(name)?.filter((it) => it !== args);
            providers.set(name, left ?? []);
          });
        }
        const id = `${name} ${typeof args[0] === 'string' ? args[0] : ''}`.trim();
        const it = drawn(name, { args, selection: [], visible: true });
        editor.made.set(id, it);
        return it;
      };
    },
  } as ProxyHandler<Own>) as Own & Record<string, never>;
}

/** As `vscode.QuickPick`: its first item is the active one, whatever is typed. */
export class FakeQuickPick {
  busy = false;
  value = '';
  items: readonly { readonly label: string }[] = [];
  isShown = false;
  readonly #events = {
    accept: new EventEmitter<void>('pick.onDidAccept'),
    active: new EventEmitter<readonly unknown[]>('pick.onDidChangeActive'),
    value: new EventEmitter<string>('pick.onDidChangeValue'),
    button: new EventEmitter<unknown>('pick.onDidTriggerItemButton'),
    hide: new EventEmitter<void>('pick.onDidHide'),
  };
  readonly onDidAccept = this.#events.accept.event;
  readonly onDidChangeActive = this.#events.active.event;
  readonly onDidChangeValue = this.#events.value.event;
  readonly onDidTriggerItemButton = this.#events.button.event;
  readonly onDidHide = this.#events.hide.event;
  get activeItems(): readonly unknown[] {
    return this.items.slice(0, 1);
  }
  show(): void {
    this.isShown = true;
  }
  hide(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.#events.hide.fire();
  }
  type(text: string): void {
    this.value = text;
    this.#events.value.fire(text);
  }
  pressEnter(): void {
    this.#events.accept.fire();
  }
  dispose(): void {
    for (const it of Object.values(this.#events)) it.dispose();
  }
}

/** What asks the person; nothing is answered, unless a test puts its own answer here. */
interface Boxes {
  showInputBox: (options?: { readonly title?: string }) => Promise<string | undefined>;
  showQuickPick: (items: readonly { readonly label: string }[]) => Promise<unknown>;
  showSaveDialog: (options: { readonly defaultUri?: URI }) => Promise<URI | undefined>;
}
const boxes: Boxes = {
  showInputBox: () => Promise.resolve(undefined),
  showQuickPick: () => Promise.resolve(undefined),
  showSaveDialog: () => Promise.resolve(undefined),
};

export const window = namespace({
  activeTextEditor: undefined as FakeEditor | undefined,
  visibleTextEditors: [] as FakeEditor[],
  tabGroups: {
    get all() {
      return [{ viewColumn: 1, tabs }];
    },
    get activeTabGroup() {
      return { viewColumn: 1, activeTab: tabs.at(-1), tabs };
    },
    onDidChangeTabs: emitter('onDidChangeTabs').event,
    close: () => Promise.resolve(true),
  },
  showInformationMessage: tell('showInformationMessage'),
  showWarningMessage: tell('showWarningMessage'),
  showErrorMessage: tell('showErrorMessage'),
  setStatusBarMessage: tell('setStatusBarMessage'),
  ...boxes,
  withProgress: (_: unknown, task: () => unknown) => Promise.resolve(task()),
  showTextDocument: (document: FakeDocument) => Promise.resolve(editorOf(document)),
  createQuickPick: () => {
    const pick = new FakeQuickPick();
    editor.made.set('createQuickPick', pick as unknown as Record<string, unknown>);
    return pick;
  },
  createWebviewPanel: (id: string, title: string) => {
    const webview = drawn('webview', {
      cspSource: 'fake:',
      asWebviewUri: (uri: URI) => uri,
      postMessage: () => Promise.resolve(true),
    });
    const disposed = new EventEmitter<void>('webviewPanel.onDidDispose');
    const life = registered('createWebviewPanel');
    const panel = drawn('webviewPanel', {
      webview,
      title,
      visible: true,
      onDidDispose: disposed.event,
      dispose: () => {
        life.dispose();
        disposed.fire();
        disposed.dispose();
        (webview['dispose'] as () => void)();
      },
    });
    editor.made.set(`createWebviewPanel ${id}`, panel);
    return panel;
  },
  createOutputChannel: () => {
    const log = (text: string | Error): void => void editor.logged.push(String(text));
    return drawn('createOutputChannel', { debug: log, info: log, warn: log, error: log });
  },
});

const folderOf = (path: string): { uri: URI; name: string; index: number } => ({
  uri: uriAt(path).with({ scheme }),
  name: path.slice(path.lastIndexOf('/') + 1),
  index: folders.indexOf(path),
});

export const workspace = namespace({
  fs: fileSystem,
  get workspaceFolders() {
    return folders.length > 0 ? folders.map(folderOf) : undefined;
  },
  get name() {
    return folders[0];
  },
  get isTrusted() {
    return isTrusted;
  },
  textDocuments: documents,
  getWorkspaceFolder: ({ path }: URI) => {
    const folder = folders.find((it) => path === it || path.startsWith(`${it}/`));
    return folder === undefined ? undefined : folderOf(folder);
  },
  asRelativePath: (it: URI | string) => {
    const path = typeof it === 'string' ? it : it.path;
    const folder = folders.find((above) => path.startsWith(`${above}/`));
    return folder === undefined ? path : path.slice(folder.length + 1);
  },
  findFiles: (include: string) => {
    if (!disk.isSearched) return new Promise<never>(() => undefined);
    const pattern = new Minimatch(include, { dot: true });
    const found = folders.flatMap((folder) =>
      [...disk.files.keys()].filter(
        (it) => it.startsWith(`${folder}/`) && pattern.match(it.slice(folder.length + 1)),
      ),
    );
    return Promise.resolve(found.map((it) => uriAt(it)));
  },
  createFileSystemWatcher,
  openTextDocument: async (uri: URI) => {
    const open = documents.find((it) => it.uri.toString() === uri.toString());
    const bytes = open ? undefined : await fileSystem.readFile(uri);
    return open ?? new FakeDocument(uri, new TextDecoder().decode(bytes), 'plaintext');
  },
  getConfiguration: () => ({
    get: (name: string) => workspaceSettings.get(name) ?? settings.get(name),
    inspect: (name: string) => ({
      globalValue: settings.get(name),
      workspaceValue: workspaceSettings.get(name),
    }),
    update: (name: string, value: unknown, isGlobal = false) => {
      editor.set(name, value, isGlobal ? settings : workspaceSettings);
      return Promise.resolve();
    },
  }),
});

export const commands = namespace({
  registerCommand(id: string, run: (...args: readonly unknown[]) => unknown): Registered {
    if (handlers.has(id)) throw new Error(`command '${id}' already exists`);
    handlers.set(id, run);
    return registered('registerCommand', () => handlers.delete(id));
  },
  /** The window answers in order: what it runs itself once it has answered all that it was told before. */
  async executeCommand(id: string, ...args: readonly unknown[]): Promise<unknown> {
    const run = handlers.get(id);
    if (!run) await Promise.all(held);
    return run?.(...args);
  },
});

/** A thread of the margin, as an extension or a person begins it. */
export interface FakeThread {
  readonly label?: string;
  uri: URI;
  range: Range;
  comments: readonly { readonly body: { readonly value: string } }[];
  contextValue?: string;
  isDisposed: boolean;
  dispose(): void;
}

export const fakeThread = (uri: URI, range: Range): FakeThread => ({
  ...{ uri, range, comments: [], isDisposed: false },
  dispose() {
    this.isDisposed = true;
  },
});

/** Those that are open. */
export const threads = (): readonly FakeThread[] => margin.filter((it) => !it.isDisposed);
let margin: FakeThread[] = [];

export const comments = namespace({
  createCommentController: (id: string) => {
    margin = [];
    const controller = drawn('comments', {
      commentingRangeProvider: undefined,
      createCommentThread: (uri: URI, range: Range) => {
        const thread = fakeThread(uri, range);
        margin.push(thread);
        return thread;
      },
    });
    editor.made.set(`comments ${id}`, controller);
    return controller;
  },
});
export const languages = namespace({});
export const lm = namespace({});
export const extensions = namespace({ getExtension: (): unknown => undefined });
export const env = {
  language: 'en',
  clipboard: { writeText: (): Promise<void> => Promise.resolve() },
};
export const l10n = {
  bundle: undefined,
  t: (text: string, ...args: readonly unknown[]): string =>
    text.replace(/\{(\d)\}/g, (all, i: string) => {
      const it = args[Number(i)];
      return it === undefined ? all : (it as string);
    }),
};
export const version = '1.100.0';
