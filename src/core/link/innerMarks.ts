import type { ParagraphNotes } from '../annotate/annotate';
import { isSingle } from '../annotate/quotationMarks';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph } from '../model';
import { isTitleParagraph } from './speakers';

/** How often an article uses its marks for speech, at least, and how many times as often as those within. */
const HABIT = 3;
const OFTENER = 2;

/**
 * Whether a quotation stands in the marks that its article keeps for what speakers quote: single ones where speech
 * stands in double ones, and the other way round. There they set off words as words, slogans and headings, or what
 * somebody quotes in a speech whose own marks were lost. Titles have marks of their own in most houses.
 */
export function innerMarks(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): (paragraph: number, draft: QuotationDraft) => boolean {
  let single = 0;
  let double = 0;
  notes.forEach(({ quotations }, paragraph) => {
    if (isTitleParagraph(paragraphs, paragraph)) return;
    for (const { parent, mark } of quotations) {
      if (parent >= 0 || mark === '') continue;
      if (isSingle(mark)) single++;
      else double++;
    }
  });
  const areSingleInner = double >= HABIT && double >= OFTENER * single;
  const areDoubleInner = single >= HABIT && single >= OFTENER * double;
  return (paragraph, { parent, mark }) =>
    parent >= 0 ||
    (mark !== '' &&
      (isSingle(mark) ? areSingleInner : areDoubleInner) &&
      !isTitleParagraph(paragraphs, paragraph));
}
