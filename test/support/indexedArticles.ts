import type { ArchiveEntry } from '../../src/core/index/archive';
import { searchKeysOf } from '../../src/core/verify/searchKeys';
import { readArticle } from '../../src/engine/annotator';
import type { LocalArchive } from '../../src/worker/localArchive';

export const FERRY =
  'The ferry left the harbour at dawn with twelve crates of herring for the island.';
export const VOTE = 'The council voted to keep the library open on Saturdays until the spring.';

export const plainArticle = (id: string, text: string): Parameters<LocalArchive['put']>[0] => ({
  id,
  title: id,
  format: 'plain',
  text,
});

/** What an archive is asked to find an article by. */
export const searchFor = (text: string): ReturnType<typeof searchKeysOf> =>
  searchKeysOf(readArticle(plainArticle('asked', text)));

export const entryOf = (id: number, text: string): ArchiveEntry => {
  const { keys, facts } = searchFor(text);
  return { id, keys, facts };
};
