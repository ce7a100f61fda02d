import { evidenceOf } from '../verify/verdict';
import { csvRecord } from './csv';
import type { Bearing, Evidence, JudgedClaim, Reading, Report, Span } from '../model';
import { overlaps } from '../text/span';
import { claimKinds, folded, kindWords, shortened, shownWords, type ClaimKind } from './wording';

/** The facts of a story against its articles: a row each fact, a column each article. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly article: string;
  readonly title: string;
}

export interface MatrixRow {
  /** Tells it from the other rows, and stays when other text changes. */
  readonly key: string;
  readonly kind: ClaimKind;
  /** As the first article that has it prints it; of a person the name, of a figure its label. */
  readonly fact: string;
  /** The column that the others are held against: the first that has the fact. */
  readonly basis: number;
  /** One a column. */
  readonly cells: readonly MatrixCell[];
}

export type CellState = 'basis' | 'same' | 'differs' | 'not-comparable' | 'only-here' | 'absent';

export interface MatrixCell {
  readonly state: CellState;
  /** As that article prints it; empty where it is absent. */
  readonly words: string;
  /** Why; empty where there is nothing to say. */
  readonly why: string;
  /** Where it stands; `undefined` where it is absent. */
  readonly span?: Span;
}

/** What a cell says in words. */
export const cellWords: Readonly<Record<CellState, string>> = {
  basis: 'As printed',
  same: 'Same',
  differs: 'Differs',
  'not-comparable': 'Not comparable',
  'only-here': 'Only here',
  absent: 'Not there',
};

export const cellSigns: Readonly<Record<CellState, string>> = {
  basis: '•',
  same: '✓',
  differs: '≠',
  'not-comparable': '~',
  'only-here': '○',
  absent: '–',
};

export interface MatrixFilter {
  readonly kind: ClaimKind | 'all';
  readonly state: RowState | 'all';
  /** All of its words must stand in the fact or in a cell, in any order. */
  readonly words: string;
}

/** What a row comes down to: what differs anywhere comes first. */
export type RowState = 'differs' | 'not-comparable' | 'only-here' | 'same';

export const rowStates: readonly RowState[] = ['differs', 'not-comparable', 'only-here', 'same'];

export const everyRow: MatrixFilter = { kind: 'all', state: 'all', words: '' };

/** What a cell has room for, in UTF-16 code units. */
const WORDS_LIMIT = 240;

/**
 * The facts of the first report in its order, then what only the later ones have. A fact is listed
 * once: at the first article that has it; a person once, whatever the mentions are.
 */
export function matrixOf(reports: readonly Report[]): Matrix {
  const columns = reports.map(({ reading: { article } }) => ({
    article: article.id,
    title: article.title,
  }));
  const columnOf = new Map(columns.map(({ article }, i) => [article, i]));
  /** For each column, the spans that rows before stand for, by kind. */
  const covered = columns.map(() => new Map<ClaimKind, Span[]>());
  const people = new Set<string>();
  const rows: MatrixRow[] = [];

  const cover = (column: number, kind: ClaimKind, span: Span): void => {
    const spans = covered[column]?.get(kind) ?? [];
    spans.push(span);
    covered[column]?.set(kind, spans);
  };

  reports.forEach((report, basis) => {
    const mentions = mentionsIn(report);
    const names = new Map(report.reading.people.map(({ id, name }) => [id, name]));
    const ids = new Map<string, number>();
    for (const judged of report.claims) {
      const { about, id, text } = judged.claim;
      if (about.kind === 'person') {
        const named = mentions.get(about.person);
        if (!named || people.has(about.person)) continue;
        people.add(about.person);
        const key = `person ${about.person}`;
        const fact = shortened(names.get(about.person) ?? text);
        rows.push(rowOf(key, 'person', fact, named, basis, reports, columnOf));
        continue;
      }
      if (covered[basis]?.get(about.kind)?.some((it) => overlaps(it, about.span)) === true)
        continue;
      const nth = (ids.get(id) ?? 0) + 1;
      ids.set(id, nth);
      const words = about.kind === 'figure' ? about.label : text;
      const fact = shownWords(about.kind, words, WORDS_LIMIT);
      const key = `${report.reading.article.id} ${id} ${nth}`;
      rows.push(rowOf(key, about.kind, fact, [judged], basis, reports, columnOf));
      for (const { article, span } of evidenceOf(judged.verdict)) {
        const column = columnOf.get(article);
        if (column !== undefined) cover(column, about.kind, span);
      }
    }
  });
  return { columns, rows };
}

/** The named mentions of each person, in order; pronouns are none. */
function mentionsIn({ claims }: Report): ReadonlyMap<string, readonly JudgedClaim[]> {
  const people = new Map<string, JudgedClaim[]>();
  for (const it of claims) {
    const { about } = it.claim;
    if (about.kind !== 'person' || about.form === 'pronoun') continue;
    const known = people.get(about.person);
    if (known) known.push(it);
    else people.set(about.person, [it]);
  }
  return people;
}

/** @param judged never empty: the claims that are this fact in the article of column `basis`. */
function rowOf(
  key: string,
  kind: ClaimKind,
  fact: string,
  judged: readonly JudgedClaim[],
  basis: number,
  reports: readonly Report[],
  columnOf: ReadonlyMap<string, number>,
): MatrixRow {
  const best = new Map<number, Evidence>();
  for (const it of judged.flatMap(({ verdict }) => evidenceOf(verdict))) {
    const column = columnOf.get(it.article);
    if (column === undefined || column === basis) continue;
    const known = best.get(column);
    if (!known || (kind === 'person' && weight(it.bearing) > weight(known.bearing)))
      best.set(column, it);
  }
  const span = judged[0]?.claim.about.span ?? { start: 0, end: 0 };
  const own: MatrixCell = {
    state: best.size === 0 ? 'only-here' : 'basis',
    words: kind === 'figure' ? textOf(judged) : kind === 'person' ? formsOf(judged) : fact,
    why: '',
    span,
  };
  const cells = reports.map(({ reading }, column): MatrixCell => {
    if (column === basis) return own;
    const evidence = best.get(column);
    return evidence ? cellOf(evidence, kind, reading) : { state: 'absent', words: '', why: '' };
  });
  return { key, kind, fact, basis, cells };
}

/** What differs at any mention of a person is what the row is about. */
const weight = (bearing: Bearing): number =>
  bearing === 'differs' ? 2 : bearing === 'not-comparable' ? 1 : 0;

function cellOf(evidence: Evidence, kind: ClaimKind, { article }: Reading): MatrixCell {
  const { bearing, span, why } = evidence;
  const words = article.text.slice(span.start, span.end);
  return {
    state: bearing === 'agrees' ? 'same' : bearing,
    words: shownWords(kind, words, WORDS_LIMIT),
    why,
    span,
  };
}

const textOf = ([judged]: readonly JudgedClaim[]): string =>
  shortened(judged?.claim.text ?? '', WORDS_LIMIT);

/** The forms in which a person is named, up to three. */
function formsOf(judged: readonly JudgedClaim[]): string {
  const forms = [...new Set(judged.map(({ claim }) => shortened(claim.text, 60)))];
  return forms.slice(0, 3).join(', ');
}

/** What the row comes down to. */
export function rowState({ cells }: MatrixRow): RowState {
  const has = (state: CellState): boolean => cells.some((it) => it.state === state);
  if (has('differs')) return 'differs';
  if (has('only-here')) return 'only-here';
  return has('same') ? 'same' : 'not-comparable';
}

export function filteredMatrix(
  { columns, rows }: Matrix,
  { kind, state, words }: MatrixFilter,
): Matrix {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const fits = (row: MatrixRow): boolean => {
    if (kind !== 'all' && row.kind !== kind) return false;
    if (state !== 'all' && rowState(row) !== state) return false;
    if (wanted.length === 0) return true;
    const text = folded([row.fact, ...row.cells.flatMap((it) => [it.words, it.why])].join(' '));
    return wanted.every((it) => text.includes(it));
  };
  return { columns, rows: rows.filter(fits) };
}

/** How many rows of each kind, for the choices of a filter; kinds without any are left out. */
export function kindCounts({ rows }: Matrix): readonly (readonly [ClaimKind, number])[] {
  return claimKinds.flatMap((kind) => {
    const count = rows.filter((it) => it.kind === kind).length;
    return count === 0 ? [] : [[kind, count] as const];
  });
}

/**
 * As comma-separated values (RFC 4180, lines end in CR LF): kind, fact, then what each article says
 * and its words. Words that a spreadsheet would take for a formula stand behind an apostrophe.
 */
export function matrixCsv({ columns, rows }: Matrix): string {
  const head = ['Kind', 'Fact', ...columns.flatMap(({ title }) => [title, `${title}: words`])];
  const lines = rows.map(({ kind, fact, cells }) => [
    kindWords[kind].one,
    fact,
    ...cells.flatMap(({ state, words }) => [cellWords[state], words]),
  ]);
  return [head, ...lines].map(csvRecord).join('');
}
