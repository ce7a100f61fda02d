import type { Evidence, Finding, JudgedClaim, PairReport, Report } from '../model';
import { textAt } from '../text/span';
import { lineStarts, placeOf } from './lines';
import { oneLine } from './oneLine';
import { unpainted, type Paint } from './paint';

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
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

const claimRow = ({ claim, verdict }: JudgedClaim): object => ({
  kind: claim.about.kind,
  start: claim.about.span.start,
  end: claim.about.span.end,
  text: claim.text,
  verdict: verdict.kind,
  ...(verdict.kind === 'not-comparable' ? { reason: verdict.reason } : {}),
  evidence: verdict.kind === 'only-here' ? [] : verdict.evidence.map(evidenceRow),
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

/** For a person to read: what differs and what stands only here, one line each, then a count. */
export function comparisonText({ reports, pairs }: Comparison, paint: Paint = unpainted): string {
  const lines: string[] = [];
  for (const { reading, claims, findings } of reports) {
    const { id, text } = reading.article;
    const starts = lineStarts(text);
    const place = (offset: number): string => {
      const { line, column } = placeOf(starts, offset);
      return paint('place', `${id}:${line}:${column}`);
    };
    for (const { claim, verdict } of claims) {
      if (verdict.kind === 'agrees') continue;
      if (verdict.kind === 'only-here' && claim.about.kind === 'person') continue;
      const words = oneLine(claim.text);
      const best = verdict.kind === 'only-here' ? undefined : verdict.evidence[0];
      const why = best ? `  ${best.why}` : '';
      lines.push(
        `${place(claim.about.span.start)}  ${paint(verdict.kind, verdictWords[verdict.kind])}: “${words}”${why}`,
      );
    }
    for (const it of findings) {
      const words = oneLine(textAt(text, it.span));
      lines.push(
        `${place(it.span.start)}  ${paint('finding', it.check)}: “${words}”  ${it.message}`,
      );
    }
    const count = (kind: string): number => claims.filter((it) => it.verdict.kind === kind).length;
    lines.push(
      `${id}: ${claims.length} claims, ${count('agrees')} agree, ${count('differs')} differ, ` +
        `${count('only-here')} only here, ${count('not-comparable')} not comparable`,
    );
  }
  for (const { a, b, sharedShare, sameOrigin } of pairs) {
    const share = `${Math.round(sharedShare * 100)}% of the words are the same`;
    lines.push(`${a} and ${b}: ${share}${sameOrigin ? '; they seem to be one source' : ''}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const verdictWords = {
  differs: 'differs',
  'only-here': 'only here',
  'not-comparable': 'not comparable',
} as const;
