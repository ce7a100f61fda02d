import * as vscode from 'vscode';
import { statusLine } from '../core/views/statusLine';
import type { Articles } from './articles';

/** One item: how many claims the article has, and how many differ. A click opens the panel. */
export function registerStatusBar(articles: Articles, command: string): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'secondSource.status',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = 'Second Source';
  item.command = command;

  const update = (): void => {
    const document = articles.active();
    if (!document) {
      item.hide();
      return;
    }
    const report = articles.lastReportOf(document);
    const line = report && statusLine(report, articles.state().articles - 1);
    item.text = `$(quote) ${line?.text ?? 'Comparing'}`;
    item.tooltip = ['Second Source', ...(line?.details ?? [])].join('\n');
    item.accessibilityInformation = {
      label: `Second Source: ${[line?.text ?? 'comparing', ...(line?.details ?? [])].join('. ')}`,
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
  );
}
