import type { Coverage } from '../desk/coverage';
import { jsonText } from './json';
import { visible } from './oneLine';

export interface ArticleCoverage {
  readonly article: string;
  readonly coverage: Coverage;
  /** Ticks that could not be found again, and those in whose place a later one of the same claim counts. */
  readonly lost: readonly { readonly words: string; readonly isOverruled: boolean }[];
}

export const coverageJson = (rows: readonly ArticleCoverage[]): string =>
  `${jsonText(
    rows.map(({ article, coverage, lost }) => ({
      id: article,
      ...coverage,
      lost: lost.map(({ words }) => words),
    })),
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
      const lines = lost.map(
        ({ words, isOverruled }) =>
          `  lost: “${visible(words)}”${isOverruled ? ', since a later tick of it counts' : ''}\n`,
      );
      return `${visible(article)}: ${settled} of ${claims} claims settled (${kinds})${rest.map((it) => `, ${it}`).join('')}\n${lines.join('')}`;
    })
    .join('');

const countWords = ({ settled, claims }: { settled: number; claims: number }): string =>
  `${settled} of ${claims}`;
