import { WordFlag, wordRange, type Words } from '../index/words';
import { vocabulary } from '../lexicon/vocabulary';
import type { Figure, Reading, Span } from '../model';
import { firstStartingFrom } from '../text/span';
import { isCurrency } from './compareQuantities';
import { tellingWordAt } from './measureWords';

/** What the words of a sentence beside a figure say of it. */
export interface WordsBeside {
  /** The telling ones. */
  readonly around: ReadonlySet<string>;
  /** Of these, the ones with a capital: names of people, places and bodies. */
  readonly names: ReadonlySet<string>;
  /** The place or body, by its first word as it is written, that the sentence opens on; `undefined` where that may be any word. */
  readonly opensOn: string | undefined;
  readonly years: ReadonlySet<string>;
}

/** @param sentence as far as it is in reach of the figure. */
export function wordsBeside(
  figure: Figure,
  sentence: Span,
  reading: Reading,
  words: Words,
): WordsBeside {
  const { text } = reading.article;
  const { from, to } = wordRange(words, sentence);
  const own = wordRange(words, figure.span);
  const around = new Set<string>();
  const names = new Set<string>();
  const years = new Set<string>();
  let opensOn: string | undefined;
  const { annotations } = reading;
  const first = firstStartingFrom(annotations, sentence.start);
  const isInFigure = (offset: number): boolean => {
    for (let i = first; i < annotations.length; i++) {
      const it = annotations[i];
      if (!it || it.span.start > offset) return false;
      if (it.kind === 'figure' && offset < it.span.end) return true;
    }
    return false;
  };
  for (let i = from; i < to; i++) {
    if (i >= own.from && i < own.to) continue;
    const year = YEAR.exec(text.slice(words.start[i], words.end[i]))?.[0];
    if (year !== undefined) years.add(year);
    const word = tellingWordAt(words, i, text);
    if (word === undefined) continue;
    around.add(word);
    const flags = words.flags[i] ?? 0;
    if ((flags & WordFlag.capital) === 0) continue;
    if ((flags & WordFlag.first) !== 0) {
      if (opensAsPlace(i, words, reading)) opensOn = text.slice(words.start[i], words.end[i]);
      continue;
    }
    // the Fahrenheit of 70 degrees is nobody's name
    if (!isInFigure(words.start[i] ?? 0)) names.add(word);
  }
  return { around, names, opensOn, years };
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** The first word of a sentence names a place or body where it is nobody’s name and no word (*Harwick will lose …*, not *Turnout will fall*). */
function opensAsPlace(i: number, words: Words, { article, annotations }: Reading): boolean {
  const [start = 0, end = 0] = [words.start[i], words.end[i]];
  const written = article.text.slice(start, end);
  const word = written.toLowerCase();
  // a dateline, and who speaks in a transcript
  if (written === written.toUpperCase() || article.text[end] === ':') return false;
  if (NO_NAME.test(word) || vocabulary.numberOf(word) >= 0) return false;
  const at = annotations[firstStartingFrom(annotations, start)];
  return !(at?.kind === 'person' && at.span.start === start);
}

/** Forms of words whose stem alone is in the vocabulary. */
const NO_NAME = /(?:s|ed|ing|ly|ship|ness|ment|tion|sion|ity|ance|ence|ism)$/;

/** What the people and the other figures of a sentence say of a figure. */
export interface FactsBeside {
  /** By their ids. */
  readonly people: ReadonlySet<string>;
  /** The values of the other figures. */
  readonly values: ReadonlySet<number>;
  /** No other figure counts in the same units. */
  readonly isAlone: boolean;
  /** An amount of money in brackets behind another. */
  readonly isConverted: boolean;
  /** Another figure is in per cent. */
  readonly hasShare: boolean;
  /** Where the next figure starts. */
  readonly next: number | undefined;
}

/** @param sentence as far as it is in reach of the figure. */
export function factsBeside(figure: Figure, sentence: Span, reading: Reading): FactsBeside {
  const { annotations, article } = reading;
  const { unit } = figure.quantity;
  const people = new Set<string>();
  const values = new Set<number>();
  let [isAlone, isConverted, hasShare] = [true, false, false];
  let next: number | undefined;
  for (let i = firstStartingFrom(annotations, sentence.start); i < annotations.length; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= sentence.end) break;
    if (it === figure) continue;
    if (it.kind === 'person') people.add(it.person);
    if (it.kind !== 'figure') continue;
    if (it.span.start > figure.span.start) next ??= it.span.start;
    if (it.quantity.unit === unit) isAlone = false;
    if (it.quantity.unit === 'percent') hasShare = true;
    if (isCurrency(it.quantity.unit) && isCurrency(unit))
      isConverted ||= BRACKET.test(article.text.slice(it.span.end, figure.span.start));
    const value = it.quantity.value ?? it.quantity.low;
    if (value !== undefined) values.add(value);
  }
  return { people, values, isAlone, isConverted, hasShare, next };
}

const BRACKET = /^ ?\((?:\p{L}{2,9} )?$/u;
