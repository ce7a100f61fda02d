import type { Entry } from '../index/sourceIndex';
import { WordFlag, wordRange, type Words } from '../index/words';
import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
import type { Reading } from '../model';
import { sentenceAt, textNear } from '../text/span';
import type { FigureSetting } from './figureSetting';
import { tellingWordAt } from './measureWords';

/** Characters on each side of a figure, at most, in which its sentence is read. */
const REACH = 600;

/** What a typed sentence says of one of its figures besides what it measures. */
export interface TypedFact {
  readonly own: FigureSetting;
  /** The word with a capital that opens the sentence, unless the figure measures it (*Oakline put …*, not *Turnout was …*). */
  readonly subject: string | undefined;
  /** By its ending it may be no name. */
  readonly isPlain: boolean;
}

/** What the sentence of a typed figure says besides. */
export function typedFact(own: FigureSetting, reading: Reading, words: Words): TypedFact {
  const { sentences, article } = reading;
  const { start } = own.figure.span;
  const sentence = sentences[sentenceAt(sentences, start)];
  const at = sentence ? wordRange(words, sentence).from : words.length;
  const isOpening = at < words.length && (words.end[at] ?? 0) <= start;
  const isCapital = ((words.flags[at] ?? 0) & WordFlag.capital) !== 0;
  const word = isOpening && isCapital ? tellingWordAt(words, at, article.text) : undefined;
  const isMeasured = word !== undefined && own.measure.includes(word);
  const isPlain = PLAIN.test(article.text.slice(words.start[at], words.end[at]));
  return { own, subject: isMeasured ? undefined : word, isPlain };
}

/**
 * Whether a figure of an article that is not the typed one tells of another fact: the typed value stands in its
 * sentence as well, the text names a year that is not near it, or what the text begins with is a name that the article
 * has of something else.
 */
export const isOfOtherFact = (fact: TypedFact, there: FigureSetting, entry: Entry): boolean =>
  hasDigits(fact.own, there, entry) ||
  lacksTypedYear(fact.own, there, entry) ||
  isOfOtherSubject(fact, there, entry);

/** *And in Colderby 600*, which says of nothing that it is counted. */
function hasDigits({ written }: FigureSetting, { figure }: FigureSetting, entry: Entry): boolean {
  const digits = /\d[\d,.]*\d/.exec(written.text)?.[0];
  if (digits === undefined) return false;
  const sentence = textNear(figure.span, entry.reading, REACH);
  for (let at = sentence.indexOf(digits); at >= 0; at = sentence.indexOf(digits, at + 1)) {
    const isWhole =
      !/[\d.,]$/.test(sentence.slice(0, at)) &&
      !/^[.,]?\d/.test(sentence.slice(at + digits.length));
    if (isWhole) return true;
  }
  return false;
}

/** A year that was typed stands neither in the sentence of the figure nor in the one before. */
export function lacksTypedYear(
  own: FigureSetting,
  there: FigureSetting,
  { reading }: Entry,
): boolean {
  const years = [...own.years].filter((it) => !there.years.has(it) && it !== there.period);
  if (years.length === 0) return false;
  if (there.years.size > 0 || YEAR.test(there.period)) return true;
  const { sentences } = reading;
  const before = sentences[sentenceAt(sentences, there.figure.span.start) - 1];
  if (!before) return true;
  const text = reading.article.text.slice(Math.max(before.start, before.end - REACH), before.end);
  return !years.every((it) => text.includes(it));
}

const YEAR = /^\d{4}$/;

/** *Oakline put Labour on 33*, for what another poll says in a sentence that does not name Oakline. */
function isOfOtherSubject(
  { own, subject, isPlain }: TypedFact,
  there: FigureSetting,
  entry: Entry,
): boolean {
  if (subject === undefined || there.around.has(subject) || there.measure.includes(subject))
    return false;
  const namesOthers = [...there.names].some((it) => !own.around.has(it));
  return namesOthers && isName(subject, isPlain, entry);
}

/** Whether each word of an article stands in it with a capital alone. */
function capitalsIn(entry: Entry): ReadonlyMap<string, boolean> {
  const kept = known.get(entry.reading);
  if (kept) return kept;
  const words = entry.words();
  const out = new Map<string, boolean>();
  for (let i = 0; i < words.length; i++) {
    const word = tellingWordAt(words, i, entry.reading.article.text);
    if (word === undefined) continue;
    const isCapital = ((words.flags[i] ?? 0) & WordFlag.capital) !== 0;
    out.set(word, isCapital && out.get(word) !== false);
  }
  known.set(entry.reading, out);
  return out;
}

const known = new WeakMap<Reading, ReadonlyMap<string, boolean>>();

/** A word that the article does not have is one where its ending does not tell what else it is. */
const isName = (word: string, isPlain: boolean, entry: Entry): boolean =>
  isPlain && isTitle(word) ? false : (capitalsIn(entry).get(word) ?? !isPlain);

/** *Councillors*, of an article that has *Councillor Ada Obi* alone. */
const isTitle = (word: string): boolean =>
  isAny(vocabulary.numberOf(word), Class.honorific | Class.role);

/** *Firefighters*, *Heavily*, *Flooding*, *Armed*. */
const PLAIN = /(?:s|ly|ing|ed)$/;
