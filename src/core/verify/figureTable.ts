import type { Entry, SourceIndex } from '../index/sourceIndex';
import type { Figure } from '../model';
import { finished, type Steps } from '../steps';
import { isPartOf } from './compareQuantities';
import { reckon } from './convertUnits';
import { type FigureSetting, findingSettingsOf } from './figureSetting';
import { isHundredth, moneyUnit } from './money';

export interface PlacedFigure {
  readonly entry: Entry;
  readonly setting: FigureSetting;
}

/** The figures of all articles of an index. */
export interface FigureTable {
  /** Those of the same family of units that have the head of the measure, the person or the value. */
  alike(setting: FigureSetting): readonly PlacedFigure[];
  /** All of one family of units. */
  ofFamily(family: string): readonly PlacedFigure[];
}

const known = new WeakMap<SourceIndex, FigureTable>();

/** Made at the first call for an index and kept as long as it is. */
export const figuresOf = (index: SourceIndex): FigureTable =>
  known.get(index) ?? finished(tablingFigures(index));

/** {@link figuresOf}, an article or a part of one at each step. */
export function* tablingFigures(index: SourceIndex): Steps<FigureTable> {
  const kept = known.get(index);
  if (kept) return kept;
  const byKey = new Map<string, PlacedFigure[]>();
  const byFamily = new Map<string, PlacedFigure[]>();
  for (const entry of index.entries.values()) {
    yield;
    for (const setting of yield* findingSettingsOf(entry)) {
      const family = familyOf(setting.figure);
      byFamily.set(family, byFamily.get(family) ?? []);
      byFamily.get(family)?.push({ entry, setting });
      for (const key of keysOf(setting)) {
        const list = byKey.get(key);
        if (list) list.push({ entry, setting });
        else byKey.set(key, [{ entry, setting }]);
      }
    }
  }
  const made: FigureTable = {
    ofFamily: (family) => byFamily.get(family) ?? [],
    alike(setting) {
      const found = new Map<FigureSetting, PlacedFigure>();
      for (const key of keysOf(setting)) {
        for (const it of byKey.get(key) ?? []) found.set(it.setting, it);
      }
      return [...found.values()];
    },
  };
  known.set(index, made);
  return made;
}

/** Each figure of one article asks for that of each of another. */
const families = new WeakMap<Figure, string>();

/** Units of one family stand for one kind of thing, though they may not be comparable. */
export function familyOf(figure: Figure): string {
  let family = families.get(figure);
  if (family === undefined) families.set(figure, (family = readFamily(figure)));
  return family;
}

function readFamily({ quantity, label }: Figure): string {
  const { unit } = quantity;
  const money = moneyUnit(unit);
  if (money) return money.per === undefined ? 'money' : `money per ${money.per}`;
  if (unit.startsWith('percent') || unit === 'basis-point' || isPartOf(quantity, label))
    return 'share';
  return reckon(unit)?.base ?? unit;
}

function factorOf({ quantity, label }: Figure): number {
  if (isPartOf(quantity, label)) return 100;
  return isHundredth(moneyUnit(quantity.unit)?.currency ?? '') ? 0.01 : 1;
}

/** Two amounts in different units that may be one, as the second is rounded once it is converted, are not further apart. */
const STEP = Math.log(1.025);

export function keysOf({ figure, measure, person }: FigureSetting): readonly string[] {
  const family = familyOf(figure);
  if (person !== undefined) return [`${family} of ${person}`];
  const { value, low } = figure.quantity;
  const head = measure.at(-1);
  const reckoned = reckon(figure.quantity.unit);
  const { factor, offset } = reckoned ?? {
    factor: factorOf(figure),
    offset: 0,
  };
  const amount = (value ?? low ?? 0) * factor + offset;
  // 12 miles and 19.3 kilometres share a step or stand on two that meet
  const step = Math.floor(Math.log(amount) / STEP);
  const near = reckoned && amount > 0 ? [step, step + 1] : [];
  return [
    `${family} = ${String(amount)}`,
    ...near.map((it) => `${family} ~ ${String(it)}`),
    // coastguard, coast guard
    ...(head === undefined ? [] : [`${family} of ${head.slice(-4)}`]),
  ];
}
