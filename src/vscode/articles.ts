import * as vscode from 'vscode';
import type { Article, ArticleFormat, JudgedClaim, Reading, Report } from '../core/model';
import { textAt } from '../core/text/span';
import { wholeIndex } from '../core/verify/judge';
import type { Coverage } from '../core/verify/options';
import type { Subscription } from '../engine/emitter';
import { createNewsroom, type Newsroom } from '../engine/newsroom';
import { problemLine } from '../engine/outcome';
import { isExtracted } from '../engine/readers';
import { createDocumentReader } from '../engine/readers/documentWorker';
import { createPace } from '../engine/pace';
import { createThrottle } from '../engine/throttle';
import { createLocalArchive } from '../worker/localArchive';
import { connectArchive } from './archiveWorker';
import { connectDocuments } from './documentWorker';
import { correctionsFor, type Corrections } from './corrections';
import type { Dismissals } from './dismissals';
import { extractedUri } from './extractedText';
import { articlesState, faultsOf, type ArticlesState } from './articlesState';
import { innermostAt } from './innermostClaim';
import { createLargeFolder, LARGE, type Searched } from './largeFolder';
import { logDefect, type Log } from './log';
import { createOpenReports } from './openReports';
import type { Pairs } from './pairs';
import { createSampleStory } from './sampleStory';
import { createPauses } from '../engine/pauses';
import type { WatchedSettings } from './settings';
import { documentsOf, isInTab } from './tabs';
import { createWorkspaceFiles } from './workspaceFiles';
import { baseName } from './workspacePaths';

/** The articles in reach: open documents, unsaved text included, and the workspace's files. */
export interface Articles extends Subscription {
  readonly newsroom: Newsroom;
  readonly pairs: Pairs;
  /** The article that has, or last had, the focus; stays when the focus moves to a view. */
  active(): vscode.TextDocument | undefined;
  /** The id of an article in the newsroom. */
  idOf(uri: vscode.Uri): string;
  /** What an editor shows for an article: its file, or a read-only document of the text taken out of it. */
  uriOf(id: string): vscode.Uri;
  /** The text of an article, read where it is not known; else what is wrong with it. */
  textOf(id: string): Promise<string>;
  /** The path in the workspace, or the name of an untitled article or a sample. */
  labelOf(id: string): string;
  /** The active article and those that it is held against: the walkthrough’s keep to themselves. */
  inReach(): readonly Article[];
  isArticle(document: vscode.TextDocument): boolean;
  /** Takes what is typed and waits for a pause: what is asked from here on is asked about it. */
  catchUp(): void;
  /** Resolves to the reading of the document's text; `undefined` for no article, where it cannot be read, or edited meanwhile. */
  read(document: vscode.TextDocument): Promise<Reading | undefined>;
  /** The reading of exactly the text that the document has now. */
  readingOf(document: vscode.TextDocument): Reading | undefined;
  /** The report on exactly the text that the document has now. */
  reportOf(document: vscode.TextDocument): Report | undefined;
  /** The last report, of this text or of an older one. */
  lastReportOf(document: vscode.TextDocument): Report | undefined;
  /** Resolves to the report on the document's text; `undefined` when stopped or edited meanwhile. */
  report(document: vscode.TextDocument, signal?: AbortSignal): Promise<Report | undefined>;
  /** What words are held against: the articles in reach, or those of a large folder that bear on them. */
  about(
    text: string,
    except: string | undefined,
    signal: AbortSignal,
  ): Promise<Searched | undefined>;
  /** The innermost claim at an offset, of a report on exactly this text. */
  claimAt(document: vscode.TextDocument, offset: number): JudgedClaim | undefined;
  readonly onDidChangeActive: vscode.Event<vscode.TextDocument | undefined>;
  /** An article was read: its annotations are new. */
  readonly onDidRead: vscode.Event<string>;
  /** The reports of these open articles may be new. Who listens is told in turn, with other events between. */
  onDidChangeReport(listener: (ids: readonly string[]) => void): Subscription;
  /** Articles came or went, or problems with them did. */
  readonly onDidChangeArticles: vscode.Event<void>;
  /** The cursor moved in the active article. */
  readonly onDidMoveCursor: vscode.Event<CursorMove>;
  state(): ArticlesState;
  /** Looks for articles anew and reads all that are new or changed. Goes on with what was stopped. */
  refresh(): Promise<void>;
  /** Leaves the rest of a large folder unread; what is not found there is not said to be missing. */
  stopIndexing(): void;
}

export interface CursorMove {
  readonly document: vscode.TextDocument;
  readonly offset: number;
}

const SLICE_MS = 5;
const TELL_MS = 100;
const SETTLE_AFTER_MS = 250;
/** Longer texts, in characters, are not fetched and read at every key. */
const LONG = 40_000;
/** A long article that never stops changing is read this often all the same. */
const READ_WITHIN_MS = 2_500;
const LANGUAGES: readonly string[] = ['plaintext', 'markdown', 'article'];

/**
 * @param dist the folder of the scripts, workers among them.
 * @param indexFolder where its index is kept between sessions; `undefined` keeps it in memory only.
 */
export function createArticles(
  settings: WatchedSettings,
  dismissals: Dismissals,
  pairs: Pairs,
  corrections: Corrections,
  log: Log,
  dist: vscode.Uri,
  indexFolder: vscode.Uri | undefined,
): Articles {
  const pace = createPace(SLICE_MS);
  const newsroom = createNewsroom({
    pace,
    settleAfterMs: SETTLE_AFTER_MS,
    onError: (error, doing) => logDefect(log, error, doing),
    checkSwitches: () => settings.current().checks,
    coverage: (id, here) => (pairs.isSample(id) ? here : ofFolder(here, large.coverage() ?? here)),
    corrections: ({ id }) => correctionsFor(corrections, vscode.Uri.parse(id, true)),
    isShown: (finding, { id, text }) =>
      !dismissals.has(finding, vscode.Uri.parse(id, true), textAt(text, finding.span)),
    isApart: (a, b) => pairs.isApart(a, b),
  });
  const activeChanged = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  const read = new vscode.EventEmitter<string>();
  const articlesChanged = new vscode.EventEmitter<void>();
  /** A folder's articles come and go by the hundred, and everything that is shown is drawn anew each time. */
  const changes = createThrottle(TELL_MS, () => articlesChanged.fire());
  const cursorMoved = new vscode.EventEmitter<CursorMove>();
  /** By id: the text of each open article as the newsroom has it, and the version it came from. */
  const open = new Map<string, { readonly article: Article; readonly version: number }>();
  const reports = createOpenReports(newsroom, open, pace, log);
  const pauses = createPauses(SETTLE_AFTER_MS, READ_WITHIN_MS);
  let active: vscode.TextDocument | undefined;
  let scanned: Promise<void> = Promise.resolve();
  let scanning = 0;

  const documents = createDocumentReader(
    connectDocuments(vscode.Uri.joinPath(dist, 'documents.cjs'), log),
  );
  const worker = vscode.Uri.joinPath(dist, 'worker.cjs');

  const files = createWorkspaceFiles({
    settings: () => settings.current(),
    documents,
    async onWanted(ids) {
      if (!large.begin(ids.size)) return;
      foundMany();
      await large.keepOnly(ids);
    },
    room: () => large.room(),
    isCurrent: (id, stamp) => large.isCurrent(id, stamp),
    onFound: (article, stamp) => {
      if (large.isLarge()) large.put(article, stamp);
      else if (files.count() > 2 * LARGE && scanning === 0) void scan(); // files came one by one
      if (open.has(article.id) || (large.isLarge() && !newsroom.has(article.id))) return;
      newsroom.put(article);
    },
    onGone: (id) => {
      large.remove(id);
      if (open.has(id) && isInTab(id)) return;
      open.delete(id);
      reports.forget(id);
      newsroom.remove(id);
    },
    onProblems: () => {
      const some = files.problems().some(({ kind }) => kind !== 'linked');
      if (some !== isPartlyRead) newsroom.judgeAgain();
      isPartlyRead = some;
      changes.ask();
    },
  });
  /** Whether there are files of the folder that could not be read: what is not found may stand in one. */
  let isPartlyRead = false;
  /** What was searched of a folder: all of it where nothing of it, nor of what is `here` in the newsroom, was unreadable. */
  const ofFolder = (here: Coverage, { searched, complete }: Coverage): Coverage => ({
    searched,
    complete: complete && here.complete && !isPartlyRead,
  });

  /** A large folder is compared with as it is indexed: nothing waits for the last of its files. */
  let foundMany = (): void => undefined;
  const large = createLargeFolder({
    newsroom,
    open: () => open.keys(),
    readFile: (id) => files.article(vscode.Uri.parse(id, true)),
    startArchive: () =>
      createLocalArchive({
        connect: connectArchive(worker, log),
        ...(indexFolder && { place: { folder: indexFolder.fsPath, program: dist.fsPath } }),
        onNote: (note) => log.warn(note),
        onLost: () => void scan(),
      }),
    onChange: () => changes.ask(),
    onError: (error, doing) => logDefect(log, error, doing),
  });

  const isArticle = (document: vscode.TextDocument): boolean =>
    isKept(document.uri) &&
    !files.isExcluded(document.uri) &&
    (LANGUAGES.includes(document.languageId) || files.isIncluded(document.uri));

  const take = (document: vscode.TextDocument): void => {
    const id = document.uri.toString();
    if (!isArticle(document)) {
      if (open.has(id)) drop(document);
      return;
    }
    const known = open.get(id);
    const text = document.getText();
    const format = formatOfDocument(document);
    const same = known?.article.text === text && known.article.format === format;
    const article = same ? known.article : { id, title: baseName(document.uri), format, text };
    open.set(id, { article, version: document.version });
    newsroom.put(article);
    void newsroom.readSoon(id);
    if (!known) void update(); // the file may have had this text: then nothing else says so
    if (!known && pairs.isSample(id)) samples.refresh();
  };

  const samples = createSampleStory(
    pairs,
    newsroom,
    (id) => open.has(id),
    (id) => files.article(vscode.Uri.parse(id, true)),
  );

  const isLong = (id: string): boolean => (open.get(id)?.article.text.length ?? 0) > LONG;

  const drop = (document: vscode.TextDocument): void => {
    const id = document.uri.toString();
    pauses.cancel(id);
    if (!open.delete(id)) return;
    reports.forget(id);
    if (files.isIncluded(document.uri) && !large.isLarge()) void files.read(document.uri);
    else newsroom.remove(id);
    samples.refresh();
    large.touch();
    if (active === document) focus(vscode.window.activeTextEditor);
  };

  const focus = (editor: vscode.TextEditor | undefined): void => {
    const shown = vscode.window.visibleTextEditors.map((it) => it.document);
    const kept = active && !active.isClosed && isArticle(active) ? active : undefined;
    const next =
      editor && isArticle(editor.document) ? editor.document : (kept ?? shown.find(isArticle));
    if (next === active) return;
    active = next;
    activeChanged.fire(active);
  };

  /** Once the folder is gone through: what is compared before would stand alone. */
  const update = (): Promise<void> => reports.update(scanned);

  const current = (document: vscode.TextDocument): Article | undefined => {
    const known = open.get(document.uri.toString());
    return known?.version === document.version ? known.article : undefined;
  };

  const isSampleActive = (): boolean =>
    active !== undefined && pairs.isSample(active.uri.toString());

  const inReach = (): readonly Article[] => samples.articles(isSampleActive());

  const readingOf = (document: vscode.TextDocument): Reading | undefined => {
    const article = current(document);
    const reading = article && newsroom.reading(article.id);
    return reading?.article.text === article?.text ? reading : undefined;
  };

  const reportOf = (document: vscode.TextDocument): Report | undefined => {
    const article = current(document);
    const report = article && reports.of(article.id);
    return report?.reading.article.text === article?.text ? report : undefined;
  };

  const catchUp = (): void => {
    for (const document of vscode.workspace.textDocuments) {
      if (pauses.cancel(document.uri.toString())) take(document);
    }
  };

  const takeAll = (): void => {
    for (const document of vscode.workspace.textDocuments) {
      const id = document.uri.toString();
      if (open.has(id) || isInTab(id)) take(document); // else its file is gone
    }
    focus(vscode.window.activeTextEditor);
  };

  const subscriptions: readonly Subscription[] = [
    vscode.workspace.onDidOpenTextDocument(take),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      for (const document of documentsOf(opened)) take(document);
      for (const document of documentsOf(closed)) {
        const id = document.uri.toString();
        // a file of the workspace is an article all the same
        if (!files.isIncluded(document.uri) && !isInTab(id)) drop(document);
      }
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const id = document.uri.toString();
      if (isLong(id)) pauses.wait(id, () => take(document));
      else take(document);
    }),
    vscode.workspace.onDidCloseTextDocument(drop),
    vscode.window.onDidChangeActiveTextEditor(focus),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
      const cursor = selections[0]?.active;
      if (cursor && document === active)
        cursorMoved.fire({ document, offset: document.offsetAt(cursor) });
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void scan()),
    settings.onDidChange(() => {
      newsroom.judgeAgain();
      void scan();
    }),
    dismissals.onDidChange(() => newsroom.judgeAgain()),
    pairs.onDidChange(() => newsroom.judgeAgain()),
    corrections.onDidChange(() => newsroom.judgeAgain()),
    newsroom.onDidChange((event) => {
      if (event.kind === 'read') {
        if (open.has(event.id)) large.touch();
        read.fire(event.id);
      }
      if (event.kind === 'articles') changes.ask();
      if (event.kind === 'compared') void update();
    }),
  ];

  /** Never rejects. */
  const scan = async (): Promise<void> => {
    scanning++;
    try {
      const many = new Promise<void>((resolve) => (foundMany = resolve));
      const all = files
        .scan()
        .catch((error: unknown) => logDefect(log, error, 'finding files'))
        .finally(() => large.end());
      scanned = Promise.race([all, many]);
      takeAll(); // the settings count from here on
      await all;
    } catch (error) {
      logDefect(log, error, 'looking for articles');
    } finally {
      scanning--;
      changes.ask();
    }
  };
  void scan();

  return {
    newsroom,
    pairs,
    active: () => active,
    idOf: (uri) => uri.toString(),
    uriOf: (id) => (isExtracted(id) ? extractedUri(id) : vscode.Uri.parse(id, true)),
    async textOf(id) {
      const known = newsroom.reading(id)?.article.text;
      if (known !== undefined) return known;
      const outcome = await files.article(vscode.Uri.parse(id, true));
      return outcome.ok ? outcome.value.text : problemLine(outcome.problem);
    },
    labelOf(id) {
      const uri = vscode.Uri.parse(id, true);
      return pairs.isSample(id) ? baseName(uri) : vscode.workspace.asRelativePath(uri);
    },
    inReach,
    isArticle,
    catchUp,
    async read(document) {
      if (!isArticle(document)) return undefined;
      const { version } = document;
      catchUp();
      await newsroom.readSoon(document.uri.toString());
      return document.version === version ? readingOf(document) : undefined;
    },
    readingOf,
    reportOf,
    lastReportOf: (document) => reports.of(document.uri.toString()),
    async report(document, signal) {
      const { version } = document;
      catchUp();
      const report = await newsroom.report(document.uri.toString(), signal);
      return document.version === version ? report : undefined;
    },
    async about(text, except, signal) {
      catchUp();
      const all = await newsroom.index(signal);
      if (!all) return undefined;
      const amongSamples = except === undefined ? isSampleActive() : pairs.isSample(except);
      const index = samples.index(all, amongSamples);
      const { failed } = newsroom.state();
      const here: Coverage = {
        searched: wholeIndex(index, except ?? '').searched,
        complete: !failed.some((it) => pairs.isSample(it) === amongSamples),
      };
      if (amongSamples) return { index, coverage: here };
      const found = await large.about(text, except, index, signal);
      return found
        ? { index: found.index, coverage: ofFolder(here, found.coverage) }
        : { index, coverage: ofFolder(here, here) };
    },
    claimAt(document, offset) {
      const report = reportOf(document);
      return report && innermostAt(report, offset);
    },
    onDidChangeActive: activeChanged.event,
    onDidRead: read.event,
    onDidChangeReport: (listener) => reports.onDidChange(listener),
    onDidChangeArticles: articlesChanged.event,
    onDidMoveCursor: cursorMoved.event,
    state: () =>
      articlesState(
        newsroom,
        isSampleActive() ? undefined : large.state(),
        samples.isInReach() ? inReach() : undefined,
        [...files.problems(), ...faultsOf(large.state()?.failed ?? [])],
        scanning > 0,
      ),
    stopIndexing() {
      large.stop();
      files.stop();
      changes.ask();
    },
    async refresh() {
      await scan();
      await newsroom.index();
    },
    dispose() {
      const emitters = [activeChanged, read, articlesChanged, cursorMoved];
      for (const it of [
        ...subscriptions,
        pauses,
        changes,
        files,
        documents,
        large,
        newsroom,
        reports,
        ...emitters,
      ]) {
        it.dispose();
      }
    },
  };
}

/** A text that a person writes, rather than one that an extension or a diff shows. */
const isKept = ({ scheme }: vscode.Uri): boolean =>
  scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;

function formatOfDocument({ languageId }: vscode.TextDocument): ArticleFormat {
  if (languageId === 'markdown') return 'markdown';
  return languageId === 'html' ? 'html' : 'plain';
}
