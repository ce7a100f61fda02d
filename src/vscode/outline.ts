import * as vscode from 'vscode';
import {
  outlineOf,
  type Outline,
  type OutlineEntry,
  type OutlineKind,
} from '../core/views/outline';
import type { Articles } from './articles';
import { withoutIcons } from './plainWords';
import { rangeOf } from './places';
import { ARTICLE_SELECTOR } from './selector';

const { l10n } = vscode;

/**
 * The outline of an article: people, quotations by speaker, figures. VS Code asks for it when the text changes and when
 * somebody new offers one: it is offered anew where the other articles of the story show that somebody else spoke.
 */
export function registerOutline(articles: Articles): vscode.Disposable {
  const given = new WeakMap<vscode.TextDocument, string>();
  const offer = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(
      ARTICLE_SELECTOR,
      {
        async provideDocumentSymbols(document) {
          const reading = await articles.read(document);
          if (!reading) return [];
          const outline = outlineOf(reading);
          given.set(document, JSON.stringify(outline));
          return symbolsOf(outline, document);
        },
      },
      { label: 'Second Source' },
    );
  let offered = offer();
  const isOutOfDate = (document: vscode.TextDocument): boolean => {
    const known = given.get(document);
    const reading = known === undefined ? undefined : articles.readingOf(document);
    return reading !== undefined && JSON.stringify(outlineOf(reading)) !== known;
  };
  const changes = articles.onDidChangeReport(() => {
    if (!vscode.window.visibleTextEditors.some((it) => isOutOfDate(it.document))) return;
    offered.dispose();
    offered = offer();
  });
  return new vscode.Disposable(() => {
    changes.dispose();
    offered.dispose();
  });
}

const symbolsOf = (
  { people, quotations, figures }: Outline,
  document: vscode.TextDocument,
): vscode.DocumentSymbol[] =>
  [
    ...groupOf(l10n.t('People'), people),
    ...groupOf(l10n.t('Quotations'), quotations),
    ...groupOf(l10n.t('Figures'), figures),
  ].map((it) => symbolOf(it, document));

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
