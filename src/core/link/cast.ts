import type { Person, PersonMention } from '../model';

/** The people of one article and where they are named. Spans count from the article's start. */
export interface Cast {
  readonly people: readonly Person[];
  /** Names and roles and pronouns, in order of their start; they do not overlap. */
  readonly mentions: readonly PersonMention[];
  /** Pronouns inside one of them (*his* in *his wife*), in order. */
  readonly inner: readonly PersonMention[];
  /** `undefined`: the text does not tell. */
  genderOf(person: string): 'female' | 'male' | undefined;
}
