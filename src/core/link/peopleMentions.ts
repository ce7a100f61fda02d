import { NameWordKind, type NameDraft } from '../annotate/names';
import { NameEvidence } from '../annotate/namesEvidence';
import type { ParagraphNotes } from '../annotate/annotate';
import type { PronounDraft } from '../annotate/pronouns';
import { isEveryday } from '../lexicon/everyday';
import { genderOfGivenName } from '../lexicon/givenNames';
import { isFamilyFirst } from '../lexicon/nameContext';
import type { Paragraph, Span } from '../model';
import { lastWord } from '../text/characters';
import { singleSpaced } from '../text/folding';
import { shifted } from '../text/span';

/** How a pronoun takes up a name: the only one before it in its sentence, and near. */
export interface TakenUp {
  readonly gender: PronounDraft['gender'];
  /** Joined to it right behind (*Ada Obi and her town*). */
  readonly isJoined: boolean;
}

/** A name draft in its place in the article, which may turn out to be no name. */
export interface PlacedName {
  readonly draft: NameDraft;
  /** The index of its paragraph, and that paragraph. */
  readonly paragraph: number;
  readonly place: Paragraph;
  /** Counts sentences over the whole article. */
  readonly sentence: number;
  /** A pronoun that goes back to it in its sentence. */
  readonly takenUp: TakenUp | undefined;
  /** The words with single spaces; what equal names share. */
  readonly key: string;
  /** *and* joins it to the candidate before. */
  readonly isJoined: boolean;
}

/** A name in the article, taken apart. */
export interface NameMention extends PlacedName {
  /** In the article. */
  readonly span: Span;
  /** As written, honorific included, letters of honours left out. */
  readonly text: string;
  readonly name: NameParts;
}

/** A name's words by what they do; all lower case without accents. */
export interface NameParts {
  /** Given and middle names and initials, in order; nicknames left out. */
  readonly given: readonly string[];
  /** With its particles; '' where only a given name is known. */
  readonly family: string;
  /** *jr*, *iii*; '' for none. */
  readonly suffix: string;
  readonly nickname: string;
}

/** Every candidate of the article, in order. */
export function placedNames(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): readonly PlacedName[] {
  const out: PlacedName[] = [];
  let sentences = 0;
  notes.forEach(({ names, pronouns, sentences: own }, paragraph) => {
    const place = paragraphs[paragraph];
    if (place) {
      const takenUp = pronouns.length > 0 ? draftsTakenUp(place.text, names, pronouns) : undefined;
      let before = 0;
      for (let i = 0; i < names.length; i++) {
        const draft = names[i];
        if (!draft) continue;
        const { start } = draft.span;
        const isJoined = start - before === AND && place.text.startsWith(' and ', before);
        before = draft.span.end;
        out.push({
          draft,
          paragraph,
          place,
          sentence: sentences + draft.sentence,
          takenUp: takenUp?.[i],
          key: keyOf(draft.words),
          isJoined,
        });
      }
    }
    sentences += own.length;
  });
  return out;
}

/** The words with single spaces. */
function keyOf(words: readonly string[]): string {
  let key = words[0] ?? '';
  for (let i = 1; i < words.length; i++) key += ` ${words[i] ?? ''}`;
  return key;
}

/** A candidate taken for a name. */
export function mentionOf(candidate: PlacedName): NameMention {
  const { draft, paragraph, place, sentence, takenUp, key, isJoined } = candidate;
  const { span, places, words, kinds } = draft;
  return {
    draft,
    paragraph,
    place,
    sentence,
    takenUp,
    key,
    isJoined,
    span: shifted(span, place.span.start),
    text: singleSpaced(place.text.slice(span.start, places.at(-1)?.end ?? span.end)),
    name: partsOf(words, kinds),
  };
}

/** What is plainly a place or body stands between nobody and a pronoun. */
const PLACE_OR_BODY =
  NameEvidence.organisationNoun |
  NameEvidence.placeNoun |
  NameEvidence.knownPlace |
  NameEvidence.knownOrganisation;

/** By the index of a draft how a personal pronoun goes back to it, see {@link TakenUp}. */
function draftsTakenUp(
  text: string,
  drafts: readonly NameDraft[],
  pronouns: readonly PronounDraft[],
): readonly (TakenUp | undefined)[] {
  const out: (TakenUp | undefined)[] = [];
  let first = 0; // that may be a person's, of the pronoun's sentence
  let next = 0; // that starts behind the pronoun
  let last = -1; // up to its start that may be a person's, and the one before that
  let second = -1;
  let earlier: PronounDraft | undefined; // the first of its gender in its sentence
  for (const pronoun of pronouns) {
    const { span, sentence, gender, form } = pronoun;
    if (earlier?.sentence !== sentence || earlier.gender !== gender) earlier = pronoun;
    while (isBefore(drafts[first], sentence)) first++;
    for (let it = drafts[next]; it && it.span.start <= span.start; it = drafts[++next]) {
      if ((it.evidence & PLACE_OR_BODY) !== 0) continue;
      second = last;
      last = next;
    }
    const joined = form === 'possessive' ? drafts[last] : undefined;
    if (joined && span.start - joined.span.end === AND) out[last] = { gender, isJoined: true };
    const one = drafts[first];
    if (one?.sentence !== sentence || one.span.end > span.start) continue;
    if (form === 'object' && one.isSubject) continue; // she met her
    if (text.startsWith('by ', one.span.start - 3)) continue; // asked by Una Marl, he
    if (earlier.span.start < one.span.start && !one.isSubject) continue; // if she met Una Marl she
    if (second > first || (last > first && (drafts[last]?.span.start ?? 0) < span.start)) continue;
    if (span.start - one.span.end >= NEAR || out[first]) continue;
    out[first] = { gender, isJoined: false };
  }
  return out;
}

/** Whether a draft is to be passed over for what stands in a sentence: it stands before that, or is plainly no person. */
const isBefore = (draft: NameDraft | undefined, sentence: number): boolean =>
  draft !== undefined && (draft.sentence < sentence || (draft.evidence & PLACE_OR_BODY) !== 0);

/** In characters. */
const NEAR = 90;
/** The length of what joins *Ada Obi and her town*. */
const AND = ' and '.length;

/** The mention narrowed to the words [from, to) of its name; the title stays only with the first word. */
export function narrowed(mention: NameMention, from: number, to: number): NameMention {
  const { draft } = mention;
  const offset = mention.span.start - draft.span.start;
  const words = draft.words.slice(from, to);
  const kinds = draft.kinds.slice(from, to);
  const start = from === 0 ? draft.span.start : (draft.places[from]?.start ?? draft.span.start);
  const end = draft.places[to - 1]?.end ?? draft.span.end;
  return {
    ...mention,
    draft: {
      ...draft,
      span: { start, end },
      words,
      kinds,
      places: draft.places.slice(from, to),
      honorific: from === 0 ? draft.honorific : '',
    },
    span: { start: start + offset, end: end + offset },
    text: mention.text.slice(start - draft.span.start, end - draft.span.start),
    name: partsOf(words, kinds),
    key: keyOf(words),
  };
}

/** The mention with one more word behind it, its surname. */
export function extended(
  mention: NameMention,
  next: { readonly word: string; readonly span: Span },
): NameMention {
  const { draft } = mention;
  const words = [...draft.words, next.word];
  const kinds = [...draft.kinds, 0];
  return {
    ...mention,
    draft: {
      ...draft,
      span: { start: draft.span.start, end: next.span.end },
      words,
      kinds,
      places: [...draft.places, next.span],
    },
    span: { start: mention.span.start, end: mention.span.end + next.span.end - draft.span.end },
    text: `${mention.text} ${capitalised(next.word)}`,
    name: partsOf(words, kinds),
    key: keyOf(words),
  };
}

/** The mention of one word with the particles in front of it, which are the start of its surname. */
export function widened(
  mention: NameMention,
  { words: particles, start }: NonNullable<NameDraft['particles']>,
): NameMention {
  const { draft, span } = mention;
  const offset = span.start - draft.span.start;
  const words = [...particles, ...draft.words];
  const kinds = [...particles.map(() => NameWordKind.particle), ...draft.kinds];
  return {
    ...mention,
    draft: { ...draft, span: { start, end: draft.span.end }, words, kinds },
    span: { start: start + offset, end: span.end },
    text: `${particles.join(' ')} ${mention.text}`,
    name: partsOf(words, kinds),
    key: keyOf(words),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The first of two surnames, or '': in *Ada Maria Obiro Untal* it is *obiro*, by which people with two are
 * called too. A given name in the middle is none.
 */
export function firstSurname({ given }: NameParts): string {
  const last = given.length > 1 ? (given.at(-1) ?? '') : '';
  const word = lastWord(last);
  const isName =
    word.length > 2 &&
    !isEveryday(word) &&
    (isFamilyFirst(word) || genderOfGivenName(word) === undefined);
  return isName ? word : '';
}

/** Both surnames of one who has two, or the words behind the first particle (*santa obi* of *de Santa Obi*); '' for one. */
export function bothSurnames(name: NameParts): string {
  const last = name.given.at(-1) ?? '';
  const first = last.includes(' ') ? lastWord(last) : firstSurname(name);
  return first === '' ? '' : `${first} ${name.family}`;
}

/** The mention with all its words one surname: *Van den Obi*, whose first word has a capital at the start of a sentence. */
export const asSurname = (mention: NameMention): NameMention => ({
  ...mention,
  name: { given: [], family: mention.key, suffix: '', nickname: '' },
});

/** What Gaelic surnames start with, in a word of its own. */
const GAELIC = new Set(['o', 'mac', 'ni', 'nic', 'ui']);

/** Whether a word that stands `at` words behind the first is the start of a surname: a particle, or *Mac* of *Mac Obi*. */
export const opensSurname = (word: string, kind: number, at = 1): boolean =>
  (kind & NameWordKind.particle) !== 0 ||
  (GAELIC.has(word) && (at > 0 || (kind & NameWordKind.given) === 0));

/** A single word counts as a family name; the caller knows better where a title says otherwise. */
export function partsOf(words: readonly string[], kinds: readonly number[]): NameParts {
  let given: readonly string[] = [];
  let suffix = '';
  let nickname = '';
  let family = '';
  let pending = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const kind = kinds[i] ?? 0;
    if ((kind & NameWordKind.nickname) !== 0) nickname = word;
    else if ((kind & NameWordKind.suffix) !== 0 && i > 0) suffix = word;
    else if (word === 'i' && i > 0 && i === words.length - 1)
      suffix = word; // Norton I
    else if (
      (kind & NameWordKind.particle) !== 0 ||
      (i < words.length - 1 && opensSurname(word, kind, i))
    )
      pending += `${word} `;
    else {
      if (family !== '') given = [...given, family];
      family = pending + word;
      pending = '';
    }
  }
  return { given, family, suffix, nickname };
}
