import type { Locator } from './ledger';

/**
 * Where a fact was checked, as a person types it: an address of the web, with a page, a time stamp or a
 * heading behind it (`https://… p. 12`), or any line. `undefined` for nothing.
 */
export function locatorFrom(typed: string): Locator | undefined {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return undefined;
  const [first = '', ...rest] = text.split(' ');
  if (!/^https?:\/\/[^/]/i.test(first)) return { kind: 'line', text };
  const url = first.replace(/[,;]$/, '');
  const at = rest.join(' ').replace(/^\(|\)$/g, '');
  return at === '' ? { kind: 'page', url } : { kind: 'page', url, at };
}
