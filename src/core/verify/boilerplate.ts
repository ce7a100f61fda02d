const BOILERPLATE =
  /©|\b(?:all rights reserved|copyright|getty images|sign up (?:to|for)|click here|read more|for reference only|photo(?:graph)? (?:by|:)|image:|picture:)/i;

/** *Posted on May 2 at 1:35 pm*, *3 May 2031, 10:24*: when the page was put up. */
const POSTED =
  /^(?:(?:posted|published|updated|last updated|filed)\b.{0,60}\d|.{0,24}\b(?:19|20)\d\d\b.{0,12}\d{1,2}[:.] ?\d\d\b.{0,16}$)/i;

/** *The firm did not immediately respond to a request for comment*, as every paper says of whom it could not reach. */
const UNANSWERED =
  /\b(?:(?:did|does|has|have|had) not (?:immediately |yet )?(?:respond|responded|reply|replied|return|returned|answer|answered)\b.{0,30}\b(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|calls?|e-?mails?|questions?)|could not (?:immediately )?be reached|(?:was|were) not (?:immediately )?available for comment|declined (?:to )?(?:further )?comment)\b/i;
const LONGEST_UNANSWERED = 140;

/**
 * A sentence of the page rather than of the article: rights, credits of pictures, invitations, when it was put up, and
 * who gave no answer.
 */
export const isBoilerplate = (sentence: string): boolean =>
  BOILERPLATE.test(sentence.slice(0, 400)) ||
  POSTED.test(sentence.slice(0, 100)) ||
  (sentence.length <= LONGEST_UNANSWERED && UNANSWERED.test(sentence));
