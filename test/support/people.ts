import { strict as assert } from 'node:assert';
import type { PersonMention, Reading } from '../../src/core/model';
import { readArticle } from '../../src/engine/annotator';

export const plainReading = (text: string, id = 'article'): Reading =>
  readArticle({ id, title: '', format: 'plain', text });

const mentionsOf = (
  { annotations }: Reading,
  form: PersonMention['form'],
): readonly PersonMention[] =>
  annotations.filter((it): it is PersonMention => it.kind === 'person' && it.form === form);

/** Takes «…» out, finds mentions of one form in what is left, and marks them again. */
export function expectMentions(marked: string, form: PersonMention['form']): void {
  const text = marked.replaceAll(/[«»]/g, '');
  let out = '';
  let at = 0;
  for (const { span } of mentionsOf(plainReading(text), form)) {
    out += `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}»`;
    at = span.end;
  }
  assert.equal(out + text.slice(at), marked);
}

/** Each «a:words» is a mention of a person; equal letters are one person, others are not. */
export function expectPeople(marked: string): void {
  const letters: { letter: string; start: number }[] = [];
  let text = '';
  for (const part of marked.split(/(«[a-z]:|»)/)) {
    if (part === '»') continue;
    if (part.startsWith('«')) letters.push({ letter: part.charAt(1), start: text.length });
    else text += part;
  }
  const reading = plainReading(text);
  const people = new Map<string, string>();
  const found = letters.map(({ letter, start }) => {
    const mention = reading.annotations.find(
      (it): it is PersonMention => it.kind === 'person' && it.span.start === start,
    );
    if (!mention) return 'nobody';
    const isKnown = people.has(mention.person) || [...people.values()].includes(letter);
    if (!isKnown) people.set(mention.person, letter);
    return people.get(mention.person) ?? 'another';
  });
  assert.deepEqual(
    found,
    letters.map(({ letter }) => letter),
    reading.annotations.map((it) => text.slice(it.span.start, it.span.end)).join(' | '),
  );
}
