import type { ParagraphNotes } from '../annotate/annotate';
import type { RoleDraft } from '../annotate/roles';
import { roleFacts } from '../lexicon/roles';
import type { Paragraph } from '../model';
import { lastWord } from '../text/characters';
import { lastStartingBy } from '../text/span';
import { isByline } from './bylines';
import { genderOfCluster, type Cluster } from './peopleClusters';
import type { Antecedent } from './pronouns';

/** Whom a calling takes up that the text gives to nobody (*Quill scored. The striker …*). */
export type Callings = (
  draft: RoleDraft,
  place: Pick<Antecedent, 'span' | 'paragraph' | 'sentence'>,
  lastRole: Pick<Antecedent, 'sentence' | 'cluster'> | undefined,
) => Cluster | undefined;

/** What the text tells of roles and ages. */
interface Told {
  /** Whether somebody has any. */
  readonly isTold: (cluster: Cluster) => boolean;
  /** Whether anybody has this one. */
  readonly isHeld: (head: string) => boolean;
  readonly isAged: (age: number) => boolean;
}

/**
 * A calling that opens its sentence takes up the one person of the sentence before of whom the text tells no role,
 * unless somebody without a name was introduced by it (*a singer*). So does an age or origin that speaks (*“No,” said
 * the 42-year-old*, *the Dane said*), where that sentence has one person outside quotations.
 * @param mentioned names and pronouns, in order.
 */
export function createCallings(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentioned: readonly Antecedent[],
  { isTold, isHeld, isAged }: Told,
): Callings {
  let strangers: ReadonlySet<string> | undefined;
  return (
    { description, determiner, age, sentence: nth },
    { span, paragraph, sentence },
    lastRole,
  ) => {
    if (determiner !== 'the') return undefined;
    if (!description) return age !== undefined && isAged(age) ? undefined : speaking();
    if (age !== undefined) return undefined;
    const facts = roleFacts(description.head);
    if (facts?.calling !== true || isHeld(description.head) || !standsAlone()) return undefined;
    strangers ??= strangersIn(paragraphs, notes);
    if (strangers.has(description.head)) return undefined;
    const untold = before().filter((it) => !isTold(it));
    const [one] = untold;
    if (!one || untold.length > 1) return undefined;
    const { gender } = facts;
    return gender !== undefined && (genderOfCluster(one) ?? gender) !== gender ? undefined : one;

    /** The only one whom the words before what is quoted are about, where the epithet speaks it. */
    function speaking(): Cluster | undefined {
      const { text = '', span: whole } = paragraphs[paragraph] ?? {};
      const start = whole?.start ?? 0;
      if (
        !SPOKEN.test(text.slice(Math.max(0, span.start - start - SPOKEN_REACH), span.start - start))
      )
        return undefined;
      let who: Cluster | undefined;
      let of = -1;
      let isNamed = false;
      for (let at = lastStartingBy(mentioned, span.start); at >= 0; at--) {
        const it = mentioned[at];
        if (!it || it.sentence < sentence - NAMED_REACH || (isNamed && it.sentence < of)) break;
        if (isQuoted(it) || isByline(paragraphs[it.paragraph]?.text ?? '')) continue;
        if (it.sentence === sentence) return undefined;
        if (of < 0) of = it.sentence;
        if (of < sentence - REACH) return undefined;
        who ??= it.cluster;
        const isSubject = it.isSubject && !('draft' in it); // no pronoun
        if (it.cluster === who) isNamed ||= isSubject;
        else if (isSubject || it.sentence === of) return undefined;
      }
      if (lastRole && lastRole.sentence >= of) return undefined;
      const isOtherAge = age !== undefined && who !== undefined && who.ages.length > 0;
      return isNamed && !isOtherAge ? who : undefined;
    }

    function isQuoted({ span: own, paragraph: place }: Antecedent): boolean {
      const { quotations = [] } = notes[place] ?? {};
      const at = own.start - (paragraphs[place]?.span.start ?? 0);
      let index = lastStartingBy(quotations, at);
      while (index >= 0 && (quotations[index]?.span.end ?? 0) < at)
        index = quotations[index]?.parent ?? -1;
      return index >= 0;
    }

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

/** Behind what is quoted, and maybe a verb: *“No,” *, *“No,” said *. */
const SPOKEN = /[”’"'»],? (?:\p{Ll}{3,12} )?$/u;
/** In characters. */
const SPOKEN_REACH = 16;

/** In sentences. */
const REACH = 2;
/** How far back a person of whom there are only pronouns since is named. */
const NAMED_REACH = 4;

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
