import { nearingWords } from '../lexicon/cueNouns';
import type { PersonMention, Span } from '../model';
import { lastWord } from '../text/characters';
import { firstStartingFrom, lastStartingBy } from '../text/span';

const nearing: ReadonlySet<string> = new Set(nearingWords.split(' '));

/** *a source close* says nobody without *to the mayor*. */
export const needsMore = (words: string): boolean =>
  words.includes(' ') && nearing.has(lastWord(words).toLowerCase());

/** *a spokesman* of *a spokesman for the mayor*: whose he is belongs to who he is. */
export function belongsTo(phrase: string, head: string): boolean {
  if (!phrase.startsWith(head) || phrase.length > DESCRIPTION_LIMIT) return false;
  return JOINTS.some((joint) => phrase.startsWith(joint, head.length));
}

const JOINTS = [' for ', ' of ', ' from ', ' at '];

/** Longest description that stands for a speaker whole, in characters. */
const DESCRIPTION_LIMIT = 80;

/** The mention that the head of a noun phrase ends with: *Ada Obi* of *the mayor Ada Obi*. */
export function mentionAtEnd(
  mentions: readonly PersonMention[],
  head: Span,
): PersonMention | undefined {
  for (let i = lastStartingBy(mentions, head.end - 1); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.span.end <= head.start) return undefined;
    if (mention.span.end >= head.end - 2) return mention;
  }
  return undefined;
}

/** *Ada Obi* of *Professor Ada Obi of the University of Marlow*: a name whose body belongs to the phrase's head. */
export function nameWithBody(
  mentions: readonly PersonMention[],
  head: Span,
  words: string,
): PersonMention | undefined {
  for (let i = firstStartingFrom(mentions, head.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.span.end >= head.end) return undefined;
    if (mention.form !== 'name') continue;
    const before = words.slice(0, mention.span.start - head.start);
    const isBehind = JOINTS.some((it) => words.startsWith(it, mention.span.end - head.start));
    return isBehind && !HELD.test(before) ? mention : undefined;
  }
  return undefined;
}

/** Before a name: somebody or something else is the head (*the sister of*, *Una and*). */
const HELD = /\b(?:of|for|from|at|with|to|by|on|in|and|or)\b|&/u;

/** What stands between two who do something together: *Ada Obi, 40, and the clerk Tam Quill*. */
export const JOINING = /^(?:, [^,.;:“”"]{1,40},)? and (?:[\p{L}’'-]{1,20} ){0,4}$/u;
