import { monthNames, weekdayNames } from '../lexicon/calendar';

/** What the calendar says of a date. */

/** Of a name or its short form, by the first three letters: months from 1, weekdays from 0 for Sunday. */
export const monthNumber = (word: string): number => startingLike(monthNames, word) + 1;
export const weekdayNumber = (word: string): number => startingLike(weekdayNames, word);
/** Of a month from 1; '' for none. */
export const monthName = (month: number): string => monthNames[month - 1] ?? '';
/** Of a weekday from 0 for Sunday; '' for none. */
export const weekdayName = (weekday: number): string => weekdayNames[weekday] ?? '';

const startingLike = (names: readonly string[], word: string): number =>
  names.findIndex((it) => it.startsWith(word.slice(0, 3)));

export function daysIn(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** In the Gregorian calendar, 0 for Sunday (Tomohiko Sakamoto's method, comp.lang.c, 1993). */
export function weekdayOf(year: number, month: number, day: number): number {
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}
