import * as vscode from 'vscode';
import type { Articles } from './articles';
import { showPlace, type Place } from './places';

/** Passages shown while a person moves through a list, and the editor as it was before. */
export interface Preview {
  show(place: Place): Promise<void>;
  /** Shows the passage for good. */
  open(place: Place): Promise<void>;
  /** What is shown stays: `restore` does nothing any more. */
  keep(): void;
  /** Brings back the editor, selection and scroll position that were there before the first preview. */
  restore(): Promise<void>;
}

export function createPreview(articles: Articles): Preview {
  const before = editorNow();
  const tabsBefore = new Set(textTabs().map(({ key }) => key));
  let pending: Promise<void> = Promise.resolve();
  let latest: Place | undefined;
  let previewed = false;
  let kept = false;

  return {
    show(place) {
      latest = place;
      previewed = true;
      pending = pending
        .catch(() => undefined)
        .then(async () => {
          if (latest !== place || kept) return; // another one has been asked for meanwhile
          const column = before?.editor.viewColumn;
          const options = { preserveFocus: true, preview: true };
          await showPlace(articles, place, column === undefined ? options : { ...options, column });
        });
      return pending;
    },

    async open(place) {
      await pending.catch(() => undefined);
      const column = before?.editor.viewColumn;
      await showPlace(articles, place, column === undefined ? {} : { column });
    },

    keep() {
      kept = true;
    },

    async restore() {
      if (!previewed || kept) return;
      kept = true;
      await pending.catch(() => undefined);
      if (before) await bringBack(before);
      const added = textTabs().filter(({ key, tab }) => !tabsBefore.has(key) && tab.isPreview);
      await vscode.window.tabGroups.close(
        added.map(({ tab }) => tab),
        true,
      );
    },
  };
}

interface EditorState {
  readonly editor: vscode.TextEditor;
  readonly preview: boolean;
  readonly selections: readonly vscode.Selection[];
  readonly visible: vscode.Range | undefined;
}

function editorNow(): EditorState | undefined {
  const editor = vscode.window.activeTextEditor;
  // one without a column is a part of something else, as a cell of a notebook or a side of a diff editor
  if (editor?.viewColumn === undefined) return undefined;
  const preview = vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview ?? false;
  return {
    editor,
    preview,
    selections: [...editor.selections],
    visible: editor.visibleRanges[0],
  };
}

async function bringBack({ editor, preview, selections, visible }: EditorState): Promise<void> {
  const column = editor.viewColumn;
  const shown = await vscode.window.showTextDocument(editor.document, {
    preview,
    ...(column !== undefined && { viewColumn: column }),
  });
  shown.selections = selections;
  if (visible) shown.revealRange(visible, vscode.TextEditorRevealType.AtTop);
}

function textTabs(): readonly { readonly key: string; readonly tab: vscode.Tab }[] {
  return vscode.window.tabGroups.all.flatMap((group) =>
    group.tabs.flatMap((tab) =>
      tab.input instanceof vscode.TabInputText
        ? [{ key: `${group.viewColumn} ${tab.input.uri.toString()}`, tab }]
        : [],
    ),
  );
}
