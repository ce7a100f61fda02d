import process from 'node:process';
import * as vscode from 'vscode';
import { withoutTick } from '../../src/core/desk/droppedTicks';
import { withTick } from '../../src/core/desk/ledger';
import { newTick } from '../../src/core/desk/newTick';
import { createLedgerStore } from '../../src/vscode/desk/ledgerStore';
import { killedFiles, locks, stepsTaken } from './killedFiles';

/**
 * A process of its own that keeps ledgers in its working directory, as a window does with the folder that it has
 * open, until it is done or killed (`KILL_AT`):
 *
 *   tick ARTICLE NAME COUNT   ticks so many claims, one after the other
 *   drop ARTICLE NAME         drops the first tick
 *   move FROM TO [COUNT]      takes a ledger along; so often, there and back
 *
 * Prints the steps that it took, and the locks.
 */
const [verb, path = '', other = '', count = '1'] = process.argv.slice(2);

const getBuiltinModule = process.getBuiltinModule.bind(process);
process.getBuiltinModule = (id: string) =>
  id === 'node:fs/promises' ? killedFiles : getBuiltinModule(id);

const text = Array.from({ length: 60 }, (_, i) => `Port ${i} took ${i + 100} boats. `).join('');
const at = '2031-05-04T09:30:00.000Z';
const store = createLedgerStore();
const uriOf = (it: string): vscode.Uri => vscode.Uri.file(`${process.cwd()}/${it}`);
const article = uriOf(path);

if (verb === 'tick') {
  for (let i = 0; i < Number(count); i++) {
    const claim = (other.charCodeAt(0) % 2) * 30 + i;
    const start = text.indexOf(`${claim + 100} boats`);
    const ruling = { state: 'checked', by: other, at } as const;
    const tick = newTick(text, 'figure', { start, end: start + 9 }, ruling);
    await store.change(article, (ledger) => withTick(ledger, tick));
  }
} else if (verb === 'drop') {
  await store.change(article, (ledger) =>
    withoutTick(ledger, ledger.ticks[0]?.id ?? '', other, new Date().toISOString()),
  );
} else {
  for (let i = 0; i < Number(count); i++) {
    const [from, to] = i % 2 === 0 ? [path, other] : [other, path];
    await store.move(uriOf(from), uriOf(to));
  }
}
process.stdout.write(JSON.stringify({ steps: stepsTaken(), locks }));
