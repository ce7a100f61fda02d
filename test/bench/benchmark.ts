/** One number held against its goal. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  /** Whether the value should be at least (`more`) or at most (`less`) the goal. */
  readonly better: 'more' | 'less';
  readonly unit: string;
}

/** What was measured for one of the goals that docs/performance.md lists. */
export interface GoalResult {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** What else a reader of the table should know: rates, sizes, what was left out. */
  readonly detail: string;
}

/** One measurement that answers for one goal or several. */
export interface Benchmark {
  readonly goals: readonly string[];
  /** Why it cannot run here; `undefined` where it can. */
  readonly missing?: () => string | undefined;
  run(): Promise<readonly GoalResult[]> | readonly GoalResult[];
}

export const isMet = ({ value, goal, better }: Part): boolean =>
  better === 'more' ? value >= goal : value <= goal;

/** The part that is farthest from its goal, or nearest above it. */
export function tightest(parts: readonly Part[]): Part | undefined {
  const margin = ({ value, goal, better }: Part): number =>
    better === 'more' ? value / goal : goal / value;
  return [...parts].sort((a, b) => margin(a) - margin(b))[0];
}
