export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** In lower case, without a point. */
export const monthAbbreviations: readonly string[] =
  'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ');

/** From Sunday on, as the days of a date are counted. */
export const weekdayNames: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** In lower case, without a point. */
export const weekdayAbbreviations: readonly string[] =
  'mon tue tues wed thu thur thurs fri sat sun'.split(' ');
