const BOILERPLATE =
  /©|\b(?:all rights reserved|copyright|getty images|sign up (?:to|for)|click here|read more|for reference only|photo(?:graph)? (?:by|:)|image:|picture:)/i;

/** *Posted on May 2 at 1:35 pm*, *3 May 2031, 10:24*: when the page was put up. */
const POSTED =
  /^(?:(?:posted|published|updated|last updated|filed)\b.{0,60}\d|.{0,24}\b(?:19|20)\d\d\b.{0,12}\d{1,2}[:.] ?\d\d\b.{0,16}$)/i;

/** A sentence of the page rather than of the article: rights, credits of pictures, invitations, when it was put up. */
export const isBoilerplate = (sentence: string): boolean =>
  BOILERPLATE.test(sentence.slice(0, 400)) || POSTED.test(sentence.slice(0, 100));
