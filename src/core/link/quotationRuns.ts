import type { ParagraphNotes } from '../annotate/annotate';
import { isSingle } from '../annotate/quotationMarks';
import type { QuotationDraft } from '../annotate/quotations';

export interface SettledRuns {
  /** Without the quotations that only seemed to be left open. */
  readonly notes: readonly ParagraphNotes[];
  /** The paragraphs whose first quotation goes on from the paragraph before. */
  readonly continues: ReadonlySet<number>;
}

/**
 * A quotation left open goes on where the next paragraph starts with an opening mark. Where it does
 * not, the closing mark was lost or the opening one is a stray: then it is kept only when it looks
 * like speech from its first word on, and a straight single mark only first in its paragraph.
 */
export function settleOpenQuotations(notes: readonly ParagraphNotes[]): SettledRuns {
  const continues = new Set<number>();
  const settled = notes.map((note, paragraph) => {
    const open = note.quotations.findIndex((it) => it.open);
    const draft = open < 0 ? undefined : note.quotations[open];
    if (!draft) return note;
    const next = notes[paragraph + 1]?.quotations[0];
    if (next?.atStart === true && sameMark(draft, next)) {
      continues.add(paragraph + 1);
      return note;
    }
    const isStray = isMisprint(draft, next) || mayBeApostrophe(draft);
    return isSpeech(draft) && !isStray ? note : without(note, open);
  });
  return { notes: settled, continues };
}

const sameMark = (a: QuotationDraft, b: QuotationDraft): boolean =>
  isSingle(a.mark) === isSingle(b.mark);

/** A " at the start that nothing closes, where the quotations after it stand in single marks. */
const isMisprint = (draft: QuotationDraft, next: QuotationDraft | undefined): boolean =>
  draft.mark === '"' && draft.atStart && next?.atStart === true && isSingle(next.mark);

/** A ' inside a paragraph opens a quotation only where the next paragraph shows that it runs on. */
const mayBeApostrophe = ({ mark, atStart }: QuotationDraft): boolean => mark === "'" && !atStart;

const isSpeech = ({ form, looks }: QuotationDraft): boolean =>
  form === 'direct' &&
  looks.capital &&
  looks.words > 3 &&
  (looks.before === 'start' || looks.before === 'colon' || looks.before === 'comma');

/** Without one of its quotations; what stood inside that stays. */
export function without(note: ParagraphNotes, dropped: number): ParagraphNotes {
  const move = (index: number): number =>
    index === dropped
      ? (note.quotations[dropped]?.parent ?? -1)
      : index > dropped
        ? index - 1
        : index;
  return {
    ...note,
    quotations: note.quotations
      .filter((_, index) => index !== dropped)
      .map((it) => ({
        ...it,
        parent: move(it.parent),
        depth: it.parent < 0 ? 0 : it.depth - 1,
      })),
    events: note.events.map((it) => ({ ...it, inside: move(it.inside) })),
  };
}
