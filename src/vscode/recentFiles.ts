import type { Article } from '../core/model';
import type { Outcome } from '../engine/outcome';
import { createRecent } from '../engine/recent';

/** Articles kept as their files were when they were last asked for. */
export interface RecentFiles {
  /** `undefined` where the file cannot be read. */
  article(id: string): Promise<Article | undefined>;
  /** The file has changed, or is gone. */
  forget(id: string): void;
}

const MOST = 100;

export function createRecentFiles(
  readFile: (id: string) => Promise<Outcome<Article>>,
): RecentFiles {
  const recent = createRecent<Article>(MOST);
  /** How often files have changed. */
  let changes = 0;
  return {
    async article(id) {
      const known = recent.get(id);
      if (known) return known;
      const before = changes;
      const outcome = await readFile(id);
      if (!outcome.ok) return undefined;
      if (changes === before) recent.set(id, outcome.value); // else it may be older than its file
      return outcome.value;
    },
    forget(id) {
      changes++;
      recent.delete(id);
    },
  };
}
