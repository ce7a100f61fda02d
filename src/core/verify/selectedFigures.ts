import type { SourceIndex } from '../index/sourceIndex';
import type { Figure } from '../model';
import { finished } from '../steps';
import { overlaps } from '../text/span';
import { type ArticleContext, findingFigureEvidence } from './figureEvidence';
import { evidenceForQuotation } from './judgeQuotation';
import type { JudgeOptions } from './options';
import { matchedSentence } from './sentenceMatches';
import type { Ranked } from './verdict';

/**
 * For a text that was selected in an article of the index, what judging that article finds of each figure, by
 * where it starts in the text: the panel and a selection then say the same. `undefined` for any other text.
 * @param id of the article.
 * @param at where the text was selected; without it a text that stands twice is any other text.
 */
export function selectedFigures(
  text: string,
  id: string,
  index: SourceIndex,
  options: JudgeOptions,
  at?: number,
): ReadonlyMap<number, readonly Ranked[]> | undefined {
  const entry = index.entries.get(id);
  const start = entry && placeIn(entry.reading.article.text, text, at);
  if (!entry || start === undefined) return undefined;
  const { reading, utterances } = entry;
  const words = entry.words();
  const span = { start, end: start + text.length };
  const sentences = reading.sentences
    .filter((it) => overlaps(it, span))
    .map((it) => matchedSentence(it, reading, words, index));
  const context: ArticleContext = { reading, words, utterances, sentences, index, options };
  const isSelected = (it: Figure): boolean => it.span.start >= start && it.span.end <= span.end;
  return new Map(
    reading.annotations
      .filter((it): it is Figure => it.kind === 'figure' && isSelected(it))
      .map((it) => [
        it.span.start - start,
        finished(
          findingFigureEvidence(it, context, (part, of) =>
            evidenceForQuotation(part, of, { ...context, utterances }),
          ),
        ),
      ]),
  );
}

function placeIn(article: string, text: string, at: number | undefined): number | undefined {
  if (at !== undefined && article.startsWith(text, at)) return at;
  const only = article.indexOf(text);
  return only >= 0 && only === article.lastIndexOf(text) ? only : undefined;
}
