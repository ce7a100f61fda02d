interface NodePort<In, Out> {
  on(event: 'message', listener: (message: In) => void): void;
  postMessage(message: Out, transfer?: readonly ArrayBufferLike[]): void;
}
interface NodeThreads {
  readonly parentPort: NodePort<never, never> | null;
}
type Receive<In> = (message: In) => void;
type Post<Out> = (message: Out, transfer?: readonly ArrayBuffer[]) => void;

/** What a worker of a browser says for us: a library that runs in it may say things of its own on the same wire. */
export interface Enveloped<Out> {
  readonly secondSource: Out;
}

/**
 * The far end of a worker: one script serves Node's worker threads and a browser's worker, which knows
 * no modules of Node.
 */
export function listen<In, Out>(start: (post: Post<Out>) => Receive<In>): void {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => NodeThreads };
  };
  const threads = process?.getBuiltinModule?.('node:worker_threads');
  const port = threads?.parentPort as NodePort<In, Out> | null | undefined;
  if (port) {
    const receive = start((message, transfer) => port.postMessage(message, transfer));
    port.on('message', receive);
    return;
  }
  const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
  const receive = start((message, transfer = []) => {
    const said: Enveloped<Out> = { secondSource: message };
    scope.postMessage(said, [...transfer]);
  });
  scope.onmessage = ({ data }: MessageEvent<In>) => receive(data);
}
