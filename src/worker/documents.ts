import type { DocumentAnswer, DocumentRequest } from '../engine/readers/documentWorker';
import { readDocument } from '../engine/readers/readDocument';
import { listen } from './port';

listen<DocumentRequest, DocumentAnswer>((post) => ({ bytes, path, what }) => {
  void readDocument(bytes, path, what).then((answer) => post(answer));
});
