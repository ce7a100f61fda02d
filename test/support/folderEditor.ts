import * as fs from 'node:fs/promises';
import { FileSystemError, FileType } from './fakeEditor/disk';
import { Uri } from './fakeEditor/vscode';
import { dieHere } from './killedFiles';

/** `vscode` for what keeps files: an editor that has one folder of this machine open, the working directory. */
export * from './fakeEditor/vscode';

type Address = ReturnType<typeof Uri.file>;

const folder = { uri: Uri.file(process.cwd()), name: 'folder', index: 0 };
const isInside = ({ path }: Address): boolean => path.startsWith(`${folder.uri.path}/`);
const asRelativePath = (it: Address): string =>
  isInside(it) ? it.path.slice(folder.uri.path.length + 1) : it.path;

/** As VS Code says that there is no such file. */
const told = (error: unknown): never => {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  throw code === 'ENOENT' ? new FileSystemError(message, 'FileNotFound') : error;
};

const watcher: Readonly<Record<string, () => undefined>> = {
  onDidCreate: () => undefined,
  onDidChange: () => undefined,
  onDidDelete: () => undefined,
};

/** As `vscode.workspace`. */
export const workspace: Readonly<Record<string, unknown>> = {
  workspaceFolders: [folder],
  isTrusted: true,
  textDocuments: [],
  getWorkspaceFolder: (it: Address) => (isInside(it) ? folder : undefined),
  asRelativePath,
  createFileSystemWatcher: () => watcher,
  fs: {
    async stat({ fsPath }: Address) {
      const it = await fs.stat(fsPath).catch(told);
      return { type: it.isDirectory() ? FileType.Directory : FileType.File, size: it.size };
    },
    readFile: ({ fsPath }: Address) => fs.readFile(fsPath).catch(told),
    async readDirectory({ fsPath }: Address) {
      const all = await fs.readdir(fsPath, { withFileTypes: true }).catch(told);
      return all.map((it) => [it.name, it.isDirectory() ? FileType.Directory : FileType.File]);
    },
    rename(from: Address, to: Address) {
      dieHere();
      return fs.rename(from.fsPath, to.fsPath);
    },
    delete({ fsPath }: Address) {
      dieHere();
      return fs.unlink(fsPath).catch(told);
    },
  },
};
