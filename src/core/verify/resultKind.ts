import type { Quantity, Span } from '../model';
import { isCurrency } from './compareQuantities';

/** Which of a firm's results an amount or a change is. */
export interface ResultKind {
  /** `undefined` for a profit or loss of which it does not say. */
  readonly stage: string | undefined;
  /** Something was left out of it (*underlying*, *before exceptional items*). */
  readonly isAdjusted: boolean;
}

const STAGES: readonly (readonly [string, RegExp])[] = [
  ['before tax', /\bpre-?tax\b|\b(?:profits?|loss|losses|income|earnings) before tax/gi],
  [
    'after tax',
    /\b(?:after|post)-tax\b|\bnet (?:profits?|loss|losses|income|earnings)\b|\b(?:profits?|loss|losses|income|earnings) after tax/gi,
  ],
  ['from operations', /\boperating (?:profits?|loss|losses|income|earnings)\b|\bebit(?:da)?\b/gi],
  ['gross', /\bgross profits?\b/gi],
];
const ADJUSTED = /\b(?:underlying|adjusted|headline|exceptional|one-off)\b/i;
const IS_RESULT = /\b(?:profits?|loss|losses|income|earnings|ebit(?:da)?|items)\b/i;

/** Characters in front of a figure, and behind it. */
const BEFORE = 90;
const BEHIND = 50;
/** *£14m pre-tax profit*, *£14m in profit after tax*. */
const NAMED_BEHIND =
  /^(?: in| of)?(?: [a-z-]{1,15}){0,2} (?:profits?|loss|losses|income|earnings)(?: (?:before|after) tax)?/i;
/** What stands behind it is another matter, but for *against £52m*. */
const BREAK = /[,;:–—](?! (?:against|from|compared|up|down|which)\b)/u;

/** The kind of result that a figure is, by the words in front of it or behind; `undefined` for what is no result. */
export function resultKind(
  { unit, measure }: Quantity,
  span: Span,
  sentence: Span,
  text: string,
): ResultKind | undefined {
  if (!isCurrency(unit) && unit !== 'percent') return undefined;
  if (measure !== undefined && !IS_RESULT.test(measure)) return undefined;
  const before = text.slice(Math.max(sentence.start, span.start - BEFORE), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + BEHIND));
  const near = measure === undefined ? (before.split(BREAK).at(-1) ?? '') : before;
  const words = NAMED_BEHIND.exec(behind)?.[0] ?? near;
  if (!IS_RESULT.test(words)) return undefined;
  let last = -1;
  let stage: string | undefined;
  for (const [name, pattern] of STAGES) {
    for (const { index } of words.matchAll(pattern)) {
      if (index <= last) continue;
      last = index;
      stage = name;
    }
  }
  return { stage, isAdjusted: ADJUSTED.test(words) };
}
