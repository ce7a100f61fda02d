import * as vscode from 'vscode';

/** In milliseconds. A window that has not answered by then, as of an editor that was closed, is not waited for. */
const LONGEST_WAIT = 1000;

/**
 * Puts the cursor at an offset and brings it into view. Resolves once the window has it there: until then
 * `editor.selection` falls back to where the cursor was before, as the window’s answers to earlier moves come in, and
 * a key pressed quickly would act there.
 */
export async function moveCursor(editor: vscode.TextEditor, offset: number): Promise<void> {
  const position = editor.document.positionAt(offset);
  const selection = new vscode.Selection(position, position);
  // of a cursor that stays where it is the window tells nothing
  const moved = editor.selection.isEqual(selection) ? undefined : moveOf(editor, selection);
  editor.selection = selection;
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await moved;
}

/** Resolves when the window tells that it has made the selection. */
function moveOf(editor: vscode.TextEditor, selection: vscode.Selection): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      told.dispose();
      resolve();
    };
    const timer = setTimeout(end, LONGEST_WAIT);
    const told = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor === editor && selections[0]?.isEqual(selection)) end();
    });
  });
}
