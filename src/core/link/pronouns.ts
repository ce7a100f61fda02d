import type { ParagraphNotes } from '../annotate/annotate';
import type { PronounDraft } from '../annotate/pronouns';
import type { Paragraph, Span } from '../model';
import { appended } from '../text/appended';
import { shifted } from '../text/span';
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
  const recent: Antecedent[] = [];
  const gender = createGenders();
  notes.forEach((note, paragraph) => {
    const start = paragraphs[paragraph]?.span.start ?? 0;
    const from = sentences;
    sentences += note.sentences.length;
    if (note.pronouns.length === 0) return;
    const around = new Surroundings(note);
    for (const draft of note.pronouns) {
      const span = shifted(draft.span, start);
      const sentence = from + draft.sentence;
      for (let it = antecedents[next]; it && it.span.start < span.start; it = antecedents[++next]) {
        if (!isByline(paragraphs[it.paragraph]?.text ?? '')) recent.push(it);
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
      gender.add(found, draft.gender);
      const mention: PronounMention = {
        span,
        paragraph,
        sentence,
        cluster: found,
        isSubject: draft.form === 'subject',
        draft,
      };
      out.push(mention);
      recent.push(mention);
    }
  });
  return out;
}

type Gender = 'female' | 'male';

/** So many more pronouns of one gender that stood for somebody tell what no name of theirs does. */
const TOLD = 1;

/** The gender of those named, by their names or by the pronouns that stood for them so far. */
function createGenders(): {
  readonly of: (cluster: Cluster) => Gender | undefined;
  readonly add: (cluster: Cluster, gender: Gender) => void;
} {
  // by the index of a cluster
  const byName: (Gender | 'untold')[] = [];
  /** How many more pronouns of hers are female than male. */
  const lead: number[] = [];
  return {
    of(cluster) {
      const known = (byName[cluster.index] ??= genderOfCluster(cluster) ?? 'untold');
      if (known !== 'untold') return known;
      const told = lead[cluster.index] ?? 0;
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
   * she …*.
   */
  reporterOf({ form, span }: PronounDraft): Span | undefined {
    const { events } = this.#notes;
    while ((events[this.#event]?.cue.start ?? Infinity) < span.start) this.#event++;
    if (form !== 'subject' || this.#event === 0) return undefined;
    const event = events[this.#event - 1];
    if (!event || event.form === 'other verb') return undefined;
    const isNear = span.start - event.cue.end < REPORT_REACH && span.start < event.frame.end;
    return isNear && event.subject.start < event.cue.start ? event.head : undefined;
  }
}

/** How far behind its verb a reported clause has its subject, in characters. */
const REPORT_REACH = 40;

/** What a mention is worth by how many sentences back it stands. */
const BY_DISTANCE = [1.5, 1, 0.435, 0.268, 0.19, 0.145, 0.116];
const SUBJECT = 2.5;
/** For the subject of the report whose clause the pronoun opens. */
const REPORTER = 3;
/** Where nothing tells the gender of whom a mention names. */
const UNKNOWN_GENDER = 0.5;
/** For the subject of the clause that an object pronoun stands in. */
const OWN_SUBJECT = 0.3;
/** Below 1, so that many mentions near by tell less than each alone. */
const CROWDING = 0.7;
/** What mentions in the whole article weigh against those near by. */
const PROMINENCE = 3;
/** For a mention in the paragraph of the pronoun. */
const OWN_PARAGRAPH = 2;
/** How far the first must lead. */
const MARGIN = 1.3;
const SUBJECT_MARGIN = 1.15;

// of each person who is weighed for one pronoun
const worths = new Float64Array(MOST);
const areOwnSubject = new Uint8Array(MOST);

const NOBODY: Cluster[] = [];

/** `clause` is where the pronoun's clause starts in the article. */
function chosen(
  { gender, form }: PronounDraft,
  sentence: number,
  paragraph: number,
  clause: number,
  recent: readonly Antecedent[],
  reporter: Span | undefined,
  genderOf: (cluster: Cluster) => Gender | undefined,
): Cluster | undefined {
  let near: Cluster[] = NOBODY;
  for (const { cluster, isSubject, span, sentence: other, paragraph: place } of recent) {
    const known = genderOf(cluster);
    if (known !== undefined && known !== gender) continue;
    let at = near.indexOf(cluster);
    if (at < 0) {
      at = near.length;
      near = appended(near, cluster);
      worths[at] = 0;
      areOwnSubject[at] = 0;
    }
    if (form === 'object' && isSubject && span.start >= clause) areOwnSubject[at] = 1;
    worths[at] =
      (worths[at] ?? 0) +
      (BY_DISTANCE[sentence - other] ?? 0) *
        (isSubject ? SUBJECT : 1) *
        (reporter && span.start < reporter.end && reporter.start < span.end ? REPORTER : 1) *
        (place === paragraph ? OWN_PARAGRAPH : 1) *
        (known === gender ? 1 : UNKNOWN_GENDER);
  }
  return near.length < 2 ? near[0] : likeliest(near, form === 'subject' ? SUBJECT_MARGIN : MARGIN);
}

/** The one who leads by the margin, of several that are weighed. */
function likeliest(near: readonly Cluster[], margin: number): Cluster | undefined {
  let first: Cluster | undefined;
  let best = 0;
  let second = 0;
  near.forEach((cluster, at) => {
    const score =
      (worths[at] ?? 0) ** CROWDING *
      (1 + PROMINENCE * Math.log2(1 + cluster.mentions.length)) *
      (areOwnSubject[at] === 1 ? OWN_SUBJECT : 1);
    const wins = score > best || (score === best && cluster.index < (first?.index ?? Infinity));
    second = Math.max(second, wins ? best : score);
    if (wins) {
      best = score;
      first = cluster;
    }
  });
  return best < second * margin ? undefined : first;
}
