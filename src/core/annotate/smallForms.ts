import { exactFormSet, formSet } from '../text/forms';

/** Tests of small words that several finders make, by token. */

export const isAnd = formSet('and');
export const isBy = formSet('by');
export const isHisOrHer = formSet('his her');
export const isIn = formSet('in');
export const isOf = formSet('of');
export const isOfOrFor = formSet('of for');
export const isOfState = formSet('state staff government');
export const isThe = formSet('the');
export const isTo = formSet('to');

/** With a capital they are of a name, a title or a headline. */
export const isLowerAnd = exactFormSet('and');
export const isLowerOf = exactFormSet('of');
