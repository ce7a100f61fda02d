import type * as vscode from 'vscode';
import type { Report } from '../core/model';
import type { Articles } from './articles';
import { raced } from './raced';
import { signalOf } from './signalOf';

/** How long a card, a menu or a mark waits for the other articles. */
const PATIENCE_MS = 700;

/**
 * The report on the document's text as it stands, for what the editor asks once; `undefined` where comparing takes
 * longer than a person waits, or the text was edited meanwhile.
 */
export async function reportInTime(
  articles: Articles,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Report | undefined> {
  const known = articles.reportOf(document);
  return known ?? raced(articles.report(document, signalOf(token)), PATIENCE_MS);
}
