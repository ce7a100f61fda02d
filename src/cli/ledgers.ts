import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { emptyLedger, type Ledger } from '../core/desk/ledger';
import { parseLedger } from '../core/desk/ledgerFile';
import { movedLedger } from '../core/desk/movedLedger';
import { ledgerPathOf, STATE_FOLDER } from '../core/desk/ledgerPath';
import { failure, success, type Outcome } from '../engine/outcome';
import { reasonOf } from './files';

/**
 * The ledger of the article in a file, whose text it is; an empty one where nobody has ticked anything. Of a file that
 * was moved, and its ledger left behind, it is the one whose words all stand here; `moved` says so, and of one that may
 * be.
 */
export function readLedgerOf(
  path: string,
  text: string,
): Outcome<{ readonly ledger: Ledger; readonly moved?: string }> {
  const folder = stateFolderAbove(path);
  const article = relative(folder ?? dirname(resolve(path)), resolve(path))
    .split(sep)
    .join('/');
  const place = ledgerPathOf(article);
  if (folder === undefined || place === undefined) return success({ ledger: emptyLedger(article) });
  const file = join(folder, ...place.split('/'));
  if (!existsSync(file)) return success(leftBehind(folder, article, path, text));
  const read = readLedgerFile(file);
  return read.ok ? success({ ledger: read.value }) : read;
}

function readLedgerFile(file: string): Outcome<Ledger> {
  let written: string;
  try {
    written = readFileSync(file, 'utf8');
  } catch (error) {
    return failure({ kind: 'unreadable', what: file, why: reasonOf(error) });
  }
  const read = parseLedger(written);
  switch (read.kind) {
    case 'ledger':
      return success(read.ledger);
    case 'newer':
      return failure({ kind: 'newer', what: file, version: read.version });
    case 'damaged':
      return failure({ kind: 'damaged', what: file, line: read.line, why: read.why });
  }
}

function leftBehind(
  folder: string,
  article: string,
  path: string,
  text: string,
): { readonly ledger: Ledger; readonly moved?: string } {
  const found = movedLedger(text, goneLedgers(folder));
  if (!found) return { ledger: emptyLedger(article) };
  const { from, held, isSure } = found;
  const all = from.ledger.ticks.length;
  if (isSure) {
    const moved = `${path}: counted with the ticks of ${from.article}, which is gone and whose words stand here.`;
    return { ledger: { ...from.ledger, article }, moved };
  }
  const moved = `${path}: ${String(held)} of ${String(all)} ticks of ${from.article}, which is gone, have their words here; open it in the editor to take them along.`;
  return { ledger: emptyLedger(article), moved };
}

interface GoneLedger {
  /** Its path from the folder. */
  readonly article: string;
  readonly ledger: Ledger;
}

const gone = new Map<string, readonly GoneLedger[]>();

/** The ledgers below a folder whose articles are not there; read once. */
function goneLedgers(folder: string): readonly GoneLedger[] {
  const known = gone.get(folder);
  if (known) return known;
  const top = join(folder, STATE_FOLDER, 'ledger');
  const files = existsSync(top) ? readdirSync(top, { recursive: true, encoding: 'utf8' }) : [];
  const found = files.sort().flatMap((it): readonly GoneLedger[] => {
    if (!it.endsWith(ENDING)) return [];
    const path = it.slice(0, -ENDING.length);
    if (existsSync(join(folder, path))) return [];
    const read = readLedgerFile(join(top, it));
    if (!read.ok || read.value.ticks.length === 0) return [];
    return [{ article: path.split(sep).join('/'), ledger: read.value }];
  });
  gone.set(folder, found);
  return found;
}

const ENDING = '.json';

/** The nearest folder above a file that holds the folder of what people have said of their copy. */
function stateFolderAbove(path: string): string | undefined {
  let folder = dirname(resolve(path));
  for (;;) {
    if (existsSync(join(folder, STATE_FOLDER))) return folder;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
