import type { Article } from '../core/model';
import { problemLine } from '../engine/outcome';
import { readArticleFile } from './files';

/** The articles that could be read; what could not is said on standard error and left out. */
export function readAll(paths: readonly string[]): {
  readonly articles: readonly Article[];
  readonly failed: boolean;
} {
  const articles: Article[] = [];
  let failed = false;
  for (const path of paths) {
    const outcome = readArticleFile(path);
    if (outcome.ok) articles.push(outcome.value);
    else {
      failed = true;
      process.stderr.write(`second-source: ${problemLine(outcome.problem)}\n`);
    }
  }
  return { articles, failed };
}
