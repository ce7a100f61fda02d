import { Class, type WordRow } from './classes';
import type { UnitRow } from './unitRow';
import { unitsOfData } from './unitsOfData';
import { unitsOfLength } from './unitsOfLength';
import { unitsOfPhysics } from './unitsOfPhysics';
import { unitsOfTime } from './unitsOfTime';
import { unitsOfVolume } from './unitsOfVolume';

/** Shares and their steps. */
const unitsOfShare: readonly UnitRow[] = [
  {
    unit: 'percent',
    forms: 'per cent|percent|percentage|pct|pc|per-cent',
    symbols: '%',
    example: 'It rose «4 per cent».',
  },
  {
    unit: 'percentage-point',
    forms: 'percentage point|percentage points|percent points|per cent points|pp|ppt|ppts',
    example: 'It rose «4 percentage points».',
  },
  {
    unit: 'basis-point',
    forms: 'basis point|basis points|bps|bp',
    example: 'It rose «25 basis points».',
  },
  { unit: 'ppm', forms: 'ppm|parts per million', example: 'It held «4 parts per million».' },
  { unit: 'ppb', forms: 'ppb|parts per billion', example: 'It held «4 ppb».' },
];

/** All units; of two with one form the first is meant. */
export const units: readonly UnitRow[] = [
  ...unitsOfShare,
  ...unitsOfTime,
  ...unitsOfLength,
  ...unitsOfVolume,
  ...unitsOfPhysics,
  ...unitsOfData,
];

/** The words of all forms, whatever phrase they stand in. */
export const unitForms: readonly WordRow[] = [
  {
    forms: units
      .flatMap(({ forms }) => forms.split('|'))
      .filter((form) => !/[^\p{L}.]/u.test(form))
      .join(' '),
    classes: Class.unit,
  },
  { forms: units.map(({ forms }) => forms.replace(/[|/-]/g, ' ')).join(' '), classes: 0 },
];
