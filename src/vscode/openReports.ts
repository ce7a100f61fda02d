import type { Report } from '../core/model';
import { createPacedEmitter, type Subscription } from '../engine/emitter';
import type { Newsroom } from '../engine/newsroom';
import type { Pace } from '../engine/pace';
import { logDefect, type Log } from './log';

/** The reports on the articles that are open, as last made. */
export interface OpenReports extends Subscription {
  /** Of the article's text, or of an older one. */
  of(id: string): Report | undefined;
  forget(id: string): void;
  /** Makes those anew that articles or settings have outdated, once `ready` has come; never rejects. */
  update(ready: Promise<void>): Promise<void>;
  /** These have another report now. */
  onDidChange(listener: (ids: readonly string[]) => void): Subscription;
}

/** @param open by the ids of the articles that are open. */
export function createOpenReports(
  newsroom: Newsroom,
  open: ReadonlyMap<string, unknown>,
  pace: Pace,
  log: Log,
): OpenReports {
  const reports = new Map<string, Report>();
  const changed = createPacedEmitter<readonly string[]>(pace, (error) =>
    logDefect(log, error, 'showing what was compared'),
  );

  const makeAnew = async (): Promise<readonly string[]> => {
    const anew: string[] = [];
    for (const id of [...open.keys()]) {
      const report = await newsroom.report(id);
      if (!report || !open.has(id) || reports.get(id) === report) continue;
      reports.set(id, report);
      anew.push(id);
    }
    return anew;
  };

  return {
    of: (id) => reports.get(id),
    forget: (id) => void reports.delete(id),
    async update(ready) {
      try {
        await ready;
        const anew = await makeAnew();
        if (anew.length > 0) await changed.fire(anew);
      } catch (error) {
        logDefect(log, error, 'comparing articles');
      }
    },
    onDidChange: (listener) => changed.on(listener),
    dispose: () => changed.dispose(),
  };
}
