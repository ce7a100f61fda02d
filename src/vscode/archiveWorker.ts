import * as vscode from 'vscode';
import { createPace } from '../engine/pace';
import { createArchivist } from '../worker/archivist';
import type { FromArchive, ToArchive, Wire } from '../worker/protocol';
import { logDefect, type Log } from './log';
import { startWorker } from './startWorker';

const SLICE_MS = 8;

type Receive = (message: FromArchive) => void;

/**
 * The other end of an archive: a worker thread on desktop, a worker in the browser, and time slices of
 * this thread where neither starts.
 * When the worker breaks, one in this thread takes its place, which knows nothing of what it was told.
 */
export function connectArchive(script: vscode.Uri, log: Log): (receive: Receive) => Wire {
  return (receive) => {
    let disposed = false;
    const here = (): Wire => {
      const archivist = createArchivist({ post: receive, pace: createPace(SLICE_MS) });
      return { post: (it) => archivist.receive(it), dispose: () => archivist.dispose() };
    };
    const tell = (error: unknown): void =>
      logDefect(log, error, 'indexing in a worker; it goes on beside other work');
    const broke = (error: unknown): void => {
      if (disposed) return;
      tell(error);
      end.dispose();
      end = here();
      receive({ kind: 'lost' });
    };
    const start = (): Wire => {
      try {
        return startWorker<ToArchive, FromArchive>({ script, receive, broke });
      } catch (error) {
        tell(error); // the machine has no more threads
        return here();
      }
    };
    let end = start();
    return {
      post: (message) => end.post(message),
      dispose() {
        disposed = true;
        end.dispose();
      },
    };
  };
}
