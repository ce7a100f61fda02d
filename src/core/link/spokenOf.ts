import type { ParagraphNotes } from '../annotate/annotate';
import { genderOfPersonNoun, isPersonNoun } from '../lexicon/personNouns';
import type { Paragraph, PersonMention, Quotation, Span } from '../model';
import { codeUnitAt } from '../text/characters';
import { lastStartingBy } from '../text/span';
import type { Cast } from './cast';

/** How far before the pronoun the one spoken of is mentioned: paragraphs, and characters. */
const REACH = { paragraphs: 2, characters: 1500 };
/** So many times as often as anybody whose gender is not known is the one meant mentioned. */
const LEAD = 3;

type Gender = 'female' | 'male';

/** A pronoun inside spoken words. */
interface Asked {
  readonly span: Span;
  readonly gender: Gender;
  readonly quotation: Quotation;
  readonly paragraph: Paragraph;
  /** Where the text starts in which the one spoken of is looked for. */
  readonly from: number;
}

/**
 * *He* and *she* inside spoken words, where one person alone can be meant: mentioned shortly before, of that gender for
 * certain, not the speaker, and with nobody between who has no name (*my father*, *a man*). In order. `mentions` and
 * `quotations` are the article's, in order of their start.
 */
export function resolveSpokenOf(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: readonly PersonMention[],
  quotations: readonly Quotation[],
  cast: Cast,
): readonly PersonMention[] {
  if (mentions.length === 0 || quotations.length === 0) return [];
  const out: PersonMention[] = [];
  let before:
    (Pick<Asked, 'span' | 'gender' | 'quotation'> & { readonly person: string }) | undefined;
  let counts: ReadonlyMap<string, number> | undefined;
  const count = (person: string): number => (counts ??= countsOf(mentions)).get(person) ?? 0;
  let next = 0;
  const around: Quotation[] = []; // the direct quotations that the text is in, outer before inner
  notes.forEach(({ pronouns }, i) => {
    const paragraph = paragraphs[i];
    if (!paragraph) return;
    for (const { span: own, gender } of pronouns) {
      const start = own.start + paragraph.span.start;
      const end = own.end + paragraph.span.start;
      for (let it = quotations[next]; it && it.span.start <= start; it = quotations[++next]) {
        if (it.span.end >= end && it.form === 'direct') around.push(it);
      }
      while ((around.at(-1)?.span.end ?? Infinity) < end) around.pop();
      const quotation = around.at(-1);
      if (!quotation?.attribution) continue;
      const span = { start, end };
      const last = lastStartingBy(mentions, start);
      if (last >= 0 && mentions[last]?.span.start === start) continue;
      const from = paragraphs[Math.max(0, i - REACH.paragraphs)]?.span.start ?? 0;
      const asked = { span, gender, quotation, paragraph, from };
      const person = asBefore(asked) ?? alone(asked);
      if (person === undefined) continue;
      out.push({ kind: 'person', span, form: 'pronoun', person });
      before = { span, gender, quotation, person };
    }
  });
  return out;

  /** Whom the pronoun before it in the quotation stands for, where nobody else has come in between. */
  function asBefore({ span, gender, quotation, paragraph }: Asked): string | undefined {
    if (before?.quotation !== quotation || before.gender !== gender) return undefined;
    const { person, span: last } = before;
    for (let at = lastStartingBy(mentions, span.start); at >= 0; at--) {
      const mention = mentions[at];
      if (!mention || mention.span.start < last.end) break;
      if (mention.person === person || mention.person === quotation.attribution?.person) continue;
      if ((cast.genderOf(mention.person) ?? gender) === gender) return undefined;
    }
    return hasStranger(between(paragraph, last.end, span.start), gender, true) ? undefined : person;
  }

  /** The only one of that gender in the quotation before the pronoun, or in the last paragraph that mentions any. */
  function alone({ span, gender, quotation, paragraph, from }: Asked): string | undefined {
    const { start } = quotation.span;
    let found: PersonMention | undefined;
    let until = Math.max(from, span.start - REACH.characters);
    const unsure: string[] = [];
    for (let at = lastStartingBy(mentions, span.start); at >= 0; at--) {
      const mention = mentions[at];
      if (!mention || mention.span.start < until) break;
      const { person, span: own } = mention;
      if (person === quotation.attribution?.person || person === found?.person) continue;
      const known = cast.genderOf(person);
      if (known === undefined) unsure.push(person);
      if (known !== gender) continue;
      if (found !== undefined) return undefined;
      found = mention;
      const last = paragraphs[lastStartingBy(paragraphs, own.start)];
      until = Math.max(until, own.start >= start ? start : (last?.span.start ?? 0));
    }
    if (found === undefined) return undefined;
    const { person, span: own } = found;
    const lead = count(person);
    if (unsure.some((it) => count(it) * LEAD > lead)) return undefined;
    const spoken = Math.max(own.end, start);
    return hasStranger(between(paragraph, spoken, span.start), gender, true) ||
      hasStranger(between(paragraph, own.end, spoken), gender, false)
      ? undefined
      : person;
  }
}

/** How often each person is mentioned. */
function countsOf(mentions: readonly PersonMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { person } of mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}

/** What of a paragraph's text stands between two places of the article. */
const between = ({ text, span }: Paragraph, start: number, end: number): string =>
  text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));

/** Whether words speak of somebody without a name whom the pronoun may stand for: of *a man*, when spoken of any. */
function hasStranger(words: string, gender: Gender, isSpoken: boolean): boolean {
  for (let at = 0; at < words.length; at++) {
    const start = at;
    while (at < start + LONGEST && isSmall(codeUnitAt(words, at))) at++;
    if (at < start + 2) continue;
    const form = words.slice(start, at--); // what is longer goes on as another
    if (!isPersonNoun(form)) continue;
    const known = genderOfPersonNoun(form);
    if (known !== undefined && known !== gender) continue;
    const before = words.slice(Math.max(0, start - BEFORE), start);
    if (isSpoken ? !IS_ONE.test(before) : IS_SOME.test(before)) return true;
  }
  return false;
}

/** Of *a* to *z*, *é*, *-*. */
const isSmall = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || unit === 0xe9 || unit === 45;

/** Longest word that is looked up, in characters. */
const LONGEST = 20;

/** In characters. */
const BEFORE = 40;
/** Before a noun that says what somebody is, and is nobody else: *was a wonderful* teacher. */
const IS_ONE =
  /(?:\b(?:is|was|were|be|been|being|became|become|as|like)|[’']s)(?: (?:a|an|the|one|of|such|my|our|your|their)){0,3}(?: [\p{L}-]{1,20}){0,2} $/u;
const IS_SOME = /\b(?:a|an|another|some|one|any|every|each|no|whose)(?: [\p{L}-]{1,20}){0,3} $/iu;
