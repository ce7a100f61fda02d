/** `check`: written when the comparison stands. */
export function check(_args: readonly string[]): Promise<number> {
  return Promise.reject(new Error('check is not there yet.'));
}
