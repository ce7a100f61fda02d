import type { Evidence, Verdict } from '../model';
import { countOf, inSentence, relationOf, verdictWords } from './wording';

/** A verdict on one line, without a full stop: `Differs: words changed (and 2 more passages)`. */
export function verdictLine(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'agrees':
    case 'differs':
      return `${verdictWords[verdict.kind]}: ${relationLine(verdict.evidence)}`;
    case 'only-here':
      return verdict.searched === 0
        ? 'Nothing to compare with: no other article is in reach'
        : `${verdictWords['only-here']}, of ${countOf(verdict.searched, 'other article')} searched`;
    case 'not-comparable':
      return `${verdictWords['not-comparable']}: ${inSentence(withoutStop(verdict.reason))}`;
  }
}

function relationLine(evidence: readonly Evidence[]): string {
  const [best, ...others] = evidence;
  if (!best) return '';
  const words = inSentence(relationOf(best));
  return others.length === 0 ? words : `${words} (and ${countOf(others.length, 'more passage')})`;
}

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');
