import * as vscode from 'vscode';
import type { Articles } from './articles';
import { registerClaimsView } from './claimsView';
import { registerCrossReferenceView } from './crossReferenceView';
import type { Ticks } from './desk/ticks';
import type { Log } from './log';
import { registerPanelActions } from './panelActions';
import { registerPeopleView } from './peopleView';
import { followClaim } from './shownClaim';
import { registerSourcesView } from './sourcesView';

/** The side panel: its four views, and what can be done with their lines. */
export function registerPanel(
  articles: Articles,
  ticks: Ticks,
  { extensionUri, workspaceState }: vscode.ExtensionContext,
  log: Log,
): vscode.Disposable {
  const shown = followClaim(articles);
  return vscode.Disposable.from(
    shown,
    registerPanelActions(articles, log),
    registerClaimsView(articles, ticks, shown, workspaceState, log),
    registerCrossReferenceView(articles, ticks, shown, extensionUri, log),
    registerPeopleView(articles),
    registerSourcesView(articles, log),
  );
}
