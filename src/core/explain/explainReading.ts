import { annotateParagraph } from '../annotate/annotate';
import { namingPeople, type Elsewhere } from '../link/namedPeople';
import { casting } from '../link/people';
import { linkingQuotations, type SpeakerListener } from '../link/quotations';
import type { Reading } from '../model';
import { finished } from '../steps';
import type { Explanation } from './explanation';
import { explainFigures } from './figureReasons';
import { explainPeople } from './peopleReasons';
import { quotationReasons } from './quotationReasons';
import { type Hearing, speakerReasons } from './speakerReasons';
import { textAt } from '../text/span';

/**
 * Why each annotation of a reading is as it is, in their order. The article is read again for it, with
 * a note taken of every choice, so that ordinary reading keeps none. `elsewhere` has to be what the
 * reading was made with.
 */
export function explainReading(
  reading: Reading,
  elsewhere: Elsewhere = [],
): readonly Explanation[] {
  const { paragraphs, article, annotations } = reading;
  const notes = paragraphs.map(({ text, setOff, column }) =>
    annotateParagraph(text, setOff !== undefined, column),
  );
  const named = finished(namingPeople(paragraphs, notes, elsewhere));
  const cast = finished(casting(paragraphs, notes, named));
  const hearings = new Map<number, Hearing>();
  const hear: SpeakerListener = (question, choice, caster) => {
    const start = (paragraphs[question.paragraph]?.span.start ?? 0) + question.draft.span.start;
    hearings.set(start, { question, choice, caster });
  };
  finished(linkingQuotations(article.text, paragraphs, notes, cast, hear));
  const figures = explainFigures(paragraphs).values();
  const people = explainPeople(reading, notes, elsewhere);
  return annotations.map((annotation): Explanation => {
    const { kind, span } = annotation;
    switch (kind) {
      case 'quote': {
        const hearing = hearings.get(span.start);
        const marks = quotationReasons(annotation, article.text, hearing?.question.draft);
        const speaker = speakerReasons(annotation, hearing, (it) => textAt(article.text, it));
        return {
          kind,
          span,
          rule: speaker.rule,
          because: [...marks, ...speaker.because],
          candidates: speaker.candidates,
        };
      }
      case 'person':
        return { kind, span, ...people(annotation) };
      case 'figure': {
        const { rule = '', because = [] } = figures.next().value ?? {};
        return { kind, span, rule, because, candidates: [] };
      }
    }
  });
}
