import type { Entry } from '../index/sourceIndex';
import type { Words } from '../index/words';
import { personBy } from '../link/ages';
import type { Figure, Quantity, Reading, Span } from '../model';
import { finished, type Steps } from '../steps';
import { sentenceAt } from '../text/span';
import { mayBeAgeOf } from './ageBearer';
import { factsBeside, wordsBeside, type WordsBeside } from './besideFigure';
import type { WrittenQuantity } from './compareQuantities';
import { backgroundTime, isOfEarlierTime } from './earlierTime';
import { convictsOf, fateOf, introducedBehind, JAILED, jailTermOf } from './figureFate';
import { looksAhead } from './looksAhead';
import { contentOf } from './measureWords';
import { type ResultKind, resultKind } from './resultKind';
import { statedAge } from './statedAge';
import { shownText } from '../text/prose';

/** What is known of a figure besides its value: what it measures, and the words around. */
export interface FigureSetting extends WordsBeside {
  readonly figure: Figure;
  /** The words of the measure in singular, without articles; the last is the head. */
  readonly measure: readonly string[];
  readonly of: readonly string[];
  readonly period: string;
  /** What befell those who are counted, or for how long a court jails somebody, by the words beside. */
  readonly fate: string | undefined;
  /** Of the term that a court gave, whose it is: {@link convictsOf}. */
  readonly convict: ReadonlySet<string>;
  /** The people whom the sentence speaks of, by their ids. */
  readonly people: ReadonlySet<string>;
  /** The values of the other figures of the sentence. */
  readonly beside: ReadonlySet<number>;
  /** Of those whom something befell, when it did, as far as that is another time than the article’s: {@link backgroundTime}. */
  readonly backgroundTime: string | undefined;
  /** Whose the things of the sentence are, as far as it says so in words without a capital (*the mayor’s car*). */
  readonly owners: ReadonlyMap<string, string>;
  /** No other figure of the sentence counts in the same units, so that the two cannot be mixed up. */
  readonly isAlone: boolean;
  /** Whose age it is; `undefined` for other figures and where nobody stands by it. */
  readonly person: string | undefined;
  /** An age that stands by the person's own name: only two such can differ. */
  readonly isStated: boolean;
  /** As {@link isStated}, of whatever day. */
  readonly isBesideName: boolean;
  /** An amount of money in brackets behind another: it may be of another dollar. */
  readonly isConverted: boolean;
  /** The whole of which another figure is a part (*14 of the 60*), or what was reached before (*a record of 60*). */
  readonly isWhole: boolean;
  /** On top of others (*two extra shifts*, *a further 40 homes*). */
  readonly isFurther: boolean;
  /** An age that bounds some of those who were asked (*among voters under 30*). */
  readonly isBoundOfGroup: boolean;
  /** By how much one won and the other lost. */
  readonly isMargin: boolean;
  /** Which of a firm's results it is, where it is one. */
  readonly result: ResultKind | undefined;
  /** Of an earlier time than the news: {@link isOfEarlierTime}. */
  readonly isEarlier: boolean;
  /** What is written right behind it. */
  readonly behind: string;
  readonly written: WrittenQuantity;
}

/** The setting of a figure of an article: the kept one, where those of the whole article are known. */
export const settingOf = (figure: Figure, reading: Reading, words: Words): FigureSetting =>
  known.get(reading)?.of.get(figure) ?? readSetting(figure, reading, words);

/**
 * Most characters of its sentence looked at on each side of a figure, some four hundred words: a table without full
 * stops is one sentence, and each of its figures looks.
 */
const REACH = 2500;

/** What of a sentence is in reach of a span within it. */
const inReach = ({ start, end }: Span, sentence: Span): Span => ({
  start: Math.max(sentence.start, start - REACH),
  end: Math.min(sentence.end, end + REACH),
});

function readSetting(figure: Figure, reading: Reading, words: Words): FigureSetting {
  const { quantity } = figure;
  const { text } = reading.article;
  const place = sentenceAt(reading.sentences, figure.span.start);
  const sentence = inReach(figure.span, reading.sentences[place] ?? figure.span);
  const isAge = quantity.unit === 'year-of-age';
  const stated = isAge ? statedAge(figure, sentence, reading) : undefined;
  const { people, values, isAlone, isConverted, hasShare, next } = factsBeside(
    figure,
    sentence,
    reading,
  );
  const fate = befallen(figure, sentence, reading);
  const period = plainPeriod((quantity.period ?? '').toLowerCase());
  const before = text.slice(Math.max(0, figure.span.start - BEFORE), figure.span.start);
  return {
    figure,
    measure: contentOf(quantity.measure ?? ''),
    of: contentOf(quantity.of ?? ''),
    period,
    ...wordsBeside(figure, sentence, reading, words),
    people,
    fate,
    convict:
      fate === JAILED
        ? convictsOf(
            figure.span,
            sentence,
            people,
            text,
            people.size > 0 ? undefined : introducedBehind(place, reading),
          )
        : NOBODY,
    beside: values,
    backgroundTime:
      fate === undefined || fate === JAILED
        ? undefined
        : backgroundTime(text, sentence, figure.span),
    owners: ownersIn(text.slice(sentence.start, sentence.end)),
    isAlone,
    person: stated?.person ?? (isAge ? personNear(figure, reading) : undefined),
    isStated: stated?.isOfTheDay === true,
    isBesideName: stated !== undefined,
    isConverted,
    isWhole: WHOLE.test(before),
    isFurther:
      quantity.unit !== 'percent' &&
      (FURTHER_BEFORE.test(before) || FURTHER.test(text.slice(figure.span.end, sentence.end))),
    isBoundOfGroup: isAge && (AMONG.test(before) || (hasShare && isBound(quantity))),
    isMargin: MARGIN.test(before),
    result: resultKind(quantity, figure.span, sentence, text),
    isEarlier: isOfEarlierTime(text, sentence, figure.span, next, {
      isRate: period.startsWith('per '),
      isEvent: fate !== undefined,
    }),
    behind: text.slice(figure.span.end, Math.min(sentence.end, figure.span.end + BEHIND)),
    written: {
      quantity,
      text: shownText(reading, figure.span),
      ahead: !isAge && looksAhead(reading, sentence, figure.span),
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function personNear(figure: Figure, reading: Reading): string | undefined {
  const person = personBy(figure.span, reading);
  return person !== undefined && mayBeAgeOf(person, figure, reading) ? person : undefined;
}

function ownersIn(sentence: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [, owner = '', thing = ''] of sentence.matchAll(OWNED)) out.set(thing, owner);
  return out;
}

const OWNED = /(?<!\p{L})(\p{Ll}{2,20})(?:['’]s|s['’]) (\p{Ll}{2,20})/gu;

function befallen(
  { quantity, span }: Figure,
  sentence: Span,
  reading: Reading,
): string | undefined {
  if (quantity.unit === 'count') return fateOf(span, sentence, reading);
  return TERM.test(quantity.unit) ? jailTermOf(span, sentence, reading.article.text) : undefined;
}

const TERM = /^(?:year|month|week)$/;

/** Characters. */
const BEFORE = 40;
const BEHIND = 60;
const WHOLE = /\b(?:record of|of (?:the|its|their|his|her|(?:the )?\p{Lu}\p{L}{1,20}['’]s?)) $/u;
const FURTHER_BEFORE = /\b(?:another|further|additional|extra) $/iu;
const FURTHER = /^ (?:more|further|additional|extra|others?)\b(?! than)/iu;
const AMONG = /\bamong(?: [\p{L}-]{1,15}){1,4} $/u;
const isBound = ({ value, modifier }: Quantity): boolean =>
  value === undefined || modifier !== undefined;
/** *won by just 342 votes*, *by a margin of 342*. */
const MARGIN = /\bby (?:(?:just|only|a mere) |an? (?:\p{L}{1,12} )?(?:margin|majority) of )?$/u;

/** *a year*, *each year*, *annually* are one rate; *a year ago* may be any period, and {@link isOfEarlierTime} reads it. */
function plainPeriod(period: string): string {
  if (TIME_AGO.test(period)) return '';
  const rate = /^(?:an?|each|every|per) (\p{L}{1,12})$/u.exec(period)?.[1] ?? RATES.get(period);
  return rate === undefined ? period : `per ${rate}`;
}

const TIME_AGO = /^an? \p{L}{1,12} (?:ago|earlier)$/u;
const RATES = new Map(
  Object.entries({
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
    annually: 'year',
  }),
);

/** The settings of all figures of an article of the index. */
export const settingsOf = (entry: Entry): readonly FigureSetting[] =>
  known.get(entry.reading)?.all ?? settingsIn(entry.reading, entry.words());

/** {@link settingsOf}, some figures at each step. */
export function* findingSettingsOf(entry: Entry): Steps<readonly FigureSetting[]> {
  return known.get(entry.reading)?.all ?? (yield* findingSettings(entry.reading, entry.words()));
}

/** The settings of all figures of an article, in order; kept as long as the reading is. */
export const settingsIn = (reading: Reading, words: Words): readonly FigureSetting[] =>
  known.get(reading)?.all ?? finished(findingSettings(reading, words));

/** {@link settingsIn}, some figures at each step. */
export function* findingSettings(reading: Reading, words: Words): Steps<readonly FigureSetting[]> {
  const kept = known.get(reading);
  if (kept) return kept.all;
  const made: FigureSetting[] = [];
  for (const it of reading.annotations) {
    if (it.kind !== 'figure') continue;
    made.push(readSetting(it, reading, words));
    if (made.length % FIGURES === 0) yield;
  }
  known.set(reading, { all: made, of: new Map(made.map((it) => [it.figure, it])) });
  return made;
}
/** Their sentences are looked through for each: so many make a step. */
const FIGURES = 8;
const known = new WeakMap<
  Reading,
  {
    readonly all: readonly FigureSetting[];
    readonly of: ReadonlyMap<Figure, FigureSetting>;
  }
>();
