import type { ParagraphNotes } from '../annotate/annotate';
import type { PronounDraft } from '../annotate/pronouns';
import type { Paragraph, Span } from '../model';
import { shifted } from '../text/span';
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
const REACH = 3;
/** How many mentions are weighed. */
const MOST = 40;

/** The pronouns that stand for one of the article's people, in order; `antecedents` are in order too. */
export function resolvePronouns(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  antecedents: readonly Antecedent[],
): readonly PronounMention[] {
  const out: PronounMention[] = [];
  let sentences = 0;
  let next = 0;
  const recent: Antecedent[] = [];
  notes.forEach((note, paragraph) => {
    const start = paragraphs[paragraph]?.span.start ?? 0;
    const isQuoted = quotedTest(note);
    for (const draft of note.pronouns) {
      const span = shifted(draft.span, start);
      const sentence = sentences + draft.sentence;
      for (let it = antecedents[next]; it && it.span.start < span.start; it = antecedents[++next]) {
        recent.push(it);
      }
      while (
        recent.length > MOST ||
        (recent.length > 0 && (recent[0]?.sentence ?? 0) < sentence - REACH)
      ) {
        recent.shift();
      }
      if (isQuoted(draft)) continue;
      const found = chosen(draft, sentence, recent);
      if (!found) continue;
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
    sentences += note.sentences.length;
  });
  return out;
}

/**
 * Whether a pronoun stands inside spoken words, where it goes back to what was said before, which
 * the text seldom shows. Pronouns are asked in order.
 */
function quotedTest({ quotations }: ParagraphNotes): (draft: PronounDraft) => boolean {
  let next = 0;
  let until = 0;
  return ({ span }) => {
    for (let it = quotations[next]; it && it.span.start <= span.start; it = quotations[++next]) {
      if (it.form === 'direct') until = Math.max(until, it.span.end);
    }
    return span.end <= until;
  };
}

function chosen(
  { gender, form }: PronounDraft,
  sentence: number,
  recent: readonly Antecedent[],
): Cluster | undefined {
  const scores = new Map<Cluster, number>();
  for (const it of recent) {
    const known = genderOfCluster(it.cluster);
    if (known !== undefined && known !== gender) continue;
    const distance = sentence - it.sentence;
    const isSame = distance === 0;
    const worth =
      (it.isSubject ? 3 : 1) * (isSame ? 1.5 : 1 / distance) * (known === gender ? 1 : 0.6);
    scores.set(it.cluster, (scores.get(it.cluster) ?? 0) + worth);
  }
  for (const [cluster, score] of scores) {
    scores.set(cluster, score * (1 + Math.log2(1 + cluster.mentions.length)));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index);
  const [first, second] = ranked;
  if (!first) return undefined;
  const margin = form === 'subject' ? 1.15 : 1.3;
  return second && first[1] < second[1] * margin ? undefined : first[0];
}
