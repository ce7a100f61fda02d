/** The words on one line, nothing invisible in them that steers a terminal, cut at `limit` characters (at least 2). */
export function oneLine(text: string, limit = 120): string {
  const words = visible(text.replace(/\s+/g, ' ').trim());
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/**
 * The text with U+FFFD for each character that would steer a terminal and not be seen: controls (C0, DEL,
 * C1; line ends and tabs too) and those that turn the direction of writing. Articles and file names come from anywhere.
 */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
