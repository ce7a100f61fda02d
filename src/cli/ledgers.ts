import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { emptyLedger, type Ledger } from '../core/desk/ledger';
import { parseLedger } from '../core/desk/ledgerFile';
import { movedLedger } from '../core/desk/movedLedger';
import { ledgerPathOf, STATE_FOLDER } from '../core/desk/ledgerPath';
import { failure, problemLine, success, type Outcome } from '../engine/outcome';
import { complain } from './complain';
import { reasonOf } from './files';

/** A ledger, and what is to be said of where it was found. */
export interface FoundLedger {
  readonly ledger: Ledger;
  readonly said?: string;
}

/**
 * The ledger of the article in a file, whose text it is; an empty one where nobody has ticked anything. It is kept in
 * the nearest folder above that has one of this article: that which the editor uses where this folder is open. Of a
 * file that was moved, and its ledger left behind, it is the one whose words all stand here; `said` tells so, and of
 * one that may be, and of ledgers of the article further up.
 */
export function readLedgerOf(path: string, text: string): Outcome<FoundLedger> {
  const whole = resolve(path);
  const folders = foldersAbove(whole).filter((it) => existsSync(join(it, STATE_FOLDER)));
  const [nearest, ...further] = folders.flatMap((folder) => {
    const file = ledgerFileIn(folder, whole);
    return file !== undefined && existsSync(file) ? [{ folder, file }] : [];
  });
  if (nearest) {
    const read = readLedgerFile(nearest.file);
    if (!read.ok) return read;
    const others = further.map(({ file }) => file).join(', ');
    const said = `${path}: counted with ${nearest.file}; the editor counts with ${others} where that folder is open.`;
    const ledger = { ...read.value, article: articleIn(nearest.folder, whole) };
    return success({ ledger, ...(further.length > 0 && { said }) });
  }
  const folder = folders.find((it) => existsSync(join(it, STATE_FOLDER, 'ledger'))) ?? folders[0];
  const article = articleIn(folder ?? dirname(whole), whole);
  return success(
    folder === undefined
      ? { ledger: emptyLedger(article) }
      : leftBehind(folder, article, path, text),
  );
}

const articleIn = (folder: string, file: string): string =>
  relative(folder, file).split(sep).join('/');

function ledgerFileIn(folder: string, file: string): string | undefined {
  const place = ledgerPathOf(articleIn(folder, file));
  return place === undefined ? undefined : join(folder, ...place.split('/'));
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

function leftBehind(folder: string, article: string, path: string, text: string): FoundLedger {
  const found = movedLedger(text, goneLedgers(folder));
  if (!found) return { ledger: emptyLedger(article) };
  const { from, held, isSure } = found;
  const all = from.ledger.ticks.length;
  if (isSure) {
    const said = `${path}: counted with the ticks of ${from.article}, which is gone and whose words stand here.`;
    return { ledger: { ...from.ledger, article }, said };
  }
  const said = `${path}: ${String(held)} of ${String(all)} ticks of ${from.article}, which is gone, have their words here; open it in the editor to take them along.`;
  return { ledger: emptyLedger(article), said };
}

interface GoneLedger {
  /** Its path from the folder. */
  readonly article: string;
  readonly ledger: Ledger;
}

const gone = new Map<string, readonly GoneLedger[]>();

/** The ledgers below a folder whose articles are not there; read once, when it is said which cannot be used. */
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
    if (!read.ok) complain(problemLine(read.problem));
    if (!read.ok || read.value.ticks.length === 0) return [];
    return [{ article: path.split(sep).join('/'), ledger: read.value }];
  });
  gone.set(folder, found);
  return found;
}

const ENDING = '.json';

/** The folders above a file, the nearest first. */
function foldersAbove(file: string): readonly string[] {
  const out = [dirname(file)];
  for (let it = dirname(file); dirname(it) !== it; it = dirname(it)) out.push(dirname(it));
  return out;
}
