import { strict as assert } from 'node:assert';
import type {
  Annotation,
  Attribution,
  Person,
  Quantity,
  Reading,
  Span,
} from '../../src/core/model';
import { plainParagraphs } from '../../src/core/text/paragraphs';
import { findSentenceEnds } from '../../src/core/text/sentences';
import { bySpan, contains } from '../../src/core/text/span';
import { createScanner } from '../../src/core/text/tokens';

/** What a quantity or a speaker is, where the text alone does not say. */
export interface ReadingFacts {
  /** By the number behind `f` (*«f1:12 ships»*), from 1. */
  readonly figures?: Readonly<Record<number, Partial<Quantity> & { readonly unit: string }>>;
  /** Ids of people with their full names; an id without one is its own name. */
  readonly people?: Readonly<Record<string, string>>;
  /** How certain every speaker is; 0.9 where left out. */
  readonly certainty?: number;
}

/**
 * A reading from text marked by hand, so that a test needs no finder:
 *
 * - `«q:words»` a direct quotation, `«q ada:words»` one by the person `ada`, `«q~:words»` a partial
 *   one; `«q+…»` goes on from the one before, `«q(…»` has no closing mark. Signs may be combined:
 *   `«q~( ada:words»`.
 * - `«p ada:Ms Obi»` names a person, `«r ada:the premier»` a role, `«p ada/Minister:Ada Obi»` keeps
 *   the words before it as the role.
 * - `«f1:12 ships»` a figure, whose quantity is in `facts`, or read from its first number as a count
 *   of the word behind it.
 *
 * Marks nest. The quotation marks of the text are as written.
 */
export function readingOf(id: string, marked: string, facts: ReadingFacts = {}): Reading {
  const { text, spans } = unmarked(marked);
  const people = new Map<string, Person>();
  const mention = (person: string): void => {
    const name = facts.people?.[person] ?? person;
    people.set(person, { id: person, name, names: [name], roles: [] });
  };
  const annotations = spans.map(({ mark, span }): Annotation => {
    const [sign, rest] = splitOnce(mark, ' ');
    switch (sign.charAt(0)) {
      case 'q': {
        if (rest !== '') mention(rest);
        const attribution: Attribution | undefined =
          rest === ''
            ? undefined
            : {
                speaker: span,
                person: rest,
                name: facts.people?.[rest] ?? rest,
                how: 'after',
                certainty: facts.certainty ?? 0.9,
              };
        return {
          kind: 'quote',
          span,
          form: sign.includes('~') ? 'partial' : 'direct',
          open: sign.includes('('),
          continues: sign.includes('+'),
          depth: spans.filter(
            (it) => it.mark.startsWith('q') && it.span !== span && contains(it.span, span),
          ).length,
          ...(attribution ? { attribution } : {}),
        };
      }
      case 'p':
      case 'r': {
        const [person = '', role] = rest.split('/');
        mention(person);
        const start = role === undefined ? -1 : text.lastIndexOf(role, span.start);
        return {
          kind: 'person',
          span,
          form: sign === 'p' ? 'name' : 'role',
          person,
          ...(role === undefined ? {} : { role: { start, end: start + role.length } }),
        };
      }
      case 'f': {
        const words = text.slice(span.start, span.end);
        const given = facts.figures?.[Number(sign.slice(1))];
        return { kind: 'figure', span, label: words, quantity: given ?? countOf(text, span) };
      }
      default:
        return assert.fail(`no mark starts with ${mark}`);
    }
  });
  const paragraphs = plainParagraphs(text);
  return {
    article: { id, title: id, format: 'plain', text },
    paragraphs,
    sentences: paragraphs.flatMap(({ span, text: words }) => sentencesOf(words, span.start)),
    annotations: annotations.sort(bySpan),
    people: [...people.values()],
  };
}

function splitOnce(text: string, by: string): readonly [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

function countOf(text: string, span: Span): Quantity {
  const number = Number(
    /[\d.,]*\d/.exec(text.slice(span.start, span.end))?.[0].replaceAll(',', ''),
  );
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(span.end))?.[1];
  return { value: number, unit: 'count', ...(behind === undefined ? {} : { measure: behind }) };
}

interface MarkedSpan {
  readonly mark: string;
  readonly span: Span;
}

/** The text without its marks, and where they stood. */
function unmarked(marked: string): {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
} {
  const spans: MarkedSpan[] = [];
  const open: { readonly mark: string; readonly start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === '«') {
      const colon = marked.indexOf(':', at);
      open.push({ mark: marked.slice(at + 1, colon), start: text.length });
      at = colon;
    } else if (marked[at] === '»') {
      const last = open.pop();
      assert.ok(last, 'a mark is closed that was never opened');
      spans.push({ mark: last.mark, span: { start: last.start, end: text.length } });
    } else text += marked[at] ?? '';
  }
  assert.equal(open.length, 0, 'a mark is never closed');
  return { text, spans };
}

function sentencesOf(words: string, offset: number): readonly Span[] {
  const tokens = createScanner()(words);
  const ends = findSentenceEnds(tokens);
  return ends.map((end, i) => ({
    start: offset + (tokens.start[ends[i - 1] ?? 0] ?? 0),
    end: offset + (tokens.end[end - 1] ?? 0),
  }));
}
