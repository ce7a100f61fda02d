import { cueVerbOf, VerbForm } from '../lexicon/reportingWords';
import { vocabulary } from '../lexicon/vocabulary';
import type { Span } from '../model';

/**
 * Whether lines over which a quotation seems to run, from the mark that opens it in the first to the one that closes it
 * in the last, are somebody's words throughout: whoever forgot a mark has lines of the writer's own between them. What
 * stands in other lines tells nothing: a text may be read in pieces that end there.
 */
export function areQuotedLines(
  text: string,
  lines: readonly Span[],
  open: number,
  close: number,
): boolean {
  const [first, ...others] = lines;
  const last = others.at(-1);
  if (!first || !last || saysWho(wordsOf(text, { start: open + 1, end: first.end }))) return false;
  return (
    others.every(({ start, end }, i) => {
      const words = { start, end: Math.min(end, close) };
      return goesOver(text, lines[i] ?? first, start) && !isWriters(text, words);
    }) &&
    !(
      isIntroduced(text.slice(Math.max(first.start, open - REACH), open)) &&
      tells(text.slice(close + 1, Math.min(last.end, close + REACH)))
    )
  );
}

/** In characters: what of a line is read, and around the marks. */
const MOST_READ = 600;
const REACH = 100;

/** Those of a line, each with the marks behind it. */
const wordsOf = (text: string, { start, end }: Span): readonly string[] =>
  text.slice(start, Math.min(end, start + MOST_READ)).split(/\s/);

/** A sentence or a clause ends at the end of a line, or it is long, or the next goes on with a small letter or a figure. */
const goesOver = (text: string, { start, end }: Span, next: number): boolean =>
  /[.!?…,;:–—-][’”"')\]]?$/.test(text.slice(end - 2, end)) ||
  end - start >= LEAST_LONG ||
  /[\p{Ll}\p{N}£$€]/u.test(text.charAt(next));

/** In characters: of a line that may have been wrapped. */
const LEAST_LONG = 50;

/** Whether a line tells who speaks, or who signs. */
function isWriters(text: string, line: Span): boolean {
  const words = wordsOf(text, line);
  const label = text.slice(line.start, Math.min(line.end, line.start + REACH));
  const startsTold = isCapital(words[0]) && isTold(words, 0);
  return startsTold || saysWho(words) || LABELLED.test(label) || isSignature(words);
}
const LABELLED = /^\p{Lu}[\p{L} .’'-]{1,40}: /u;

/** *It is a bargain, said Ada Obi*. */
const saysWho = (words: readonly string[]): boolean =>
  words.some((it, i) => it.endsWith(',') && isTold(words, i + 1));

/** *Ada Obi said: *, or with more before the mark. */
function isIntroduced(before: string): boolean {
  const words = before.trimEnd().split(/\s/);
  const stop = words.findLastIndex((it) => /[.!?]$/.test(it));
  return words.at(-1)?.endsWith(':') === true || words.slice(stop + 1).some(isSaid);
}

const tells = (behind: string): boolean => isTold(behind.replace(/^,?\s?/, '').split(/\s/), 0);

/** Whether a subject and its reporting verb stand at a place, in either order. */
function isTold(words: readonly string[], at: number): boolean {
  const first = words[at];
  if (isSaid(first))
    return isCapital(words[at + 1]) || /^(?:he|she|they|the)$/.test(bare(words[at + 1]));
  if (/^(?:he|she|they)$/i.test(first ?? '')) return isSaid(words[at + 1]);
  const isThe = /^the$/i.test(first ?? '');
  if (!isThe && !isCapital(first)) return false;
  for (let i = at + 1; i <= at + 4; i++) {
    if (isSaid(words[i])) return true;
    if (!isCapital(words[i]) && !(isThe && /^\p{Ll}+$/u.test(words[i] ?? ''))) return false;
  }
  return false;
}

const bare = (word: string | undefined): string => word?.replace(/[^\p{L}]{1,4}$/u, '') ?? '';

const isCapital = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word) && !/^I\b/.test(word) && !/[,;:!?]$/.test(word);

function isSaid(word: string | undefined): boolean {
  const verb = cueVerbOf(vocabulary.numberOf(bare(word)));
  const isFinite = ((verb?.forms ?? 0) & (VerbForm.third | VerbForm.past)) !== 0;
  return verb?.kind === 'say' && isFinite && !verb.isAbrupt;
}

/** *Ada Obi, nurse*: a name and no verb. */
const isSignature = (words: readonly string[]): boolean =>
  /^[–—-]/.test(words[0] ?? '') ||
  (words.length < 15 &&
    words.some((it, i) => isCapital(it) && /^\p{Lu}/u.test(words[i + 1] ?? '')) &&
    !words.some((it) => CLAUSE.has(bare(it).toLowerCase()) || /n[’']t\b/.test(it)));

const CLAUSE = new Set(
  (
    'i i’m we you he she it it’s they this that these those there who is are was were be been has have had will ' +
    'would can could do does did should must may might not'
  ).split(' '),
);
