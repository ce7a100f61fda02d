import type { Finding } from '../model';
import { isObject } from '../text/json';
import { listText, parseList } from './listFile';

/**
 * What a person does not want to see again. A finding is dismissed where everything that stands here fits it;
 * what is left out fits all.
 */
export interface Dismissal {
  /** The id of a check. */
  readonly check?: string;
  /** The article's path, from the folder that the dismissals are kept in, with forward slashes. */
  readonly article?: string;
  /** The path of a folder with articles, likewise; the empty path is that folder itself. */
  readonly folder?: string;
  /** The words found fault with. */
  readonly words?: string;
}

/** Where they are kept, from the folder that they count in. */
export const DISMISSALS_PATH = '.second-source/dismissed.json';

/** The file as it was read: what it has besides dismissals is written back as it was. */
export interface DismissalFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly dismissals: readonly Dismissal[];
}

export const noDismissals: DismissalFile = { fields: {}, dismissals: [] };

export type ParsedDismissals =
  | { readonly ok: true; readonly file: DismissalFile }
  /** What is wrong with it, for a sentence: `it is not JSON`. */
  | { readonly ok: false; readonly why: string };

/** The file's text, checked; a file that does not fit is never half of one. */
export function parseDismissals(text: string): ParsedDismissals {
  const parsed = parseList(text, 'dismissed', (it) => (isDismissal(it) ? undefined : 'is none'));
  if (!parsed.ok) return parsed;
  const dismissals = parsed.entries as readonly Dismissal[];
  return { ok: true, file: { fields: parsed.fields, dismissals } };
}

const CONDITIONS = ['check', 'article', 'folder', 'words'] as const;

/** An entry without a condition would hide everything. */
function isDismissal(value: unknown): value is Dismissal {
  if (!isObject(value)) return false;
  const given = CONDITIONS.filter((it) => value[it] !== undefined);
  return given.length > 0 && given.every((it) => typeof value[it] === 'string');
}

export const dismissalsText = ({ fields, dismissals }: DismissalFile): string =>
  listText('dismissed', dismissals, fields);

/** The file with one more; the same file where it has that already. */
export function withDismissal(file: DismissalFile, added: Dismissal): DismissalFile {
  if (file.dismissals.some((it) => isSame(it, added))) return file;
  return { ...file, dismissals: [...file.dismissals, added] };
}

export const withoutDismissal = (file: DismissalFile, gone: Dismissal): DismissalFile => ({
  ...file,
  dismissals: file.dismissals.filter((it) => !isSame(it, gone)),
});

const isSame = (a: Dismissal, b: Dismissal): boolean => CONDITIONS.every((it) => a[it] === b[it]);

/**
 * @param path the article's, from the folder that the dismissals are kept in, with forward slashes.
 * @param words those at the finding's span.
 */
export const isDismissed = (
  { check }: Finding,
  path: string,
  words: string,
  dismissals: readonly Dismissal[],
): boolean =>
  dismissals.some(
    (it) =>
      (it.check ?? check) === check &&
      (it.article ?? path) === path &&
      (it.words ?? words) === words &&
      (it.folder === undefined || it.folder === '' || path.startsWith(`${it.folder}/`)),
  );
