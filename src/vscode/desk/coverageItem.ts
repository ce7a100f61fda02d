import * as vscode from 'vscode';
import { lostTicks } from '../../core/desk/coverage';
import { claimKinds, kindWords } from '../../core/views/wording';
import { settledLine } from '../../core/views/tickWords';
import type { Articles } from '../articles';
import { localized } from '../localized';
import type { Ticks } from './ticks';

const { l10n } = vscode;

/** `41 of 52 settled`, in the status bar, from the first tick of an article on. */
export function registerCoverageItem(articles: Articles, ticks: Ticks): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'secondSource.coverage',
    vscode.StatusBarAlignment.Right,
    89,
  );
  item.name = l10n.t('Second Source: Claims Settled');
  item.command = 'secondSource.desk.focus';

  const update = (): void => {
    const document = articles.active();
    const problem = document && ticks.problemOf(document);
    const desk = document && ticks.deskOf(document);
    if (problem !== undefined) {
      show(`$(warning) ${l10n.t('Ledger left alone')}`, [problem]);
      return;
    }
    if (!desk || desk.placed.length === 0) {
      item.hide();
      return;
    }
    const { byKind, byState } = desk.coverage;
    const lost = lostTicks(desk.states, desk.placed).length;
    show(`$(checklist) ${localized(settledLine(desk.coverage))}`, [
      ...claimKinds.flatMap((kind) =>
        kind === 'passage' || byKind[kind].claims === 0
          ? []
          : [`${localized(kindWords[kind].many)}: ${localized(settledLine(byKind[kind]))}`],
      ),
      ...(byState.query > 0 ? [l10n.t('Queries: {0}', String(byState.query))] : []),
      ...(byState.disputed > 0 ? [l10n.t('Disputed: {0}', String(byState.disputed))] : []),
      l10n.t('Sentences, and words that stand for a name, are not ticked off'),
      ...(lost > 0 ? [l10n.t('Lost: {0}', String(lost))] : []),
    ]);
  };

  const show = (text: string, details: readonly string[]): void => {
    item.text = text;
    item.tooltip = details.join('\n');
    const label = [text.replace(/^\$\([\w-]{1,20}\) /, ''), ...details].join('. ');
    item.accessibilityInformation = { label: `Second Source: ${label}`, role: 'button' };
    item.show();
  };

  update();
  return vscode.Disposable.from(
    item,
    articles.onDidChangeActive(update),
    ticks.onDidChange((document) => {
      if (document === articles.active()) update();
    }),
  );
}
