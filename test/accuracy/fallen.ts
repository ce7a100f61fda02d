import type { Score } from './score';

/** Points that a row may fall before the check fails. */
export const SLACK = 0.5;

/** What one reader reached in one layer of a set. */
export interface Row {
  readonly set: string;
  readonly layer: string;
  readonly reader: string;
  readonly score: Score;
}

/** The reader that is held to what it reached before. */
export const OURS = 'Second Source';

/**
 * What is worse than on a page written before, or not to be told: a row fell, the page lacks it, or it has one that was
 * not measured, of a set that was. Nothing where there is no page.
 */
export function fallenRows(rows: readonly Row[], page: string): readonly string[] {
  const before = rowsOfPage(page);
  if (before.size === 0) return [];
  const own = rows.filter(({ reader }) => reader === OURS);
  const measured = new Set(own.map(keyOf));
  const sets = new Set(own.map(({ set }) => set));
  return [
    ...own.flatMap((row) => {
      const was = before.get(keyOf(row));
      const now = row.score.f1.toFixed(1);
      if (was === undefined) return [`${keyOf(row)}: ${now}, and the page has no such row`];
      return row.score.f1 >= was.f1 - SLACK ? [] : [`${keyOf(row)}: ${now}, was ${was.f1}`];
    }),
    ...[...before].flatMap(([key, { set }]) =>
      sets.has(set) && !measured.has(key) ? [`${key}: on the page, and not measured any more`] : [],
    ),
  ];
}

const keyOf = ({ set, layer }: Pick<Row, 'set' | 'layer'>): string => `${set} / ${layer}`;

/** Our own rows of the page, by set and layer. */
function rowsOfPage(
  page: string,
): ReadonlyMap<string, { readonly set: string; readonly f1: number }> {
  const cells = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    cells
      .filter(([, , , reader]) => reader === OURS)
      .map(([, set = '', layer = '', , , , f1]) => [
        keyOf({ set, layer }),
        { set, f1: Number(f1) },
      ]),
  );
}
