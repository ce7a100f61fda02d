import type { SourceIndex } from '../index/sourceIndex';
import type { Annotation, Finding, JudgedClaim, Reading } from '../model';
import type { Steps } from '../steps';
import type { Correction } from './corrections';
import type { NarrativeSentence } from './narrative';

/** An editorial check: its tests, its page in the documentation and its setting come from this value. */
export type Check = ArticleCheck | SteppedCheck | SentenceCheck;

interface AnyCheck {
  readonly id: string;
  readonly title: string;
  /** On unless a setting says otherwise; `false` for what many house styles allow. */
  readonly isOn: boolean;
  /** Texts that it must report. */
  readonly flags: readonly Sample[];
  /** Texts that it must leave alone. */
  readonly allows: readonly Sample[];
  /** What its samples are checked with, where it is about corrections. */
  readonly corrections?: readonly Correction[];
}

export interface ArticleCheck extends AnyCheck {
  run(input: CheckInput): readonly Spot[];
}

/** A check that takes long where an article is long. */
export interface SteppedCheck extends AnyCheck {
  running(input: CheckInput): Steps<readonly Spot[]>;
}

/** A check that looks at one sentence after the other, so that a long article need not be checked at once. */
export interface SentenceCheck extends AnyCheck {
  /** @param next the sentence behind it. */
  inSentence(sentence: NarrativeSentence, next: NarrativeSentence | undefined): readonly Spot[];
}

/** An article, or an article and another on the same story. */
export type Sample = string | readonly [article: string, other: string];

/** A finding that does not know its check yet. */
export type Spot = Omit<Finding, 'check'>;

export interface CheckInput {
  readonly reading: Reading;
  /** Those of the reading. */
  readonly annotations: readonly Annotation[];
  readonly claims: readonly JudgedClaim[];
  /** `undefined` where the article is checked by itself. */
  readonly index: SourceIndex | undefined;
  /** What was corrected before, in this article or another. */
  readonly corrections: readonly Correction[];
}
