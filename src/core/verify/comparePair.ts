import { type Utterance, utterancesOf } from '../index/utterances';
import { keyOf, wordRange, type Words, wordsOf } from '../index/words';
import type { PairReport, Reading } from '../model';
import { textAt } from '../text/span';
import { isBoilerplate } from './boilerplate';

/** Runs of fewer words than this are how people write, not something shared. */
const RUN = 5;
/**
 * From this share of the shorter article two articles count as one source: reports written
 * independently share a few per cent (names, titles, set phrases), two edits of one agency report
 * a third and more.
 */
const SAME_ORIGIN = 0.2;
const LEAST_WORDS = 40;
/** Fewer shared words than this are a name, a place and a day, however short the article. */
const LEAST_SHARED = 20;

/** How much of two articles is the same outside quotations and boilerplate, and whether they come from one source. */
export function comparePair(a: Reading, b: Reading): PairReport {
  const x = originOf(a);
  const y = originOf(b);
  const shorter = Math.min(x.length, y.length);
  const shared = sharedBy(x, y);
  const sharedShare = shorter === 0 ? 0 : shared / shorter;
  const sameCredit = [...x.credits].some((it) => y.credits.has(it));
  return {
    a: a.article.id,
    b: b.article.id,
    sharedShare: Math.round(sharedShare * 1000) / 1000,
    sameOrigin:
      sameCredit ||
      (sharedShare >= SAME_ORIGIN && shorter >= LEAST_WORDS && shared >= LEAST_SHARED),
  };
}

/** What an article shows of where it comes from. */
interface Origin {
  /** How many words are the writer's own. */
  readonly length: number;
  /** For each of them the run of words from it on; 0 where a quotation breaks it. */
  readonly runs: Int32Array;
  readonly runSet: ReadonlySet<number>;
  readonly credits: ReadonlySet<string>;
}

const known = new WeakMap<Reading, Origin>();

/** Kept as long as the reading is: of many articles each is held against all others. */
function originOf(reading: Reading): Origin {
  const kept = known.get(reading);
  if (kept) return kept;
  const keys = ownWords(reading);
  const runs = new Int32Array(Math.max(0, keys.length - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    if (!keys.subarray(i, i + RUN).includes(0)) runs[i] = gramAt(keys, i) || 1;
  }
  const runSet = new Set(runs);
  runSet.delete(0);
  const made = { length: keys.length, runs, runSet, credits: creditsOf(reading) };
  known.set(reading, made);
  return made;
}

/** Keys of the words that are the writer's own; 0 stands where others were, so that no run crosses them. */
function ownWords(reading: Reading): Int32Array {
  const words = wordsOf(reading.paragraphs);
  const quoted = quotedMask(words, utterancesOf(reading, words));
  for (const sentence of reading.sentences) {
    if (!isBoilerplate(textAt(reading.article.text, sentence))) continue;
    const { from, to } = wordRange(words, sentence);
    quoted.fill(1, from, to);
  }
  const out: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (quoted[i] === 0) out.push(words.key[i] ?? 0);
    else if (out.length > 0 && out.at(-1) !== 0) out.push(0);
  }
  return Int32Array.from(out);
}

function quotedMask(words: Words, utterances: readonly Utterance[]): Uint8Array {
  const mask = new Uint8Array(words.length);
  for (const { parts } of utterances) {
    // a fragment is the writer's sentence still
    for (const { from, to } of parts) if (to - from > RUN) mask.fill(1, from, to);
  }
  return mask;
}

/** The words of the shorter that the other has too; of two of one length the fewer, so that order is nothing. */
function sharedBy(x: Origin, y: Origin): number {
  if (x.length < y.length) return sharedWords(x, y);
  if (x.length > y.length) return sharedWords(y, x);
  return Math.min(sharedWords(x, y), sharedWords(y, x));
}

function sharedWords({ runs }: Origin, { runSet }: Origin): number {
  let shared = 0;
  let covered = 0;
  for (let i = 0; i < runs.length; i++) {
    if (!runSet.has(runs[i] ?? 0)) continue;
    shared += i + RUN - Math.max(covered, i);
    covered = i + RUN;
  }
  return shared;
}

function gramAt(keys: Int32Array, at: number): number {
  let hash = 7;
  for (let i = at; i < at + RUN; i++) hash = Math.imul(hash ^ (keys[i] ?? 0), 0x01000193) | 0;
  return hash;
}

/** Agencies whose credit at the end or the head of an article says where it comes from. */
const AGENCIES = new Set(
  `reuters|ap|associated press|the associated press|afp|agence france-presse|pa|pa media|
  press association|dpa|ansa|efe|upi|bloomberg|xinhua|kyodo|aap|cp|the canadian press|interfax|tass|pti|
  ians`
    .split('|')
    .map((it) => it.trim()),
);
const LONGEST_CREDIT = 80;

/** Short lines that credit an agency or an author, as compared. */
function creditsOf({ paragraphs }: Reading): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { text } of paragraphs) {
    const line = text.trim();
    const dateline = /^[\p{Lu} ,]{3,40}\(([\p{L} ]{2,30})\)\s{0,4}[-–—]/u.exec(line);
    if (dateline?.[1] && AGENCIES.has(dateline[1].toLowerCase()))
      out.add(dateline[1].toLowerCase());
    if (line.length > LONGEST_CREDIT) continue;
    const plain = line.toLowerCase().replace(/^[([\s—–-]{1,20}|[)\].\s]{1,20}$/g, '');
    const source = plain.replace(/^(?:source|from|by|credit|agency):? /, '');
    if (AGENCIES.has(source)) out.add(source);
    else if (/^by \p{L}+(?: [\p{L}'’-]+){1,3}$/u.test(plain)) out.add(`by ${String(keyOf(plain))}`);
  }
  return out;
}
