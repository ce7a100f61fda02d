import * as vscode from 'vscode';
import { localized } from './localized';
import { withoutLinks } from './plainWords';
import { logDefect, type Log } from './log';

/** What a person asked for cannot be done, and the message says why: no defect, so nothing is logged. */
export class Refusal extends Error {}

/** Registers a command. A defect is logged with its context, and the person is offered the log. */
export function registerCommand(
  log: Log,
  id: string,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      if (tellRefusal(error)) return undefined;
      logDefect(log, error, `running ${id}`);
      void offerLog(id);
      return undefined;
    }
  });
}

/** Says why a person did not get what they asked for; `false` where that is a defect of ours. */
export function tellRefusal(error: unknown): boolean {
  if (!(error instanceof Refusal)) return false;
  void vscode.window.showInformationMessage(withoutLinks(localized(error.message)));
  return true;
}

async function offerLog(id: string): Promise<void> {
  const show = localized('Show Log');
  const message = `Second Source could not finish “${id}”. The log says why.`;
  if ((await vscode.window.showErrorMessage(localized(message), show)) === show)
    await vscode.commands.executeCommand('secondSource.showLog');
}
