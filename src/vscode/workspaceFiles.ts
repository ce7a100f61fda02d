import * as vscode from 'vscode';
import type { Article } from '../core/model';
import type { Settings } from '../core/settings';
import type { Subscription } from '../engine/emitter';
import { createFileFilter, joinPatterns } from '../engine/filePatterns';
import type { Outcome, Problem } from '../engine/outcome';
import { createChangedFiles } from './changedFiles';
import { createFileReads, type FileReadsOptions } from './fileReads';
import { findFiles } from './findFiles';
import { createKnownFiles } from './knownFiles';
import { watchFiles } from './watchedFiles';
import { relativePath } from './workspacePaths';

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

export interface WorkspaceFilesOptions extends FileReadsOptions {
  readonly settings: () => Settings;
  /** The ids of all that will be read; the first is once this has resolved, and what is no longer wanted goes then. */
  readonly onWanted: (ids: ReadonlySet<string>) => Promise<void>;
  /** The next of many is read once this has resolved. */
  readonly room: () => Promise<void>;
  readonly onProblems: () => void;
}

const READERS = 8;

export function createWorkspaceFiles(options: WorkspaceFilesOptions): WorkspaceFiles {
  const { settings, onWanted, room } = options;
  const known = createKnownFiles(options.onGone, options.onProblems);
  const reads = createFileReads(known, options);
  let filter = createFileFilter([], []);
  let watch: Subscription | undefined;
  let scans = 0;

  const isIncluded = (uri: vscode.Uri): boolean => {
    const path = relativePath(uri);
    return path !== undefined && filter.isIncluded(path) && !filter.isExcluded(path);
  };
  const isPruned = (path: string): boolean => filter.isExcluded(`${path}/a.txt`); // patterns are of files

  const read = async (uri: vscode.Uri): Promise<void> => {
    if (isIncluded(uri)) await reads.read(uri);
  };
  const changed = createChangedFiles(read, READERS);

  const watchAnew = (pattern: string | undefined): void => {
    watch?.dispose();
    watch =
      pattern === undefined
        ? undefined
        : watchFiles(pattern, {
            isPruned,
            isIncluded,
            isKnown: (uri) => known.has(uri.toString()),
            onFile: (uri) => changed.add(uri),
            onFileGone: (uri) => known.forget(uri.toString()),
            onFolderGone: (uri) => known.forgetBelow(uri.toString()),
          });
  };

  const scan = async (): Promise<void> => {
    const own = ++scans;
    reads.forgetLinks();
    const { include, exclude, maximumFiles } = settings();
    filter = createFileFilter(include, exclude);
    watchAnew(joinPatterns(include));
    const found = await filesLike(joinPatterns(include), joinPatterns(exclude));
    if (own !== scans) return;
    const wanted = found.filter(isIncluded).sort(byText).slice(0, maximumFiles);
    const isCut = found.length > maximumFiles && wanted.length === maximumFiles;
    known.setProblem('', isCut ? tooMany(maximumFiles) : undefined);
    const ids = new Set(wanted.map(String));
    await onWanted(ids);
    if (own !== scans) return;
    known.keepOnly(ids); // only now: an index that is closed, since few files are left, is not first emptied and saved
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

  const filesLike = async (
    include: string | undefined,
    exclude: string | undefined,
  ): Promise<readonly vscode.Uri[]> => {
    if (include === undefined || !vscode.workspace.workspaceFolders) return [];
    return findFiles(include, exclude, { isWanted: filter.isIncluded, isPruned });
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
    count: () => known.count(),
    article: (uri) => reads.article(uri),
    problems: () => known.problems(),
    dispose() {
      scans++;
      known.clear();
      changed.clear();
      watch?.dispose();
    },
  };
}

const tooMany = (limit: number): Problem => ({
  kind: 'too-many',
  what: vscode.workspace.name ?? 'The workspace',
  limit,
});

const byText = (a: vscode.Uri, b: vscode.Uri): number => (a.toString() < b.toString() ? -1 : 1);
