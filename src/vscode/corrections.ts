import * as vscode from 'vscode';
import {
  CORRECTIONS_PATH,
  correctionsText,
  faultOf,
  noCorrections,
  parseCorrections,
  withCorrection,
  type Correction,
  type CorrectionFile,
} from '../core/checks/corrections';
import { knownCorrection } from '../core/checks/knownCorrection';
import type { Articles } from './articles';
import { Refusal, registerCommand } from './commands';
import { createFolderFiles, type FolderFileKind, type FolderFiles } from './folderFiles';
import type { Log } from './log';
import { allReadings } from './readings';

const { l10n } = vscode;

const KIND: FolderFileKind<CorrectionFile> = {
  path: CORRECTIONS_PATH,
  parse: parseCorrections,
  print: correctionsText,
  none: noCorrections,
  faults: (path, { faults }) => faults.map((it) => `${path}, ${it}: it corrects nothing`),
  refusal: (path, why) =>
    l10n.t('{0} cannot be used ({1}). It is left as it is, and corrects nothing.', path, why),
};

/** What was corrected before, kept in a file of each folder of the workspace. */
export type Corrections = FolderFiles<CorrectionFile>;

export const createCorrections = (log: Log): Corrections => createFolderFiles(KIND, log);

/**
 * Those that count for an article: of the folder of the workspace that it is in; of every folder, where
 * it is in none, as one that was not saved yet.
 */
export function correctionsFor(
  corrections: Corrections,
  article: vscode.Uri,
): readonly Correction[] {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  const folders = folder ? [folder] : (vscode.workspace.workspaceFolders ?? []);
  return folders.flatMap((it) => corrections.of(it)?.corrections ?? []);
}

/** Makes a correction of the selected words: every recurrence of them is a finding from then on. */
export const registerCorrectionCommand = (
  articles: Articles,
  corrections: Corrections,
  log: Log,
): vscode.Disposable =>
  registerCommand(log, 'secondSource.addCorrection', async () => {
    const editor = vscode.window.activeTextEditor;
    const wrong = editor?.document.getText(editor.selection).trim().replace(/\s+/g, ' ') ?? '';
    if (!editor || !articles.isArticle(editor.document) || wrong === '')
      throw new Refusal(l10n.t('Select the wrong words or the wrong figure in an article first.'));
    if (!vscode.workspace.isTrusted)
      throw new Refusal(l10n.t('Corrections can be kept once you trust this folder.'));
    const folder = vscode.workspace.getWorkspaceFolder(editor.document.uri);
    if (!folder)
      throw new Refusal(l10n.t('Only words in files of the open folder can be corrected for all.'));
    const right = await ask(l10n.t('What is right instead of “{0}”?', wrong), wrong, (value) =>
      faultOf({ wrong, right: value }) === undefined
        ? undefined
        : l10n.t('Other words than the wrong ones, please'),
    );
    if (right === undefined) return;
    const measure = /\d/.test(wrong)
      ? await ask(
          l10n.t('Of what is that figure wrong? Leave empty for any (harbour, turnout)'),
          '',
        )
      : '';
    if (measure === undefined) return;
    const added = {
      wrong,
      right: right.trim(),
      ...(measure.trim() ? { measure: measure.trim() } : {}),
    };
    const fault = faultOf(added);
    if (fault !== undefined) throw new Refusal(l10n.t('This correction {0}.', fault));
    await corrections.change(folder, (it) => withCorrection(it, added));
    vscode.window.setStatusBarMessage(placesLine(added, articles), 8000);
  });

const ask = (
  title: string,
  value: string,
  validateInput: (value: string) => string | undefined = () => undefined,
): Thenable<string | undefined> => vscode.window.showInputBox({ title, value, validateInput });

/** How often the mistake stands in all articles in reach, open or not. */
function placesLine(correction: Correction, articles: Articles): string {
  const counts = allReadings(articles).map((reading) => {
    const { annotations } = reading;
    const input = { reading, annotations, claims: [], index: undefined, corrections: [correction] };
    return knownCorrection.run(input).length;
  });
  const places = counts.reduce((sum, it) => sum + it, 0);
  const inArticles = counts.filter((it) => it > 0).length;
  return l10n.t('Corrected from now on. Places: {0}, in articles: {1}', places, inArticles);
}
