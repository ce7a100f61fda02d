import * as vscode from 'vscode';
import type { Articles } from './articles';
import { registerDefinition } from './definition';
import { registerDocumentHighlights } from './documentHighlights';
import { registerFolding } from './folding';
import { registerOutline } from './outline';
import { registerReferences } from './references';
import { registerRenamePerson } from './renamePerson';
import type { WatchedSettings } from './settings';
import { registerSpeakerHints } from './speakerHints';
import { registerSummaryLens } from './summaryLens';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** What the editor asks of any language, answered for articles alone. */
export const registerEditorWays = (
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable =>
  vscode.Disposable.from(
    registerDefinition(articles),
    registerReferences(articles),
    registerDocumentHighlights(articles),
    registerOutline(articles),
    registerFolding(articles),
    registerWorkspaceSymbols(articles),
    registerRenamePerson(articles),
    registerSummaryLens(articles, settings),
    registerSpeakerHints(articles, settings),
  );
