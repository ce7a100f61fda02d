import { readCorpus, type CorpusPassage } from '../support/corpus';
import type { GoldDocument } from './gold';

/** The project's own passages in the form of the other corpora. */
export const ownCorpus = (): readonly GoldDocument[] =>
  readCorpus()
    .filter(({ format }) => format === 'plain')
    .map(goldOf);

function goldOf({ file, text, annotations }: CorpusPassage): GoldDocument {
  const at = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start,
    end,
    text: text.slice(start, end),
  });
  return {
    id: file,
    text,
    quotes: annotations.flatMap((it) => {
      if (it.kind !== 'quote') return [];
      const kind = it.form === 'direct' ? 'direct' : it.speaker ? 'mixed' : 'unattributed';
      const speaker = it.speaker && {
        ...at(it.speaker.span),
        ...(it.speaker.person === undefined
          ? { type: 'nominal' }
          : { type: 'name', name: it.speaker.person }),
      };
      return [{ ...at(it.span), kind, speaker: speaker ?? null, cue: it.cue ? at(it.cue) : null }];
    }),
    people: annotations.flatMap((it) =>
      it.kind === 'person'
        ? [{ ...at(it.span), type: it.form === 'role' ? 'nominal' : it.form, entity: it.person }]
        : [],
    ),
    figures: annotations.flatMap((it) =>
      it.kind === 'figure'
        ? [
            {
              start: it.span.start,
              end: it.span.end,
              value: it.value ?? it.low ?? null,
              valueTo: it.value === undefined ? (it.high ?? null) : null,
              unit: it.unit === 'count' ? (it.measure ?? null) : it.unit,
            },
          ]
        : [],
    ),
  };
}
