import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import { Class } from '../lexicon/classes';
import { genderOfGivenName } from '../lexicon/givenNames';
import { genderOfKin } from '../lexicon/nameFacts';
import { genderOfPersonNoun } from '../lexicon/personNouns';
import { vocabulary } from '../lexicon/vocabulary';
import type { Paragraph, PersonMention, Span } from '../model';
import { lastWord } from '../text/characters';
import { firstStartingFrom, lastStartingBy, sentenceAt, shifted, within } from '../text/span';
import { isByline } from './bylines';
import type { Cast } from './cast';
import { type MentionPlaces, SUBJECT_REACH, TOPIC_REACH } from './mentionPlaces';
import { Narrators } from './narrators';
import { type AskedPronoun, fits, type GoneBack, Questions, REPLIES } from './questions';
import {
  AGENT,
  classesOf,
  genderOfPronoun,
  GOVERNS,
  HABIT,
  JOINING,
  KIN_JOINED,
  LEAD,
  mayNamePerson,
  NAMED_LATER,
  ONE,
  OWN_OR_NEW,
  HELD_OR_DEAD,
  OTHER_SUBJECT,
  OWNED,
  OWNED_NAME,
  OWNER,
  OWNING,
  VERB,
} from './speakerPhrases';
import { isMain, lastWithCueBefore, type PlacedEvent } from './speakerSheets';

/** How many reports back a pronoun looks, and through how many other pronouns. */
const REPORTERS_BACK = 12;
const DEPTH_LIMIT = 12;

/** How far behind a subject its verb ends, in characters. */
const VERB_REACH = 20;

/** *But*, *And* in front of a sentence's subject, in characters. */
const OPENER_REACH = 4;

/** How far behind a name kin of that one is looked for, in characters. */
const KIN_REACH = 20;

/** For whom a pronoun stands. */
export interface Whom {
  readonly person: string | undefined;
  /** It is known to stand for nobody of the cast. */
  readonly isNobody: boolean;
}

/** Says for whom a pronoun stands that is the subject of an event. */
export class SubjectPronouns {
  readonly #paragraphs: readonly Paragraph[];
  readonly #notes: readonly ParagraphNotes[];
  readonly #cast: Cast;
  readonly #places: MentionPlaces;
  readonly #personOf: (placed: PlacedEvent) => string | undefined;
  readonly #narrators: Narrators;
  readonly #questions: Questions;
  #depth = 0; // of pronouns that go back to pronouns

  /** `personOf` says who the subject of another event is, which may be a pronoun as well. */
  constructor(
    paragraphs: readonly Paragraph[],
    notes: readonly ParagraphNotes[],
    cast: Cast,
    places: MentionPlaces,
    personOf: (placed: PlacedEvent) => string | undefined,
  ) {
    this.#paragraphs = paragraphs;
    this.#notes = notes;
    this.#cast = cast;
    this.#places = places;
    this.#personOf = personOf;
    this.#narrators = new Narrators(paragraphs, notes, cast.mentions);
    this.#questions = new Questions(notes, cast, places, personOf);
  }

  /** Not who is told or asks, nor the one who says *I*, or to whom; `resolved` is whom the cast takes it for. */
  whomOf(placed: PlacedEvent, resolved: string | undefined): Whom {
    const { event, paragraph, index } = placed;
    const told = this.#questions.otherOf(placed);
    const voices = event.inside < 0 ? this.#narrators.of(paragraph) : undefined;
    const others = [
      told,
      voices?.speaker,
      voices?.addressee,
      voices?.partner,
      this.#hearer(placed),
    ];
    const gender = genderOfPronoun(this.#places.wordsAt(paragraph, event.head));
    const asked = { paragraph, index, event, gender, others, resolved };
    const settled = this.#goesBackTo(asked);
    const person = settled ? settled.person : resolved;
    if (person === undefined) return { person, isNobody: settled !== undefined };
    const isOther = others.includes(person);
    return { person: isOther ? undefined : person, isNobody: isOther };
  }

  /** Who says *he heard him shout “No”*: not whom he heard. */
  #hearer({ event, paragraph, index }: PlacedEvent): string | undefined {
    const before = index > 0 ? this.#notes[paragraph]?.events[index - 1] : undefined;
    return event.found === 'cited' && before?.frame.start === event.frame.start
      ? this.#personOf({ paragraph, index: index - 1, event: before })
      : undefined;
  }

  /** Whom the sentences of a paragraph are about that names somebody at its start. */
  #topicBefore(asked: AskedPronoun): GoneBack | undefined {
    const { paragraph, event, gender } = asked;
    const name = this.#places.nameAtStart(paragraph, event.subject.start);
    if (!name) return undefined;
    const { person } = name;
    if (
      AGENT.test(
        this.#places.placedWords(paragraph, this.#places.offsetOf(paragraph), name.span.start),
      )
    )
      return undefined;
    const end = name.span.end - this.#places.offsetOf(paragraph);
    const owned = OWNED.exec(this.#places.wordsAt(paragraph, { start: end, end: end + KIN_REACH }));
    if (!owned) return this.#oneFrom(asked, name);
    // *Ada Obi’s brother … she*: the owner, but nobody where *she* may be either
    const noun = vocabulary.numberOf(owned[1] ?? '');
    if (((vocabulary.classes[noun] ?? 0) & Class.kin) === 0) return undefined;
    const kin = genderOfKin(noun);
    return kin !== undefined && kin !== gender && fits(this.#cast, asked, person)
      ? { person }
      : { person: undefined };
  }

  /**
   * Whom the pronoun that is an event's subject stands for: who reported last in the paragraph, else
   * who spoke last in the paragraph before, else whom that paragraph is about.
   */
  #goesBackTo(asked: AskedPronoun): GoneBack | undefined {
    const { paragraph, event } = asked;
    const answering = this.#questions.askedBefore(asked) ?? this.#actsBefore(asked);
    if (answering) return answering;
    const own = this.#reporterIn(paragraph, event.subject.start, asked);
    if (own || event.inside >= 0) return own;
    const about = this.#topicBefore(asked);
    if (about) return about;
    if (this.#isNewcomer(asked)) return { person: undefined };
    const last =
      this.#namedBefore(asked) ??
      this.#repliesTo(asked) ??
      this.#reporterIn(paragraph - 1, Infinity, asked);
    if (last) return last;
    if (isByline(this.#paragraphs[paragraph - 1]?.text ?? '')) return undefined;
    const start = this.#places.offsetOf(paragraph - 1);
    const { mentions } = this.#cast;
    const topic = mentions[firstStartingFrom(mentions, start)];
    return topic &&
      topic.span.start < start + TOPIC_REACH &&
      paragraph > 0 &&
      fits(this.#cast, asked, topic.person)
      ? goneBack(topic.person)
      : undefined;
  }

  /** *“Sit,” said Tam Quill. ¶ “No,” he replied*: not who spoke last, but who did before. */
  #repliesTo(asked: AskedPronoun): GoneBack | undefined {
    const { event, paragraph } = asked;
    const spoken = this.#notes[paragraph - 1]?.quotations.at(-1);
    const words = this.#paragraphs[paragraph - 1]?.text.length ?? 0;
    if (!REPLIES.has(event.verb) || event.frame.start > 0 || !event.aside) return undefined;
    if (!spoken || spoken.frame.end < words) return undefined;
    const before = this.#reporterIn(paragraph - 1, Infinity, asked);
    if (!before) return undefined;
    return (
      this.#reporterIn(paragraph - 2, Infinity, {
        ...asked,
        others: [...asked.others, before.person],
      }) ?? { person: undefined }
    );
  }

  /**
   * *Una Marl told them so. Her agent, Ada Obi, is not sure. “…,” she said.*: whom the sentence right before has for
   * its subject and who has reported nothing yet; nobody, where that one has no name.
   */
  #actsBefore(asked: AskedPronoun): GoneBack | undefined {
    const { event, paragraph, gender } = asked;
    if (event.inside >= 0 || event.clause !== 'main') return undefined;
    const { sentences = [], strangers = [], events = [] } = this.#notes[paragraph] ?? {};
    const before = sentences[sentenceAt(sentences, event.frame.start) - 1];
    if (!before) return undefined;
    if (this.#isUnknownOne(before, paragraph)) return { person: undefined };
    const last = events[lastWithCueBefore(events, before.end)];
    if (last && last.frame.end > before.start) return undefined;
    if (this.#isNewcomerIn(before, asked)) return { person: undefined };
    const stranger = strangers[lastStartingBy(strangers, before.start)];
    if (stranger?.span.start === before.start) {
      const fits = stranger.isSubject && (stranger.gender ?? gender) === gender;
      const isNew = OWN_OR_NEW.test(this.#places.wordsAt(paragraph, stranger.span));
      return fits && isNew ? { person: undefined } : undefined;
    }
    const same = this.#sameBefore(before, asked);
    if (same) return same;
    const name = this.#places.nameAtStart(paragraph, before.end, before.start, SUBJECT_REACH);
    if (!name) return undefined;
    const offset = this.#places.offsetOf(paragraph);
    const { start, end } = name.span;
    const behind = this.#places.placedWords(paragraph, end, end + VERB_REACH);
    const lead = this.#places.placedWords(paragraph, before.start + offset, start);
    const isLed =
      start - offset - before.start <= TOPIC_REACH && LEAD.test(lead) && !GOVERNS.test(lead);
    // *Born in Lund, the first of three, Ada Obi was*
    const isSubject = isLed ? !OWNING.test(behind) : lead.endsWith(', ') && VERB.test(behind);
    if (isSubject) return this.#oneFrom(asked, name);
    const owned = isLed ? this.#ownedBy(name, asked) : undefined;
    return owned && this.#oneFrom(asked, owned);
  }

  /** *A woman at the back stood up. “…,” she said.*: whom nobody names; not *A judge disqualified Ada Obi*, of whom nothing tells that it was a woman. */
  #isNewcomerIn({ start, end }: Span, { paragraph, gender }: AskedPronoun): boolean {
    const { newcomers = [] } = this.#notes[paragraph] ?? {};
    const first = newcomers[lastStartingBy(newcomers, start)];
    if (first?.span.start !== start || (first.gender ?? gender) !== gender) return false;
    if (!ONE.test(this.#places.wordsAt(paragraph, first.span))) return false;
    const until = Math.min(end, start + SUBJECT_REACH);
    const rest = this.#places.wordsAt(paragraph, { start: first.span.end, end: until });
    if (OTHER_SUBJECT.test(rest) || HELD_OR_DEAD.test(rest)) return false;
    const { mentions } = this.#cast;
    const offset = this.#places.offsetOf(paragraph);
    const next = mentions[firstStartingFrom(mentions, start + offset)];
    return first.gender !== undefined || !next || next.span.start >= end + offset;
  }

  /** *She came out. “…,” she said.*: whom the same word stands for at the start of the paragraph. */
  #sameBefore({ start }: Span, asked: AskedPronoun): GoneBack | undefined {
    const { paragraph, gender } = asked;
    const at = start + this.#places.offsetOf(paragraph);
    const { mentions } = this.#cast;
    const mention = mentions[firstStartingFrom(mentions, at)];
    if (start > 0 || mention?.span.start !== at || mention.form !== 'pronoun') return undefined;
    const words = this.#places.wordsAt(paragraph, { start, end: start + 4 });
    const isSubject = gender === 'female' ? words === 'She ' : words.startsWith('He ');
    return isSubject && fits(this.#cast, asked, mention.person)
      ? goneBack(mention.person)
      : undefined;
  }

  /** *But the 23-year-old, who bowled, disagreed. “…,” he said.*: told from who is named, and stands for nobody known. */
  #isUnknownOne(sentence: Span, paragraph: number): boolean {
    const { roles = [] } = this.#notes[paragraph] ?? {};
    const { span, description } = roles[firstStartingFrom(roles, sentence.start)] ?? {};
    if (!span || description) return false;
    const opener = span.start - sentence.start;
    if (opener === 0 || opener > OPENER_REACH) return false;
    const offset = this.#places.offsetOf(paragraph);
    const { mentions } = this.#cast;
    const mention = mentions[firstStartingFrom(mentions, span.start + offset)];
    return mention === undefined || mention.span.start >= span.end + offset;
  }

  /** *Ada Obi* of *Una Marl’s agent, Ada Obi*; nobody of *Una Marl’s sister, Ada Obi*, where *she* may be either. */
  #ownedBy({ span, person }: PersonMention, asked: AskedPronoun): PersonMention | undefined {
    const { mentions } = this.#cast;
    let at = firstStartingFrom(mentions, span.end);
    while (mentions[at]?.form === 'role') at++;
    const next = mentions[at];
    if (next?.form !== 'name') return undefined;
    const gap = this.#places.placedWords(asked.paragraph, span.end, next.span.start);
    const noun = OWNED_NAME.exec(gap)?.[1];
    if (noun === undefined || GOVERNS.test(gap)) return undefined;
    return (classesOf(noun) & Class.kin) !== 0 && fits(this.#cast, asked, person)
      ? undefined
      : next;
  }

  /** Whom the one named first in a sentence, alone or with another, has a pronoun stand for: *Ada Obi and Tam Quill … she*. */
  #oneFrom(asked: AskedPronoun, name: PersonMention): GoneBack | undefined {
    const two = this.#twoFrom(
      lastStartingBy(this.#cast.mentions, name.span.start),
      asked.paragraph,
    );
    if (two !== NOBODY) return this.#oneOf(asked, two);
    if (!fits(this.#cast, asked, name.person)) return undefined;
    const { end } = name.span;
    const joined = KIN_JOINED.exec(
      this.#places.placedWords(asked.paragraph, end, end + KIN_REACH),
    )?.[1];
    const isOpen =
      joined !== undefined && (genderOfPersonNoun(joined) ?? asked.gender) === asked.gender;
    return isOpen ? { person: undefined } : { person: name.person };
  }

  /** *Ada Obi left. My companion had the tart. “It’s cold,” she said.*: whom nobody names, with no one since whom *she* fits. */
  #isNewcomer(asked: AskedPronoun): boolean {
    const { event, paragraph, gender } = asked;
    const { newcomers = [] } = this.#notes[paragraph] ?? {};
    const offset = this.#places.offsetOf(paragraph);
    const last = newcomers[lastStartingBy(newcomers, event.frame.start - 1)];
    if (!last || event.inside >= 0 || (last.gender ?? gender) !== gender) return false;
    // *Her mother hid it. “…,” she would say*: of whom the article is about
    const verb = this.#places.wordsAt(paragraph, {
      start: event.subject.end,
      end: event.cue.start,
    });
    if (HABIT.test(verb) && OWNER.test(this.#places.wordsAt(paragraph, last.span))) return false;
    if (this.#places.isQuoted(paragraph, last.span)) return false;
    const { mentions } = this.#cast;
    const next = mentions[firstStartingFrom(mentions, last.span.end + offset)];
    const gap =
      next && this.#places.placedWords(paragraph, last.span.end + offset, next.span.start);
    if (gap !== undefined && NAMED_LATER.test(gap)) return false;
    for (let i = lastStartingBy(mentions, event.frame.start + offset - 1); i >= 0; i--) {
      const { form, person, span } = mentions[i] ?? {};
      if (!span || span.end <= last.span.start + offset) return true;
      if (form === 'pronoun' || this.#places.isQuoted(paragraph, within(span, offset))) continue;
      if (fits(this.#cast, asked, person)) return false;
    }
    return true;
  }

  /** The two who report together: *Ada Obi and Tam Quill said*. */
  #twoOf({ subject }: ReportingEvent, paragraph: number): readonly PersonMention[] {
    const { start, end } = shifted(subject, this.#places.offsetOf(paragraph));
    const two = this.#twoFrom(firstStartingFrom(this.#cast.mentions, start), paragraph);
    return (two[1]?.span.end ?? 0) > end ? NOBODY : two;
  }

  /** The mention of an index and the one that *and* joins to it. */
  #twoFrom(at: number, paragraph: number): readonly PersonMention[] {
    const { mentions } = this.#cast;
    const first = mentions[at];
    let next = at + 1;
    while (mentions[next]?.form === 'role' || mentions[next]?.form === 'pronoun') next++;
    const other = mentions[next];
    if (!first || other?.form !== 'name') return NOBODY;
    const between = this.#places.placedWords(paragraph, first.span.end, other.span.start);
    return JOINING.test(between) ? [first, other] : NOBODY;
  }

  #nameOf(person: string | undefined): string {
    return this.#cast.people.find(({ id }) => id === person)?.name.toLowerCase() ?? '';
  }

  /** Whom of some a pronoun stands for; nobody, where it may be either. */
  #oneOf(asked: AskedPronoun, some: readonly PersonMention[]): GoneBack | undefined {
    const [one, other] = some.filter(
      ({ person }) =>
        fits(this.#cast, asked, person) &&
        (genderOfGivenName(this.#nameOf(person)) ?? asked.gender) === asked.gender,
    );
    return other === undefined ? goneBack(one?.person) : { person: undefined };
  }

  /** *Tam Quill asked Ada Obi. “No,” she said.*: the only one named in the paragraph whom the pronoun surely fits. */
  #namedBefore(asked: AskedPronoun): GoneBack | undefined {
    const { paragraph, event, gender, resolved } = asked;
    const { mentions } = this.#cast;
    const offset = this.#places.offsetOf(paragraph);
    let found: string | undefined;
    const last = lastStartingBy(mentions, event.frame.start + offset - 1);
    for (let i = last; i >= 0 && i > last - REPORTERS_BACK; i--) {
      const { form, person, span } = mentions[i] ?? {};
      if (span === undefined || span.start < offset) break;
      if (person === undefined || person === found || !fits(this.#cast, asked, person)) continue;
      if (this.#places.isQuoted(paragraph, within(span, offset))) continue;
      // of two the one whom the cast takes it for
      if (found !== undefined)
        return resolved === found || resolved === person ? goneBack(resolved) : undefined;
      if (this.#cast.genderOf(person) !== gender) return undefined;
      if (form === 'pronoun') return undefined; // who goes on from another paragraph
      found = person;
    }
    return goneBack(found);
  }

  /** *A former nurse said it was late. “It stays,” she said.*: whom a sentence before reports of without a name. */
  #isUnnamed(it: ReportingEvent, paragraph: number, asked: AskedPronoun): boolean {
    const { event, gender } = asked;
    const isOwn = paragraph === asked.paragraph;
    if (it.clause !== 'main' || (isOwn && it.frame.start === event.frame.start)) return false;
    if (it.subjectKind === 'name')
      return (
        isOwn &&
        mayNamePerson(this.#places.wordsAt(paragraph, it.head)) &&
        !this.#places.namesBetween(paragraph, it.subject.start, it.subject.end)
      );
    if (it.subjectKind !== 'person' && !this.#isNewcomerAt(paragraph, it.subject)) return false;
    // *Ada May, 60, a nurse, said*
    const { start } = it.subject;
    const isApposed = this.#places.wordsAt(paragraph, { start: start - 2, end: start }) === ', ';
    if (isApposed && this.#places.namesBetween(paragraph, it.frame.start, start)) return false;
    const isNamedSince = isOwn
      ? this.#places.namesBetween(paragraph, it.frame.end, event.subject.start)
      : this.#places.namesBetween(paragraph, it.frame.end, Infinity) ||
        this.#places.namesBetween(asked.paragraph, 0, event.subject.start);
    if (isNamedSince) return false;
    const words = this.#places.wordsAt(paragraph, it.head);
    const noun = lastWord(words).toLowerCase();
    return (
      ONE.test(words) && !noun.endsWith('s') && (genderOfPersonNoun(noun) ?? gender) === gender
    );
  }

  #isNewcomerAt(paragraph: number, { start }: Span): boolean {
    const { newcomers = [] } = this.#notes[paragraph] ?? {};
    return newcomers[lastStartingBy(newcomers, start)]?.span.start === start;
  }

  /** Who reported last in a paragraph before a place in it, of those whom the pronoun may stand for, named or not. */
  #reporterIn(paragraph: number, limit: number, asked: AskedPronoun): GoneBack | undefined {
    const { event } = asked;
    const events = this.#notes[paragraph]?.events ?? [];
    const last = lastWithCueBefore(events, limit);
    for (let i = last; i >= 0 && i > last - REPORTERS_BACK; i--) {
      const it = events[i];
      if (!it || it.cue.end > limit || it.inside !== event.inside || !isMain(it)) continue;
      if (i > 0 && events[i - 1]?.cue.start === it.cue.start) continue; // the second reading of one cue
      if (it.subject.start >= event.subject.start && paragraph === asked.paragraph) continue;
      if (this.#depth >= DEPTH_LIMIT && it.subjectKind === 'he') continue;
      const two = this.#oneOf(asked, this.#twoOf(it, paragraph));
      if (two) return two;
      this.#depth++;
      const person = this.#personOf({ paragraph, index: i, event: it });
      this.#depth--;
      if (fits(this.#cast, asked, person))
        return this.#questions.otherThan(it, paragraph, person, asked) ?? goneBack(person);
      const isOpen =
        it.subjectKind === 'he' &&
        it.clause === 'main' &&
        genderOfPronoun(this.#places.wordsAt(paragraph, it.head)) === asked.gender;
      if (person === undefined && (isOpen || this.#isUnnamed(it, paragraph, asked)))
        return { person: undefined };
    }
    return undefined;
  }
}

const NOBODY: readonly PersonMention[] = [];

const goneBack = (person: string | undefined): GoneBack | undefined =>
  person === undefined ? undefined : { person };
