import * as vscode from 'vscode';
import { storySymbols, type StorySymbol } from '../core/views/storySymbols';
import type { Articles } from './articles';
import { withoutIcons } from './plainWords';
import { rangeIn } from './places';
import { allReadings } from './readings';
import { signalOf } from './signalOf';

const KINDS: Readonly<Record<StorySymbol['kind'], vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  quote: vscode.SymbolKind.String,
  figure: vscode.SymbolKind.Number,
};

/** Go to symbol in workspace: people by name, quotations and figures by their words, of every article. */
export function registerWorkspaceSymbols(articles: Articles): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      articles.catchUp();
      await articles.newsroom.index(signalOf(token)); // once everything is read
      const readings = allReadings(articles);
      const known = new Map(readings.map(({ article }) => [article.id, article]));
      return storySymbols(query, readings).flatMap(({ kind, name, detail, article: id, span }) => {
        const article = known.get(id);
        if (!article) return [];
        const location = new vscode.Location(articles.uriOf(id), rangeIn(article, span));
        return new vscode.SymbolInformation(withoutIcons(name), KINDS[kind], detail, location);
      });
    },
  });
}
