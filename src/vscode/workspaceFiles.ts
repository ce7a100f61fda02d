import * as vscode from 'vscode';
import type { Article } from '../core/model';
import type { Settings } from '../core/settings';
import type { Subscription } from '../engine/emitter';
import { createFileFilter, joinPatterns } from '../engine/filePatterns';
import { failure, LARGEST_FILE, success, type Outcome, type Problem } from '../engine/outcome';
import { formatOf } from '../engine/prose';
import { readFileText, type DocumentReader } from '../engine/readers';

/** The articles among the workspace's files, read and watched. */
export interface WorkspaceFiles extends Subscription {
  /** Whether the settings count a file of the workspace among the articles. */
  isIncluded(uri: vscode.Uri): boolean;
  /** Whether the settings leave a file of the workspace out. */
  isExcluded(uri: vscode.Uri): boolean;
  /** Looks for files anew and reads them all. */
  scan(): Promise<void>;
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
  /** How many will be read, before the first is. */
  readonly onCount: (count: number) => void;
  readonly onFound: (article: Article) => void;
  readonly onGone: (id: string) => void;
  readonly onProblems: () => void;
}

const READERS = 8;

export function createWorkspaceFiles(options: WorkspaceFilesOptions): WorkspaceFiles {
  const { settings, documents, onCount, onFound, onGone, onProblems } = options;
  /** By id: how often a read was begun. The last one begun counts. */
  const turns = new Map<string, number>();
  const problems = new Map<string, Problem>();
  let filter = createFileFilter([], []);
  let watchers: readonly vscode.Disposable[] = [];
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

  const read = async (uri: vscode.Uri): Promise<void> => {
    if (!isIncluded(uri)) return;
    const id = uri.toString();
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    const outcome = await readFile(uri, documents);
    if (turns.get(id) !== turn) return;
    if (outcome.ok) {
      told(id, undefined);
      onFound(outcome.value);
    } else if (outcome.problem.kind === 'not-found') {
      forget(id); // deleted while being read
    } else {
      told(id, outcome.problem);
      onGone(id);
    }
  };

  const scan = async (): Promise<void> => {
    const own = ++scans;
    const { include, exclude, maximumFiles } = settings();
    filter = createFileFilter(include, exclude);
    watch(joinPatterns(include));
    const found = await findFiles(include, exclude);
    if (own !== scans) return;
    const wanted = found.filter(isIncluded).sort(byText).slice(0, maximumFiles);
    const ids = new Set(wanted.map(String));
    for (const id of [...turns.keys()]) if (!ids.has(id)) forget(id);
    const cut = found.length > maximumFiles && wanted.length === maximumFiles;
    const folder = vscode.workspace.name ?? 'The workspace';
    told('', cut ? { kind: 'too-many', what: folder, limit: maximumFiles } : undefined);
    onCount(wanted.length);
    const queue = wanted.values();
    const reader = async (): Promise<void> => {
      for (const uri of queue) {
        if (own !== scans) return;
        await read(uri);
      }
    };
    await Promise.all(Array.from({ length: READERS }, reader));
  };

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
      files.onDidCreate((uri) => void read(uri)),
      files.onDidChange((uri) => void read(uri)),
      files.onDidDelete((uri) => forget(uri.toString())),
      folders.onDidDelete((uri) => {
        const below = `${uri.toString()}/`;
        for (const id of [...turns.keys()]) if (id.startsWith(below)) forget(id);
      }),
    ];
  };

  return {
    isIncluded,
    isExcluded: (uri) => {
      const path = relativePath(uri);
      return path !== undefined && filter.isExcluded(path);
    },
    scan,
    read,
    count: () => turns.size,
    article: (uri) => readFile(uri, documents),
    problems: () => [...problems.values()],
    dispose() {
      scans++;
      turns.clear();
      for (const it of watchers) it.dispose();
    },
  };
}

async function findFiles(
  include: readonly string[],
  exclude: readonly string[],
): Promise<vscode.Uri[]> {
  const pattern = joinPatterns(include);
  if (pattern === undefined || !vscode.workspace.workspaceFolders) return [];
  return vscode.workspace.findFiles(pattern, joinPatterns(exclude));
}

async function readFile(uri: vscode.Uri, documents: DocumentReader): Promise<Outcome<Article>> {
  const what = vscode.workspace.asRelativePath(uri);
  let bytes: Uint8Array;
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) {
      return failure({ kind: 'not-found', what });
    }
    if (size > LARGEST_FILE) return failure({ kind: 'too-large', what, bytes: size });
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    const why = error instanceof Error ? error.message : String(error);
    return failure(gone ? { kind: 'not-found', what } : { kind: 'unreadable', what, why });
  }
  const decoded = await readFileText(bytes, uri.path, what, documents);
  if (!decoded.ok) return decoded;
  return success({
    id: uri.toString(),
    title: baseName(uri),
    format: formatOf(uri.path),
    text: decoded.value,
  });
}

/** The last part of the path. */
export const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** From its folder of the workspace, with forward slashes; `undefined` outside the workspace. */
export function relativePath(uri: vscode.Uri): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const start = folder.uri.path.endsWith('/') ? folder.uri.path.length : folder.uri.path.length + 1;
  return uri.path.slice(start);
}

const byText = (a: vscode.Uri, b: vscode.Uri): number => (a.toString() < b.toString() ? -1 : 1);
