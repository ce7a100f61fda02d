import type * as vscode from 'vscode';

/** Where providers are asked; whether the document is an article they ask themselves. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = [
  'plaintext',
  'markdown',
  'article',
  'html',
];
