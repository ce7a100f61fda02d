import { canMeasureOne, digitsOf, isSameValue } from './figureLikeness';
import { bearerOf } from './exchangedCounts';
import type { FigureSetting } from './figureSetting';
import type { StoryFigures } from './figureTies';

/** So many shares of a poll are the same in both articles; of those asked so many, and no round number, which any poll has. */
const SAME_SHARES = 2;
const LEAST_ASKED = 400;
const DIGITS_ASKED = 3;

/**
 * Whether two shares that differ are one party's in one poll (*the Rural Party is on 14 per cent*, *stands at 16%*): both
 * articles have the number of those who were asked and two more of its shares, and each has one share of that party alone.
 */
export function areOfOnePoll(
  a: FigureSetting,
  b: FigureSetting,
  ours: StoryFigures,
  theirs: StoryFigures,
): boolean {
  if (!isShare(a) || !isShare(b) || isSameValue(a, b) || !canMeasureOne(a, b)) return false;
  const [x, y] = [bearerOf(a, ours), bearerOf(b, theirs)];
  if (!isOneBearer(x, y)) return false;
  const [here, there] = [ours.settings.filter(isShare), theirs.settings.filter(isShare)];
  const same = here.filter((it) => there.some((other) => isSameValue(it, other)));
  if (new Set(same.map((it) => it.figure.quantity.value)).size < SAME_SHARES) return false;
  if (here.some((it) => isSameValue(it, b)) || there.some((it) => isSameValue(it, a))) return false;
  const isOnly = (
    own: FigureSetting,
    all: readonly FigureSetting[],
    story: StoryFigures,
  ): boolean =>
    all.every(
      (it) =>
        it === own ||
        isSameValue(it, own) ||
        !(isOneBearer(bearerOf(it, story), x) || isOneBearer(bearerOf(it, story), y)),
    );
  return (
    isOnly(a, here, ours) &&
    isOnly(b, there, theirs) &&
    ours.settings.some(
      (it) => isSample(it) && theirs.settings.some((other) => isSameValue(it, other)),
    )
  );
}

/** A level in per cent, of now. */
const isShare = ({ figure: { quantity }, isEarlier }: FigureSetting): boolean =>
  quantity.unit === 'percent' &&
  quantity.value !== undefined &&
  quantity.changeKind !== 'by' &&
  quantity.change === undefined &&
  !isEarlier;

const isSample = (it: FigureSetting): boolean =>
  it.figure.quantity.unit === 'count' &&
  digitsOf(it) >= DIGITS_ASKED &&
  (it.figure.quantity.value ?? 0) >= LEAST_ASKED &&
  !it.isEarlier;

/** The one names all that the other does (*the League*, *the Orchard League*). */
const isOneBearer = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  return short.size > 0 && [...short].every((it) => long.has(it));
};
