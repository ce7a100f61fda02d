/** What differs between two texts: from `start` up to `end` of the old one, up to `until` of the next. */
export interface ChangedStretch {
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** The shortest stretch between what both texts start with and what both end with. */
export function changedStretch(old: string, next: string): ChangedStretch {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === next.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    old.charCodeAt(old.length - 1 - same) === next.charCodeAt(next.length - 1 - same)
  ) {
    same++;
  }
  return { start, end: old.length - same, until: next.length - same };
}
