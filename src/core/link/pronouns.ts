import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { PronounDraft } from '../annotate/pronouns';
import type { Paragraph, Span } from '../model';
import { appended } from '../text/appended';
import { codeUnitAt } from '../text/characters';
import { bySpan, firstStartingFrom, mergedBySpan, overlaps, shifted } from '../text/span';
import { roleFacts } from '../lexicon/roles';
import { isByline } from './bylines';
import { genderOfCluster, type Cluster } from './peopleClusters';

/** A mention that a pronoun can go back to. */
export interface Antecedent {
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  readonly cluster: Cluster;
  readonly isSubject: boolean;
}

export interface PronounMention extends Antecedent {
  readonly draft: PronounDraft;
}

/** Somebody without a name whom a pronoun goes back to rather than to one of the article's people. */
interface Stranger {
  readonly gender: Gender | undefined;
  readonly isOwned: boolean;
}

/** What a pronoun is weighed against; a pronoun that goes back to a stranger is one more mention of that stranger. */
type Candidate = Omit<Antecedent, 'cluster'> & {
  readonly who: Cluster | Stranger;
  /** Below 1 for those named as somebody's kin: *two sons, Tam and Bram*, *The son of Tam Obi, he*. */
  readonly share: number;
};

/** How many sentences back an antecedent may stand. */
const REACH = 6;
/** How many mentions are weighed. */
const MOST = 40;

/** The pronouns that stand for one of the article's people, in order; `antecedents` are in order too. */
export function resolvePronouns(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  antecedents: readonly Antecedent[],
): readonly PronounMention[] {
  if (notes.every(({ pronouns }) => pronouns.length === 0)) return [];
  const out: PronounMention[] = [];
  let sentences = 0;
  let next = 0;
  const recent: Candidate[] = [];
  const gender = createGenders();
  const mentions = candidates(paragraphs, notes, antecedents);
  notes.forEach((note, paragraph) => {
    const start = paragraphs[paragraph]?.span.start ?? 0;
    const from = sentences;
    sentences += note.sentences.length;
    if (note.pronouns.length === 0) return;
    const around = new Surroundings(note);
    for (const draft of note.pronouns) {
      const span = shifted(draft.span, start);
      const sentence = from + draft.sentence;
      for (let it = mentions[next]; it && it.span.start < span.start; it = mentions[++next]) {
        recent.push(it);
      }
      while (
        recent.length > MOST ||
        (recent.length > 0 && (recent[0]?.sentence ?? 0) < sentence - REACH)
      ) {
        recent.shift();
      }
      if (around.isQuoted(draft)) continue;
      const reporter = around.reporterOf(draft);
      const found = chosen(
        draft,
        sentence,
        paragraph,
        start + draft.clause,
        recent,
        reporter && shifted(reporter, start),
        gender.of,
      );
      if (!found) continue;
      const isSubject = draft.form === 'subject';
      recent.push({ span, paragraph, sentence, who: found, isSubject, share: 1 });
      if (!isCluster(found)) continue;
      gender.add(found, draft.gender);
      const mention: PronounMention = {
        span,
        paragraph,
        sentence,
        cluster: found,
        isSubject,
        draft,
      };
      out.push(mention);
    }
  });
  return out;
}

/** The names and roles outside bylines, and the strangers that none of them stands in, in order. */
function candidates(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  antecedents: readonly Antecedent[],
): readonly Candidate[] {
  const known: Candidate[] = [];
  let place = -1;
  let isOut = false;
  let text = '';
  let start = 0;
  let openings: readonly Span[] = [];
  for (const { span, paragraph, sentence, cluster, isSubject } of antecedents) {
    if (paragraph !== place) {
      place = paragraph;
      ({
        text,
        span: { start },
      } = paragraphs[paragraph] ?? NO_PARAGRAPH);
      isOut = isByline(text);
      openings = parentage(text);
    }
    if (isOut) continue;
    const at = span.start - start;
    const isParent = openings.some((it) => at >= it.start && at < it.end);
    const isOfKin = isNamedOfKin(text, at, known.at(-1), start);
    const share = isParent ? PARENT : isOfKin ? ONE_OF_KIN : 1;
    known.push({ span, paragraph, sentence, who: cluster, isSubject, share });
  }
  const strangers: Candidate[] = [];
  const isNamed = overlapTest(antecedents);
  let sentences = 0;
  notes.forEach((note, paragraph) => {
    for (const { span: own, sentence, gender, isOwned, isSubject } of note.strangers) {
      const span = shifted(own, paragraphs[paragraph]?.span.start ?? 0);
      if (isNamed(span)) continue;
      const who = { gender, isOwned };
      strangers.push({
        span,
        paragraph,
        sentence: sentences + sentence,
        who,
        isSubject,
        share: 1,
      });
    }
    const isHeld = overlapTest(antecedents);
    for (const { span: own, sentence, determiner, description, isSubject } of note.roles) {
      const span = shifted(own, paragraphs[paragraph]?.span.start ?? 0);
      if (determiner !== 'the' || !description || !isSubject || isHeld(span)) continue;
      const who = { gender: roleFacts(description.head)?.gender, isOwned: false };
      const nth = sentences + sentence;
      strangers.push({ span, paragraph, sentence: nth, who, isSubject, share: 1 });
    }
    sentences += note.sentences.length;
  });
  strangers.sort(bySpan);
  return strangers.length === 0 ? known : mergedBySpan(known, strangers);
}

const NO_PARAGRAPH: Paragraph = { span: { start: 0, end: 0 }, text: '' };

/** Where *The daughter of a smith, Odo Marl, and his wife, Una,* opens a sentence whose subject is *she*. */
function parentage(text: string): readonly Span[] {
  if (!text.includes(', she ') && !text.includes(', he ')) return [];
  return Array.from(text.matchAll(PARENTAGE), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
const PARENTAGE =
  /(?<=^|[.!?][”"’']? |\n)(?:(?:The|A|An|One of)(?: [\p{L}\d-]{1,20}){0,6} (?:son|daughter|child|children|twins?|grandson|granddaughter) of|Born(?: [\p{L}\d,-]{1,20}){0,8} to) [^.!?;]{1,160}?, s?he /gu;

/** Whether a name follows a noun for several of kin, or one that does; `at` counts from the paragraph's `start`. */
function isNamedOfKin(
  text: string,
  at: number,
  last: Candidate | undefined,
  start: number,
): boolean {
  if (mayEndSeveral(text, at) && SEVERAL.test(text.slice(Math.max(0, at - LONGEST_KIN), at)))
    return true;
  const end = (last?.span.end ?? 0) - start;
  const isNext = last?.share === ONE_OF_KIN && end > 0 && at - end <= LONGEST_LINK;
  return isNext && LINK.test(text.slice(end, at));
}
const SEVERAL =
  /\b(?:sons|daughters|children|brothers|sisters|grandchildren|siblings|twins)[,:]? $/;
const LINK = /^,?(?: and)? $/;
/** Whether {@link SEVERAL} may match before `at`: its words end in s or n, then a mark or none, then a space. */
function mayEndSeveral(text: string, at: number): boolean {
  if (at < 2 || codeUnitAt(text, at - 1) !== 32) return false;
  const code = codeUnitAt(text, at - 2);
  return code === 115 || code === 110 || code === 44 || code === 58; // s n , :
}
/** In characters. */
const LONGEST_KIN = 16;
const LONGEST_LINK = 6;

/** Whether a span overlaps one of the mentions; asked in order, as they are. */
function overlapTest(mentions: readonly Antecedent[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while ((mentions[next]?.span.end ?? Infinity) <= span.start) next++;
    const mention = mentions[next];
    return mention !== undefined && overlaps(mention.span, span);
  };
}

type Gender = 'female' | 'male';

/** So many more pronouns of one gender that stood for somebody tell what no name of theirs does. */
const TOLD = 1;

/** The gender of those named, by their names or by the pronouns that stood for them so far. */
function createGenders(): {
  readonly of: (who: Who) => Gender | undefined;
  readonly add: (cluster: Cluster, gender: Gender) => void;
} {
  // by the index of a cluster
  const byName: (Gender | 'untold')[] = [];
  /** How many more pronouns of hers are female than male. */
  const lead: number[] = [];
  return {
    of(who) {
      if (!isCluster(who)) return who.gender;
      const known = (byName[who.index] ??= genderOfCluster(who) ?? 'untold');
      if (known !== 'untold') return known;
      const told = lead[who.index] ?? 0;
      if (Math.abs(told) < TOLD) return undefined;
      return told > 0 ? 'female' : 'male';
    },
    add({ index }, gender) {
      lead[index] = (lead[index] ?? 0) + (gender === 'female' ? 1 : -1);
    },
  };
}

/** What the pronouns of a paragraph stand in; they are asked about in order. */
class Surroundings {
  readonly #notes: ParagraphNotes;
  /** Indices of the next quotation and event. */
  #quotation = 0;
  #event = 0;
  /** Where spoken words end. */
  #until = 0;

  constructor(notes: ParagraphNotes) {
    this.#notes = notes;
  }

  /**
   * Whether a pronoun stands inside spoken words, where it goes back to what was said before, which
   * the text seldom shows.
   */
  isQuoted({ span }: PronounDraft): boolean {
    const { quotations } = this.#notes;
    for (; this.#quotation < quotations.length; this.#quotation++) {
      const it = quotations[this.#quotation];
      if (!it || it.span.start > span.start) break;
      if (it.form === 'direct') this.#until = Math.max(this.#until, it.span.end);
    }
    return span.end <= this.#until;
  }

  /**
   * Who is said to report the clause that a pronoun is the subject of: *Ada Obi* of *Ada Obi warned them that
   * she …*; who is asked, of *Tam Quill asked Ada Obi whether she …*.
   */
  reporterOf({ form, span }: PronounDraft): Span | undefined {
    const { events } = this.#notes;
    while ((events[this.#event]?.cue.start ?? Infinity) < span.start) this.#event++;
    if (form !== 'subject' || this.#event === 0) return undefined;
    const event = events[this.#event - 1];
    if (!event || event.form === 'other verb') return undefined;
    const isNear = span.start - event.cue.end < REPORT_REACH && span.start < event.frame.end;
    if (!isNear || event.subject.start > event.cue.start) return undefined;
    return (event.verb === 'ask' && this.#nameBehind(event)) || event.head;
  }

  #nameBehind({ cue }: ReportingEvent): Span | undefined {
    const { names } = this.#notes;
    const { span } = names[firstStartingFrom(names, cue.end)] ?? {};
    return span?.start === cue.end + 1 ? span : undefined;
  }
}

/** How far behind its verb a reported clause has its subject, in characters. */
const REPORT_REACH = 40;

/** What a mention is worth by how many sentences back it stands. */
const BY_DISTANCE = [1.5, 1, 0.435, 0.268, 0.19, 0.145, 0.116];
const SUBJECT = 2;
/** For one of several named at once, of whom *he* alone tells none. */
const ONE_OF_KIN = 0.25;
/** For a parent whom the sentence opens with. */
const PARENT = 0.05;
/** For the subject of the report whose clause the pronoun opens. */
const REPORTER = 3;
/** Where nothing tells the gender of whom a mention names. */
const UNKNOWN_GENDER = 0.6;
/** For the subject of the clause that an object pronoun stands in. */
const OWN_SUBJECT = 0.1;
/** Below 1, so that many mentions near by tell less than each alone. */
const CROWDING = 0.9;
/** What mentions in the whole article weigh against those near by. */
const PROMINENCE = 3;
/** For the last subject before the pronoun. */
const LATEST = 1.25;
/** For a mention in the paragraph of the pronoun. */
const OWN_PARAGRAPH = 3;
/** How far the first must lead. */
const MARGIN = 1.2;
const SUBJECT_MARGIN = 1.05;

// of each one who is weighed for one pronoun
const worths = new Float64Array(MOST);
const areOwnSubject = new Uint8Array(MOST);

type Who = Candidate['who'];
const NOBODY: Who[] = [];

const isCluster = (who: Who): who is Cluster => 'index' in who;

/** `clause` is where the pronoun's clause starts in the article. */
function chosen(
  { gender, form }: PronounDraft,
  sentence: number,
  paragraph: number,
  clause: number,
  recent: readonly Candidate[],
  reporter: Span | undefined,
  genderOf: (who: Who) => Gender | undefined,
): Who | undefined {
  let near: Who[] = NOBODY;
  const mayBe = (who: Who): boolean => (genderOf(who) ?? gender) === gender;
  const latest = recent.findLast(({ who, isSubject }) => isSubject && mayBe(who))?.span.start;
  for (const { who, isSubject, share, span, sentence: other, paragraph: place } of recent) {
    const known = genderOf(who);
    if (known !== undefined && known !== gender) continue;
    // his father left, his mother stayed: of one man
    if (form === 'possessive' && !isCluster(who) && who.isOwned) continue;
    let at = near.indexOf(who);
    if (at < 0) {
      at = near.length;
      near = appended(near, who);
      worths[at] = 0;
      areOwnSubject[at] = 0;
    }
    if (form === 'object' && isSubject && span.start >= clause) areOwnSubject[at] = 1;
    worths[at] =
      (worths[at] ?? 0) +
      (BY_DISTANCE[sentence - other] ?? 0) *
        (isSubject ? SUBJECT : 1) *
        share *
        (reporter && span.start < reporter.end && reporter.start < span.end ? REPORTER : 1) *
        (place === paragraph ? OWN_PARAGRAPH : 1) *
        (span.start === latest ? LATEST : 1) *
        (known === gender ? 1 : UNKNOWN_GENDER);
  }
  return near.length < 2 ? near[0] : likeliest(near, form === 'subject' ? SUBJECT_MARGIN : MARGIN);
}

/** The one who leads by the margin, of several that are weighed. */
function likeliest(near: readonly Who[], margin: number): Who | undefined {
  let first: Who | undefined;
  let best = 0;
  let second = 0;
  near.forEach((who, at) => {
    const score =
      (worths[at] ?? 0) ** CROWDING *
      (1 + PROMINENCE * Math.log2(1 + (isCluster(who) ? who.mentions.length : STRANGE))) *
      (areOwnSubject[at] === 1 ? OWN_SUBJECT : 1);
    const wins = score > best || (score === best && first && isEarlier(who, first));
    second = Math.max(second, wins ? best : score);
    if (wins) {
      best = score;
      first = who;
    }
  });
  return best < second * margin ? undefined : first;
}

/** What a stranger is worth as one of the article's people is by so many mentions. */
const STRANGE = 1;

const isEarlier = (one: Who, other: Who): boolean =>
  isCluster(one) && (!isCluster(other) || one.index < other.index);
