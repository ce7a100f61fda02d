import type { Phrase } from './nounPhrase';

/** What a figure measures, and how the text ties the two. */
export interface MeasureRead {
  readonly measure?: Phrase;
  /** The base of a share. */
  readonly of?: Phrase;
  /**
   * `direct`: the noun stands right behind (*25% tariffs*); `behind`: with a preposition (*£5m in
   * damages*); `before`: in front of *of* (*tariffs of 25%*); `subject`: a verb ties them.
   */
  readonly tie?: 'direct' | 'behind' | 'before' | 'subject';
  /** The token that says in what state the subject lasts (*shut* for 214 days). */
  readonly state?: number;
  /** The token where the words that belong to the figure end. */
  readonly to: number;
}
