import * as vscode from 'vscode';
import type { Articles } from './articles';
import { registerCommand } from './commands';
import type { Log } from './log';
import { isPlace, showPlace, type Place } from './places';

/** The lines of the panel whose words stand somewhere, and which passage of another article bears on them. */
export interface Placed {
  readonly place: Place;
  /** What stands there, where a command is about just that: the line may be older than the text. */
  readonly words?: string;
  readonly there?: Place;
}

/** A command that a line of the panel runs when it is clicked. The focus stays in the panel. */
export const revealing = (place: Place, words?: string): vscode.Command => ({
  command: 'secondSource.panel.reveal',
  title: 'Show in the Article',
  arguments: [place, words],
});

/** What can be done with a line of any view of the panel. */
export function registerPanelActions(articles: Articles, log: Log): vscode.Disposable {
  const isPlaced = (value: unknown): value is Placed =>
    typeof value === 'object' &&
    value !== null &&
    'place' in value &&
    isPlace(value.place, articles) &&
    (!('there' in value) || value.there === undefined || isPlace(value.there, articles));
  const onPlaced = (
    name: string,
    run: (placed: Placed) => Thenable<unknown> | undefined,
  ): vscode.Disposable =>
    registerCommand(log, `secondSource.panel.${name}`, (line) =>
      isPlaced(line) ? run(line) : undefined,
    );
  const { executeCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(log, 'secondSource.panel.reveal', (place, words) =>
      isPlace(place, articles)
        ? showPlace(articles, place, {
            preserveFocus: true,
            preview: true,
            ...(typeof words === 'string' && { words }),
          })
        : undefined,
    ),
    onPlaced('open', ({ place }) => showPlace(articles, place)),
    onPlaced('openThere', ({ there }) => there && executeCommand('secondSource.goToPlace', there)),
    onPlaced(
      'sideBySide',
      ({ place, there }) => there && executeCommand('secondSource.compareSideBySide', place, there),
    ),
    onPlaced(
      'diff',
      ({ place, there }) => there && executeCommand('secondSource.diffPassages', place, there),
    ),
    onPlaced('verify', ({ place }) => executeCommand('secondSource.verifyClaim', place)),
    onPlaced('copy', ({ place }) => executeCommand('secondSource.copyClaim', place)),
  );
}
