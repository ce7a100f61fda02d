import type { Figure, Span } from '../model';
import { findSentenceEnds } from '../text/sentences';
import { createScanner } from '../text/tokens';
import { findEvents, type ReportingEvent } from './events';
import { findFigures } from './figures';
import { findHeadlinePeople, type HeadlinePerson } from './headlinePeople';
import { findKinPhrases, type KinDraft } from './kinPhrases';
import { findNames, type NameDraft } from './names';
import { findNewcomers, type NewcomerDraft } from './newcomers';
import { findPronouns, type Pronouns } from './pronouns';
import { findQuotations, type QuotationDraft } from './quotations';
import { findRoles, type RoleDraft } from './roles';
import { findStrangers, type StrangerDraft } from './strangers';
import { settled } from './settle';
import { figuresInCell } from './tableCells';

/**
 * What one paragraph says by itself: it depends on nothing but the paragraph's text, whether it is set off and the head
 * of its column, and every span counts from the paragraph's start, so that a paragraph that moves keeps its notes.
 * `link` settles what needs more than one paragraph.
 */
export interface ParagraphNotes extends Pronouns {
  readonly sentences: readonly Span[];
  readonly quotations: readonly QuotationDraft[];
  readonly events: readonly ReportingEvent[];
  readonly names: readonly NameDraft[];
  readonly roles: readonly RoleDraft[];
  readonly kin: readonly KinDraft[];
  readonly strangers: readonly StrangerDraft[];
  readonly newcomers: readonly NewcomerDraft[];
  readonly headlinePeople: readonly HeadlinePerson[];
  readonly figures: readonly Figure[];
}

const scan = createScanner();
const NO_NEWCOMERS: readonly NewcomerDraft[] = [];

/**
 * Reads a paragraph by itself.
 * @param isSetOff it stands in a block quotation, so that all of it may be somebody's words without a mark.
 * @param column the head of its column, where it is a cell of a table; '' for a head.
 */
export function annotateParagraph(text: string, isSetOff = false, column?: string): ParagraphNotes {
  const tokens = scan(text);
  const sentenceEnds = findSentenceEnds(tokens);
  const quoted = findQuotations(tokens, sentenceEnds, isSetOff);
  const events = findEvents(tokens, sentenceEnds, quoted);
  const names = findNames(tokens, sentenceEnds);
  const roles = findRoles(tokens, sentenceEnds);
  const { pronouns, voices } = findPronouns(tokens, sentenceEnds);
  const figures = settled(findFigures(tokens, sentenceEnds));
  return {
    sentences: sentenceEnds.map((end, i) => ({
      start: tokens.start[i === 0 ? 0 : (sentenceEnds[i - 1] ?? 0)] ?? 0,
      end: tokens.end[end - 1] ?? 0,
    })),
    quotations: quoted.quotations,
    events,
    names,
    roles,
    headlinePeople: findHeadlinePeople(tokens),
    kin: findKinPhrases(tokens, sentenceEnds),
    strangers: findStrangers(tokens, sentenceEnds),
    newcomers: pronouns.length === 0 ? NO_NEWCOMERS : findNewcomers(tokens, sentenceEnds),
    pronouns,
    voices,
    figures: column === undefined ? figures : figuresInCell(text, column, figures),
  };
}
