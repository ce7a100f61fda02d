import type { Annotation, Reading, Report, Span, VerdictKind } from '../model';
import { bySpan } from '../text/span';
import type { ClaimKind } from './wording';

/** A claim as it is drawn. `verdict` is `undefined` until it has been compared with something. */
export interface Highlight {
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly verdict: VerdictKind | undefined;
}

/**
 * What is drawn in an article, in order of the start. A report on an older text lends its verdicts to
 * the annotations whose words it knows, so that they stay while a person types; its passages are left out.
 */
export function highlightsOf(reading: Reading, report: Report | undefined): readonly Highlight[] {
  const fresh = report?.reading.article.text === reading.article.text;
  const verdictOf = report ? verdicts(report, fresh) : () => undefined;
  const { text } = reading.article;
  const drawn: Highlight[] = [];
  for (const it of reading.annotations) {
    const verdict = verdictOf(it, text);
    if (isDrawn(it)) drawn.push({ kind: it.kind, span: it.span, verdict });
  }
  if (report && fresh) {
    for (const { claim, verdict } of report.claims) {
      const { kind, span } = claim.about;
      if (kind === 'passage') drawn.push({ kind, span, verdict: verdict.kind });
    }
  }
  return drawn.sort(bySpan);
}

/** Pronouns would be half of the text. */
export const isDrawn = (it: Annotation): boolean => it.kind !== 'person' || it.form !== 'pronoun';

type VerdictOf = (it: Annotation, text: string) => VerdictKind | undefined;

function verdicts({ claims, reading }: Report, fresh: boolean): VerdictOf {
  const known = new Map<string, VerdictKind[]>();
  const keyOf = ({ kind, span }: Annotation, text: string): string =>
    fresh ? `${kind} ${span.start} ${span.end}` : `${kind} ${text.slice(span.start, span.end)}`;
  for (const { claim, verdict } of claims) {
    if (claim.about.kind === 'passage') continue;
    const key = keyOf(claim.about, reading.article.text);
    if (verdict.kind === 'only-here' && verdict.searched === 0) continue;
    const list = known.get(key);
    if (list) list.push(verdict.kind);
    else known.set(key, [verdict.kind]);
  }
  return (it, text) => {
    const list = known.get(keyOf(it, text));
    return list && list.length > 1 ? list.shift() : list?.[0];
  };
}

/** Where a sign for the claim has its place: behind the closing mark of a quotation. */
export function signOffset({ span }: Pick<Highlight, 'span'>, text: string): number {
  return /[’”"'»‹›«]/.test(text.charAt(span.end)) ? span.end + 1 : span.end;
}

/** The stretches to underline: where one claim stands in another, the inner one has the line. */
export function underlined(highlights: readonly Highlight[]): readonly Highlight[] {
  const out: Highlight[] = [];
  const stack: { readonly highlight: Highlight; from: number }[] = [];
  const emit = (highlight: Highlight, start: number, end: number): void => {
    if (end > start) out.push({ ...highlight, span: { start, end } });
  };
  const closeUntil = (offset: number): void => {
    for (let top = stack.at(-1); top && top.highlight.span.end <= offset; top = stack.at(-1)) {
      stack.pop();
      emit(top.highlight, top.from, top.highlight.span.end);
      const below = stack.at(-1);
      if (below) below.from = Math.max(below.from, top.highlight.span.end);
    }
  };
  for (const highlight of highlights) {
    closeUntil(highlight.span.start);
    const below = stack.at(-1);
    if (below) emit(below.highlight, below.from, highlight.span.start);
    stack.push({ highlight, from: highlight.span.start });
  }
  closeUntil(Infinity);
  return out.sort(bySpan);
}
