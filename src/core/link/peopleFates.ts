import type { ParagraphNotes } from '../annotate/annotate';
import { NameEvidence } from '../annotate/namesEvidence';
import { activeFates, fateNouns, fatesOfObject, passiveFates, type Fate } from '../lexicon/fates';
import type { Paragraph } from '../model';
import { shifted } from '../text/span';
import { genderOfCluster, type Cluster } from './peopleClusters';
import type { RoleMention } from './peopleRoles';
import type { Antecedent } from './pronouns';

/** Paragraphs among which headlines stand. */
const HEADLINES = 4;

/**
 * The bare nouns of the headlines (*Woman* killed in fire) and those such as *the victim* that stand for the
 * one person of whom the article says the same, in order. `names` are in order.
 */
export function resolveFates(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  names: readonly Antecedent[],
): readonly RoleMention[] {
  const isAsked = notes.some(
    ({ headlinePeople, roles }) => headlinePeople.length > 0 || roles.some(fateOf),
  );
  if (!isAsked || names.length === 0) return [];
  const fates = fatesOf(paragraphs, names);
  const theOne = (fate: Fate, gender: 'female' | 'male' | undefined): Cluster | undefined => {
    const found = fates[fate].filter((it) => gender === undefined || mayBe(it, gender));
    return found.length === 1 ? found[0] : undefined;
  };
  const out: RoleMention[] = [];
  let sentences = 0;
  notes.forEach(({ headlinePeople, roles, sentences: own }, paragraph) => {
    const by = paragraphs[paragraph]?.span.start ?? 0;
    if (paragraph < HEADLINES) {
      for (const { span, fate, gender } of headlinePeople) {
        const cluster = theOne(fate, gender);
        if (!cluster) continue;
        const place = { paragraph, sentence: sentences };
        out.push({ span: shifted(span, by), ...place, cluster, isSubject: true });
      }
    }
    for (const draft of roles) {
      const fate = fateOf(draft);
      const cluster = fate && theOne(fate, undefined);
      const { isSubject } = draft;
      const span = shifted(draft.span, by);
      if (!cluster || (cluster.mentions[0]?.span.start ?? Infinity) > span.start) continue;
      out.push({ span, paragraph, sentence: sentences + draft.sentence, cluster, isSubject });
    }
    sentences += own.length;
  });
  return out;
}

/** By all that tells, or by its pronouns where only a given name tells otherwise. */
function mayBe(cluster: Cluster, gender: 'female' | 'male'): boolean {
  const { votes, takenUp } = cluster;
  if ((genderOfCluster(cluster) ?? gender) === gender) return true;
  const isByGiven = votes.female === 0 && votes.male === 0;
  return isByGiven && takenUp[gender] > 0 && takenUp.female + takenUp.male === takenUp[gender];
}

/** *the victim*, *the suspect*, by nothing more. */
const fateOf = ({ description, determiner }: ParagraphNotes['roles'][number]): Fate | undefined =>
  description && determiner === 'the' && description.modifiers.length === 0
    ? fateNouns[description.head]
    : undefined;

const either = (forms: string): string => forms.trim().split(/\s+/).join('|');
const AGE = String.raw`(?:,[^,.]{1,40},| \(\d{1,3}\))?`;
const BE = String.raw`(?: (?:is|was|has|had|been|being|be|later|also|reportedly|allegedly|critically|fatally|seriously)){1,4}`;
const byFate = (pattern: (fate: Fate) => string): Readonly<Record<Fate, RegExp>> => ({
  harmed: new RegExp(pattern('harmed'), 'u'),
  accused: new RegExp(pattern('accused'), 'u'),
});
/** Behind a name: *, 38, was charged*, *died*. */
const BEHIND = byFate(
  (it) =>
    `^${AGE}(?: who)?(?:${BE} (?:${either(passiveFates[it])})| (?:${either(activeFates[it])}))\\b`,
);
/** Further behind in its sentence: *when she was hit*. */
const LATER = byFate(
  (it) =>
    `^[^.!?]{0,120}\\b(she|he|who)(?:${BE} (?:${either(passiveFates[it])})| (?:${either(activeFates[it])}))\\b`,
);
/** In front of one: *the death of*, *struck 59-year-old*. */
const BEFORE = byFate(
  (it) =>
    `\\b(?:${either(fatesOfObject[it])})(?: of)?(?: (?:the|his|her|\\d{1,3}-year-old|[\\p{Ll}-]{3,15})){0,2} $`,
);
/** In characters, on either side of a name. */
const WINDOW = 180;

const FATES = ['harmed', 'accused'] as const;

/** An officer (*Lt Ada Obi*), who speaks of those accused. */
const hasRank = ({ mentions }: Cluster): boolean =>
  mentions.some(({ draft }) => (draft.evidence & NameEvidence.title) !== 0);

/** Of whom an article says that they were harmed, and that they are accused; in order of first mention. */
function fatesOf(
  paragraphs: readonly Paragraph[],
  names: readonly Antecedent[],
): Readonly<Record<Fate, readonly Cluster[]>> {
  const found: Record<Fate, Set<Cluster>> = { harmed: new Set(), accused: new Set() };
  for (const { span, paragraph, cluster } of names) {
    const { text, span: place } = paragraphs[paragraph] ?? { text: '', span };
    const from = span.start - place.start;
    const to = span.end - place.start;
    const before = text.slice(Math.max(0, from - WINDOW), from);
    const behind = text.slice(to, to + WINDOW);
    for (const fate of FATES) {
      if (fate === 'accused' && hasRank(cluster)) continue;
      const pronoun = LATER[fate].exec(behind)?.[1];
      const isLater =
        pronoun === 'who' ||
        (pronoun !== undefined && mayBe(cluster, pronoun === 'she' ? 'female' : 'male'));
      if (isLater || BEHIND[fate].test(behind) || BEFORE[fate].test(before))
        found[fate].add(cluster);
    }
  }
  return { harmed: [...found.harmed], accused: [...found.accused] };
}
