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

/** What the text tells of roles. */
interface Told {
  /** Whether somebody has any. */
  readonly isTold: (cluster: Cluster) => boolean;
  /** Whether anybody has this one. */
  readonly isHeld: (head: string) => boolean;
  /** Whether somebody has none but callings, as those whom copy calls by their age. */
  readonly isUnofficial: (cluster: Cluster) => boolean;
}

/**
 * A calling that opens its sentence takes up the one person of the sentence before of whom the text tells no role,
 * unless somebody without a name was introduced by it (*a singer*); behind words it takes up whom it took up before. An
 * age does the only person of whom the article tells so far.
 * @param mentioned names and pronouns, in order.
 */
export function createCallings(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentioned: readonly Antecedent[],
  { isTold, isHeld, isUnofficial }: Told,
): Callings {
  let strangers: ReadonlySet<string> | undefined;
  let loneOne: LoneOne | undefined;
  const called = new Map<string, Cluster>(); // by calling, whom it took up last
  return (
    { description, determiner, age, sentence: nth },
    { span, paragraph, sentence },
    lastRole,
  ) => {
    if (determiner !== 'the') return undefined;
    if (age !== undefined) {
      loneOne ??= createLoneOne(paragraphs, notes, mentioned);
      const lone = description ? undefined : loneOne(age, span.start);
      return lone && isUnofficial(lone) ? lone : undefined;
    }
    if (!description) return undefined;
    const facts = roleFacts(description.head);
    if (facts?.calling !== true || isHeld(description.head)) return undefined;
    const opens = opensSentence();
    if (!opens && !isBehindWords()) return undefined;
    strangers ??= strangersIn(paragraphs, notes);
    if (strangers.has(description.head)) return undefined;
    const untold = before().filter((it) => !isTold(it));
    const [one] = untold;
    if (!one || untold.length > 1) return undefined;
    const { gender } = facts;
    if (gender !== undefined && (genderOfCluster(one) ?? gender) !== gender) return undefined;
    if (opens) called.set(description.head, one);
    return called.get(description.head) === one ? one : undefined;

    /** It opens the sentence, and no *of …* follows. */
    function opensSentence(): boolean {
      const { text = '', span: whole } = paragraphs[paragraph] ?? {};
      const start = whole?.start ?? 0;
      const opens = notes[paragraph]?.sentences[nth]?.start === span.start - start;
      return opens && !text.startsWith(' of ', span.end - start);
    }

    /** *“I can’t wait,” the striker said*, where nobody is named in what is said. */
    function isBehindWords(): boolean {
      const start = paragraphs[paragraph]?.span.start ?? 0;
      const at = span.start - start;
      const { quotations = [] } = notes[paragraph] ?? {};
      const said = quotations[lastStartingBy(quotations, at)];
      if (!said || said.span.end >= at || at - said.span.end > MARK) return false;
      if (said.parent >= 0 || said.span.start - said.frame.start > MARK) return false;
      const last = mentioned[lastStartingBy(mentioned, span.start - 1)];
      return last === undefined || last.span.end <= said.frame.start + start;
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
/** A mark and a space, in characters. */
const MARK = 2;

/** The only one whom the article tells of in front of a place, unless the age stands there already. */
type LoneOne = (age: number, start: number) => Cluster | undefined;

const isCalling = (head: string): boolean => roleFacts(head)?.calling === true;

/** Nobody from where a second one is named, or somebody is there without a name: *a man*, *her son*, *the driver*. */
function createLoneOne(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentioned: readonly Antecedent[],
): LoneOne {
  const own = mentioned.filter((it) => !isByline(paragraphs[it.paragraph]?.text ?? ''));
  const [first] = own;
  let until = own.find(({ cluster }) => cluster !== first?.cluster)?.span.start ?? Infinity;
  const ages = new Map<number, number>(); // where a number stands first
  paragraphs.forEach(({ text, span: { start } }, i) => {
    const { strangers = [], newcomers = [], roles = [] } = notes[i] ?? {};
    const office = roles.find((it) => it.description && !isCalling(it.description.head));
    for (const it of [strangers[0], newcomers[0], office])
      if (it) until = Math.min(until, start + it.span.start);
    for (const { index, 0: digits } of text.matchAll(/\d{1,3}/gu)) {
      const age = Number(digits);
      if (!ages.has(age)) ages.set(age, start + index);
    }
  });
  return (age, start) =>
    first && first.span.start < start && start < until && (ages.get(age) ?? 0) >= start
      ? first.cluster
      : undefined;
}

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
