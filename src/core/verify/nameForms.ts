import type { SourceIndex } from '../index/sourceIndex';
import type { PersonMention, Reading, Span } from '../model';
import { mentionsOf } from './mentions';

/** A word of a name with a capital, where it stands. */
export interface NameWord {
  readonly text: string;
  readonly span: Span;
  readonly isFamily: boolean;
}

/** One way in which articles write a word of a person's name. */
export interface NameForm {
  readonly text: string;
  readonly isFamily: boolean;
  /** How often it stands in all articles read. */
  readonly count: number;
  /** The articles that have it, in the order read: the one that was asked about first. */
  readonly articles: readonly { readonly reading: Reading; readonly first: Span }[];
}

const known = new WeakMap<PersonMention, readonly NameWord[]>();

/**
 * The words of a name with capitals; the last is the family name, or what stands for it. Kept as long as
 * the mention is: each article that names a person asks what all others write.
 */
export function nameWords(reading: Reading, mention: PersonMention): readonly NameWord[] {
  const kept = known.get(mention);
  if (kept) return kept;
  const made = wordsOfName(reading, mention);
  known.set(mention, made);
  return made;
}

function wordsOfName({ article }: Reading, { span }: PersonMention): readonly NameWord[] {
  const out: NameWord[] = [];
  for (const match of article.text
    .slice(span.start, span.end)
    .matchAll(/[\p{L}\p{M}'’-]{1,40}/gu)) {
    const start = span.start + match.index;
    const word = match[0];
    // no KC, no PhD
    if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(word) || /\p{Lu}$/u.test(word)) continue;
    out.push({ text: word, span: { start, end: start + word.length }, isFamily: false });
  }
  return out.map((it, i) => ({ ...it, isFamily: i === out.length - 1 }));
}

/** Articles read for how a name is usually spelled. */
const MOST_ARTICLES = 60;

/** The forms of the words of a person's name, here and in the other articles of the index. */
export function nameForms(
  person: string,
  reading: Reading,
  index: SourceIndex | undefined,
): readonly NameForm[] {
  const others = (index?.naming(person) ?? [])
    .map((it) => it.reading)
    .filter((it) => it.article.id !== reading.article.id);
  const forms = new Map<string, Counted>();
  for (const other of [reading, ...others.slice(0, MOST_ARTICLES)]) {
    for (const mention of mentionsOf(other, person)) {
      if (mention.form !== 'name') continue;
      for (const { text, span, isFamily } of nameWords(other, mention)) {
        const key = `${isFamily ? 'family' : 'given'} ${text}`;
        const form = forms.get(key) ?? { text, isFamily, count: 0, articles: [] };
        forms.set(key, form);
        form.count++;
        if (form.articles.at(-1)?.reading !== other) {
          form.articles.push({ reading: other, first: span });
        }
      }
    }
  }
  return [...forms.values()];
}

interface Counted extends NameForm {
  count: number;
  readonly articles: { readonly reading: Reading; readonly first: Span }[];
}
