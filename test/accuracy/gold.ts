import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cannot } from '../support/commandLine';

/** One document of a corpus, as its line of JSON has it; a layer that the corpus lacks is absent. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** Documents on one story share their people. */
  readonly story?: string;
  /** The ranges that were annotated, where not all was. */
  readonly scope?: readonly (readonly [number, number])[];
  /** `false`: figures that are not in the gold may still be figures. */
  readonly complete?: boolean;
  readonly quotes?: readonly GoldQuote[];
  readonly people?: readonly GoldMention[];
  readonly figures?: readonly GoldFigure[];
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

export interface GoldQuote extends GoldSpan {
  /** `mixed`: a fragment with a speaker; `unattributed`: marked, and nobody is said to have spoken. */
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'unattributed';
  readonly speaker?: (GoldSpan & { readonly type?: string; readonly name?: string }) | null;
  readonly cue?: GoldSpan | null;
}

export interface GoldMention extends GoldSpan {
  readonly type?: 'name' | 'nominal' | 'pronoun';
  readonly entity?: string | null;
}

export interface GoldFigure {
  readonly start?: number | null;
  readonly end?: number | null;
  readonly value: number | null;
  /** The upper end of a range. */
  readonly valueTo?: number | null;
  readonly unit?: string | null;
}

/**
 * Those of the corpora that are in a folder, by name; none where nobody names a folder. The command ends where the folder
 * that somebody named has none of them.
 */
export function corporaIn(
  folder: string | undefined,
  names: readonly string[],
): ReadonlyMap<string, readonly GoldDocument[]> {
  if (folder === undefined) return new Map();
  if (!existsSync(folder)) cannot(`There is no folder ${folder}.`);
  const files = names.map((name) => ({ name, path: join(folder, `${name}.jsonl`) }));
  const present = files.filter(({ path }) => existsSync(path));
  if (present.length === 0) cannot(`There is no ${files.map(({ path }) => path).join(', no ')}.`);
  return new Map(present.map(({ name, path }) => [name, readDocuments(path)]));
}

const readDocuments = (path: string): readonly GoldDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
