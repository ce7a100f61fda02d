import {
  cellWords,
  rowStates,
  type CellState,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixFilter,
  type MatrixRow,
} from './matrix';
import { areTexts, isCount, isListOf, isOneOf, isRecord, isSpan, isText } from './messageFields';
import { claimKinds } from './wording';

/** What the matrix page is told to show. */
export type ShownMatrix =
  | { readonly kind: 'message'; readonly text: string; readonly busy: boolean }
  | { readonly kind: 'matrix'; readonly matrix: Matrix };

/** What a person asks for on the page. */
export type AskedOfMatrix =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly key: string; readonly article: string }
  | { readonly kind: 'export'; readonly filter: MatrixFilter };

/** The message as it came from the page; `undefined` where it is none that we know. */
export function parseAskedOfMatrix(message: unknown): AskedOfMatrix | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, key, article, filter } = message;
  if (kind === 'ready') return { kind };
  if (kind === 'open' && isText(key) && isText(article)) return { kind, key, article };
  if (kind === 'export' && isFilter(filter)) return { kind, filter };
  return undefined;
}

/** The message as it came from the extension; `undefined` where it is none that we know. */
export function parseShownMatrix(message: unknown): ShownMatrix | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, text, busy, matrix } = message;
  if (kind === 'message' && typeof text === 'string' && typeof busy === 'boolean')
    return { kind, text, busy };
  return kind === 'matrix' && isMatrix(matrix) ? { kind, matrix } : undefined;
}

export const isFilter = (value: unknown): value is MatrixFilter =>
  isRecord(value) &&
  isOneOf(value['kind'], ['all', ...claimKinds]) &&
  isOneOf(value['state'], ['all', ...rowStates]) &&
  typeof value['words'] === 'string';

const CELL_STATES = Object.keys(cellWords) as readonly CellState[];

const isMatrix = (value: unknown): value is Matrix =>
  isRecord(value) && isListOf(value['columns'], isColumn) && isListOf(value['rows'], isRow);

const isColumn = (value: unknown): value is MatrixColumn =>
  isRecord(value) && areTexts(value, 'article', 'title');

const isRow = (value: unknown): value is MatrixRow =>
  isRecord(value) &&
  areTexts(value, 'key', 'fact') &&
  isOneOf(value['kind'], claimKinds) &&
  isCount(value['basis']) &&
  isListOf(value['cells'], isCell);

const isCell = (value: unknown): value is MatrixCell =>
  isRecord(value) &&
  areTexts(value, 'words', 'why') &&
  isOneOf(value['state'], CELL_STATES) &&
  (value['span'] === undefined || isSpan(value['span']));
