import type { ParagraphNotes } from '../annotate/annotate';
import type { RoleDraft } from '../annotate/roles';
import { roleFacts } from '../lexicon/roles';
import type { Paragraph } from '../model';
import { lastWord } from '../text/characters';
import { lastStartingBy } from '../text/span';
import { genderOfCluster, type Cluster } from './peopleClusters';
import type { Antecedent } from './pronouns';

/** Whom a calling takes up that the text gives to nobody (*Quill scored. The striker …*). */
export type Callings = (
  draft: RoleDraft,
  place: Pick<Antecedent, 'span' | 'paragraph' | 'sentence'>,
  lastRole: Pick<Antecedent, 'sentence' | 'cluster'> | undefined,
) => Cluster | undefined;

/** What the text tells of roles. */
interface Told {
  /** Whether somebody has any. */
  readonly isTold: (cluster: Cluster) => boolean;
  /** Whether anybody has this one. */
  readonly isHeld: (head: string) => boolean;
}

/**
 * A calling that opens its sentence takes up the one person of the sentence before of whom the text tells no role,
 * unless somebody without a name was introduced by it (*a singer*).
 * @param mentioned names and pronouns, in order.
 */
export function createCallings(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentioned: readonly Antecedent[],
  { isTold, isHeld }: Told,
): Callings {
  let strangers: ReadonlySet<string> | undefined;
  return (
    { description, determiner, age, sentence: nth },
    { span, paragraph, sentence },
    lastRole,
  ) => {
    if (determiner !== 'the' || age !== undefined || !description) return undefined;
    const facts = roleFacts(description.head);
    if (facts?.calling !== true || isHeld(description.head) || !standsAlone()) return undefined;
    strangers ??= strangersIn(paragraphs, notes);
    if (strangers.has(description.head)) return undefined;
    const untold = before().filter((it) => !isTold(it));
    const [one] = untold;
    if (!one || untold.length > 1) return undefined;
    const { gender } = facts;
    return gender !== undefined && (genderOfCluster(one) ?? gender) !== gender ? undefined : one;

    /** It opens the sentence, and no *of …* follows. */
    function standsAlone(): boolean {
      const { text = '', span: whole } = paragraphs[paragraph] ?? {};
      const start = whole?.start ?? 0;
      const opens = notes[paragraph]?.sentences[nth]?.start === span.start - start;
      return opens && !text.startsWith(' of ', span.end - start);
    }

    /** Who is mentioned in the last sentence that mentions anybody, if that is one of the two before. */
    function before(): readonly Cluster[] {
      const out: Cluster[] = [];
      let at = lastStartingBy(mentioned, span.start);
      const named = mentioned[at]?.sentence ?? -1;
      const last = Math.max(named, lastRole?.sentence ?? -1);
      if (last < sentence - REACH || last === sentence) return out;
      if (lastRole?.sentence === last) out.push(lastRole.cluster);
      for (; mentioned[at]?.sentence === last; at--) {
        const cluster = mentioned[at]?.cluster;
        if (cluster && !out.includes(cluster)) out.push(cluster);
      }
      return out;
    }
  };
}

/** In sentences. */
const REACH = 2;

/** The nouns by which people without a name are introduced. */
const strangersIn = (
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): ReadonlySet<string> =>
  new Set(
    notes.flatMap(({ strangers }, i) =>
      strangers.map(({ span }) =>
        lastWord(paragraphs[i]?.text.slice(span.start, span.end).toLowerCase() ?? ''),
      ),
    ),
  );
