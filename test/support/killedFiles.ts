import * as fs from 'node:fs/promises';
import process from 'node:process';
import type { NodeFileSystem } from '../../src/vscode/nodeFile';

/**
 * The files of this machine, for a process that is killed on the spot at the step which `KILL_AT` numbers from 1, in
 * the middle of what a step writes. A step is whatever changes something, or asks the disk to keep it.
 */
const killAt = Number(process.env['KILL_AT'] ?? 0);

let steps = 0;
const isLast = (): boolean => ++steps === killAt;

/** How many steps there have been. */
export const stepsTaken = (): number => steps;

export function dieHere(): void {
  if (isLast()) process.kill(process.pid, 'SIGKILL');
}

/** The locks that were taken, in order. */
export const locks: string[] = [];

export const killedFiles: NodeFileSystem = {
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
  lstat: (path) => fs.lstat(path),
  constants: fs.constants,
  async open(path, flags, mode) {
    if (typeof flags === 'number') return fs.open(path, flags); // to read
    dieHere();
    const handle = await fs.open(path, flags, mode);
    if (path.endsWith('.lock')) locks.push(path);
    return {
      stat: () => handle.stat(),
      read: (into, at, length) => handle.read(into, at, length),
      async writeFile(bytes) {
        if (isLast()) {
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
