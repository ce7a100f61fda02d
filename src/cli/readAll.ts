import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Article, Reading } from '../core/model';
import { problemLine, whyOf } from '../engine/outcome';
import { createDocumentReader } from '../engine/readers/documentWorker';
import { readTogether } from '../engine/readTogether';
import { complain } from './complain';
import { connectDocuments } from './documents';
import { readArticleFile } from './files';

export interface ReadFiles {
  readonly readings: readonly Reading[];
  /** Whether one of them is missing. */
  readonly failed: boolean;
}

/**
 * The articles that could be read; what could not is said on standard error and left out. A file that is named twice,
 * in whatever way, is one article under its first name: it is no second source of itself.
 */
export async function readAll(names: readonly string[]): Promise<ReadFiles> {
  const paths = distinctFiles(names);
  const articles: Article[] = [];
  const documents = createDocumentReader(connectDocuments);
  for (const path of paths) {
    const outcome = await readArticleFile(path, documents);
    if (outcome.ok) articles.push(outcome.value);
    else complain(problemLine(outcome.problem));
  }
  documents.dispose();
  const readings = readArticles(articles);
  return { readings, failed: readings.length < paths.length };
}

function distinctFiles(names: readonly string[]): readonly string[] {
  const byFile = new Map<string, string>();
  for (const name of names) {
    const file = fileOf(name);
    if (!byFile.has(file)) byFile.set(file, name);
  }
  return [...byFile.values()];
}

/** Links followed; a file that isn't there, or a pipe, by its path. */
function fileOf(name: string): string {
  try {
    return realpathSync.native(name);
  } catch {
    return resolve(name);
  }
}

/** One article that cannot be understood is said on standard error and does not lose the others. */
export function readArticles(articles: readonly Article[]): readonly Reading[] {
  return readTogether(articles, ({ id }, error) => {
    complain(problemLine({ kind: 'unreadable', what: id, why: whyOf(error) }));
  });
}
