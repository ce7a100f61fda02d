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

/** The articles that could be read; what could not is said on standard error and left out. */
export async function readAll(paths: readonly string[]): Promise<ReadFiles> {
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

/** One article that cannot be understood is said on standard error and does not lose the others. */
export function readArticles(articles: readonly Article[]): readonly Reading[] {
  return readTogether(articles, ({ id }, error) => {
    complain(problemLine({ kind: 'unreadable', what: id, why: whyOf(error) }));
  });
}
