import * as vscode from 'vscode';
import { statusLine } from '../core/views/statusLine';
import type { Articles } from './articles';
import { localized } from './localized';
import type { WatchedSettings } from './settings';

const { l10n } = vscode;

/**
 * One item: how many claims the article has, and how many differ. A click opens the panel; where everything
 * is hidden, it shows it again. Settings that do not fit are named in its tooltip, and nowhere else.
 */
export function registerStatusBar(
  articles: Articles,
  settings: WatchedSettings,
  command: string,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'secondSource.status',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = 'Second Source';

  const update = (): void => {
    const document = articles.active();
    if (!document) {
      item.hide();
      return;
    }
    const { shown } = settings.current();
    const report = articles.lastReportOf(document);
    const line = report && statusLine(report, articles.state().articles - 1);
    const text = shown ? localized(line?.text ?? 'Comparing') : l10n.t('Hidden');
    const details = [
      ...(shown
        ? (line?.details ?? []).map((it) => localized(it))
        : [l10n.t('Click to show highlights, cards and findings')]),
      ...settings.misfits(),
    ];
    item.command = shown ? command : 'secondSource.toggleEverything';
    const icon = shown ? (settings.misfits().length > 0 ? 'warning' : 'quote') : 'eye-closed';
    item.text = `$(${icon}) ${text}`;
    item.tooltip = ['Second Source', ...details].join('\n');
    item.accessibilityInformation = {
      label: `Second Source: ${[text, ...details].join('. ')}`,
      role: 'button',
    };
    item.show();
  };

  update();
  return vscode.Disposable.from(
    item,
    articles.onDidChangeActive(update),
    articles.onDidChangeReport(update),
    articles.onDidChangeArticles(update),
    settings.onDidChange(update),
  );
}
