import * as vscode from 'vscode';
import { tickCard } from '../../core/views/tickCard';
import { localized } from '../localized';
import { plainMarkdown } from '../markdown';
import { rangeOf } from '../places';
import { ARTICLE_SELECTOR } from '../selector';
import type { WatchedSettings } from '../settings';
import { innermostAt } from './deskTargets';
import type { Ticks } from './ticks';

const { l10n } = vscode;

/** What a checker has said of the claim, beside its card. */
export const registerTickHovers = (ticks: Ticks, settings: WatchedSettings): vscode.Disposable =>
  vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    provideHover(document, position) {
      const desk = settings.current().hover ? ticks.deskOf(document) : undefined;
      if (desk?.reading.article.text !== document.getText()) return undefined;
      const claim = innermostAt(desk.states, document.offsetAt(position));
      const card = claim && tickCard(claim);
      if (!claim || !card) return undefined;
      const on = new Date(card.at);
      const lines = [
        `${localized(card.state)}${Number.isNaN(on.valueOf()) ? '' : ` · ${on.toLocaleString(vscode.env.language)}`}`,
        ...(card.was === undefined ? [] : [l10n.t('Was “{0}” when it was ticked.', card.was)]),
        ...(card.note === '' ? [] : [card.note]),
        ...card.sources.map((it) => l10n.t('Source: {0}', it)),
      ];
      return new vscode.Hover(plainMarkdown(lines), rangeOf(document, claim.about.span));
    },
  });
