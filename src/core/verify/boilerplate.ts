const BOILERPLATE =
  /©|\b(?:all rights reserved|copyright|getty images|sign up (?:to|for)|click here|read more|for reference only|photo(?:graph)? (?:by|:)|image:|picture:)/i;

/** A sentence of the page rather than of the article: rights, credits of pictures, invitations. */
export const isBoilerplate = (sentence: string): boolean =>
  BOILERPLATE.test(sentence.slice(0, 400));
