import { createPace } from '../engine/pace';
import { createArchivist } from './archivist';
import { createIndexStore, type IndexStore } from './indexStore';
import { builtinModules, nodeDisk, type BuiltinModules } from './nodeDisk';
import { listen } from './port';
import { programTag } from './programTag';
import type { FromArchive, IndexPlace, ToArchive } from './protocol';

/** Searches are let in at least so often, in milliseconds. */
const SLICE_MS = 20;

listen<ToArchive, FromArchive>((post) => {
  const modules = builtinModules();
  const archivist = createArchivist({
    post(message) {
      post(message, message.kind === 'found' ? [message.ids.buffer as ArrayBuffer] : []);
    },
    pace: createPace(SLICE_MS),
    ...(modules && { storeAt: (place) => storeAt(place, modules) }),
  });
  return (message) => archivist.receive(message);
});

const storeAt = ({ folder, program }: IndexPlace, modules: BuiltinModules): IndexStore =>
  createIndexStore(nodeDisk(folder, modules), programTag(nodeDisk(program, modules)));
