import type { AnnotationKind, Span } from '../model';

/** Why an annotation is as it is, in words for a person. */
export interface Explanation {
  readonly kind: AnnotationKind;
  /** That of the annotation. */
  readonly span: Span;
  /** The rule that made it. */
  readonly rule: string;
  /** What spoke for it and against it, a phrase each. */
  readonly because: readonly string[];
  /** Who or what was in question, the likeliest first; empty where nothing else was. */
  readonly candidates: readonly ExplainedCandidate[];
}

export interface ExplainedCandidate {
  readonly name: string;
  readonly isChosen: boolean;
  /** 0 to 1; `undefined` where candidates are not weighed in shares. */
  readonly certainty?: number;
  readonly because: readonly string[];
}
