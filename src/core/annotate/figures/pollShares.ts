import type { FigureDraft } from '../figures';
import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import { hasMoveBehind } from './namedNumbers';
import { phraseBefore, phraseText } from './nounPhrase';
import {
  bySentence,
  charAt,
  hasClass,
  hinted,
  isCapital,
  isOneOf,
  kindAt,
  type Sentence,
  words,
} from './reading';
import { lacksUnit, relabelled } from './relabelled';
import { IN, ON, TO, UP_DOWN } from './wordSets';

/**
 * *on 34 per cent, up two, with the Union on 27 (down three)*: a bare share, and the points by which one moved.
 */
export function isPollShare(s: Sentence, drafts: readonly FigureDraft[], index: number): boolean {
  const here = drafts[index];
  if (!here || !lacksUnit(here) || here.amount.value > 100 || here.amount.scale > 1) return false;
  const isMarked = hasMoveBehind(s, here.to);
  if (isMarked && hasPoll(s)) return true;
  if (isStep(s, here)) return true;
  const isSide = isStand(s, here.to);
  if (!isSide && !isMove(s, here) && !isOneOf(s, here.from - 1, ON)) return false;
  return drafts
    .slice(Math.max(0, index - SHARES), index)
    .some(
      (it) =>
        it.figure.quantity.unit === 'percent' &&
        (isSide ||
          isOneOf(s, it.from - 1, ON) ||
          (isMove(s, here) && here.amount.form !== 'fraction' && hasPoll(s))),
    );
}

/** *54 per cent opposed, with 38 in favour and 8 unsure*. */
const isStand = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, SIDES) || (isOneOf(s, i, IN) && isOneOf(s, i + 1, FAVOUR));
const SIDES = words('unsure undecided opposed against');
const FAVOUR = words('favour favor');

const isMove = (s: Sentence, here: FigureDraft): boolean =>
  isStep(s, here) ||
  (isOneOf(s, here.from - 1, UP_DOWN) && here.figure.quantity.change !== undefined);

/** *the Greens gained three to 14%*: up to a share. */
const isStep = (s: Sentence, { from, to, read: { change } }: FigureDraft): boolean =>
  change?.step === 'by' &&
  isOneOf(s, to, TO) &&
  hasClass(s, from - 1, Class.change) &&
  kindAt(s, to + 1) === Kind.number &&
  (charAt(s, to + 2) === '%' || isOneOf(s, to + 2, PERCENT));
const PERCENT = words('per percent pc');

/** A bare number as a share of those asked, and of a party where one stands in front; as points where it is said to move. */
export function asShare(s: Sentence, here: FigureDraft): FigureDraft {
  const party = isCapital(s, here.from - 1) ? phraseBefore(s, here.from) : undefined;
  const change = isStep(s, here) ? here.read.change : undefined;
  return relabelled(here, {
    ...here.figure.quantity,
    ...(party ? { measure: phraseText(s, party) } : {}),
    ...(change ? { change: change.direction, changeKind: 'by' as const } : {}),
    unit: isMove(s, here) ? 'percentage-point' : 'percent',
  });
}

/** *(+4)*, *(-3)* right behind a share, and the second of *(41.2%, +3.1)*, no larger than the share. */
export const isBracketedMove = (
  s: Sentence,
  before: FigureDraft,
  { amount, figure }: FigureDraft,
): boolean =>
  amount.sign !== undefined &&
  amount.unit === undefined &&
  before.figure.quantity.unit === 'percent' &&
  (amount.signToken ?? amount.from) - 1 === before.to &&
  (charAt(s, before.to) === '(' ||
    (charAt(s, before.to) === ',' &&
      charAt(s, before.from - 1) === '(' &&
      charAt(s, amount.to) === ')' &&
      amount.value <= before.amount.value)) &&
  figure.quantity.change === undefined;

/** A signed number as the percentage points by which a share moved. */
export function asMove(here: FigureDraft): FigureDraft {
  const change = here.amount.sign === -1 ? 'down' : 'up';
  const moved = relabelled(here, {
    ...here.figure.quantity,
    unit: 'percentage-point',
    change,
    changeKind: 'by',
  });
  const points = here.amount.value === 1 ? 'point' : 'points';
  const label = `${change} ${moved.figure.label.replace('−', '')} ${points}`;
  return { ...moved, figure: { ...moved.figure, label } };
}

/** Whether a sentence is about a poll. */
export const hasPoll = bySentence((s) => {
  let has = false;
  for (let i = s.from; i < s.to && !has; i++) has = hinted(s, i, Hint.poll);
  return has;
});

/** Figures that a share is looked for among. */
const SHARES = 8;
