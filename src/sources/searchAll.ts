import type { Passages, Source, SourceQuery } from './source';

/**
 * Asks every source at once. One that cannot answer leaves the others' answers standing, and makes the
 * whole partly searched. Articles come in turn from each source, the nearest first.
 */
export async function searchAll(
  sources: readonly Source[],
  query: SourceQuery,
  signal: AbortSignal,
): Promise<Passages> {
  const outcomes = await Promise.all(sources.map((it) => it.search(query, signal)));
  signal.throwIfAborted();
  const answers = outcomes.flatMap((it) => (it.ok ? [it.value] : []));
  const articles = new Set<string>();
  for (let rank = 0; rank < query.most; rank++) {
    for (const answer of answers) {
      const id = answer.articles[rank];
      if (id !== undefined && id !== query.except) articles.add(id);
    }
  }
  return {
    articles: [...articles].slice(0, query.most),
    searched: answers.reduce((sum, { searched }) => sum + searched, 0),
    complete: answers.length === outcomes.length && answers.every(({ complete }) => complete),
  };
}
