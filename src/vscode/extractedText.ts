import * as vscode from 'vscode';
import type { Articles } from './articles';

/** The text that was taken out of a file which no text editor can show, such as a Word document. */
const EXTRACTED = 'second-source-text';

export const extractedUri = (id: string): vscode.Uri =>
  vscode.Uri.from({ scheme: EXTRACTED, path: `${vscode.Uri.parse(id, true).path}.txt`, query: id });

/** Shows such texts in read-only documents. */
export function registerExtractedText(articles: Articles): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(EXTRACTED, {
    provideTextDocumentContent: (uri) => articles.textOf(uri.query),
  });
}
