import { isObject } from '../text/json';
import { entryLines, listText, parseList } from './listFile';

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
  /** Entries that cannot be used: they are written back as they were. */
  readonly others: readonly unknown[];
  /** What is wrong with each of those, and on which line: `line 4: entry 2 of “corrections” has no “wrong”`. */
  readonly faults: readonly string[];
}

export const noCorrections: CorrectionFile = {
  fields: {},
  corrections: [],
  others: [],
  faults: [],
};

export type ParsedCorrections =
  | { readonly ok: true; readonly file: CorrectionFile }
  /** What is wrong with it, for a sentence: `it is not JSON`. */
  | { readonly ok: false; readonly why: string };

/** The file's text, checked: an entry that cannot be used is left out, and corrects nothing. */
export function parseCorrections(text: string): ParsedCorrections {
  const parsed = parseList(text, 'corrections', () => undefined);
  if (!parsed.ok) return parsed;
  const { entries, fields } = parsed;
  const lines = entryLines(text, 'corrections');
  const faults = entries.map(faultOf);
  const usable = entries.filter((_, i) => faults[i] === undefined) as readonly Correction[];
  return {
    ok: true,
    file: {
      fields,
      corrections: usable,
      others: entries.filter((_, i) => faults[i] !== undefined),
      faults: faults.flatMap((why, i) =>
        why === undefined ? [] : [`line ${lines[i] ?? 1}: entry ${i + 1} of “corrections” ${why}`],
      ),
    },
  };
}

/** What is wrong with an entry, or `undefined`. */
export function faultOf(value: unknown): string | undefined {
  if (!isObject(value)) return 'is not an object';
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

export const correctionsText = ({ fields, corrections, others }: CorrectionFile): string =>
  listText('corrections', [...corrections, ...others], fields);

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
