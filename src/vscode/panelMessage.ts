import * as vscode from 'vscode';
import type { Articles } from './articles';
import { localized } from './localized';

export const NOTHING_TO_COMPARE = 'There is nothing to compare with: only one article is in reach.';

export const COMPARING = 'Comparing with the other articles';

/** What stands above a view of the panel, with the view's own words; empty where there is nothing to say. */
export function panelMessage(articles: Articles, own?: string): string {
  const reading = readingLine(articles);
  if (reading !== undefined && own === COMPARING) return localized(reading);
  const general = reading ?? (isAlone(articles) ? NOTHING_TO_COMPARE : undefined);
  const lines = [articles.active() && general, own].filter((it) => it !== undefined);
  return lines.map((it) => localized(it)).join(' ');
}

/** `Reading 12 of 200 articles`, while that goes on or once it was stopped. */
export function readingLine(articles: Articles): string | undefined {
  const { articles: all, read, indexing } = articles.state();
  if (indexing === 'stopped') return `Stopped after ${read} of ${all} articles`;
  return read < all ? `Reading ${read} of ${all} articles` : undefined;
}

export function isAlone(articles: Articles): boolean {
  const { articles: all, settled } = articles.state();
  return settled && all <= 1;
}

/** A key that the manifest's conditions read; `name` goes behind `secondSource.`. */
export const setContext = (name: string, value: unknown): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', `secondSource.${name}`, value);
