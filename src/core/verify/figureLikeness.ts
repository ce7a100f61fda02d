import type { Entry } from '../index/sourceIndex';
import { standardForm } from '../index/spelling';
import { WordFlag, wordRange, type Words } from '../index/words';
import type { Figure, Reading, Span } from '../model';
import { sentenceAt } from './sentenceMatches';

/** What is known of a figure besides its value: what it measures, and the words around. */
export interface FigureSetting {
  readonly figure: Figure;
  /** The words of the measure in singular, without articles; the last is the head. */
  readonly measure: readonly string[];
  readonly of: readonly string[];
  readonly period: string;
  /** Keys of the telling words of the sentence, those of the figure and its measure left out. */
  readonly around: ReadonlySet<number>;
  /** Of these, the ones with a capital: names of people, places and bodies. */
  readonly names: ReadonlySet<number>;
  readonly sentence: Span;
}

export function settingOf(figure: Figure, reading: Reading, words: Words): FigureSetting {
  const { quantity } = figure;
  const { text } = reading.article;
  const sentence =
    reading.sentences[sentenceAt(reading.sentences, figure.span.start)] ?? figure.span;
  const { from, to } = wordRange(words, sentence);
  const own = wordRange(words, figure.span);
  const measure = contentOf(quantity.measure ?? wordsBehind(words, text, own.to, to));
  const around = new Set<number>();
  const names = new Set<number>();
  const measured = new Set(measure);
  for (let i = from; i < to; i++) {
    if (i >= own.from && i < own.to) continue;
    const flags = words.flags[i] ?? 0;
    if ((flags & (WordFlag.function | WordFlag.number | WordFlag.glued)) !== 0) continue;
    const word = singular(text.slice(words.start[i], words.end[i]).toLowerCase());
    if (measured.has(word) || EMPTY.has(word)) continue;
    const key = words.key[i] ?? 0;
    around.add(key);
    if ((flags & WordFlag.capital) !== 0 && (flags & WordFlag.first) === 0) names.add(key);
  }
  return {
    figure,
    measure,
    of: contentOf(quantity.of ?? ''),
    period: (quantity.period ?? '').toLowerCase(),
    around,
    names,
    sentence,
  };
}

/** The settings of all figures of an article of the index. */
export function settingsOf(entry: Entry): readonly FigureSetting[] {
  const kept = known.get(entry.reading);
  if (kept) return kept;
  const made = entry.reading.annotations
    .filter((it): it is Figure => it.kind === 'figure')
    .map((it) => settingOf(it, entry.reading, entry.words()));
  known.set(entry.reading, made);
  return made;
}
const known = new WeakMap<Reading, readonly FigureSetting[]>();

/** Words that stand around figures of any kind. */
const EMPTY = new Set(
  `said say says told year month week day time last next new more than about according also including
  figure number total amount level rate per percent people`.split(/\s+/),
);

function wordsBehind(words: Words, text: string, at: number, to: number): string {
  const end = Math.min(to, at + 2);
  if (at >= end) return '';
  let last = at;
  while (last < end && ((words.flags[last] ?? 0) & WordFlag.function) === 0) last++;
  return last > at ? text.slice(words.start[at], words.end[last - 1]) : '';
}

function contentOf(phrase: string): readonly string[] {
  return phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((it) => it.length > 1 && !SMALL.has(it))
    .map(singular);
}
const SMALL = new Set(
  'the a an of its their his her our your in on for to and or this that'.split(' '),
);

function singular(word: string): string {
  const plain = standardForm(word.replace(/['’]s?$/, ''));
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && /(?:ss|sh|ch|x)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss')
    ? plain.slice(0, -1)
    : plain;
}

/**
 * How alike two figures' settings are: `same` where their sentences speak of one thing, `likely`
 * where they may, `undefined` where they measure different things.
 */
export function likeness(a: FigureSetting, b: FigureSetting): 'same' | 'likely' | undefined {
  const measure = measuresMeet(a.measure, b.measure);
  if (measure === 'different') return undefined;
  if (a.of.length > 0 && b.of.length > 0 && measuresMeet(a.of, b.of) === 'different') {
    return undefined;
  }
  if (a.period !== '' && b.period !== '' && a.period !== b.period) return undefined;
  let shared = 0;
  for (const key of a.around) if (b.around.has(key)) shared++;
  let names = 0;
  for (const key of a.names) if (b.names.has(key)) names++;
  const smaller = Math.min(a.around.size, b.around.size);
  const share = smaller === 0 ? 0 : shared / smaller;
  const hasMeasure = measure === 'same';
  if (hasMeasure && shared >= 3 && (share >= 0.5 || (names >= 2 && share >= 0.4))) return 'same';
  if (hasMeasure && (shared >= 2 || names >= 1) && share >= 0.25) return 'likely';
  if (!hasMeasure && shared >= 4 && share >= 0.6) return 'likely';
  return undefined;
}

/** `unknown` where one side does not say what it measures. */
function measuresMeet(
  a: readonly string[],
  b: readonly string[],
): 'same' | 'different' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((it) => long.includes(it)) && (a.at(-1) === b.at(-1) || short.length > 1)) {
    return 'same';
  }
  return 'different';
}

/** Words of one sentence that make its figures hopes rather than results. */
const AHEAD = new Set(
  `will would could may might expected expects expect forecast forecasts predicted predicts projected
  projects planned plans target targets goal aims estimate likely set`.split(/\s+/),
);

export function looksAhead(text: string, sentence: Span): boolean {
  const words = text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
    .toLowerCase();
  return words.split(/[^\p{L}]+/u).some((it) => AHEAD.has(it));
}
