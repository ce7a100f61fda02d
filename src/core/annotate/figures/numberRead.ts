import { endOf, firstAt, type Sentence, startOf } from './reading';

/** A number as it stands in the text, without unit. */
export interface NumberRead {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Where it starts and ends in the text; inside a token for *RM40*. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The other end of a bare magnitude; `value` is the low end then. */
  readonly high: number | undefined;
  readonly form: 'digits' | 'words' | 'bare' | 'fraction';
  /** What its magnitude words multiplied it by: 1e9 for *3.4bn*. */
  readonly scale: number;
  /** *k*, *m*, *b* or *t* right behind the digits at `to - 1`, not yet counted: money or a plural must show it. */
  readonly letter: number | undefined;
}

/**
 * The number with some of its fields changed. All are written out, here as where a number is made: objects of one
 * shape are quicker to read, and a spread makes another shape wherever it stands.
 */
export const numberWith = (number: NumberRead, changes: Partial<NumberRead>): NumberRead => ({
  from: changes.from ?? number.from,
  to: changes.to ?? number.to,
  start: changes.start ?? number.start,
  end: changes.end ?? number.end,
  value: changes.value ?? number.value,
  high: changes.high ?? number.high,
  form: changes.form ?? number.form,
  scale: changes.scale ?? number.scale,
  letter: changes.letter ?? number.letter,
});

const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

const fractionByCode = new Map(
  Object.entries(fractions).map(([sign, value]) => [sign.charCodeAt(0), value]),
);

/** ¼, below which no sign of a fraction stands. */
const FIRST_FRACTION = 0xbc;

/** What a token is worth that is the sign of a fraction; `undefined` for any other. */
export const fractionAt = (s: Sentence, i: number): number | undefined => {
  const code = firstAt(s, i);
  return code < FIRST_FRACTION ? undefined : fractionByCode.get(code);
};

/** Rounds off what binary fractions add (3.4 × 10⁹). */
export const exact = (value: number): number =>
  Number.isSafeInteger(value) || isPlainDecimal(value) ? value : Number(value.toPrecision(15));

/** Whether it is the nearest to a decimal of up to fifteen digits, six of them behind the point: nothing to round. */
function isPlainDecimal(value: number): boolean {
  const millionths = Math.round(value * 1e6);
  return Math.abs(millionths) < 1e15 && millionths / 1e6 === value;
}

/** A number of the tokens `[from, to)` that is one value, at no scale. */
export function plain(
  s: Sentence,
  from: number,
  to: number,
  value: number,
  form: NumberRead['form'],
): NumberRead {
  return {
    from,
    to,
    start: startOf(s, from),
    end: endOf(s, to - 1),
    value,
    high: undefined,
    form,
    scale: 1,
    letter: undefined,
  };
}
