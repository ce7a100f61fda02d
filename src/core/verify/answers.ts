import type { Entry } from '../index/sourceIndex';
import { wordRange } from '../index/words';
import { foldedName } from '../link/peopleText';
import type { Attribution } from '../model';
import { proseOf } from '../text/prose';
import { lastStartingBy } from '../text/span';
import { type Running, runOf } from './running';

/**
 * The words of a person's answer in a transcript around a word of it (*Ada Obi: We knew*, *AO: We knew*, *MS. OBI: We
 * knew*), which are spoken though no marks stand around them; `undefined` for any other paragraph.
 */
export function answerAround(entry: Entry, by: Attribution, word: number): Running | undefined {
  const { reading } = entry;
  const words = entry.words();
  const paragraph = reading.paragraphs[lastStartingBy(reading.paragraphs, words.start[word] ?? 0)];
  const label = paragraph && LABEL.exec(paragraph.text)?.[1];
  if (!paragraph || label === undefined || by.person === undefined) return undefined;
  const name = reading.people.find(({ id }) => id === by.person)?.name ?? by.name;
  if (!isLabelOf(label, name)) return undefined;
  const { start, end } = paragraph.span;
  const { from, to } = wordRange(words, { start: start + label.length + 1, end });
  return runOf(proseOf(reading), words, from, to);
}

const LABEL = /^(\p{Lu}[\p{L}.'’ -]{0,40}):\s/u;

/** Initials, or a label that ends with the family name and has no other names. */
function isLabelOf(label: string, name: string): boolean {
  const parts = foldedName(name).split(' ');
  const written = foldedName(label).split(' ');
  const initials = parts.map((it) => it[0]).join('');
  if (parts.length > 1 && written.join('').replaceAll('.', '') === initials) return true;
  return written.at(-1) === parts.at(-1);
}
