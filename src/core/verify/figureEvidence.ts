import type { QuotedPart, Utterance } from '../index/utterances';
import type { Figure } from '../model';
import type { Steps } from '../steps';
import { isCommonValue } from './figureLikeness';
import { settingOf } from './figureSetting';
import { evidenceForFigure, type FigureContext } from './judgeFigure';
import { findingNearest } from './nearestFigure';
import { withoutOtherEvents } from './otherEvents';
import { partAround, quotedFigures } from './quotedFigures';
import type { Ranked } from './verdict';

export interface ArticleContext extends FigureContext {
  readonly utterances: readonly Utterance[];
}

/**
 * What other articles have of a figure of an article: in like sentences, at its place in a quotation that they
 * print, and else what is nearest to it in those on the same story.
 * @param quoted what they have of a quotation; asked where the figure stands in one.
 */
export function* findingFigureEvidence(
  figure: Figure,
  context: ArticleContext,
  quoted: (part: QuotedPart, of: Utterance) => readonly Ranked[],
): Steps<readonly Ranked[]> {
  return withoutOtherEvents(
    yield* findingInArticles(figure, context, quoted),
    context,
    context.index,
    settingOf(figure, context.reading, context.words),
  );
}

function* findingInArticles(
  figure: Figure,
  context: ArticleContext,
  quoted: (part: QuotedPart, of: Utterance) => readonly Ranked[],
): Steps<readonly Ranked[]> {
  const found = evidenceForFigure(figure, context);
  const known = new Set(found.map(({ evidence }) => evidence.article));
  const place = partAround(context.utterances, figure.span);
  if (!place) return [...found, ...(yield* findingNearest(figure, context, known))];
  const printed = quoted(place.part, place.of).filter(
    ({ evidence }) => !known.has(evidence.article),
  );
  const atPlace = quotedFigures(figure, place.part, printed, context);
  for (const { evidence } of [...atPlace, ...printed.filter(isAltered)])
    known.add(evidence.article);
  const setting = settingOf(figure, context.reading, context.words);
  // a moment or two
  if (isCommonValue(setting) && setting.measure.length === 0) return [...found, ...atPlace];
  const told = yield* findingNearest(figure, context, known);
  const reported = told.filter(({ evidence }) => evidence.bearing === 'agrees');
  return [...found, ...atPlace, ...reported];
}

const isAltered = ({ evidence }: Ranked): boolean => evidence.relation === 'altered';
