import type { Bearing, Change, Evidence, JudgedClaim, Reading, Span, VerdictKind } from '../model';
import { contains, overlaps } from '../text/span';
import { evidenceOf } from '../verify/verdict';
import {
  countOf,
  inSentence,
  kindWords,
  relationOf,
  speakerName,
  verdictWords,
  type ClaimKind,
} from './wording';
import { markedText, type Stretch } from './markedText';
import { sentenceAround } from './sentenceAround';

/** A passage of one article, as one column shows it. */
export interface Column {
  readonly article: string;
  readonly title: string;
  readonly speaker?: string;
  readonly span: Span;
  readonly stretches: readonly Stretch[];
}

export interface Comparison {
  /** Tells the passage from the others of its claim, however they are ranked and wherever its article moves it. */
  readonly key: string;
  readonly bearing: Bearing;
  /** The verdict that this passage alone would give. */
  readonly verdict: string;
  readonly relation: string;
  readonly why: string;
  /** The words that differ, for those who cannot see them marked: `Here: “a”. There: “b”.` */
  readonly difference?: string;
  readonly here: Column;
  readonly there: Column;
}

/** A claim beside what every other article says of it. */
export interface CrossReference {
  readonly kind: ClaimKind;
  readonly verdict: VerdictKind;
  /** `Quotation` */
  readonly kindWord: string;
  /** `Differs` */
  readonly verdictWord: string;
  /** The verdict in a sentence. */
  readonly summary: string;
  /** The claim where there is nothing to lay beside it. */
  readonly here: Column;
  /** Best first; empty where the claim stands only here. */
  readonly comparisons: readonly Comparison[];
}

/** At most so much is shown on either side of a claim, in UTF-16 code units. */
const CONTEXT_LIMIT = 240;

/** @param readingOf the other articles; what is not in reach any more is left out. */
export function crossReference(
  { claim, verdict }: JudgedClaim,
  reading: Reading,
  readingOf: (article: string) => Reading | undefined,
): CrossReference {
  const { about } = claim;
  const evidence = evidenceOf(verdict);
  const comparisons = evidence.flatMap((it) => {
    const other = readingOf(it.article);
    const key = passageKey(it, evidence);
    return other ? [{ key, ...comparison(about.span, claim.text, reading, it, other) }] : [];
  });
  return {
    kind: about.kind,
    verdict: verdict.kind,
    kindWord: kindWords[about.kind].one,
    verdictWord: verdictWords[verdict.kind],
    summary: summaryOf({ claim, verdict }, comparisons.length),
    here: column(reading, about.span, [{ text: claim.text, mark: 'same' }]),
    comparisons,
  };
}

/** What {@link Comparison} has as the key of this evidence: its words, and which they are of those alike in its article. */
export function passageKey({ article, text, span }: Evidence, among: readonly Evidence[]): string {
  const before = among.filter(
    (it) => it.article === article && it.text === text && it.span.start < span.start,
  );
  return `${article} ${before.length} ${text}`;
}

function comparison(
  span: Span,
  words: string,
  reading: Reading,
  evidence: Evidence,
  other: Reading,
): Omit<Comparison, 'key'> {
  const { bearing, why, changes } = evidence;
  const aligned = changes.length > 0;
  const difference = differenceOf(changes);
  return {
    bearing,
    verdict: verdictWords[bearing],
    relation: relationOf(evidence),
    why,
    ...(difference !== undefined && { difference }),
    here: column(
      reading,
      span,
      aligned ? markedText(words, changes, 'delete') : [{ text: words, mark: 'same' }],
    ),
    there: column(
      other,
      evidence.span,
      aligned
        ? markedText(evidence.text, changes, 'insert')
        : [{ text: evidence.text, mark: 'same' }],
    ),
  };
}

function summaryOf({ verdict }: JudgedClaim, passages: number): string {
  switch (verdict.kind) {
    case 'agrees':
    case 'differs':
      return `${verdictWords[verdict.kind]}: ${countOf(passages, 'passage')} to compare with.`;
    case 'only-here':
      return verdict.searched === 0
        ? 'There is nothing to compare with: only one article is in reach.'
        : `Only here: nothing like it in the ${verdict.searched === 1 ? 'other article' : `${verdict.searched} other articles`} in reach.`;
    case 'not-comparable':
      return `Not comparable: ${inSentence(verdict.reason)}`;
  }
}

function differenceOf(changes: readonly Change[]): string | undefined {
  const words = (op: Change['op']): string =>
    changes
      .filter((it) => it.op === op)
      .map(({ text }) => `“${text.trim()}”`)
      .join(', ');
  const here = words('delete');
  const there = words('insert');
  if (here === '' && there === '') return undefined;
  return `Here: ${here === '' ? 'nothing more' : here}. There: ${there === '' ? 'nothing more' : there}.`;
}

function column(reading: Reading, span: Span, stretches: readonly Stretch[]): Column {
  const { article } = reading;
  const { before, after } = sentenceAround(reading, span, CONTEXT_LIMIT);
  const speaker = speakerAt(reading, span);
  return {
    article: article.id,
    title: article.title,
    ...(speaker !== undefined && { speaker }),
    span,
    stretches: [...context(before), ...stretches, ...context(after)],
  };
}

const context = (text: string): readonly Stretch[] =>
  text === '' ? [] : [{ text, mark: 'context' }];

/** Who speaks the words at the span: of the quotation around it, else of the first one in it. */
function speakerAt({ annotations, people }: Reading, span: Span): string | undefined {
  let inside: string | undefined;
  let around: string | undefined;
  for (const it of annotations) {
    if (it.span.start >= span.end) break;
    if (it.kind !== 'quote' || !overlaps(it.span, span)) continue;
    const name = speakerName(it.attribution, people);
    if (contains(it.span, span)) around = name ?? around;
    else inside ??= name;
  }
  return around ?? inside;
}
