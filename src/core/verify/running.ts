import type { Quotation } from '../model';
import type { QuotedPart, Utterance } from '../index/utterances';
import { WordFlag, type Words } from '../index/words';
import { shown } from '../text/prose';

/** Words to be compared, with the prose that they stand in. `part` tells breaks between quotations. */
export interface Running {
  readonly text: string;
  readonly length: number;
  readonly key: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;
  /** For each word the number of the part that it stands in. */
  readonly part: Int32Array;
  readonly parts: readonly QuotedPart[];
}

/** No comparison reads more than this many words of one side. */
const LONGEST = 600;

/** The words of some parts as one run. */
export function runningOf(text: string, words: Words, parts: readonly QuotedPart[]): Running {
  let length = 0;
  for (const { from, to } of parts) length += to - from;
  length = Math.min(length, LONGEST);
  const out = {
    text,
    length,
    key: new Int32Array(length),
    start: new Int32Array(length),
    end: new Int32Array(length),
    flags: new Uint8Array(length),
    part: new Int32Array(length),
    parts,
  };
  let at = 0;
  parts.forEach(({ from, to }, number) => {
    for (let i = from; i < to && at < length; i++, at++) {
      out.key[at] = words.key[i] ?? 0;
      out.start[at] = words.start[i] ?? 0;
      out.end[at] = words.end[i] ?? 0;
      out.flags[at] = words.flags[i] ?? 0;
      out.part[at] = number;
    }
  });
  return out;
}

const known = new WeakMap<Utterance, Running>();

/** The words of a whole running quotation, kept as long as it is: many claims are held against it. */
export function runningWhole(text: string, words: Words, utterance: Utterance): Running {
  const kept = known.get(utterance);
  if (kept) return kept;
  const made = runningOf(text, words, utterance.parts);
  known.set(utterance, made);
  return made;
}

/** The words from one index to another as one run. */
export const runOf = (text: string, words: Words, from: number, to: number): Running =>
  runningOf(text, words, [{ quotation: NONE, from, to }]);

const NONE: Quotation = {
  kind: 'quote',
  span: { start: 0, end: 0 },
  form: 'partial',
  open: false,
  continues: false,
  depth: 0,
};

/** A function word. */
export const isSmall = (run: Running, at: number): boolean =>
  ((run.flags[at] ?? 0) & WordFlag.function) !== 0;

/** Whether a word has a bit of {@link WordFlag}. */
export const hasFlag = (run: Running, at: number, flag: number): boolean =>
  ((run.flags[at] ?? 0) & flag) !== 0;

/** The original words from one index to another, with what stands between them. */
export const wordsAt = (run: Running, from: number, to: number): string =>
  from < to ? shown(run.text.slice(run.start[from], run.end[to - 1])) : '';

/** How many of the words from one index to another say something by themselves. */
export function contentWords(run: Running, from = 0, to = run.length): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!isSmall(run, i)) count++;
  return count;
}

/** The same words from first to last. */
export function isSameRun({ key: a }: Running, { key: b }: Running): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Where `inner` stands whole in `outer`, as the index of its first word, or -1. */
export function indexOfRun(
  outer: Int32Array,
  inner: Int32Array,
  from = 0,
  to = inner.length,
): number {
  const length = to - from;
  if (length === 0) return -1;
  const first = inner[from];
  for (let at = 0; at + length <= outer.length; at++) {
    if (outer[at] !== first) continue;
    let i = 1;
    while (i < length && outer[at + i] === inner[from + i]) i++;
    if (i === length) return at;
  }
  return -1;
}
