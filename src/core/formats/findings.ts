import type { Article, Report } from '../model';
import { findingRow } from './comparison';
import { jsonText } from './json';
import { createSayPlace } from './lines';
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

/**
 * One line a finding: `file:line:column: message See file:line:column. (check)`.
 * @param others articles besides those of the reports that findings point to.
 */
export function findingsText(
  reports: readonly Report[],
  paint: Paint = unpainted,
  others: readonly Article[] = [],
): string {
  const sayPlace = createSayPlace([...others, ...reports.map(({ reading }) => reading.article)]);
  const lines = reports.flatMap(({ reading, findings }) =>
    findings.map(({ span, message, related, check }) => {
      const place = paint('place', `${sayPlace(reading.article.id, span.start)}:`);
      const see = related
        ? ` See ${paint('place', sayPlace(related.article, related.span.start))}.`
        : '';
      return `${place} ${visible(message)}${see} ${paint('finding', `(${check})`)}\n`;
    }),
  );
  return lines.join('');
}
