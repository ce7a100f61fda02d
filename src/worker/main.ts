import { createPace } from '../engine/pace';
import { createArchivist } from './archivist';
import type { FromArchive, ToArchive } from './protocol';

/** Searches are let in at least so often, in milliseconds. */
const SLICE_MS = 20;

interface NodePort {
  on(event: 'message', listener: (message: ToArchive) => void): void;
  postMessage(message: FromArchive, transfer: readonly ArrayBufferLike[]): void;
}

/** One file for Node's worker threads and for a browser's worker, which knows no modules of Node. */
const { process } = globalThis as {
  process?: { getBuiltinModule?: (name: string) => { readonly parentPort: NodePort | null } };
};
const port = process?.getBuiltinModule?.('node:worker_threads').parentPort;
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

const archivist = createArchivist((message) => {
  const transfer = message.kind === 'found' ? [message.ids.buffer as ArrayBuffer] : [];
  if (port) port.postMessage(message, transfer);
  else scope.postMessage(message, transfer);
}, createPace(SLICE_MS));

if (port) port.on('message', (message) => archivist.receive(message));
else scope.onmessage = ({ data }: MessageEvent<ToArchive>) => archivist.receive(data);
