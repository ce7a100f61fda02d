import type { ParagraphNotes } from '../annotate/annotate';
import { evidenceRows, NameEvidence } from '../annotate/namesEvidence';
import { groupedBy } from '../link/grouping';
import { anybodyNouns, fateNouns } from '../lexicon/fates';
import type { Elsewhere } from '../link/namedPeople';
import { weigh } from '../link/peopleTallies';
import { mentionOf, placedNames, type NameMention } from '../link/peopleMentions';
import { foldedName } from '../link/peopleText';
import type { Person, PersonMention, Reading } from '../model';
import { lastWord } from '../text/characters';
import { partitionPoint } from '../text/partitionPoint';
import { overlaps, textAt } from '../text/span';
import type { ExplainedCandidate, Explanation } from './explanation';

type Reasons = Pick<Explanation, 'rule' | 'because' | 'candidates'>;

/** Why words of an article are taken for a person, and for this one. */
export function explainPeople(
  reading: Reading,
  notes: readonly ParagraphNotes[],
  elsewhere: Elsewhere,
): (mention: PersonMention) => Reasons {
  const names = placedNames(reading.paragraphs, notes).map(mentionOf);
  const byKey = groupedBy(names, ({ key }) => key);
  const people = new Map(reading.people.map((it) => [it.id, it]));
  const confirmed = new Set(elsewhere.flatMap((it) => it.names.map(foldedName)));
  return (mention) => {
    const person = people.get(mention.person);
    const text = textAt(reading.article.text, mention.span);
    const name = person?.name ?? text;
    switch (mention.form) {
      case 'name': {
        const draft = nameAt(names, mention);
        const group = draft ? (byKey.get(draft.key) ?? []) : [];
        return {
          rule: isWhole(text, name)
            ? `A name that stands whole: ${name}.`
            : `A part or form of a name: ${name}.`,
          because: [
            ...evidenceWords(group),
            ...(draft && confirmed.has(draft.key) ? ['Another article of the story has it.'] : []),
          ],
          candidates: bearers(reading.people, mention, draft),
        };
      }
      case 'role': {
        const told = withoutOffice(text, person, name);
        if (told) return told;
        return {
          rule: `A role that ${name} holds here.`,
          because:
            person && person.roles.length > 0 ? [`Roles met: ${person.roles.join(', ')}.`] : [],
          candidates: others(reading, mention, (it) => sharesWord(it.roles, text)),
        };
      }
      case 'pronoun':
        return {
          rule: `A pronoun that stands for ${name}.`,
          because: [pronounWords(text)],
          candidates: PERSONAL.test(text)
            ? others(reading, mention, (it) => isNear(reading, mention, it))
            : [],
        };
    }
  };
}

const KIN = /^(?:his|her|their|the (?:couple|pair)['’]s)\s/i;

/** A word for kin, or for anybody, that stands for somebody by what else the article says. */
function withoutOffice(
  text: string,
  person: Person | undefined,
  name: string,
): Reasons | undefined {
  const rule = `Words that stand for ${name}.`;
  if (KIN.test(text)) {
    return { rule, because: ['The article names the one who is this to them.'], candidates: [] };
  }
  const noun = lastWord(text).toLowerCase();
  const isAnybody = noun in fateNouns || noun in anybodyNouns;
  if (!isAnybody || (person && sharesWord(person.roles, text))) return undefined;
  const because = ['The article says of this person, and of nobody else, what is said here.'];
  return { rule, because, candidates: [] };
}

/** Pronouns of the third person, which more than one person near by may be meant by. */
const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself)$/i;

function pronounWords(pronoun: string): string {
  if (PERSONAL.test(pronoun)) {
    return 'Of those named near by who could be meant, the likeliest by nearness, by being a subject and by how often they are named.';
  }
  return /^who/i.test(pronoun)
    ? 'It stands right behind the name.'
    : 'It stands for whoever speaks, writes or is asked here.';
}

const isWhole = (text: string, name: string): boolean =>
  foldedName(text).endsWith(foldedName(name));

/** The candidate name that became the mention; names are in order. */
function nameAt(names: readonly NameMention[], { span }: PersonMention): NameMention | undefined {
  const at = partitionPoint(names.length, (i) => (names[i]?.span.end ?? 0) <= span.start);
  const found = names[at];
  return found && overlaps(found.span, span) ? found : undefined;
}

/** What speaks for a name and against it, by the weights of {@link evidenceRows}, and what it needed. */
function evidenceWords(group: readonly NameMention[]): readonly string[] {
  if (group.length === 0) return [];
  const rows = evidenceRows.flatMap(({ bit, weight }) => {
    const times = group.filter(({ draft }) => (draft.evidence & bit) !== 0).length;
    const words = EVIDENCE[bit];
    if (times === 0 || words === undefined) return [];
    const often = times === 1 ? '' : ` (${times} times)`;
    return [{ weight, words: `${weight > 0 ? 'For' : 'Against'}: ${words}${often}.` }];
  });
  const { score, bar } = weigh(group);
  const needed = Number.isFinite(bar)
    ? `In sum ${score.toFixed(1)}, where ${bar.toFixed(1)} makes a name by itself.`
    : 'By itself it would not do: a fuller name of the article vouches for it.';
  return [
    ...rows.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ words }) => words),
    needed,
  ];
}

const EVIDENCE: Readonly<Record<number, string>> = {
  [NameEvidence.honorific]: 'an honorific stands in front',
  [NameEvidence.title]: 'a title stands in front',
  [NameEvidence.given]: 'its first word is a given name',
  [NameEvidence.shape]: 'it has the shape of a name',
  [NameEvidence.initial]: 'an initial stands in it',
  [NameEvidence.suffix]: 'a suffix such as Jr or QC ends it',
  [NameEvidence.nickname]: 'a nickname stands in it',
  [NameEvidence.particle]: 'a particle such as van or al stands in it',
  [NameEvidence.age]: 'an age follows',
  [NameEvidence.roleBefore]: 'a role stands in front',
  [NameEvidence.roleAfter]: 'a role follows',
  [NameEvidence.kinBefore]: 'a word of kin stands in front',
  [NameEvidence.kinAfter]: 'a word of kin follows',
  [NameEvidence.cueAfter]: 'a reporting verb follows',
  [NameEvidence.cueBefore]: 'a reporting verb stands in front',
  [NameEvidence.humanVerb]: 'a verb of what people do follows',
  [NameEvidence.who]: '“who” follows',
  [NameEvidence.byline]: 'it stands in a byline',
  [NameEvidence.determiner]: 'an article stands in front',
  [NameEvidence.inPlace]: 'a preposition of place stands in front',
  [NameEvidence.organisationNoun]: 'a noun for a body stands in it',
  [NameEvidence.placeNoun]: 'a noun for a place stands in it',
  [NameEvidence.knownPlace]: 'it is a known place',
  [NameEvidence.knownOrganisation]: 'it is a known organisation',
  [NameEvidence.demonym]: 'it names a people or nationality',
  [NameEvidence.acronym]: 'it is an abbreviation',
  [NameEvidence.common]: 'its words are everyday ones',
  [NameEvidence.group]: 'it stands for a group',
  [NameEvidence.placeAfter]: 'the name of a place, or “where”, follows',
  [NameEvidence.digits]: 'digits follow',
  [NameEvidence.surnameNoun]: 'its last word is a common noun',
};

/** Everybody here whose name ends in the same word, or who bears it. */
function bearers(
  people: readonly Person[],
  { person }: PersonMention,
  draft: NameMention | undefined,
): readonly ExplainedCandidate[] {
  if (!draft || draft.name.given.length > 0) return [];
  const word = draft.name.family;
  const found = people.filter(
    ({ id, names }) => id === person || names.some((it) => hasWord(it, word)),
  );
  return found.length < 2 ? [] : listed(found, person);
}

const hasWord = (name: string, word: string): boolean => foldedName(name).split(' ').includes(word);

/** The person meant and the others that a test lets in; empty where there are none. */
function others(
  { people }: Reading,
  { person }: PersonMention,
  test: (person: Person) => boolean,
): readonly ExplainedCandidate[] {
  const found = people.filter((it) => it.id === person || test(it));
  return found.length < 2 ? [] : listed(found, person);
}

/** The one meant first. */
const listed = (found: readonly Person[], meant: string): readonly ExplainedCandidate[] =>
  [...found]
    .sort((a, b) => Number(b.id === meant) - Number(a.id === meant))
    .map(({ id, name, roles }) => ({
      name,
      isChosen: id === meant,
      because: roles.length > 0 ? [`roles met: ${roles.join(', ')}`] : [],
    }));

const sharesWord = (roles: readonly string[], text: string): boolean => {
  const words = new Set(foldedName(text).split(' '));
  return roles.some((role) => words.has(role.split(' ').at(-1) ?? ''));
};

/** How far back a pronoun looks, in characters, for this list. */
const REACH = 400;

const isNear = ({ annotations }: Reading, { span }: PersonMention, { id }: Person): boolean =>
  annotations.some(
    (it) =>
      it.kind === 'person' &&
      it.form !== 'pronoun' &&
      it.person === id &&
      it.span.end <= span.start &&
      it.span.end >= span.start - REACH,
  );
