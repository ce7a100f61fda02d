import * as vscode from 'vscode';
import { outlineOf, type OutlineEntry, type OutlineKind } from '../core/views/outline';
import type { Articles } from './articles';
import { withoutIcons } from './plainWords';
import { rangeOf } from './places';
import { ARTICLE_SELECTOR } from './selector';

const { l10n } = vscode;

/** The outline of an article: people, quotations by speaker, figures. */
export function registerOutline(articles: Articles): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    ARTICLE_SELECTOR,
    {
      async provideDocumentSymbols(document) {
        const reading = await articles.read(document);
        if (!reading) return [];
        const { people, quotations, figures } = outlineOf(reading);
        return [
          ...groupOf(l10n.t('People'), people),
          ...groupOf(l10n.t('Quotations'), quotations),
          ...groupOf(l10n.t('Figures'), figures),
        ].map((it) => symbolOf(it, document));
      },
    },
    { label: 'Second Source' },
  );
}

/** A group is where its first entry is, so that the editor takes it for no block of lines. */
function groupOf(name: string, children: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const [first] = children;
  if (!first) return [];
  const count = children.reduce((sum, it) => sum + Math.max(1, it.children.length), 0); // those of a speaker
  return [{ kind: 'group', name, detail: String(count), span: first.span, children }];
}

const KINDS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  group: vscode.SymbolKind.Namespace,
  person: vscode.SymbolKind.Object,
  speaker: vscode.SymbolKind.Object,
  quote: vscode.SymbolKind.String,
  figure: vscode.SymbolKind.Number,
};

function symbolOf(entry: OutlineEntry, document: vscode.TextDocument): vscode.DocumentSymbol {
  const name = entry.name === undefined ? l10n.t('No speaker named') : withoutIcons(entry.name);
  const range = rangeOf(document, entry.span);
  const symbol = new vscode.DocumentSymbol(name, entry.detail, KINDS[entry.kind], range, range);
  symbol.children = entry.children.map((it) => symbolOf(it, document));
  return symbol;
}
