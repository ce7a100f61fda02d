import type { ExtensionContext } from 'vscode';

/**
 * Called by VS Code once an article is opened, or a view or command of ours is; it runs a command once this has
 * resolved. All else is loaded from here, so that reading this file is all that a window pays before it is needed.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const { start } = await import('./extension');
  start(context);
}
