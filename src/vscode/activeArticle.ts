import * as vscode from 'vscode';
import type { Subscription } from '../engine/emitter';

/** The article that has, or last had, the focus; it stays when the focus moves to a view. */
export interface ActiveArticle extends Subscription {
  current(): vscode.TextDocument | undefined;
  /** Looks again which it is, as when documents have come to be articles, or are none any more. */
  refresh(): void;
  readonly onDidChange: vscode.Event<vscode.TextDocument | undefined>;
  /** The cursor moved in it. */
  readonly onDidMoveCursor: vscode.Event<vscode.TextDocument>;
}

export function createActiveArticle(
  isArticle: (document: vscode.TextDocument) => boolean,
): ActiveArticle {
  const changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  const cursorMoved = new vscode.EventEmitter<vscode.TextDocument>();
  let active: vscode.TextDocument | undefined;

  const focus = (editor: vscode.TextEditor | undefined): void => {
    const shown = vscode.window.visibleTextEditors.map((it) => it.document);
    const kept = active && !active.isClosed && isArticle(active) ? active : undefined;
    const next =
      editor && isArticle(editor.document) ? editor.document : (kept ?? shown.find(isArticle));
    if (next === active) return;
    active = next;
    changed.fire(active);
  };

  const subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(focus),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      if (document === active) cursorMoved.fire(document);
    }),
    changed,
    cursorMoved,
  ];

  return {
    current: () => active,
    refresh: () => focus(vscode.window.activeTextEditor),
    onDidChange: changed.event,
    onDidMoveCursor: cursorMoved.event,
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}
