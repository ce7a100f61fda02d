import * as vscode from 'vscode';
import { setContext } from './panelMessage';

/**
 * Puts the cursor at an offset and brings it into view. Resolves once the window has it there: until then
 * `editor.selection` falls back to where the cursor was before, as the window’s answers to earlier moves come in, and
 * a key pressed quickly would act there.
 */
export async function moveCursor(editor: vscode.TextEditor, offset: number): Promise<void> {
  const position = editor.document.positionAt(offset);
  const selection = new vscode.Selection(position, position);
  editor.selection = selection;
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // It answers in order. Of a move that changes nothing, or is cut short by an edit, it tells nothing or another place.
  await setContext('cursorMoved', true);
}
