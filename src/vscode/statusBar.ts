import * as vscode from 'vscode';
import { statusLine } from '../core/views/statusLine';
import type { Articles } from './articles';
import { localized } from './localized';
import { readingLine } from './panelMessage';
import type { WatchedSettings } from './settings';

const { l10n } = vscode;

const STATE_ICONS = { running: '', stopped: ' $(debug-pause)' };

/**
 * One item: how many claims the article has, how many differ, and how much of a large folder is indexed. A click
 * opens the panel; where everything is hidden, it shows it again. Settings that do not fit are named in its tooltip,
 * and nowhere else.
 */
export function registerStatusBar(
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'secondSource.status',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = 'Second Source';

  const update = (): void => {
    const document = articles.active();
    const { articles: all, read, indexing } = articles.state();
    const reading = indexing && readingLine(articles);
    if (!document) {
      item.text = `$(sync~spin) ${localized(reading ?? '')}`;
      item.command = 'secondSource.sources.focus';
      item.tooltip = 'Second Source';
      if (indexing === 'running') item.show();
      else item.hide();
      return;
    }
    const { shown } = settings.current();
    const report = articles.lastReportOf(document);
    const line = report && statusLine(report, all - 1);
    const text = shown ? localized(line?.text ?? 'Comparing') : l10n.t('Hidden');
    const details = [
      ...(reading === undefined ? [] : [localized(reading)]),
      ...(shown
        ? (line?.details ?? []).map((it) => localized(it))
        : [l10n.t('Click to show highlights, cards and findings')]),
      ...settings.misfits(),
    ];
    item.command = shown ? 'secondSource.claims.focus' : 'secondSource.toggleEverything';
    const icon = shown ? (settings.misfits().length > 0 ? 'warning' : 'quote') : 'eye-closed';
    const share = indexing ? ` (${Math.floor((100 * read) / all)}%${STATE_ICONS[indexing]})` : '';
    item.text = `$(${icon}) ${text}${share}`;
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
