import type { Sheet, SheetEntry } from '../desk/sheetRows';
import { tickStates, type TickState } from '../desk/ledger';
import { csvRecord } from '../views/csv';
import { tickWords } from '../views/tickWords';
import { kindWords } from '../views/wording';
import { lineStarts, placeOf } from './lines';
import { escapeMarkup } from './markup';
import { oneLine } from './oneLine';

const HEADS = ['No.', 'Words', 'Kind', 'Line', 'State', 'Source', 'By', 'Note'] as const;

const LOST_TITLE = 'Ticked, but not found again';

/** A check sheet as comma-separated values, words uncut; what is lost comes last, without a number or a line. */
export const sheetCsv = (sheet: Sheet): string =>
  [HEADS, ...[...cellsOf(sheet), ...lostCells(sheet)].map(({ cells }) => cells)]
    .map((it) => csvRecord(it))
    .join('');

/** A check sheet as a Markdown table. */
export function sheetMarkdown(sheet: Sheet): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  const table = (rows: readonly Row[]): string =>
    `${line(HEADS)}|${' --- |'.repeat(HEADS.length)}\n${rows.map(({ cells }) => line(cells)).join('')}`;
  const lost = sheet.lost.length > 0 ? `\n${LOST_TITLE}:\n\n${table(lostCells(sheet))}` : '';
  return `# ${markdownCell(sheet.title)}\n\n${markdownCell(placeLine(sheet))}\n\n${summary(sheet)}\n\n${table(cellsOf(sheet))}${lost}`;
}

/** A check sheet as a page of its own that prints well; it loads and runs nothing. */
export function sheetHtml(sheet: Sheet): string {
  const table = (rows: readonly Row[]): string => `<table>
<thead><tr>${HEADS.map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map(
    ({ cells, state }) =>
      `<tr class="${state}">${cells.map((it) => `<td>${escapeMarkup(it)}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>
`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Check sheet: ${escapeMarkup(`${sheet.title} (${placeLine(sheet)})`)}</title>
<style>
html { color-scheme: light dark; color: CanvasText; background: Canvas }
body { font: 11pt/1.35 Georgia, serif; margin: 2em }
table { border-collapse: collapse; width: 100% }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 1px solid #888; padding: .25em .5em; text-align: left; vertical-align: top }
td:nth-child(1), td:nth-child(4) { text-align: right }
td:nth-child(2) { overflow-wrap: anywhere }
td:nth-child(5) { white-space: nowrap }
.query td:nth-child(5), .disputed td:nth-child(5), .open td:nth-child(5) { font-weight: bold }
@page { margin: 15mm }
@media print { html { color-scheme: light } body { margin: 0; font-size: 9.5pt } }
</style>
</head>
<body>
<h1>${escapeMarkup(sheet.title)}</h1>
<p>${escapeMarkup(placeLine(sheet))}</p>
<p>${escapeMarkup(summary(sheet))}</p>
${table(cellsOf(sheet))}${sheet.lost.length > 0 ? `<h2>${LOST_TITLE}</h2>\n${table(lostCells(sheet))}` : ''}</body>
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

interface Row {
  readonly state: TickState;
  readonly cells: readonly string[];
}

function cellsOf({ rows, text }: Sheet): readonly Row[] {
  const starts = lineStarts(text);
  return rows.map((row) =>
    rowOf(row, String(row.number), String(placeOf(starts, row.start).line), ''),
  );
}

const lostCells = ({ lost }: Sheet): readonly Row[] =>
  lost.map((it) => rowOf(it, '', '', 'lost: '));

const rowOf = (entry: SheetEntry, number: string, line: string, lost: string): Row => ({
  state: entry.state,
  cells: [
    number,
    entry.words,
    kindWords[entry.kind].one,
    line,
    `${lost}${tickWords[entry.state].sign} ${tickWords[entry.state].word}`,
    entry.sources.join('; '),
    entry.by,
    noteOf(entry),
  ],
});

const noteOf = ({ was, note, remarks }: SheetEntry): string =>
  [...(was === undefined ? [] : [`was “${was}”`]), ...(note === '' ? [] : [note]), ...remarks].join(
    '; ',
  );

/** Two articles may have one title, and an article two sheets. */
const placeLine = ({ article, day }: Sheet): string => `${article}, ${day}`;

/** On one line, with nothing in it that Markdown or HTML would act on: addresses and formulas are words too. */
const markdownCell = (text: string): string =>
  escapeMarkup(oneLine(text, 400))
    .replace(/[\\`*_[\]|#~$@]/g, (it) => `\\${it}`)
    .replace(/:(?=\/\/)|\.(?<=\bwww\.)/gi, (it) => `\\${it}`);
