import type { FileStamp } from './catalogue';

/** One folder of a disk. Every method may throw what the system says. */
export interface Disk {
  /** The whole file; `undefined` where there is none. */
  read(name: string): Uint8Array<ArrayBuffer> | undefined;
  /** `undefined` where there is no such file. */
  open(name: string): OpenFile | undefined;
  /** The file is then the old one or the new one, never half of it. */
  writeWhole(name: string, parts: readonly Uint8Array[]): void;
  rename(name: string, other: string): void;
  remove(name: string): void;
  /** Of all that is here and below; none where there is no folder. */
  names(): readonly string[];
}

/** A file that is read by position. */
export interface OpenFile {
  /** Its state now. */
  stamp(): FileStamp;
  /** Fills `into` from one byte of the file on, as far as the system does at once: how many bytes; 0 at its end. */
  read(into: Uint8Array, at: number): number;
  close(): void;
}

/** What is used of `node:fs`: this bundle runs where there is none, too. */
interface NodeFiles {
  openSync(path: string, flags: 'r' | 'w'): number;
  fstatSync(file: number): { readonly size: number; readonly mtimeMs: number };
  readSync(file: number, into: Uint8Array, offset: number, length: number, at: number): number;
  writeSync(file: number, from: Uint8Array, offset: number, length: number): number;
  fsyncSync(file: number): void;
  closeSync(file: number): void;
  renameSync(from: string, to: string): void;
  rmSync(path: string, options: { readonly force: true }): void;
  mkdirSync(path: string, options: { readonly recursive: true }): void;
  readdirSync(path: string, options: { readonly recursive: true }): readonly string[];
}

/** Bytes that one call reads or writes: the system takes no more than two thousand million. */
const AT_ONCE = 2 ** 28;

/** Gives a module of Node. */
export type BuiltinModules = (name: string) => unknown;

/** `undefined` where there is no Node, as in a browser. */
export function builtinModules(): BuiltinModules | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: BuiltinModules } };
  return process?.getBuiltinModule;
}

/** @param folder need not be there until something is written. */
export function nodeDisk(folder: string, modules: BuiltinModules): Disk {
  const files = modules('node:fs') as NodeFiles;
  const pathOf = (name: string): string => `${folder}/${name}`;

  const writeAll = (file: number, part: Uint8Array): void => {
    for (let at = 0; at < part.length;) {
      at += files.writeSync(file, part, at, Math.min(part.length - at, AT_ONCE));
    }
  };

  const open = (name: string): OpenFile | undefined => {
    const file = opened(files, pathOf(name));
    if (file === undefined) return undefined;
    return {
      stamp() {
        const { size, mtimeMs } = files.fstatSync(file);
        return { bytes: size, modified: mtimeMs };
      },
      read: (into, at) => files.readSync(file, into, 0, Math.min(into.length, AT_ONCE), at),
      close: () => files.closeSync(file),
    };
  };

  return {
    read(name) {
      const file = open(name);
      if (!file) return undefined;
      try {
        const out = new Uint8Array(file.stamp().bytes);
        for (let at = 0; at < out.length;) {
          const count = file.read(out.subarray(at), at);
          if (count === 0) return out.slice(0, at);
          at += count;
        }
        return out;
      } finally {
        file.close();
      }
    },
    open,
    writeWhole(name, parts) {
      files.mkdirSync(folder, { recursive: true });
      const beside = pathOf(`${name}.new`);
      const file = files.openSync(beside, 'w');
      try {
        for (const part of parts) writeAll(file, part);
        files.fsyncSync(file);
      } finally {
        files.closeSync(file);
      }
      files.renameSync(beside, pathOf(name));
    },
    rename: (name, other) => files.renameSync(pathOf(name), pathOf(other)),
    remove: (name) => files.rmSync(pathOf(name), { force: true }),
    names() {
      try {
        return files.readdirSync(folder, { recursive: true });
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
  };
}

function opened(files: NodeFiles, path: string): number | undefined {
  try {
    return files.openSync(path, 'r');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
