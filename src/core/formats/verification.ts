import type { Article, Bearing, Evidence, Verdict } from '../model';
import { verdictWords } from '../views/wording';
import { evidenceRow } from './comparison';
import { jsonText } from './json';
import { createSayPlace } from './lines';
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

/** @param articles those that were searched: each passage is given with its line. */
export function verificationText(
  { claim, verdict, evidence, searched }: Verification,
  paint: Paint = unpainted,
  articles: readonly Article[] = [],
): string {
  const sayPlace = createSayPlace(articles);
  const inReach = searched === 1 ? '1 article' : `${searched} articles`;
  if (verdict.kind === 'not-comparable' && evidence.length === 0) {
    return `“${oneLine(claim)}”: ${visible(verdict.reason)}\n`;
  }
  if (evidence.length === 0) return `“${oneLine(claim)}”: nothing found in ${inReach}.\n`;
  const lines = evidence.map(
    ({ article, span, text, bearing, why }) =>
      `  ${paint('place', sayPlace(article, span.start))}  ${said(bearing, paint)}: “${oneLine(text)}”  ${visible(why)}\n`,
  );
  return `“${oneLine(claim)}”: ${said(verdict.kind, paint)}, of ${inReach} searched${split(evidence)}\n${lines.join('')}`;
}

const said = (kind: Verdict['kind'], paint: Paint): string =>
  paint(kind, verdictWords[kind].toLowerCase());

/** How many articles stand on each side, where they do not agree among themselves. */
function split(evidence: Verification['evidence']): string {
  const count = (bearing: Bearing): number =>
    new Set(evidence.filter((it) => it.bearing === bearing).map((it) => it.article)).size;
  const [agrees, differs] = [count('agrees'), count('differs')];
  if (agrees === 0 || differs === 0) return '';
  return ` (${agrees} ${agrees === 1 ? 'agrees' : 'agree'}, ${differs} ${differs === 1 ? 'differs' : 'differ'})`;
}
