import * as vscode from 'vscode';
import type { Enveloped } from '../worker/port';
import { gatherParts, scriptOf } from './parts';

/** The near end of a worker. */
export interface WorkerWire<In> {
  post(message: In): void;
  dispose(): void;
}

export interface WorkerOptions<Out> {
  readonly script: vscode.Uri;
  readonly receive: (message: Out) => void;
  /** It could not start, or died. */
  readonly broke: (error: unknown) => void;
  /** One that takes more memory is ended, where there are threads; `undefined` sets no bound. */
  readonly mostMegabytes?: number;
}

interface NodeWorker<In, Out> {
  on(event: 'message', listener: (message: Out) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'exit', listener: (code: number) => void): void;
  postMessage(message: In): void;
  terminate(): Promise<number>;
}
type NodeThreads<In, Out> = {
  readonly Worker: new (
    file: string,
    options: { readonly resourceLimits: { readonly maxOldGenerationSizeMb?: number } },
  ) => NodeWorker<In, Out>;
};

/** A worker thread on desktop, a worker in the browser. */
export function startWorker<In, Out>({
  script,
  receive,
  broke,
  mostMegabytes,
}: WorkerOptions<Out>): WorkerWire<In> {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => NodeThreads<In, Out> };
  };
  const threads = process?.getBuiltinModule?.('node:worker_threads');
  if (!threads) return webWorker({ script, receive, broke });
  const resourceLimits =
    mostMegabytes === undefined ? {} : { maxOldGenerationSizeMb: mostMegabytes };
  const worker = new threads.Worker(script.fsPath, { resourceLimits });
  let ended = false;
  worker.on('message', (message) => {
    if (!ended) receive(message); // what was on its way answers nobody any more
  });
  worker.on('error', broke);
  worker.on('exit', (code) => {
    if (!ended) broke(new Error(`the worker ended by itself, with ${code}`));
  });
  return {
    post: (message) => worker.postMessage(message),
    dispose() {
      ended = true;
      void worker.terminate();
    },
  };
}

/** Messages wait until the script is there. A script of another origin is started from its text. */
function webWorker<In, Out>({ script, receive, broke }: WorkerOptions<Out>): WorkerWire<In> {
  const early: In[] = [];
  let worker: Worker | undefined;
  let address: string | undefined;
  let disposed = false;
  const start = async (): Promise<void> => {
    const entry = script.path.slice(script.path.lastIndexOf('/') + 1);
    const parts = await gatherParts(entry, async (path) => {
      const file = vscode.Uri.joinPath(script, '..', path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    });
    const code = `(${scriptOf(parts, entry)})()`;
    if (disposed) return;
    // the editor's own start of a worker fetches the address later: it holds as long as the worker
    address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const made = new Worker(address);
    made.onmessage = ({ data }: MessageEvent<Partial<Enveloped<Out>> | null>) => {
      if (data?.secondSource !== undefined) receive(data.secondSource);
    };
    made.onerror = (event) => broke(new Error(event.message));
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
      if (address !== undefined) URL.revokeObjectURL(address);
    },
  };
}
