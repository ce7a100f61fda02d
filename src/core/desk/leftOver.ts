import { isObject, type Json } from '../text/json';

/** The fields that an object has, at any depth, and another has not; `undefined` where there is none. */
export function leftOver(given: unknown, known: unknown): Json | undefined {
  if (!isObject(given) || !isObject(known)) return undefined;
  const others = Object.entries(given).flatMap(([name, value]): (readonly [string, unknown])[] => {
    if (!Object.hasOwn(known, name)) return [[name, value]];
    const inner = leftOver(value, known[name]);
    return inner ? [[name, inner]] : [];
  });
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/** The object with such fields put back where they were; what it has itself stays as it is. */
export function withLeftOver(known: Json, others: unknown): Json {
  if (!isObject(others)) return known;
  const inside = Object.entries(known).map(([name, value]) => {
    const rest = Object.hasOwn(others, name) ? others[name] : undefined;
    return [name, isObject(value) ? withLeftOver(value, rest) : value] as const;
  });
  const beside = Object.entries(others).filter(([name]) => !Object.hasOwn(known, name));
  return Object.fromEntries([...inside, ...beside]);
}
