import * as vscode from 'vscode';
import type { Article } from '../core/model';
import type { Settings } from '../core/settings';
import type { Subscription } from '../engine/emitter';
import { createFileFilter, joinPatterns } from '../engine/filePatterns';
import type { Outcome, Problem } from '../engine/outcome';
import type { DocumentReader } from '../engine/readers';
import type { FileStamp } from '../worker/catalogue';
import { articleOf, readArticleFile, stampOf } from './articleFile';
import { findFiles } from './findFiles';
import { watchNewFolders } from './newFolders';
import { createLinks, linked } from './symbolicLinks';
import { isBelowOne, relativePath } from './workspacePaths';

/** The articles among the workspace's files, read and watched. */
export interface WorkspaceFiles extends Subscription {
  /** Whether the settings count a file of the workspace among the articles. */
  isIncluded(uri: vscode.Uri): boolean;
  /** Whether the settings leave a file of the workspace out. */
  isExcluded(uri: vscode.Uri): boolean;
  /** Looks for files anew and reads them all. */
  scan(): Promise<void>;
  /** Ends a scan that goes on; the files that it has not reached are not read. */
  stop(): void;
  /** Reads one file, if it is an article's. */
  read(uri: vscode.Uri): Promise<void>;
  /** How many files are known. */
  count(): number;
  /** The article that a file has now. */
  article(uri: vscode.Uri): Promise<Outcome<Article>>;
  /** Files that could not be read, or not all of them. */
  problems(): readonly Problem[];
}

export interface WorkspaceFilesOptions {
  readonly settings: () => Settings;
  readonly documents: DocumentReader;
  /** The ids of all that will be read; the first is once this has resolved, and what is no longer wanted goes then. */
  readonly onWanted: (ids: ReadonlySet<string>) => Promise<void>;
  /** The next of many is read once this has resolved. */
  readonly room: () => Promise<void>;
  /** Whether the article is known as its file is now: then it is not read. */
  readonly isCurrent: (id: string, stamp: FileStamp) => boolean;
  readonly onFound: (article: Article, stamp: FileStamp) => void;
  readonly onGone: (id: string) => void;
  readonly onProblems: () => void;
}

const READERS = 8;

export function createWorkspaceFiles(options: WorkspaceFilesOptions): WorkspaceFiles {
  const { settings, documents, onWanted, room, isCurrent, onFound, onGone, onProblems } = options;
  /** By id: how often a read was begun. The last one begun counts. */
  const turns = new Map<string, number>();
  const problems = new Map<string, Problem>();
  let links = createLinks();
  let filter = createFileFilter([], []);
  let watchers: readonly Subscription[] = [];
  let scans = 0;

  const told = (id: string, problem: Problem | undefined): void => {
    if (problem) problems.set(id, problem);
    else if (!problems.delete(id)) return;
    onProblems();
  };

  const forget = (id: string): void => {
    turns.delete(id);
    told(id, undefined);
    onGone(id);
  };

  const isIncluded = (uri: vscode.Uri): boolean => {
    const path = relativePath(uri);
    return path !== undefined && filter.isIncluded(path) && !filter.isExcluded(path);
  };

  /** Changes that were not read yet, a file once, however often it changed. */
  const changes = new Map<string, vscode.Uri>();
  let readers = 0;
  const readSoon = (uri: vscode.Uri): void => {
    const id = uri.toString();
    changes.delete(id);
    changes.set(id, uri);
    if (readers < READERS) void readChanges();
  };
  const readChanges = async (): Promise<void> => {
    readers++;
    try {
      for (const [id, uri] of changes) {
        changes.delete(id);
        await read(uri);
      }
    } finally {
      readers--;
    }
  };

  /** Folders that went, or files: what was below them goes together, once for all that went at once. */
  const goneFolders = new Set<string>();
  const forgetBelow = (folder: vscode.Uri): void => {
    if (goneFolders.size === 0) queueMicrotask(forgetGone);
    goneFolders.add(folder.toString());
  };
  const forgetGone = (): void => {
    for (const id of [...turns.keys()]) if (isBelowOne(id, goneFolders)) forget(id);
    goneFolders.clear();
  };

  const read = async (uri: vscode.Uri): Promise<void> => {
    if (!isIncluded(uri)) return;
    const id = uri.toString();
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    const link = await links.above(uri);
    if (turns.get(id) !== turn) return;
    if (link) {
      forget(id);
      told(link.toString(), linked(link));
      return;
    }
    const stamp = await stampOf(uri);
    if (turns.get(id) !== turn) return;
    if (!stamp.ok) {
      leaveOut(id, stamp.problem);
      return;
    }
    if (isCurrent(id, stamp.value)) {
      told(id, undefined);
      return;
    }
    const outcome = await articleOf(uri, documents);
    if (turns.get(id) !== turn) return;
    if (!outcome.ok) {
      leaveOut(id, outcome.problem);
      return;
    }
    told(id, undefined);
    onFound(outcome.value, stamp.value);
  };

  const leaveOut = (id: string, problem: Problem): void => {
    if (problem.kind === 'not-found') {
      forget(id); // deleted while being read
      return;
    }
    told(id, problem);
    onGone(id);
  };

  const scan = async (): Promise<void> => {
    const own = ++scans;
    for (const it of links.found()) told(it, undefined);
    links = createLinks();
    const { include, exclude, maximumFiles } = settings();
    filter = createFileFilter(include, exclude);
    watch(joinPatterns(include));
    const found = await wantedFiles(include, exclude);
    if (own !== scans) return;
    const wanted = found.filter(isIncluded).sort(byText).slice(0, maximumFiles);
    const ids = new Set(wanted.map(String));
    const cut = found.length > maximumFiles && wanted.length === maximumFiles;
    const folder = vscode.workspace.name ?? 'The workspace';
    told('', cut ? { kind: 'too-many', what: folder, limit: maximumFiles } : undefined);
    await onWanted(ids);
    if (own !== scans) return;
    // only now: an index that is closed, since few files are left, is not first emptied and saved
    for (const id of [...turns.keys()]) if (!ids.has(id)) forget(id);
    const queue = wanted.values();
    const reader = async (): Promise<void> => {
      for (const uri of queue) {
        await room();
        if (own !== scans) return;
        await read(uri);
      }
    };
    await Promise.all(Array.from({ length: READERS }, reader));
  };

  const wantedFiles = async (
    include: readonly string[],
    exclude: readonly string[],
  ): Promise<readonly vscode.Uri[]> => {
    const pattern = joinPatterns(include);
    if (pattern === undefined || !vscode.workspace.workspaceFolders) return [];
    const { isIncluded: isWanted } = filter;
    return findFiles(pattern, joinPatterns(exclude), { isWanted, isPruned });
  };
  const isPruned = (path: string): boolean => filter.isExcluded(`${path}/a.txt`); // patterns are of files

  const watch = (pattern: string | undefined): void => {
    for (const it of watchers) it.dispose();
    if (pattern === undefined) {
      watchers = [];
      return;
    }
    const files = vscode.workspace.createFileSystemWatcher(pattern);
    // a folder that goes is one event, and its files have none
    const folders = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    watchers = [
      files,
      folders,
      watchNewFolders({
        isPruned,
        isIncluded,
        isKnown: (uri) => turns.has(uri.toString()),
        onFile: readSoon,
      }),
      files.onDidCreate(readSoon),
      files.onDidChange(readSoon),
      files.onDidDelete((uri) => forget(uri.toString())),
      folders.onDidDelete(forgetBelow),
    ];
  };

  return {
    isIncluded,
    isExcluded: (uri) => {
      const path = relativePath(uri);
      return path !== undefined && filter.isExcluded(path);
    },
    scan,
    stop() {
      scans++;
    },
    read,
    count: () => turns.size,
    article: (uri) => readArticleFile(uri, documents),
    problems: () => [...problems.values()],
    dispose() {
      scans++;
      turns.clear();
      changes.clear();
      for (const it of watchers) it.dispose();
    },
  };
}

const byText = (a: vscode.Uri, b: vscode.Uri): number => (a.toString() < b.toString() ? -1 : 1);
