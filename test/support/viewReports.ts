import assert from 'node:assert/strict';
import type {
  Annotation,
  Attribution,
  Change,
  Claim,
  Evidence,
  Person,
  Reading,
  Report,
  Span,
  Verdict,
} from '../../src/core/model';

/** Reports made by hand, for what shows them: nothing is found or judged here. */

export const here = 'here.txt';
export const there = 'there.txt';

export const onlyHere = (searched = 1): Verdict => ({ kind: 'only-here', searched });

/** The verdict of one piece of evidence. */
export const verdictOf = (evidence: Evidence): Verdict =>
  evidence.bearing === 'not-comparable'
    ? { kind: 'not-comparable', evidence: [evidence], reason: evidence.why }
    : { kind: evidence.bearing, evidence: [evidence] };

export function evidence(text: string, of: Partial<Evidence> = {}): Evidence {
  const span = { start: 0, end: text.length };
  return {
    article: there,
    span,
    text,
    relation: 'identical',
    bearing: 'agrees',
    changes: [],
    why: 'The same words stand there.',
    ...of,
  };
}

/** `same [gone] {new}` as the steps of an alignment; `|` stands between words that nothing parts. */
export function changes(marked: string): readonly Change[] {
  return [...marked.matchAll(/\[([^\]]{0,99})\]|\{([^}]{0,99})\}|[^[\]{}|]{1,99}/g)].map((it) => {
    if (it[1] !== undefined) return { op: 'delete', text: it[1] };
    if (it[2] !== undefined) return { op: 'insert', text: it[2] };
    return { op: 'equal', text: it[0] };
  });
}

/** What stands at the `nth` place of `words` in the text. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `“${words}” does not stand in “${text}”`);
  return { start, end: start + words.length };
}

export const quote = (span: Span, attribution?: Partial<Attribution>): Annotation => ({
  kind: 'quote',
  span,
  form: 'direct',
  open: false,
  continues: false,
  depth: 0,
  ...(attribution && {
    attribution: {
      speaker: { start: 0, end: 0 },
      name: attribution.person ?? 'somebody',
      how: 'after',
      certainty: 0.9,
      ...attribution,
    },
  }),
});

export const mention = (
  span: Span,
  person: string,
  form: 'name' | 'role' | 'pronoun' = 'name',
): Annotation => ({ kind: 'person', span, form, person });

export const figure = (span: Span, label: string): Annotation => ({
  kind: 'figure',
  span,
  quantity: { value: 1, unit: 'count' },
  label,
});

export const person = (id: string, name: string, of: Partial<Person> = {}): Person => ({
  id,
  name,
  names: [name],
  roles: [],
  ...of,
});

/** A sentence ends at each full stop. */
export function readingOf(
  id: string,
  text: string,
  annotations: readonly Annotation[] = [],
  people: readonly Person[] = [],
): Reading {
  const sentences: Span[] = [];
  for (const it of text.matchAll(/[^.]+\.?/g))
    sentences.push({
      start: it.index + (/^\s*/.exec(it[0])?.[0].length ?? 0),
      end: it.index + it[0].length,
    });
  return {
    article: { id, title: `Title of ${id}`, format: 'plain', text },
    paragraphs: [{ span: { start: 0, end: text.length }, text }],
    sentences,
    annotations: annotations.toSorted(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    ),
    people,
  };
}

/** A claim for each pair of what it is about and its verdict. */
export function reportOf(
  text: string,
  judged: readonly (readonly [Annotation | Claim['about'], Verdict])[],
  people: readonly Person[] = [],
): Report {
  const annotations = judged.flatMap(([about]) => (about.kind === 'passage' ? [] : [about]));
  const claims = judged.map(([about, verdict]) => {
    const words = text.slice(about.span.start, about.span.end);
    return { claim: { id: `${about.kind} ${words}`, about, text: words }, verdict };
  });
  return { reading: readingOf(here, text, annotations, people), claims, findings: [] };
}
