import type {
  Bearing,
  Evidence,
  Figure,
  JudgedClaim,
  PersonMention,
  Quotation,
  Reading,
  Span,
  Verdict,
  VerdictKind,
} from '../model';
import { honorifics } from '../lexicon/honorifics';
import { textAt } from '../text/span';
import { evidenceOf } from '../verify/verdict';
import { changedWords, type MarkedStretch } from './changedWords';
import { unitWords, valueWords } from './quantityWords';
import { createSaidHere } from './saidHere';
import { sentenceAround } from './sentenceAround';
import { speakerReason } from './speakerReason';
import { verdictLine } from './verdictLine';
import {
  countOf,
  folded,
  kindWords,
  relationOf,
  rolesBeside,
  shortened,
  speakerName,
  type ClaimKind,
  verdictWords,
} from './wording';

/** What a card says of one claim: plain text, no markup. */
export interface HoverCard {
  readonly kind: ClaimKind;
  /** The fact in plain words: `Quotation: Ada Obi`, `Figure: 25% tariffs`. */
  readonly fact: string;
  /** Why it was found, a sentence each. */
  readonly why: readonly string[];
  /** What it is made of, as pairs. */
  readonly details: readonly { readonly name: string; readonly value: string }[];
  /** `undefined` while it is being compared. */
  readonly verdict: { readonly kind: VerdictKind; readonly line: string } | undefined;
  /** What the other articles say, best first. */
  readonly passages: readonly HoverPassage[];
  /** About the passages that are not listed; `undefined` where all are. */
  readonly more: string | undefined;
}

export interface HoverPassage {
  readonly article: string;
  readonly span: Span;
  readonly bearing: Bearing;
  /** `Differs: words changed`; the verdict's own line where that says why. */
  readonly line: string;
  /** Empty where the line says it. */
  readonly why: string;
  readonly stretches: readonly MarkedStretch[];
}

const PASSAGES = 3;
const DETAIL_LENGTH = 240;

/** So much of its sentence is shown on either side of a name or a figure, in UTF-16 code units. */
const CONTEXT_LIMIT = 100;

/**
 * @param verdict `undefined` while the article is being compared.
 * @param readingOf the other articles: what of their sentences stands around a name or a figure is shown.
 */
export function hoverCard(
  { claim }: Pick<JudgedClaim, 'claim'>,
  verdict: Verdict | undefined,
  reading: Reading,
  readingOf: (article: string) => Reading | undefined = () => undefined,
): HoverCard {
  const { about } = claim;
  const evidence = verdict ? evidenceOf(verdict) : [];
  const left = evidence.length - PASSAGES;
  return {
    kind: about.kind,
    ...factOf(about, reading),
    verdict: verdict && { kind: verdict.kind, line: verdictLine(verdict) },
    passages: evidence.slice(0, PASSAGES).map((it) => {
      const there =
        about.kind === 'person' || about.kind === 'figure' ? readingOf(it.article) : undefined;
      return passageOf(it, verdict, there);
    }),
    more: left > 0 ? `${countOf(left, 'more passage')} in reach.` : undefined,
  };
}

type Fact = Pick<HoverCard, 'fact' | 'why' | 'details'>;

function factOf(about: JudgedClaim['claim']['about'], reading: Reading): Fact {
  switch (about.kind) {
    case 'quote':
      return quotationFact(about, reading);
    case 'person':
      return personFact(about, reading);
    case 'figure':
      return figureFact(about);
    case 'passage':
      return {
        fact: kindWords.passage.one,
        why: ['Another article has this sentence, nearly word for word.'],
        details: [],
      };
  }
}

function quotationFact(quotation: Quotation, reading: Reading): Fact {
  const { article, people } = reading;
  const name = speakerName(quotation.attribution, people);
  const person = people.find(({ id }) => id === quotation.attribution?.person);
  const roles = person?.roles.filter((it) => !isStyle(it)) ?? [];
  const isHere = createSaidHere(reading, roles);
  const role = person && rolesBeside({ name: person.name, roles: roles.filter(isHere) })[0];
  const word = quotation.form === 'direct' ? 'Quotation' : 'Quoted words';
  const why = [speakerReason(quotation, article.text)];
  if (quotation.continues) why.push('The quotation goes on from the paragraph before.');
  if (quotation.open) why.push('It has no closing mark in this paragraph.');
  return {
    fact: name === undefined ? word : `${word}: ${name}${role ? ` (${role})` : ''}`,
    why,
    details: [],
  };
}

/** *Dr*, *Sir*: a style, which says of nobody what the person is. */
const isStyle = (role: string): boolean => STYLES.has(folded(role).replace('.', ''));
const STYLES = new Set(
  honorifics
    .filter(({ kind }) => kind === 'courtesy' || kind === 'nobility' || kind === 'academic')
    .flatMap(({ forms }) => forms.split(/\s+/)),
);

function personFact(mention: PersonMention, reading: Reading): Fact {
  const { article, people } = reading;
  const person = people.find(({ id }) => id === mention.person);
  const words = shortened(textAt(article.text, mention.span), 80);
  const name = person?.name ?? words;
  const names = (person?.names ?? []).filter((it) => it !== name && it !== words);
  const roles = person?.roles ?? [];
  const isHere = createSaidHere(reading, [...names, ...roles]);
  const isElsewhere = (it: string): boolean => !isHere(it);
  const list = (said: readonly string[], most: number): string => said.slice(0, most).join('; ');
  return {
    fact: `Person: ${name}`,
    why: [mentionReason(mention, words, name)],
    details: [
      ...detail('Role', list(rolesBeside({ name, roles: roles.filter(isHere) }), 4)),
      ...detail('Role elsewhere', list(rolesBeside({ name, roles: roles.filter(isElsewhere) }), 4)),
      ...detail('Also called', list(names.filter(isHere), 6)),
      ...detail('Called elsewhere', list(names.filter(isElsewhere), 6)),
    ],
  };
}

function mentionReason({ form }: PersonMention, words: string, name: string): string {
  switch (form) {
    case 'name':
      return words === name
        ? 'The fullest form of the name that was met.'
        : `“${words}” is a form of this name.`;
    case 'role':
      return `“${words}” stands for ${name} here.`;
    case 'pronoun':
      return `“${words}” refers to ${name} here.`;
  }
}

function figureFact({ label, quantity }: Figure): Fact {
  const { measure, of, period, unit } = quantity;
  return {
    fact: `Figure: ${label}`,
    why: [],
    details: [
      ...detail('Value', valueWords(quantity)),
      ...(unit === 'count' ? [] : detail('Unit', unitWords(unit))),
      ...detail('Measure', measure),
      ...detail('Share of', of),
      ...detail('Period', period),
    ],
  };
}

const detail = (name: string, value: string | undefined): HoverCard['details'] =>
  value === undefined || value === '' ? [] : [{ name, value: shortened(value, DETAIL_LENGTH) }];

function passageOf(
  evidence: Evidence,
  verdict: Verdict | undefined,
  there: Reading | undefined,
): HoverPassage {
  const { article, span, bearing, why } = evidence;
  // what cannot be compared has its reason in the verdict's own line
  const isReason = verdict?.kind === 'not-comparable' && verdict.reason === why;
  return {
    article,
    span,
    bearing,
    line: isReason
      ? verdictLine(verdict)
      : `${verdictWords[bearing]}: ${relationOf(evidence).toLowerCase()}`,
    why: isReason ? '' : why,
    stretches: stretchesOf(evidence, there),
  };
}

function stretchesOf(
  { span, changes, text }: Evidence,
  there: Reading | undefined,
): readonly MarkedStretch[] {
  if (changes.some(({ op }) => op !== 'equal')) return changedWords(changes);
  const words = shortened(text, DETAIL_LENGTH);
  if (!there) return [{ text: words, mark: 'same' }];
  const { before, after } = sentenceAround(there, span, CONTEXT_LIMIT);
  return [
    { text: before, mark: 'same' },
    { text: words, mark: 'there' },
    { text: after, mark: 'same' },
  ];
}
