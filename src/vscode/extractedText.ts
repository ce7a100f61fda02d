import * as vscode from 'vscode';
import { isExtracted } from '../engine/readers';
import type { Articles } from './articles';

/** The text that was taken out of a file which no text editor can show, such as a Word document. */
const EXTRACTED = 'second-source-text';

export const extractedUri = (id: string): vscode.Uri =>
  vscode.Uri.from({ scheme: EXTRACTED, path: `${vscode.Uri.parse(id, true).path}.txt`, query: id });

/** Shows such texts in read-only documents. */
export function registerExtractedText(articles: Articles): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    articles.onDidRead((id) => {
      if (isExtracted(id)) changed.fire(extractedUri(id)); // its file may have changed
    }),
    vscode.workspace.registerTextDocumentContentProvider(EXTRACTED, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => articles.textOf(uri.query),
    }),
  );
}
