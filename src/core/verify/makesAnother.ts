import { keyOf, WordFlag, type Words } from '../index/words';

const keys = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(keyOf));

/** Behind one of these stands somebody or something else: the mayor is no *former mayor*, nor the burglar a *suspected* one. */
const OTHERS = keys('former deputy');
const DOUBTED = keys('alleged suspected accused attempted');
/** The words of *would-be*; *so-called* only says how it is called. */
const [WOULD, BE] = ['would', 'be'].map(keyOf);

/** Words of a text, in parallel arrays. */
type Worded = Pick<Words, 'length' | 'key' | 'start' | 'end' | 'flags'>;

/**
 * The first of the words right in front of one by which it is another one (*suspected*, *would-be*), or -1. Nothing stands
 * between them but a space, and a little word is none (*Obi alleged the …*).
 */
export function anotherFrom(words: Worded, at: number, text: string): number {
  const last = at - 1;
  if (last < 0 || ((words.flags[at] ?? WordFlag.function) & WordFlag.function) !== 0) return -1;
  if (text.slice(words.end[last], words.start[at]).trim() !== '') return -1;
  return endsAnother(words, last, text);
}

/** The first of the words that end at `last` and make another of what is behind them, or -1. */
export function endsAnother({ key, start, end }: Worded, last: number, text: string): number {
  const word = key[last] ?? 0;
  if (OTHERS.has(word) || DOUBTED.has(word)) return last;
  if (last < 1 || !/^[-‐‑]$/u.test(text.slice(end[last - 1], start[last]))) return -1;
  return key[last - 1] === WOULD && word === BE ? last - 1 : -1;
}

/** Another office, not a doubt whether it is so; a *deputy* may be a rank of its own (*Deputy Obi*). */
export const isOfOffice = (key: number | undefined): boolean =>
  key !== undefined && OTHERS.has(key);
