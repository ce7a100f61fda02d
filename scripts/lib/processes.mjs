// Starting other programs so that none outlives us: Node built-ins only.
import { spawn } from 'node:child_process';
import process from 'node:process';

const WINDOWS = process.platform === 'win32';

/** Whether any process of the group `id` is alive (on Windows: the process itself). */
function isAlive(id) {
  try {
    process.kill(WINDOWS ? id : -id, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends the process group `id`: asks first, and no longer asks after `graceMs`. */
export async function endGroup(id, graceMs = 5000) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    if (!isAlive(id)) return;
    try {
      process.kill(WINDOWS ? id : -id, signal);
    } catch {
      return; // gone in between
    }
    const deadline = Date.now() + graceMs;
    while (isAlive(id) && Date.now() < deadline) await sleep(50);
  }
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs a program in a process group of its own and waits for its end.
 * Resolves to its exit code and whether it ran out of time; rejects when it cannot be started.
 */
export async function run(command, args, { timeoutMs = 600_000, graceMs, ...options } = {}) {
  const child = spawn(command, args, {
    stdio: 'inherit',
    detached: !WINDOWS,
    shell: WINDOWS && !/\.exe$/i.test(command),
    ...options,
  });
  const release = onStop(() => endGroup(child.pid, graceMs));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    void endGroup(child.pid, graceMs);
  }, timeoutMs);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status) => resolve(status ?? 1));
    });
    return { code, timedOut };
  } finally {
    clearTimeout(timer);
    if (child.pid) await endGroup(child.pid, graceMs);
    release();
  }
}

const stops = new Set();
let stopping;

/** Whether everything is being stopped: what fails then, fails for that. */
export const isStopping = () => stopping !== undefined;

/** Has `stop` called, once, before a signal ends this process. Returns what takes it back. */
export function onStop(stop) {
  stops.add(stop);
  return () => stops.delete(stop);
}

/** Ends the process with `code` after all that was registered has stopped, last started first. */
export function stopAll(code) {
  stopping ??= (async () => {
    for (const stop of [...stops].reverse()) await Promise.resolve(stop()).catch(console.error);
    process.exit(code);
  })();
  return stopping;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => void stopAll(code));
