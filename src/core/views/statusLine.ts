import type { JudgedClaim, Report } from '../model';
import { isDrawn } from './highlights';
import { claimKinds, countOf, countOfKind, countOfPeople } from './wording';

/** The article in a few words, for the status bar. */
export interface StatusLine {
  /** `3 differ, 62 claims` */
  readonly text: string;
  /** The kinds and what is in reach, a line each. */
  readonly details: readonly string[];
}

/** The claims that a person sees of an article; pronouns are none. */
export const listedClaims = ({ claims }: Report): readonly JudgedClaim[] =>
  claims.filter(({ claim: { about } }) => about.kind === 'passage' || isDrawn(about));

export const differingIn = (listed: readonly JudgedClaim[]): number =>
  listed.filter(({ verdict }) => verdict.kind === 'differs').length;

function mentionsIn(listed: readonly JudgedClaim[]): string {
  const people = listed.map(({ claim: { about } }) => about.kind === 'person' && about.person);
  return countOfPeople(people.length, new Set(people).size);
}

/** @param others how many other articles are in reach. */
export function statusLine(report: Report, others: number): StatusLine {
  const { findings } = report;
  const listed = listedClaims(report);
  const differing = differingIn(listed);
  const kinds = claimKinds.flatMap((kind) => {
    const own = listed.filter(({ claim }) => claim.about.kind === kind);
    if (own.length === 0) return [];
    return [kind === 'person' ? mentionsIn(own) : countOfKind(own.length, kind)];
  });
  const total = countOf(listed.length, 'claim');
  return {
    text: differing > 0 ? `${countOf(differing, 'differs', 'differ')}, ${total}` : total,
    details: [
      kinds.length > 0 ? kinds.join(', ') : 'No quotation, person or figure was found',
      others === 0
        ? 'No other article is in reach to compare with'
        : `Compared with ${countOf(others, 'other article')}`,
      ...(findings.length > 0 ? [countOf(findings.length, 'finding')] : []),
    ],
  };
}
