import type { WordRow } from './classes';
import { commonWords } from './commonWords';
import { givenNameWords } from './givenNames';
import { honorificWords } from './honorifics';
import { kinWords } from './kin';
import { nameContextWords } from './nameContext';
import { organisationWords } from './organisations';
import { particleWords } from './particles';
import { placeWords } from './places';
import { roleWords } from './roles';

/** Every table that tells people from places, firms and everyday words. */
export const peopleWords: readonly WordRow[] = [
  ...honorificWords,
  ...kinWords,
  ...particleWords,
  ...givenNameWords,
  ...roleWords,
  ...placeWords,
  ...organisationWords,
  ...nameContextWords,
  ...commonWords,
];
