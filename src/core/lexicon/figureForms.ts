import { changeForms } from './changes';
import type { WordRow } from './classes';
import { currencyForms } from './currencies';
import { figureForms } from './figureWords';
import { modifierForms } from './modifiers';
import { numberForms } from './numbers';
import { unitForms } from './units';

/** All that the finder of figures needs in the vocabulary. */
export const figureWordForms: readonly (readonly WordRow[])[] = [
  numberForms,
  unitForms,
  currencyForms,
  modifierForms,
  changeForms,
  figureForms,
];
