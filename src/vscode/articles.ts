import * as vscode from 'vscode';
import type { Article } from '../core/model';
import type { Settings } from '../core/settings';
import { textAt } from '../core/text/span';
import type { Coverage } from '../core/verify/options';
import type { Subscription } from '../engine/emitter';
import { createNewsroom, type Newsroom } from '../engine/newsroom';
import { problemLine } from '../engine/outcome';
import { createPace, type Pace } from '../engine/pace';
import { createThrottle } from '../engine/throttle';
import { correctionsFor, type Corrections } from './corrections';
import type { Dismissals } from './dismissals';
import { createActiveArticle } from './activeArticle';
import { articleAddresses, type ArticleAddresses } from './articleAddresses';
import { createArticleFolder, type ArticleFolder } from './articleFolder';
import { createArticleReadings, type ArticleReadings } from './articleReadings';
import { articlesState, type ArticlesState } from './articlesState';
import { searchedFor } from './askedWords';
import type { Searched } from './largeFolder';
import { logDefect, type Log } from './log';
import { createOpenArticles } from './openArticles';
import { createOpenReports } from './openReports';
import type { Pairs } from './pairs';
import { createSampleStory } from './sampleStory';
import type { WatchedSettings } from './settings';

/** The articles in reach: open documents, unsaved text included, and the workspace's files. */
export interface Articles extends ArticleReadings, ArticleAddresses, Subscription {
  readonly newsroom: Newsroom;
  readonly pairs: Pairs;
  /** The article that has, or last had, the focus; stays when the focus moves to a view. */
  active(): vscode.TextDocument | undefined;
  /** The text of an article, read where it is not known; else what is wrong with it. */
  textOf(id: string): Promise<string>;
  /** The active article and those that it is held against: the walkthrough’s keep to themselves. */
  inReach(): readonly Article[];
  isArticle(document: vscode.TextDocument): boolean;
  /** Takes what is typed and waits for a pause: what is asked from here on is asked about it. */
  catchUp(): void;
  /** What words are held against: the articles in reach, or those of a large folder that bear on them. */
  about(
    text: string,
    except: string | undefined,
    signal: AbortSignal,
  ): Promise<Searched | undefined>;
  readonly onDidChangeActive: vscode.Event<vscode.TextDocument | undefined>;
  /** An article was read: its annotations are new. */
  readonly onDidRead: vscode.Event<string>;
  /** The reports of these open articles may be new. Who listens is told in turn, with other events between. */
  onDidChangeReport(listener: (ids: readonly string[]) => void): Subscription;
  /** Articles came or went, or problems with them did. */
  readonly onDidChangeArticles: vscode.Event<void>;
  /** The cursor moved in the active article. */
  readonly onDidMoveCursor: vscode.Event<vscode.TextDocument>;
  state(): ArticlesState;
  /** Looks for articles anew and reads all that are new or changed. Goes on with what was stopped. */
  refresh(): Promise<void>;
  /** Leaves the rest of a large folder unread; what is not found there is not said to be missing. */
  stopIndexing(): void;
}

const SLICE_MS = 5;
const TELL_MS = 100;
const SETTLE_AFTER_MS = 250;
const LANGUAGES: readonly string[] = ['plaintext', 'markdown', 'article'];

export interface ArticlesOptions {
  readonly settings: WatchedSettings;
  readonly dismissals: Dismissals;
  readonly pairs: Pairs;
  readonly corrections: Corrections;
  readonly log: Log;
  /** The folder of the scripts, workers among them. */
  readonly dist: vscode.Uri;
  /** Where its index is kept between sessions; `undefined` keeps it in memory only. */
  readonly indexFolder: vscode.Uri | undefined;
}

export function createArticles(options: ArticlesOptions): Articles {
  const { settings, dismissals, pairs, corrections, log } = options;
  const pace = createPace(SLICE_MS);
  const newsroom = newsroomOf(options, pace, (here) => folder.coverage(here));
  const read = new vscode.EventEmitter<string>();
  const articlesChanged = new vscode.EventEmitter<void>();
  /** A folder's articles come and go by the hundred, and everything that is shown is drawn anew each time. */
  const changes = createThrottle(TELL_MS, () => articlesChanged.fire());

  const isArticle = (document: vscode.TextDocument): boolean =>
    isKept(document.uri) &&
    !folder.isExcluded(document.uri) &&
    (LANGUAGES.includes(document.languageId) || folder.isIncluded(document.uri));

  const active = createActiveArticle(isArticle);

  const open = createOpenArticles({
    newsroom,
    isArticle,
    isInFolder: (file) => folder.isIncluded(file),
    pauseMs: SETTLE_AFTER_MS,
    onOpened(id) {
      void update(); // the file may have had this text: then nothing else says so
      if (pairs.isSample(id)) samples.refresh();
    },
    onClosed(document) {
      const id = document.uri.toString();
      reports.forget(id);
      if (!folder.takeBack(document.uri)) newsroom.remove(id);
      samples.refresh();
      folder.touch();
      if (active.current() === document) active.refresh();
    },
  });

  const reports = createOpenReports(newsroom, open.all, pace, log);

  const folder = createArticleFolder({
    newsroom,
    settings: () => settings.current(),
    open: open.all,
    onGone(id) {
      if (!open.forget(id)) return;
      reports.forget(id);
      newsroom.remove(id);
    },
    onScan() {
      open.takeAll();
      active.refresh();
    },
    onChange: () => changes.ask(),
    dist: options.dist,
    indexFolder: options.indexFolder,
    log,
  });

  const samples = createSampleStory(
    pairs,
    newsroom,
    (id) => open.all.has(id),
    (id) => folder.article(id),
  );

  /** Once the folder is gone through: what is compared before would stand alone. */
  const update = (): Promise<void> => reports.update(folder.scanned());

  const isSampleActive = (): boolean => {
    const document = active.current();
    return document !== undefined && pairs.isSample(document.uri.toString());
  };

  const inReach = (): readonly Article[] => samples.articles(isSampleActive());

  const readings = createArticleReadings({ newsroom, open, reports, isArticle });

  const subscriptions: readonly Subscription[] = [
    vscode.workspace.onDidChangeWorkspaceFolders(() => void folder.scan()),
    followSettings(settings, newsroom, folder),
    dismissals.onDidChange(() => newsroom.judgeAgain()),
    pairs.onDidChange(() => newsroom.judgeAgain()),
    corrections.onDidChange(() => newsroom.judgeAgain()),
    newsroom.onDidChange((event) => {
      if (event.kind === 'read') {
        if (open.all.has(event.id)) folder.touch();
        read.fire(event.id);
      }
      if (event.kind === 'articles') changes.ask();
      if (event.kind === 'compared') void update();
    }),
  ];

  void folder.scan();

  return {
    newsroom,
    pairs,
    active: () => active.current(),
    async textOf(id) {
      const known = newsroom.reading(id)?.article.text;
      if (known !== undefined) return known;
      const outcome = await folder.article(id);
      return outcome.ok ? outcome.value.text : problemLine(outcome.problem);
    },
    inReach,
    isArticle,
    catchUp: () => open.catchUp(),
    ...readings,
    ...articleAddresses((id) => pairs.isSample(id)),
    about(text, except, signal) {
      open.catchUp();
      const amongSamples = except === undefined ? isSampleActive() : pairs.isSample(except);
      const reach = { newsroom, samples, folder, pairs };
      return searchedFor({ text, except, amongSamples }, reach, signal);
    },
    onDidChangeActive: active.onDidChange,
    onDidRead: read.event,
    onDidChangeReport: (listener) => reports.onDidChange(listener),
    onDidChangeArticles: articlesChanged.event,
    onDidMoveCursor: active.onDidMoveCursor,
    state: () =>
      articlesState(
        newsroom,
        isSampleActive() ? undefined : folder.indexed(),
        samples.isInReach() ? inReach() : undefined,
        folder.problems(),
        folder.isScanning(),
      ),
    stopIndexing: () => folder.stop(),
    async refresh() {
      await folder.scan();
      await newsroom.index();
    },
    dispose() {
      const own = [active, open, changes, folder, newsroom, reports, read, articlesChanged];
      for (const it of [...subscriptions, ...own]) it.dispose();
    },
  };
}

/** @param coverage what was searched for an article of the folder. */
function newsroomOf(
  { settings, dismissals, pairs, corrections, log }: ArticlesOptions,
  pace: Pace,
  coverage: (here: Coverage) => Coverage,
): Newsroom {
  return createNewsroom({
    pace,
    settleAfterMs: SETTLE_AFTER_MS,
    onError: (error, doing) => logDefect(log, error, doing),
    checkSwitches: () => settings.current().checks,
    coverage: (id, here) => (pairs.isSample(id) ? here : coverage(here)),
    corrections: ({ id }) => correctionsFor(corrections, vscode.Uri.parse(id, true)),
    isShown: (finding, { id, text }) =>
      !dismissals.has(finding, vscode.Uri.parse(id, true), textAt(text, finding.span)),
    isApart: (a, b) => pairs.isApart(a, b),
  });
}

/** Acts on what is found and which files count; most settings say what is shown alone. */
function followSettings(
  settings: WatchedSettings,
  newsroom: Newsroom,
  folder: ArticleFolder,
): Subscription {
  /** Those that were last acted upon. */
  let counted = settings.current();
  return settings.onDidChange((now) => {
    const before = counted;
    counted = now;
    if (differ(before.checks, now.checks)) newsroom.judgeAgain();
    if (differ(filesOf(before), filesOf(now))) void folder.scan();
  });
}

/** Which files are articles. */
const filesOf = ({ include, exclude, maximumFiles }: Settings): readonly unknown[] => [
  include,
  exclude,
  maximumFiles,
];

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** A text that a person writes, rather than one that an extension or a diff shows. */
const isKept = ({ scheme }: vscode.Uri): boolean =>
  scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
