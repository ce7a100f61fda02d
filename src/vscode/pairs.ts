import * as vscode from 'vscode';
import type { Subscription } from '../engine/emitter';

/** Which articles a person does not want held against each other; kept for the workspace. */
export interface Pairs extends Subscription {
  isApart(a: string, b: string): boolean;
  setApart(a: string, b: string, apart: boolean): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

const KEY = 'secondSource.apart';

export function createPairs(memory: vscode.Memento): Pairs {
  const changed = new vscode.EventEmitter<void>();
  const remembered = memory.get<unknown>(KEY);
  const apart = new Set(
    Array.isArray(remembered) ? remembered.filter((it) => typeof it === 'string') : [],
  );
  return {
    isApart: (a, b) => apart.has(pairKey(a, b)),
    async setApart(a, b, wanted) {
      if (wanted) apart.add(pairKey(a, b));
      else apart.delete(pairKey(a, b));
      changed.fire();
      await memory.update(KEY, [...apart].sort());
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}

/** Whichever of the two comes first; no address has a line break. */
const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
