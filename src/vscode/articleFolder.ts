import * as vscode from 'vscode';
import type { SourceIndex } from '../core/index/sourceIndex';
import type { Article } from '../core/model';
import type { Settings } from '../core/settings';
import type { Coverage } from '../core/verify/options';
import type { Subscription } from '../engine/emitter';
import type { Newsroom } from '../engine/newsroom';
import type { Outcome, Problem } from '../engine/outcome';
import { createDocumentReader } from '../engine/readers/documentWorker';
import { createLocalArchive } from '../worker/localArchive';
import { connectArchive } from './archiveWorker';
import { faultsOf } from './articlesState';
import { connectDocuments } from './documentWorker';
import type { FolderIndexingState } from './folderIndexing';
import { createFolderScans, type FolderScans } from './folderScans';
import { createLargeFolder, LARGE, type Searched } from './largeFolder';
import { logDefect, type Log } from './log';
import { createWorkspaceFiles } from './workspaceFiles';

/** The files of the workspace as articles: read whole into the newsroom, or indexed where they are many. */
export interface ArticleFolder
  extends Pick<FolderScans, 'scan' | 'isScanning' | 'scanned'>, Subscription {
  /** Whether the settings count a file of the workspace among the articles. */
  isIncluded(uri: vscode.Uri): boolean;
  /** Whether the settings leave a file of the workspace out. */
  isExcluded(uri: vscode.Uri): boolean;
  /** The article that a file has now. */
  article(id: string): Promise<Outcome<Article>>;
  /** Reads a file into the newsroom, as one that is no longer open; `false` where it does not belong there. */
  takeBack(uri: vscode.Uri): boolean;
  /** The open articles have changed. */
  touch(): void;
  /**
   * What was searched for an article: all of the folder where nothing of it, nor of what is `here` in the newsroom,
   * was unreadable.
   */
  coverage(here: Coverage): Coverage;
  /**
   * What words are held against: `index`, the newsroom's, with the articles of a large folder that bear on them;
   * `undefined` when stopped.
   */
  about(
    text: string,
    except: string | undefined,
    index: SourceIndex,
    here: Coverage,
    signal: AbortSignal,
  ): Promise<Searched | undefined>;
  /** How it stands with the index; `undefined` where there is none. */
  indexed(): FolderIndexingState | undefined;
  /** With files, and with indexing them. */
  problems(): readonly Problem[];
  /** Leaves unread what is not read yet. */
  stop(): void;
}

export interface ArticleFolderOptions {
  readonly newsroom: Newsroom;
  readonly settings: () => Settings;
  /** By the ids of the articles that are open: their text is that of their editors. */
  readonly open: ReadonlyMap<string, unknown>;
  /** A file went, or is none of the articles any more. */
  readonly onGone: (id: string) => void;
  /** Called when the settings count, before files are read by them. */
  readonly onScan: () => void;
  /** Articles or problems came or went. */
  readonly onChange: () => void;
  /** The folder of the scripts, workers among them. */
  readonly dist: vscode.Uri;
  /** Where its index is kept between sessions; `undefined` keeps it in memory only. */
  readonly indexFolder: vscode.Uri | undefined;
  readonly log: Log;
}

export function createArticleFolder(options: ArticleFolderOptions): ArticleFolder {
  const { newsroom, settings, open, onChange, dist, indexFolder, log } = options;
  /** Whether there are files of the folder that could not be read: what is not found may stand in one. */
  let isPartlyRead = false;

  const documents = createDocumentReader(
    connectDocuments(vscode.Uri.joinPath(dist, 'documents.cjs'), log),
  );

  const files = createWorkspaceFiles({
    settings,
    documents,
    async onWanted(ids) {
      if (!large.begin(ids.size)) return;
      scans.foundMany();
      await large.keepOnly(ids);
    },
    room: () => large.room(),
    isCurrent: (id, stamp) => large.isCurrent(id, stamp),
    onFound: (article, stamp) => {
      if (large.isLarge()) large.put(article, stamp);
      else if (files.count() > 2 * LARGE && !scans.isScanning()) void scans.scan(); // files came one by one
      if (open.has(article.id) || (large.isLarge() && !newsroom.has(article.id))) return;
      newsroom.put(article);
    },
    onGone: (id) => {
      large.remove(id);
      options.onGone(id);
    },
    onProblems: () => {
      const some = files.problems().some(({ kind }) => kind !== 'linked');
      if (some !== isPartlyRead) newsroom.judgeAgain();
      isPartlyRead = some;
      onChange();
    },
  });

  const article = (id: string): Promise<Outcome<Article>> =>
    files.article(vscode.Uri.parse(id, true));

  const large = createLargeFolder({
    newsroom,
    open: () => open.keys(),
    readFile: article,
    startArchive: () =>
      createLocalArchive({
        connect: connectArchive(vscode.Uri.joinPath(dist, 'worker.cjs'), log),
        ...(indexFolder && { place: { folder: indexFolder.fsPath, program: dist.fsPath } }),
        onNote: (note) => log.warn(note),
        onLost: () => void scans.scan(),
      }),
    onChange,
    onError: (error, doing) => logDefect(log, error, doing),
  });

  const whole = (here: Coverage, { searched, complete }: Coverage): Coverage => ({
    searched,
    complete: complete && here.complete && !isPartlyRead,
  });

  const scans = createFolderScans({
    find: () => files.scan(),
    onBegun: options.onScan,
    onFound: () => large.end(),
    onEnded: onChange,
    log,
  });

  return {
    isIncluded: (uri) => files.isIncluded(uri),
    isExcluded: (uri) => files.isExcluded(uri),
    article,
    takeBack(uri) {
      if (!files.isIncluded(uri) || large.isLarge()) return false;
      void files.read(uri);
      return true;
    },
    touch: () => large.touch(),
    coverage: (here) => whole(here, large.coverage() ?? here),
    async about(text, except, index, here, signal) {
      try {
        const found = await large.about(text, except, index, signal);
        return found
          ? { index: found.index, coverage: whole(here, found.coverage) }
          : { index, coverage: whole(here, here) };
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    },
    indexed: () => large.state(),
    problems: () => [...files.problems(), ...faultsOf(large.state()?.failed ?? [])],
    scan: () => scans.scan(),
    isScanning: () => scans.isScanning(),
    scanned: () => scans.scanned(),
    stop() {
      large.stop();
      files.stop();
      onChange();
    },
    dispose() {
      for (const it of [files, documents, large]) it.dispose();
    },
  };
}
