import type { ReportingEvent, SubjectKind } from '../annotate/events';
import type { EventView } from './speakerFeatures';

/**
 * A transcript's label, the inner report of *Ada Obi condemned what Piet Marlow called “dead”*, and the
 * owner of a noun whose clause holds the words: *a mayor whose claim that the plan is “dead”*.
 */
export const tellsBySyntax = ({
  place,
  event,
  distance,
  quotationsBetween,
  eventsBetween,
}: EventView): boolean =>
  place === 'within' ||
  isAsPutBehind({ event, place, distance }) ||
  (place === 'before' &&
    quotationsBetween === 0 &&
    (event.form === 'according'
      ? distance <= 3 && event.next !== 'word'
      : event.form === 'noun'
        ? event.kind === 'noun' && event.that && eventsBetween === 0 && distance < 60
        : (event.clause === 'what' &&
            distance <= (event.verb === 'describe' ? AS_THE : 3) &&
            event.subjectKind !== 'he') ||
          isNamedSo(event, distance) ||
          isEmbedded(event, distance) ||
          isToldInSpeech(event, distance) ||
          (eventsBetween === 0 && isAsideInFront(event, distance)) ||
          isCited(event, distance) ||
          (eventsBetween === 0 && isCitedThat(event, distance)) ||
          isToldWithin(event, distance) ||
          (eventsBetween === 0 && isToldThat(event, distance)) ||
          isSaidByAntecedent(event, distance) ||
          isNamedByObject(event, distance) ||
          isSaidToWhom(event, distance) ||
          isNamedByAgent(event, distance) ||
          isSetOffLabel(event, distance) ||
          isCalledBy(event, distance) ||
          isThoughtOfIt(event, distance) ||
          isReading(event, distance)));

/** Index of the first view whose syntax alone tells who speaks, or -1. */
export function tellerOf(views: readonly EventView[]): number {
  const told = views.findIndex(tellsBySyntax);
  const teller = views[told];
  const given = teller && isAsPutBehind(teller) ? views.findIndex(isGivenRight) : -1;
  return given < 0 ? told : given;
}

/** *a “lawful source”, as a memo put it*: the aside right behind the words. */
const isAsPutBehind = ({
  event,
  place,
  distance,
}: Pick<EventView, 'event' | 'place' | 'distance'>): boolean =>
  place === 'after' &&
  event.aside &&
  event.clause === 'dependent' &&
  (event.form === 'past' || event.form === 'third') &&
  event.kind === 'say' &&
  distance <= AS_PUT;

/** *“…”, as Ada Obi*, in characters. */
const AS_PUT = 8;

/** *which Mr Bell called “daft”, as Ada Obi put it*: the verb right before the words has them already. */
const isGivenRight = ({ event, place, quotationsBetween }: EventView): boolean =>
  place === 'before' &&
  quotationsBetween === 0 &&
  event.next === 'quotation' &&
  (event.kind === 'say' || event.kind === 'judge') &&
  (event.form === 'past' || event.form === 'third' || event.form === 'perfect');

/** *what they described as the “end”*, in characters. */
const AS_THE = 8;

/** *a report, which notes: “…”*, *a headline that said, “…”*: what the relative clause says, right before the words. */
const isSaidByAntecedent = (event: ReportingEvent, distance: number): boolean =>
  event.found === 'relative' &&
  event.inside < 0 &&
  (event.verb === 'read' ? event.subjectKind === 'text' : event.kind === 'say') &&
  (event.next === 'comma' || event.next === 'colon' || event.next === 'quotation') &&
  distance <= 3 &&
  (event.form === 'past' || event.form === 'third' || event.form === 'perfect');

/** *When the lights failed, The Herald reported, Ada Obi whispered to him: “Run”*: of several reports the one right before the words. */
const isSaidToWhom = (event: ReportingEvent, distance: number): boolean =>
  event.found === 'adjacent' &&
  event.inside < 0 &&
  event.verb === 'whisper' &&
  event.next === 'word' &&
  distance <= TO_WHOM;

/** *whispered to them: “…”*, in characters. */
const TO_WHOM = 11;

/** *labelled a “witch hunt” by Ada Obi*: who calls it so stands behind it; a nickname is no one's words. */
const isNamedByAgent = (event: ReportingEvent, distance: number): boolean =>
  event.form === 'passive' &&
  event.found === 'by' &&
  AS_CALLED.has(event.verb) &&
  distance <= AS_THE;

const AS_CALLED: ReadonlySet<string> = new Set(['call', 'label', 'brand']);

/** *States vote red - Ada Obi: “…”*: a name between a dash and a colon. */
const isSetOffLabel = (event: ReportingEvent, distance: number): boolean =>
  event.form === 'colon' && (event.aside || isRoleAtStart(event)) && distance <= 3;

/** *Fire chief: ‘Stay indoors’* */
const isRoleAtStart = ({ subjectKind, subject, frame, cue }: ReportingEvent): boolean =>
  subjectKind === 'person' && subject.start === frame.start && subject.end === cue.start;

/** *Ada Obi backed a board, which she called “late”*, *a talk that the chair described as “long”* */
const isNamedByObject = (event: ReportingEvent, distance: number): boolean =>
  event.clause === 'object relative' &&
  event.kind === 'judge' &&
  !event.meetsVerb &&
  (event.found === 'adjacent' || event.found === 'apposition') &&
  (event.verb === 'describe' || event.found === 'apposition'
    ? distance <= AS_THE
    : event.next === 'quotation' && distance <= 3);

/** *a banner reading “Hands off”* */
const isReading = (event: ReportingEvent, distance: number): boolean =>
  event.verb === 'read' &&
  event.form === 'ing' &&
  event.found === 'adjacent' &&
  event.subjectKind === 'text' &&
  distance <= 3;

/** *Ada Obi agreed to a move analysts called “late”*: who names it so, right before the words. */
const isNamedSo = (event: ReportingEvent, distance: number): boolean =>
  event.clause === 'contact' &&
  event.kind === 'judge' &&
  !event.meetsVerb &&
  (event.found === 'apposition' ||
    (event.found === 'adjacent' && event.subjectKind === 'person')) &&
  distance <= (event.next === 'quotation' ? 3 : AS_THE);

/** *Ada Obi said a neighbour had shouted “fire”*: whose words they are stands right before them. */
const isEmbedded = (event: ReportingEvent, distance: number): boolean =>
  distance <= 3 &&
  event.inside < 0 &&
  event.kind === 'say' &&
  event.found === 'adjacent' &&
  event.next !== 'word' &&
  event.next !== 'stop' &&
  (event.form === 'past' || event.form === 'perfect');

/** Of them alone it is plain, in speech, that they did say it. */
const QUOTED_BY_OTHERS: ReadonlySet<SubjectKind> = new Set(['name', 'he', 'I']);

/** *“He said, ‘No,’ and I told him, ‘Go’”*: of what a speaker quotes, the verb right before it has a subject of its own. */
const isToldInSpeech = (event: ReportingEvent, distance: number): boolean =>
  event.inside >= 0 &&
  event.kind === 'say' &&
  event.found === 'adjacent' &&
  QUOTED_BY_OTHERS.has(event.subjectKind) &&
  event.form === 'past' &&
  (event.next === 'word'
    ? event.verb === 'tell' && distance <= TOLD_WHOM
    : event.next !== 'stop' && distance <= 3);

/** *They tried again, she says, and “the probe died first”*: who the aside says tells the rest of its sentence. */
const isAsideInFront = (event: ReportingEvent, distance: number): boolean =>
  event.aside &&
  event.clause === 'main' &&
  event.inside < 0 &&
  event.kind === 'say' &&
  event.next === 'comma' &&
  (event.found === 'adjacent' || event.found === 'inverted') &&
  (event.form === 'past' || event.form === 'third') &&
  distance <= BEHIND_ASIDE;

/** *, and then it was*, in characters. */
const BEHIND_ASIDE = 24;

/** *The Post quoted Ada Obi saying: “No”*, *as having promised in May “no”* */
const isCited = (event: ReportingEvent, distance: number): boolean =>
  event.found === 'cited' &&
  event.inside < 0 &&
  (event.form === 'perfect' ? distance <= PROMISED : event.next !== 'word' && distance <= 3);

/** *The Post quoted Ada Obi as saying the bridge was “late”*. */
const isCitedThat = ({ found, form, inside }: ReportingEvent, distance: number): boolean =>
  found === 'cited' && form === 'ing' && inside < 0 && distance <= CITED_THAT;

/** In characters. */
const CITED_THAT = 80;

/** *promised in the spring “…”*, in characters. */
const PROMISED = 24;

/** *Ada Obi said that her sister told her: “Go”*, *that when he met her she told him: “Go”*: the nearer verb's own subject. */
const isToldWithin = (event: ReportingEvent, distance: number): boolean =>
  distance <= TOLD_WHOM &&
  event.inside < 0 &&
  event.verb === 'tell' &&
  (event.clause === 'complement' || event.clause === 'contact') &&
  event.found === 'adjacent' &&
  event.next === 'word' &&
  (event.form === 'past' || event.form === 'perfect');

/**
 * *Una Quill said Ada Obi had told police that he was “late”*, *had fled and had told police …*: the nearer verb's own
 * subject, where that is somebody else.
 */
const isToldThat = (event: ReportingEvent, distance: number): boolean =>
  distance <= TOLD_THAT &&
  event.inside < 0 &&
  event.verb === 'tell' &&
  event.clause === 'complement' &&
  (event.found === 'adjacent' || event.found === 'earlier') &&
  event.form === 'perfect' &&
  (event.subjectKind === 'name' || event.subjectKind === 'person');

/** *told the police that he was*, in characters. */
const TOLD_THAT = 40;

/** *Ada Obi blasted trolls who branded the match “sick”*: who calls it so, not who speaks of them. */
const isCalledBy = (event: ReportingEvent, distance: number): boolean =>
  event.found === 'relative' &&
  event.inside < 0 &&
  (CALLING.has(event.verb) || (event.verb === 'call' && event.form === 'past')) &&
  event.next === 'word' &&
  distance < CALLED_REACH &&
  (event.form === 'past' || event.form === 'third' || event.form === 'perfect');

/** *Una Quill called it “bold”; Ada Obi thought it “dragged on”*: the nearer clause has a subject of its own. */
const isThoughtOfIt = (event: ReportingEvent, distance: number): boolean =>
  event.found === 'adjacent' &&
  event.clause === 'main' &&
  event.inside < 0 &&
  FINDING.has(event.verb) &&
  event.next === 'word' &&
  distance <= OF_IT &&
  (event.form === 'past' || event.form === 'third');

const FINDING: ReadonlySet<string> = new Set(['think', 'find', 'call', 'deem', 'consider']);

/** *thought it “…”*, in characters. */
const OF_IT = 4;

const CALLING: ReadonlySet<string> = new Set(['brand', 'dub', 'label']);

/** *told them: “Go”*, in characters. */
const TOLD_WHOM = 8;

/** Longest object between *called* and what it was called, in characters. */
export const CALLED_REACH = 45;
