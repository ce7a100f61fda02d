import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The documents of a corpus; `undefined` where its file is not there. */
export function readCorpus(folder: string, name: string): readonly GoldDocument[] | undefined {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}
