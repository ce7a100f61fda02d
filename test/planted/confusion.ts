import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { JudgedClaim, Relation, Span } from '../../src/core/model';
import { overlaps, sameSpan, textAt } from '../../src/core/text/span';
import { judge } from '../../src/core/verify/judge';
import { readTogether } from '../../src/engine/readTogether';
import type { Difference, Planted } from './difference';

/** What became of one planted difference, seen from one of the two articles. */
export interface Outcome {
  readonly pair: string;
  readonly difference: Difference;
  readonly from: 'first' | 'second';
  /** The verdict and the relation of its best evidence, as *agrees: identical*. */
  readonly got: string;
  readonly isVerdictRight: boolean;
  readonly isRelationRight: boolean;
  readonly text: string;
  readonly other: string;
}

/** A claim that is said to differ. */
export interface Differing {
  readonly pair: string;
  readonly kind: string;
  readonly isPlanted: boolean;
  readonly text: string;
  readonly other: string;
  readonly why: string;
}

export interface Judged {
  readonly outcomes: readonly Outcome[];
  readonly differing: readonly Differing[];
}

/** Both articles of a pair held against each other, and what was said of each planted difference. */
export function judgePair(pair: Planted): Judged {
  const readings = readTogether([
    { id: 'first', title: '', format: 'plain', text: pair.first },
    { id: 'second', title: '', format: 'plain', text: pair.second },
  ]);
  const index = createSourceIndex(readings);
  const [first = [], second = []] = readings.map((it) => judge(it, index).claims);
  return {
    outcomes: pair.differences.flatMap((difference) => [
      outcomeOf(pair, difference, 'first', difference.span, first),
      ...(difference.there
        ? [outcomeOf(pair, difference, 'second', difference.there, second)]
        : []),
    ]),
    differing: [
      ...differingOf(pair.id, first, pair.changed.first),
      ...differingOf(pair.id, second, pair.changed.second),
    ],
  };
}

const KINDS = { quotation: 'quote', figure: 'figure', name: 'person' } as const;

/** Seen from the second article, a part is what the whole is from the first. */
const MIRRORED: Partial<Record<Relation, Relation>> = { fuller: 'excerpt', excerpt: 'fuller' };

function outcomeOf(
  pair: Planted,
  difference: Difference,
  from: Outcome['from'],
  span: Span,
  claims: readonly JudgedClaim[],
): Outcome {
  const text = textAt(from === 'first' ? pair.first : pair.second, span);
  const ofKind = claims.filter(({ claim }) => claim.about.kind === KINDS[difference.layer]);
  const exact = ofKind.filter(({ claim }) => sameSpan(claim.about.span, span));
  const touching = ofKind.filter(({ claim }) => overlaps(claim.about.span, span));
  const judged = exact[0] ?? touching[0];
  const verdict = judged?.verdict;
  const evidence = verdict && 'evidence' in verdict ? verdict.evidence[0] : undefined;
  const isVerdictRight = verdict?.kind === difference.verdict;
  const relations = difference.relations.map((it) =>
    from === 'first' ? it : (MIRRORED[it] ?? it),
  );
  return {
    pair: pair.id,
    difference,
    from,
    got: verdict ? [verdict.kind, evidence?.relation].filter(Boolean).join(': ') : 'not found',
    isVerdictRight,
    isRelationRight:
      isVerdictRight && (evidence ? relations.includes(evidence.relation) : relations.length === 0),
    text,
    other: evidence ? `${evidence.text} (${evidence.why})` : '',
  };
}

function differingOf(
  pair: string,
  claims: readonly JudgedClaim[],
  changed: readonly Span[],
): readonly Differing[] {
  return claims.flatMap(({ claim, verdict }) =>
    verdict.kind !== 'differs'
      ? []
      : [
          {
            pair,
            kind: `${claim.about.kind}: ${verdict.evidence[0]?.relation ?? ''}`,
            isPlanted: changed.some((it) => overlaps(it, claim.about.span)),
            text: claim.text,
            other: verdict.evidence[0]?.text ?? '',
            why: verdict.evidence[0]?.why ?? '',
          },
        ],
  );
}

/** For each kind of difference how often it was judged what; kinds in the order met. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function confusionOf(outcomes: readonly Outcome[]): Confusion {
  const table: Record<string, Record<string, number>> = {};
  for (const { difference, got } of outcomes) {
    const row = (table[`${difference.layer}, ${difference.kind}`] ??= {});
    row[got] = (row[got] ?? 0) + 1;
  }
  return table;
}
