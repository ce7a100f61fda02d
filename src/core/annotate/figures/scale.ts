import { numberWordAt } from './numberWords';
import { isGlued, isJoint, isOneOf, lengthAt, type Sentence, textOf } from './reading';
import { A, AND } from './wordSets';

/** Magnitude words from token `i` on: *million*, *-million*, *hundred thousand*, *and a half million*. */
export function readScale(
  s: Sentence,
  i: number,
  value: number,
): { to: number; value: number; scale: number } {
  let to = i;
  let scale = 1;
  let rest = value;
  const half = readAndPart(s, to);
  if (half && value < 1000) {
    rest += half.value;
    to = half.to;
  }
  for (;;) {
    const at = isJoint(s, to) ? to + 1 : to;
    const word = magnitudeAt(s, at);
    if (!word) break;
    if (isGlued(s, at) && at === to && lengthAt(s, at) > 3 && to === i && word.value < 1e6) break;
    scale *= word.value;
    to = at + 1;
    if (scale > 1e18) break;
  }
  const tail = scale > 1000 ? readAndPart(s, to) : undefined; // three million and a half
  if (tail && tail.value < 1) return { to: tail.to, value: (rest + tail.value) * scale, scale };
  return { to, value: rest * scale, scale };
}

/** *million*; *dozens* too, which behind a number says what *dozen* says. */
export function magnitudeAt(s: Sentence, i: number): { value: number } | undefined {
  const word = numberWordAt(s, i);
  if (word?.kind === 'magnitude') return word;
  return word?.kind === 'plural' && word.value === 12 ? word : undefined;
}

/** *4 thousand 3 hundred and 21*: digits that go on below the magnitude word behind the first. */
export function withRest(
  s: Sentence,
  read: { to: number; value: number; scale: number },
): { to: number; value: number; scale: number } {
  let { to, value } = read;
  if (read.scale === 1000 && /^[1-9]$/.test(textOf(s, to)) && isHundred(s, to + 1)) {
    value += 100 * Number(textOf(s, to));
    to += 2;
  } else if (read.scale !== 100) return read;
  if (isOneOf(s, to, AND) && /^\d{1,2}$/.test(textOf(s, to + 1)) && !isHundred(s, to + 2)) {
    value += Number(textOf(s, to + 1));
    to += 2;
  }
  return { to, value, scale: read.scale };
}

const isHundred = (s: Sentence, i: number): boolean => {
  const word = numberWordAt(s, i);
  return word?.kind === 'magnitude' && word.value === 100;
};

/** *and a half*, *-and-a-half*, *and three quarters* at token `i`. */
export function readAndPart(s: Sentence, from: number): { to: number; value: number } | undefined {
  const i = isJoint(s, from) ? from + 1 : from;
  if (!isOneOf(s, i, AND)) return undefined;
  if (isJoint(s, i + 1) && isOneOf(s, i + 2, A) && isJoint(s, i + 3)) {
    return numberWordAt(s, i + 4)?.kind === 'half' ? { to: i + 5, value: 0.5 } : undefined;
  }
  const above = isOneOf(s, i + 1, A) ? { to: i + 2, value: 1 } : numeratorAt(s, i + 1);
  if (!above) return undefined;
  const at = isJoint(s, above.to) ? above.to + 1 : above.to;
  const part = numberWordAt(s, at);
  if (part?.kind !== 'half' && part?.kind !== 'fraction') return undefined;
  if (above.value >= part.value) return undefined;
  return { to: at + 1, value: above.value / part.value };
}

/** *three*, *fifty*, *fifty-four* at token `i`. */
export function numeratorAt(s: Sentence, i: number): { to: number; value: number } | undefined {
  const first = numberWordAt(s, i);
  if (first?.kind === 'small') return { to: i + 1, value: first.value };
  if (first?.kind !== 'ten') return undefined;
  const next = isJoint(s, i + 1) ? i + 2 : i + 1;
  const second = numberWordAt(s, next);
  return second?.kind === 'small' && second.value < 10
    ? { to: next + 1, value: first.value + second.value }
    : { to: i + 1, value: first.value };
}
