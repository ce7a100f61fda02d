import type { Annotation, Claim, Evidence, JudgedClaim } from '../model';
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
