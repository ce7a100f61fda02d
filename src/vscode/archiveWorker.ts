import * as vscode from 'vscode';
import { createPace } from '../engine/pace';
import { createArchivist } from '../worker/archivist';
import type { FromArchive, ToArchive, Wire } from '../worker/protocol';
import { logDefect, type Log } from './log';
import { gatherParts, scriptOf } from './parts';

const SLICE_MS = 8;

type Receive = (message: FromArchive) => void;
type Post = Wire;

interface NodeWorker {
  on(event: 'message', listener: Receive): void;
  on(event: 'error', listener: (error: Error) => void): void;
  postMessage(message: ToArchive): void;
  terminate(): Promise<number>;
}
interface NodeThreads {
  readonly Worker: new (file: string) => NodeWorker;
}

/**
 * The other end of an archive: a worker thread on desktop, a worker in the browser, and time slices of
 * this thread where neither starts.
 * @param lost the worker broke: what it was told is told anew to one in this thread.
 */
export function connectArchive(
  script: vscode.Uri,
  log: Log,
  lost: () => void,
): (receive: Receive) => Wire {
  return (receive) => {
    let disposed = false;
    const here = (): Post => {
      const archivist = createArchivist(receive, createPace(SLICE_MS));
      return { post: (it) => archivist.receive(it), dispose: () => archivist.dispose() };
    };
    const broke = (error: unknown): void => {
      if (disposed) return;
      logDefect(log, error, 'indexing in a worker; it goes on beside other work');
      end.dispose();
      end = here();
      lost();
    };
    let end = nodeWorker(script, receive, broke) ?? webWorker(script, receive, broke);
    return {
      post: (message) => end.post(message),
      dispose() {
        disposed = true;
        end.dispose();
      },
    };
  };
}

/** `undefined` where there is no Node, or one without worker threads in reach. */
function nodeWorker(
  script: vscode.Uri,
  receive: Receive,
  broke: (error: unknown) => void,
): Post | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => NodeThreads };
  };
  const threads = process?.getBuiltinModule?.('node:worker_threads');
  if (!threads) return undefined;
  const worker = new threads.Worker(script.fsPath);
  worker.on('message', receive);
  worker.on('error', broke);
  return {
    post: (message) => worker.postMessage(message),
    dispose: () => void worker.terminate(),
  };
}

/** Messages wait until the script is there. A script of another origin is started from its text. */
function webWorker(script: vscode.Uri, receive: Receive, broke: (error: unknown) => void): Post {
  const early: ToArchive[] = [];
  let worker: Worker | undefined;
  let disposed = false;
  const start = async (): Promise<void> => {
    const parts = await gatherParts('worker.cjs', async (path) => {
      const file = vscode.Uri.joinPath(script, '..', path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    });
    const code = `(${scriptOf(parts, 'worker.cjs')})()`;
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const made = new Worker(url);
    URL.revokeObjectURL(url);
    made.onmessage = ({ data }: MessageEvent<FromArchive>) => receive(data);
    made.onerror = (event) => broke(new Error(event.message));
    if (disposed) made.terminate();
    for (const message of early) made.postMessage(message);
    worker = made;
  };
  start().catch(broke);
  return {
    post(message) {
      if (worker) worker.postMessage(message);
      else early.push(message);
    },
    dispose() {
      disposed = true;
      worker?.terminate();
    },
  };
}
