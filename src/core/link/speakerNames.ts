import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import { Class } from '../lexicon/classes';
import { nearingWords } from '../lexicon/cueNouns';
import { genderOfKin } from '../lexicon/nameFacts';
import { vocabulary } from '../lexicon/vocabulary';
import type { Paragraph, PersonMention, Span } from '../model';
import { lastWord } from '../text/characters';
import { contains, lastStartingBy, shifted, within } from '../text/span';
import { isByline } from './bylines';
import type { Cast } from './cast';
import { narrationsOf, type Narration } from './narration';
import type { PlacedEvent } from './speakerSheets';

export interface Speaker {
  /** The mention, in the article, with the relative pronoun by which it speaks: *Ada Obi, who*. */
  readonly span: Span;
  readonly form: 'name' | 'role' | 'pronoun';
  readonly person?: string;
  readonly name: string;
  /** Equal for two events with one speaker. */
  readonly key: string;
}

/** Says which person or whose words the subject of an event is. */
export interface Caster {
  speakerOf(event: PlacedEvent): Speaker;
  /** A span of the event's paragraph, in the article. */
  placed(event: PlacedEvent, span: Span): Span;
  /** The pronouns settled here otherwise than by the cast. */
  pronouns(): readonly PersonMention[];
}

/** How many reports back a pronoun looks, and through how many other pronouns. */
const REPORTERS_BACK = 12;
const DEPTH_LIMIT = 12;

/** How far a paragraph's topic may stand from its start, in characters: *Yesterday Ada Obi …*. */
const TOPIC_REACH = 40;

/** What is whose, behind a name: *’s mother*. */
const OWNED = /^['’](?:s\b)? ?(\p{L}{1,16})?/u;
/** In characters. */
const KIN_REACH = 20;

export function createCaster(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  cast: Cast,
): Caster {
  const names = new Map(cast.people.map(({ id, name }) => [id, name]));
  const known: Speaker[][] = []; // by paragraph and index
  const overridden = new Map<number, PersonMention>();
  let narrations: readonly (Narration | undefined)[] | undefined;
  const offsetOf = (paragraph: number): number => paragraphs[paragraph]?.span.start ?? 0;
  const wordsAt = (paragraph: number, { start, end }: Span): string =>
    paragraphs[paragraph]?.text.slice(start, end) ?? '';

  let depth = 0; // of pronouns that go back to pronouns
  const speakerOf = (placedEvent: PlacedEvent): Speaker => {
    const { event, paragraph, index } = placedEvent;
    const there = (known[paragraph] ??= []);
    const before = there[index];
    if (before) return before;
    const words = wordsAt(paragraph, event.head);
    const span = shifted(event.head, offsetOf(paragraph));
    const isPronoun = event.subjectKind === 'he' || event.subjectKind === 'they';
    // for those that go back to it while it is looked for
    if (isPronoun) there[index] = { span, form: 'pronoun', name: words, key: words };
    const mention = mentionAtEnd(cast.mentions, span);
    const named = mention ?? nameWithBody(cast.mentions, span, words);
    const person = event.subjectKind === 'he' ? whomOf(placedEvent, mention) : named?.person;
    const end = (event.relative?.end ?? 0) + offsetOf(paragraph);
    const isPart = needsMore(words) || belongsTo(wordsAt(paragraph, event.subject), words);
    const whole = isPart ? event.subject : event.head;
    if (person === undefined) {
      const own = reaching(shifted(whole, offsetOf(paragraph)), end);
      const name = wordsAt(paragraph, whole);
      return (there[index] = isPronoun
        ? { span: own, form: 'pronoun', name, key: String(own.start) }
        : { span: own, form: 'name', name, key: name.toLowerCase() });
    }
    const isOverride = event.subjectKind === 'he' && mention?.person !== person;
    if (isOverride) overridden.set(span.start, { kind: 'person', form: 'pronoun', span, person });
    return (there[index] = {
      span: reaching(mention?.span ?? shifted(whole, offsetOf(paragraph)), end),
      form: named?.form ?? 'pronoun',
      person,
      name: names.get(person) ?? words,
      key: person,
    });
  };

  /** The name at a paragraph's start, before a place in it. */
  const nameAtStart = (paragraph: number, limit: number): PersonMention | undefined => {
    const start = offsetOf(paragraph);
    const from = lastStartingBy(cast.mentions, start - 1) + 1;
    for (let i = from; i < cast.mentions.length; i++) {
      const mention = cast.mentions[i];
      if (!mention || mention.span.start >= start + Math.min(limit, TOPIC_REACH)) return undefined;
      if (mention.form === 'pronoun') continue;
      const own = within(mention.span, start);
      return notes[paragraph]?.quotations.some((it) => contains(it.span, own))
        ? undefined
        : mention;
    }
    return undefined;
  };

  /** Whom the sentences of a paragraph are about that names somebody at its start. */
  const topicBefore = (
    { paragraph, event }: PlacedEvent,
    gender: 'female' | 'male',
    fits: (person: string | undefined) => boolean,
  ): { readonly person: string | undefined } | undefined => {
    const name = nameAtStart(paragraph, event.subject.start);
    if (!name) return undefined;
    const { person } = name;
    const end = name.span.end - offsetOf(paragraph);
    const owned = OWNED.exec(paragraphs[paragraph]?.text.slice(end, end + KIN_REACH) ?? '');
    if (!owned) return fits(person) ? { person } : undefined;
    // *Ada Obi’s brother … she*: the owner, but nobody where *she* may be either
    const noun = vocabulary.numberOf(owned[1] ?? '');
    if (((vocabulary.classes[noun] ?? 0) & Class.kin) === 0) return undefined;
    const kin = genderOfKin(noun);
    return kin !== undefined && kin !== gender && fits(person) ? { person } : { person: undefined };
  };

  /** Whom a verb of telling has right behind it, who is not who tells: *she told Ada Obi*. */
  const toldBy = ({ cue, verb }: ReportingEvent, offset: number): string | undefined => {
    if (verb !== 'tell') return undefined;
    const at = cue.end + 1 + offset;
    const mention = cast.mentions[lastStartingBy(cast.mentions, at)];
    return mention && mention.span.start >= at && mention.form !== 'role'
      ? mention.person
      : undefined;
  };

  /** Whom *I* stands for in a paragraph's own words, who is nobody whom they call *she*. */
  const narratorOf = (paragraph: number): string | undefined => {
    const { voices = [], quotations = [] } = notes[paragraph] ?? {};
    const isOwn = voices.some(
      ({ voice, span }) => voice === 'speaker' && !quotations.some((it) => contains(it.span, span)),
    );
    return isOwn
      ? (narrations ??= narrationsOf(paragraphs, notes, cast.mentions))[paragraph]?.speaker
      : undefined;
  };

  /** Whom the pronoun that is an event's subject stands for: not who is told, nor the one who says *I*. */
  const whomOf = (
    placedEvent: PlacedEvent,
    mention: PersonMention | undefined,
  ): string | undefined => {
    const { event, paragraph } = placedEvent;
    const told = toldBy(event, offsetOf(paragraph));
    const narrator = event.inside < 0 ? narratorOf(paragraph) : undefined;
    const isOther = (person: string): boolean => person === told || person === narrator;
    const gender = genderOfPronoun(wordsAt(paragraph, event.head));
    const settled = goesBackTo(placedEvent, gender, isOther);
    const person = settled ? settled.person : mention?.person;
    return person !== undefined && isOther(person) ? undefined : person;
  };

  /**
   * Whom the pronoun that is an event's subject stands for: who reported last in the paragraph, else
   * who spoke last in the paragraph before, else whom that paragraph is about.
   */
  const goesBackTo = (
    { paragraph, event, index }: PlacedEvent,
    gender: 'female' | 'male',
    isOther: (person: string) => boolean,
  ): { readonly person: string | undefined } | undefined => {
    const fits = (person: string | undefined): person is string => {
      if (person === undefined || isOther(person)) return false;
      const known = cast.genderOf(person);
      return known === undefined || known === gender;
    };
    const reporters = (at: number, limit: number): string | undefined => {
      const events = notes[at]?.events ?? [];
      const last = lastWithCueBefore(events, limit);
      for (let i = last; i >= 0 && i > last - REPORTERS_BACK; i--) {
        const it = events[i];
        if (!it || it.cue.end > limit || it.inside !== event.inside || !isMain(it)) continue;
        if (events[i - 1]?.cue.start === it.cue.start) continue; // the second reading of one cue
        if (it.subject.start >= event.subject.start && at === paragraph) continue;
        if (depth >= DEPTH_LIMIT && it.subjectKind === 'he') continue;
        depth++;
        const { person } = speakerOf({ paragraph: at, index: i, event: it });
        depth--;
        if (fits(person)) return person;
      }
      return undefined;
    };
    const settled = (person: string | undefined) => (person === undefined ? undefined : { person });
    const own = reporters(paragraph, event.subject.start);
    if (own !== undefined || event.inside >= 0) return settled(own);
    const about = topicBefore({ paragraph, event, index }, gender, fits);
    if (about) return about;
    const last = reporters(paragraph - 1, Infinity);
    if (last !== undefined) return settled(last);
    if (isByline(paragraphs[paragraph - 1]?.text ?? '')) return undefined;
    const start = offsetOf(paragraph - 1);
    const topic = cast.mentions[lastStartingBy(cast.mentions, start - 1) + 1];
    return topic && topic.span.start < start + TOPIC_REACH && paragraph > 0 && fits(topic.person)
      ? settled(topic.person)
      : undefined;
  };

  return {
    speakerOf,
    placed: ({ paragraph }, span) => shifted(span, offsetOf(paragraph)),
    pronouns: () => [...overridden.values()].sort((a, b) => a.span.start - b.span.start),
  };
}

const reaching = ({ start, end }: Span, last: number): Span => ({
  start,
  end: Math.max(end, last),
});

const nearing: ReadonlySet<string> = new Set(nearingWords.split(' '));

/** *a source close* says nobody without *to the mayor*. */
const needsMore = (words: string): boolean =>
  words.includes(' ') && nearing.has(lastWord(words).toLowerCase());

/** *a spokesman* of *a spokesman for the mayor*: whose he is belongs to who he is. */
function belongsTo(phrase: string, head: string): boolean {
  if (!phrase.startsWith(head) || phrase.length > DESCRIPTION_LIMIT) return false;
  return JOINTS.some((joint) => phrase.startsWith(joint, head.length));
}

const JOINTS = [' for ', ' of ', ' from ', ' at '];

/** Longest description that stands for a speaker whole, in characters. */
const DESCRIPTION_LIMIT = 80;

/** Index of the last event whose cue starts before `limit`, or -1. */
function lastWithCueBefore(events: readonly ReportingEvent[], limit: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((events[middle]?.cue.start ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A report of its own, not one inside another noun phrase or a relative clause. */
const isMain = ({ form, found, kind }: ReportingEvent): boolean =>
  form !== 'noun' && form !== 'other verb' && found !== 'relative' && kind !== 'move';

const genderOfPronoun = (words: string): 'female' | 'male' => {
  const first = words.charCodeAt(0) | 32;
  return first === 115 || words.toLowerCase().startsWith('her') ? 'female' : 'male';
};

/** The mention that the head of a noun phrase ends with: *Ada Obi* of *the mayor Ada Obi*. */
function mentionAtEnd(mentions: readonly PersonMention[], head: Span): PersonMention | undefined {
  for (let i = lastStartingBy(mentions, head.end - 1); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.span.end <= head.start) return undefined;
    if (mention.span.end >= head.end - 2) return mention;
  }
  return undefined;
}

/** *Ada Obi* of *Professor Ada Obi of the University of Marlow*: a name whose body belongs to the phrase's head. */
function nameWithBody(
  mentions: readonly PersonMention[],
  head: Span,
  words: string,
): PersonMention | undefined {
  for (let i = lastStartingBy(mentions, head.start - 1) + 1; i < mentions.length; i++) {
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
