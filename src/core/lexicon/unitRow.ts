/** A unit of measure and how it is written. */
export interface UnitRow {
  readonly unit: string;
  /** Words and phrases behind the number, in lower case, separated by `|`. */
  readonly forms: string;
  /** Short forms right behind digits, case kept, separated by white space. */
  readonly symbols?: string;
  /** The unit that it is `factor` of; left out where it is none's. */
  readonly base?: string;
  readonly factor?: number;
  readonly example: string;
}
