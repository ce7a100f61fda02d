import * as vscode from 'vscode';
import { sheetOf, type Sheet } from '../../core/desk/sheetRows';
import { sheetCsv, sheetHtml, sheetMarkdown } from '../../core/formats/checkSheet';
import type { Articles } from '../articles';
import { registerCommand } from '../commands';
import type { Log } from '../log';
import { saveText } from '../saveText';
import { deskInView } from './deskTargets';
import type { Ticks } from './ticks';

const { l10n } = vscode;

/** Writes the check sheet of the article in the editor, in the form that the name of the file asks for. */
export const registerSheetCommand = (
  articles: Articles,
  ticks: Ticks,
  log: Log,
): vscode.Disposable =>
  registerCommand(log, 'secondSource.desk.sheet', async () => {
    const { editor, desk } = await deskInView(articles, ticks);
    const { uri } = editor.document;
    const beside =
      uri.scheme === 'untitled'
        ? {}
        : { defaultUri: uri.with({ path: `${uri.path.replace(/\.\w{1,8}$/, '')}-sheet.html` }) };
    const options = {
      title: l10n.t('Save the Check Sheet'),
      filters: { HTML: ['html'], Markdown: ['md'], CSV: ['csv'] },
      ...beside,
    };
    const sheet = {
      ...sheetOf(desk.reading, desk.states, desk.placed, new Date().toISOString()),
      article: vscode.workspace.asRelativePath(uri),
    };
    const name = await saveText(log, options, (path) => printed(sheet, path));
    if (name !== undefined)
      void vscode.window.showInformationMessage(
        l10n.t('The check sheet was written to {0}.', name),
      );
  });

function printed(sheet: Sheet, path: string): string {
  if (path.endsWith('.csv')) return `\ufeff${sheetCsv(sheet)}`; // a spreadsheet takes it for UTF-8
  return path.endsWith('.md') ? sheetMarkdown(sheet) : sheetHtml(sheet);
}
