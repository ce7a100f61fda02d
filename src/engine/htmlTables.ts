/** A cell of a table; its column is known once its row has ended. */
export interface Cell {
  /** The head over it; '' for a head, absent where its table has none. */
  column?: string;
}

/** Follows the tables of a page as its tags open and close. */
export interface Tables {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  /** The cell that is open, innermost. */
  cell(): Cell | undefined;
  /** Tells of prose in the cell that is open. */
  read(prose: string): void;
}

interface PlacedCell extends Cell {
  readonly from: number;
  readonly columns: number;
  readonly isHead: boolean;
  words: string;
}

interface Table {
  readonly heads: Map<number, string>;
  /** By column, the row up to which a cell of an earlier row reaches. */
  readonly taken: Map<number, number>;
  row: number;
  cells: PlacedCell[];
  open: PlacedCell | undefined;
  isInHead: boolean;
  hasBody: boolean;
}

/** Further columns have no head, and no cell spans more. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 1000;
/** Longer, what stands in a cell is no head. */
const LONGEST_HEAD = 80;

/**
 * Heads are the rows at the top of a table that stand in its `thead` or have `th` only, beside empty cells, so that a
 * table that lays out a page has none. A row of heads below another holds where it says something.
 */
export function createTables(): Tables {
  const tables: Table[] = [];
  return {
    open(name, attributes) {
      const table = tables.at(-1);
      if (name === 'table') tables.push(emptyTable());
      else if (name === 'thead' && table) table.isInHead = true;
      else if (name === 'tr' && table) table.cells = [];
      else if ((name === 'td' || name === 'th') && table) openCell(table, name, attributes);
    },
    close(name) {
      const table = tables.at(-1);
      if (name === 'table') tables.pop();
      else if (name === 'thead' && table) table.isInHead = false;
      else if (name === 'tr' && table) endRow(table);
      else if ((name === 'td' || name === 'th') && table) table.open = undefined;
    },
    cell: () => tables.at(-1)?.open,
    read(prose) {
      const cell = tables.at(-1)?.open;
      if (cell && cell.words.length < LONGEST_HEAD) cell.words += ` ${prose}`;
    },
  };
}

const emptyTable = (): Table => ({
  heads: new Map(),
  taken: new Map(),
  row: 0,
  cells: [],
  open: undefined,
  isInHead: false,
  hasBody: false,
});

function openCell(table: Table, name: string, attributes: Readonly<Record<string, string>>): void {
  const last = table.cells.at(-1);
  let from = last ? last.from + last.columns : 0;
  while (from < MOST_COLUMNS && (table.taken.get(from) ?? -1) >= table.row) from++;
  const columns = spanOf(attributes['colspan'], MOST_COLUMNS);
  const rows = spanOf(attributes['rowspan'], MOST_ROWS);
  for (let i = from; rows > 1 && i < from + columns && i < MOST_COLUMNS; i++) {
    table.taken.set(i, table.row + rows - 1);
  }
  table.open = { from, columns, isHead: name === 'th', words: '' };
  table.cells.push(table.open);
}

const spanOf = (value: string | undefined, most: number): number =>
  Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

function endRow(table: Table): void {
  const { cells, heads } = table;
  const isHeads = !table.hasBody && cells.length > 0 && (table.isInHead || areHeads(cells));
  for (const cell of cells) {
    const head = heads.get(cell.from);
    if (isHeads) cell.column = '';
    else if (head !== undefined) cell.column = head;
  }
  if (isHeads) for (const cell of cells) putHead(heads, cell);
  else table.hasBody ||= cells.length > 0;
  table.row++;
  table.cells = [];
}

/** The corner of a table may be a plain cell that is empty. */
const areHeads = (cells: readonly PlacedCell[]): boolean =>
  cells.some(({ isHead }) => isHead) && cells.every(({ isHead, words }) => isHead || words === '');

/** A unit that a head over several columns gives holds for each of them: *Low* under *Temperature (°C)*. */
function putHead(heads: Map<number, string>, { from, columns, words }: PlacedCell): void {
  const head = words.replaceAll(/\s+/g, ' ').trim();
  if (head === '' || head.length > LONGEST_HEAD) return;
  for (let i = from; i < from + columns && i < MOST_COLUMNS; i++) {
    const over = heads.get(i) ?? '';
    heads.set(i, over.endsWith(')') && !head.endsWith(')') ? `${head} ${over}` : head);
  }
}
