import type { Reading } from '../core/model';

/** Whether two readings of one text, which may have been read in different lights, say the same of people. */
export const samePeople = (a: Reading, b: Reading | undefined): boolean =>
  b !== undefined &&
  a.article === b.article &&
  a.sentences === b.sentences &&
  a.annotations.length === b.annotations.length &&
  a.people.length === b.people.length &&
  a.people.every((it, i) => {
    const other = b.people[i];
    return (
      it.id === other?.id &&
      it.name === other.name &&
      isSameList(it.names, other.names) &&
      isSameList(it.roles, other.roles)
    );
  }) &&
  a.annotations.every((it, i) => {
    const other = b.annotations[i];
    return it.kind !== 'person' || (other?.kind === 'person' && it.person === other.person);
  });

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((it, i) => it === b[i]));
