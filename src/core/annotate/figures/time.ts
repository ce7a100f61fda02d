const UNITS = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' '),
);

export const isTimeWord = (unit: string): boolean => UNITS.has(unit);
