import type { FigureSetting } from './figureSetting';

/** Words of two measures that are the same, in whatever order; none are not. */
export const isOneSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((it) => b.includes(it));

/** *Online sales*, for *sales rose 19 per cent*: the measure with a word more in front, which the text does not have. */
export function isOfPart(own: FigureSetting, { measure }: FigureSetting): boolean {
  const whole = own.measure;
  if (whole.length === 0 || measure.at(-1) !== whole.at(-1)) return false;
  const further = measure.filter((it) => !whole.includes(it));
  return (
    further.length > 0 &&
    whole.every((it) => measure.includes(it)) &&
    !further.some((it) => own.around.has(it))
  );
}
