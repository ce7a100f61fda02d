/** The folder in a workspace where the extension keeps what people have said of their copy. */
export const STATE_FOLDER = '.second-source';

/**
 * Where the ledger of an article is kept; both paths from the workspace's folder, with `/`.
 * `undefined`: the article is not below that folder.
 */
export function ledgerPathOf(article: string): string | undefined {
  const parts = article.split('/');
  if (article === '' || parts.some((it) => it === '' || it === '.' || it === '..'))
    return undefined;
  return `${STATE_FOLDER}/ledger/${article}.json`;
}
