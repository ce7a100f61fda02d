import type {
  AnnotationKind,
  Attribution,
  Evidence,
  Person,
  Relation,
  VerdictKind,
} from '../model';

export type ClaimKind = AnnotationKind | 'passage';

/** In the order in which views list them. */
export const claimKinds: readonly ClaimKind[] = ['quote', 'person', 'figure', 'passage'];

/** What wants looking at first. */
export const verdictKinds: readonly VerdictKind[] = [
  'differs',
  'not-comparable',
  'only-here',
  'agrees',
];

export const kindWords: Readonly<
  Record<ClaimKind, { readonly one: string; readonly many: string }>
> = {
  quote: { one: 'Quotation', many: 'Quotations' },
  person: { one: 'Person', many: 'People' },
  figure: { one: 'Figure', many: 'Figures' },
  passage: { one: 'Passage', many: 'Passages' },
};

export const verdictWords: Readonly<Record<VerdictKind, string>> = {
  agrees: 'Agrees',
  differs: 'Differs',
  'only-here': 'Only here',
  'not-comparable': 'Not comparable',
};

/** The verdict in one character, for where colour alone would tell it. */
export const verdictSigns: Readonly<Record<VerdictKind, string>> = {
  agrees: '✓',
  differs: '≠',
  'only-here': '○',
  'not-comparable': '~',
};

const relationWords: Readonly<Record<Relation, string>> = {
  identical: 'Same words',
  'house-style': 'Same words, other house style',
  excerpt: 'A part of what they print',
  fuller: 'They print a part of this',
  trimmed: 'Words left out',
  altered: 'Words changed',
  'other-speaker': 'Another speaker',
  unquoted: 'Stands there without quotation marks',
  equal: 'Same figure',
  rounded: 'Same figure, rounded',
  differs: 'Another figure',
  basis: 'Not measured alike',
  same: 'Same person',
  'spelled-differently': 'Spelled differently',
  'other-role': 'Another title or role',
  near: 'Nearly the same words',
};

/** How the passage there stands to the words here. Of a sentence that tells the same in words of its own nothing is aligned. */
export const relationOf = ({
  relation,
  changes,
}: Pick<Evidence, 'relation' | 'changes'>): string =>
  relation === 'near' && changes.length === 0 ? 'Worded differently' : relationWords[relation];

/** Below this a card names no speaker. */
export const SPEAKER_CERTAINTY = 0.5;

/** Who is said to have spoken; `undefined` where nobody is, or where that is too unsure to show. */
export function speakerName(
  attribution: Attribution | undefined,
  people: readonly Person[],
): string | undefined {
  if (!attribution || attribution.certainty < SPEAKER_CERTAINTY) return undefined;
  const known = people.find(({ id }) => id === attribution.person)?.name ?? attribution.name;
  return PRONOUN.test(known) ? undefined : known;
}

/** A speaker who cannot be told is no name. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|one)$/i;

/**
 * The roles of a person that neither the name says already, as *Lord Ferris* says *Lord*, nor a longer role: *the firm’s
 * chief executive*, *Chief Executive*.
 */
export function rolesBeside({ name, roles }: Pick<Person, 'name' | 'roles'>): readonly string[] {
  const words = folded(name).split(/\s+/);
  const beside = roles.filter((it) => !words.includes(folded(it)));
  const said = beside.map((it) => ` ${folded(it)}`);
  return beside.filter(
    (_, i) =>
      !said.some((it, j) => {
        const own = said[i] ?? '';
        return it === own ? j < i : it.endsWith(own);
      }),
  );
}

/** `1 quotation`, `2 quotations`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Of a figure as a person would say it (*14 people*), what its own words (*14*) do not say. */
export function labelBehind(words: string, label: string): string | undefined {
  const rest = label.startsWith(`${words} `) ? label.slice(words.length + 1) : label;
  return label === words ? undefined : rest;
}

/** The count of a kind in running text: `1 person`, `3 people`. */
export function countOfKind(count: number, kind: ClaimKind): string {
  const { one, many } = kindWords[kind];
  return countOf(count, one.toLowerCase(), many.toLowerCase());
}

/** `18 mentions of 7 people`; `7 people`, where each is named once. */
export function countOfPeople(mentions: number, people: number): string {
  const counted = countOfKind(people, 'person');
  return mentions === people ? counted : `${countOf(mentions, 'mention')} of ${counted}`;
}

/** A word that reaches over this many characters before the limit is cut, in a text that is shortened. */
const LONG_WORD = 20;

/** On one line, and cut with an ellipsis, between words where it can be, if it has more than `limit` UTF-16 code units. */
export function shortened(text: string, limit = 200): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit - 1);
  if (space > limit - LONG_WORD) return `${line.slice(0, space)}…`;
  const cut = line.charCodeAt(limit - 1) >> 10 === 0x36 ? limit - 2 : limit - 1; // keeps pairs whole
  return `${line.slice(0, cut)}…`;
}

/** The words as a list shows them: quotations in marks. */
export function shownWords(kind: ClaimKind, text: string, limit = 200): string {
  return kind === 'quote' ? `“${shortened(text, limit)}”` : shortened(text, limit);
}

/** Lower case, without accents, and with one kind of apostrophe: for finding what a person types. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛ʼ]/g, "'")
    .toLowerCase();
}

/** The first letter made small, for use inside a sentence. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
