/**
 * The list with one more item at its end, the same list where it can be: for lists that most often stay at one or
 * two, since the first item pushed to an empty array takes room for seventeen.
 */
export function appended<T>(list: T[], item: T): T[] {
  const [first] = list;
  if (first === undefined) return [item];
  if (list.length === 1) return [first, item];
  list.push(item);
  return list;
}
