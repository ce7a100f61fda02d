/** Which words of two texts go together. */
export interface Alignment {
  /** For each word of the first, the word of the second that equals it, or -1. */
  readonly match: Int32Array;
  readonly matched: number;
}

/**
 * The smallest edit between two lists of words, in the fewest runs: words are left out or put in,
 * never counted as half the same. Costs `a.length × b.length` steps.
 */
export function alignWords(a: Int32Array, b: Int32Array): Alignment {
  const match = new Int32Array(a.length).fill(-1);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    match[head] = head;
    head++;
  }
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    match[a.length - 1 - tail] = b.length - 1 - tail;
    tail++;
  }
  const m = a.length - head - tail;
  const n = b.length - head - tail;
  let matched = head + tail;
  if (m > 0 && n > 0) matched += alignMiddle(a, b, head, m, n, match);
  return { match, matched };
}

/** What a changed word costs, and what starting a run of changed words costs. */
const CHANGE = 4;
const OPEN = 1;
const FAR = 1 << 28;

function alignMiddle(
  a: Int32Array,
  b: Int32Array,
  at: number,
  m: number,
  n: number,
  match: Int32Array,
): number {
  const width = n + 1;
  // two states: the step before was an equal word, or a change
  const equal = new Int32Array((m + 1) * width).fill(FAR);
  const change = new Int32Array((m + 1) * width).fill(FAR);
  equal[0] = 0;
  for (let i = 0; i <= m; i++) {
    for (let j = 0; j <= n; j++) {
      const cell = i * width + j;
      if (i > 0 && j > 0 && a[at + i - 1] === b[at + j - 1]) {
        const from = cell - width - 1;
        equal[cell] = Math.min(equal[from] ?? FAR, change[from] ?? FAR);
      }
      let best = FAR;
      if (i > 0) best = step(equal, change, cell - width);
      if (j > 0) best = Math.min(best, step(equal, change, cell - 1));
      if (best < FAR) change[cell] = best;
    }
  }
  let i = m;
  let j = n;
  let inChange = (change[m * width + n] ?? FAR) < (equal[m * width + n] ?? FAR);
  let matched = 0;
  while (i > 0 || j > 0) {
    const cell = i * width + j;
    if (!inChange) {
      match[at + i - 1] = at + j - 1;
      matched++;
      i--;
      j--;
      const from = i * width + j;
      inChange = (change[from] ?? FAR) < (equal[from] ?? FAR);
      continue;
    }
    const cost = change[cell] ?? FAR;
    // insertions last in a run, so that what is deleted reads before what is inserted
    const from = j > 0 && step(equal, change, cell - 1) === cost ? cell - 1 : cell - width;
    if (from === cell - 1) j--;
    else i--;
    inChange = (change[from] ?? FAR) + CHANGE === cost;
  }
  return matched;
}

const step = (equal: Int32Array, change: Int32Array, from: number): number =>
  Math.min((equal[from] ?? FAR) + OPEN, change[from] ?? FAR) + CHANGE;

/** The stretches of two lists of words that go together best. */
export interface LocalAlignment extends Alignment {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Points for a matched word that says something, one that says little; what a run of changes costs. */
const GAIN = 20;
const SMALL_GAIN = 12;
const BREAK = 34;
const EXTEND = 2;

/**
 * The best stretch that two lists of words share, changes inside it included: a long gap may stand
 * in it only where enough words go on after it. `small` marks the words of `a` that say little.
 */
export function alignLocally(
  a: Int32Array,
  b: Int32Array,
  small: (index: number) => boolean,
): LocalAlignment {
  const m = a.length;
  const n = b.length;
  const width = n + 1;
  const equal = new Int32Array((m + 1) * width);
  const change = new Int32Array((m + 1) * width).fill(-FAR);
  let best = 0;
  let bestCell = 0;
  for (let i = 1; i <= m; i++) {
    const gain = small(i - 1) ? SMALL_GAIN : GAIN;
    const word = a[i - 1];
    for (let j = 1; j <= n; j++) {
      const cell = i * width + j;
      const up = cell - width;
      const left = cell - 1;
      change[cell] = Math.max(
        Math.max((equal[up] ?? 0) - BREAK, change[up] ?? -FAR) - EXTEND,
        Math.max((equal[left] ?? 0) - BREAK, change[left] ?? -FAR) - EXTEND,
      );
      if (word !== b[j - 1]) continue;
      const from = up - 1;
      const score = Math.max(0, equal[from] ?? 0, change[from] ?? -FAR) + gain;
      equal[cell] = score;
      if (score > best) {
        best = score;
        bestCell = cell;
      }
    }
  }
  const match = new Int32Array(m).fill(-1);
  let matched = 0;
  let i = Math.floor(bestCell / width);
  let j = bestCell % width;
  const aTo = i;
  const bTo = j;
  let inChange = false;
  while (best > 0 && i > 0 && j > 0) {
    const cell = i * width + j;
    if (!inChange) {
      match[i - 1] = j - 1;
      matched++;
      const gain = small(i - 1) ? SMALL_GAIN : GAIN;
      const before = (equal[cell] ?? 0) - gain;
      i--;
      j--;
      if (before <= 0) break;
      inChange = (equal[i * width + j] ?? 0) !== before;
      continue;
    }
    const score = change[cell] ?? -FAR;
    const left = cell - 1;
    const up = cell - width;
    const fromLeft = Math.max((equal[left] ?? 0) - BREAK, change[left] ?? -FAR) - EXTEND === score;
    const from = fromLeft ? left : up;
    if (fromLeft) j--;
    else i--;
    inChange = (change[from] ?? -FAR) - EXTEND === score;
  }
  return { match, matched, aFrom: i, aTo, bFrom: j, bTo };
}
