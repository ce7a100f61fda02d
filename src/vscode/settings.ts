import * as vscode from 'vscode';
import { readSettings, settings, shownSettings, type Settings } from '../core/settings';
import type { Subscription } from '../engine/emitter';
import { folderPatternProblem } from '../engine/filePatterns';
import { problemLine } from '../engine/outcome';
import type { Log } from './log';

/** The settings as they stand, checked. */
export interface WatchedSettings extends Subscription {
  current(): Settings;
  /** What does not fit and was left aside, a sentence each. */
  misfits(): readonly string[];
  readonly onDidChange: vscode.Event<Settings>;
}

/** Reads every setting once, and again when one changes. What does not fit is logged once. */
export function watchSettings(log: Log): WatchedSettings {
  const changed = new vscode.EventEmitter<Settings>();
  const shown = new Set<string>();
  let misfits: readonly string[] = [];

  const read = (): Settings => {
    const configuration = vscode.workspace.getConfiguration('secondSource');
    const found: string[] = [];
    const values = readSettings(
      (name) => configuration.get<unknown>(name),
      (message) => found.push(message),
    );
    const checked: Settings = {
      ...values,
      include: fitting(values.include, settings.include.name, found),
      exclude: fitting(values.exclude, settings.exclude.name, found),
    };
    misfits = found;
    for (const message of found) {
      if (shown.has(message)) continue;
      shown.add(message);
      log.warn(message);
    }
    return shownSettings(checked);
  };

  let current = read();
  const subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('secondSource')) return;
    current = read();
    changed.fire(current);
  });

  return {
    current: () => current,
    misfits: () => misfits,
    onDidChange: changed.event,
    dispose() {
      subscription.dispose();
      changed.dispose();
    },
  };
}

/** The patterns that are patterns; `misfits` is told of the others. */
function fitting(patterns: readonly string[], name: string, misfits: string[]): readonly string[] {
  return patterns.filter((pattern) => {
    const why = folderPatternProblem(pattern);
    if (why === undefined) return true;
    const line = problemLine({ kind: 'bad-pattern', what: pattern, why });
    misfits.push(`secondSource.${name}: ${line} It is left aside.`);
    return false;
  });
}
