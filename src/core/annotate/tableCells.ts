import type { Figure, Quantity } from '../model';
import { findSentenceEnds } from '../text/sentences';
import { createScanner } from '../text/tokens';
import { findFigures } from './figures';

const scan = createScanner();

/** A number by itself, as cells have it, or an amount of money in the size of its column: *£7.1* under *Fee (m)*. */
const NUMBER = /^([-–−+]?)((?:US|A|C|NZ|HK)?[£€$¥₹₦]?)(\d[\d.,\u00a0\u202f]{0,18})$/;
/** *12B* under *Room*. */
const LETTERED = /^\d{1,5}\p{L}{1,2}$/u;
/** *(41.2)*, *(3%)*: in accounts below nought, elsewhere a number beside another. */
const LOSS = /^\([£€$¥]?\d[\d.,]{0,18}%?\)$/;
/** In brackets, behind a comma or *in* at the end of a head: *Cost (£m)*, *Cargo, kt*, *Share in %*. */
const UNIT = /(?:\(([^()]{1,30})\)|[,:](?!\d{3}) {0,2}([^,:]{1,30})| in ([^ ]{1,12}))$/;
/** *Deaths per 100,000*: what its numbers are reckoned on. */
const BASE = /\bper 10{0,2}(?:,?000){1,2}$/i;
const MONEY = /^((?:US|A|C|NZ|HK)?[£€$¥₹₦]|Rs\.?) {0,2}(.{0,10})$/;
/** A head that may be a unit itself: *Hours*. */
const ONE_WORD = /^\p{L}{2,20}$/u;
const SIZES: ReadonlyMap<string, string> = new Map(
  [
    ['thousand', "thousand thousands '000 ’000 '000s ’000s 000 000s k"],
    ['million', 'million millions m mn'],
    ['billion', 'billion billions bn b'],
  ].flatMap(([size = '', forms = '']) => forms.split(' ').map((form) => [form, size] as const)),
);
/** Heads over numbers that count nothing. */
const NAMES =
  /^(?:no\.?|nos\.?|nr|number|#|rank|ranking|pos\.?|position|place|year|date|day|month|time|page|room|code|id|ref\.?|lane|bib|seed|shirt|route|line|flight|postcode|phone|telephone|tel\.?|score|result|pts|points|played|won|lost|drawn)$/i;

/** The figures of a cell, read by the head of its column; `plain` are those of its words alone. */
export function figuresInCell(
  text: string,
  column: string,
  plain: readonly Figure[],
): readonly Figure[] {
  // Loans (thousands): the head has the unit of others
  if (column === '') return plain.filter(({ span }) => /\d/.test(text.slice(span.start, span.end)));
  if (LOSS.test(text)) return [];
  if (NAMES.test(column.trim()) && (NUMBER.test(text) || LETTERED.test(text))) return [];
  if (!NUMBER.test(text)) return plain;
  const figure = figureOfCell(text, column);
  return figure ? [figure] : plain;
}

/**
 * The figure that a number by itself is in a cell, in the unit that the head of its column gives; `undefined` where
 * that tells neither a unit nor that something is counted. What it measures is left open, since the row says of whom.
 */
function figureOfCell(text: string, head: string): Figure | undefined {
  const [, sign = '', money = '', digits = ''] = NUMBER.exec(text) ?? [];
  const column = head.trim();
  const read = written(digits, column, money).map(wholeFigure).find(Boolean);
  const quantity = read?.quantity ?? (money === '' ? plainQuantity(digits, column) : undefined);
  if (!quantity) return undefined;
  const { value } = quantity;
  const isDown = sign !== '' && sign !== '+';
  const { unit } = quantity;
  const moves = unit === 'percent' && sign !== '' ? (isDown ? 'down' : 'up') : undefined;
  return {
    kind: 'figure',
    span: { start: sign === '+' ? 1 : 0, end: text.length },
    quantity: {
      unit,
      value: isDown && !moves ? -(value ?? 0) : (value ?? 0),
      ...(moves && { change: moves, changeKind: 'by' as const }),
    },
    label: `${moves ? `${moves} ` : isDown ? '-' : ''}${read?.label ?? digits}`,
  };
}

/** How the number would be written in a sentence, with what its head says of the unit. */
function written(digits: string, head: string, money: string): readonly string[] {
  if (head === '%') return [`${digits}%`];
  const base = BASE.exec(head)?.[0];
  if (base !== undefined && money === '') return [`${digits} ${base.toLowerCase()}`];
  const parts = UNIT.exec(head);
  const unit = (parts?.[1] ?? parts?.[2] ?? parts?.[3] ?? '').trim();
  if (unit === '' && money === '') {
    if (head.startsWith('%')) return [`${digits}%`];
    return ONE_WORD.test(head) ? [`${digits} ${head.toLowerCase()}`] : [];
  }
  const [, sign = '', rest = ''] = MONEY.exec(unit) ?? [];
  const size = SIZES.get((sign === '' ? unit : rest).toLowerCase());
  const sized = size === undefined ? digits : `${digits} ${size}`;
  if (money !== '') return [`${money}${sized}`];
  if (sign !== '') return rest === '' || size !== undefined ? [`${sign}${sized}`] : [];
  const [first = '', ...others] = unit.split(' ');
  const many = SIZES.get(first.toLowerCase()); // Area ('000 ha)
  if (many !== undefined && others.length > 0) return [`${digits} ${many} ${others.join(' ')}`];
  return size === undefined ? [`${digits} ${unit}`, `${digits}${unit}`] : [sized];
}

/** The figure that a text is from end to end, in a unit or some size. */
function wholeFigure(text: string): Figure | undefined {
  const tokens = scan(text);
  const [figure, ...others] = findFigures(tokens, findSentenceEnds(tokens));
  const isWhole =
    figure && others.length === 0 && figure.span.start === 0 && figure.span.end === text.length;
  return isWhole && figure.quantity.value !== undefined ? figure : undefined;
}

/** *412* under *Loans*; a year is none. */
function plainQuantity(digits: string, head: string): Quantity | undefined {
  if (!/\p{L}{3}|^\d{4}/u.test(head) || /^(?:1[5-9]|20|21)\d\d$/.test(digits)) return undefined;
  const value = Number(digits.replaceAll(/[,\u00a0\u202f]/g, ''));
  return Number.isFinite(value)
    ? { unit: /^age$/i.test(head) ? 'year-of-age' : 'count', value }
    : undefined;
}
