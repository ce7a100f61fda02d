import * as vscode from 'vscode';
import { isExtracted } from '../engine/readers';
import { extractedUri } from './extractedText';
import { baseName } from './workspacePaths';

/** What articles go by. */
export interface ArticleAddresses {
  /** The id of an article in the newsroom. */
  idOf(uri: vscode.Uri): string;
  /** What an editor shows for an article: its file, or a read-only document of the text taken out of it. */
  uriOf(id: string): vscode.Uri;
  /** The path in the workspace, or the name of an untitled article or a sample. */
  labelOf(id: string): string;
}

/** @param isSample whether an article is one of the walkthrough's, which lie in a folder of ours. */
export const articleAddresses = (isSample: (id: string) => boolean): ArticleAddresses => ({
  idOf: (uri) => uri.toString(),
  uriOf: (id) => (isExtracted(id) ? extractedUri(id) : vscode.Uri.parse(id, true)),
  labelOf(id) {
    const uri = vscode.Uri.parse(id, true);
    return isSample(id) ? baseName(uri) : vscode.workspace.asRelativePath(uri);
  },
});
