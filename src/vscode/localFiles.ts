import * as vscode from 'vscode';
import { hasCode, nodeFileSystem, readNodeFile, tooLarge, type NodeFileSystem } from './nodeFile';

/** A file or a folder as it is on its disk; where it is a symbolic link, what that leads to, if anything. */
export interface FileState {
  readonly isFolder: boolean;
  /** Not so of a pipe, a socket or a device: who reads one may wait for good. */
  readonly isFile: boolean;
  readonly isLink: boolean;
  /** In milliseconds since 1970. */
  readonly modified: number;
  readonly bytes: number;
}

/**
 * Looks at files and reads them, those on a disk of this machine without `vscode.workspace.fs`: it asks the window
 * before every call, which may be busy for tens of milliseconds. Both reject with a `FileSystemError` of the code
 * `FileNotFound` where there is none, and with another error where it cannot be read.
 */
export const localFiles = {
  async stat(uri: vscode.Uri): Promise<FileState> {
    const fs = nodeFileSystemOf(uri);
    if (fs) return found(uri, stateOf(fs, uri.fsPath));
    const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
    return {
      isFolder: (type & vscode.FileType.Directory) !== 0,
      isFile: (type & vscode.FileType.File) !== 0,
      isLink: (type & vscode.FileType.SymbolicLink) !== 0,
      modified: mtime,
      bytes: size,
    };
  },
  /** @param most in bytes: a file of more is rejected, though where there is no Node only once it has come. */
  async readFile(uri: vscode.Uri, most: number): Promise<Uint8Array> {
    const fs = nodeFileSystemOf(uri);
    if (fs) return found(uri, readNodeFile(fs, uri.fsPath, most));
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > most) throw tooLarge(most);
    return bytes;
  },
};

/** `undefined` where the file is on no disk of this machine, or there is no Node. */
export const nodeFileSystemOf = ({ scheme }: vscode.Uri): NodeFileSystem | undefined =>
  scheme === 'file' ? nodeFileSystem() : undefined;

async function stateOf(fs: NodeFileSystem, path: string): Promise<FileState> {
  const own = await fs.lstat(path);
  const isLink = own.isSymbolicLink();
  const it = isLink ? await fs.stat(path).catch(() => own) : own; // it may lead nowhere
  return {
    isFolder: it.isDirectory(),
    isFile: it.isFile(),
    isLink,
    modified: it.mtime.getTime(),
    bytes: it.size,
  };
}

async function found<T>(uri: vscode.Uri, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw hasCode(error, 'ENOENT') ? vscode.FileSystemError.FileNotFound(uri) : error;
  }
}
