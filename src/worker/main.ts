import { createPace } from '../engine/pace';
import { createArchivist } from './archivist';
import { listen } from './port';
import type { FromArchive, ToArchive } from './protocol';

/** Searches are let in at least so often, in milliseconds. */
const SLICE_MS = 20;

listen<ToArchive, FromArchive>((post) => {
  const archivist = createArchivist((message) => {
    post(message, message.kind === 'found' ? [message.ids.buffer as ArrayBuffer] : []);
  }, createPace(SLICE_MS));
  return (message) => archivist.receive(message);
});
