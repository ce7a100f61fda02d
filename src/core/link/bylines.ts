/** In characters. */
const LONGEST_BYLINE = 80;
const BYLINE = /^\s{0,9}(?:by|from|\p{L}{3,12} by)\s/iu;
const SENTENCE = /[.!?:]["”’']?\s{0,9}$/u;

/** *By Ada Obi*, *Sketch by Ada Obi*: a paragraph that names who writes, of whom the article need not speak. */
export const isByline = (text: string): boolean =>
  text.length <= LONGEST_BYLINE && BYLINE.test(text) && !SENTENCE.test(text);
