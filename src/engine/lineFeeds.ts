/** A text whose lines end in LF alone, and where its places are in the text as it stands. */
export interface LineFeeds {
  readonly text: string;
  /** Of the end of a line, the offset before its CR. */
  offsetOf(position: number): number;
}

/** For parsers that know no CRLF: *| --- |* with a CR behind it is no line of a table to them. */
export function createLineFeeds(text: string): LineFeeds {
  if (!text.includes('\r\n')) return { text, offsetOf: (position) => position };
  const feeds: number[] = []; // those that had a CR, in the text without it
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    feeds.push(at - feeds.length);
  }
  return {
    text: text.replaceAll('\r\n', '\n'),
    offsetOf: (position) => position + countBelow(feeds, position),
  };
}

/** How many of some numbers in order are below one. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
