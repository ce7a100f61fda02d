import { annotateParagraph } from '../annotate/annotate';
import type { SourceIndex } from '../index/sourceIndex';
import { utterancesOf } from '../index/utterances';
import { WordFlag, type Words, wordsOf } from '../index/words';
import { link } from '../link/link';
import type { Article, Evidence, Quotation, Reading, Relation, Span, Verdict } from '../model';
import { finished } from '../steps';
import { contains } from '../text/span';
import { plainParagraphs } from '../text/paragraphs';
import { heldWords } from './heldWords';
import { knownPeople, withBareNames } from './knownPeople';
import { wholeIndex } from './judge';
import { evidenceForPassage } from './judgePassage';
import { evidenceForPerson } from './judgePerson';
import { evidenceForQuotation } from './judgeQuotation';
import type { JudgeOptions } from './options';
import { paraphrases } from './paraphrases';
import { matchingSentences } from './sentenceMatches';
import { withoutAnothers } from './saidOfAnother';
import { speakerAsked, spokenClaim } from './spokenClaim';
import { selectedFigures } from './selectedFigures';
import { evidenceForTextFigures } from './textFigures';
import { evidenceOf, type Ranked, verdictOf } from './verdict';

/** What the articles of an index say about a text that a person selected or typed. */
export interface VerifiedText {
  readonly claim: string;
  readonly verdict: Verdict;
  /** Best first; empty where nothing was found. */
  readonly evidence: readonly Evidence[];
  /** How many articles were searched. */
  readonly searched: number;
}

export interface VerifyOptions extends JudgeOptions {
  /** The article that the text was selected in: it is no evidence for itself. */
  readonly except?: string;
  /** Where the text starts in that article. */
  readonly at?: number;
}

/**
 * Takes a text apart into its quotations, figures, people and words, and ranks what is found of each:
 * first what has the words (quotations and sentences, the closest first), then figures that measure
 * the same, then sentences that say it in other words, then the people by themselves. People bear a
 * text out only where it is nothing but names.
 */
export function verifyText(
  text: string,
  index: SourceIndex,
  options: VerifyOptions = {},
): VerifiedText {
  const spoken = spokenClaim(readText(text, '\u0000'));
  if (spoken !== undefined) {
    const quoted = verifyOne(asReported(readText(spoken, '\u0000')), index, options);
    const isSpoken = quoted.evidence.some((it) => SPOKEN.has(it.relation));
    if (isSpoken) return { ...quoted, claim: text };
  }
  // the text goes by the id of its article, which is left out like any article's own
  return verifyOne(readText(text, options.except ?? '\u0000'), index, options);
}

/** What was typed without marks and begins in lower case may be in the tense and person of who reports it. */
function asReported(reading: Reading): Reading {
  const { text } = reading.article;
  return {
    ...reading,
    annotations: reading.annotations.map((it) =>
      it.kind === 'quote' && /^\p{Ll}/u.test(text.slice(it.span.start))
        ? { ...it, form: 'partial' }
        : it,
    ),
  };
}

/** The words stand in quotation marks there. */
const SPOKEN: ReadonlySet<Relation> = new Set<Relation>([
  'identical',
  'house-style',
  'excerpt',
  'other-speaker',
  'trimmed',
  'altered',
]);

/** What is found of words ranks before this, what is found of figures from here on. */
const FIGURES = 10;

function verifyOne(typed: Reading, index: SourceIndex, options: VerifyOptions): VerifiedText {
  const named = knownPeople(typed, index);
  const reading = withBareNames(named, index);
  const { id, text } = reading.article;
  const words = wordsOf(reading.paragraphs);
  const utterances = utterancesOf(reading, words);
  const sentences = finished(matchingSentences(reading, words, index));
  const isAsked = options.except === undefined;
  const askedOf = isAsked ? speakerAsked(reading) : undefined;
  const context = { reading, words, utterances, sentences, index, options, isAsked, askedOf };
  const coverage = options.coverage ?? wholeIndex(index, id);
  const found: Ranked[] = [];
  const add = (step: number, list: readonly Ranked[]): void => {
    for (const { evidence, rank } of list) found.push({ evidence, rank: rank + FIGURES * step });
  };

  for (const utterance of utterances) {
    for (const part of utterance.parts) add(0, evidenceForQuotation(part, utterance, context));
  }
  for (const sentence of sentences)
    add(0, evidenceForPassage(sentence, reading, words, utterances));
  if (utterances.length === 0 && words.length > 0) {
    // perhaps a selection inside quotation marks
    const part = { quotation: wholeText(text), from: 0, to: words.length };
    add(0.05, evidenceForQuotation(part, { parts: [part] }, context));
  }
  const selected = selectedFigures(text, id, index, options, options.at);
  add(1, evidenceForTextFigures(context, selected, isAsked));
  const isWithin = (within: Ranked, it: Ranked): boolean =>
    it.evidence.article === within.evidence.article &&
    contains(within.evidence.span, it.evidence.span);
  if (utterances.length === 0) {
    const shown = found.filter(({ evidence }) => evidence.relation !== 'same');
    const held = heldWords(reading, words, index);
    add(
      0.9,
      held.filter((it) => !shown.some((other) => isWithin(it, other))),
    );
  }
  const inTheseWords = found.filter(({ rank }) => rank < FIGURES);
  add(
    2,
    paraphrases(context).filter((it) => !inTheseWords.some((other) => isWithin(it, other))),
  );
  const isName = isNothingButNames(reading, words);
  for (const about of named.annotations) {
    if (about.kind !== 'person') continue;
    const people = evidenceForPerson(about, reading, index, isAsked);
    add(3, isName ? people : people.filter((it) => it.evidence.bearing === 'differs'));
  }
  const verdict = verdictOf(
    withoutAnothers(firstOfEach(found), reading, words, index),
    coverage,
    options.mostEvidence,
  );
  return {
    claim: text,
    verdict,
    evidence: evidenceOf(verdict),
    searched: coverage.searched,
  };
}

function readText(text: string, id: string): Reading {
  const article: Article = { id, title: '', format: 'plain', text };
  const paragraphs = plainParagraphs(text);
  return link(
    article,
    paragraphs,
    paragraphs.map((it) => annotateParagraph(it.text)),
  );
}

const wholeText = (text: string): Quotation => ({
  kind: 'quote',
  span: { start: 0, end: text.length },
  form: 'direct',
  open: false,
  continues: false,
  depth: 0,
});

/** Of evidence for one place the best, and of what agrees in one place nothing that stands within it. */
function firstOfEach(found: readonly Ranked[]): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const it of found) {
    const { article, span } = it.evidence;
    const id = `${placeOf(span)} ${article}`;
    const known = best.get(id);
    if (!known || it.rank < known.rank) best.set(id, it);
  }
  const kept = [...best.values()];
  return kept.filter(
    (it) =>
      it.evidence.bearing !== 'agrees' ||
      !kept.some(
        (other) =>
          other !== it &&
          other.evidence.bearing === 'agrees' &&
          other.evidence.article === it.evidence.article &&
          other.rank <= it.rank &&
          contains(other.evidence.span, it.evidence.span),
      ),
  );
}

const placeOf = ({ start, end }: Span): string => `${String(start)}-${String(end)}`;

/** Names with their roles and nothing that is said of them: no figure, no verb. */
function isNothingButNames(reading: Reading, words: Words): boolean {
  if (reading.annotations.some((it) => it.kind === 'figure')) return false;
  const { text } = reading.article;
  for (let i = 0; i < words.length; i++) {
    const start = words.start[i] ?? 0;
    const isName = reading.annotations.some(
      (it) => it.kind === 'person' && (holds(it.span, start) || (it.role && holds(it.role, start))),
    );
    if (isName) continue;
    const flags = words.flags[i] ?? 0;
    if ((flags & WordFlag.function) === 0 || (flags & WordFlag.negation) !== 0) return false;
    if (!BESIDE_A_NAME.has(text.slice(start, words.end[i]).toLowerCase())) return false;
  }
  return true;
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

/** Little words that say nothing of a person. */
const BESIDE_A_NAME = new Set('the a an of and or with his her their our its'.split(' '));
