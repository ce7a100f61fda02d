const MOST_INITIALS = 4;

/** The initials of a name (*Ada Obi*: AO); one word is taken as it is, cut to what a tick has room for. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s.-]+/).filter((it) => it !== ''); // prettier-ignore
  const [only = ''] = words;
  if (words.length < 2) return Array.from(only).slice(0, 12).join('');
  return words
    .slice(0, MOST_INITIALS)
    .map((it) => Array.from(it)[0] ?? '')
    .join('')
    .toUpperCase();
}
