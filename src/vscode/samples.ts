import * as vscode from 'vscode';
import { registerCommand } from './commands';
import type { Log } from './log';
import { setContext } from './panelMessage';

/** As they stand in the extension's `seeds` folder; the first is the one that the walkthrough looks at. */
const SAMPLES = ['port-maddern-courier.txt', 'threllin-ledger.txt'] as const;

/** What a step of the walkthrough may run in the sample article. */
const STEPS: readonly unknown[] = [
  'secondSource.nextDifference',
  'secondSource.compareSideBySide',
  'secondSource.verifyClaim',
];

export const samplesFolder = ({ globalStorageUri }: vscode.ExtensionContext): vscode.Uri =>
  vscode.Uri.joinPath(globalStorageUri, 'samples');

/**
 * The sample articles of the walkthrough: copies in the extension's own storage, made anew whenever they are
 * opened and not being edited. No file of the person's is touched.
 */
export function registerSamples(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  const { extension, extensionUri } = context;
  const folder = samplesFolder(context);

  const copy = async (name: string): Promise<vscode.TextDocument> => {
    const uri = vscode.Uri.joinPath(folder, name);
    const open = vscode.workspace.textDocuments.find((it) => it.uri.toString() === uri.toString());
    if (!open?.isDirty) {
      const from = vscode.Uri.joinPath(extensionUri, 'seeds', name);
      await vscode.workspace.fs.writeFile(uri, await vscode.workspace.fs.readFile(from));
    }
    return vscode.workspace.openTextDocument(uri);
  };

  /** Both articles beside the walkthrough, or where they are; the first has the focus. */
  const openSamples = async (): Promise<void> => {
    await vscode.workspace.fs.createDirectory(folder);
    const [first, second] = await Promise.all(SAMPLES.map(copy));
    const seen = vscode.window.visibleTextEditors.find((it) => it.document === first);
    let viewColumn = seen?.viewColumn ?? vscode.ViewColumn.Beside;
    for (const document of [second, first]) {
      if (!document) continue;
      const shown = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
      viewColumn = shown.viewColumn ?? viewColumn; // both in one column, and no third
    }
  };

  return vscode.Disposable.from(
    registerCommand(log, 'secondSource.openSamples', openSamples),
    registerCommand(log, 'secondSource.openWalkthrough', () =>
      vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${extension.id}#start`,
        false,
      ),
    ),
    registerCommand(log, 'secondSource.walkthroughStep', async (command) => {
      if (typeof command !== 'string' || !STEPS.includes(command)) return;
      const uri = vscode.Uri.joinPath(folder, SAMPLES[0]).toString();
      const seen = vscode.window.visibleTextEditors.find(
        (it) => it.document.uri.toString() === uri,
      );
      if (seen) await vscode.window.showTextDocument(seen.document, seen.viewColumn);
      else await openSamples();
      await vscode.commands.executeCommand(command);
      // the page sees no command that an extension runs, and ticks the step off by this
      await setContext(`walkthrough.${command.replace('secondSource.', '')}`, true);
    }),
  );
}
