import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { PersonMention } from '../model';
import { sentenceAt } from '../text/span';
import type { Cast } from './cast';
import { type MentionPlaces, SUBJECT_REACH } from './mentionPlaces';
import { ASKING, genderOfPronoun, MAY, OBJECT } from './speakerPhrases';
import type { PlacedEvent } from './speakerSheets';

/** How far behind the verb of a question its object is looked for, in characters. */
const OBJECT_REACH = 13;
/** How far behind who rings the other may be named, in characters. */
const RUNG_REACH = 24;
/** How many reports back who asks may stand. */
const ASKED_REACH = 4;

/** Verbs of who speaks to what another has said. */
export const REPLIES: ReadonlySet<string> = new Set(
  'reply respond retort answer counter'.split(' '),
);

/** Behind the one that something is done to, in characters. */
const BE_REACH = 6;
const PASSIVE = /^ (?:was|is|has|had) /u;

/** *accused Ada Obi’s party*: not her. */
const OWNS = /^['’]/u;

/** *Asked if it was late, Ada Obi told Una Quill it was*: she may go on to answer. */
const ASKED_FIRST = /^(?:Asked|Pressed|Questioned|Quizzed)\b/u;
const OPENING_REACH = 12;

/** Verbs that a clause follows without who hears it: *said Ada Obi had won*. */
const STATING: ReadonlySet<string> = new Set(
  `say announce add claim believe think insist admit confirm reveal argue suggest hope deny know report write explain note
  state`.split(/\s+/),
);

/** Verbs whose object has as much to say as their subject. */
const ACCUSING: ReadonlySet<string> = new Set('accuse blame challenge charge fault'.split(' '));

/** A pronoun that is an event's subject. */
export interface AskedPronoun extends PlacedEvent {
  readonly gender: 'female' | 'male';
  /** Whom it does not stand for: who is told, who asks, who says *I* and to whom. */
  readonly others: readonly (string | undefined)[];
  /** Whom the cast takes it for. */
  readonly resolved: string | undefined;
}

/** Whom a pronoun goes back to; nobody at all, where the person is `undefined`. */
export interface GoneBack {
  readonly person: string | undefined;
}

/** Whether a pronoun may stand for somebody by gender, and by who else speaks there. */
export function fits(
  cast: Cast,
  { others, gender }: AskedPronoun,
  person: string | undefined,
): boolean {
  if (person === undefined || others.includes(person)) return false;
  const known = cast.genderOf(person);
  return known === undefined || known === gender;
}

/** Who asks or tells around a pronoun that is the subject of an event, and who is asked. */
export class Questions {
  readonly #notes: readonly ParagraphNotes[];
  readonly #cast: Cast;
  readonly #places: MentionPlaces;
  readonly #personOf: (placed: PlacedEvent) => string | undefined;

  constructor(
    notes: readonly ParagraphNotes[],
    cast: Cast,
    places: MentionPlaces,
    personOf: (placed: PlacedEvent) => string | undefined,
  ) {
    this.#notes = notes;
    this.#cast = cast;
    this.#places = places;
    this.#personOf = personOf;
  }

  /** Whom the pronoun is not: who is told, or who asks in front of it. */
  otherOf(placed: PlacedEvent): string | undefined {
    return this.#toldBy(placed) ?? this.#agentInFront(placed) ?? this.#askerInFront(placed);
  }

  /** Whom a verb of telling has right behind it, who is not who tells: *she told Ada Obi*. */
  #toldBy({ event: { cue, verb }, paragraph }: PlacedEvent): string | undefined {
    return verb === 'tell' ? this.#places.objectOf(paragraph, cue)?.person : undefined;
  }

  /** *Asked by Ada Obi when it would open, she said*: not who asked. */
  #agentInFront({ event: { frame }, paragraph, index }: PlacedEvent): string | undefined {
    const before = index > 0 ? this.#notes[paragraph]?.events[index - 1] : undefined;
    if (before?.found !== 'by' || before.cue.start !== before.frame.start) return undefined;
    if (before.frame.start !== frame.start) return undefined;
    return this.#personOf({ paragraph, index: index - 1, event: before });
  }

  /** *When Ada Obi asked where it was, she said*: not who asks in the clause in front. */
  #askerInFront({ event: { frame, clause }, paragraph, index }: PlacedEvent): string | undefined {
    const events = this.#notes[paragraph]?.events ?? [];
    for (let at = index - 1; clause === 'main' && at >= 0 && index - at < ASKED_REACH; at--) {
      const it = events[at];
      if (it?.frame.start !== frame.start || it.clause !== 'dependent') break;
      if (it.verb !== 'ask' || it.subjectKind !== 'name') continue;
      const { end } = it.cue;
      return ASKING.test(this.#places.wordsAt(paragraph, { start: end, end: end + OBJECT_REACH }))
        ? this.#personOf({ paragraph, index: at, event: it })
        : undefined;
    }
    return undefined;
  }

  /**
   * *When Ruth Lowe asked Tom Quill where it was, he said*: who is asked, or nobody where that is open; not who asks.
   * So too what that one may have done, and who answers: *She asked Tom Quill whether he had read it. He said*.
   */
  askedBefore(asked: AskedPronoun): GoneBack | undefined {
    const { paragraph, index, event, gender } = asked;
    const events = this.#notes[paragraph]?.events ?? [];
    let at = index - 1;
    while (events[at]?.subjectKind === 'he' && events[at]?.clause !== 'main') at--;
    const before = events[at];
    if (before?.verb !== 'ask' || before.inside !== event.inside) return undefined;
    const { cue, frame, found, subjectKind } = before;
    const isOwn = frame.start === event.frame.start;
    const isMainClause = before.clause === 'main';
    if (isOwn && isMainClause ? !this.#isOfAsked(asked) : isOwn && subjectKind === 'he')
      return undefined;
    if (!isOwn && !((isMainClause || found === 'by') && this.#answers(before, asked)))
      return undefined;
    const rung = isOwn ? this.#rungToAsk(before, paragraph) : undefined;
    if (rung && fits(this.#cast, asked, rung.person)) return { person: rung.person };
    const behind = this.#places.wordsAt(paragraph, { start: cue.end, end: cue.end + OBJECT_REACH });
    const object = OBJECT.exec(behind)?.[1];
    if (object && isOwn)
      return genderOfPronoun(object) === gender ? { person: undefined } : undefined;
    const named =
      found === 'by'
        ? this.#places.nameAtStart(paragraph, cue.start, frame.start, SUBJECT_REACH)
        : this.#places.objectOf(paragraph, cue);
    if (!named && found === 'by' && !isOwn) return { person: undefined };
    if (!named || !fits(this.#cast, asked, named.person)) return undefined;
    const { end } = named.span;
    const isRequest = !isOwn && this.#places.placedWords(paragraph, end, end + 4) === ' to ';
    return isRequest ? undefined : { person: named.person };
  }

  /**
   * Whom a pronoun behind somebody's report stands for rather than for `person`, who reports: who answers, *Ada Obi told
   * Una Quill it was late. She replied*, or nobody, where either may speak: *Ada Obi accused Una Quill of lying*, *Una
   * Quill was accused by Ada Obi*.
   */
  otherThan(
    { found, verb, cue, frame }: ReportingEvent,
    paragraph: number,
    person: string | undefined,
    asked: AskedPronoun,
  ): GoneBack | undefined {
    const { event } = asked;
    if (
      event.clause !== 'main' ||
      (paragraph === asked.paragraph && frame.start === event.frame.start)
    )
      return undefined;
    const isPassive = found === 'by';
    const other = isPassive
      ? this.#places.nameAtStart(paragraph, cue.start, frame.start, SUBJECT_REACH)
      : this.#places.objectOf(paragraph, cue);
    if (!other || other.person === person || !fits(this.#cast, asked, other.person))
      return undefined;
    const { end } = other.span;
    const behind = this.#places.placedWords(paragraph, end, end + BE_REACH);
    if (isPassive ? !PASSIVE.test(behind) : OWNS.test(behind)) return undefined;
    if (isPassive || ACCUSING.has(verb)) return { person: undefined };
    const opening = this.#places.wordsAt(paragraph, {
      start: frame.start,
      end: frame.start + OPENING_REACH,
    });
    const isHearer = other.form === 'name' && !STATING.has(verb) && !ASKED_FIRST.test(opening);
    return isHearer && REPLIES.has(event.verb) ? { person: other.person } : undefined;
  }

  /** *Tom Quill* of *When Ada Obi rang Tom Quill to ask him why, he refused*. */
  #rungToAsk({ form, subject, cue }: ReportingEvent, paragraph: number): PersonMention | undefined {
    if (form !== 'infinitive') return undefined;
    const name = this.#places.nameAtStart(paragraph, cue.start, subject.end + 1, RUNG_REACH);
    return name?.form === 'name' ? name : undefined;
  }

  /** *asked Tom Quill whether he had read it*, not *asked Tom Quill if he could go*. */
  #isOfAsked({ event: { clause, subject, cue }, paragraph }: AskedPronoun): boolean {
    return (
      clause !== 'main' &&
      !MAY.test(this.#places.wordsAt(paragraph, { start: subject.end, end: cue.start }))
    );
  }

  /** Whether a pronoun says something right behind the sentence of a question, and does not ask as well. */
  #answers({ frame }: ReportingEvent, { event, paragraph }: AskedPronoun): boolean {
    const { sentences = [] } = this.#notes[paragraph] ?? {};
    const { start } = event.subject;
    return (
      event.clause === 'main' &&
      sentenceAt(sentences, event.frame.start) - sentenceAt(sentences, frame.start) === 1 &&
      !this.#places.wordsAt(paragraph, { start: start - 3, end: start }).includes('?')
    );
  }
}
