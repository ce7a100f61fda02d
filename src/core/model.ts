/**
 * The nouns. Everything here is a readonly value; every span counts UTF-16 code units and is
 * half-open. Spans of a {@link Reading} count from the start of its article's text; spans of a
 * paragraph's own annotations count from the start of the paragraph.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ArticleFormat = 'plain' | 'markdown' | 'html';

export interface Article {
  /** What tells it from other articles: a path or a URI. */
  readonly id: string;
  readonly title: string;
  readonly format: ArticleFormat;
  /** As decoded, byte-order mark left out. Never altered. */
  readonly text: string;
}

/**
 * A stretch of prose that is read by itself. `text` has the length of `span`: what is not prose
 * inside it (tags, code, link targets) is blanked, so that offsets still count in the file.
 */
export interface Paragraph {
  readonly span: Span;
  readonly text: string;
  /**
   * Where the block quotation starts that it stands in; `undefined` in plain prose, and for a heading, list item or
   * cell inside one.
   */
  readonly setOff?: number;
  /** The head of the column that a cell of a table stands in; '' for a head itself. */
  readonly column?: string;
}

export type Annotation = Quotation | PersonMention | Figure;
export type AnnotationKind = Annotation['kind'];

export interface Quotation {
  readonly kind: 'quote';
  /** The content, without its marks. */
  readonly span: Span;
  /** `direct`: a whole utterance, a clause or more; `partial`: a fragment in the writer's sentence. */
  readonly form: 'direct' | 'partial';
  /** No closing mark before the end of its paragraph. */
  readonly open: boolean;
  /** Goes on from the paragraph before, which ended inside the quotation. */
  readonly continues: boolean;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** `undefined`: nobody is said to have spoken it, or it cannot be told who. */
  readonly attribution?: Attribution;
}

/** Who is said to have uttered a quotation, and how that was found. */
export interface Attribution {
  /** The mention that names the speaker, with the relative pronoun by which it speaks: *Ada Obi, who*. */
  readonly speaker: Span;
  /** The speaker as a person; `undefined` for an organisation, a description or an unknown one. */
  readonly person?: string;
  /** The fullest form of the speaker's name met, or the words of the mention. */
  readonly name: string;
  /** The reporting word; `undefined` where the speaker is carried over from another quotation. */
  readonly cue?: Span;
  readonly how: AttributionRule;
  /** 0 to 1. Cards show a speaker from 0.5; a finding about speakers asks for 0.8. */
  readonly certainty: number;
}

export type AttributionRule =
  | 'before' // Ada Obi said: “…”
  | 'after' // “…,” Ada Obi said
  | 'inverted' // “…,” said Ada Obi
  | 'between' // “…,” she said, “…”
  | 'according-to'
  | 'role' // the premier said
  | 'pronoun' // she added
  | 'clause-subject' // Ms Obi called the plan “dead”
  | 'noun-cue' // a President whose claim that …
  | 'continued' // goes on from the quotation before
  | 'turn' // in a conversation, of who spoke before the one before
  | 'previous-sentence'
  | 'transcript' // OBI: …
  | 'signature'; // “…” — Ada Obi

export interface PersonMention {
  readonly kind: 'person';
  readonly span: Span;
  readonly form: 'name' | 'role' | 'pronoun';
  /** The id of the {@link Person} it stands for. */
  readonly person: string;
  /** The descriptive role in front of or behind a name (*Foreign Secretary* Ada Obi). */
  readonly role?: Span;
}

export interface Figure {
  readonly kind: 'figure';
  readonly span: Span;
  readonly quantity: Quantity;
  /** As a person would say it: *25% tariffs*, *2.5% GDP by 2027*. */
  readonly label: string;
}

export type Modifier = 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

export interface Quantity {
  /** `undefined` where there are `low` and `high`. */
  readonly value?: number;
  /**
   * Ends of a range or of a bare magnitude (*thousands*: 1000 to 10000), as the text has them: `low` is where it
   * starts, above `high` in *from 96cm to 64cm*.
   */
  readonly low?: number;
  readonly high?: number;
  /**
   * `percent`, `percentage-point`, `basis-point`, an ISO 4217 code, `year`, `year-of-age`, `mile`, …;
   * `count` for things counted; rates as `USD per barrel`.
   */
  readonly unit: string;
  readonly modifier?: Modifier;
  readonly change?: 'up' | 'down';
  /** Where `change` is known: the end it reached (*rose to 5%*) or the step (*rose 5%*, *by 5%*). */
  readonly changeKind?: 'to' | 'by';
  /** What is measured (*tariffs*, *defence spending*), or the thing counted (*British troops*). */
  readonly measure?: string;
  /** The base of a share (*GDP*). */
  readonly of?: string;
  /** The period as written (*2027*, *last year*, *the first quarter*). */
  readonly period?: string;
}

/** One human, in one article or across all of them. */
export interface Person {
  readonly id: string;
  /** The fullest form met, without honorific where there is one without. */
  readonly name: string;
  /** Every form met, the commonest first. */
  readonly names: readonly string[];
  /** Titles, roles and descriptions met (*prime minister*, *spokesman*). */
  readonly roles: readonly string[];
}

/** A sentence of an article, for passages and for the words around a figure. */
export interface Passage {
  readonly kind: 'passage';
  readonly span: Span;
}

/** What can be verified: an annotation, or a passage that a person selects. */
export interface Claim {
  /** From content: the same words in the same order give the same id. */
  readonly id: string;
  readonly about: Annotation | Passage;
  /** The words at the span as a person reads them (*£3.4m* for *&pound;3.4m*). */
  readonly text: string;
}

/** One article, understood. Annotations are in order of their start, outer before inner. */
export interface Reading {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of the prose, in order. */
  readonly sentences: readonly Span[];
  readonly annotations: readonly Annotation[];
  readonly people: readonly Person[];
}

export type QuoteRelation =
  | 'identical'
  | 'house-style'
  | 'excerpt' // this is a part of what they print
  | 'fuller' // they print a part of this
  | 'trimmed'
  | 'altered'
  | 'other-speaker'
  | 'unquoted';
export type FigureRelation = 'equal' | 'rounded' | 'differs' | 'basis';
export type PersonRelation = 'same' | 'spelled-differently' | 'other-role';
export type PassageRelation = 'identical' | 'near';
export type Relation = QuoteRelation | FigureRelation | PersonRelation | PassageRelation;

/** One step of the edit from the claim's words (`equal`, `delete`) to the passage's (`equal`, `insert`). */
export interface Change {
  readonly op: 'equal' | 'insert' | 'delete';
  readonly text: string;
}

export type Bearing = 'agrees' | 'differs' | 'not-comparable';

/** A passage of another article that bears on a claim. */
export interface Evidence {
  readonly article: string;
  readonly span: Span;
  /** The words at the span. */
  readonly text: string;
  readonly relation: Relation;
  readonly bearing: Bearing;
  /** From the claim to the passage, by word; empty where there is nothing to align. */
  readonly changes: readonly Change[];
  /** One sentence that a person can read. */
  readonly why: string;
}

/**
 * Evidence is best first and never empty where it is listed, but for what is not comparable because only a
 * part of the articles in reach could be searched, and nothing was found in that.
 */
export type Verdict =
  | { readonly kind: 'agrees' | 'differs'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'only-here'; readonly searched: number }
  | {
      readonly kind: 'not-comparable';
      readonly evidence: readonly Evidence[];
      readonly reason: string;
    };
export type VerdictKind = Verdict['kind'];

export interface JudgedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** Something for the editor to look at. */
export interface Finding {
  /** The id of the check that made it. */
  readonly check: string;
  readonly span: Span;
  readonly message: string;
  /** The text that would mend it; `undefined` where there is no one safe mend. */
  readonly fix?: string;
  /** The place in another article that shows it. */
  readonly related?: { readonly article: string; readonly span: Span };
}

/** An article understood and held against the others. */
export interface Report {
  readonly reading: Reading;
  /** One for each annotation, then the passages that another article has; in order of their start. */
  readonly claims: readonly JudgedClaim[];
  readonly findings: readonly Finding[];
}

/** How much of two articles is the same outside quotations. */
export interface PairReport {
  readonly a: string;
  readonly b: string;
  /** Of the words of the shorter article outside quotations, the share that runs the same: 0 to 1. */
  readonly sharedShare: number;
  readonly sameOrigin: boolean;
}
