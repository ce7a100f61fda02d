import { wordSet } from '../lexicon/reportingWords';

/** Tests of small words that several finders make, by a word’s number in the vocabulary. */

export const isAnd = wordSet('and');
export const isAs = wordSet('as');
export const isBy = wordSet('by');
export const isIn = wordSet('in');
export const isIt = wordSet('it');
export const isOf = wordSet('of');
export const isThat = wordSet('that');
export const isWith = wordSet('with');
