import assert from 'node:assert/strict';
import { annotateParagraph } from '../../src/core/annotate/annotate';
import { link } from '../../src/core/link/link';
import type { Reading } from '../../src/core/model';
import { expectLinear, ownTime } from '../support/growth';

/** A text that is one paragraph, read. */
function readingOf(text: string): Reading {
  const article = { id: 'a', title: '', format: 'plain', text } as const;
  const paragraphs = [{ span: { start: 0, end: text.length }, text }];
  return link(article, paragraphs, [annotateParagraph(text)]);
}

const FIRST = ['Ada', 'Una', 'Piet', 'Hilary', 'Morwen', 'Greta', 'Idris'];
const LAST = ['Obi', 'Marlow', 'Oakenshaw', 'Pill', 'Quist', 'Vane', 'Tregarth', 'Lund'];
const NOUNS = ['harbour', 'council', 'school', 'ferry', 'hospital', 'library', 'bridge', 'market'];

/** Sentences of many makes, by their number: the same each time. */
function sentence(at: number): string {
  const pick = (list: readonly string[], by: number): string => list[(at * by) % list.length] ?? '';
  const name = `${pick(FIRST, 3)} ${pick(LAST, 5)}`;
  const noun = pick(NOUNS, 7);
  switch (at % 6) {
    case 0:
      return `${name}, who runs the ${noun}, said it would cost £${String(at % 90)}.4m by 2031. `;
    case 1:
      return `“The ${noun} never paid for the ${pick(NOUNS, 3)},” ${name} told reporters. `;
    case 2:
      return `"We were told nothing about the ${noun}," she said. "It was a shock." `;
    case 3:
      return `About ${String(at % 900)} people, or ${String(at % 90)} per cent, wrote to the ${noun}. `;
    case 4:
      return `According to the mayor, ${name}, it’s ‘a ${noun} in all but name’. `;
    default:
      return `He added that the ${noun}'s leader had called it 'a disgrace' and that she agreed. `;
  }
}

function prose(length: number): string {
  let out = '';
  for (let at = 0; out.length < length; at++) out += sentence(at);
  return out.slice(0, length);
}

const repeated =
  (text: string) =>
  (length: number): string =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);

const expectRead = (make: (size: number) => string, size: number): void => {
  expectLinear((some) => {
    const text = make(some);
    return ownTime(() => readingOf(text));
  }, size);
};

const SIZE = 60_000;
describe('a paragraph without end', () => {
  for (const [name, make] of [
    ['varied prose', prose],
    ['one sentence', (length) => prose(length).replaceAll('. ', ', and ')],
    ['unclosed marks', repeated('She said: “We go ‘there, ')],
    ['short quotations', repeated('“no” he said ')],
    ['quotations with an I in them', repeated('“I was told,” he said. ')],
    ['nothing but capitals', repeated('ADA OBI SAID NO ')],
    ['nothing but names', repeated('Ada Obi Una Marlow ')],
    ['nothing but digits', repeated('12 345 6,7 ')],
    ['numbers in names', repeated('my 5 A Day ')],
    ['names with scores', repeated('1, Ada Obi (7-2) ')],
    ['numbers of bars', repeated('12 bar, ')],
    ['points of no percentage', repeated('½ point, ')],
    ['notes without a verb', repeated('34, Mrs 25% ')],
    ['questions and a mark that closes nothing', repeated('Q:  ”said)')],
  ] as const satisfies readonly (readonly [string, (length: number) => string])[])
    it(`is read in time that grows with it: ${name}`, () => {
      expectRead(make, SIZE);
    }).timeout(60_000);

  it('is read however many reports stand in it', () => {
    const { events } = annotateParagraph('“no” she said '.concat('she said '.repeat(150_000)));
    assert.ok(events.length >= 150_000, String(events.length));
  }).timeout(60_000);
});

describe('the mentions of one person without end', () => {
  for (const [name, opening, mention] of [
    ['told from a namesake', 'Tam Obi and his son, Tom Obi, left. ', 'Tam Obi left. '],
    ['found by a title', 'Ada Obi and Raj Obi left. ', 'Dr Obi left. '],
  ] as const)
    it(`are read in time that grows with them: ${name}`, () => {
      expectRead((mentions) => opening + mention.repeat(mentions), 16_000);
    }).timeout(60_000);
});
