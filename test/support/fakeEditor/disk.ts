import { existsSync, readFileSync } from 'node:fs';
import { Minimatch } from 'minimatch';
import { URI } from 'vscode-uri';
import { EventEmitter, registered, type Registered } from './lifetimes';

/** As `vscode.FileSystemError`. */
export class FileSystemError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
  static FileNotFound({ path }: URI): FileSystemError {
    return new FileSystemError(path, 'FileNotFound');
  }
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;

export type DiskVerb =
  'stat' | 'readFile' | 'writeFile' | 'rename' | 'delete' | 'readDirectory' | 'createDirectory';
type DiskEvent = 'create' | 'change' | 'delete';

/** Where a path of the disk is, for the editor: no file of this machine. */
export const uriAt = (path: string): URI => URI.from({ scheme: 'memory', path });

/** Files by path, and what goes wrong with them. */
const files = new Map<string, Uint8Array>();
const links = new Set<string>();
const events = new EventEmitter<{ readonly kind: DiskEvent; readonly uri: URI }>('disk');
let fault: (verb: DiskVerb, path: string) => Error | undefined = () => undefined;
let reading = 0;

/** The disk under the fake editor, as a test sees it. */
export const disk = {
  files,
  /** Paths that are symbolic links, to a file or to a folder. */
  links,
  /** Whether the editor can search the folder; where not, it waits for good, as VS Code does. */
  isSearched: true,
  /** How many files are being read, and how many were at most. */
  load: { most: 0, reads: 0 },
  /** What goes wrong from now on; nothing, where left out. */
  fails(next: typeof fault = () => undefined): void {
    fault = next;
  },
  put(path: string, text: string | Uint8Array): void {
    const kind = files.has(path) ? 'change' : 'create';
    files.set(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
    events.fire({ kind, uri: uriAt(path) });
  },
  /** Of a folder that is new, with files in it, the editor is told the folder alone. */
  putFolder(path: string, inside: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(inside))
      files.set(`${path}/${name}`, new TextEncoder().encode(text));
    events.fire({ kind: 'create', uri: uriAt(path) });
  },
  text: (path: string): string | undefined => {
    const bytes = files.get(path);
    return bytes && new TextDecoder().decode(bytes);
  },
  /** A folder that goes is one event. */
  remove(path: string): void {
    if (!files.delete(path))
      for (const it of [...files.keys()]) if (it.startsWith(`${path}/`)) files.delete(it);
    events.fire({ kind: 'delete', uri: uriAt(path) });
  },
  clear(): void {
    files.clear();
    links.clear();
    disk.isSearched = true;
    disk.fails();
    disk.load = { most: 0, reads: 0 };
  },
};

const isFolder = (path: string): boolean =>
  [...files.keys()].some((it) => it.startsWith(`${path}/`));

/** Later, as a disk answers. */
async function ask(verb: DiskVerb, { path }: URI): Promise<void> {
  await new Promise<void>((resolve) => void setImmediate(resolve));
  const error = fault(verb, path);
  if (error) throw error;
}

/** A file of the extension itself, which lies on this machine’s disk. */
const shipped = ({ scheme, fsPath }: URI): Uint8Array | undefined =>
  scheme === 'file' && existsSync(fsPath) ? readFileSync(fsPath) : undefined;

/** As `vscode.workspace.fs`. */
export const fileSystem = {
  isWritableFileSystem: (scheme: string): boolean => scheme === 'memory',
  async stat(uri: URI): Promise<{ type: number; size: number; ctime: number; mtime: number }> {
    await ask('stat', uri);
    const bytes = files.get(uri.path);
    if (!bytes && !isFolder(uri.path) && !links.has(uri.path))
      throw FileSystemError.FileNotFound(uri);
    const kind = bytes ? FileType.File : FileType.Directory;
    const type = kind | (links.has(uri.path) ? FileType.SymbolicLink : 0);
    return { type, size: bytes?.length ?? 0, ctime: 0, mtime: 0 };
  },
  async readFile(uri: URI): Promise<Uint8Array> {
    disk.load.reads++;
    disk.load.most = Math.max(disk.load.most, ++reading);
    try {
      await ask('readFile', uri);
      const bytes = files.get(uri.path) ?? shipped(uri);
      if (!bytes) throw FileSystemError.FileNotFound(uri);
      return bytes;
    } finally {
      reading--;
    }
  },
  async writeFile(uri: URI, bytes: Uint8Array): Promise<void> {
    const kind = files.has(uri.path) ? 'change' : 'create';
    files.set(uri.path, bytes.subarray(0, bytes.length >> 1)); // what a full disk leaves
    await ask('writeFile', uri);
    files.set(uri.path, bytes);
    events.fire({ kind, uri });
  },
  async rename(from: URI, to: URI): Promise<void> {
    await ask('rename', from);
    const bytes = files.get(from.path);
    if (!bytes) throw FileSystemError.FileNotFound(from);
    files.delete(from.path);
    const kind = files.has(to.path) ? 'change' : 'create';
    files.set(to.path, bytes);
    events.fire({ kind: 'delete', uri: from });
    events.fire({ kind, uri: to });
  },
  async delete(uri: URI): Promise<void> {
    await ask('delete', uri);
    if (!files.delete(uri.path)) throw FileSystemError.FileNotFound(uri);
    events.fire({ kind: 'delete', uri });
  },
  async readDirectory(uri: URI): Promise<readonly (readonly [string, number])[]> {
    await ask('readDirectory', uri);
    if (!isFolder(uri.path)) throw FileSystemError.FileNotFound(uri);
    const below = [...files.keys()].filter((it) => it.startsWith(`${uri.path}/`));
    const names = below.map((it) => it.slice(uri.path.length + 1).split('/')[0] ?? '');
    return [...new Set(names)].map((name) => {
      const isFile = files.has(`${uri.path}/${name}`);
      return [name, isFile ? FileType.File : FileType.Directory];
    });
  },
  async createDirectory(uri: URI): Promise<void> {
    await ask('createDirectory', uri);
  },
};

/** As `vscode.workspace.createFileSystemWatcher`, for patterns that are texts. */
export function createFileSystemWatcher(
  glob: string,
  noCreate = false,
  noChange = false,
  noDelete = false,
): Registered & Record<`onDid${'Create' | 'Change' | 'Delete'}`, EventEmitter<URI>['event']> {
  const [create, change, gone] = ['create', 'change', 'delete'].map(
    (it) => new EventEmitter<URI>(`watcher.${it}`),
  ) as [EventEmitter<URI>, EventEmitter<URI>, EventEmitter<URI>];
  const pattern = new Minimatch(glob, { dot: true });
  const source = events.event(({ kind, uri }) => {
    if (!pattern.match(uri.path.slice(1))) return;
    if (kind === 'create' && !noCreate) create.fire(uri);
    if (kind === 'change' && !noChange) change.fire(uri);
    if (kind === 'delete' && !noDelete) gone.fire(uri);
  });
  const own = registered('createFileSystemWatcher', () => {
    for (const it of [create, change, gone, source]) it.dispose();
  });
  return {
    onDidCreate: create.event,
    onDidChange: change.event,
    onDidDelete: gone.event,
    dispose: () => own.dispose(),
  };
}
