import type { Problem } from '../engine/outcome';
import { isBelowOne } from './workspacePaths';

/** Which files are known, each by its id, and what is wrong with some of them. */
export interface KnownFiles {
  has(id: string): boolean;
  count(): number;
  /**
   * A file is known from its first read on. The answer says whether this read still counts: another may have begun
   * since, or the file be forgotten.
   */
  beginRead(id: string): () => boolean;
  /** What is wrong with a file, with a folder or, by an empty id, with all together; `undefined`: nothing any more. */
  setProblem(id: string, problem: Problem | undefined): void;
  problems(): readonly Problem[];
  forget(id: string): void;
  /** Forgets all but these. */
  keepOnly(ids: ReadonlySet<string>): void;
  /** Forgets what was below a folder that went, or a file: once for all that go at once. */
  forgetBelow(folder: string): void;
  /** Forgets all, and tells nobody. */
  clear(): void;
}

export function createKnownFiles(onGone: (id: string) => void, onProblems: () => void): KnownFiles {
  /** By id: the read that was begun last. */
  const reads = new Map<string, symbol>();
  const problems = new Map<string, Problem>();
  const goneFolders = new Set<string>();

  const setProblem = (id: string, problem: Problem | undefined): void => {
    if (problem) problems.set(id, problem);
    else if (!problems.delete(id)) return;
    onProblems();
  };

  const forget = (id: string): void => {
    reads.delete(id);
    setProblem(id, undefined);
    onGone(id);
  };

  const forgetGone = (): void => {
    for (const id of [...reads.keys()]) if (isBelowOne(id, goneFolders)) forget(id);
    goneFolders.clear();
  };

  return {
    has: (id) => reads.has(id),
    count: () => reads.size,
    beginRead(id) {
      const own = Symbol();
      reads.set(id, own);
      return () => reads.get(id) === own;
    },
    setProblem,
    problems: () => [...problems.values()],
    forget,
    keepOnly(ids) {
      for (const id of [...reads.keys()]) if (!ids.has(id)) forget(id);
    },
    forgetBelow(folder) {
      if (goneFolders.size === 0) queueMicrotask(forgetGone);
      goneFolders.add(folder);
    },
    clear: () => reads.clear(),
  };
}
