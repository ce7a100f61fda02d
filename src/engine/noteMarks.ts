/** The mark of a note: *1*, *[12]*, *2, 3*, a dagger. */
const MARK = /^[[(]?(?:\d{1,3}(?:, ?\d{1,3}){0,9}|[*†‡§])[\])]?$/;
/** A unit, or the ten of *4 × 10*. */
const RAISED = /(?:^|[^\p{L}\p{Sc}\d])(?:(?:\d{1,9} ?)?[a-z]{1,2}|10)$/u;
const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether words that are raised, or lead elsewhere, are the mark of a note. */
export const isNoteMark = (words: string): boolean => MARK.test(words.trim());

/** A raised number in the small figures of a power, *km²*; `undefined` where it belongs to no unit in front of it. */
export const asPower = (words: string, before: string): string | undefined =>
  /^\d{1,2}$/.test(words) && RAISED.test(before.slice(-14))
    ? words.replace(/\d/g, (digit) => SMALL[Number(digit)] ?? digit)
    : undefined;
