/** What a person can set about judging. */
export interface JudgeOptions {
  /** How far two figures may lie apart and still agree, in per cent of the larger; 0 by default. */
  readonly tolerancePercent?: number;
  /** Evidence listed for one claim at most; 20 by default. */
  readonly mostEvidence?: number;
}
