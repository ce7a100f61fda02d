import type { Person, PersonMention, Quotation, Reading, Span } from '../model';
import { textAt } from '../text/span';
import { countOf, rolesBeside, shortened, shownWords, SPEAKER_CERTAINTY } from './wording';

/** A place in an article that a row leads to. */
export interface Place {
  readonly article: string;
  readonly span: Span;
}

export interface PersonRow {
  readonly key: string;
  readonly name: string;
  /** `prime minister · 2 quotations · 5 mentions in 2 articles` */
  readonly description: string;
  readonly spoken: string;
  /** As what, and every other form of the name. */
  readonly details: readonly string[];
  /** The first mention in the article that is shown. */
  readonly place: Place;
  readonly quotations: readonly SayingRow[];
  readonly articles: readonly MentionsRow[];
}

export interface SayingRow {
  readonly key: string;
  /** The words, in marks, so short that the place behind them is seen. */
  readonly label: string;
  /** More of the words, in marks. */
  readonly words: string;
  readonly title: string;
  readonly place: Place;
}

/** The mentions of a person in one article. */
export interface MentionsRow {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly spoken: string;
  readonly mentions: readonly {
    readonly key: string;
    readonly label: string;
    readonly place: Place;
  }[];
}

/**
 * The people of an article, the most mentioned first, and what they say and where they are named there
 * and in the others. Pronouns are not counted.
 */
export function peopleTree(reading: Reading, others: readonly Reading[]): readonly PersonRow[] {
  const own = groupedByPerson(reading);
  const elsewhere = others
    .filter(({ article }) => article.id !== reading.article.id)
    .map((it) => ({ reading: it, people: groupedByPerson(it) }));
  const rows = reading.people.flatMap((person) => {
    const here = own.get(person.id);
    const first = here?.mentions[0];
    if (!here || !first) return [];
    const all = [
      { reading, part: here },
      ...elsewhere.flatMap((it) => {
        const part = it.people.get(person.id);
        return part ? [{ reading: it.reading, part }] : [];
      }),
    ];
    return [{ row: rowOf(person, first, all, reading.article.id), weight: here.mentions.length }];
  });
  return rows.sort((a, b) => b.weight - a.weight).map(({ row }) => row);
}

interface Part {
  readonly mentions: PersonMention[];
  readonly quotations: Quotation[];
}

function groupedByPerson({ annotations }: Reading): ReadonlyMap<string, Part> {
  const people = new Map<string, Part>();
  const partOf = (id: string): Part => {
    const known = people.get(id) ?? { mentions: [], quotations: [] };
    people.set(id, known);
    return known;
  };
  for (const it of annotations) {
    if (it.kind === 'person' && it.form !== 'pronoun') partOf(it.person).mentions.push(it);
    if (it.kind === 'quote' && it.attribution?.person !== undefined) {
      if (it.attribution.certainty >= SPEAKER_CERTAINTY)
        partOf(it.attribution.person).quotations.push(it);
    }
  }
  return people;
}

/** In characters. */
const SAYING_LIMIT = 44;

function rowOf(
  person: Person,
  first: PersonMention,
  parts: readonly { readonly reading: Reading; readonly part: Part }[],
  article: string,
): PersonRow {
  const quotations = parts.flatMap(({ reading: { article }, part }) =>
    part.quotations.map(({ span }) => ({
      key: `${person.id} says ${article.id} ${span.start}`,
      label: shownWords('quote', textAt(article.text, span), SAYING_LIMIT),
      words: shownWords('quote', textAt(article.text, span), 600),
      title: article.title,
      place: { article: article.id, span },
    })),
  );
  const articles = parts
    .filter(({ part }) => part.mentions.length > 0)
    .map(({ reading, part }) => mentionsRow(person, reading, part));
  const mentions = articles.reduce((sum, it) => sum + it.mentions.length, 0);
  const roles = rolesBeside(person);
  const described = [
    ...roles.slice(0, 2),
    ...(quotations.length > 0 ? [countOf(quotations.length, 'quotation')] : []),
    `${countOf(mentions, 'mention')} in ${countOf(articles.length, 'article')}`,
  ];
  const names = person.names.filter((it) => it !== person.name);
  return {
    key: `person ${person.id}`,
    name: shortened(person.name),
    description: described.join(' · '),
    spoken: [shortened(person.name), ...described].join(', '),
    details: [
      ...(roles.length > 0 ? [`As: ${roles.join(', ')}`] : []),
      ...(names.length > 0 ? [`Also: ${names.join(', ')}`] : []),
    ],
    place: { article, span: first.span },
    quotations,
    articles,
  };
}

function mentionsRow(person: Person, { article }: Reading, { mentions }: Part): MentionsRow {
  const description = countOf(mentions.length, 'mention');
  return {
    key: `${person.id} in ${article.id}`,
    title: article.title,
    description,
    spoken: `${article.title}, ${description}`,
    mentions: mentions.map(({ span }) => ({
      key: `${person.id} at ${article.id} ${span.start}`,
      label: shortened(textAt(article.text, span)),
      place: { article: article.id, span },
    })),
  };
}
