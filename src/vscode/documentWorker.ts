import type * as vscode from 'vscode';
import type {
  ConnectDocuments,
  DocumentAnswer,
  DocumentRequest,
} from '../engine/readers/documentWorker';
import { logDefect, type Log } from './log';
import { startWorker } from './startWorker';

/** A document that needs more is not read. */
const MOST_MEGABYTES = 512;

/** The worker that takes the text out of documents, with the libraries that this needs. */
export const connectDocuments =
  (script: vscode.Uri, log: Log): ConnectDocuments =>
  (receive, broke) =>
    startWorker<DocumentRequest, DocumentAnswer>({
      script,
      receive,
      broke(error) {
        logDefect(log, error, 'reading a document in a worker');
        broke();
      },
      mostMegabytes: MOST_MEGABYTES,
    });
