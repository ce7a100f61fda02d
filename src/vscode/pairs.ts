import * as vscode from 'vscode';
import type { Subscription } from '../engine/emitter';

/** Which articles are not held against each other. */
export interface Pairs extends Subscription {
  /** A person wants them apart, or one is a sample of the walkthrough and the other is not. */
  isApart(a: string, b: string): boolean;
  /** Whether it is one of the walkthrough’s. */
  isSample(id: string): boolean;
  /** The ids of all the walkthrough’s articles, whether they were opened or not. */
  readonly samples: readonly string[];
  /** Whether a person wants them apart, which is kept for the workspace. */
  isSetApart(a: string, b: string): boolean;
  setApart(a: string, b: string, apart: boolean): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

const KEY = 'secondSource.apart';

export function createPairs(memory: vscode.Memento, samples: readonly string[]): Pairs {
  const changed = new vscode.EventEmitter<void>();
  const remembered = memory.get<unknown>(KEY);
  const apart = new Set(
    Array.isArray(remembered) ? remembered.filter((it) => typeof it === 'string') : [],
  );
  const isSample = (id: string): boolean => samples.includes(id);
  const isSetApart = (a: string, b: string): boolean => apart.has(pairKey(a, b));
  return {
    isApart: (a, b) => isSample(a) !== isSample(b) || isSetApart(a, b),
    isSample,
    samples,
    isSetApart,
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
