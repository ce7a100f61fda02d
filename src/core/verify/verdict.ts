import type { Bearing, Evidence, Verdict } from '../model';
import type { Coverage } from './options';

/** Evidence with its closeness: 0 is word for word, more is further. */
export interface Ranked {
  readonly evidence: Evidence;
  readonly rank: number;
}

const MOST_EVIDENCE = 20;

/**
 * What the evidence comes to. It differs when at least as many articles differ as agree, so that one
 * loose copy among many does not raise a claim that the others bear out, and one against one is said.
 * The evidence that carries the verdict comes first, then what agrees or differs besides, then the
 * rest; within each by closeness, then in the order found. What speaks against the verdict is never
 * cut off. Nothing found in a part of what is in
 * reach is no *only here*.
 */
export function verdictOf(
  found: readonly Ranked[],
  { searched, complete }: Coverage,
  most = MOST_EVIDENCE,
): Verdict {
  if (found.length === 0) {
    return complete
      ? { kind: 'only-here', searched }
      : { kind: 'not-comparable', evidence: [], reason: unsearched(searched) };
  }
  const articles = (bearing: Bearing): number =>
    new Set(found.filter((it) => it.evidence.bearing === bearing).map((it) => it.evidence.article))
      .size;
  const differing = articles('differs');
  const agreeing = articles('agrees');
  const kind =
    differing > 0 && differing >= agreeing ? 'differs' : agreeing > 0 ? 'agrees' : 'not-comparable';
  const sorted = [...found]
    .sort((a, b) => order(a, kind) - order(b, kind) || a.rank - b.rank)
    .map((it) => it.evidence);
  const evidence = sorted.slice(0, most);
  const against = sorted.find(({ bearing }) => bearing !== kind && bearing !== 'not-comparable');
  if (against && most > 1 && !evidence.includes(against)) evidence[most - 1] = against;
  const first = evidence[0];
  if (kind === 'not-comparable') {
    return { kind, evidence, reason: first?.why ?? '' };
  }
  return { kind, evidence };
}

const order = ({ evidence: { bearing } }: Ranked, kind: Bearing): number =>
  bearing === kind ? 0 : bearing === 'not-comparable' ? 2 : 1;

const unsearched = (searched: number): string =>
  searched === 0
    ? 'No other article could be searched.'
    : `Nothing found in ${searched === 1 ? 'the one article' : `the ${String(searched)} articles`} that could be searched; others could not be, or not yet.`;

/** What a verdict rests on, best first; nothing where a claim stands only here. */
export const evidenceOf = (verdict: Verdict): readonly Evidence[] =>
  verdict.kind === 'only-here' ? [] : verdict.evidence;
