import type { Reading, Span } from '../model';
import { firstStartingFrom } from '../text/span';

/** Furthest that a person may stand from an age, and longest name that is looked for there, in characters. */
const BY = 24;
const LONGEST_NAME = 200;

/** The person whose age stands at a place: the nearest one; `undefined` where nobody is near. */
export function personBy(span: Span, { annotations }: Reading): string | undefined {
  let best: string | undefined;
  let distance = BY;
  for (
    let i = firstStartingFrom(annotations, span.start - BY - LONGEST_NAME);
    i < annotations.length;
    i++
  ) {
    const it = annotations[i];
    if (!it || it.span.start > span.end + BY) break;
    if (it.kind !== 'person') continue;
    const gap = it.span.end <= span.start ? span.start - it.span.end : it.span.start - span.end;
    if (gap >= 0 && gap < distance) {
      distance = gap;
      best = it.person;
    }
  }
  return best;
}

/** The ages that an article gives its people, by their ids in it. */
export function agesIn(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (const it of reading.annotations) {
    if (it.kind !== 'figure' || it.quantity.unit !== 'year-of-age') continue;
    const { value } = it.quantity;
    const person = personBy(it.span, reading);
    if (value === undefined || person === undefined) continue;
    const ages = out.get(person);
    if (ages) ages.push(value);
    else out.set(person, [value]);
  }
  return out;
}
