import type { Evidence, Finding, JudgedClaim, PairReport, Report } from '../model';
import { evidenceOf } from '../verify/verdict';
import { jsonText } from './json';

/** Articles held against each other. */
export interface Comparison {
  readonly reports: readonly Report[];
  readonly pairs: readonly PairReport[];
}

/** As the command line prints it with `--format json`; the fields are documented in docs/cli.md. */
export function comparisonJson({ reports, pairs }: Comparison): string {
  const value = {
    articles: reports.map(({ reading, claims }) => ({
      id: reading.article.id,
      claims: claims.map(claimRow),
    })),
    pairs,
    findings: reports.flatMap(({ reading, findings }) =>
      findings.map((it) => findingRow(it, reading.article.id)),
    ),
  };
  return `${jsonText(value, 1)}\n`;
}

const claimRow = ({ claim, verdict }: JudgedClaim): object => ({
  kind: claim.about.kind,
  start: claim.about.span.start,
  end: claim.about.span.end,
  text: claim.text,
  verdict: verdict.kind,
  ...(verdict.kind === 'not-comparable' ? { reason: verdict.reason } : {}),
  evidence: evidenceOf(verdict).map(evidenceRow),
});

export const evidenceRow = (it: Evidence): object => ({
  article: it.article,
  start: it.span.start,
  end: it.span.end,
  text: it.text,
  relation: it.relation,
  bearing: it.bearing,
  changes: it.changes,
  why: it.why,
});

export const findingRow = (it: Finding, article: string): object => ({
  id: article,
  rule: it.check,
  start: it.span.start,
  end: it.span.end,
  message: it.message,
  fix: it.fix ?? null,
  related: it.related ?? null,
});
