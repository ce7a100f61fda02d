/** Messages that change an archive, and have not been carried out at its other end: not too many at once. */
export interface ChangesUnderWay {
  posted(): void;
  /** So many have been carried out, of all that ever were posted. */
  carriedOut(count: number): void;
  /** The other end is another one, which was told nothing. */
  reset(): void;
  /** Resolves once there are few. */
  room(): Promise<void>;
  /** Has nobody wait any longer. */
  letIn(): void;
  isNone(): boolean;
}

/** Messages that are carried out at the other end before there is room for more. */
const MOST = 1000;

export function createChangesUnderWay(): ChangesUnderWay {
  let posted = 0;
  let done = 0;
  /** Who waits for room. */
  let crowd: (() => void)[] = [];
  const hasRoom = (): boolean => posted - done < MOST;
  const letIn = (): void => {
    const all = crowd;
    crowd = [];
    for (const resolve of all) resolve();
  };
  return {
    posted() {
      posted++;
    },
    carriedOut(count) {
      done = count;
      if (hasRoom()) letIn();
    },
    reset() {
      done = posted = 0;
    },
    room: () => new Promise((resolve) => (hasRoom() ? resolve() : void crowd.push(resolve))),
    letIn,
    isNone: () => done === posted,
  };
}
