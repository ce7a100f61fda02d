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

/**
 * What runs over paragraphs is one quotation: parts for which nobody was found take the next one's speaker, and so do
 * those that only went on from another quotation, where the next one's own sentence says who speaks.
 */
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
    if (choice.candidate.event.form === 'label') continue; // it speaks for its own words alone
    const open = notes[paragraph - 1]?.quotations.findIndex((it) => it.open) ?? -1;
    const before = settled[paragraph - 1];
    const draft = notes[paragraph - 1]?.quotations[open];
    const own = before?.[open];
    if (!draft || !own) continue;
    const isCarried = isGoingOn(own, paragraph - 1, draft) && isSettledAt(choice, paragraph, first);
    if (own.candidate && !isCarried) continue;
    settled[paragraph - 1] = before.map((it, index) => (index === open ? choice : it));
  }
  return settled;
}

/** Whole paragraph and only taken for the words of who spoke before: nothing in front of it announces it. */
const isGoingOn = (
  { candidate, view, byTurn }: SpeakerChoice,
  paragraph: number,
  { alone, atStart }: QuotationDraft,
): boolean =>
  alone &&
  atStart &&
  byTurn === undefined &&
  candidate !== undefined &&
  candidate.paragraph < paragraph &&
  view?.isChain === true &&
  !candidate.event.announces;

/** Its own sentence names who speaks, or that of a part behind it; a pronoun goes on from somebody as well. */
const isSettledAt = (
  { candidate }: SpeakerChoice,
  paragraph: number,
  { frame }: QuotationDraft,
): boolean =>
  candidate !== undefined &&
  candidate.event.subjectKind !== 'he' &&
  (candidate.paragraph > paragraph ||
    (candidate.paragraph === paragraph && candidate.event.frame.start === frame.start));
