/** Somebody of another article of the story, with the roles met there. */
export interface KnownPerson {
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** Whether both say the same of the same people in the same order. */
export const isSameKnown = (a: readonly KnownPerson[], b: readonly KnownPerson[]): boolean =>
  a.length === b.length &&
  a.every((it, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      it.name === other.name &&
      it.names.join('\n') === other.names.join('\n') &&
      it.roles.join('\n') === other.roles.join('\n')
    );
  });
