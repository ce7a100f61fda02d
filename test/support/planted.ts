import type {
  Annotation,
  Attribution,
  Figure,
  Person,
  PersonMention,
  Quotation,
  Reading,
  Relation,
  Span,
  VerdictKind,
} from '../../src/core/model';
import { plainParagraphs } from '../../src/core/text/paragraphs';
import { findSentenceEnds } from '../../src/core/text/sentences';
import { createScanner } from '../../src/core/text/tokens';

/** A second article that has one claim of the first with one known difference. */
export interface Planted {
  readonly kind: string;
  readonly claim: Annotation;
  readonly other: Reading;
  readonly verdict: VerdictKind;
  /** Any of these is right; empty where the claim stands only here. */
  readonly relations: readonly Relation[];
}

/** Numbers from 0 to below `below`, the same at every run. */
export function createChance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every difference that can be planted in a quotation of a reading, among sentences of our own. */
export function plantQuotations(
  reading: Reading,
  quotation: Quotation,
  chance: (below: number) => number,
): readonly Planted[] {
  const { text } = reading.article;
  const words = text.slice(quotation.span.start, quotation.span.end);
  const by = quotation.attribution;
  const parts = words.split(/(\s+)/);
  const places = parts.flatMap((it, i) => (/\p{L}/u.test(it) ? [i] : []));
  const count = places.length;
  // a fragment by nobody in particular is compared by its sentence alone
  if (count <= 3 && by?.person === undefined) return [];
  const kinds: {
    readonly kind: string;
    readonly words: string | undefined;
    verdict: VerdictKind;
    relations: readonly Relation[];
  }[] = [
    { kind: 'same', words, verdict: 'agrees', relations: ['identical'] },
    {
      kind: 'house style',
      words: houseStyle(words),
      verdict: 'agrees',
      relations: ['house-style'],
    },
    {
      kind: 'absent',
      words: 'Nobody asked the lighthouse keeper about lanterns',
      verdict: 'only-here',
      relations: [],
    },
  ];
  if (count >= 8) {
    const from = places[1 + chance(2)] ?? 0;
    const to = places[count - 2 - chance(2)] ?? 0;
    kinds.push({
      kind: 'excerpt',
      words: bare(parts.slice(from, to + 1).join('')),
      verdict: 'agrees',
      relations: ['fuller'],
    });
    const first = places[3 + chance(count - 7)] ?? 0;
    const cut = [...parts.slice(0, first), ...parts.slice(first + 2)].join('');
    if (!NEGATION.test(parts[first] ?? '') && !breaks(parts[first - 2]) && !breaks(parts[first])) {
      kinds.push({ kind: 'trimmed', words: cut, verdict: 'differs', relations: ['trimmed'] });
      const marked = [...parts.slice(0, first), '…', ' ', ...parts.slice(first + 2)].join('');
      kinds.push({
        kind: 'trimmed, marked',
        words: marked,
        verdict: 'agrees',
        relations: ['trimmed'],
      });
    }
    const at = places.filter((i) => (parts[i]?.length ?? 0) > 3);
    const change = at[chance(at.length)];
    if (change !== undefined) {
      const altered = parts.map((it, i) =>
        i === change ? it.replace(/[\p{L}’'-]+/u, 'lantern') : it,
      );
      kinds.push({
        kind: 'altered',
        words: altered.join(''),
        verdict: 'differs',
        relations: ['altered'],
      });
    }
    const middle = places[2 + chance(count - 4)] ?? 0;
    const negated = [...parts.slice(0, middle), 'not', ' ', ...parts.slice(middle)].join('');
    kinds.push({ kind: 'negated', words: negated, verdict: 'differs', relations: ['altered'] });
  }
  const out = kinds.flatMap(({ kind, words: said, verdict, relations }): Planted[] =>
    said === undefined
      ? []
      : [{ kind, claim: quotation, other: telling(said, by, reading.people), verdict, relations }],
  );
  if (count >= 6 && by?.person !== undefined && by.certainty >= 0.8) {
    const other: Attribution = { ...by, person: 'somebody-else', name: 'Wilhelmina Tarn' };
    out.push({
      kind: 'other speaker',
      claim: quotation,
      other: telling(words, other, reading.people),
      verdict: 'differs',
      relations: ['other-speaker'],
    });
  }
  if (count >= 6) {
    out.push({
      kind: 'unquoted',
      claim: quotation,
      other: plain(
        `By the evening bus people put it about that ${bare(words)} and then went home.`,
      ),
      verdict: 'agrees',
      relations: ['unquoted'],
    });
  }
  return out;
}

const NEGATION =
  /^\P{L}*(?:no|not|never|none|nobody|nothing|nor|neither|cannot|\p{L}+n[’']t)\P{L}*$/iu;
const breaks = (word: string | undefined): boolean => /[.!?…]|--|\[/.test(word ?? '');
const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The same words as another desk prints them; `undefined` where that changes nothing. */
function houseStyle(words: string): string | undefined {
  const first = words.slice(0, 1);
  const turned = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  const out = `${turned}${words.slice(1)}`
    .replaceAll('’', "'")
    .replace(/[,.]$/, '')
    .replaceAll('-', '‑');
  return out === words ? undefined : out;
}

/** An article of our own that prints some words as said by somebody. */
export function telling(
  words: string,
  by: Attribution | undefined,
  people: readonly Person[],
): Reading {
  const before =
    'The meeting lasted until the evening bus.\n\nAsked about it twice, the answer was “';
  const span = { start: before.length, end: before.length + words.length };
  const quotation: Quotation = {
    kind: 'quote',
    span,
    form: 'direct',
    open: false,
    continues: false,
    depth: 0,
    ...(by ? { attribution: by } : {}),
  };
  return plain(`${before}${words}” and nothing more was heard of it.`, [quotation], people);
}

function plain(
  text: string,
  annotations: readonly Annotation[] = [],
  people: readonly Person[] = [],
): Reading {
  const paragraphs = plainParagraphs(text);
  return {
    article: { id: 'planted', title: 'planted', format: 'plain', text },
    paragraphs,
    sentences: paragraphs.flatMap(({ span, text: words }) => sentencesOf(words, span.start)),
    annotations,
    people,
  };
}

const scan = createScanner();

function sentencesOf(words: string, offset: number): readonly Span[] {
  const tokens = scan(words);
  const ends = findSentenceEnds(tokens);
  return ends.map((end, i) => ({
    start: offset + (tokens.start[ends[i - 1] ?? 0] ?? 0),
    end: offset + (tokens.end[end - 1] ?? 0),
  }));
}

/** The same article with one stretch written otherwise; annotations move along. */
export function edited(
  reading: Reading,
  span: Span,
  words: string,
  change: (annotation: Annotation) => Annotation = (it) => it,
): Reading {
  const { text } = reading.article;
  const by = words.length - (span.end - span.start);
  const moved = (it: Span): Span => ({
    start: it.start >= span.end ? it.start + by : it.start,
    end: it.end >= span.end ? it.end + by : it.end,
  });
  const annotations = reading.annotations.map((it): Annotation => {
    const next = it.span === span ? change(it) : it;
    return { ...next, span: moved(next.span) };
  });
  const written = `${text.slice(0, span.start)}${words}${text.slice(span.end)}`;
  return plain(written, annotations, reading.people);
}

/** Every difference that can be planted in a figure, the sentence around it unchanged. */
export function plantFigures(reading: Reading, figure: Figure): readonly Planted[] {
  const { value, unit } = figure.quantity;
  if (value === undefined) return [];
  const words = reading.article.text.slice(figure.span.start, figure.span.end);
  const digits = /\d[\d,]{0,12}(?:\.\d{1,4})?/.exec(words)?.[0];
  if (digits === undefined) return [];
  const number = Number(digits.replaceAll(',', ''));
  const scale = value / number;
  const plant = (
    kind: string,
    written: number,
    verdict: VerdictKind,
    relation: Relation,
    more: Partial<Figure['quantity']> = {},
    wording: (it: string) => string = (it) => it,
  ): Planted => {
    const replaced = wording(words.replace(digits, written.toLocaleString('en')));
    const quantity = { ...figure.quantity, value: written * scale, ...more };
    const other = edited(reading, figure.span, replaced, (it) =>
      it.kind === 'figure' ? { ...it, quantity } : it,
    );
    return { kind, claim: figure, other, verdict, relations: [relation] };
  };
  const out = [
    plant('same', number, 'agrees', 'equal'),
    plant('another value', Math.ceil(number * 1.4) + 1, 'differs', 'differs'),
    plant(
      'about',
      Math.round(number * 1.04 * 100) / 100,
      'agrees',
      'rounded',
      { modifier: 'about' },
      (it) => `about ${it}`,
    ),
  ];
  if (unit === 'percent') {
    out.push(
      plant('points', number, 'not-comparable', 'basis', { unit: 'percentage-point' }, (it) =>
        it.replace(/ ?(?:per cent|percent|%)/, ' percentage points'),
      ),
    );
  }
  if (/^[A-Z]{3}$/.test(unit)) {
    out.push(
      plant('currency', number, 'not-comparable', 'basis', {
        unit: unit === 'NOK' ? 'SEK' : 'NOK',
      }),
    );
  }
  return out;
}

/** A slip in the last word of a name; `undefined` for short names. */
export function plantSpelling(reading: Reading, mention: PersonMention): Planted | undefined {
  if (mention.form !== 'name') return undefined;
  const words = reading.article.text.slice(mention.span.start, mention.span.end);
  const last = /[\p{L}’'-]{1,40}$/u.exec(words)?.[0] ?? '';
  if (last.length < 6) return undefined;
  const at = words.length - last.length + 3;
  const slip = `${words.slice(0, at)}${words.slice(at + 1, at + 2)}${words.slice(at, at + 1)}${words.slice(at + 2)}`;
  if (slip === words) return undefined;
  // every mention, as an article does that knows no better
  const { text } = reading.article;
  const wrong = slip.slice(words.length - last.length);
  const other = plain(text.replaceAll(last, wrong), reading.annotations, reading.people);
  return {
    kind: 'spelling',
    claim: mention,
    other,
    verdict: 'differs',
    relations: ['spelled-differently'],
  };
}
