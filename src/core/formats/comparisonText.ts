import type { Finding, JudgedClaim, Report } from '../model';
import { shownText } from '../text/prose';
import { contains, sameSpan } from '../text/span';
import { evidenceOf } from '../verify/verdict';
import { listedClaims } from '../views/statusLine';
import { countOf } from '../views/wording';
import type { Comparison } from './comparison';
import { createSayPlace, type SayPlace } from './lines';
import { oneLine, visible } from './oneLine';
import { unpainted, type Paint } from './paint';

/** For a person to read: what differs (and where else) and what stands only here, one line a fact, what was found besides, then a count; last how much two articles share. */
export function comparisonText({ reports, pairs }: Comparison, paint: Paint = unpainted): string {
  const sayPlace = createSayPlace(reports.map(({ reading }) => reading.article));
  const lines = reports.flatMap((it) => [...factLines(it, paint, sayPlace), countLine(it)]);
  for (const { a, b, sharedShare, sameOrigin } of pairs) {
    const percent = Math.round(sharedShare * 100);
    if (percent === 0 && !sameOrigin) continue;
    const share = `${percent}% of the words outside quotations run the same`;
    const origin = sameOrigin ? '; they seem to be one source' : '';
    lines.push(`${visible(a)} and ${visible(b)}: ${share}${origin}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function factLines(
  { reading, claims, findings }: Report,
  paint: Paint,
  sayPlace: SayPlace,
): readonly string[] {
  const { id } = reading.article;
  const place = (offset: number, article = id): string => paint('place', sayPlace(article, offset));
  const facts = factsOf(claims);
  const others: Finding[] = [];
  for (const finding of findings) {
    const same = facts.find((it) => it.stand.some((judged) => isSameFact(finding, judged)));
    if (same) same.checks.add(finding.check);
    else if (!others.some((it) => it.message === finding.message)) others.push(finding);
  }
  return [
    ...facts.map(({ judged: { claim, verdict }, checks }) => {
      const [best] = evidenceOf(verdict);
      const why = best ? `  ${visible(best.why)}  ${place(best.span.start, best.article)}` : '';
      const rules = checks.size > 0 ? `  ${paint('finding', `(${[...checks].join(', ')})`)}` : '';
      const kind = verdict.kind === 'agrees' ? '' : verdictWords[verdict.kind];
      return `${place(claim.about.span.start)}  ${paint(verdict.kind, kind)}: “${oneLine(claim.text)}”${why}${rules}`;
    }),
    ...others.map((it) => {
      const words = oneLine(shownText(reading, it.span));
      return `${place(it.span.start)}  ${paint('finding', it.check)}: “${words}”  ${visible(it.message)}`;
    }),
  ];
}

/** What one line says. */
interface Fact {
  readonly judged: JudgedClaim;
  /** The claims that the line stands for. */
  readonly stand: JudgedClaim[];
  /** The checks that found the same. */
  readonly checks: Set<string>;
}

/**
 * In order. A person differs once however often they are named; a passage is left out where the figure
 * or quotation in it has its own line; a person named only here is none.
 */
function factsOf(claims: readonly JudgedClaim[]): readonly Fact[] {
  const facts: Fact[] = [];
  const people = new Map<string, Fact>();
  const inner = claims
    .filter(({ verdict }) => verdict.kind === 'differs')
    .map(({ claim }) => claim.about)
    .filter(({ kind }) => kind === 'figure' || kind === 'quote');
  for (const judged of claims) {
    const { about } = judged.claim;
    const { verdict } = judged;
    if (verdict.kind === 'agrees') continue;
    if (about.kind === 'passage' && inner.some(({ span }) => contains(about.span, span))) continue;
    const fact: Fact = { judged, stand: [judged], checks: new Set() };
    if (about.kind === 'person') {
      if (verdict.kind === 'only-here') continue;
      const key = `${about.person} ${verdict.kind} ${verdict.evidence[0]?.relation ?? ''}`;
      const known = people.get(key);
      if (known) {
        known.stand.push(judged);
        continue;
      }
      people.set(key, fact);
    }
    facts.push(fact);
  }
  return facts;
}

/** A misspelled word of a name is the name's own difference. */
function isSameFact({ span }: Finding, { claim: { about }, verdict }: JudgedClaim): boolean {
  if (verdict.kind !== 'differs') return false;
  if (about.kind === 'person') return contains(about.span, span);
  return sameSpan(span, about.span);
}

/** The claims that the editor counts as well. */
function countLine(report: Report): string {
  const { reading } = report;
  const claims = listedClaims(report);
  const count = (kind: string): number => claims.filter((it) => it.verdict.kind === kind).length;
  return (
    `${visible(reading.article.id)}: ${countOf(claims.length, 'claim')}, ` +
    `${countOf(count('agrees'), 'agrees', 'agree')}, ${countOf(count('differs'), 'differs', 'differ')}, ` +
    `${count('only-here')} only here, ` +
    `${count('not-comparable')} not comparable`
  );
}

const verdictWords = {
  differs: 'differs',
  'only-here': 'only here',
  'not-comparable': 'not comparable',
} as const;
