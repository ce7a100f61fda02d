/** What reading and writing a whole file needs of `node:fs/promises`. */
export interface NodeFileSystem {
  /** Windows has neither of the last two. */
  readonly constants: Readonly<
    Record<'O_RDONLY', number> & Partial<Record<'O_NOFOLLOW' | 'O_NONBLOCK', number>>
  >;
  lstat(path: string): Promise<NodeStats>;
  mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
  open(path: string, flags: string | number, mode?: number): Promise<NodeHandle>;
  rename(from: string, to: string): Promise<void>;
  stat(path: string): Promise<NodeStats>;
  unlink(path: string): Promise<void>;
}

export interface NodeStats {
  readonly mode: number;
  /** In bytes. */
  readonly size: number;
  readonly mtime: Date;
  readonly mtimeMs: number;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

interface NodeHandle {
  stat(): Promise<NodeStats>;
  read(into: Uint8Array, at: number, length: number): Promise<{ readonly bytesRead: number }>;
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** `undefined` where there is no Node, as in a browser. */
export function nodeFileSystem(): NodeFileSystem | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => NodeFileSystem };
  };
  return process?.getBuiltinModule?.('node:fs/promises');
}

/**
 * The bytes of a file. Rejects where there is a symbolic link, no file or one of more than `most` bytes by now,
 * whatever was there when it was looked at: a link may lead out of the workspace, and who reads a pipe waits.
 */
export async function readNodeFile(
  fs: NodeFileSystem,
  path: string,
  most: number,
): Promise<Uint8Array> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  const handle = await fs.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    throw hasCode(error, 'ELOOP') ? new Error('it is a symbolic link', { cause: error }) : error;
  });
  try {
    const it = await handle.stat();
    if (!it.isFile()) throw new Error('it is no file');
    if (it.size > most) throw tooLarge(most);
    return await firstBytes(handle, it.size);
  } finally {
    await handle.close();
  }
}

/** @param most in bytes. */
export const tooLarge = (most: number): Error => new Error(`it is larger than ${most / 1e6} MB`);

/** Those that are there, where the file has grown shorter. The handle’s own `readFile` is slower, by a look more. */
async function firstBytes(handle: NodeHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return bytes;
}

/** Tells the files of two writes apart, in two windows too. */
let writes = Math.floor(Math.random() * 2 ** 32);

/**
 * Writes a file so that, whenever the power fails, the old one or the new one is there whole: the bytes go
 * into a file of the same folder, which takes the old one's place once the disk has them.
 */
export async function writeNodeFile(
  fs: NodeFileSystem,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const folder = folderOf(path);
  await fs.mkdir(folder, { recursive: true });
  const beside = `${path}.${(writes++ % 2 ** 32).toString(36)}.new`;
  const known = await fs.stat(path).catch(() => undefined);
  try {
    const handle = await fs.open(beside, 'wx', known && known.mode & 0o777);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(beside, path);
  } catch (error) {
    await fs.unlink(beside).catch(() => undefined);
    throw error;
  }
  await flushFolder(fs, folder);
}

const WAIT_MS = 20;
const MOST_WAITS = 250;
/** A window that was killed leaves its lock behind. */
const STALE_MS = 10_000;

/**
 * Runs `work` while no other window, or process of ours, does so for the same path.
 * Rejects where the other one does not end within five seconds.
 */
export async function withFileLock<T>(
  fs: NodeFileSystem,
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  const lock = `${path}.lock`;
  await fs.mkdir(folderOf(path), { recursive: true });
  for (let waits = 0; !(await isClaimed(fs, lock)); waits++) {
    if (waits >= MOST_WAITS) throw new Error(`${lock} is held by another window`);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  try {
    return await work();
  } finally {
    await fs.unlink(lock).catch(() => undefined);
  }
}

async function isClaimed(fs: NodeFileSystem, lock: string): Promise<boolean> {
  try {
    await (await fs.open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  const held = await fs.stat(lock).catch(() => undefined);
  // a clock may have been set back since
  if (held && Math.abs(Date.now() - held.mtimeMs) > STALE_MS)
    await fs.unlink(lock).catch(() => undefined);
  return false;
}

/** Whether an error of Node’s is this one. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** So that the new name is on the disk too. Windows has no such thing, and needs none. */
async function flushFolder(fs: NodeFileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // the file itself is whole all the same
  }
}

const folderOf = (path: string): string => path.slice(0, /[\\/][^\\/]*$/.exec(path)?.index ?? 0);
