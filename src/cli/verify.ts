/** `verify`: written when the comparison stands. */
export function verify(_args: readonly string[]): Promise<number> {
  return Promise.reject(new Error('verify is not there yet.'));
}
