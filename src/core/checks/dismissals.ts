import type { Finding } from '../model';

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

const VERSION = 1;

export type ParsedDismissals =
  | { readonly ok: true; readonly file: DismissalFile }
  /** What is wrong with it, for a sentence: `it is not JSON`. */
  | { readonly ok: false; readonly why: string };

/** The file's text, checked; a file that does not fit is never half of one. */
export function parseDismissals(text: string): ParsedDismissals {
  const refuse = (why: string): ParsedDismissals => ({ ok: false, why });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  if (!isRecord(value)) return refuse('it is not an object');
  const { version, dismissed, ...fields } = value;
  if (version !== VERSION)
    return refuse(version === undefined ? 'it has no version' : `its version is not ${VERSION}`);
  if (!Array.isArray(dismissed)) return refuse('“dismissed” is not a list');
  const dismissals: Dismissal[] = [];
  for (const [i, it] of dismissed.entries()) {
    if (!isDismissal(it)) return refuse(`entry ${i + 1} of “dismissed” is none`);
    dismissals.push(it);
  }
  return { ok: true, file: { fields, dismissals } };
}

const CONDITIONS = ['check', 'article', 'folder', 'words'] as const;

/** An entry without a condition would hide everything. */
function isDismissal(value: unknown): value is Dismissal {
  if (!isRecord(value)) return false;
  const given = CONDITIONS.filter((it) => value[it] !== undefined);
  return given.length > 0 && given.every((it) => typeof value[it] === 'string');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry a line, so that a person and a comparison of versions can read it. */
export function dismissalsText({ fields, dismissals }: DismissalFile): string {
  const entries = dismissals.map((it) => `\n    ${JSON.stringify(it)}`).join(',');
  const others = Object.entries(fields).map(
    ([name, value]) => `,\n  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const list = dismissals.length > 0 ? `[${entries}\n  ]` : '[]';
  return `{\n  "version": ${VERSION},\n  "dismissed": ${list}${others.join('')}\n}\n`;
}

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
