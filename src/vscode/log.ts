/** What a `LogOutputChannel` fits. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string | Error): void;
}

/** A defect: what was being done, and the stack. */
export function logDefect(log: Log, error: unknown, doing: string): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(`While ${doing}: ${told}`);
}
