import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STATE_FOLDER } from '../core/desk/ledgerPath';
import { relativeUri, type SarifPlace } from '../core/formats/sarif';

/**
 * A file in SARIF: an absolute path is a `file:` URI. It is known by its path from the nearest folder above it that is
 * a repository or keeps what people have said of their copy, else by its name.
 */
export function sarifPlace(path: string): SarifPlace {
  const whole = resolve(path);
  const root = rootAbove(whole);
  const from = root === undefined ? basename(whole) : relative(root, whole);
  return {
    uri: isAbsolute(path) ? pathToFileURL(path).href : relativeUri(normalize(path)),
    key: from.split(sep).join('/'),
  };
}

function rootAbove(file: string): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (ROOTS.some((it) => existsSync(join(folder, it)))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const ROOTS = ['.git', STATE_FOLDER];
