import type { Attribution, Quotation } from '../model';
import { textAt } from '../text/span';
import { shortened, SPEAKER_CERTAINTY } from './wording';

/** Below this a card says that the speaker is less than certain. */
const SURE = 0.8;

/** Why a quotation has the speaker that it has, or none, in a sentence. */
export function speakerReason({ attribution, form }: Quotation, text: string): string {
  if (!attribution) {
    return form === 'direct'
      ? 'The text does not say for certain who spoke.'
      : 'The text does not say that anybody spoke these words.';
  }
  if (attribution.certainty < SPEAKER_CERTAINTY) {
    return 'It is too uncertain who spoke to name anybody.';
  }
  const reason = ruleWords(attribution, text);
  return attribution.certainty < SURE ? `${reason} This is less than certain.` : reason;
}

function ruleWords({ how, speaker, cue }: Attribution, text: string): string {
  const who = inMarks(textAt(text, speaker));
  const word = cue && inMarks(textAt(text, cue));
  const withCue = word === undefined ? '' : `, with ${word}`;
  switch (how) {
    case 'before':
      return `Named before the words: ${who}${withCue}.`;
    case 'after':
      return `Named after the words: ${who}${withCue}.`;
    case 'inverted':
      return `Named behind the reporting word: ${word === undefined ? who : `${word} ${who}`}.`;
    case 'between':
      return `Named where the quotation is interrupted: ${who}${withCue}.`;
    case 'according-to':
      return `Named as the source: ${who}${withCue}.`;
    case 'role':
      return `Named by role: ${who}${withCue}.`;
    case 'pronoun':
      return `Named by the pronoun ${who}${withCue}.`;
    case 'clause-subject':
      return `The subject of the sentence that the words stand in: ${who}${withCue}.`;
    case 'noun-cue':
      return `Named with the noun for what was said: ${who}${withCue}.`;
    case 'continued':
      return `Goes on from the quotation before, whose speaker is ${who}.`;
    case 'turn':
      return `Two people take turns: this one is ${who}, who spoke before the other.`;
    case 'previous-sentence':
      return `Named in the sentence before: ${who}${withCue}.`;
    case 'transcript':
      return `Named at the start of the line, as in a transcript: ${who}.`;
    case 'signature':
      return `Named beneath the words, as a signature: ${who}.`;
  }
}

const inMarks = (words: string): string => `“${shortened(words, 80)}”`;
