/** A mistake that a desk has made before. */
export interface Correction {
  /** A name, a title, any words, or a figure: what must not be printed. */
  readonly wrong: string;
  readonly right: string;
  /** What the figure measures: it is wrong only in a sentence that has all these words. */
  readonly measure?: string;
}

/** Where they are kept, from the folder that they count in. */
export const CORRECTIONS_PATH = '.second-source/corrections.json';

/** The file as it was read: what it has besides corrections is written back as it was. */
export interface CorrectionFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly corrections: readonly Correction[];
}

export const noCorrections: CorrectionFile = { fields: {}, corrections: [] };

const VERSION = 1;

export type ParsedCorrections =
  | { readonly ok: true; readonly file: CorrectionFile }
  /** What is wrong with it, for a sentence: `it is not JSON`. */
  | { readonly ok: false; readonly why: string };

/** The file's text, checked; a file that does not fit is never half of one. */
export function parseCorrections(text: string): ParsedCorrections {
  const refuse = (why: string): ParsedCorrections => ({ ok: false, why });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('it is not JSON');
  }
  if (!isRecord(value)) return refuse('it is not an object');
  const { version, corrections: list, ...fields } = value;
  if (version !== VERSION)
    return refuse(version === undefined ? 'it has no version' : `its version is not ${VERSION}`);
  if (!Array.isArray(list)) return refuse('“corrections” is not a list');
  const corrections: Correction[] = [];
  for (const [i, it] of list.entries()) {
    const why = faultOf(it);
    if (why !== undefined) return refuse(`entry ${i + 1} of “corrections” ${why}`);
    corrections.push(it as Correction);
  }
  return { ok: true, file: { fields, corrections } };
}

/** What is wrong with an entry, or `undefined`. */
export function faultOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is not an object';
  const { wrong, right, measure } = value;
  for (const [name, it] of Object.entries({ wrong, right })) {
    if (typeof it !== 'string') return `has no “${name}”`;
    if (!/[\p{L}\p{N}]/u.test(it)) return `has a “${name}” without a word or a figure`;
  }
  if (wrong === right) return 'corrects nothing: “wrong” and “right” are the same';
  if (measure !== undefined && (typeof measure !== 'string' || !/\p{L}/u.test(measure)))
    return 'has a “measure” without a word';
  return undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry a line, so that a person and a comparison of versions can read it. */
export function correctionsText({ fields, corrections }: CorrectionFile): string {
  const entries = corrections.map((it) => `\n    ${JSON.stringify(it)}`).join(',');
  const others = Object.entries(fields).map(
    ([name, value]) => `,\n  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  const list = corrections.length > 0 ? `[${entries}\n  ]` : '[]';
  return `{\n  "version": ${VERSION},\n  "corrections": ${list}${others.join('')}\n}\n`;
}

/** The file with one more, in place of what corrected the same before. */
export const withCorrection = (file: CorrectionFile, added: Correction): CorrectionFile => ({
  ...file,
  corrections: [
    ...file.corrections.filter(
      (it) => it.wrong !== added.wrong || (it.measure ?? '') !== (added.measure ?? ''),
    ),
    added,
  ],
});
