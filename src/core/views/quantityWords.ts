import type { Modifier, Quantity } from '../model';

const MODIFIERS: Readonly<Record<Modifier, string>> = {
  about: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
};

const UNITS: Readonly<Record<string, string>> = {
  percent: 'per cent',
  'percentage-point': 'percentage points',
  'basis-point': 'basis points',
  'year-of-age': 'years of age',
};

/** The unit as a person would say it; an ISO 4217 code stays one. */
export const unitWords = (unit: string): string => UNITS[unit] ?? unit.replaceAll('-', ' ');

/** The value in digits, with its hedge and its change: `about 1,000`, `30 to 40`, `up to 5`. */
export function valueWords({ value, low, high, modifier, change, changeKind }: Quantity): string {
  const number =
    value !== undefined
      ? digits(value)
      : [low, high].flatMap((it) => (it === undefined ? [] : [digits(it)])).join(' to ');
  const hedged = modifier ? `${MODIFIERS[modifier]} ${number}` : number;
  if (!change) return hedged;
  const direction = change === 'up' ? 'up' : 'down';
  return `${direction}${changeKind ? ` ${changeKind}` : ''} ${hedged}`;
}

/** Thousands grouped; at most six decimals. */
function digits(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(6))).split('.');
  const grouped = whole.includes('e') ? whole : inThousands(whole);
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function inThousands(whole: string): string {
  let grouped = whole;
  for (let at = whole.length - 3; at > (whole.startsWith('-') ? 1 : 0); at -= 3) {
    grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  }
  return grouped;
}
