import type { Annotation, Claim, Evidence, JudgedClaim, Quantity } from '../model';
import type { Spot } from './check';

/** A finding for each claim of a kind whose best evidence differs in a way that `isMeant`. */
export function claimsThatDiffer(
  claims: readonly JudgedClaim[],
  kind: Annotation['kind'],
  isMeant: (evidence: Evidence, claim: Claim) => boolean,
): readonly Spot[] {
  return claims.flatMap(({ claim, verdict }) => {
    if (claim.about.kind !== kind || verdict.kind !== 'differs') return [];
    const evidence = verdict.evidence[0];
    if (evidence?.bearing !== 'differs' || !isMeant(evidence, claim)) return [];
    const { article, span } = evidence;
    return [{ span: claim.about.span, message: evidence.why, related: { article, span } }];
  });
}

/**
 * Likewise for figures, but the same difference is said once, where it first stands: a live blog repeats an
 * entry many times. The message tells of how many more places it holds.
 */
export function figuresThatDiffer(
  claims: readonly JudgedClaim[],
  isMeant: (evidence: Evidence, claim: Claim) => boolean,
): readonly Spot[] {
  const groups = new Map<string, Spot[]>();
  for (const judged of claims) {
    const { about } = judged.claim;
    if (about.kind !== 'figure') continue;
    for (const spot of claimsThatDiffer([judged], 'figure', isMeant)) {
      const matter = matterOf(about.quantity) ?? about.span.start;
      const key = JSON.stringify([matter, spot.related?.article, spot.message]);
      groups.set(key, [...(groups.get(key) ?? []), spot]);
    }
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const times = String(others.length + 1);
    return { ...first, message: `${first.message} Found in ${times} places in this article.` };
  });
}

/** What a figure measures, with its value; `undefined` where it does not say, so that it may be anything. */
const matterOf = (it: Quantity): unknown =>
  it.measure === undefined
    ? undefined
    : [it.measure, it.of, it.period, it.unit, it.change, it.value, it.low, it.high];
