import * as vscode from 'vscode';
import { settings, type Settings } from '../core/settings';
import { registerCommand } from './commands';
import type { Log } from './log';
import type { WatchedSettings } from './settings';

type Switch = 'shown' | 'highlights' | 'highlightQuotes' | 'highlightPeople' | 'highlightFigures';

const COMMANDS: Readonly<Record<Switch, string>> = {
  shown: 'secondSource.toggleEverything',
  highlights: 'secondSource.toggleHighlights',
  highlightQuotes: 'secondSource.toggleQuotations',
  highlightPeople: 'secondSource.togglePeople',
  highlightFigures: 'secondSource.toggleFigures',
};

/** Commands that switch highlights, or everything in the text, on and off, by way of their settings. */
export function registerToggles(watched: WatchedSettings, log: Log): vscode.Disposable {
  return vscode.Disposable.from(
    ...(Object.keys(COMMANDS) as Switch[]).map((key) =>
      registerCommand(log, COMMANDS[key], () => toggle(key, watched.current())),
    ),
  );
}

async function toggle(key: Switch, current: Settings): Promise<void> {
  await write(key, !current[key]);
  if (current[key]) return;
  // what was asked for is to be seen
  for (const above of ['shown', 'highlights'] as const)
    if (key !== 'shown' && key !== above && !current[above]) await write(above, true);
}

/** Writes to the folder's settings where they decide, else to the person's own. */
async function write(key: Switch, on: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('secondSource');
  const { name } = settings[key];
  const inWorkspace = configuration.inspect(name)?.workspaceValue !== undefined;
  await configuration.update(name, on, !inWorkspace);
}
