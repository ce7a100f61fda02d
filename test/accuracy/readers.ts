import nlp from 'compromise';
import winkNlp, { type ItemToken } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { listed } from '../../src/core/formats/listed';
import type { Reading, Span } from '../../src/core/model';
import { readTogether } from '../../src/engine/readTogether';
import type { GoldDocument } from './gold';
import type { Prediction, Predictions } from './score';

/** Whoever reads the documents of a corpus. Peers give the layers that they have. */
export type Reader = (documents: readonly GoldDocument[]) => Predictions;

/** This project's engine. Articles on one story know each other's people, others do not. */
export const secondSource: Reader = (documents) =>
  new Map(
    readTogether(documents.map(({ id, text }) => ({ id, title: id, format: 'plain', text }))).map(
      (it) => [it.article.id, predictionOf(it)],
    ),
  );

/** What `annotate` lists of an article. */
function predictionOf(reading: Reading): Prediction {
  const annotations = listed(reading).map(({ annotation }) => annotation);
  return {
    quotes: annotations.flatMap((it) => {
      if (it.kind !== 'quote') return [];
      const { span, form, attribution } = it;
      return [
        {
          span,
          unattributed: form === 'partial' && !attribution,
          ...(attribution && { speaker: { span: attribution.speaker, name: attribution.name } }),
          ...(attribution?.cue && { cue: attribution.cue }),
        },
      ];
    }),
    people: annotations.flatMap((it) =>
      it.kind === 'person' ? [{ span: it.span, form: it.form, entity: it.person }] : [],
    ),
    figures: annotations.flatMap((it) => {
      if (it.kind !== 'figure') return [];
      const { value, low, high, unit, measure } = it.quantity;
      return [
        {
          span: it.span,
          value: value ?? low,
          valueTo: value === undefined ? high : undefined,
          unit: unit === 'count' ? measure : unit,
        },
      ];
    }),
  };
}

interface CompromiseView {
  json(
    options: object,
  ): readonly { readonly offset: { readonly start: number; readonly length: number } }[];
}
interface CompromiseDocument {
  quotations(): CompromiseView;
  people(): CompromiseView;
  numbers(): CompromiseView;
}

/** compromise 14: quotations, people and numbers, as its own plugins find them. */
export const compromise: Reader = (documents) =>
  new Map(
    documents.map(({ id, text }) => {
      const view = nlp(text) as unknown as CompromiseDocument;
      const spans = (it: CompromiseView): readonly Span[] =>
        it.json({ offset: true }).map(({ offset: { start, length } }) => ({
          start,
          end: start + length,
        }));
      return [
        id,
        {
          quotes: spans(view.quotations()).map((span) => ({ span, unattributed: false })),
          people: spans(view.people()).map((span) => ({
            span,
            form: 'name',
            entity: text.slice(span.start, span.end),
          })),
          figures: spans(view.numbers()).map((span) => ({
            span,
            value: undefined,
            valueTo: undefined,
            unit: undefined,
          })),
        },
      ];
    }),
  );

const wink = winkNlp(model);
const its = wink.its as unknown as Record<'precedingSpaces' | 'detail' | 'span', never>;
const WINK_FIGURES = new Set(['CARDINAL', 'PERCENT', 'MONEY', 'DURATION']);

/** wink-nlp with its light web model: it has figures, and neither people nor quotations. */
export const winkReader: Reader = (documents) =>
  new Map(
    documents.map(({ id, text }) => {
      const document = wink.readDoc(text);
      const starts: number[] = [];
      let at = 0;
      document.tokens().each((token: ItemToken) => {
        at += token.out<string>(its.precedingSpaces).length;
        starts.push(at);
        at += token.out().length;
      });
      const figures = document.entities().out(its.detail) as unknown as {
        value: string;
        type: string;
      }[];
      const spans = document.entities().out(its.span) as unknown as [number, number][];
      return [
        id,
        {
          quotes: [],
          people: [],
          figures: figures.flatMap(({ type, value }, i) => {
            const start = starts[spans[i]?.[0] ?? -1];
            if (!WINK_FIGURES.has(type) || start === undefined) return [];
            const span = { start, end: start + value.length };
            return [{ span, value: undefined, valueTo: undefined, unit: undefined }];
          }),
        },
      ];
    }),
  );
