/** Work cut into steps of some milliseconds at most, so that a host may let other events in between. */
export type Steps<T> = Generator<undefined, T>;

/** So many small pieces of work are one step: resting costs more than one of them. */
const PIECES = 64;

/** Whether a step ends after so many small pieces of work. */
export const endsStep = (pieces: number): boolean => pieces % PIECES === PIECES - 1;

/** Takes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
