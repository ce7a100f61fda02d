import * as fs from 'node:fs/promises';
import process from 'node:process';
import { emptyLedger, withTick, type Ledger } from '../../src/core/desk/ledger';
import { parseLedger, printLedger } from '../../src/core/desk/ledgerFile';
import { newTick } from '../../src/core/desk/newTick';
import { withFileLock, writeNodeFile, type NodeFileSystem } from '../../src/vscode/nodeFile';

/**
 * A process of its own that ticks claims in a ledger, as a window does: `FILE NAME COUNT [STEP]`. At the
 * step with that number it is killed on the spot, in the middle of what a step writes. Prints the steps.
 */
const [file = '', by = '', count = '1', killAt = '0'] = process.argv.slice(2);

let steps = 0;
const step = (): boolean => ++steps === Number(killAt);
const dieHere = (): void => {
  if (step()) process.kill(process.pid, 'SIGKILL');
};

const killed: NodeFileSystem = {
  mkdir(path, options) {
    dieHere();
    return fs.mkdir(path, options);
  },
  rename(from, to) {
    dieHere();
    return fs.rename(from, to);
  },
  unlink(path) {
    dieHere();
    return fs.unlink(path);
  },
  stat: (path) => fs.stat(path),
  async open(path, flags, mode) {
    dieHere();
    const handle = await fs.open(path, flags, mode);
    return {
      async writeFile(bytes) {
        if (step()) {
          await handle.writeFile(bytes.subarray(0, Math.floor(bytes.length / 2)));
          process.kill(process.pid, 'SIGKILL');
        }
        await handle.writeFile(bytes);
      },
      sync() {
        dieHere();
        return handle.sync();
      },
      close() {
        dieHere();
        return handle.close();
      },
    };
  },
};

const text = Array.from({ length: 60 }, (_, i) => `Port ${i} took ${i + 100} boats. `).join('');

async function read(): Promise<Ledger> {
  const known = await fs.readFile(file, 'utf8').catch(() => undefined);
  if (known === undefined) return emptyLedger('ports.txt');
  const ledger = parseLedger(known);
  if (ledger.kind !== 'ledger') throw new Error(`${file} is ${ledger.kind}`);
  return ledger.ledger;
}

for (let i = 0; i < Number(count); i++) {
  await withFileLock(killed, file, async () => {
    const at = (by.charCodeAt(0) % 2) * 30 + i;
    const start = text.indexOf(`${at + 100} boats`);
    const ruling = { state: 'checked', by, at: '2031-05-04T09:30:00.000Z' } as const;
    const tick = newTick(text, 'figure', { start, end: start + 9 }, ruling);
    const printed = printLedger(withTick(await read(), tick));
    await writeNodeFile(killed, file, new TextEncoder().encode(printed));
  });
}
process.stdout.write(String(steps));
