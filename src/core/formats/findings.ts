import type { Finding, Report } from '../model';
import { findingRow } from './comparison';
import { lineStarts, placeOf } from './lines';
import { visible } from './oneLine';
import { unpainted, type Paint } from './paint';

/** What there is to know of a check where its findings are printed. */
export interface CheckTitle {
  readonly id: string;
  readonly title: string;
}

export const findingsJson = (reports: readonly Report[]): string =>
  `${JSON.stringify(
    reports.flatMap(({ reading, findings }) =>
      findings.map((it) => findingRow(it, reading.article.id)),
    ),
    undefined,
    1,
  )}\n`;

/** One line a finding: `file:line:column: message (check)`. */
export const findingsText = (reports: readonly Report[], paint: Paint = unpainted): string =>
  reports
    .flatMap(({ reading, findings }) => {
      const starts = lineStarts(reading.article.text);
      return findings.map((it) => {
        const { line, column } = placeOf(starts, it.span.start);
        const place = paint('place', `${visible(reading.article.id)}:${line}:${column}:`);
        return `${place} ${visible(it.message)} ${paint('finding', `(${it.check})`)}\n`;
      });
    })
    .join('');

/** SARIF 2.1.0, columns in UTF-16 code units. Paths are written as the relative URIs they are. */
export function findingsSarif(reports: readonly Report[], checks: readonly CheckTitle[]): string {
  const run = {
    tool: {
      driver: {
        name: 'Second Source',
        rules: checks.map(({ id, title }) => ({ id, shortDescription: { text: title } })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap(({ reading, findings }) => {
      const starts = lineStarts(reading.article.text);
      return findings.map((it) => result(it, reading.article.id, starts));
    }),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

function result(it: Finding, article: string, starts: readonly number[]): object {
  const from = placeOf(starts, it.span.start);
  const to = placeOf(starts, it.span.end);
  return {
    ruleId: it.check,
    level: 'note',
    message: { text: it.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(article) },
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            charOffset: it.span.start,
            charLength: it.span.end - it.span.start,
          },
        },
      },
    ],
  };
}

const uriOf = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
