import * as vscode from 'vscode';
import type { Subscription } from '../engine/emitter';
import { localFiles } from './localFiles';

const ABSENT = '';

/**
 * Tells of files of this machine that have changed, by the clock. Where a folder and what is in it are made within
 * milliseconds, as by the first tick of a folder or by `git switch`, VS Code's watcher on Linux is often told of the
 * uppermost folder alone, and then of nothing that happens below. Of a file that is there at the first look it tells,
 * too: it may have come since it was read.
 * @param files asked at each look. Those on no disk of this machine are passed over.
 */
export function pollFiles(
  files: () => readonly vscode.Uri[],
  onChange: (file: vscode.Uri) => void,
  everyMs = 2_000,
): Subscription {
  /** By file, as at the last look. */
  let known = new Map<string, string>();
  let isOver = false;
  const look = async (): Promise<void> => {
    const stamps = new Map<string, string>();
    try {
      for (const file of files().filter(({ scheme }) => scheme === 'file')) {
        const id = file.toString();
        const stamp = await stampOf(file);
        if (isOver) return;
        stamps.set(id, stamp);
        if (stamp !== (known.get(id) ?? ABSENT)) onChange(file);
      }
    } finally {
      known = stamps;
      if (!isOver) timer = setTimeout(() => void look(), everyMs);
    }
  };
  let timer = setTimeout(() => void look(), everyMs);
  return {
    dispose() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

/** Another with each change of a file; one that cannot be looked at is as one that is not there. */
const stampOf = async (file: vscode.Uri): Promise<string> => {
  try {
    const { modified, bytes } = await localFiles.stat(file);
    return `${modified} ${bytes}`;
  } catch {
    return ABSENT;
  }
};
