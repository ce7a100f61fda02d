import { dirname, resolve } from 'node:path';
import { CORRECTIONS_PATH, parseCorrections, type Correction } from '../core/checks/corrections';
import type { Article } from '../core/model';
import { createNearestFile } from './nearestFile';

/**
 * What was corrected before, for an article: the corrections of its folder's file, or of the nearest one
 * above that has such a file. A file that is damaged is said on standard error, and corrects nothing.
 */
export function createCorrections(): (article: Article) => readonly Correction[] {
  const keptFor = createNearestFile(CORRECTIONS_PATH, parseCorrections, (it) => it.faults);
  return ({ id }) => keptFor(dirname(resolve(id)))?.file?.corrections ?? [];
}
