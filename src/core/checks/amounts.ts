import { numbers } from '../lexicon/numbers';

/** Amounts in figures as sums need them: a value, and how far from it the true one may lie. */
export interface Amount {
  readonly value: number;
  /** Half of the last place given: £3.4m is within 0.05m of the truth, 250 is 250. */
  readonly slack: number;
  /** A sign of money, `p`, `%`, or nothing. */
  readonly unit: string;
  /** 1,000,000 of £3.4m; 1 where no word says it. */
  readonly scale: number;
  /** As it is written. */
  readonly text: string;
}

const DIGITS = '\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12}';
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const PERCENT = '%|[ -]per ?cent\\b';

/** One amount as one group, for patterns; {@link readAmount} reads what it fits. */
export const AMOUNT_PATTERN = `((?<![\\d.,/-])[£$€]?(?:${DIGITS})(?:\\.\\d{1,4})?(?:(?: ?(?:thousand|million|billion|trillion)|(?:k|mn|m|bn|tn|p))\\b|${PERCENT})?(?![\\d%/]|[.,]\\d|-\\d))`;
/** A percentage as one group, likewise. */
export const PERCENT_PATTERN = `(?<![\\d.,/-])(\\d{1,5}(?:\\.\\d{1,3})?(?:${PERCENT}))`;

const PARTS = new RegExp(`^([£$€]?)([\\d,]+)(\\.\\d+)? ?([a-z]+\\b)?(${PERCENT})?`);

/** `text` fits {@link AMOUNT_PATTERN}. */
export function readAmount(text: string): Amount {
  const [, sign = '', whole = '', decimals = '', word = '', percent] = PARTS.exec(text) ?? [];
  const plain = whole.replaceAll(',', '');
  const scale = SCALE[word] ?? 1;
  const isPercent = percent !== undefined || word.startsWith('per');
  return {
    value: Number(plain + decimals) * scale,
    slack: slackOf(plain, decimals, scale, isPercent),
    unit: isPercent ? '%' : word === 'p' ? 'p' : sign,
    scale,
    text,
  };
}

function slackOf(whole: string, decimals: string, scale: number, isPercent: boolean): number {
  if (decimals) return 0.5 * scale * 10 ** -(decimals.length - 1);
  if (scale > 1 || isPercent) return 0.5 * scale;
  if (whole.length < 4) return 0;
  let zeros = 0;
  while (whole.at(-1 - zeros) === '0') zeros++;
  return zeros > 1 ? 0.5 * 10 ** zeros : 0;
}

/** Of its value, an end may be rounded so much beside one that is given to more places. */
const LEAST_SLACK = 0.05;
/** The same of plain numbers, which are mostly exact beside others that are. */
const LEAST_SLACK_PLAIN = 0.01;

/** An amount as it stands beside another of the kind: £1m is rounded to the tenth beside £1.1m, and 1,000 exact beside 854. */
export function beside(amount: Amount, other: Amount): Amount {
  const isPlain = amount.scale === 1 && amount.unit !== '%';
  const least = amount.value * (isPlain ? LEAST_SLACK_PLAIN : LEAST_SLACK);
  return { ...amount, slack: Math.min(amount.slack, Math.max(other.slack, least)) };
}

/** Every word of a small number above zero, with its value. */
export const SMALL_NUMBERS: readonly (readonly [string, number])[] = numbers
  .filter(({ kind, value }) => kind === 'small' && value > 0)
  .flatMap(({ forms, value }) => forms.split(' ').map((it) => [it, value] as const));

/** At most two decimals, thousands grouped. */
export function numeral(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1))).split(
    '.',
  );
  let grouped = whole;
  for (let at = whole.length - 3; at > 0; at -= 3)
    grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Numbers of one sum, in millions or billions where all of them are written alike so: *(38 − 60) ÷ 60* of £60m and £38m. */
export function numeralsOf(...values: readonly number[]): readonly string[] {
  const unit = [1e9, 1e6].find((it) =>
    values.every(
      (value) => value >= it && Number.isInteger(((value < 10 * it ? 100 : 10) * value) / it),
    ),
  );
  return values.map((it) => numeral(it / (unit ?? 1)));
}

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const AMOUNT_PATTERNS: readonly RegExp[] = [PARTS];
