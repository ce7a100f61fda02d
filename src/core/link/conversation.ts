import type { ParagraphNotes } from '../annotate/annotate';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph } from '../model';
import { codeUnitAt } from '../text/characters';
import { FLOOR } from './speakerRanking';
import type { SpeakerChoice } from './speakers';
import { lastWordOf } from './speakerSheets';

/** Fewest brief or answering utterances that show a conversation, and how many of all that open with speech. */
const FEWEST = 3;
const SHARE = 0.2;
/** Fewest of them that answer a question: news has brief utterances too, but few of its questions are answered. */
const ANSWERED = 2;
/** Longest utterance that is brief, in words. */
const BRIEF = 4;
const QUESTION = 63;

/**
 * The paragraphs in which somebody else speaks than in the one before, as in a scene of people who talk: an
 * utterance and nothing else, behind another that is over. News gives several such paragraphs in a row to one
 * speaker; so a text counts as a conversation only where many are brief or answer a question, and some do answer one.
 */
export function turnsIn(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): ReadonlySet<number> {
  const turns = new Set<number>();
  let spoken = 0;
  let brief = 0;
  let answers = 0;
  let before: QuotationDraft | undefined;
  for (let i = 0; i < notes.length; i++) {
    const outer = notes[i]?.quotations.filter(({ parent }) => parent < 0) ?? [];
    const [first] = outer;
    const last = outer.at(-1);
    if (first && isUtterance(first) && first.atStart) {
      spoken++;
      const answersOne =
        before && codeUnitAt(paragraphs[i - 1]?.text ?? '', before.span.end - 1) === QUESTION;
      if (answersOne) answers++;
      if (answersOne || first.looks.words <= BRIEF) brief++;
      if (before && outer.length === 1 && isAll(first)) turns.add(i);
    }
    before = last && isUtterance(last) && !last.open ? last : undefined;
  }
  const isConversation = answers >= ANSWERED && brief >= FEWEST && brief >= SHARE * spoken;
  return isConversation ? turns : NO_TURNS;
}

const NO_TURNS: ReadonlySet<number> = new Set();

const isUtterance = ({ form, looks }: QuotationDraft): boolean =>
  form === 'direct' && looks.capital;

const isAll = ({ alone, open, looks }: QuotationDraft): boolean =>
  alone && !open && looks.after === 'end';

/** Turns are taken from a speaker of this certainty at most, and each is less certain: some turns on nobody is named. */
const CERTAIN = 0.7;
const LOSS = 0.9;

/** Who spoke before the one before; nobody where both seem the same, or nobody knows who spoke `first`. */
export function turnAfter(
  paragraphs: readonly Paragraph[],
  before: SpeakerChoice | undefined,
  first: SpeakerChoice | undefined,
): SpeakerChoice {
  const certainty = LOSS * Math.min(first?.certainty ?? 0, CERTAIN);
  if (!first?.candidate || certainty < FLOOR || isSame(paragraphs, before, first)) return NOBODY;
  return { ...first, certainty, byTurn: true };
}

const NOBODY: SpeakerChoice = { candidate: undefined, certainty: 0.5 };

const isSame = (
  paragraphs: readonly Paragraph[],
  a: SpeakerChoice | undefined,
  b: SpeakerChoice,
): boolean =>
  a?.candidate !== undefined &&
  b.candidate !== undefined &&
  lastWordOf(paragraphs, a.candidate) === lastWordOf(paragraphs, b.candidate);
