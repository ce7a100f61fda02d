import { standardForm } from '../index/spelling';
import { WordFlag, type Words } from '../index/words';

/**
 * The word at a place of an article as it tells what a figure measures; `undefined` for a word of grammar, a
 * number, and one that stands around figures of any kind.
 */
export function tellingWordAt(words: Words, i: number, text: string): string | undefined {
  const flags = words.flags[i] ?? 0;
  if ((flags & (WordFlag.function | WordFlag.number | WordFlag.glued)) !== 0) return undefined;
  const form = singular(text.slice(words.start[i], words.end[i]).toLowerCase());
  return EMPTY.has(form) ? undefined : plainWord(form);
}

/** Words that stand around figures of any kind (*made a £6.2m profit*, *the pubs made £2.6m*). */
const EMPTY = new Set(
  `said say says told make made making year month week day time last next new more than about according also including
  figure number total amount level rate per percent people`.split(/\s+/),
);

/** The words of a measure in singular, without those that say nothing; the last is the head. */
export function contentOf(phrase: string): readonly string[] {
  // profits at Marlow are profits
  const [head = '', ...rest] = phrase
    .toLowerCase()
    .replace(RATE, '$1')
    .replace(BEFORE_TAX, 'pre-tax $1')
    .split(OF_WHAT);
  return [...rest, head]
    .join(' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (it, i, all) => it.length > 1 && !SMALL.has(it) && !(i < all.length - 1 && BODIES.has(it)),
    )
    .map(singular)
    .map(plainWord);
}

/** *Shares in the firm* are shares, of whichever body the article speaks of. */
const BODIES = new Set('company firm group business club council'.split(' '));

const OF_WHAT = / (?:at|to|of|in|for|from|by) /;

/** *The unemployment rate* is as high as *unemployment*. */
const RATE =
  /\b(unemployment|jobless|joblessness|inflation|poverty|vacancy|illiteracy|homelessness) rate\b/u;

/** *Profit before tax* is *pre-tax profit*. */
const BEFORE_TAX = /\b(profits?|loss|losses|earnings|income) before tax(?:es|ation)?\b/u;

/** Words of which reports use one for the other, by the one that stands for all. */
const ONE_WORD = new Map(
  Object.entries({
    dead: 'killed kill killing died die dying death fatality',
    injured: 'wounded hurt injury injure injuring casualty',
    missing: 'untraced unaccounted',
    shut: 'close closed closing closure shutdown',
    worker: 'employee staff employ employed employing workforce',
    home: 'household',
    visitor: 'visit visited visiting',
    crowd: 'attendance',
    debt: 'owe owed owing',
    loss: 'lose lost losing',
    tax: 'levy duty',
    unemployment: 'jobless joblessness unemployed',
    revenue: 'sale turnover',
    wage: 'pay salary',
    share: 'stock',
    job: 'post role',
    fire: 'blaze',
    plane: 'aircraft aeroplane airplane',
  }).flatMap(([one, others]) => others.split(' ').map((it): [string, string] => [it, one])),
);
const ONE_WORD_FOR = new Set(ONE_WORD.values());
const SMALL = new Set(
  'the a an of its their his her our your in on for to and or this that full'.split(' '),
);

/** The word that stands for a word in singular, without the ending of a verb (*costing*, *cost*). */
export function plainWord(word: string): string {
  const one = ONE_WORD.get(word) ?? word;
  return one.length > 5 && !ONE_WORD_FOR.has(one) ? one.replace(/(?:ing|ed)$/, '') : one;
}

/** The first word of a text of which reports use several, by the one that stands for all. */
export const commonWordIn = (text: string): string | undefined =>
  text
    .toLowerCase()
    .split(' ')
    .map(singular)
    .map((it) => ONE_WORD.get(it) ?? it)
    .find((it) => ONE_WORD_FOR.has(it));

/** A word in lower case in the singular, as far as its ending tells. */
export function singular(word: string): string {
  const plain = standardForm(word.replace(/['’]s?$/, ''));
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && /(?:ss|sh|ch|x)es$/.test(plain)) return plain.slice(0, -2);
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss')
    ? plain.slice(0, -1)
    : plain;
}
