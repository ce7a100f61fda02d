import { Class } from '../lexicon/classes';
import type { Figure, Quantity } from '../model';
import { singleSpaced } from '../text/folding';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isThing, readBareAge, isSomebody } from './figures/age';
import { type Amount, amountWith } from './figures/amount';
import { type ChangeRead, readChange } from './figures/change';
import { endOfNonFigure, isBase } from './figures/exclusions';
import { isIdle } from './figures/idle';
import { inheritMeaning } from './figures/inheritance';
import { figureLabel } from './figures/label';
import { readMeasure } from './figures/measure';
import type { MeasureRead } from './figures/measureRead';
import { type ModifierRead, readModifier } from './figures/modifier';
import { phraseBefore, phraseText } from './figures/nounPhrase';
import { numberWordAt } from './figures/numberWords';
import { periodAfter, periodBefore, type PeriodRead } from './figures/period';
import { ofPoint, pointUnit } from './figures/points';
import { readRange } from './figures/range';
import {
  charAt,
  hasClass,
  isCapital,
  isOneOf,
  isWord,
  looksPlural,
  type Sentence,
  lowerOf,
  textOf,
  words,
} from './figures/reading';
import { BELOW, OF, POINTS, THE, TO } from './figures/wordSets';

/** A figure with what later figures of its sentence may take over from it. */
export interface FigureDraft {
  readonly figure: Figure;
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  /** What moved, where the words say that something did. */
  readonly subject: string | undefined;
  /** What was read around the amount. */
  readonly read: FigureContextRead;
}

export interface FigureContextRead {
  readonly measure: MeasureRead;
  readonly change: ChangeRead | undefined;
  readonly modifier: ModifierRead | undefined;
  readonly period: PeriodRead | undefined;
}

/** A figure by itself, and with what it takes from those beside it. */
export interface SettledDraft {
  readonly sentence: Sentence;
  readonly alone: FigureDraft;
  readonly settled: FigureDraft;
}

/** The figures in one paragraph, in order; spans are relative to it. */
export function findFigures(tokens: Tokens, sentenceEnds: readonly number[]): readonly Figure[] {
  const out: Figure[] = [];
  if (!mayHaveTrigger(tokens)) return out;
  let from = 0;
  for (const to of sentenceEnds) {
    if (hasTrigger(tokens, from, to)) {
      const s = { tokens, from, to };
      for (const draft of inheritMeaning(s, figuresOf(s))) out.push(draft.figure);
    }
    from = to;
  }
  return out;
}

/** The same with what was read around each, for those who ask why; valid until the tokens are filled again. */
export function draftFigures(
  tokens: Tokens,
  sentenceEnds: readonly number[],
): readonly SettledDraft[] {
  const out: SettledDraft[] = [];
  let from = 0;
  for (const to of sentenceEnds) {
    const sentence = { tokens, from, to };
    const drafts = figuresOf(sentence);
    inheritMeaning(sentence, drafts).forEach((settled, i) => {
      out.push({ sentence, settled, alone: drafts[i] ?? settled });
    });
    from = to;
  }
  return out;
}

const TRIGGER = Class.numberWord | Class.magnitude;

const isTrigger = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind[i];
  if (kind === Kind.number) return true;
  if (kind === Kind.word) {
    return (
      ((tokens.classes[i] ?? 0) & TRIGGER) !== 0 || ((tokens.shape[i] ?? 0) & Shape.digits) !== 0
    );
  }
  if (kind !== Kind.symbol) return false;
  const code = tokens.first[i] ?? 0;
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
};

const mayHaveTrigger = (tokens: Tokens): boolean =>
  (tokens.anyKind & ((1 << Kind.number) | (1 << Kind.symbol))) !== 0 ||
  (tokens.anyClasses & TRIGGER) !== 0 ||
  (tokens.anyShape & Shape.digits) !== 0;

function hasTrigger(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTrigger(tokens, i)) return true;
  return false;
}

function figuresOf(s: Sentence): readonly FigureDraft[] {
  const out: FigureDraft[] = [];
  for (let i = s.from; i < s.to;) {
    if (!isTrigger(s.tokens, i)) {
      i++;
      continue;
    }
    const other = endOfNonFigure(s, i);
    if (other > i) {
      i = other;
      continue;
    }
    const isPoint = charAt(s, i - 1) === '.' && s.tokens.kind[i] === Kind.number && isDecimal(s, i);
    const read = readRange(s, isPoint ? i - 1 : i);
    if (!read) {
      i = endOfNumberWords(s, i);
      continue;
    }
    const { amount, isScore } = read;
    if (!isScore) {
      const draft = draftOf(s, amount, read.isVote === true, out.at(-1));
      if (draft) out.push(draft);
    }
    i = Math.max(i + 1, amount.to);
  }
  return out;
}

/** *.5*: a point with space before it and digits right behind. */
const isDecimal = (s: Sentence, i: number): boolean =>
  s.tokens.start[i] === s.tokens.end[i - 1] &&
  (((s.tokens.shape[i - 1] ?? 0) & Shape.spaced) !== 0 || charAt(s, i - 2) === '(');

/** Past number words that make no number together (*twenty eighteen*). */
function endOfNumberWords(s: Sentence, i: number): number {
  let at = i + 1;
  while (
    at < s.to &&
    (numberWordAt(s, at)?.kind === 'small' || numberWordAt(s, at)?.kind === 'ten')
  )
    at++;
  return at;
}

/** Whether the words behind a fraction go on with the sentence; no *down a third road*. */
const leavesWhole = (s: Sentence, i: number): boolean => !isWord(s, i) || hasClass(s, i, GOES_ON);
const GOES_ON = Class.preposition | Class.conjunction | Class.time | Class.determiner;

const VOTE = 'vote';
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * *£3m short of the forecast*, *came in £12m ahead of plan*: how far off, which is no amount of what came in and no move
 * of it; in *fell £3m ahead of the vote* it moved before that.
 */
const isMargin = (s: Sentence, { family, from, to }: Amount): boolean =>
  family !== 'percent' &&
  isOneOf(s, to + 1, OF) &&
  (isOneOf(s, to, SHORT) || (isOneOf(s, to, AHEAD) && isPlanned(s, to + 2) && !hasMoved(s, from)));
const SHORT = words('short shy');
const AHEAD = words('ahead');
const isPlanned = (s: Sentence, i: number): boolean =>
  isOneOf(s, hasClass(s, i, Class.determiner) ? i + 1 : i, PLANS);
const PLANS = words('plan plans target targets budget schedule');

/** Whether one of the few words in front of token `i` says that something moved: *rose by about £3m*. */
function hasMoved(s: Sentence, i: number): boolean {
  for (let at = i - 1; at > i - MOVE_REACH; at--) if (hasClass(s, at, Class.change)) return true;
  return false;
}
const MOVE_REACH = 5;

/** *fell 30m down a cliff*: how far somebody fell; no *the lake fell 3m into the summer*. */
const isPlunge = (s: Sentence, { unit, to }: Amount): boolean =>
  (unit === 'metre' || unit === 'foot') &&
  isOneOf(s, to, DOWN_INTO) &&
  hasClass(s, to + 1, Class.determiner) &&
  (STEEP.has(lowerOf(s, to + 2)) || STEEP.has(lowerOf(s, to + 3)));
const DOWN_INTO = words('down into off onto');
const STEEP = new Set(
  'cliff ravine gorge gully slope mountainside hillside embankment shaft well hole crevasse balcony roof scaffold stairwell'.split(
    ' ',
  ),
);

/** *sank 31 putts*, *sank two boats*: what went in or down, and no fall of it; no *output sank 300 units*. */
const isSunk = (s: Sentence, { from, to, family, isTied }: Amount): boolean =>
  family === undefined && !isTied && isOneOf(s, from - 1, SINKS) && SUNK.has(lowerOf(s, to));
const SINKS = words('sank sink sinks sunk sinking');
const SUNK = new Set(
  'goals putts baskets shots throws pots boats ships vessels tankers ferries barges trawlers pints'.split(
    ' ',
  ),
);

/** *lost £4,000 to a fraudster*: what somebody was robbed of, and no fall of the one robbed. */
const isLostTo = (s: Sentence, { from, to, family }: Amount): boolean =>
  family === 'money' &&
  isOneOf(s, from - 1, LOST) &&
  isOneOf(s, to, TO) &&
  hasClass(s, to + 1, Class.determiner | Class.possessive) &&
  !isOneOf(s, to + 1, THE) &&
  !isOneOf(s, to + 2, LEVELS);
const LEVELS = words('low high record close peak');
const LOST = words('lost lose loses losing');

const TIMES = words('times');
const ADD = words('add');
const ADDS = words('add adds added adding');

/** The figure that an amount is with what stands around it; `undefined` where it counts or measures nothing. */
function draftOf(
  s: Sentence,
  read: Amount,
  isVote: boolean,
  before: FigureDraft | undefined,
): FigureDraft | undefined {
  const amount = readBareAge(s, read) ?? read;
  const modifier = readModifier(s, amount);
  const from = modifier?.from ?? amount.signToken ?? amount.from;
  const to = modifier?.to ?? amount.to;
  const change = changeOf(s, amount, from, to, before);
  const hedged = modifier ? amountWith(amount, { from }) : amount;
  const plainMeasure: MeasureRead =
    isVote || isMargin(s, amount) ? { to } : readMeasure(s, hedged, to, change);
  const point = pointUnit(s, amount, plainMeasure, change, from, before);
  const mover = point === 'point' || change?.kind !== 'state' ? change?.subject : undefined;
  const measure = point === undefined ? plainMeasure : ofPoint(s, amount, plainMeasure, mover);
  const isShare = amount.form === 'fraction' && leavesWhole(s, amount.to); // down a quarter
  const isMove = change?.kind === 'state' && (amount.value > 1 || isShare); // up two, down three
  if (!isVote && !isMove && isIdle(s, amount, plainMeasure)) return undefined;
  const period = periodOf(s, amount, measure, change, from);
  const around = { measure, change, modifier, period };
  const noun = isVote ? VOTE : measureText(s, measure);
  const quantity = quantityOf(s, amount, around, point ?? unitOf(s, amount, measure), noun);
  const last = point === undefined ? lastToken(s, amount, measure, to) : plainMeasure.to - 1;
  const plainEnd = modifier?.end ?? amount.end;
  const end = last < 0 ? plainEnd : (s.tokens.end[last] ?? plainEnd);
  const start = startOf(s, amount);
  const shown = point === undefined ? amount : amountWith(amount, { to: plainMeasure.to, end });
  const moved = change?.subject;
  return {
    figure: {
      kind: 'figure',
      span: { start: Math.min(start, modifier?.start ?? start), end },
      quantity,
      label: figureLabel(s, shown, quantity, measure, change, period),
    },
    amount,
    subject: moved && moved.to > moved.from ? phraseText(s, moved) : undefined,
    from,
    to: Math.max(to, measure.to),
    read: around,
  };
}

/** How the figure moved: by its own sign, or by the words around it at tokens `[from, to)`. */
function changeOf(
  s: Sentence,
  amount: Amount,
  from: number,
  to: number,
  before: FigureDraft | undefined,
): ChangeRead | undefined {
  const own = signed(amount);
  if (own) return own;
  if (isMargin(s, amount) || isPlunge(s, amount) || isSunk(s, amount) || isLostTo(s, amount))
    return undefined;
  const isNext =
    before !== undefined &&
    from - before.to <= 1 &&
    !hasClass(s, from - 1, Class.change) &&
    charAt(s, from - 1) !== ','; // £3,984, £176 more
  if (isNext || (amount.isTied && amount.family === 'time')) return undefined; // a 24-hour fall
  const isAdded =
    amount.family === 'measure'
      ? isOneOf(s, from - 1, ADD) && isCapital(s, from - 1) // Add 3 cups
      : amount.family === 'time' && isOneOf(s, from - 1, ADDS); // added nine minutes
  const read = isAdded ? undefined : readChange(s, from, to, amount.family === 'percent');
  // the roofer fell 30ft
  const isLength = amount.unit === 'metre' || amount.unit === 'foot';
  return isLength && read?.subject && isSomebody(s, read.subject) ? undefined : read;
}

/** How far behind a count, and behind an amount with a unit, a period may start, in tokens. */
const NEAR = 2;
const FAR = 14;

/** When the figure held; a stretch of time and an age are none that holds at a time. */
function periodOf(
  s: Sentence,
  amount: Amount,
  measure: MeasureRead,
  change: ChangeRead | undefined,
  from: number,
): PeriodRead | undefined {
  if (amount.family === 'time' || amount.family === 'age') return undefined;
  const after = periodAfter(s, measure.to, amount.family === undefined ? NEAR : FAR);
  if (after) return after;
  return measure.tie === 'subject' || change ? periodBefore(s, from) : undefined;
}

function quantityOf(
  s: Sentence,
  amount: Amount,
  { measure, change, modifier, period }: FigureContextRead,
  unit: string,
  noun: string,
): Quantity {
  const value = amount.sign === -1 ? -amount.value : amount.value;
  const quantity: Mutable<Quantity> = { unit };
  if (amount.high === undefined) quantity.value = value;
  else {
    quantity.low = value;
    quantity.high = amount.high;
  }
  if (modifier) quantity.modifier = modifier.modifier;
  if (change && countsAsChange(s, amount, change)) {
    quantity.change = change.direction;
    const isLevel =
      modifier && isOneOf(s, modifier.from, BELOW) && hasClass(s, modifier.from - 1, Class.change); // dipped below 60%
    quantity.changeKind = isLevel ? 'to' : change.step;
  }
  if (noun !== '') quantity.measure = noun;
  if (measure.of) quantity.of = phraseText(s, measure.of);
  if (period) quantity.period = period.text;
  return quantity;
}

/** With a minus sign in front, which is of the figure. */
const startOf = ({ tokens }: Sentence, { sign, signToken, from, start }: Amount): number =>
  sign === -1 ? (tokens.start[signToken ?? from] ?? start) : start;

/** The token that the figure ends with where that is not its amount's: *12-strong*, *three times*; else -1. */
function lastToken(s: Sentence, amount: Amount, measure: MeasureRead, to: number): number {
  if (amount.isTied && amount.unit === undefined) return amount.to + 1;
  const isTimes = measure.tie === 'direct' && measure.measure?.from === to && isOneOf(s, to, TIMES);
  return isTimes ? to : -1;
}

const measureText = (s: Sentence, { measure, state }: MeasureRead): string =>
  measure
    ? phraseText(s, measure) + (state === undefined ? '' : ` ${singleSpaced(textOf(s, state))}`)
    : '';

const signed = (amount: Amount): ChangeRead | undefined =>
  amount.sign === undefined || amount.family !== 'percent'
    ? undefined
    : {
        direction: amount.sign > 0 ? 'up' : 'down',
        step: 'by',
        kind: 'state',
        subject: undefined,
      };

/** Somebody who *lost two brothers* did not fall by two, nor do *two cuts* say how far. */
const countsAsChange = (s: Sentence, amount: Amount, change: ChangeRead): boolean => {
  if (amount.form === 'fraction') return true;
  if (amount.high !== undefined && amount.form !== 'digits') return false;
  const isCounted = hasClass(s, amount.to, Class.change) && looksPlural(s, amount.to);
  if (amount.form === 'words' && amount.unit === undefined && isCounted) return false;
  return amount.unit !== undefined || change.kind !== 'gain' || isOneOf(s, amount.to, POINTS);
};

/** Older than any living being that has its age told. */
const OLDEST = 200;

function unitOf(s: Sentence, amount: Amount, { measure, tie }: MeasureRead): string {
  if (amount.family === 'age' && amount.value > OLDEST)
    return (amount.unit ?? '').replace('-of-age', '');
  if (amount.family === 'age') {
    const isTold = measure !== undefined && (amount.isTied || tie === 'subject');
    const noun = isTold
      ? measure
      : charAt(s, amount.from - 1) === ','
        ? phraseBefore(s, amount.from - 1)
        : undefined;
    if (noun && isThing(s, noun)) return (amount.unit ?? 'year').replace('-of-age', '');
  }
  const isRate =
    amount.unit === undefined && tie === 'direct' && isBase(s, (measure?.to ?? s.to) + 1);
  return isRate && measure
    ? `count per ${textOf(s, measure.to + 1).replaceAll(',', '')}` // 14.2 deaths per 100,000
    : (amount.unit ?? 'count');
}
