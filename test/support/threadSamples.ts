import { closeSync, openSync, readSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { partitionPoint } from '../../src/core/text/partitionPoint';

/** How finely the thread is sampled, in microseconds. */
const INTERVAL = 250;

/** A time that {@link ThreadSamples} are asked by, in microseconds of the monotonic clock. */
export const microseconds = (): number => Number(process.hrtime.bigint() / 1000n);

/** A time that one's code held the thread without a break, in {@link microseconds}. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A turn of the event loop. */
export interface Turn extends Stretch {
  /** How long in it the thread waited for a core that other programs had, in microseconds; 0 where nobody tells. */
  readonly waited: number;
}

export interface ThreadSamples {
  /** Ends the sampling. Every {@link Stretch} in which the code of files below `folder` held the thread, in order. */
  stretchesOf(folder: string): Promise<readonly Stretch[]>;
}

/**
 * Samples what holds this thread from now on: the time between two turns of the event loop is also that of all others who
 * share it, and of other programs while the machine is theirs.
 */
export async function sampleThread(): Promise<ThreadSamples> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  return {
    async stretchesOf(folder) {
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      return stretchesIn(profile, folder);
    },
  };
}

/**
 * What is called by the code counts as the code, and so does the collector's work right behind it. A sample lasts until
 * the next.
 */
function stretchesIn(profile: Profiler.Profile, folder: string): readonly Stretch[] {
  const own = nodesUnder(profile, folder);
  const collector = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.functionName === '(garbage collector)')
      .map(({ id }) => id),
  );
  const out: Stretch[] = [];
  let start: number | undefined;
  let at = profile.startTime;
  const { samples = [], timeDeltas = [] } = profile;
  samples.forEach((id, i) => {
    at += timeDeltas[i] ?? 0;
    if (own.has(id)) start ??= at;
    else if (start !== undefined && !collector.has(id)) {
      out.push({ start, end: at });
      start = undefined;
    }
  });
  if (start !== undefined) out.push({ start, end: profile.endTime });
  return out;
}

/**
 * By turn, how much of it lies in the stretches, in microseconds, without the same share of what the thread waited for
 * a core. Both are in order.
 */
export function sharesOf(turns: readonly Turn[], stretches: readonly Stretch[]): readonly number[] {
  let next = partitionPoint(
    stretches.length,
    (i) => (stretches[i]?.end ?? 0) <= (turns[0]?.start ?? 0),
  );
  return turns.map(({ start, end, waited }) => {
    let share = 0;
    for (; ; next++) {
      const it = stretches[next];
      if (!it || it.start >= end) break;
      share += Math.min(it.end, end) - Math.max(it.start, start);
      if (it.end > end) break;
    }
    return share === 0 ? 0 : share * (1 - Math.min(1, waited / (end - start)));
  });
}

/**
 * Tells how long this thread has waited for a core so far, in microseconds: Linux counts it by thread. `undefined`
 * where nobody tells.
 */
export function createWaitClock(): { waited(): number; dispose(): void } | undefined {
  let file: number;
  try {
    file = openSync('/proc/thread-self/schedstat', 'r'); // of the thread that opens it
  } catch {
    return undefined;
  }
  const bytes = Buffer.alloc(64);
  return {
    waited() {
      const count = readSync(file, bytes, 0, bytes.length, 0);
      // three numbers: nanoseconds that it ran and that it waited, and how often
      return Number(bytes.toString('latin1', 0, count).split(' ')[1]) / 1000;
    },
    dispose: () => closeSync(file),
  };
}

/** The nodes of code in files below `folder`, and of all that it calls. */
function nodesUnder({ nodes }: Profiler.Profile, folder: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((it) => [it.id, it]));
  const own = new Set<number>();
  const take = (id: number): void => {
    own.add(id);
    byId.get(id)?.children?.forEach(take);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.includes(folder)) take(id);
  return own;
}
