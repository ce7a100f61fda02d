import {
  cellSigns,
  cellWords,
  everyRow,
  filteredMatrix,
  kindCounts,
  rowState,
  rowStates,
  type Matrix,
  type MatrixCell,
  type MatrixFilter,
  type MatrixRow,
} from '../../core/views/matrix';
import {
  isFilter,
  parseShownMatrix,
  type AskedOfMatrix,
  type ShownMatrix,
} from '../../core/views/matrixMessages';
import { claimKinds, countOf, kindWords } from '../../core/views/wording';
import { element } from './lib/element';
import { localized } from './lib/localized';

/**
 * The page of the fact matrix: a table that is gone through by arrow keys, with its filters. Whatever
 * comes from an article is set as text, never as markup.
 */

interface Host {
  postMessage(message: AskedOfMatrix): void;
  getState(): unknown;
  setState(state: { readonly shown: ShownMatrix; readonly filter: MatrixFilter }): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = element('main');
/** Told to screen readers as it changes. */
const live = element('p', { class: 'count', role: 'status' });
document.body.append(main);

let shown: ShownMatrix | undefined;
let filter = everyRow;
/** The cell that the Tab key leads to: a row of those shown, a column of the table, the fact being the first. */
let current = { row: 0, column: 0 };
/** What the filter leaves. */
let rows: readonly MatrixRow[] = [];

const body = element('tbody');
const search = element('input', {
  id: 'words',
  type: 'search',
  placeholder: localized('Words of a fact'),
  'aria-label': localized('Words of a fact'),
});
const kinds = element('select', { id: 'kind' });
const states = element('select', { id: 'state' });

function show(next: ShownMatrix): void {
  const wasTable = shown?.kind === 'matrix' && next.kind === 'matrix';
  const before = shown?.kind === 'matrix' ? shown.matrix.columns : [];
  shown = next;
  keep();
  main.setAttribute('aria-busy', String(next.kind === 'message' && next.busy));
  if (next.kind === 'message') {
    live.textContent = next.text;
    main.replaceChildren(heading(), live);
    return;
  }
  fillChoices(next.matrix);
  const sameColumns = before.map(({ article }) => article).join('\n');
  if (!wasTable || sameColumns !== next.matrix.columns.map(({ article }) => article).join('\n'))
    main.replaceChildren(heading(), toolbar(), live, table(next.matrix));
  drawRows();
}

const heading = (): HTMLElement => element('h1', {}, localized('Fact Matrix'));

const keep = (): void => {
  if (shown) host.setState({ shown, filter });
};

function toolbar(): HTMLElement {
  const exported = element(
    'button',
    { id: 'export', class: 'primary' },
    localized('Export to CSV'),
  );
  exported.addEventListener('click', () => host.postMessage({ kind: 'export', filter }));
  return element(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': localized('Filters') },
    search,
    element('label', {}, `${localized('Kind')} `, kinds),
    element('label', {}, `${localized('Shows')} `, states),
    exported,
  );
}

/** The choices with their counts; what was chosen stays chosen. */
function fillChoices(matrix: Matrix): void {
  const counts = new Map(kindCounts(matrix));
  kinds.replaceChildren(
    element('option', { value: 'all' }, `${localized('All')} (${matrix.rows.length})`),
    ...claimKinds.map((it) =>
      element('option', { value: it }, `${localized(kindWords[it].many)} (${counts.get(it) ?? 0})`),
    ),
  );
  states.replaceChildren(
    element('option', { value: 'all' }, localized('Everything')),
    ...rowStates.map((it) => {
      const count = matrix.rows.filter((row) => rowState(row) === it).length;
      return element('option', { value: it }, `${localized(cellWords[it])} (${count})`);
    }),
  );
  kinds.value = filter.kind;
  states.value = filter.state;
  search.value = filter.words;
}

function table({ columns }: Matrix): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, localized('Fact')),
    ...columns.map(({ title }) => element('th', { scope: 'col' }, title)),
  );
  return element(
    'table',
    { role: 'grid', 'aria-label': localized('Facts of the story by article') },
    element('thead', {}, head),
    body,
  );
}

function drawRows(): void {
  if (shown?.kind !== 'matrix') return;
  const { matrix } = shown;
  const focused = body.contains(document.activeElement);
  rows = filteredMatrix(matrix, filter).rows;
  body.replaceChildren(...rows.map((row) => rowPart(row, matrix)));
  const all = `${countOf(matrix.rows.length, 'fact')} in ${countOf(matrix.columns.length, 'article')}`;
  live.textContent = localized(
    rows.length === matrix.rows.length ? all : `${rows.length} of ${all}`,
  );
  setCurrent(current.row, current.column, focused);
}

function rowPart(row: MatrixRow, { columns }: Matrix): HTMLElement {
  const fact = element(
    'th',
    { scope: 'row', tabindex: '-1' },
    element('span', { class: 'kind' }, localized(kindWords[row.kind].one)),
    element('span', { class: 'fact' }, row.fact),
  );
  const part = element(
    'tr',
    { class: rowState(row) },
    fact,
    ...row.cells.map((it, i) => cellPart(it, columns[i]?.title ?? '')),
  );
  part.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest('td, th') : undefined;
    const column = cell ? [...part.children].indexOf(cell) : -1;
    if (column < 0) return;
    setCurrent(rows.indexOf(row), column, true);
    openAt(row, column);
  });
  return part;
}

function cellPart({ state, words, why }: MatrixCell, article: string): HTMLElement {
  return element(
    'td',
    { class: state, tabindex: '-1', title: why, 'data-article': article },
    element(
      'span',
      { class: 'state' },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, `${cellSigns[state]} `),
      localized(cellWords[state]),
    ),
    ...(words === '' ? [] : [element('span', { class: 'words' }, words)]),
  );
}

/** Goes to the words in that article; the fact itself leads to the article that it is taken from. */
function openAt(row: MatrixRow, column: number): void {
  if (shown?.kind !== 'matrix') return;
  const cell = column === 0 ? row.basis : column - 1;
  const article = shown.matrix.columns[cell]?.article;
  if (row.cells[cell]?.span && article !== undefined)
    host.postMessage({ kind: 'open', key: row.key, article });
}

function setCurrent(row: number, column: number, focus: boolean): void {
  body.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  const columns = shown?.kind === 'matrix' ? shown.matrix.columns.length : 0;
  current = { row: within(row, rows.length - 1), column: within(column, columns) };
  const cell = body.children[current.row]?.children[current.column];
  if (!(cell instanceof HTMLElement)) return;
  cell.setAttribute('tabindex', '0');
  if (focus) cell.focus();
}

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last));

const PAGE = 10;

/** Where a key leads from a cell; `undefined` for a key that leads nowhere. */
function step({ key, ctrlKey, metaKey }: KeyboardEvent): typeof current | undefined {
  const { row, column } = current;
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return { row: far ? rows.length : row + 1, column };
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? rows.length : row, column: Number.MAX_SAFE_INTEGER };
    default:
      return undefined;
  }
}

body.addEventListener('keydown', (event) => {
  const row = rows[current.row];
  const next = step(event);
  if (next) setCurrent(next.row, next.column, true);
  else if ((event.key === 'Enter' || event.key === ' ') && row) openAt(row, current.column);
  else return;
  event.preventDefault();
});

function choose(): void {
  const next: unknown = { kind: kinds.value, state: states.value, words: search.value };
  if (!isFilter(next)) return;
  filter = next;
  current = { row: 0, column: current.column };
  keep();
  drawRows();
}
search.addEventListener('input', choose);
kinds.addEventListener('change', choose);
states.addEventListener('change', choose);

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const next = parseShownMatrix(data);
  if (next) show(next);
});

const kept = host.getState();
if (typeof kept === 'object' && kept !== null && 'shown' in kept && 'filter' in kept) {
  const before = parseShownMatrix(kept.shown);
  if (isFilter(kept.filter)) filter = kept.filter;
  if (before) show(before);
}
host.postMessage({ kind: 'ready' });
