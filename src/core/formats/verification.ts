import type { Bearing, Evidence, Verdict } from '../model';
import { evidenceRow } from './comparison';
import { jsonText } from './json';
import { oneLine, visible } from './oneLine';
import { unpainted, type Paint } from './paint';

/** What the articles say about a claim that a person typed or selected. */
export interface Verification {
  readonly claim: string;
  readonly verdict: Verdict;
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** How many articles were searched. */
  readonly searched: number;
}

export const verificationJson = (it: Verification): string =>
  `${jsonText(
    {
      claim: it.claim,
      verdict: it.verdict.kind,
      evidence: it.evidence.map(evidenceRow),
      searched: it.searched,
      // present where not everything could be searched
      ...(it.verdict.kind === 'not-comparable' && it.evidence.length === 0
        ? { reason: it.verdict.reason }
        : {}),
    },
    1,
  )}\n`;

export function verificationText(
  { claim, verdict, evidence, searched }: Verification,
  paint: Paint = unpainted,
): string {
  const articles = searched === 1 ? '1 article' : `${searched} articles`;
  if (verdict.kind === 'not-comparable' && evidence.length === 0) {
    return `“${oneLine(claim)}”: ${visible(verdict.reason)}\n`;
  }
  if (evidence.length === 0) return `“${oneLine(claim)}”: nothing found in ${articles}.\n`;
  const lines = evidence.map(
    (it) => `  ${paint('place', visible(it.article))}  “${oneLine(it.text)}”  ${visible(it.why)}\n`,
  );
  return `“${oneLine(claim)}”: ${paint(verdict.kind, verdict.kind)}, of ${articles} searched${split(evidence)}\n${lines.join('')}`;
}

/** How many articles stand on each side, where they do not agree among themselves. */
function split(evidence: Verification['evidence']): string {
  const count = (bearing: Bearing): number =>
    new Set(evidence.filter((it) => it.bearing === bearing).map((it) => it.article)).size;
  const [agrees, differs] = [count('agrees'), count('differs')];
  if (agrees === 0 || differs === 0) return '';
  return ` (${agrees} ${agrees === 1 ? 'agrees' : 'agree'}, ${differs} ${differs === 1 ? 'differs' : 'differ'})`;
}
