import { magnitudeLetters, numbers, type NumberRow } from '../../lexicon/numbers';
import { vocabulary } from '../../lexicon/vocabulary';
import { type Sentence, wordAt } from './reading';

interface NumberWord {
  readonly kind: NumberRow['kind'];
  readonly value: number;
  /** Ends in -s: *thirds*. */
  readonly isPlural: boolean;
}

/** By vocabulary number. */
const byWord = new Array<NumberWord | undefined>(vocabulary.size).fill(undefined);
for (const { forms, kind, value } of numbers) {
  for (const form of forms.split(' ')) {
    byWord[vocabulary.numberOf(form)] = { kind, value, isPlural: form.endsWith('s') };
  }
}

/** What the token says in the number grammar; `undefined` where it is no number word. */
export function numberWordAt(s: Sentence, i: number): NumberWord | undefined {
  const word = wordAt(s, i);
  return word < 0 ? undefined : byWord[word];
}

/** The magnitude of a letter behind digits (*3m*), whatever it may mean there; 0 for none. */
export const letterMagnitude = (text: string): number => magnitudeLetters[text.toLowerCase()] ?? 0;
