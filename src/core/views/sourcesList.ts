import type { Bearing, Evidence, PairReport, Report } from '../model';
import { claimRows, type ClaimRow } from './claimRows';
import { countOf } from './wording';

export interface SourceRow {
  readonly article: string;
  readonly title: string;
  /** `4% in common · 2 differ · 14 agree · 9 not there` */
  readonly description: string;
  readonly spoken: string;
  /** For the tooltip: one sentence a line. */
  readonly details: readonly string[];
  readonly sameOrigin: boolean;
  /** Claims of the active article that this one bears on. */
  readonly bearing: number;
  /** The first passage that differs, else the first that bears on a claim. */
  readonly first?: Evidence;
}

export interface SourcesList {
  /** Articles that bear on the active one, those with the most first. */
  readonly related: readonly SourceRow[];
  /** The others in reach, in their order. */
  readonly unrelated: readonly SourceRow[];
  /** Those that a person wants apart from the active one, in their order. */
  readonly apart: readonly SourceRow[];
}

export interface SourceArticle {
  readonly id: string;
  readonly title: string;
}

/** Pairs are compared for so many articles at most: the ones that bear on the most claims. */
const PAIRS_LIMIT = 40;

/**
 * The other articles in reach against the active one.
 * @param pairOf asked about related articles only.
 * @param isApart whether a person wants the article not compared with the active one.
 */
export function sourcesList(
  report: Report,
  articles: readonly SourceArticle[],
  pairOf: (article: string) => PairReport | undefined,
  isApart: (article: string) => boolean = () => false,
): SourcesList {
  const rows = claimRows(report);
  const tallies = tally(rows);
  const others = articles.filter(({ id }) => id !== report.reading.article.id);
  const related = others
    .filter(({ id }) => tallies.has(id) && !isApart(id))
    .sort((a, b) => (tallies.get(b.id)?.bearing ?? 0) - (tallies.get(a.id)?.bearing ?? 0));
  return {
    related: related.map((it, i) =>
      rowOf(it, rows.length, tallies.get(it.id), i < PAIRS_LIMIT ? pairOf(it.id) : undefined),
    ),
    unrelated: others
      .filter(({ id }) => !tallies.has(id) && !isApart(id))
      .map((it) => rowOf(it, rows.length, undefined, undefined)),
    apart: others
      .filter(({ id }) => isApart(id))
      .map((it) => rowOf(it, rows.length, undefined, undefined)),
  };
}

interface Tally {
  bearing: number;
  readonly counts: Record<Bearing, number>;
  first: Evidence;
}

/** For each article, how many rows it agrees with, differs from, or cannot be compared with. */
function tally(rows: readonly ClaimRow[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { judged, more } of rows) {
    /** The best evidence of each article counts; it comes first. */
    const best = new Map<string, Evidence>();
    for (const { verdict } of [judged, ...more.map((it) => it.judged)]) {
      if (verdict.kind === 'only-here') continue;
      for (const it of verdict.evidence) if (!best.has(it.article)) best.set(it.article, it);
    }
    for (const [article, evidence] of best) {
      const known = tallies.get(article) ?? {
        bearing: 0,
        counts: { agrees: 0, differs: 0, 'not-comparable': 0 },
        first: evidence,
      };
      if (evidence.bearing === 'differs' && known.counts.differs === 0) known.first = evidence;
      known.bearing++;
      known.counts[evidence.bearing]++;
      tallies.set(article, known);
    }
  }
  return tallies;
}

function rowOf(
  { id, title }: SourceArticle,
  claims: number,
  tallied: Tally | undefined,
  pair: PairReport | undefined,
): SourceRow {
  const counts = tallied?.counts ?? { agrees: 0, differs: 0, 'not-comparable': 0 };
  const bearing = tallied?.bearing ?? 0;
  const parts = [
    ...(counts.differs > 0 ? [countOf(counts.differs, 'differs', 'differ')] : []),
    ...(counts.agrees > 0 ? [countOf(counts.agrees, 'agrees', 'agree')] : []),
    ...(counts['not-comparable'] > 0 ? [`${counts['not-comparable']} not comparable`] : []),
    ...(bearing > 0 ? [`${claims - bearing} not there`] : []),
  ];
  const share = pair && pair.sharedShare > 0 ? `${Math.round(pair.sharedShare * 100)}%` : undefined;
  const sameOrigin = pair?.sameOrigin === true;
  const origin = sameOrigin
    ? `Same origin? ${share ?? 'Much'} of the words outside quotations run the same: this may be one source, not two.`
    : share && `${share} of the words outside quotations run the same.`;
  return {
    article: id,
    title,
    description: [...commonText(share, sameOrigin), ...parts].join(' · '),
    spoken: [title, ...parts, ...(origin ? [origin] : [])].join(', '),
    details: [
      bearing > 0
        ? `Of ${countOf(claims, 'claim')} here: ${parts.join(', ')}.`
        : 'Nothing in it bears on this article.',
      ...(origin ? [origin] : []),
    ],
    sameOrigin,
    bearing,
    ...(tallied && { first: tallied.first }),
  };
}

/** How much of the text outside quotations runs the same, and whether that makes one source of two. */
function commonText(share: string | undefined, sameOrigin: boolean): readonly string[] {
  if (sameOrigin) return [`same origin? ${share ?? ''}`.trim()];
  return share === undefined ? [] : [`${share} in common`];
}
