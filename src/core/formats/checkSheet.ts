import type { Sheet, SheetRow } from '../desk/sheetRows';
import { tickStates, type TickState } from '../desk/ledger';
import { csvRecord } from '../views/csv';
import { tickWords } from '../views/tickWords';
import { kindWords } from '../views/wording';
import { lineStarts, placeOf } from './lines';
import { escapeMarkup } from './markup';
import { oneLine } from './oneLine';

const HEADS = ['No.', 'Words', 'Kind', 'Line', 'State', 'Source', 'By', 'Note'] as const;

/** A check sheet as comma-separated values, words uncut. */
export const sheetCsv = (sheet: Sheet): string =>
  [HEADS, ...cellsOf(sheet).map(({ cells }) => cells)].map((it) => csvRecord(it)).join('');

/** A check sheet as a Markdown table. */
export function sheetMarkdown(sheet: Sheet): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  const rows = cellsOf(sheet).map(({ cells }) => line(cells));
  const lost = sheet.lost.map(({ words }) => `- ${markdownCell(`“${words}”`)}\n`);
  return `# ${markdownCell(sheet.title)}\n\n${summary(sheet)}\n\n${line(HEADS)}|${' --- |'.repeat(HEADS.length)}\n${rows.join('')}${
    lost.length > 0 ? `\nTicked, but not found again:\n\n${lost.join('')}` : ''
  }`;
}

/** A check sheet as a page of its own that prints well; it loads and runs nothing. */
export function sheetHtml(sheet: Sheet): string {
  const rows = cellsOf(sheet).map(
    ({ cells, state }) =>
      `<tr class="${state}">${cells.map((it) => `<td>${escapeMarkup(it)}</td>`).join('')}</tr>`,
  );
  const lost = sheet.lost.map(({ words }) => `<li>“${escapeMarkup(words)}”</li>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Check sheet: ${escapeMarkup(sheet.title)}</title>
<style>
body { font: 11pt/1.35 Georgia, serif; margin: 2em; color: #000; background: #fff }
table { border-collapse: collapse; width: 100% }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 1px solid #888; padding: .25em .5em; text-align: left; vertical-align: top }
td:nth-child(1), td:nth-child(4) { text-align: right }
td:nth-child(2) { overflow-wrap: anywhere }
td:nth-child(5) { white-space: nowrap }
.query td:nth-child(5), .disputed td:nth-child(5), .open td:nth-child(5) { font-weight: bold }
@page { margin: 15mm }
@media print { body { margin: 0; font-size: 9.5pt } }
</style>
</head>
<body>
<h1>${escapeMarkup(sheet.title)}</h1>
<p>${escapeMarkup(summary(sheet))}</p>
<table>
<thead><tr>${HEADS.map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${lost.length > 0 ? `<h2>Ticked, but not found again</h2>\n<ul>${lost.join('')}</ul>\n` : ''}</body>
</html>
`;
}

/** `12 claims: 5 checked, 1 query, 6 open.` */
function summary({ rows }: Sheet): string {
  const counts = [...tickStates.slice(1), ...tickStates.slice(0, 1)].flatMap((state) => {
    const count = rows.filter((it) => it.state === state).length;
    return count > 0 ? [`${count} ${tickWords[state].word}`] : [];
  });
  return `${rows.length} ${rows.length === 1 ? 'claim' : 'claims'}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`;
}

function cellsOf({
  rows,
  text,
}: Sheet): readonly { readonly state: TickState; readonly cells: readonly string[] }[] {
  const starts = lineStarts(text);
  return rows.map((row) => ({
    state: row.state,
    cells: [
      String(row.number),
      row.words,
      kindWords[row.kind].one,
      String(placeOf(starts, row.start).line),
      `${tickWords[row.state].sign} ${tickWords[row.state].word}`,
      row.sources.join('; '),
      row.by,
      noteOf(row),
    ],
  }));
}

const noteOf = ({ was, note }: SheetRow): string =>
  [...(was === undefined ? [] : [`was “${was}”`]), ...(note === '' ? [] : [note])].join('; ');

/** On one line, with nothing in it that Markdown or HTML would act on: addresses and formulas are words too. */
const markdownCell = (text: string): string =>
  escapeMarkup(oneLine(text, 400))
    .replace(/[\\`*_[\]|#~$@]/g, (it) => `\\${it}`)
    .replace(/:(?=\/\/)|\.(?<=\bwww\.)/gi, (it) => `\\${it}`);
