import { checksum, hex } from '../core/index/segmentFile';
import type { Disk } from './nodeDisk';

/** Tells one build from another, by the content of every script in the folder and in those below it. */
export function programTag(disk: Disk): string {
  const scripts = disk.names().filter((it) => /\.c?js$/.test(it));
  let sum = scripts.length;
  for (const name of [...scripts].sort()) {
    const code = disk.read(name);
    if (code) sum = checksum(sum, code);
  }
  return hex(sum);
}
