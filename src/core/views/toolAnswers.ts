import type { Evidence, JudgedClaim, Report, Span, Verdict } from '../model';
import { evidenceOf } from '../verify/verdict';
import { claimRows, type ClaimRow } from './claimRows';
import { verdictLine } from './verdictLine';
import { folded, kindWords, relationOf, verdictWords, type ClaimKind } from './wording';

/** A claim of an article, as a language model is told of it: in the words of the panel. */
export interface ToldClaim {
  readonly kind: string;
  readonly words: string;
  /** Who said it or who it is; `null` where nobody is named. */
  readonly person: string | null;
  readonly verdict: string;
  /** Where it stands: `ledger.txt:12`. */
  readonly place: string;
}

export interface ToldEvidence {
  readonly place: string;
  readonly words: string;
  readonly verdict: string;
  readonly relation: string;
  readonly why: string;
}

export interface ToldComparison extends ToldClaim {
  /** The verdict in a line, with the reason where there is one. */
  readonly summary: string;
  readonly evidence: readonly ToldEvidence[];
}

/** Names a place of an article. */
export type PlaceNamer = (article: string, span: Span) => string;

/** What a list of claims is narrowed to; what is left out fits all. */
export interface ClaimFilter {
  readonly kind?: ClaimKind;
  readonly verdict?: Verdict['kind'];
}

/** The claims as the panel lists them in order, each mention of a person by itself. */
export function toldClaims(
  report: Report,
  { kind, verdict }: ClaimFilter,
  placeOf: PlaceNamer,
): readonly ToldClaim[] {
  return allRows(report)
    .filter((it) => (kind ?? it.kind) === it.kind && (verdict ?? it.verdict) === it.verdict)
    .map((row) => toldClaim(row, report, placeOf));
}

/** The claim with these words, or the shortest that holds them, beside what the other articles have. */
export function toldComparison(
  report: Report,
  words: string,
  placeOf: PlaceNamer,
): ToldComparison | undefined {
  const wanted = folded(words.trim());
  const holding = allRows(report).filter(({ judged }) =>
    folded(judged.claim.text).includes(wanted),
  );
  const [row] = holding.sort((a, b) => a.judged.claim.text.length - b.judged.claim.text.length);
  if (!row || wanted === '') return undefined;
  const { verdict } = row.judged;
  return { ...toldClaim(row, report, placeOf), ...toldVerdict(verdict, placeOf) };
}

export const toldVerdict = (
  verdict: Verdict,
  placeOf: PlaceNamer,
): { readonly summary: string; readonly evidence: readonly ToldEvidence[] } => ({
  summary: verdictLine(verdict),
  evidence: evidenceOf(verdict).map((it) => toldEvidence(it, placeOf)),
});

const toldEvidence = (it: Evidence, placeOf: PlaceNamer): ToldEvidence => ({
  place: placeOf(it.article, it.span),
  words: it.text,
  verdict: verdictWords[it.bearing],
  relation: relationOf(it),
  why: it.why,
});

function toldClaim(row: ClaimRow, { reading }: Report, placeOf: PlaceNamer): ToldClaim {
  const { claim, verdict }: JudgedClaim = row.judged;
  return {
    kind: kindWords[row.kind].one,
    words: claim.text,
    person: row.person?.name ?? null,
    verdict: verdictWords[verdict.kind],
    place: placeOf(reading.article.id, claim.about.span),
  };
}

const allRows = (report: Report): ClaimRow[] =>
  claimRows(report)
    .flatMap((it) => [it, ...it.more])
    .sort((a, b) => a.judged.claim.about.span.start - b.judged.claim.about.span.start);
