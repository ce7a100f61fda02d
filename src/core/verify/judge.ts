import type { SourceIndex } from '../index/sourceIndex';
import { type QuotedPart, type Utterance, utterancesOf } from '../index/utterances';
import { wordsOf } from '../index/words';
import type { Annotation, JudgedClaim, Passage, Reading, Report, Verdict } from '../model';
import { finished, type Steps } from '../steps';
import { bySpan, textAt } from '../text/span';
import { claimsOf } from './claim';
import { findingFigureEvidence } from './figureEvidence';
import { tablingFigures } from './figureTable';
import { evidenceForPassage } from './judgePassage';
import { evidenceForPerson } from './judgePerson';
import { evidenceForQuotation } from './judgeQuotation';
import type { Coverage, JudgeOptions } from './options';
import { withoutOtherEvents } from './otherEvents';
import { matchingSentences } from './sentenceMatches';
import { type Ranked, verdictOf } from './verdict';

/**
 * The article held against all others of the index (it may be in the index itself): a verdict for
 * each annotation, and the sentences that another article has nearly word for word. `findings` is
 * empty; checks fill it.
 */
export const judge = (reading: Reading, index: SourceIndex, options: JudgeOptions = {}): Report =>
  finished(judging(reading, index, options));

/** {@link judge}, a claim, or a part of one, at each step. */
export function* judging(
  reading: Reading,
  index: SourceIndex,
  options: JudgeOptions = {},
): Steps<Report> {
  const words = wordsOf(reading.paragraphs);
  const utterances = utterancesOf(reading, words);
  const sentences = yield* matchingSentences(reading, words, index);
  const coverage = options.coverage ?? wholeIndex(index, reading.article.id);
  const context = { reading, words, utterances, sentences, index, options };
  const places = new Map<Annotation, { readonly part: number; readonly of: Utterance }>();
  for (const of of utterances)
    of.parts.forEach((it, part) => places.set(it.quotation, { part, of }));
  const people = new Map<string, readonly Ranked[]>();
  const quotations = new Map<QuotedPart, readonly Ranked[]>();
  const verdict = (found: readonly Ranked[]): Verdict =>
    verdictOf(withoutOtherEvents(found, { reading, words }, index), coverage, options.mostEvidence);

  // the first figure would make it at one go
  if (reading.annotations.some(({ kind }) => kind === 'figure')) yield* tablingFigures(index);
  const claimOf = claimsOf(reading);
  const claims: JudgedClaim[] = [];
  for (const about of reading.annotations) {
    yield;
    claims.push({ claim: claimOf(about), verdict: verdict(yield* evidenceFor(about)) });
  }
  for (const sentence of sentences) {
    yield;
    const found = evidenceForPassage(sentence, reading, words, utterances);
    if (found.length === 0) continue;
    const about: Passage = { kind: 'passage', span: sentence.span };
    claims.push({ claim: claimOf(about), verdict: verdict(found) });
  }
  claims.sort((a, b) => bySpan(a.claim.about, b.claim.about));
  return { reading, claims, findings: [] };

  /** Asked for the quotation, and for each figure in it. */
  function evidenceForPart(part: QuotedPart, of: Utterance): readonly Ranked[] {
    const found = quotations.get(part) ?? evidenceForQuotation(part, of, context);
    quotations.set(part, found);
    return found;
  }

  function* evidenceFor(about: Annotation): Steps<readonly Ranked[]> {
    switch (about.kind) {
      case 'quote': {
        const place = places.get(about);
        const part = place?.of.parts[place.part];
        return place && part ? evidenceForPart(part, place.of) : [];
      }
      case 'figure':
        return yield* findingFigureEvidence(about, context, evidenceForPart);
      case 'person': {
        // one name stands many times in an article
        const role = about.role ? textAt(reading.article.text, about.role) : '';
        const key = [about.person, about.form, role, textAt(reading.article.text, about.span)].join(
          '\n',
        );
        const found = people.get(key) ?? evidenceForPerson(about, reading, index);
        people.set(key, found);
        return found;
      }
    }
  }
}

/** Every article of the index but this one. */
export const wholeIndex = (index: SourceIndex, id: string): Coverage => ({
  searched: index.size - (index.entries.has(id) ? 1 : 0),
  complete: true,
});
