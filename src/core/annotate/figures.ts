import { Class } from '../lexicon/classes';
import type { Figure, Quantity } from '../model';
import { singleSpaced } from '../text/folding';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isThing, readBareAge } from './figures/age';
import { type Amount, amountWith } from './figures/amount';
import { type ChangeRead, readChange } from './figures/change';
import { endOfNonFigure } from './figures/exclusions';
import { inheritMeaning } from './figures/inheritance';
import { isIdle } from './figures/idle';
import { figureLabel } from './figures/label';
import type { MeasureRead } from './figures/measureRead';
import { readMeasure } from './figures/measure';
import { beforeOf } from './figures/measureBefore';
import { type ModifierRead, readModifier } from './figures/modifier';
import { type Phrase, phraseBefore, phraseText, singularPhrase } from './figures/nounPhrase';
import { numberWordAt } from './figures/numberWords';
import { periodAfter, periodBefore, type PeriodRead } from './figures/period';
import { hasPoll } from './figures/pollShares';
import { readRange } from './figures/range';
import {
  charAt,
  hasClass,
  isCapital,
  isOneOf,
  kindAt,
  type Sentence,
  textOf,
  words,
} from './figures/reading';
import { OF, OR, TO, UP_DOWN } from './figures/wordSets';

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

const VOTE = 'vote';
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const TIMES = words('times');
const ADD = words('add');
const ADDS = words('add adds added adding');

function draftOf(
  s: Sentence,
  read: Amount,
  isVote: boolean,
  before: FigureDraft | undefined,
): FigureDraft | undefined {
  const { tokens } = s;
  const amount = readBareAge(s, read) ?? read;
  const modifier = readModifier(s, amount);
  const from = modifier?.from ?? amount.signToken ?? amount.from;
  const to = modifier?.to ?? amount.to;
  const isTo =
    before !== undefined &&
    from - before.to <= 1 &&
    !hasClass(s, from - 1, Class.change) &&
    charAt(s, from - 1) !== ','; // £3,984, £176 more
  const isSpan = amount.isTied && amount.family === 'time'; // a 24-hour fall
  const isAdded =
    amount.family === 'measure'
      ? isOneOf(s, from - 1, ADD) && isCapital(s, from - 1) // Add 3 cups
      : amount.family === 'time' && isOneOf(s, from - 1, ADDS); // added nine minutes
  const change =
    signed(amount) ??
    (isTo || isSpan || isAdded ? undefined : readChange(s, from, to, amount.family === 'percent'));
  const hedged = modifier ? amountWith(amount, { from }) : amount;
  const plainMeasure: MeasureRead = isVote ? { to } : readMeasure(s, hedged, to, change);
  const point = pointUnit(s, amount, plainMeasure, change, from, before);
  const isPoint = point !== undefined;
  const mover = point === 'point' || change?.kind !== 'state' ? change?.subject : undefined;
  const measure = isPoint ? ofPoint(s, amount, plainMeasure, mover) : plainMeasure;
  const isMove = change?.kind === 'state' && amount.value > 1; // up two, down three
  if (!isVote && !isMove && isIdle(s, amount, plainMeasure)) return undefined;
  const period =
    amount.family === 'time' || amount.family === 'age'
      ? undefined
      : (periodAfter(s, measure.to, amount.family === undefined ? 2 : 14) ??
        (measure.tie === 'subject' || change ? periodBefore(s, from) : undefined));
  const isTimes = measure.tie === 'direct' && measure.measure?.from === to && isOneOf(s, to, TIMES);
  const isCompound = amount.isTied && amount.unit === undefined;
  const plainEnd = modifier?.end ?? amount.end;
  const last = isPoint ? plainMeasure.to - 1 : isCompound ? amount.to + 1 : isTimes ? to : -1;
  const end = last < 0 ? plainEnd : (tokens.end[last] ?? plainEnd);
  const start =
    amount.sign === -1
      ? (tokens.start[amount.signToken ?? amount.from] ?? amount.start)
      : amount.start;
  const value = amount.sign === -1 ? -amount.value : amount.value;
  const quantity: Mutable<Quantity> = {
    unit: point ?? unitOf(s, amount, measure),
  };
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
  const noun = isVote ? VOTE : measureText(s, measure);
  if (noun !== '') quantity.measure = noun;
  if (measure.of) quantity.of = phraseText(s, measure.of);
  if (period) quantity.period = period.text;
  const shown = isPoint ? amountWith(amount, { to: plainMeasure.to, end }) : amount;
  const label = figureLabel(s, shown, quantity, measure, change, period);
  return {
    figure: {
      kind: 'figure',
      span: { start: Math.min(start, modifier?.start ?? start), end },
      quantity,
      label,
    },
    amount,
    subject:
      change?.subject && change.subject.to > change.subject.from
        ? phraseText(s, change.subject)
        : undefined,
    from,
    to: Math.max(to, measure.to),
    read: { measure, change, modifier, period },
  };
}

/** *a 12-point lead*: what the points make; nothing else is known to be measured in them. */
function ofPoint(
  s: Sentence,
  amount: Amount,
  { to }: MeasureRead,
  moved: Phrase | undefined,
): MeasureRead {
  const lead = amount.isTied ? singularPhrase(s, to) : undefined;
  if (lead) return { measure: lead, tie: 'direct', to: lead.to };
  if (moved && moved.to >= 0) return { measure: moved, tie: 'subject', to };
  const before = beforeOf(s, amount.from); // a swing of 8.2 points
  return before ? { measure: before, tie: 'before', to } : { to };
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

/** Somebody who *lost two brothers* did not fall by two. */
const countsAsChange = (s: Sentence, amount: Amount, change: ChangeRead): boolean => {
  if (amount.form === 'fraction') return true;
  if (amount.high !== undefined && amount.form !== 'digits') return false;
  return amount.unit !== undefined || change.kind !== 'gain' || isOneOf(s, amount.to, POINT);
};

const POINT = words('point points');
/** What may have points of its own (*a 12-point plan*). */
const PLAN = words('plan plans list lists programme program manifesto agenda scale guide charter');

/** What *points* behind an amount are: those of a share or of an index that moved; `undefined` for all others. */
function pointUnit(
  s: Sentence,
  { value }: Amount,
  measure: MeasureRead,
  change: ChangeRead | undefined,
  from: number,
  before: FigureDraft | undefined,
): string | undefined {
  if (measure.tie !== 'direct' || !measure.measure || !isOneOf(s, measure.to - 1, POINT))
    return undefined;
  const isGain = isOneOf(s, from - 1, OF) && hasClass(s, from - 2, Class.change); // 84%, a gain of 1.3 points
  const isShare = before?.amount.family === 'percent' && from - before.to <= (isGain ? 5 : 3);
  if (value <= 100 && isPollPoint(s, measure, isShare)) return 'percentage-point';
  const isAlone = measure.measure.to === measure.measure.from + 1;
  const isAgain =
    before?.amount.family === 'percent' &&
    before.figure.quantity.change !== undefined &&
    isOneOf(s, from - 1, OR) &&
    from - before.amount.to <= 2; // fell 0.6%, or 24 points
  if (isAlone && isAgain) return 'point';
  return isAlone && change !== undefined && movesIndex(s, from, change) ? 'point' : undefined;
}

/** *the index fell 38 points*, *the Dow was up 112 points*. */
function movesIndex(s: Sentence, end: number, { subject, kind }: ChangeRead): boolean {
  if (kind === 'noun') return false;
  const isNumbered = subject !== undefined && kindAt(s, subject.to - 1) === Kind.number; // the Broad 400
  if (isNumbered) return true;
  for (let i = subject?.from ?? end - INDEX_REACH; i < (subject?.to ?? end); i++)
    if (isOneOf(s, i, INDEX) && !isOneOf(s, i, SCORED)) return true;
  return false;
}
/** Most tokens of *Dow closed 1.2%, or*. */
const INDEX_REACH = 8;
const SCORED = words('scored scores scoring rebounds');

/** Points of polls and shares. */
function isPollPoint(s: Sentence, { measure }: MeasureRead, isShare: boolean): boolean {
  if (!measure) return false;
  // 91.3%, up 2.2 points; 61%, 9 points below the mean
  const of = measure.from - 2;
  if (isShare && isOneOf(s, of, OF) && hasClass(s, of - 1, Class.change)) return true;
  if (isShare && (isOneOf(s, of, UP_DOWN) || isOneOf(s, measure.to, BELOW))) {
    return true;
  }
  // rose 1.4 points to 87.6%
  const level = measure.to + 1;
  if (
    isOneOf(s, measure.to, TO) &&
    kindAt(s, level) === Kind.number &&
    (charAt(s, level + 1) === '%' || isOneOf(s, level + 1, PER))
  )
    return true;
  return !isOneOf(s, measure.to, PLAN) && speaksOfPoll(s);
}
const PER = words('per percent pc');
const BELOW = words('below above behind ahead short clear');

/** What is quoted in points of its own. */
const INDEX = words(
  'scored scores scoring rebounds index indexes gauge nasdaq ftse dax dow nikkei stoxx stocks shares composite sensex nifty cac topix kospi bovespa ibex',
);

/** By sentence, since each of its points asks again, and a sentence has no end that it must have. */
const pollSentences = new WeakMap<Sentence, boolean>();

function speaksOfPoll(s: Sentence): boolean {
  const known = pollSentences.get(s);
  if (known !== undefined) return known;
  let does = hasPoll(s);
  for (let i = s.from; i < s.to && does; i++) does = !isOneOf(s, i, INDEX);
  pollSentences.set(s, does);
  return does;
}

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
  return amount.unit ?? 'count';
}
