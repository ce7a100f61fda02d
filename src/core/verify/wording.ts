const LONGEST = 80;

/** Words in marks, the middle left out where they are many. */
export function quoteWords(words: string): string {
  const even = words.replace(/\s+/g, ' ').trim();
  if (even.length <= LONGEST) return `“${even}”`;
  const head = even.lastIndexOf(' ', LONGEST / 2);
  const tail = even.indexOf(' ', even.length - LONGEST / 2 + 8);
  return `“${even.slice(0, head > 0 ? head : LONGEST / 2)} … ${even.slice(tail > 0 ? tail + 1 : -LONGEST / 2)}”`;
}

/** Several stretches of words as one phrase. */
export function listed(words: readonly string[]): string {
  const shown = words.slice(0, 3).map(quoteWords);
  if (words.length > 3) shown.push('more');
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

/** With a capital, to open a sentence. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
