import type { Coverage } from '../desk/coverage';
import { jsonText } from './json';
import { visible } from './oneLine';

export interface ArticleCoverage {
  readonly article: string;
  readonly coverage: Coverage;
  /** The words of ticks that could not be found again. */
  readonly lost: readonly string[];
}

export const coverageJson = (rows: readonly ArticleCoverage[]): string =>
  `${jsonText(
    rows.map(({ article, coverage, lost }) => ({ id: article, ...coverage, lost })),
    1,
  )}\n`;

/** One line an article: `41 of 52 claims settled`, then by kind, then what else there is to do. */
export const coverageText = (rows: readonly ArticleCoverage[]): string =>
  rows
    .map(({ article, coverage, lost }) => {
      const { settled, claims, byKind, byState } = coverage;
      const kinds = [
        `quotations ${countWords(byKind.quote)}`,
        `people ${countWords(byKind.person)}`,
        `figures ${countWords(byKind.figure)}`,
      ].join(', ');
      const rest = [
        ...(byState.query > 0 ? [`${byState.query} queried`] : []),
        ...(byState.disputed > 0 ? [`${byState.disputed} disputed`] : []),
        ...(lost.length > 0 ? [`${lost.length} lost`] : []),
      ];
      const lines = lost.map((it) => `  lost: “${visible(it)}”\n`);
      return `${visible(article)}: ${settled} of ${claims} claims settled (${kinds})${rest.map((it) => `, ${it}`).join('')}\n${lines.join('')}`;
    })
    .join('');

const countWords = ({ settled, claims }: { settled: number; claims: number }): string =>
  `${settled} of ${claims}`;
