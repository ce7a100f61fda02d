import type * as vscode from 'vscode';

/** Files that have changed and wait to be read: a file once, however often it changed. */
export interface ChangedFiles {
  add(uri: vscode.Uri): void;
  /** Drops what waits. */
  clear(): void;
}

/**
 * @param read never rejects.
 * @param atOnce so many files are read at a time.
 */
export function createChangedFiles(
  read: (uri: vscode.Uri) => Promise<void>,
  atOnce: number,
): ChangedFiles {
  const waiting = new Map<string, vscode.Uri>();
  let readers = 0;

  const readWaiting = async (): Promise<void> => {
    readers++;
    try {
      for (const [id, uri] of waiting) {
        waiting.delete(id);
        await read(uri);
      }
    } finally {
      readers--;
    }
  };

  return {
    add(uri) {
      const id = uri.toString();
      waiting.delete(id); // behind those that changed before
      waiting.set(id, uri);
      if (readers < atOnce) void readWaiting();
    },
    clear: () => waiting.clear(),
  };
}
