import type { ParagraphNotes } from '../annotate/annotate';
import { NameEvidence } from '../annotate/namesEvidence';
import { activeFates, fateNouns, fatesOfObject, passiveFates, type Fate } from '../lexicon/fates';
import type { Paragraph } from '../model';
import { bySpan, shifted } from '../text/span';
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
  const told = new Set([...fates.harmed, ...fates.accused]);
  const others = [...new Set(names.map(({ cluster }) => cluster))].filter((it) => !told.has(it));
  const theOne = (fate: Fate, gender: 'female' | 'male' | undefined): Cluster | undefined => {
    const found = fates[fate].filter((it) => gender === undefined || mayBe(it, gender));
    const [only] = found;
    if (!only || found.length > 1) return undefined;
    // somebody else may be the one whom it is about
    const isBeside = others.some(({ mentions }) => mentions.length > only.mentions.length);
    return isBeside ? undefined : only;
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
  return out.sort(bySpan);
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

const setsOf = (
  forms: Readonly<Record<Fate, string>>,
): Readonly<Record<Fate, ReadonlySet<string>>> => ({
  harmed: new Set(forms.harmed.trim().split(/\s+/)),
  accused: new Set(forms.accused.trim().split(/\s+/)),
});
const PASSIVE = setsOf(passiveFates);
const ACTIVE = setsOf(activeFates);
const OF_OBJECT = setsOf(fatesOfObject);
/** Forms of *be* and what stands between them and the participle. */
const BE = new Set(
  'is was has had been being be later also reportedly allegedly critically fatally seriously'.split(
    ' ',
  ),
);
const SHE_OR_HE: Readonly<Record<string, 'female' | 'male'>> = { she: 'female', he: 'male' };
/** In characters, on either side of a name. */
const WINDOW = 180;
/** In words and marks: *, 42, of Station Road,*. */
const LONGEST_ASIDE = 8;
/** Words between *the death of* and the name. */
const MOST_BETWEEN = 3;

/** Words and marks, in order. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d’'-]+|[.,!?()]/gu) ?? [];

/** Whether the words from `at` say it of their subject: *was charged*, *died*. */
function saysIt(words: readonly string[], at: number, fate: Fate): boolean {
  let verb = at;
  while (BE.has(words[verb] ?? '') && verb < at + 4) verb++;
  const word = words[verb] ?? '';
  return verb > at ? PASSIVE[fate].has(word) : ACTIVE[fate].has(word);
}

/** Whether what follows the name of `cluster` says it: right behind, or of *she*, *he* or *who* in its sentence. */
function saysBehind(words: readonly string[], fate: Fate, cluster: Cluster): boolean {
  let start = 0;
  if (words[0] === ',' || words[0] === '(') {
    const end = words.indexOf(words[0] === ',' ? ',' : ')', 1);
    if (end > 0 && end <= LONGEST_ASIDE) start = end + 1;
  }
  if (saysIt(words, start, fate)) return true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if ('.!?'.includes(word)) return false;
    const gender = SHE_OR_HE[word];
    const isMeant = word === 'who' || (gender !== undefined && mayBe(cluster, gender));
    if (isMeant && saysIt(words, at + 1, fate)) return true;
  }
  return false;
}

/** *the death of*, *killed*, a few words before a name. */
function saysBefore(words: readonly string[], fate: Fate): boolean {
  for (let at = words.length - 1; at >= words.length - 1 - MOST_BETWEEN; at--) {
    const word = words[at] ?? '';
    if (OF_OBJECT[fate].has(word)) return true;
    if (!/^[\p{Ll}\d]/u.test(word) || BE.has(word)) return false;
  }
  return false;
}

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
    const before = wordsOf(text.slice(Math.max(0, from - WINDOW), from));
    const behind = wordsOf(text.slice(to, to + WINDOW));
    for (const fate of FATES) {
      if (fate === 'accused' && hasRank(cluster)) continue;
      if (saysBehind(behind, fate, cluster) || saysBefore(before, fate)) found[fate].add(cluster);
    }
  }
  return { harmed: [...found.harmed], accused: [...found.accused] };
}
