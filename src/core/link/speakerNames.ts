import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, PersonMention, Span } from '../model';
import { singleSpaced } from '../text/folding';
import { lastStartingBy, shifted } from '../text/span';
import type { Cast } from './cast';
import { MentionPlaces } from './mentionPlaces';
import {
  APPOSED,
  belongsTo,
  DETERMINED,
  GOVERNS,
  isTitle,
  mentionAtEnd,
  nameWithBody,
  needsMore,
} from './speakerPhrases';
import type { PlacedEvent } from './speakerSheets';
import { SubjectPronouns } from './subjectPronouns';

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
export class Caster {
  readonly #places: MentionPlaces;
  readonly #pronouns: SubjectPronouns;
  readonly #cast: Cast;
  readonly #names: ReadonlyMap<string, string>;
  readonly #known: Speaker[][] = []; // by paragraph and index
  readonly #overridden = new Map<number, PersonMention | undefined>(); // nobody, where it is undefined

  constructor(paragraphs: readonly Paragraph[], notes: readonly ParagraphNotes[], cast: Cast) {
    this.#cast = cast;
    this.#places = new MentionPlaces(paragraphs, notes, cast.mentions);
    this.#pronouns = new SubjectPronouns(
      paragraphs,
      notes,
      cast,
      this.#places,
      (placed) => this.speakerOf(placed).person,
    );
    this.#names = new Map(cast.people.map(({ id, name }) => [id, name]));
  }

  speakerOf(placed: PlacedEvent): Speaker {
    const { paragraph, index } = placed;
    const there = (this.#known[paragraph] ??= []);
    return there[index] ?? (there[index] = this.#found(placed, there));
  }

  /** A span of the event's paragraph, in the article. */
  placed({ paragraph }: PlacedEvent, span: Span): Span {
    return shifted(span, this.#places.offsetOf(paragraph));
  }

  /** The pronouns settled here otherwise than by the cast, by their start; nobody, where it is `undefined`. */
  pronouns(): ReadonlyMap<number, PersonMention | undefined> {
    return this.#overridden;
  }

  /** `there` are the speakers known of its paragraph. */
  #found(placed: PlacedEvent, there: Speaker[]): Speaker {
    const { event, paragraph, index } = placed;
    const { mentions } = this.#cast;
    const offset = this.#places.offsetOf(paragraph);
    const words = this.#places.wordsAt(paragraph, event.head);
    const span = shifted(event.head, offset);
    const isPronoun = event.subjectKind === 'he' || event.subjectKind === 'they';
    // for those that go back to it while it is looked for
    if (isPronoun) there[index] = { span, form: 'pronoun', name: words, key: words };
    const body = nameWithBody(mentions, span, words);
    const last = body?.span.start === span.start ? undefined : mentionAtEnd(mentions, span);
    // *Ada Obi and Tam Quill* are neither of them
    const isOneOfTwo = last && words.slice(0, last.span.start - span.start).endsWith(' and ');
    const mention = isOneOfTwo ? undefined : (last ?? this.#titled(placed));
    const named = mention ?? body ?? this.#apposed(placed);
    const isHe = event.subjectKind === 'he';
    const whom = isHe ? this.#pronouns.whomOf(placed, mention?.person) : undefined;
    if (mention && whom?.isNobody) this.#overridden.set(mention.span.start, undefined);
    const person = whom ? whom.person : named?.person;
    const end = (event.relative?.end ?? 0) + offset;
    if (person !== undefined && mention) {
      if (isHe && mention.person !== person) this.#override(span, person);
      return {
        span: reaching(mention.span, end),
        form: mention.form,
        person,
        name: this.#names.get(person) ?? words,
        key: person,
      };
    }
    const isPart =
      needsMore(words) || belongsTo(this.#places.wordsAt(paragraph, event.subject), words);
    const whole = isPart ? event.subject : event.head;
    const own = reaching(shifted(whole, offset), end);
    if (person === undefined) {
      const name = singleSpaced(this.#places.wordsAt(paragraph, whole));
      return isPronoun
        ? { span: own, form: 'pronoun', name, key: String(own.start) }
        : { span: own, form: 'name', name, key: name.toLowerCase() };
    }
    if (isHe) this.#override(span, person);
    return {
      span: own,
      form: named?.form ?? 'pronoun',
      person,
      name: this.#names.get(person) ?? words,
      key: person,
    };
  }

  /** *Ada Obi* of *Deputy Mayor for Transport Ada Obi*, whose head is the title. */
  #titled({ event: { head, subject }, paragraph }: PlacedEvent): PersonMention | undefined {
    if (head.end === subject.end) return undefined;
    const { mentions } = this.#cast;
    const whole = shifted(subject, this.#places.offsetOf(paragraph));
    const name = mentionAtEnd(mentions, whole);
    if (name?.form !== 'name' || name.span.start < whole.start) return undefined;
    const before = this.#places.placedWords(paragraph, whole.start, name.span.start);
    return isTitle(before, head.end - subject.start) ? name : undefined;
  }

  /** *Ada Obi* of *the club’s match-winner, the winger Ada Obi, said* and of *Ada Obi, a nurse, who added*. */
  #apposed({ event, paragraph }: PlacedEvent): PersonMention | undefined {
    if (event.subjectKind !== 'person' && event.subjectKind !== 'nominal') return undefined;
    const { mentions } = this.#cast;
    const { start } = shifted(event.head, this.#places.offsetOf(paragraph));
    const { end } = shifted(event.subject, this.#places.offsetOf(paragraph)); // *The chair of governors, Ada Obi*
    const isRelative = event.found === 'relative';
    const name =
      mentions[lastStartingBy(mentions, isRelative ? start - 1 : end + 1) + (isRelative ? 0 : 1)];
    if (name?.form !== 'name') return undefined;
    if (Math.abs(name.span.start - start) > APPOSED_REACH) return undefined;
    const gap = this.#places.placedWords(
      paragraph,
      isRelative ? name.span.end : end,
      isRelative ? start : name.span.start,
    );
    if (isRelative)
      return gap === ', ' && DETERMINED.test(this.#places.wordsAt(paragraph, event.head))
        ? name
        : undefined;
    const next = this.#places.placedWords(paragraph, name.span.end, name.span.end + 1);
    return next === ',' && APPOSED.test(gap) && !GOVERNS.test(gap) ? name : undefined;
  }

  #override(span: Span, person: string): void {
    this.#overridden.set(span.start, { kind: 'person', form: 'pronoun', span, person });
  }
}

/** How far a name may start from the description that it goes with, in characters. */
const APPOSED_REACH = 240;

const reaching = ({ start, end }: Span, last: number): Span => ({
  start,
  end: Math.max(end, last),
});
