import type { Relation, VerdictKind } from '../../src/core/model';
import { standardForm } from '../../src/core/index/spelling';
import type { Chance } from '../support/chance';

/** A quotation's words as a second article has them. */
export interface Wording {
  readonly kind: string;
  readonly words: string;
  readonly verdict: VerdictKind;
  readonly relations: readonly Relation[];
}

/** Fewest words of a quotation for one of them to be changed, for a part of it to stand alone. */
const CHANGED = 6;
const TRIMMED = 8;

/** The words in every way that they can be written otherwise; those that cannot be are left out. */
export function wordingsOf(words: string, chance: Chance): readonly Wording[] {
  const parts = words.split(/(\s+)/);
  const places = parts.flatMap((it, i) => (/[\p{L}\p{N}]/u.test(it) ? [i] : []));
  const pick = (from: readonly number[]): number | undefined => from[chance(from.length)];
  const out: Wording[] = [
    { kind: 'same', words, verdict: 'agrees', relations: ['identical'] },
    {
      kind: 'absent',
      words: 'Nobody asked the lighthouse keeper about lanterns',
      verdict: 'only-here',
      relations: [],
    },
  ];
  const add = (
    kind: string,
    written: string | undefined,
    verdict: VerdictKind,
    ...relations: readonly Relation[]
  ): void => {
    if (written !== undefined && written !== words)
      out.push({ kind, words: written, verdict, relations });
  };
  for (const [name, styled] of houseStyles) {
    add(`house style: ${name}`, styled(words), 'agrees', 'house-style');
  }
  if (places.length >= CHANGED) {
    const changed = pick(places.filter((i) => isPlain(parts[i]) && (parts[i]?.length ?? 0) > 3));
    if (changed !== undefined) {
      const other = chance(2) === 0 ? 'lantern' : 'improbable';
      add('altered: exchanged', replaced(parts, changed, other), 'differs', 'altered');
    }
    const middle = places[2 + chance(places.length - 4)] ?? 0;
    add('altered: added', before(parts, middle, 'improbable'), 'differs', 'altered', 'trimmed');
    add('negated', before(parts, middle, 'not'), 'differs', 'altered');
    const inner = places.slice(1, -1).filter((i) => isPlain(parts[i]));
    const pair = pick(inner.filter((i) => isPlain(parts[i + 2]) && parts[i] !== parts[i + 2]));
    if (pair !== undefined && places.length >= TRIMMED) {
      add('altered: moved', swapped(parts, pair), 'differs', 'altered');
    }
    const bracketed = pick(inner.filter((i) => !turns(parts[i] ?? '')));
    if (bracketed !== undefined) {
      const insertion = chance(2) === 0 ? '[the lighthouse keeper]' : '[later]';
      add('bracketed: added', before(parts, bracketed, insertion), 'agrees', 'trimmed');
      add('bracketed: exchanged', replaced(parts, bracketed, insertion), 'agrees', 'trimmed');
    }
  }
  if (places.length >= TRIMMED) {
    const from = places[chance(3)] ?? 0;
    const to = places[places.length - 1 - chance(3)] ?? 0;
    const part = from > 0 || to < (places.at(-1) ?? 0);
    if (part) add('excerpt', bare(parts.slice(from, to + 1).join('')), 'agrees', 'fuller');
    const length = 1 + chance(Math.min(4, places.length >> 2));
    const start = 2 + chance(places.length - length - 3);
    const cut = places.slice(start, start + length);
    const [first = 0, last = 0] = [cut[0], cut.at(-1)];
    const gone = parts.slice(first, last + 1).join('');
    const head = parts.slice(0, first).join('').trimEnd();
    const tail = parts
      .slice(last + 1)
      .join('')
      .trimStart();
    if (!turns(gone) && !endsSomething(head) && !endsSomething(gone) && !opensWithGap(tail)) {
      add('trimmed', `${head} ${tail}`, 'differs', 'trimmed');
      const mark = GAPS[chance(GAPS.length)] ?? '…';
      add('trimmed, marked', `${head} ${mark} ${tail}`, 'agrees', 'trimmed');
    }
  }
  return out;
}

const GAPS = ['…', '...', '[…]', '[...]', '. . .', '(…)'];

const isPlain = (word: string | undefined): boolean => /^[\p{L}’']+$/u.test(word ?? '');

/** A gap beside a break would show by the break. */
const endsSomething = (words: string): boolean => /(?:[.!?…–—)\]]|--)\P{L}*$|\[/u.test(words);

const opensWithGap = (words: string): boolean => /^\P{L}*(?:…|\.\.\.|[–—[])/u.test(words);

const turns = (words: string): boolean =>
  /(?<![\p{L}’'])(?:no|not|never|none|nobody|nothing|nor|neither|nowhere|cannot)(?!\p{L})|n[’']t(?!\p{L})/iu.test(
    words,
  );

export const bare = (words: string): string =>
  words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const replaced = (parts: readonly string[], at: number, word: string): string =>
  parts.map((it, i) => (i === at ? it.replace(/[\p{L}\p{N}’'-]+/u, word) : it)).join('');

const before = (parts: readonly string[], at: number, word: string): string =>
  [...parts.slice(0, at), word, ' ', ...parts.slice(at)].join('');

const swapped = (parts: readonly string[], at: number): string =>
  parts.map((it, i) => (i === at ? parts[at + 2] : i === at + 2 ? parts[at] : it)).join('');

/** A text in another house's style, but for the case of its first letter. */
export const inHouseStyle = (text: string): string =>
  houseStyles.slice(1).reduce((it, [, write]) => write(it), text.replace(/[“”]/g, '"'));

/** The words in another house's style; the same words where it changes nothing. */
const houseStyles: readonly (readonly [string, (words: string) => string])[] = [
  [
    'case and end',
    (words) => {
      const first = words.slice(0, 1);
      const turned = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
      return `${turned}${words.slice(1)}`.replace(/[,.]$/, '');
    },
  ],
  [
    'marks and dashes',
    (words) =>
      words
        .replace(/(?<=\p{L})[’'](?=\p{L})/gu, (it) => (it === '’' ? "'" : '’'))
        .replace(/\s*(?:—|--)\s*/g, ' – ')
        .replace(/(?<=\p{L})-(?=\p{L})/gu, '‑'),
  ],
  [
    'spelling',
    (words) =>
      words.replace(/(?<!\p{L})\p{Ll}{5,}/gu, (it) =>
        standardForm(it) === it ? (BRITISH.get(it) ?? british(it)) : it,
      ),
  ],
  [
    'contractions',
    (words) =>
      words
        .replace(
          /(?<=\b(?:is|was|are|were|do|does|did|has|have|had|would|could|should))n[’']t\b/g,
          ' not',
        )
        .replace(/(?<=\b(?:we|they|you))[’']re\b/gi, ' are')
        .replace(/(?<=\b(?:I|we|they|you))[’']ve\b/gi, ' have')
        .replace(/(?<=\b(?:I|we|they|you|it|he|she))[’']ll\b/gi, ' will')
        .replace(/(?<=\bI)[’']m\b/g, ' am')
        .replace(
          /(?<=\b(?:it|that|he|she|what|there))[’']s(?= (?:a|an|the|not|my|our|no|so|very|going)\b)/gi,
          ' is',
        )
        .replace(/\b(is|was|are|were|do|does|did) not\b(?! only)/g, '$1n’t'),
  ],
  [
    'numerals',
    (words) =>
      words
        .replace(
          /(?<![\w.,$£€×^’'-])(?<!× )(?:[2-9]|1[0-9])(?![\w.,%"’'½¼¾⅓⅔⅛×^⁰¹²³⁴-⁹-])(?! (?:×|percent|per cent))/g,
          (it) => NUMBERS[Number(it)] ?? it,
        )
        .replace(/\b(?:percent|per cent)\b/g, (it) => (it === 'percent' ? 'per cent' : 'percent'))
        .replace(/(?<=\d)%/g, ' per cent'),
  ],
];

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const BRITISH: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['defense', 'defence'],
  ['program', 'programme'],
  ['traveled', 'travelled'],
  ['traveling', 'travelling'],
  ['canceled', 'cancelled'],
  ['toward', 'towards'],
]);

const british = (word: string): string =>
  word
    .replace(/^((?:lab|fav|hon|behavi|neighb|col|harb|hum|rum)o)r/, '$1ur')
    .replace(/^(\p{L}{3,}[^\Ws])iz(e|es|ed|ing|ation|ations)$/u, '$1is$2');
