import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Ledger } from '../../src/core/desk/ledger';
import { parseLedger } from '../../src/core/desk/ledgerFile';
import { ledgerPathOf } from '../../src/core/desk/ledgerPath';
import type { HostDriver } from './hostDriver';
import { workspaceFile } from './hostWorkbench';

/** The checker's desk as host tests see it: ledgers, counts, and what the command line makes of them. */

export const ledgerUri = (article: string): vscode.Uri => {
  const path = ledgerPathOf(article);
  assert.ok(path !== undefined);
  return workspaceFile(path);
};

/** `undefined` where nothing was written. */
export async function ledgerOf(article: string): Promise<Ledger | undefined> {
  const bytes = await vscode.workspace.fs.readFile(ledgerUri(article)).then(
    (it) => it,
    () => undefined,
  );
  if (!bytes) return undefined;
  const read = parseLedger(new TextDecoder().decode(bytes));
  assert.ok(read.kind === 'ledger', JSON.stringify(read));
  return read.ledger;
}

/** Everything that ticking has left in the workspace goes. */
export async function forgetLedgers(): Promise<void> {
  for (const it of ['ledger', '.gitattributes'])
    await vscode.workspace.fs
      .delete(workspaceFile(`.second-source/${it}`), { recursive: true })
      .then(undefined, () => undefined);
}

/** What the status bar says of the active article: `3 of 12 settled`. */
export async function settledIn(driver: HostDriver): Promise<string | undefined> {
  const items = await driver.texts({ selector: '.statusbar-item', text: 'settled' });
  return items.flatMap((it) => /^\s*(\d+ of \d+ settled)/.exec(it)?.[1] ?? [])[0];
}

/** Holds what the command line prints to a pattern, where there is one. */
export function matchCommandLine(pattern: RegExp, ...args: readonly string[]): void {
  const printed = commandLine(...args);
  if (printed !== undefined) assert.match(printed, pattern);
}

interface ChildProcesses {
  execFileSync(
    file: string,
    args: readonly string[],
    options: {
      readonly cwd: string;
      readonly encoding: 'utf8';
      readonly env: Readonly<Record<string, string | undefined>>;
    },
  ): string;
}

/** What the project's command line prints, run in the workspace's folder; `undefined` where there is no Node. */
export function commandLine(...args: readonly string[]): string | undefined {
  const { getBuiltinModule } = process as unknown as {
    readonly getBuiltinModule?: (name: string) => ChildProcesses;
  };
  if (!getBuiltinModule) return undefined;
  const cli = `${__dirname}/../../../dist/cli.js`;
  return getBuiltinModule('node:child_process').execFileSync(process.execPath, [cli, ...args], {
    cwd: workspaceFile('').fsPath,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
}
