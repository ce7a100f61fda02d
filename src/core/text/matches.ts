/**
 * The matches of a global pattern that fits no empty string, in order. Not by `matchAll`, which makes its pattern anew
 * at each call: after a collection of garbage the engine compiles it again, and one of two thousand characters takes
 * more than ten milliseconds.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let it = pattern.exec(text); it; it = pattern.exec(text)) out.push(it);
  return out;
}
