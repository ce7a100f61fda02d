/** What tests ask of Node's `process`, where there is no Node: what the launcher tells the suite. */
export const process = {
  env:
    (globalThis as { secondSourceEnvironment?: Record<string, string> }).secondSourceEnvironment ??
    {},
  argv: [] as readonly string[],
  platform: 'browser',
  cwd: (): string => '/',
  nextTick: (run: (...args: unknown[]) => void, ...args: unknown[]): void =>
    queueMicrotask(() => run(...args)),
};
