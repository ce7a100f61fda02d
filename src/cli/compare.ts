/** `compare`: written when the comparison stands. */
export function compare(_args: readonly string[]): Promise<number> {
  return Promise.reject(new Error('compare is not there yet.'));
}
