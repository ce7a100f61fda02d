/** Of the articles in reach, which were looked through. */
export interface Coverage {
  /** How many articles other than the one that asks. */
  readonly searched: number;
  /** Whether these are all; if not, nothing can be said to stand only here. */
  readonly complete: boolean;
}

/** What a person can set about judging. */
export interface JudgeOptions {
  /** How far two figures may lie apart and still agree, in per cent of the larger; 0 by default. */
  readonly tolerancePercent?: number;
  /** Evidence listed for one claim at most; 20 by default. */
  readonly mostEvidence?: number;
  /** Where the index holds only articles that a search chose: what was searched. By default the index, all of it. */
  readonly coverage?: Coverage;
}
