import * as vscode from 'vscode';
import { registerCommand } from './commands';
import type { Log } from './log';
import { setContext } from './panelMessage';

/** Files of the extension's `seeds` folder; the first is the one that the walkthrough looks at. */
export const SAMPLES = ['port-maddern-courier.txt', 'threllin-ledger.txt'] as const;

const NEXT_DIFFERENCE = 'secondSource.nextDifference';

/** What a step of the walkthrough may run in the sample article. */
const STEPS: readonly unknown[] = [
  NEXT_DIFFERENCE,
  'secondSource.compareSideBySide',
  'secondSource.verifyClaim',
];

/**
 * The address of a copy: its name says that it is one, where VS Code lists it among a person's own files, and
 * its lines wrap.
 */
const copyOf = ({ globalStorageUri }: vscode.ExtensionContext, name: string): vscode.Uri =>
  vscode.Uri.joinPath(globalStorageUri, 'samples', `sample-${name.replace(/txt$/, 'article')}`);

/** The ids of the copies, whether they were made or not. */
export const sampleIds = (context: vscode.ExtensionContext): readonly string[] =>
  SAMPLES.map((it) => copyOf(context, it).toString());

/**
 * The sample articles of the walkthrough: copies in the extension's own storage, made anew whenever they are
 * opened and not being edited. No file of the person's is touched.
 */
export function registerSamples(context: vscode.ExtensionContext, log: Log): vscode.Disposable {
  const { extension, extensionUri, globalStorageUri } = context;
  const folder = vscode.Uri.joinPath(globalStorageUri, 'samples');
  const firstId = copyOf(context, SAMPLES[0]).toString();
  /** What VS Code calls the walkthrough's tab, once one of its buttons was clicked. */
  let page: string | undefined;

  const copy = async (name: string): Promise<vscode.TextDocument> => {
    const uri = copyOf(context, name);
    const open = vscode.workspace.textDocuments.find((it) => it.uri.toString() === uri.toString());
    if (!open?.isDirty) {
      const from = vscode.Uri.joinPath(extensionUri, 'seeds', name);
      await vscode.workspace.fs.writeFile(uri, await vscode.workspace.fs.readFile(from));
    }
    return vscode.workspace.openTextDocument(uri);
  };

  const firstSeen = (): vscode.TextEditor | undefined =>
    vscode.window.visibleTextEditors.find((it) => it.document.uri.toString() === firstId);

  /** Both articles where the first is, else in a column beside the walkthrough; the first has the focus. */
  const openSamples = async (): Promise<vscode.TextEditor | undefined> => {
    await vscode.workspace.fs.createDirectory(folder);
    const [first, second] = await Promise.all(SAMPLES.map(copy));
    let viewColumn = firstSeen()?.viewColumn ?? columnBeside(firstId);
    let shown: vscode.TextEditor | undefined;
    for (const document of [second, first]) {
      if (!document) continue;
      shown = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
      viewColumn = shown.viewColumn ?? viewColumn; // both in one column, and no third
    }
    return shown;
  };

  return vscode.Disposable.from(
    registerCommand(log, 'secondSource.openSamples', async () => {
      page = pageInFront() ?? page;
      await openSamples();
    }),
    registerCommand(log, 'secondSource.openWalkthrough', async () => {
      await focusPage(page); // VS Code opens it in the active column, even where another has it
      const id = `${extension.id}#start`;
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', id, false);
    }),
    registerCommand(log, 'secondSource.walkthroughStep', async (command) => {
      if (typeof command !== 'string' || !STEPS.includes(command)) return;
      page = pageInFront() ?? page;
      const seen = firstSeen();
      const editor = seen
        ? await vscode.window.showTextDocument(seen.document, seen.viewColumn)
        : await openSamples();
      // an article that was only just opened shows nothing of what this step is about
      const isUntouched = editor?.selection.active.isEqual(new vscode.Position(0, 0));
      if (isUntouched && command !== NEXT_DIFFERENCE)
        await vscode.commands.executeCommand(NEXT_DIFFERENCE);
      // the page sees no command that an extension runs, and ticks the step off by this; it then takes the focus,
      // which a list that is open already would not outlive
      await setContext(`walkthrough.${command.replace('secondSource.', '')}`, true);
      if (editor) await vscode.window.showTextDocument(editor.document, editor.viewColumn);
      await vscode.commands.executeCommand(command);
    }),
  );
}

/** The column of a tab that is not the active column, which shows the walkthrough; any other before a new one. */
function columnBeside(id: string): vscode.ViewColumn {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const others = all.filter((it) => it.viewColumn !== activeTabGroup.viewColumn);
  const has = ({ tabs }: vscode.TabGroup): boolean =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === id);
  return (others.find(has) ?? others[0])?.viewColumn ?? vscode.ViewColumn.Beside;
}

/** VS Code's commands that move the focus, by column. */
const FOCUS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** Moves the focus to the column that has the page open, where one has. */
async function focusPage(label: string | undefined): Promise<void> {
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some((it) => it.input === undefined && it.label === label),
  );
  const ordinal = group && FOCUS[group.viewColumn - 1];
  if (ordinal) await vscode.commands.executeCommand(`workbench.action.focus${ordinal}EditorGroup`);
}

/** The label of the active tab, if that is a page of VS Code's own, as the walkthrough is. */
function pageInFront(): string | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab && activeTab.input === undefined ? activeTab.label : undefined;
}
