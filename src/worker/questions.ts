/** What is asked over a wire, by the number that comes back with the answer. */
export interface Questions<Answer> {
  /**
   * Resolves to the answer, or `undefined` where there will be none. Rejects with the signal's reason when stopped.
   * @param send what puts the question on the wire.
   */
  ask(send: (number: number) => void, signal: AbortSignal): Promise<Answer | undefined>;
  answer(number: number, answer: Answer): void;
  /** What was asked will not be answered. */
  giveUp(): void;
}

export function createQuestions<Answer>(): Questions<Answer> {
  const asked = new Map<number, (answer: Answer | undefined) => void>();
  let asks = 0;
  return {
    async ask(send, signal) {
      const number = ++asks;
      let stopped = (): void => undefined;
      const answer = new Promise<Answer | undefined>((resolve, reject) => {
        asked.set(number, resolve);
        stopped = () => reject(signal.reason as Error);
        signal.addEventListener('abort', stopped);
      });
      try {
        send(number);
        const given = await answer;
        signal.throwIfAborted();
        return given;
      } finally {
        asked.delete(number);
        signal.removeEventListener('abort', stopped);
      }
    },
    answer: (number, answer) => asked.get(number)?.(answer),
    giveUp() {
      for (const resolve of [...asked.values()]) resolve(undefined);
    },
  };
}
