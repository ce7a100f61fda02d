import type { PersonMention, Reading } from '../model';

const NONE: readonly PersonMention[] = [];
const known = new WeakMap<Reading, ReadonlyMap<string, readonly PersonMention[]>>();

/** Where an article names a person, in order; kept as long as the reading is. */
export function mentionsOf(reading: Reading, person: string): readonly PersonMention[] {
  let byPerson = known.get(reading);
  if (!byPerson) {
    const made = new Map<string, PersonMention[]>();
    for (const it of reading.annotations) {
      if (it.kind !== 'person') continue;
      const list = made.get(it.person);
      if (list) list.push(it);
      else made.set(it.person, [it]);
    }
    byPerson = made;
    known.set(reading, made);
  }
  return byPerson.get(person) ?? NONE;
}
