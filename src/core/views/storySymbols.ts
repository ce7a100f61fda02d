import type { Reading } from '../model';
import { textAt } from '../text/span';
import { firstFullMention } from './firstMention';
import type { Occurrence } from './occurrences';
import { folded, rolesBeside, shortened, shownWords, speakerName } from './wording';

/** A person, quotation or figure of any article in reach, to go to by its words. */
export interface StorySymbol extends Occurrence {
  readonly kind: 'person' | 'quote' | 'figure';
  readonly name: string;
  /** A person's role, a quotation's speaker; empty where there is none. */
  readonly detail: string;
}

/** A list that a person chooses from by typing on. */
const MOST = 300;
/** A query this long looks through quotations and figures as well. */
const LEAST_FOR_WORDS = 2;
const NAME_LIMIT = 100;

/**
 * The people whose name, in any form, has the letters of `query` in order, then the quotations and figures
 * that have its words; accents and capitals don't count. A person has one place in each article.
 */
export function storySymbols(query: string, readings: readonly Reading[]): readonly StorySymbol[] {
  const wanted = folded(query.trim());
  const people = readings.flatMap((it) => peopleIn(it, wanted));
  if (wanted.length < LEAST_FOR_WORDS) return people.slice(0, MOST);
  const words = readings.flatMap((it) => claimsIn(it, wanted));
  return [...people, ...words].slice(0, MOST);
}

function peopleIn(reading: Reading, wanted: string): readonly StorySymbol[] {
  return reading.people.flatMap((person): StorySymbol[] => {
    const { id, name, names } = person;
    if (![name, ...names].some((it) => hasInOrder(folded(it), wanted))) return [];
    const first = firstFullMention(reading, id);
    const detail = rolesBeside(person)[0] ?? '';
    return first
      ? [{ kind: 'person', name, detail, article: reading.article.id, span: first.span }]
      : [];
  });
}

function claimsIn({ article, annotations, people }: Reading, wanted: string): StorySymbol[] {
  return annotations.flatMap((it): StorySymbol[] => {
    if (it.kind === 'person') return [];
    const words = textAt(article.text, it.span);
    const label = it.kind === 'figure' ? it.label : '';
    if (!folded(`${words} ${label}`).includes(wanted)) return [];
    const name =
      it.kind === 'quote'
        ? shownWords('quote', words, NAME_LIMIT)
        : shortened(label || words, NAME_LIMIT);
    const detail = it.kind === 'quote' ? (speakerName(it.attribution, people) ?? '') : '';
    return [{ kind: it.kind, name, detail, article: article.id, span: it.span }];
  });
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
