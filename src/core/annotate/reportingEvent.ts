import type { CueKind } from '../lexicon/cues';
import type { Span } from '../model';
import type { Found, Subject } from './eventClauses';

/** The grammar of a cue: a verb by its form, a noun, or no word at all. */
export type CueForm =
  | 'past'
  | 'third'
  | 'base'
  | 'ing'
  | 'perfect'
  | 'infinitive'
  | 'passive'
  | 'noun'
  | 'according'
  | 'colon'
  | 'signature'
  | 'label'
  | 'other verb';

/** A description is of a `person`, of a `text`, or of whatever its determiner opens (`nominal`, else `bare`). */
export type SubjectKind =
  'name' | 'person' | 'text' | 'nominal' | 'he' | 'they' | 'I' | 'you' | 'bare';

/**
 * The clause of a cue by what stands before its subject: *Ada Obi said* is `main`, *but she said* `joined`, *as she
 * said* `dependent`, *he said she called* a `complement`, *who said* `relative`, *what she called* `what`, *which she
 * called* `object relative` and *a plan she called* a `contact` clause.
 */
export const CLAUSES = [
  'main',
  'joined',
  'dependent',
  'complement',
  'relative',
  'what',
  'object relative',
  'contact',
] as const;
export type ClauseKind = (typeof CLAUSES)[number];

/** Somebody reporting something: a cue with its subject (*said* with *Ms Obi*). */
export interface ReportingEvent {
  /** The noun phrase that names who utters: a name, a role, a pronoun, an organisation. */
  readonly subject: Span;
  /** Its core, without what hangs on it: *a spokesman* of *a spokesman for the mayor*. */
  readonly head: Span;
  /** The relative pronoun that stands for the subject beside the cue: *who* of *Ada Obi, who said*. */
  readonly relative: Span | undefined;
  readonly subjectKind: SubjectKind;
  readonly found: Found;
  readonly cue: Span;
  readonly form: CueForm;
  /** `undefined` for a cue that no table has. */
  readonly kind: CueKind | 'noun' | 'text' | undefined;
  /** Dictionary form of the verb, empty where there is none. */
  readonly verb: string;
  readonly clause: ClauseKind;
  /** It goes on from another report: *said it was late but added*, *said it was late, adding*. */
  readonly goesOn: boolean;
  /** *that* follows the cue. */
  readonly that: boolean;
  /** What follows the cue right away. */
  readonly next: 'quotation' | 'comma' | 'colon' | 'stop' | 'word';
  /** The verb of another clause follows the cue right away: *the plan he rejected was “…”*. */
  readonly meetsVerb: boolean;
  /** The sentence it stands in, by its offsets; quotations in it are whole. */
  readonly frame: Span;
  /** Index of the quotation in whose words it stands, -1 for the writer's own. */
  readonly inside: number;
  /** The frame's last mark is a colon, so that what follows is announced. */
  readonly announces: boolean;
  /** Up to here its sentence has what the subject was told: *Told it was “late”, Ada Obi laughed*. */
  readonly heard: number;
  /** An aside of its sentence, between commas or the like: *“…,” the mayor said*. */
  readonly aside: boolean;
}

/** An event by the units of its frame: those of the cue, and the subject. */
export interface EventDraft {
  readonly at: number;
  readonly last: number;
  readonly subject: Subject;
  readonly form: CueForm;
  readonly kind: ReportingEvent['kind'];
  readonly verb: string;
}
