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
  const theOne = (
    fate: Fate,
    gender: 'female' | 'male' | undefined,
    isHeadline: boolean,
  ): Cluster | undefined => {
    const found = fates[fate]
      .filter((it) => gender === undefined || mayBe(it, gender))
      .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);
    const [only, other] = found;
    if (
      !only ||
      (other && !(isHeadline && only.mentions.length >= LEADING * other.mentions.length))
    )
      return undefined;
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
        const cluster = theOne(fate, gender, true);
        if (!cluster) continue;
        const place = { paragraph, sentence: sentences };
        out.push({ span: shifted(span, by), ...place, cluster, isSubject: true });
      }
    }
    for (const draft of roles) {
      const fate = fateOf(draft);
      const cluster = fate && theOne(fate, undefined, false);
      const { isSubject } = draft;
      const span = shifted(draft.span, by);
      if (!cluster || (cluster.mentions[0]?.span.start ?? Infinity) > span.start) continue;
      out.push({ span, paragraph, sentence: sentences + draft.sentence, cluster, isSubject });
    }
    sentences += own.length;
  });
  return out.sort(bySpan);
}

/** How many times as often as anybody else of the same fate the one is named whom a headline means. */
const LEADING = 3;

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
/** Without one of these words no sentence says a fate. */
const TELLING: ReadonlySet<string> = new Set([
  ...[PASSIVE, ACTIVE, OF_OBJECT].flatMap(({ harmed, accused }) => [...harmed, ...accused]),
  ...['death', 'funeral', 'body'],
]);
const tellsFate = (word: string): boolean => TELLING.has(word);
/** Forms of *be* and what stands between them and the participle. */
const BE = new Set(
  'is was has had been being be later also reportedly allegedly critically fatally seriously'.split(
    ' ',
  ),
);
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

/** *Obi’s death*, with a space before the s too. */
const OWN_DEATH = /^['’] ?s (?:death|funeral|body)\b/;

/** Whether what follows the name of `cluster` says it: right behind, or of *she*, *he* or *who* in its sentence. */
function saysBehind(words: readonly string[], fate: Fate, cluster: Cluster): boolean {
  let start = 0;
  if (words[0] === ',' || words[0] === '(') {
    const end = words.indexOf(words[0] === ',' ? ',' : ')', 1);
    if (end > 0 && end <= LONGEST_ASIDE) start = end + 1;
  }
  if (saysIt(words, start, fate) || (words[0] === ',' && saysIt(words, 1, fate))) return true;
  if (fate === 'harmed' && OWN_DEATH.test(words.slice(0, 3).join(' '))) return true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if ('.!?'.includes(word)) return false;
    const gender = word === 'she' ? 'female' : word === 'he' ? 'male' : undefined;
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

const AGED = /\b(?:a|an|the) (\d{1,3}) ?- ?year ?- ?old\b/giu;
/** Words between *42-year-old* and what befell him or her. */
const MOST_NOUNS = 3;

/** The ages of those whom the article tells a fate of without their name: *a 42-year-old cyclist died*. */
function agedIn(
  paragraphs: readonly Paragraph[],
): readonly { readonly age: number; readonly fate: Fate }[] {
  return paragraphs.flatMap(({ text }) =>
    [...text.matchAll(AGED)].flatMap((match) => {
      const behind = match.index + match[0].length;
      const words = wordsOf(text.slice(behind, behind + WINDOW));
      return FATES.filter((fate) => {
        for (let at = 0; at <= MOST_NOUNS; at++) {
          if (saysIt(words, at, fate)) return true;
          if (!/^\p{L}/u.test(words[at] ?? '')) return false;
        }
        return false;
      }).map((fate) => ({ age: Number(match[1]), fate }));
    }),
  );
}

/** Of whom an article says that they were harmed, and that they are accused; in order of first mention. */
function fatesOf(
  paragraphs: readonly Paragraph[],
  names: readonly Antecedent[],
): Readonly<Record<Fate, readonly Cluster[]>> {
  const found: Record<Fate, Set<Cluster>> = { harmed: new Set(), accused: new Set() };
  let last = -1;
  let isTelling = false;
  for (const { span, paragraph, cluster } of names) {
    const { text, span: place } = paragraphs[paragraph] ?? { text: '', span };
    if (paragraph !== last) isTelling = wordsOf(text).some(tellsFate);
    last = paragraph;
    if (!isTelling) continue;
    const from = span.start - place.start;
    const to = span.end - place.start;
    const before = wordsOf(text.slice(Math.max(0, from - WINDOW), from));
    const behind = wordsOf(text.slice(to, to + WINDOW));
    for (const fate of FATES) {
      if (fate === 'accused' && hasRank(cluster)) continue;
      if (saysBehind(behind, fate, cluster) || saysBefore(before, fate)) found[fate].add(cluster);
    }
  }
  const aged = [...new Set(names.map(({ cluster }) => cluster))].filter(
    ({ ages }) => ages.length > 0,
  );
  for (const { age, fate } of aged.length > 0 ? agedIn(paragraphs) : []) {
    const [only, other] = aged.filter(({ ages }) => ages.includes(age));
    if (only && !other) found[fate].add(only);
  }
  return { harmed: [...found.harmed], accused: [...found.accused] };
}
