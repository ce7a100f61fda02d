/**
 * A record of comma-separated values (RFC 4180), its CR LF included. Words that a spreadsheet would take for a
 * formula stand behind an apostrophe; what would steer a terminal is U+FFFD.
 */
export const csvRecord = (fields: readonly string[]): string =>
  `${fields.map(csvField).join(',')}\r\n`;

function csvField(text: string): string {
  const seen = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');
  // the wide forms count as formulas in East Asian spreadsheets
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(seen) ? `'${seen}` : seen;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
