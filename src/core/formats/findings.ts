import type { Report } from '../model';
import { findingRow } from './comparison';
import { jsonText } from './json';
import { lineStarts, placeOf } from './lines';
import { visible } from './oneLine';
import { unpainted, type Paint } from './paint';

/** What there is to know of a check where its findings are printed. */
export interface CheckTitle {
  readonly id: string;
  readonly title: string;
}

export const findingsJson = (reports: readonly Report[]): string =>
  `${jsonText(
    reports.flatMap(({ reading, findings }) =>
      findings.map((it) => findingRow(it, reading.article.id)),
    ),
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
