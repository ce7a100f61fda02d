import * as vscode from 'vscode';
import type { Articles } from './articles';
import { ARTICLE_SELECTOR } from './selector';

/** An article folds nowhere: without an answer VS Code would fold what is indented in it. */
export const registerFolding = (articles: Articles): vscode.Disposable =>
  vscode.languages.registerFoldingRangeProvider(ARTICLE_SELECTOR, {
    provideFoldingRanges: (document) => (articles.isArticle(document) ? [] : undefined),
  });
