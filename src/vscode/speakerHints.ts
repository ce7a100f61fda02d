import * as vscode from 'vscode';
import { runningSpeakers } from '../core/views/runningSpeakers';
import type { Articles } from './articles';
import { localized } from './localized';
import { ARTICLE_SELECTOR } from './selector';
import type { WatchedSettings } from './settings';

/** The speaker in front of each paragraph that goes on with a quotation; off unless a setting says so. */
export function registerSpeakerHints(
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints(document, range) {
      if (!settings.current().speakerHints || !articles.isArticle(document)) return [];
      const reading = articles.readingOf(document);
      if (!reading) return [];
      return runningSpeakers(reading)
        .map(({ at, name, why }) => {
          const hint = new vscode.InlayHint(document.positionAt(at), `${name}:`);
          hint.paddingRight = true;
          hint.tooltip = localized(why);
          return hint;
        })
        .filter(({ position }) => range.contains(position));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(ARTICLE_SELECTOR, provider),
    articles.onDidRead(() => changed.fire()),
    settings.onDidChange(() => changed.fire()),
  );
}
