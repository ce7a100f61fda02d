import { Class } from '../lexicon/classes';
import { cueVerbOf, isPlainReport, VerbForm, wordSet } from '../lexicon/reportingWords';
import { appended } from '../text/appended';
import { partitionPoint } from '../text/partitionPoint';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isThat } from './smallWords';

/** Where a quotation stands, by the tokens of its marks, and the index of the one around it or -1. */
export interface QuotationPlace {
  readonly opening: number;
  readonly closing: number;
  readonly parent: number;
}

/**
 * A sentence as its writer built it: what is quoted in it is one opaque unit, however many sentences
 * it holds. The words inside a quotation form frames of their own, for what is quoted inside them.
 */
export interface Frame {
  /** Index of the quotation whose words these are; -1 for the writer's own. */
  readonly inside: number;
  readonly from: number;
  readonly to: number;
  /** The quotations in it by their index, in order, without those inside them. */
  readonly quoted: readonly number[];
  readonly hasQuotation: boolean;
  /** A word of its writer's stands beside what is quoted; always so where nothing is. */
  readonly hasWords: boolean;
  /** What follows is a quotation alone, or its paragraph ends in a colon, so that it may say whose that is: *She shrugged. “No.”* */
  readonly leadsIn: boolean;
}

/** The frames of one paragraph that hold a quotation or a word of reporting, in order of their start. */
export function findFrames(
  tokens: Tokens,
  sentenceEnds: readonly number[],
  quotations: readonly QuotationPlace[],
): readonly Frame[] {
  if (quotations.length === 0) {
    const mayHaveAny = (tokens.anyClasses & Class.cue) !== 0 || endsInColon(tokens);
    return mayHaveAny ? plainFrames(tokens, sentenceEnds) : [];
  }
  const frames: Frame[] = [];
  const outer: number[] = [];
  let nested: Map<number, number[]> | undefined; // by what is around them
  for (let index = 0; index < quotations.length; index++) {
    const parent = quotations[index]?.parent ?? -1;
    const siblings = parent < 0 ? outer : nested?.get(parent);
    if (siblings) siblings.push(index);
    else (nested ??= new Map<number, number[]>()).set(parent, [index]);
  }
  addFrames(frames, tokens, sentenceEnds, quotations, outer, -1);
  if (!nested) return frames;
  for (const [inside, own] of nested) {
    addFrames(frames, tokens, sentenceEnds, quotations, own, inside);
  }
  return frames;
}

/** Of a paragraph that quotes nothing: its sentences. */
function plainFrames(tokens: Tokens, sentenceEnds: readonly number[]): readonly Frame[] {
  let frames: Frame[] = [];
  let from = 0;
  for (const to of sentenceEnds) {
    if (to < tokens.length && goesOn(tokens, to, tokens.length)) continue;
    const leadsIn = to === tokens.length && endsInColon(tokens);
    if (leadsIn || mayReport(tokens, from, to)) {
      frames = appended(frames, plainFrame(from, to, leadsIn));
    }
    from = to;
  }
  return frames;
}

const endsInColon = (tokens: Tokens): boolean =>
  tokens.codes[(tokens.end[tokens.length - 1] ?? 1) - 1] === 58;

/** A frame of the writer's own words alone. */
export const plainFrame = (from: number, to: number, leadsIn = false): Frame => ({
  inside: -1,
  from,
  to,
  quoted: NOTHING_QUOTED,
  hasQuotation: false,
  hasWords: true,
  leadsIn,
});

function addFrames(
  frames: Frame[],
  tokens: Tokens,
  sentenceEnds: readonly number[],
  quotations: readonly QuotationPlace[],
  children: readonly number[],
  inside: number,
): void {
  const outer = inside < 0 ? undefined : quotations[inside];
  const first = outer ? outer.opening + 1 : 0;
  const end = outer ? outer.closing : tokens.length;
  let child = 0; // the first that does not end before the sentence
  let started = 0; // the first that does not end before the frame
  let from = first;
  let before = -1; // where the sentence before starts, and the first of `children` in it
  let startedBefore = 0;
  const makeFrame = (child: number, from: number, to: number, leadsIn = false): Frame => {
    let end = child;
    while (openingOf(quotations, children, end) < to) end++;
    const quoted = end === child ? NOTHING_QUOTED : children.slice(child, end);
    const hasWords =
      end === child || hasOwnWord(unitsOf(tokens, quotations, quoted, from, to), tokens);
    return { inside, from, to, quoted, hasQuotation: end > child, hasWords, leadsIn };
  };
  const add = (to: number): void => {
    while (started < children.length && closingOf(quotations, children, started) < from) started++;
    const hasQuotation = openingOf(quotations, children, started) < to;
    if (hasQuotation || mayReport(tokens, from, to)) {
      const frame = makeFrame(started, from, to);
      if (before >= 0 && !frame.hasWords) {
        const last = frames.at(-1);
        if (last?.from === before && last.inside === inside) frames.pop();
        frames.push(makeFrame(startedBefore, before, from, true));
      }
      frames.push(frame);
    }
    startedBefore = started;
    before = from;
    from = to;
  };
  const next = partitionPoint(sentenceEnds.length, (i) => (sentenceEnds[i] ?? 0) <= first);
  for (let i = next; i < sentenceEnds.length && from < end; i++) {
    const to = Math.min(sentenceEnds[i] ?? end, end);
    while (child < children.length && closingOf(quotations, children, child) < to) child++;
    if (to < end && openingOf(quotations, children, child) < to) continue; // inside a quotation
    if (to < end && goesOn(tokens, to, end)) continue;
    add(to);
  }
  if (from < end) add(end);
}

/** Behind every token. */
const NEVER = 1 << 30;

const openingOf = (
  quotations: readonly QuotationPlace[],
  children: readonly number[],
  child: number,
): number => {
  const index = child < children.length ? children[child] : undefined;
  return index === undefined ? NEVER : (quotations[index]?.opening ?? NEVER);
};

const closingOf = (
  quotations: readonly QuotationPlace[],
  children: readonly number[],
  child: number,
): number => {
  const index = child < children.length ? children[child] : undefined;
  return index === undefined ? NEVER : (quotations[index]?.closing ?? NEVER);
};

/** Whether what follows the mark that ends here says who spoke: *“Why?” Ada Obi asked.* */
function goesOn(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.kind[at - 1] !== Kind.mark) return false;
  if (isDash(tokens, at)) return isSignature(tokens, at + 1, end);
  const code = tokens.codes[(tokens.end[at - 2] ?? 1) - 1];
  if (code !== 63 && code !== 33 && code !== 0x2026 && !isDash(tokens, at - 2)) return false; // ? ! …
  if (opensNextReport(tokens, at, end)) return false;
  const from = behindApposition(tokens, at, end);
  for (let token = from; token < Math.min(end, from + 7); token++) {
    if (tokens.kind[token] !== Kind.word) return false;
    const verb = cueVerbOf(tokens.word[token] ?? -1);
    if (verb && (verb.forms & (VerbForm.past | VerbForm.third)) !== 0) {
      // *“Why?” Ada Obi questioned.*
      const isLast = token + 1 >= end || tokens.kind[token + 1] === Kind.punctuation;
      const isBehind = token > at;
      if (verb.kind !== 'say') return isBehind && isLast && verb.kind !== 'move';
      return isBehind && !isThat(tokens.word[token + 1] ?? -1); // *“Why?” I replied that it was late*
    }
    const isCapital = ((tokens.shape[token] ?? 0) & Shape.capital) !== 0;
    const plain = Class.adverb | Class.role | Class.particle | Class.determiner;
    if (!isCapital && ((tokens.classes[token] ?? 0) & plain) === 0) return false;
  }
  return false;
}

/** *“Why?” She said, “No.”*: the capital of a pronoun that has none inside a sentence, and words of its own behind the verb. */
const opensNextReport = (tokens: Tokens, at: number, end: number): boolean =>
  isCapitalWord(tokens, at) &&
  isThirdPerson(tokens.word[at] ?? -1) &&
  cueVerbOf(tokens.word[at + 1] ?? -1) !== undefined &&
  at + 3 < end &&
  ',:'.includes(tokens.text[tokens.start[at + 2] ?? 0] ?? ' ') &&
  tokens.kind[at + 3] === Kind.mark;

const isThirdPerson = wordSet('he she they');

/** The token behind *Ada Obi, mayor of Leeds,* where those stand at `at`; else `at`. */
function behindApposition(tokens: Tokens, at: number, end: number): number {
  let comma = at;
  while (comma - at < NAME_LIMIT && isCapitalWord(tokens, comma)) comma++;
  if (comma - at < 2 || !isCommaAt(tokens, comma)) return at;
  const limit = Math.min(end, comma + APPOSITION_LIMIT);
  for (let token = comma + 1; token < limit; token++) {
    if (isCommaAt(tokens, token)) return token + 1;
    const kind = tokens.kind[token];
    if (kind !== Kind.word && kind !== Kind.clitic && kind !== Kind.number && kind !== Kind.dash)
      return at;
  }
  return at;
}

/** Longest name and apposition, in tokens. */
const NAME_LIMIT = 5;
const APPOSITION_LIMIT = 12;

const isCapitalWord = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === Kind.word && ((tokens.shape[token] ?? 0) & Shape.capital) !== 0;
const isCommaAt = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === Kind.punctuation && tokens.first[token] === 44;

/** Longest signature, in tokens: *— Ada Obi, mayor of Leeds*. */
const SIGNATURE_LIMIT = 14;

/** A name behind a dash, and little else up to the end: *“We are ready.” — Ada Obi*. */
const isSignature = (tokens: Tokens, at: number, end: number): boolean =>
  end - at <= SIGNATURE_LIMIT && ((tokens.shape[at] ?? 0) & Shape.capital) !== 0;

const isDash = (tokens: Tokens, token: number): boolean => tokens.kind[token] === Kind.dash;

/** Longest aside in brackets that is passed over, in tokens. */
const ASIDE_LIMIT = 14;

/** Whether a word of it reports by itself. */
function mayReport(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const isCue = ((tokens.classes[token] ?? 0) & Class.cue) !== 0;
    if (isCue && isPlainReport(tokens.word[token] ?? -1)) return true;
  }
  return false;
}

const NOTHING_QUOTED: readonly number[] = [];

/**
 * The units of a frame in order: a token, or `-1 - index` of a quotation; `length` are in use. The list is filled
 * again at the next call: read it before that, keep none.
 */
export interface UnitList {
  readonly at: Int32Array;
  readonly length: number;
}

const list = { at: new Int32Array(256), length: 0 };

/** The units from token `from` to `to`, `quoted` among them; short asides in brackets are left out. */
export function unitsOf(
  tokens: Tokens,
  quotations: readonly QuotationPlace[],
  quoted: readonly number[],
  from: number,
  to: number,
): UnitList {
  if (list.at.length <= to - from) list.at = new Int32Array(2 * (to - from));
  const { at } = list;
  let length = 0;
  let next = 0;
  let opening = openingOf(quotations, quoted, next);
  // what is set off whole opens before the first token
  for (let token = Math.min(from, opening); token < to; token++) {
    if (token === opening) {
      at[length++] = -1 - (quoted[next] ?? 0);
      token = closingOf(quotations, quoted, next);
      opening = openingOf(quotations, quoted, ++next);
    } else if (tokens.kind[token] === Kind.bracket) {
      token = endOfAside(tokens, token, to, Math.min(opening, to));
    } else at[length++] = token;
  }
  list.length = length;
  return list;
}

function hasOwnWord({ at, length }: UnitList, tokens: Tokens): boolean {
  for (let i = 0; i < length; i++) {
    const unit = at[i] ?? -1;
    if (unit >= 0 && tokens.kind[unit] === Kind.word) return true;
  }
  return false;
}

/** The closing bracket of a short aside without a quotation, else the bracket itself. */
function endOfAside(tokens: Tokens, token: number, to: number, quotation: number): number {
  if (!'([{'.includes(tokens.text[tokens.start[token] ?? 0] ?? ')')) return token;
  const limit = Math.min(to, quotation, token + ASIDE_LIMIT);
  for (let at = token + 1; at < limit; at++) {
    if (tokens.kind[at] === Kind.bracket) {
      return ')]}'.includes(tokens.text[tokens.start[at] ?? 0] ?? '') ? at : token;
    }
  }
  return token;
}
