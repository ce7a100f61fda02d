import type { ParagraphNotes } from '../annotate/annotate';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph } from '../model';
import type { SpeakerChoice } from './speakers';

/** Who speaks a block quotation speaks what stands in it behind a heading or list too. */
export function spokenInBlocks(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  answers: readonly (readonly SpeakerChoice[])[],
): readonly (readonly SpeakerChoice[])[] {
  let block: number | undefined;
  let known: SpeakerChoice | undefined;
  return answers.map((own, paragraph) => {
    const setOff = paragraphs[paragraph]?.setOff;
    if (setOff === undefined) return own;
    if (setOff !== block) known = undefined;
    block = setOff;
    const whole = notes[paragraph]?.quotations.findIndex(({ mark }) => mark === '') ?? -1;
    const choice = own[whole];
    if (choice?.candidate) known = choice;
    const said = known;
    return choice && said ? own.map((it, index) => (index === whole ? said : it)) : own;
  });
}

/** What runs over paragraphs is one quotation: parts for which nobody was found take the next one's speaker. */
export function spokenThroughout(
  notes: readonly ParagraphNotes[],
  continues: (paragraph: number, draft: QuotationDraft) => boolean,
  answers: readonly (readonly SpeakerChoice[])[],
): readonly (readonly SpeakerChoice[])[] {
  const settled = [...answers];
  for (let paragraph = notes.length - 1; paragraph > 0; paragraph--) {
    const first = notes[paragraph]?.quotations[0];
    const choice = settled[paragraph]?.[0];
    if (!first || !choice?.candidate || !continues(paragraph, first)) continue;
    const open = notes[paragraph - 1]?.quotations.findIndex((it) => it.open) ?? -1;
    const before = settled[paragraph - 1];
    if (open < 0 || !before || before[open]?.candidate) continue;
    settled[paragraph - 1] = before.map((it, index) => (index === open ? choice : it));
  }
  return settled;
}
