import type { Report } from '../model';
import { tickStates } from '../desk/ledger';
import { claimRows, settledRows, type ClaimRow, type TickOf } from './claimRows';
import { settledLine, tickGroups } from './tickWords';
import {
  claimKinds,
  countOf,
  countOfKind,
  folded,
  kindWords,
  verdictKinds,
  verdictWords,
  type ClaimKind,
} from './wording';

export type ClaimGrouping = 'order' | 'kind' | 'person' | 'verdict' | 'state';

export const claimGroupings: readonly ClaimGrouping[] = [
  'order',
  'kind',
  'person',
  'verdict',
  'state',
];

/** As it stands beside the view's title. */
export const groupingWords: Readonly<Record<ClaimGrouping, string>> = {
  order: 'in order',
  kind: 'by kind',
  person: 'by person',
  verdict: 'by verdict',
  state: 'by state',
};

export interface ClaimGroup {
  readonly key: string;
  readonly label: string;
  /** How many claims, and how many of them differ. */
  readonly description: string;
  readonly count: number;
  /** `3 differ · 4 of 9 settled`: each where it tells something; else empty. */
  readonly more: string;
  readonly rows: readonly ClaimRow[];
}

export interface ClaimTree {
  /** Where there is no grouping. */
  readonly rows: readonly ClaimRow[];
  readonly groups: readonly ClaimGroup[];
  /** Of the whole article, whatever the filter leaves. */
  readonly total: number;
  readonly shown: number;
  readonly differing: number;
  /** `12 quotations`, `1 person`: each kind that there is. */
  readonly kinds: readonly string[];
  /** `3 differ: 12 quotations, 1 person, 8 figures`. */
  readonly summary: string;
}

/** The claims view of one article. Words of `filter` must all stand in a row, in any order. */
export function claimTree(
  report: Report,
  grouping: ClaimGrouping,
  filter = '',
  stateOf?: TickOf,
): ClaimTree {
  const all = claimRows(report, stateOf);
  const rows = filtered(grouping === 'state' ? claimRows(report, stateOf, true) : all, filter);
  const differing = all.filter(({ verdict }) => verdict === 'differs').length;
  return {
    rows: grouping === 'order' ? rows : [],
    groups: grouped(rows, grouping),
    total: all.length,
    shown: rows.length,
    differing,
    kinds: kindCounts(all),
    summary: summary(kindCounts(all), differing),
  };
}

function filtered(rows: readonly ClaimRow[], filter: string): readonly ClaimRow[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const fits = (row: ClaimRow): boolean => {
    const text = folded(`${row.judged.claim.text} ${row.spoken}`);
    return words.every((it) => text.includes(it));
  };
  return rows.flatMap((row) => {
    const more = row.more.filter(fits);
    return fits(row) || more.length > 0 ? [row] : [];
  });
}

function grouped(rows: readonly ClaimRow[], grouping: ClaimGrouping): readonly ClaimGroup[] {
  switch (grouping) {
    case 'order':
      return [];
    case 'kind':
      return claimKinds.flatMap((kind) =>
        group(
          kind,
          kindWords[kind].many,
          rows.filter((it) => it.kind === kind),
        ),
      );
    case 'verdict':
      return verdictKinds.flatMap((verdict) =>
        group(
          verdict,
          verdictWords[verdict],
          rows.filter((it) => it.verdict === verdict),
        ),
      );
    case 'state':
      return byState(rows);
    case 'person':
      return byPerson(rows);
  }
}

/** What is still to be done first. What is not ticked off, and everything where nobody ticks, is last. */
function byState(rows: readonly ClaimRow[]): readonly ClaimGroup[] {
  return [
    ...tickStates.flatMap((state) =>
      group(
        state,
        tickGroups[state],
        rows.filter((it) => it.ticked?.state === state),
        { isByMention: true },
      ),
    ),
    ...group(
      'unticked',
      'Not ticked off',
      rows.filter((it) => !it.ticked),
      { isByMention: true },
    ),
  ];
}

/** In the order in which they come up; what names nobody stands last. */
function byPerson(rows: readonly ClaimRow[]): readonly ClaimGroup[] {
  const people = new Map<string, { readonly name: string; readonly rows: ClaimRow[] }>();
  const nobody: ClaimRow[] = [];
  for (const row of rows) {
    if (!row.person) nobody.push(row);
    else {
      const known = people.get(row.person.id);
      if (known) known.rows.push(row);
      else people.set(row.person.id, { name: row.person.name, rows: [row] });
    }
  }
  return [
    ...[...people].flatMap(([id, { name, rows: own }]) =>
      group(
        `person ${id}`,
        name,
        own.map((it) => under(name, it)),
      ),
    ),
    ...group('nobody', 'Nobody named', nobody),
  ];
}

/** The name stands above the row already. */
const under = (name: string, row: ClaimRow): ClaimRow =>
  row.description.startsWith(`${name} · `)
    ? { ...row, description: row.description.slice(name.length + 3) }
    : row;

/** @param isByMention the label says what was said of each mention: what is counted are those, as in the check list. */
function group(
  key: string,
  label: string,
  rows: readonly ClaimRow[],
  { isByMention = false } = {},
): readonly ClaimGroup[] {
  if (rows.length === 0) return [];
  const counted = isByMention ? rows.flatMap((it) => [it, ...it.more]) : rows;
  const count = counted.length;
  const differing = counted.filter(({ verdict }) => verdict === 'differs').length;
  const mixed = counted.some(({ verdict }) => verdict !== 'differs');
  const words = differing > 0 && mixed ? countOf(differing, 'differs', 'differ') : '';
  const settled = isByMention ? undefined : settledRows(rows);
  const more = [words, settled ? settledLine(settled) : ''].filter((it) => it !== '');
  const description = [`${count}`, ...more].join(', ');
  return [{ key, label, description, count, more: more.join(' · '), rows }];
}

const kindCounts = (rows: readonly ClaimRow[]): readonly string[] =>
  claimKinds.flatMap((kind: ClaimKind) => {
    const own = rows.filter((it) => it.kind === kind);
    // a person has a line for each verdict
    const people = new Set(own.map(({ person, key }) => person?.id ?? key)).size;
    const count = kind === 'person' ? people : own.length;
    return count === 0 ? [] : [countOfKind(count, kind)];
  });

function summary(kinds: readonly string[], differing: number): string {
  const verdict = differing > 0 ? `${countOf(differing, 'claim differs', 'claims differ')}: ` : '';
  return `${verdict}${kinds.join(', ')}`;
}

export const isClaimGrouping = (value: unknown): value is ClaimGrouping =>
  claimGroupings.some((it) => it === value);
