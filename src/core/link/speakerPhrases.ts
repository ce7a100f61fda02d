import { Class } from '../lexicon/classes';
import { nearingWords } from '../lexicon/cueNouns';
import { vocabulary } from '../lexicon/vocabulary';
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

/**
 * Whether what stands in front of a name is the title of who bears it: *Deputy Mayor for Transport*, *Head of the
 * union*; not *A spokesman for*, *Lawyers for*, *Spokesman for union leader*, nor *Head of the union,*. Its head ends at
 * `end`.
 */
export function isTitle(words: string, end: number): boolean {
  const head = words.slice(0, end);
  if (
    DETERMINED.test(words) ||
    words.endsWith(', ') ||
    !JOINTS.some((it) => words.startsWith(it, end))
  )
    return false;
  const [, ...body] = words.slice(end).trim().split(' ');
  return (
    body.length > 0 &&
    body.length <= LONGEST_BODY &&
    ((classesOf(lastWord(head)) & Class.role) !== 0 || HEADS.has(lastWord(head).toLowerCase())) &&
    body.every((it) => it === 'staff' || (classesOf(it) & SOMEBODY) === 0)
  );
}

const SOMEBODY = Class.role | Class.kin;
/** Whom a body follows; alone they are no role. */
const HEADS: ReadonlySet<string> = new Set(['head', 'chief', 'co-founder']);
/** In words. */
const LONGEST_BODY = 6;

/** The classes of a word as it stands in the text. */
export const classesOf = (word: string): number =>
  vocabulary.classes[vocabulary.numberOf(word.toLowerCase())] ?? 0;

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

/** What stands between two who do something together: *Ada Obi, 40, and the clerk Tam Quill*, *Ada Obi and her son, Tam*. */
export const JOINING = /^(?:, [^,.;:“”"]{1,40},)? and (?:[\p{L}’'-]{1,20},? ){0,4}$/u;

/** *My companion*, *a nurse*: nobody who was named before. */
export const OWN_OR_NEW = /^(?:an?|one|another|my|his|her|our|their) /iu;

/** What may stand in front of a subject’s name: *Her agent, *; *The lifeguard *. */
export const LEAD = /^(?:[\p{L}\d’'-]{1,20} ){0,5}(?:[\p{L}\d’'-]{1,20}, )?$/u;

/** Behind a subject: what it is or did. */
export const VERB = /^ (?:was|is|has|had|\p{Ll}{1,16}ed) /u;

/** Behind a name: somebody of his or hers who does something with that one: *Ada Obi and her sister*. */
export const KIN_JOINED = /^ and (?:his|her) (\p{Ll}{1,16})\b/u;

export const OWNING = /^['’]/u;

/** Between an owner and the name of who is owned: *’s campaign manager, *. */
export const OWNED_NAME = /^['’]s? (?:[\p{L}\d’'-]{1,20} ){0,5}([\p{L}\d’'-]{1,20}),? $/u;

/** *a nurse* of *Ada Obi, a nurse, who added*. */
export const DETERMINED = /^(?:an?|the|one|another|its|their|his|her|our)\b/u;

/** Between a description and the name that it is in apposition to: a comma and a description more, of nothing else. */
export const APPOSED = /^, (?:(?:an?|the|its|their|his|her|our) )?(?:[\p{Ll}\d’'-]{1,20} ){0,5}$/u;

/** What follows is of another, or what another acts on: *the brother of Ada Obi*, *she met Ada Obi*. */
export const GOVERNS =
  /\b(?:i|we|he|she|they|of|for|from|to|by|with|at|in|on|and|or|than|when|as|if)\b/iu;

/** In front of a name that *he* behind it is not: *Under questioning by Ada Obi, he agreed*. */
export const AGENT = /^[^,.;:]+ (?:by|from|with|against) $/u;

/** What is whose, behind a name: *’s mother*. */
export const OWNED = /^['’](?:s\b)? ?(\p{L}{1,16})?/u;

/** Who is asked, behind the verb. */
export const OBJECT = /^ (him|her) (?:about|how|if|to|what|when|where|whether|which|who|why)\b/u;

/** What is asked, or who is to do something. */
export const ASKING = /^ (?:(?:him|her) )?(?:how|if|to|what|when|where|whether|which|who|why)\b/u;

/** Between a pronoun and its verb: what one asks to do oneself. */
export const MAY = /^ (?:could|might|may|can)\b/u;

/** Between a pronoun and its verb: what somebody says again and again. */
export const HABIT = /^ (?:would|used to) /u;
export const OWNER = /^(?:his|her) /iu;

/** One whom the text has not met before: *a former nurse*, *my companion*; *the minister* may be somebody named. */
export const ONE = /^(?:an?|one|another|my|our) /iu;

/** Behind a description that opens a sentence: it is of who follows it, *A mother of three, she*. */
export const OTHER_SUBJECT = /^[^,]*, (?:s?he\b|I\b|\p{Lu})/u;

/** Behind a description that opens a sentence: *A man, 34, was held*, who is hardly there to speak. */
export const HELD_OR_DEAD =
  /^(?:, \d{1,3},| of \w{1,30})? (?:died|(?:was|is|has been|had been|is being) (?:later |also |then )?(?:arrested|held|detained|charged|jailed|shot|killed|stabbed|found dead|pronounced dead))\b/u;

export const genderOfPronoun = (words: string): 'female' | 'male' => {
  const first = words.charCodeAt(0) | 32;
  return first === 115 || words.toLowerCase().startsWith('her') ? 'female' : 'male';
};

/** *her coach at the school, Ada Obi*: from the noun to the name. */
export const NAMED_LATER = /^ (?:\p{L}{2,5}) [^,.;:“”]{1,40}, $/u;

/** Whether what no one is known by looks like somebody's name: *Ferry Master Ada Obi*, not *the Lamp* or *Lund Council*. */
export function mayNamePerson(words: string): boolean {
  const classes = words.split(' ', LONGEST_NAME).map(classesOf);
  const last = classes.at(-1) ?? 0;
  return (
    classes.length > 1 &&
    !/^(?:the|its|their|an?|one) /iu.test(words) &&
    (last & (Class.organisation | Class.place)) === 0 &&
    classes.some((it) => (it & (Class.givenName | Class.role | Class.honorific)) !== 0)
  );
}

/** In words. */
const LONGEST_NAME = 8;
