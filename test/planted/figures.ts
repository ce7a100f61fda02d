import type { Figure, Reading, Relation, VerdictKind } from '../../src/core/model';
import { contains, textAt } from '../../src/core/text/span';
import type { ChanceAt } from './difference';
import type { PlantedEdits } from './quotations';

const DIGITS = /\d[\d,]{0,12}(?:\.\d{1,4})?/;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** One difference in each figure that stands outside quotations, the sentence around unchanged. */
export function plantFigures(reading: Reading, chanceAt: ChanceAt): readonly PlantedEdits[] {
  const { text } = reading.article;
  const quoted = reading.annotations.filter((it) => it.kind === 'quote');
  return reading.annotations
    .filter((it): it is Figure => it.kind === 'figure')
    .filter((it) => !quoted.some(({ span }) => contains(span, it.span)))
    .flatMap((figure): readonly PlantedEdits[] => {
      const ways = waysOf(figure, textAt(text, figure.span));
      const way = ways[chanceAt(figure.span)(ways.length)];
      if (!way) return [];
      const { kind, verdict, relations } = way;
      return [
        {
          difference: { layer: 'figure', kind, span: figure.span, verdict, relations },
          edits: [{ span: figure.span, text: way.text }],
        },
      ];
    });
}

interface Way {
  readonly kind: string;
  readonly text: string;
  readonly verdict: VerdictKind;
  readonly relations: readonly Relation[];
}

function waysOf({ quantity }: Figure, words: string): readonly Way[] {
  const out: Way[] = [];
  const add = (
    kind: string,
    text: string,
    verdict: VerdictKind,
    ...relations: Relation[]
  ): void => {
    if (kind === 'same' || text !== words) out.push({ kind, text, verdict, relations });
  };
  add('same', words, 'agrees', 'equal');
  const digits = DIGITS.exec(words)?.[0];
  const { value, modifier, unit } = quantity;
  // of a sign, a fraction, a share of two numbers, a power of ten or feet and inches no one digit is the value
  if (value === undefined || value <= 0 || /half|quarter| in | of |[½¼¾⅓⅔⅛×]|\d['’′]/.test(words))
    return out;
  if (digits === undefined) {
    const word = NUMBERS.find(
      (it, n) => n > 1 && new RegExp(`(?<!\\p{L})${it}(?!\\p{L})`, 'iu').test(words),
    );
    if (word === undefined || !Number.isInteger(value) || value > 12) return out;
    const written = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
    add('digits for words', words.replace(written, String(value)), 'agrees', 'equal');
    add(
      'other value',
      words.replace(written, NUMBERS[2 + ((value + 3) % 11)] ?? ''),
      'differs',
      'differs',
    );
    return out;
  }
  const number = Number(digits.replaceAll(',', ''));
  const withNumber = (it: number, more = 4): string =>
    words.replace(digits, it.toLocaleString('en', { maximumFractionDigits: more }));
  add('other value', withNumber(Math.ceil(number * 1.4) + 1), 'differs', 'differs');
  if (modifier === undefined && number >= 3) {
    // of 421 that is 420, of 42 it is 40: a hedge allows what its digits show
    const near =
      [2, 1].map((it) => Number(number.toPrecision(it))).find((it) => it !== number) ?? number;
    const share = Math.abs(near - number) / number;
    if (near !== number && share < 0.06 && unit !== 'year-of-age') {
      add('rounding: about', `about ${withNumber(near)}`, 'agrees', 'rounded', 'equal');
    }
    const rounded = Number(number.toPrecision(2));
    if (rounded !== number && unit !== 'year-of-age' && number % 1 !== 0) {
      add('rounding', withNumber(rounded), 'agrees', 'rounded');
    }
  }
  if (number >= 2 && number <= 12 && Number.isInteger(number) && !/[£$€%]|\d\p{L}/u.test(words)) {
    add('words for digits', words.replace(digits, NUMBERS[number] ?? ''), 'agrees', 'equal');
  }
  if (unit === 'percent') {
    add(
      'house style',
      words.replace(/ ?(?:per cent|percent|%)/, (it) => (it === '%' ? ' per cent' : '%')),
      'agrees',
      'equal',
    );
    add(
      'other basis: points',
      words.replace(/ ?(?:per cent|percent|%)/, ' percentage points'),
      'not-comparable',
      'basis',
    );
  }
  if (words.includes('$') && unit === 'USD') {
    add('other basis: currency', words.replace('$', '€'), 'not-comparable', 'basis');
  }
  if (unit !== 'year-of-age' && unit !== 'percent') {
    if (/million|billion/.test(words)) {
      add(
        'scale slip',
        words.replace(/million|billion/, (it) => (it === 'million' ? 'billion' : 'million')),
        'differs',
        'differs',
      );
    } else add('scale slip', withNumber(number * 10), 'differs', 'differs');
  }
  return out;
}
