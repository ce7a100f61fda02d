/**
 * A record of comma-separated values (RFC 4180), its CR LF included. Words that a spreadsheet would take for a
 * formula stand behind an apostrophe.
 */
export const csvRecord = (fields: readonly string[]): string =>
  `${fields.map(csvField).join(',')}\r\n`;

function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
