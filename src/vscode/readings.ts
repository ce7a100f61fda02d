import type { Reading } from '../core/model';
import type { Articles } from './articles';

/** Every article in reach as it was last read. */
export const allReadings = ({ newsroom }: Articles): readonly Reading[] =>
  newsroom.articles().flatMap(({ id }) => newsroom.reading(id) ?? []);
