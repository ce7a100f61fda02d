import type { Evidence, Figure, Quantity } from '../model';
import { contains } from '../text/span';
import type { ArticleContext } from './figureEvidence';
import { whyNotBorneOut } from './borneOut';
import { compareQuantities, isVote } from './compareQuantities';
import { settingsOf } from './figureSetting';
import { evidenceForFigure } from './judgeFigure';
import { evidenceForTypedFigure, typedSetting } from './judgeTypedFigure';
import { lacksTypedYear } from './otherFact';
import { selectedFigures } from './selectedFigures';
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
  const { words, index } = context;
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
          (other) =>
            (other.figure !== figure || isVote(figure.quantity)) &&
            !isIn(other, it.evidence.article, context),
        );
      if (missing !== undefined && missing !== false) {
        const { start, end } = missing.figure.span;
        const value = article.text.slice(start, end);
        return notComparable(
          it,
          `${it.evidence.text} stands there, but nothing that agrees with ${value}.`,
        );
      }
      const entry = index.entries.get(it.evidence.article);
      const why =
        it.evidence.bearing === 'agrees' &&
        entry &&
        whyNotBorneOut(figure, context.reading, words, it.evidence.span, entry);
      return typeof why === 'string' ? notComparable(it, why) : it;
    }),
  );
}

function evidenceFor(
  figure: Figure,
  context: ArticleContext,
  selected: ReadonlyMap<number, readonly Ranked[]> | undefined,
): readonly Ranked[] {
  const found =
    selected?.get(figure.span.start) ??
    evidenceForFigure(figure, context).map((it) => ofThatYear(figure, it, context));
  const known = new Set(found.map((it) => it.evidence.article));
  // in an article its story tells what differs, which the words of one sentence cannot
  const isSaid = ({ bearing, article }: Evidence): boolean =>
    !known.has(article) && (selected === undefined || bearing === 'agrees');
  const typed = evidenceForTypedFigure(figure, context).filter((it) => isSaid(it.evidence));
  const all = [...found, ...typed];
  // a bare number has its equals everywhere
  const isTold = selected === undefined && figure.quantity.measure !== undefined;
  return isTold ? [...all, ...againstThose(all, context)] : all;
}

/** So many articles with the very figure are asked what others have against it. */
const MOST_ASKED = 3;

/**
 * What differs from the figure where an article that has it is judged: its story tells what a few typed words cannot
 * (*41 people were injured*, where another report of the same fire says 14).
 */
function againstThose(found: readonly Ranked[], { index, options }: ArticleContext): Ranked[] {
  const known = new Set(found.map(({ evidence }) => evidence.article));
  const equal = found.filter(({ evidence }) => evidence.relation === 'equal').slice(0, MOST_ASKED);
  return equal.flatMap(({ evidence: { article, span, text }, rank }) => {
    const judged = selectedFigures(text, article, index, options, span.start)?.get(0) ?? [];
    const against = judged.filter(
      ({ evidence }) => evidence.bearing === 'differs' && !known.has(evidence.article),
    );
    for (const { evidence } of against) known.add(evidence.article);
    return against.map((it) => ({ ...it, rank: rank + it.rank }));
  });
}

/** The article has the value, or something that agrees with the figure or differs from it. */
function isIn({ figure, found }: FoundFigure, article: string, { index }: ArticleContext): boolean {
  const isTold = ({ evidence }: Ranked): boolean =>
    evidence.article === article &&
    evidence.bearing !== 'not-comparable' &&
    !(isVote(figure.quantity) && evidence.relation === 'rounded');
  if (found.some(isTold)) return true;
  const entry = index.entries.get(article);
  if (!entry) return false;
  const settings = settingsOf(entry);
  const has = (quantity: Quantity): boolean => {
    const own = { quantity, text: figure.label, ahead: false };
    return settings.some((it) => compareQuantities(own, it.written).bearing === 'agrees');
  };
  return isVote(figure.quantity) ? sidesOf(figure.quantity).every(has) : has(figure.quantity);
}

/** What stands at the same place of a sentence like the typed one, or in such words, is not said of the year that was typed. */
function ofThatYear(figure: Figure, it: Ranked, { reading, words, index }: ArticleContext): Ranked {
  const entry = index.entries.get(it.evidence.article);
  if (it.evidence.bearing !== 'differs' || !entry) return it;
  const { start } = it.evidence.span;
  const there = settingsOf(entry).find(({ figure: { span } }) => span.start === start);
  const isOther = there && lacksTypedYear(typedSetting(figure, reading, words), there, entry);
  return isOther ? notComparable(it, `${it.evidence.text} is not said of that year there.`) : it;
}

/** *16* and *9* of a vote of *16 to 9*: an article that has the one may have no other. */
const sidesOf = ({ low, high, unit }: Quantity): readonly Quantity[] =>
  [low, high].flatMap((value) => (value === undefined ? [] : [{ value, unit }]));

const notComparable = ({ evidence, rank }: Ranked, why: string): Ranked => ({
  rank,
  evidence: { ...evidence, relation: 'basis', bearing: 'not-comparable', why },
});
