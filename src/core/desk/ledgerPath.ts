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

/** The path in {@link STATE_FOLDER} of the file that tells git how to merge ledgers, and what it says. */
export const ATTRIBUTES_PATH = `${STATE_FOLDER}/.gitattributes`;
export const LEDGER_ATTRIBUTES =
  '# Ticks of two people merge line by line.\nledger/**/*.json merge=union\n';
