/**
 * Says a sentence of ours in another language; what is not in the book stays as it is.
 * @param kept an article's own words in it, which stay even where they look like ours (*12 people*).
 */
export type Translate = (english: string, kept?: readonly string[]) => string;

interface Phrase {
  /** The fixed words around the gaps: one more than there are gaps. */
  readonly parts: readonly string[];
  /** The number in the braces of each gap, in order. */
  readonly gaps: readonly number[];
  readonly said: string;
}

/** What stands between the parts of a line: `Ada Obi · differs · 2 mentions`; commas, but not in quoted words. */
const SEPARATOR = /( · |, )(?![^“]{0,2000}”)/;
/** Phrases stand in phrases: `Differs: words changed (and 2 more passages)`. */
const DEEPEST = 4;

/**
 * Core says everything in English, in sentences of a fixed form (`“a” here, “b” there.`). A book has
 * each form with numbered gaps (`{0} here, {1} there.`) and what it is in another language. A sentence
 * is looked up whole. What stands in a gap is an article's words and stays; where it is ours, the other
 * language has a star in its gap (`Weicht ab: {*0}`) and it is looked up likewise. Of two forms that fit, the
 * one with more fixed characters counts.
 */
export function createTranslate(book: Readonly<Record<string, string>>): Translate {
  const whole = new Map<string, string>();
  const withGaps: Phrase[] = [];
  for (const [english, said] of Object.entries(book)) {
    const parts = english.split(GAP);
    if (parts.length === 1) whole.set(english, said);
    else withGaps.push({ parts, gaps: [...english.matchAll(GAP)].map(gapNumber), said });
  }
  withGaps.sort((a, b) => fixedLength(b) - fixedLength(a));

  const translate = (english: string, depth: number): string => {
    const known = whole.get(english);
    if (known !== undefined || depth > DEEPEST) return known ?? english;
    for (const phrase of withGaps) {
      const words = wordsInGaps(english, phrase.parts);
      if (!words) continue;
      const given = new Map(phrase.gaps.map((gap, i) => [gap, words[i] ?? '']));
      return phrase.said.replace(GAP_SAID, (_, star: string, gap: string) => {
        const words = given.get(Number(gap)) ?? '';
        return star === '' ? words : translate(words, depth + 1);
      });
    }
    const parts = english.split(SEPARATOR);
    return parts.length === 1 ? english : parts.map((it) => translate(it, depth + 1)).join('');
  };
  return (english, kept = []) => {
    const words = kept.filter((it) => it !== '').sort((a, b) => b.length - a.length);
    const masked = words.reduce((text, it, i) => text.replace(it, () => maskOf(i)), english);
    return words.reduce((text, it, i) => text.replace(maskOf(i), () => it), translate(masked, 0));
  };
}

/** What no article has: two characters for private use. */
const maskOf = (i: number): string => `\ue000${i}\ue001`;

const GAP = /\{\d\}/g;
const GAP_SAID = /\{(\*?)(\d)\}/g;
const gapNumber = ([gap = '']: readonly string[]): number => Number(gap.slice(1, -1));

const fixedLength = ({ parts }: Phrase): number => parts.reduce((sum, it) => sum + it.length, 0);

/** What stands between the fixed parts, each at its first place; `undefined` where they don't fit. */
function wordsInGaps(text: string, parts: readonly string[]): readonly string[] | undefined {
  const [first = '', ...rest] = parts;
  if (!text.startsWith(first)) return undefined;
  const words: string[] = [];
  let at = first.length;
  for (const [i, part] of rest.entries()) {
    const isLast = i === rest.length - 1;
    const next = isLast ? text.length - part.length : text.indexOf(part, at + 1);
    if (next <= at || (isLast && !text.endsWith(part))) return undefined;
    words.push(text.slice(at, next));
    at = next + part.length;
  }
  return words;
}
