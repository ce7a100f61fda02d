import { draftFigures, type FigureDraft, type SettledDraft } from '../annotate/figures';
import type { Amount } from '../annotate/figures/amount';
import type { ChangeRead } from '../annotate/figures/change';
import type { MeasureRead } from '../annotate/figures/measureRead';
import type { Paragraph, Quantity } from '../model';
import { findSentenceEnds } from '../text/sentences';
import { createScanner } from '../text/tokens';

export interface FigureReasons {
  readonly rule: string;
  readonly because: readonly string[];
}

/** Why each figure is read as it is, in order. */
export function explainFigures(paragraphs: readonly Paragraph[]): readonly FigureReasons[] {
  const scan = createScanner();
  const out: FigureReasons[] = [];
  for (const { text } of paragraphs) {
    const tokens = scan(text);
    for (const it of draftFigures(tokens, findSentenceEnds(tokens))) {
      out.push(reasonsOf(it, text));
    }
  }
  return out;
}

function reasonsOf({ alone, settled, sentence }: SettledDraft, text: string): FigureReasons {
  const { tokens } = sentence;
  const wordsOf = (from: number, to: number): string =>
    text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
  const { quantity } = alone.figure;
  const { measure, change, modifier, period } = alone.read;
  const { from, to } = alone.amount;
  const said =
    modifier && (modifier.from < from ? wordsOf(modifier.from, from) : wordsOf(to, modifier.to));
  return {
    rule: `${NUMBER[alone.amount.form]}: ${valueWords(settled.figure.quantity)}.`,
    because: [
      unitWords(alone.amount, quantity),
      ...(quantity.modifier === undefined
        ? []
        : [`“${said ?? ''}” says how exact it is: ${quantity.modifier}.`]),
      ...(quantity.change && change ? [changeWords(quantity, change)] : []),
      ...(quantity.measure === undefined ? [] : [measureWords(quantity.measure, measure)]),
      ...(quantity.of === undefined ? [] : [`The base, behind “of”: ${quantity.of}.`]),
      ...(period
        ? [`The period, ${period.from < alone.from ? 'before' : 'behind'} it: ${period.text}.`]
        : []),
      ...takenOver(alone, settled),
    ],
  };
}

const NUMBER: Readonly<Record<Amount['form'], string>> = {
  digits: 'A number in digits',
  words: 'A number in words',
  bare: 'A magnitude without a number, read as a range',
  fraction: 'A fraction or share',
};

const valueWords = ({ value, low, high }: Quantity): string =>
  value === undefined ? `${String(low)} to ${String(high)}` : String(value);

function unitWords({ family, unit, hasSign, isTied }: Amount, quantity: Quantity): string {
  if (unit === undefined) {
    return quantity.unit === 'percentage-point'
      ? 'Points, in a sentence about polls or shares: percentage points.'
      : isTied
        ? 'No unit: a hyphen ties it to the noun that it counts.'
        : 'No unit of measure by it: it counts things.';
  }
  if (family === 'age') {
    return quantity.unit === 'year-of-age'
      ? 'An age, by the words of age or the name beside it.'
      : `The age of a thing: a stretch of time, in ${quantity.unit}.`;
  }
  if (family === 'money')
    return `Money, by the ${hasSign ? 'sign in front' : 'word or sign behind'}: ${unit}.`;
  return `The unit behind it: ${unit}.`;
}

const CHANGE: Readonly<Record<ChangeRead['kind'], string>> = {
  act: 'a verb of changing something',
  verb: 'a verb of moving',
  both: 'a verb of moving or changing',
  gain: 'a verb of winning or losing',
  noun: 'a noun of change',
  state: 'a word of more or less',
};

const changeWords = ({ change, changeKind }: Quantity, { kind }: ChangeRead): string =>
  `It moved ${change ?? ''}, ${changeKind === 'to' ? 'to this level' : 'by this step'}: ${CHANGE[kind]} says so.`;

const TIE: Readonly<Record<NonNullable<MeasureRead['tie']>, string>> = {
  direct: 'the noun right behind it',
  behind: 'behind it, after a preposition',
  before: 'the noun in front of it',
  subject: 'a verb ties it to its subject',
};

const measureWords = (words: string, { tie, state }: MeasureRead): string =>
  `What is measured: ${words} (${
    state === undefined
      ? tie === undefined
        ? 'by the rule of votes'
        : TIE[tie]
      : 'the subject of its clause, and its state'
  }).`;

/** What it has from the figure beside it. */
function takenOver(alone: FigureDraft, settled: FigureDraft): readonly string[] {
  const [a, b] = [alone.figure.quantity, settled.figure.quantity];
  const parts = (['unit', 'measure', 'change', 'period', 'modifier'] as const).filter(
    (part) => a[part] !== b[part],
  );
  return parts.map((part) => `From the figure beside it, the ${part}: ${b[part] ?? ''}.`);
}
