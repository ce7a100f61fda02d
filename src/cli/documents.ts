import { Worker } from 'node:worker_threads';
import type { ConnectDocuments, DocumentAnswer } from '../engine/readers/documentWorker';

/** Megabytes; a document that needs more is not read. */
const MOST_MEMORY = 512;

/** The worker that reads documents, a file beside the command line's own. */
export const connectDocuments: ConnectDocuments = (receive, broke) => {
  const worker = new Worker(new URL('./documents.cjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  worker.on('message', (answer: DocumentAnswer) => receive(answer));
  worker.on('error', broke);
  return {
    post: (request) => worker.postMessage(request),
    dispose: () => void worker.terminate(),
  };
};
