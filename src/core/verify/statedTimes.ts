import type { Reading } from '../model';

/** The days of the week that an article names, and the times of the clock. */
interface StatedTimes {
  readonly days: ReadonlySet<string>;
  /** Minutes from midnight or noon, whichever is the last before: *5.15pm* and *17:15* are one. */
  readonly times: ReadonlySet<number>;
}

const known = new WeakMap<Reading, StatedTimes>();

function timesOf(reading: Reading): StatedTimes {
  const kept = known.get(reading);
  if (kept) return kept;
  const { text } = reading.article;
  const days = new Set(Array.from(text.matchAll(DAY), ([day]) => day));
  const times = new Set<number>();
  for (const [, hour, minute, minuteBehindPoint = '0'] of text.matchAll(CLOCK))
    times.add((Number(hour) % 12) * 60 + Number(minute ?? minuteBehindPoint));
  const made = { days, times };
  known.set(reading, made);
  return made;
}

const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const CLOCK = /(?<![\d.:])([01]?\d|2[0-4])(?::([0-5]\d)|(?:\.([0-5]\d))? ?[ap]\.?m)\b/gi;

/**
 * Whether two articles each name days and times of the clock, and have none of either in common: what happened was not
 * at one time, though the road was shut after both and the sergeant said the same. `false` where either names none.
 */
export function areAtOtherTimes(a: Reading, b: Reading): boolean {
  const [x, y] = [timesOf(a), timesOf(b)];
  return areApart(x.days, y.days) && areApart(x.times, y.times);
}

function areApart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const it of a) if (b.has(it)) return false;
  return true;
}
