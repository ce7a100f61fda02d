import type { Evidence, Figure } from '../model';
import { contains } from '../text/span';
import type { ArticleContext } from './figureEvidence';
import { compareQuantities } from './compareQuantities';
import { settingsOf } from './figureSetting';
import { evidenceForFigure } from './judgeFigure';
import { evidenceForTypedFigure } from './judgeTypedFigure';
import type { Ranked } from './verdict';

/** What is found of one figure of a text. */
interface FoundFigure {
  readonly figure: Figure;
  readonly found: readonly Ranked[];
}

/**
 * What other articles have of the figures of a text. One that agrees does not bear out a typed text with another
 * figure of which that article has nothing (*1,340 staff in 84 shops*).
 * @param selected what judging the article that the text was selected in finds of them, by where they start.
 */
export function evidenceForTextFigures(
  context: ArticleContext,
  selected: ReadonlyMap<number, readonly Ranked[]> | undefined,
  isAsked: boolean,
): readonly Ranked[] {
  const { annotations, article } = context.reading;
  const all = annotations
    .filter((it): it is Figure => it.kind === 'figure')
    .map((figure) => ({ figure, found: evidenceFor(figure, context, selected) }));
  if (!isAsked) return all.flatMap((it) => it.found);
  const isQuoted = ({ span }: Figure): boolean =>
    annotations.some((it) => it.kind === 'quote' && contains(it.span, span));
  const plain = all.filter(({ figure }) => !isQuoted(figure));
  return all.flatMap(({ figure, found }) =>
    found.map((it) => {
      const missing =
        it.evidence.bearing === 'agrees' &&
        plain.find(
          (other) => other.figure !== figure && !isIn(other, it.evidence.article, context),
        );
      if (missing === undefined || missing === false) return it;
      const { start, end } = missing.figure.span;
      return withoutOther(it, article.text.slice(start, end));
    }),
  );
}

function evidenceFor(
  figure: Figure,
  context: ArticleContext,
  selected: ReadonlyMap<number, readonly Ranked[]> | undefined,
): readonly Ranked[] {
  const found = selected?.get(figure.span.start) ?? evidenceForFigure(figure, context);
  const known = new Set(found.map((it) => it.evidence.article));
  // in an article its story tells what differs, which the words of one sentence cannot
  const isSaid = ({ bearing, article }: Evidence): boolean =>
    !known.has(article) && (selected === undefined || bearing === 'agrees');
  const typed = evidenceForTypedFigure(figure, context).filter((it) => isSaid(it.evidence));
  return [...found, ...typed];
}

/** The article has the value, or something that agrees with the figure or differs from it. */
function isIn({ figure, found }: FoundFigure, article: string, { index }: ArticleContext): boolean {
  const isTold = ({ evidence }: Ranked): boolean =>
    evidence.article === article && evidence.bearing !== 'not-comparable';
  if (found.some(isTold)) return true;
  const entry = index.entries.get(article);
  const own = { quantity: figure.quantity, text: figure.label, ahead: false };
  return (
    entry !== undefined &&
    settingsOf(entry).some((it) => compareQuantities(own, it.written).bearing === 'agrees')
  );
}

const withoutOther = ({ evidence, rank }: Ranked, missing: string): Ranked => ({
  rank,
  evidence: {
    ...evidence,
    relation: 'basis',
    bearing: 'not-comparable',
    why: `${evidence.text} stands there, but nothing that agrees with ${missing}.`,
  },
});
