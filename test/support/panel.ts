import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ClaimGrouping } from '../../src/core/views/claimTree';
import type { HostDriver, Target } from './hostDriver';
import { eventually, placeOf } from './hostWorkbench';

/** The side panel as host tests see it: its views by title, their lines by text. */

/** Opens the panel with the view in it, not collapsed. */
export async function showView(
  name: 'claims' | 'desk' | 'crossReference' | 'people' | 'sources',
): Promise<void> {
  await vscode.commands.executeCommand(`secondSource.${name}.focus`);
}

export async function groupClaims(grouping: ClaimGrouping): Promise<void> {
  await vscode.commands.executeCommand(`secondSource.claims.groupBy.${grouping}`);
}

/** A line of the claims view. */
export const claimRow = (text: string): Target => ({ selector: `${pane('Claims')} ${ROW}`, text });

/**
 * Waits for a line of the claims view, which has the focus: it may be scrolled to the claim of another
 * article, and has only the lines that can be seen.
 */
export async function claimShown(driver: HostDriver, text: string): Promise<void> {
  await eventually(`the line “${text}”`, async () => {
    const rows = await viewRows(driver, 'Claims');
    if (rows.some((it) => it.includes(text))) return true;
    await driver.press('Home');
    return undefined;
  });
}

/** Label and description of each line of a view that can be seen. */
export async function viewRows(driver: HostDriver, title: string): Promise<readonly string[]> {
  const rows = await driver.texts({ selector: `${pane(title)} ${ROW}` });
  return rows.map((it) => it.replace(/\s+/g, ' ').trim());
}

/** The lines of the claims view that are chosen. */
export async function chosenRows(driver: HostDriver): Promise<readonly string[]> {
  return driver.texts({ selector: `${pane('Claims')} ${ROW}.selected` });
}

/** The number beside the panel’s icon: the sum of what its views count. */
export const PANEL_BADGE: Target = {
  selector: '.activitybar .action-item:has(a[aria-label^="Second Source"]) .badge-content',
};

/** What stands above the lines of a view. */
export async function viewMessage(driver: HostDriver, title: string): Promise<string> {
  return driver.text({ selector: `${pane(title)} .message` });
}

/** The columns of the cross-reference, as text. */
export async function columns(driver: HostDriver): Promise<readonly string[]> {
  return driver.texts({ selector: '.columns section', webview: true });
}

/** Puts the cursor into the first place of `words` in the active editor, and the focus too. */
export async function placeCursor(words: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'no editor is active');
  const shown = await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  const { start } = placeOf(shown.document, words);
  const inside = start.translate(0, 1);
  shown.selection = new vscode.Selection(inside, inside);
}

/** Likewise, and waits until the page knows it: keys act on the cursor that the page has. */
export async function showCursor(driver: HostDriver, words: string): Promise<void> {
  await placeCursor(words);
  const { line, character } = vscode.window.activeTextEditor!.selection.active;
  const text = `Ln ${String(line + 1)}, Col ${String(character + 1)}`;
  await driver.waitFor({ selector: '.statusbar-item', text });
}

/** `undefined` while no editor is active: one is opening. */
export function selectedWords(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection);
}

const ROW = '.monaco-list-row';
const pane = (title: string): string => `.pane:has(.pane-header[aria-label^="${title}"])`;
