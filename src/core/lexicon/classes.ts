/**
 * What a word can be, as bits: a word may be several (*May* is a month and a given name). Finders
 * test bits on tokens; whatever else is known about a word stands in its own table's row.
 */
export const Class = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  conjunction: 1 << 2,
  subjectPronoun: 1 << 3,
  objectPronoun: 1 << 4,
  possessive: 1 << 5,
  auxiliary: 1 << 6,
  negation: 1 << 7,
  relative: 1 << 8,
  adverb: 1 << 9,
  abbreviation: 1 << 10,
  month: 1 << 11,
  weekday: 1 << 12,
  /** A form of a reporting verb. */
  cue: 1 << 13,
  /** A reporting noun (*claim*, *statement*). */
  cueNoun: 1 << 14,
  honorific: 1 << 15,
  /** An office, trade or description that stands for a person (*minister*, *spokesman*). */
  role: 1 << 16,
  kin: 1 << 17,
  givenName: 1 << 18,
  /** Inside a surname (*van*, *de*, *al*). */
  particle: 1 << 19,
  /** After a name (*Jr*, *KC*). */
  suffix: 1 << 20,
  place: 1 << 21,
  demonym: 1 << 22,
  /** Marks an organisation (*Ltd*, *University*, *Party*). */
  organisation: 1 << 23,
  /** An everyday word, seldom a name. */
  common: 1 << 24,
  numberWord: 1 << 25,
  magnitude: 1 << 26,
  unit: 1 << 27,
  /** Says how exact a figure is (*about*, *nearly*). */
  modifier: 1 << 28,
  /** Says that a figure moved (*rose*, *fell*). */
  change: 1 << 29,
  /** A word of time (*today*, *week*, *night*). */
  time: 1 << 30,
} as const;

/** Words that share their classes, separated by white space, in lower case with ' for an apostrophe. */
export interface WordRow {
  readonly forms: string;
  readonly classes: number;
}
