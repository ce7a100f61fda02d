import type { Quotation, Reading } from '../model';
import { speakerReason } from './speakerReason';
import { speakerName } from './wording';

/** Whose words a paragraph goes on with. */
export interface RunningSpeaker {
  /** The offset in front of the opening mark. */
  readonly at: number;
  readonly name: string;
  readonly why: string;
}

/** Where a quotation goes on in a new paragraph and its speaker is not named again. */
export function runningSpeakers({
  article,
  annotations,
  people,
}: Reading): readonly RunningSpeaker[] {
  return annotations.flatMap((it) => {
    const name = it.kind === 'quote' && it.continues && speakerName(it.attribution, people);
    if (!name) return [];
    return [{ at: openingOf(it, article.text), name, why: speakerReason(it, article.text) }];
  });
}

const openingOf = ({ span: { start } }: Quotation, text: string): number =>
  /[‘“‟"'«»„‹›]/.test(text.charAt(start - 1)) ? start - 1 : start;
