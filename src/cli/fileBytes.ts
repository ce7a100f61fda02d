import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { failure, LARGEST_FILE, type Outcome, success } from '../engine/outcome';

/** For what is written to a pipe to begin: somebody may write to it soon, or nobody ever. */
const PATIENCE_MS = 3_000;
const WAIT_MS = 20;

/**
 * The bytes of a file, or those that come by a pipe, as of `<(…)` or `/dev/stdin`. A folder, a device or a socket is
 * refused, and what is larger than an article may be. Rejects as `node:fs` throws.
 */
export async function fileBytes(path: string): Promise<Outcome<Uint8Array>> {
  const unreadable = (why: string): Outcome<Uint8Array> =>
    failure({ kind: 'unreadable', what: path, why });
  // a pipe would be waited for as it is opened; Windows has no such flag, which makes it 0
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) return unreadable('it is a folder');
    if (stat.size > LARGEST_FILE) return tooLarge(path, stat.size);
    if (stat.isFile()) return success(readFileSync(file));
    if (!stat.isFIFO()) return unreadable('it is a device, no file');
    const bytes = await pipeBytes(file);
    if (!bytes) return unreadable('it is a pipe, and nothing is written to it');
    return bytes.length > LARGEST_FILE ? tooLarge(path, bytes.length) : success(bytes);
  } finally {
    closeSync(file);
  }
}

const tooLarge = (what: string, bytes: number): Outcome<Uint8Array> =>
  failure({ kind: 'too-large', what, bytes });

/** All that is written to a pipe, up to one piece more than an article may have; `undefined` where nothing comes. */
async function pipeBytes(file: number): Promise<Uint8Array | undefined> {
  const piece = new Uint8Array(65_536);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let waitedMs = 0; length <= LARGEST_FILE;) {
    const read = readPiece(file, piece);
    if (read === 0 && (length > 0 || waitedMs >= PATIENCE_MS)) break;
    if (read > 0) {
      pieces.push(piece.slice(0, read));
      length += read;
    } else {
      await setTimeout(WAIT_MS);
      if (read === 0) waitedMs += WAIT_MS;
    }
  }
  return length === 0 ? undefined : Buffer.concat(pieces);
}

/** How many bytes came: none where nobody writes any more, or yet; -1 where somebody does, and it is not there yet. */
function readPiece(file: number, into: Uint8Array): number {
  try {
    return readSync(file, into);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return -1;
    throw error;
  }
}
