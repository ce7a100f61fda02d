import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { emptyLedger, type Ledger } from '../core/desk/ledger';
import { parseLedger } from '../core/desk/ledgerFile';
import { ledgerPathOf, STATE_FOLDER } from '../core/desk/ledgerPath';
import { failure, success, type Outcome } from '../engine/outcome';
import { reasonOf } from './files';

/** The ledger of the article in a file; an empty one where nobody has ticked anything. */
export function readLedgerOf(path: string): Outcome<Ledger> {
  const folder = stateFolderAbove(path);
  const article = relative(folder ?? dirname(resolve(path)), resolve(path))
    .split(sep)
    .join('/');
  const place = ledgerPathOf(article);
  if (folder === undefined || place === undefined) return success(emptyLedger(article));
  const file = join(folder, ...place.split('/'));
  if (!existsSync(file)) return success(emptyLedger(article));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return failure({ kind: 'unreadable', what: file, why: reasonOf(error) });
  }
  const read = parseLedger(text);
  switch (read.kind) {
    case 'ledger':
      return success(read.ledger);
    case 'newer':
      return failure({ kind: 'newer', what: file, version: read.version });
    case 'damaged':
      return failure({ kind: 'damaged', what: file, line: read.line, why: read.why });
  }
}

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
