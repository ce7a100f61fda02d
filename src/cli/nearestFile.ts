import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problemLine } from '../engine/outcome';
import { complain } from './complain';
import { isSystemError, reasonOf } from './files';

export interface NearestFile<T> {
  readonly folder: string;
  /** `undefined`: the file is damaged, which was said. */
  readonly file: T | undefined;
}

type Parsed<T> =
  { readonly ok: true; readonly file: T } | { readonly ok: false; readonly why: string };

/**
 * Finds, for a folder, the file that counts there: its own at `path`, or that of the nearest folder above
 * that has one. Each is read once; what is wrong with parts of one, and one that is damaged or cannot be read is said
 * on standard error.
 */
export function createNearestFile<T>(
  path: string,
  parse: (text: string) => Parsed<T>,
  faultsOf: (file: T) => readonly string[] = () => [],
): (folder: string) => NearestFile<T> | undefined {
  const known = new Map<string, NearestFile<T> | undefined>();
  const nearest = (folder: string): NearestFile<T> | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = dirname(folder);
    const found =
      readFile(folder, path, parse, faultsOf) ?? (above === folder ? undefined : nearest(above));
    known.set(folder, found);
    return found;
  };
  return nearest;
}

function readFile<T>(
  folder: string,
  path: string,
  parse: (text: string) => Parsed<T>,
  faultsOf: (file: T) => readonly string[],
): NearestFile<T> | undefined {
  const file = join(folder, ...path.split('/'));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!isSystemError(error) || !['ENOENT', 'ENOTDIR'].includes(error.code))
      complain(problemLine({ kind: 'unreadable', what: file, why: reasonOf(error) }));
    return undefined;
  }
  const parsed = parse(text);
  for (const why of parsed.ok ? faultsOf(parsed.file) : [])
    complain(problemLine({ kind: 'unreadable', what: file, why }));
  if (parsed.ok) return { folder, file: parsed.file };
  complain(problemLine({ kind: 'unreadable', what: file, why: parsed.why }));
  return { folder, file: undefined };
}
