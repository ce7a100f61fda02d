import type { Attribution, Quotation, Reading, Span } from '../../src/core/model';
import { textAt } from '../../src/core/text/span';
import type { Chance } from '../support/chance';
import type { ChanceAt, Difference, Edit } from './difference';
import { bare, type Wording, wordingsOf } from './wordings';

const countOf = (words: string): number => words.trim().split(/[\s–—-]+/).length;

/**
 * Outermost quotations of an article that a difference can be planted in: not those of a few words that
 * are compared with the same person's only, where it cannot be told whose they are.
 */
const quotationsOf = (reading: Reading): readonly Quotation[] =>
  reading.annotations.filter(
    (it): it is Quotation =>
      it.kind === 'quote' &&
      it.depth === 0 &&
      !it.open &&
      !it.continues &&
      (it.attribution?.person !== undefined || countOf(textAt(reading.article.text, it.span)) > 3),
  );

/** The words of a quotation are printed in no other of the article, nor are another's in it. */
function standsAlone(reading: Reading, { span }: Quotation): boolean {
  const plain = (it: Span): string => bare(textAt(reading.article.text, it)).toLowerCase();
  const own = plain(span);
  return reading.annotations.every((it) => {
    if (it.kind !== 'quote' || it.span === span) return true;
    const other = plain(it.span);
    return !other.includes(own) && !own.includes(other);
  });
}

/** Somebody whom no article names. */
export const STRANGERS = ['Wilhelmina Tarn', 'Ottokar Brandvold', 'Philippa Quennell'];

const NAMED = new Set<Attribution['how']>(['before', 'after', 'inverted', 'according-to']);

/** Named by name right at the quotation, and sure. */
const isCertain = (by: Attribution | undefined): by is Attribution =>
  by?.person !== undefined && by.certainty >= 0.8 && NAMED.has(by.how);

/** A difference and the edits of the article's text that make it. */
export interface PlantedEdits {
  readonly difference: Omit<Difference, 'there'>;
  readonly edits: readonly Edit[];
  /** Stretches besides the fact's that no longer say the same. */
  readonly changed?: readonly Span[];
}

/** One difference in each quotation, the article around left as it is. */
export function plantInPlace(reading: Reading, chanceAt: ChanceAt): readonly PlantedEdits[] {
  const { text } = reading.article;
  const quotations = quotationsOf(reading);
  return quotations.flatMap((quotation, i): readonly PlantedEdits[] => {
    const { span } = quotation;
    const chance = chanceAt(span);
    const words = textAt(text, span);
    const isAlone = standsAlone(reading, quotation);
    const options: PlantedEdits[] = wordingsOf(words, chance)
      .filter(({ kind }) => kind !== 'absent' || isAlone)
      .map(({ kind, words: written, verdict, relations }) => ({
        difference: { layer: 'quotation', kind, span, verdict, relations },
        edits: [{ span, text: written }],
      }));
    const count = countOf(words);
    const by = quotation.attribution;
    const isLast = quotations[i + 1]?.attribution;
    if (
      count >= 6 &&
      isCertain(by) &&
      (!isLast || (isCertain(isLast) && isLast.person !== by.person))
    ) {
      options.push({
        difference: {
          layer: 'quotation',
          kind: 'other speaker',
          span,
          verdict: 'differs',
          relations: ['other-speaker'],
        },
        edits: [{ span: by.speaker, text: STRANGERS[i % STRANGERS.length] ?? '' }],
      });
    }
    if (count >= 6) {
      options.push({
        difference: {
          layer: 'quotation',
          kind: 'unquoted',
          span,
          verdict: 'agrees',
          relations: ['unquoted'],
        },
        edits: [{ span: { start: span.start - 1, end: span.end + 1 }, text: words }],
      });
    }
    const option = options[chance(options.length)];
    return option ? [option] : [];
  });
}

/** A paragraph of a second article, and where in it the quotation stands. */
interface Paragraph {
  readonly text: string;
  readonly from?: number;
  readonly to?: number;
}

/** One difference in each quotation, each told again in a sentence of our own. */
export function retell(
  reading: Reading,
  chanceAt: ChanceAt,
): { readonly text: string; readonly differences: readonly Difference[] } {
  const { text } = reading.article;
  let out = 'The lighthouse at Skarn will have a new keeper by the spring.';
  const differences: Difference[] = [];
  quotationsOf(reading).forEach((quotation, i) => {
    const { span, attribution, form } = quotation;
    const chance = chanceAt(span);
    const words = textAt(text, span);
    const count = countOf(words);
    const isAlone = standsAlone(reading, quotation);
    const by = attribution?.person === undefined ? undefined : attribution.name;
    const told: { readonly wording: Omit<Wording, 'words'>; readonly paragraph: Paragraph }[] =
      wordingsOf(words, chance)
        .filter(({ kind }) => kind !== 'absent' || isAlone)
        .map((wording) => ({
          wording,
          paragraph: paragraphOf(wording.words, by, form, chance),
        }));
    const stranger = STRANGERS[i % STRANGERS.length];
    if (count >= 6 && isCertain(attribution)) {
      told.push({
        wording: { kind: 'other speaker', verdict: 'differs', relations: ['other-speaker'] },
        paragraph: paragraphOf(words, stranger, 'direct', chance),
      });
    }
    if (count >= 6) {
      told.push({
        wording: { kind: 'unquoted', verdict: 'agrees', relations: ['unquoted'] },
        paragraph: {
          text: `By the evening bus people put it about that ${bare(words)} and then went home.`,
        },
      });
    }
    const halves = halvesOf(words);
    if (halves && form === 'direct') {
      const [head, tail] = halves;
      told.push({
        wording: {
          kind: 'split over paragraphs',
          verdict: 'agrees',
          relations: ['house-style', 'fuller'],
        },
        paragraph: between(
          `${by ?? 'The answer'} ${by ? 'said' : 'was'}: “`,
          `${head}\n\n“${tail}`,
          '”',
        ),
      });
      if (by !== undefined) {
        told.push({
          wording: {
            kind: 'interrupted',
            verdict: 'agrees',
            relations: ['house-style', 'fuller'],
          },
          paragraph: between('“', `${withComma(head)}” ${by} said. “${tail}`, '”'),
        });
      }
    }
    if (form === 'direct' && count >= 4) {
      told.push({
        wording: {
          kind: 'closing mark lost',
          verdict: 'agrees',
          relations: ['identical', 'house-style', 'excerpt'],
        },
        paragraph: by
          ? between(`${by} said: “`, words, '')
          : between('The answer was: “', words, ''),
      });
    }
    const one = told[chance(told.length)];
    if (!one) return;
    const { wording, paragraph } = one;
    const start = out.length + 2;
    out += `\n\n${paragraph.text}`;
    differences.push({
      layer: 'quotation',
      kind: wording.kind,
      span,
      verdict: wording.verdict,
      relations: wording.relations,
      ...(paragraph.from === undefined || paragraph.to === undefined
        ? {}
        : { there: { start: start + paragraph.from, end: start + paragraph.to } }),
    });
  });
  return { text: out, differences };
}

const between = (head: string, words: string, tail: string): Paragraph => ({
  text: `${head}${words}${tail}`,
  from: head.length,
  to: head.length + words.length,
});

const withComma = (words: string): string => `${words.replace(/[,.;:]$/, '')},`;

function paragraphOf(
  words: string,
  by: string | undefined,
  form: Quotation['form'],
  chance: Chance,
): Paragraph {
  if (form === 'partial') {
    return by === undefined
      ? between('It was all “', words, '” according to the evening bulletin.')
      : between(`${by} called it “`, words, '” on that occasion.');
  }
  if (by === undefined) return between('The answer was “', words, '” and nothing more was heard.');
  const ended = /[.!?,…]$/.test(words) ? words : `${words},`;
  switch (chance(3)) {
    case 0:
      return between('“', /[.]$/.test(words) ? withComma(words) : ended, `” ${by} said.`);
    case 1:
      return between('“', /[.]$/.test(words) ? withComma(words) : ended, `” said ${by}.`);
    default:
      return between(`${by} said: “`, words, '”');
  }
}

/** Two parts of a longer quotation, cut at the end of a sentence. */
function halvesOf(words: string): readonly [string, string] | undefined {
  for (const { index } of words.matchAll(/(?<=\p{Ll}{3}[.!?]) (?=\p{Lu})/gu)) {
    const [head, tail] = [words.slice(0, index), words.slice(index + 1)];
    if (head.split(' ').length >= 4 && tail.split(' ').length >= 4) return [head, tail];
  }
  return undefined;
}
