import type { PersonMention, Reading } from '../model';
import { textAt } from '../text/span';
import { mentionsOf } from '../verify/mentions';

/** The first mention that has the person's full name in it, else the first by name. */
export function firstFullMention(reading: Reading, id: string): PersonMention | undefined {
  const name = reading.people.find((it) => it.id === id)?.name;
  const named = mentionsOf(reading, id).filter(({ form }) => form === 'name');
  const full = named.find(
    ({ span }) => name !== undefined && textAt(reading.article.text, span).includes(name),
  );
  return full ?? named[0];
}
