import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostTimes } from '../host/keystroke.bench';
import type { Benchmark, GoalResult, Part } from './benchmark';
import { median, quantile } from './rounds';

/** The oldest VS Code that the manifest promises; beside the newest `scripts/test.mjs` runs other tests too. */
const HOST = 'floor';
const GOAL_MS = 16;

/**
 * G3b: one key typed in a real VS Code: how long the extension host's one thread is held at a time, from the change
 * until the lines under the claims are sent and the article is compared again.
 */
export const hostKeystroke: Benchmark = {
  goals: ['G3b'],
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
    const file = join(folder, 'keystrokes.json');
    try {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['scripts/test.mjs', `--host=${HOST}`],
        {
          // a chosen test is not tried again
          env: { ...process.env, GREP: 'one keystroke', SECOND_SOURCE_KEYSTROKES: file },
          encoding: 'utf8',
        },
      );
      if (status !== 0) throw new Error(`VS Code could not be typed in:\n${stdout}${stderr}`);
      return [result(JSON.parse(readFileSync(file, 'utf8')) as readonly HostTimes[])];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function result(all: readonly HostTimes[]): GoalResult {
  const percentile = (share: number, of: (times: HostTimes) => readonly number[]): number =>
    Math.max(...all.filter((it) => it.isRead).map((it) => quantile(of(it), share)));
  const part = (name: string, value: number): Part => ({
    name,
    value,
    goal: GOAL_MS,
    better: 'less',
    unit: 'ms',
  });
  return {
    id: 'G3b',
    title: 'one keystroke in the extension host of a real VS Code',
    parts: [
      part(
        'p99 of what our listeners take',
        percentile(0.99, (it) => it.listeners),
      ),
      part(
        'p99 of the longest that our code holds the thread at a time, until all is drawn and compared, without waits for a core',
        percentile(0.99, (it) => it.own),
      ),
    ],
    detail: all
      .map(({ isRead, characters, listeners, own, held }) => {
        const times = (of: readonly number[]): string =>
          `${median(of).toFixed(1)} ms, p99 ${quantile(of, 0.99).toFixed(1)} ms`;
        const thread = `by whatever runs ${times(held)}`;
        const size = `${characters.toLocaleString('en')} characters`;
        return isRead
          ? `${size}: listeners ${median(listeners).toFixed(2)} ms, held by our code ${times(own)}, ${thread}`
          : `VS Code without the extension, ${size} that are no article: held ${thread}`;
      })
      .join('; '),
  };
}
