import * as vscode from 'vscode';
import type { Article, ArticleFormat } from '../core/model';
import type { Subscription } from '../engine/emitter';
import type { Newsroom } from '../engine/newsroom';
import { createPauses } from '../engine/pauses';
import { documentsOf, isInTab } from './tabs';
import { baseName } from './workspacePaths';

/** The articles that are open: the newsroom has their text as it is typed. */
export interface OpenArticles extends Subscription {
  /** By id: each as the newsroom has it, and the version of its document that it came from. */
  readonly all: ReadonlyMap<string, OpenArticle>;
  /** The article as the newsroom has it; `undefined` where the document has other text by now, or is none. */
  of(document: vscode.TextDocument): Article | undefined;
  /** Takes what is typed and waits for a pause. */
  catchUp(): void;
  /** Takes every document as it is, as when the settings count others among the articles. */
  takeAll(): void;
  /** Forgets an article whose file went, unless a tab shows it; `false` where one does. */
  forget(id: string): boolean;
}

export interface OpenArticle {
  readonly article: Article;
  readonly version: number;
}

export interface OpenArticlesOptions {
  readonly newsroom: Newsroom;
  readonly isArticle: (document: vscode.TextDocument) => boolean;
  /** Whether a file is an article of the folder, which it stays when no tab shows it. */
  readonly isInFolder: (file: vscode.Uri) => boolean;
  /** How long typing in a long article must pause until it is read, in milliseconds. */
  readonly pauseMs: number;
  readonly onOpened: (id: string) => void;
  readonly onClosed: (document: vscode.TextDocument) => void;
}

/** Longer texts, in characters, are not fetched and read at every key. */
const LONG = 40_000;
/** A long article that never stops changing is read this often all the same. */
const READ_WITHIN_MS = 2_500;

export function createOpenArticles(options: OpenArticlesOptions): OpenArticles {
  const { newsroom, isArticle, isInFolder, onOpened, onClosed } = options;
  const open = new Map<string, OpenArticle>();
  const pauses = createPauses(options.pauseMs, READ_WITHIN_MS);

  const take = (document: vscode.TextDocument): void => {
    const id = document.uri.toString();
    if (!isArticle(document)) {
      if (open.has(id)) drop(document);
      return;
    }
    const known = open.get(id);
    const text = document.getText();
    const format = formatOfDocument(document);
    const same = known?.article.text === text && known.article.format === format;
    const article = same ? known.article : { id, title: baseName(document.uri), format, text };
    open.set(id, { article, version: document.version });
    newsroom.put(article);
    void newsroom.readSoon(id);
    if (!known) onOpened(id);
  };

  const drop = (document: vscode.TextDocument): void => {
    const id = document.uri.toString();
    pauses.cancel(id);
    if (open.delete(id)) onClosed(document);
  };

  const isLong = (id: string): boolean => (open.get(id)?.article.text.length ?? 0) > LONG;

  const subscriptions = [
    vscode.workspace.onDidOpenTextDocument(take),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      for (const document of documentsOf(opened)) take(document);
      for (const document of documentsOf(closed))
        if (!isInFolder(document.uri) && !isInTab(document.uri.toString())) drop(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const id = document.uri.toString();
      if (isLong(id)) pauses.wait(id, () => take(document));
      else take(document);
    }),
    vscode.workspace.onDidCloseTextDocument(drop),
    pauses,
  ];

  return {
    all: open,
    of(document) {
      const known = open.get(document.uri.toString());
      return known?.version === document.version ? known.article : undefined;
    },
    catchUp() {
      for (const document of vscode.workspace.textDocuments)
        if (pauses.cancel(document.uri.toString())) take(document);
    },
    takeAll() {
      for (const document of vscode.workspace.textDocuments) {
        const id = document.uri.toString();
        if (open.has(id) || isInTab(id)) take(document); // else its file is gone
      }
    },
    forget(id) {
      if (open.has(id) && isInTab(id)) return false;
      open.delete(id);
      return true;
    },
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}

function formatOfDocument({ languageId }: vscode.TextDocument): ArticleFormat {
  if (languageId === 'markdown') return 'markdown';
  return languageId === 'html' ? 'html' : 'plain';
}
