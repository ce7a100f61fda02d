import type { ReportingEvent } from '../annotate/events';
import {
  eventFeatures,
  featureNames,
  nobodyFeatures,
  type EventView,
  type FeatureList,
} from './speakerFeatures';
import type { SpeakerChoice, SpeakerQuestion } from './speakers';
import { CALLED_REACH, tellerOf } from './speakerSyntax';
import { speakerWeights } from './speakerWeights';

const weights = Float64Array.from(featureNames, (name) => speakerWeights[name] ?? 0);

/** Below this certainty nobody is named. */
export const FLOOR = 0.51;

/** The same for a fragment that somebody speaks for certain: what cards ask for; the likeliest of three is wrong too often. */
const FRAGMENT_FLOOR = 0.5;

/** How likely nobody may be where somebody speaks for certain. */
const NOBODY_LIMIT = 0.2;

/** A nobody less likely than this gives way to who does something between two utterances. */
const BEAT_LIMIT = 0.65;

/** The same for a fragment beside a verb that no table has, which may have nothing to do with it: *the plan would make room for a “hub”*. */
const WEAK_FLOOR = 0.75;

/**
 * The likeliest candidate by a log-linear model over the features. The certainty is that of the
 * speaker: events with the same one of `speakers`, by candidate, count together. `isPerson` says whether a candidate
 * is one of the article's people.
 */
export function rankSpeakers(
  question: SpeakerQuestion,
  speakers: readonly string[],
  isPerson: (candidate: number) => boolean,
): SpeakerChoice {
  if (question.turn) return question.turn;
  const told = tellerOf(question.views);
  if (told >= 0) return choiceOf(question, citedBy(question, told, isPerson), 0.95);
  if (isHeading(question)) return { candidate: undefined, certainty: 0.95 };
  const shares = isAnnounced(question) ? sharingNobody(sharesOf(question)) : sharesOf(question);
  const nobody = question.candidates.length;
  const sums = sumsBySpeaker(shares, speakers);
  let best = nobody;
  let certainty = shares[nobody] ?? 0;
  for (let i = 0; i < nobody; i++) {
    const sum = sums[i] ?? 0;
    const isBetter =
      sum > certainty + 1e-9 ||
      (best < nobody && sum > certainty - 1e-9 && (shares[i] ?? 0) > (shares[best] ?? 0));
    if (isBetter) {
      best = i;
      certainty = sum;
    }
  }
  if (best < nobody) best = nearerCue(question.views, best);
  const cited = best < nobody ? citedBy(question, best, isPerson) : best;
  if (cited !== best) return choiceOf(question, cited, certainty);
  const candidate = question.candidates[best];
  const view = question.views[best];
  const isPartial = question.draft.form === 'partial';
  const isSpoken = isPartial && (shares[nobody] ?? 0) < NOBODY_LIMIT;
  const isWeak = isPartial && view?.event.form === 'other verb';
  const beat = question.beat;
  if (beat >= 0 && certainty < (beat === best ? FLOOR : BEAT_LIMIT)) {
    return choiceOf(question, beat, FLOOR);
  }
  if (!candidate || certainty < (isWeak ? WEAK_FLOOR : isSpoken ? FRAGMENT_FLOOR : FLOOR)) {
    return callerOf(question) ?? { candidate: undefined, certainty };
  }
  if (view?.isChainSpeaker && question.isAnswer) return { candidate: undefined, certainty };
  if (view && isThingThatDoes(view, question.draft)) return { candidate: undefined, certainty };
  const { isNamed, isBorne } = question.draft.looks;
  if (isBorne || (view && isNamed && !isTellingOfName(view)))
    return { candidate: undefined, certainty };
  if (view && question.draft.looks.isAsked && !isTellingFirst(view))
    return { candidate: undefined, certainty };
  if (view && isRelayed(question, view, speakers[best], speakers))
    return { candidate: undefined, certainty };
  if (question.quotation.isInner && !(view && isPlainlyNested(view, question.draft))) {
    return { candidate: undefined, certainty };
  }
  return choiceOf(question, best, certainty);
}

/** The candidate with an index that it has. */
function choiceOf(
  { candidates, views }: SpeakerQuestion,
  index: number,
  certainty: number,
): SpeakerChoice {
  const candidate = candidates[index];
  const view = views[index];
  return view ? { candidate, view, certainty } : { candidate, certainty };
}

/**
 * *The rain had begun again. “We should go.”*, *Posters hung there — “No tram!”*: what is no person and only does
 * something speaks no sentence beside its own, and nothing behind a dash.
 */
const isThingThatDoes = (
  { event, place }: EventView,
  { looks }: SpeakerQuestion['draft'],
): boolean =>
  event.form === 'other verb' &&
  !event.announces &&
  (event.subjectKind === 'nominal' ||
    event.subjectKind === 'text' ||
    event.subjectKind === 'bare') &&
  (!isBefore({ place }) || looks.before === 'dash') &&
  !place.startsWith('after');

/** *Ada Obi said a guard had assured her that it was “safe”*: his words as she tells them, or hers. */
const isRelayed = (
  { draft, views }: SpeakerQuestion,
  told: EventView,
  speaker: string | undefined,
  speakers: readonly string[],
): boolean =>
  draft.form === 'partial' &&
  told.place === 'before' &&
  views.some(
    ({ event, place, distance, quotationsBetween, eventsBetween }, i) =>
      place === 'before' &&
      event.clause === 'complement' &&
      RELAYING.has(event.verb) &&
      (event.form === 'past' || event.form === 'perfect') &&
      event.inside < 0 &&
      quotationsBetween === 0 &&
      eventsBetween === 0 &&
      distance < told.distance &&
      speakers[i] !== speaker &&
      !isBodyItself(told.event, event),
  );

/** *The firm said it had told staff that*: both are of the firm. */
const isBodyItself = (told: ReportingEvent, { subjectKind, subject }: ReportingEvent): boolean =>
  told.subjectKind === 'nominal' &&
  subjectKind === 'they' &&
  subject.end - subject.start === 'it'.length;

/** Verbs that a clause of somebody's words follows, or whom they were said to and then such a clause. */
const RELAYING: ReadonlySet<string> = new Set(
  'tell assure reassure promise warn inform advise say claim insist vow pledge'.split(' '),
);

/** *Ada Obi says the man nicknamed “Owl” is late*, not *an event billed as “Owl”* itself. */
const isTellingOfName = (view: EventView): boolean =>
  view.event.found === 'by' || (isTellingFirst(view) && view.distance > NAMED_REACH);

/** *called the “…”*, in characters. */
const NAMED_REACH = 8;

/** *Asked about what Una Quill called “late”*: who is said to have used the words that another is asked about. */
const isTellingFirst = ({ place, event }: EventView): boolean =>
  place === 'before' &&
  (event.kind === 'say' || event.kind === 'judge') &&
  (event.form === 'past' || event.form === 'third' || event.form === 'perfect');

/** *called the winner “Miss Quill”*, *her description of him as “Big Tom”*: who did, where by its looks alone the name would be nobody’s words. */
function callerOf(question: SpeakerQuestion): SpeakerChoice | undefined {
  const { views, quotation, draft } = question;
  if (draft.form !== 'partial' || quotation.isInner || draft.parent >= 0) return undefined;
  const { before } = draft.looks;
  const index = views.findIndex(
    (view) =>
      isBefore(view) &&
      (isCalling(view.event) || (view.event.form === 'noun' && view.event.kind === 'noun')) &&
      view.eventsBetween === 0 &&
      (view.quotationsBetween > 0
        ? quotation.conjoined && view.isChain
        : view.distance < CALLED_REACH &&
          (view.event.form === 'noun'
            ? before === 'as'
            : before === 'word' || before === 'capital')),
  );
  return index < 0 ? undefined : choiceOf(question, index, FLOOR);
}

const isCalling = ({ verb, next, form }: ReportingEvent): boolean =>
  verb === 'call' && next === 'word' && (form === 'past' || form === 'third' || form === 'perfect');

/** For each candidate the shares of all those with its speaker. */
function sumsBySpeaker(shares: readonly number[], speakers: readonly string[]): readonly number[] {
  const sums: number[] = [];
  for (let i = 0; i < speakers.length; i++) {
    const first = speakers.indexOf(speakers[i] ?? '');
    sums[first] = (sums[first] ?? 0) + (shares[i] ?? 0);
    if (first < i) sums.push(0); // taken from the first below, once that is whole
  }
  for (let i = 0; i < speakers.length; i++) {
    sums[i] = sums[speakers.indexOf(speakers[i] ?? '')] ?? 0;
  }
  return sums;
}

/** A whole sentence in marks behind a colon: somebody says it, and the question is who. */
const isAnnounced = ({ draft: { form, looks }, isLedTo }: SpeakerQuestion): boolean =>
  form === 'direct' && (looks.before === 'colon' || isLedTo);

/** Half of nobody's share goes to the others, each by its own. */
function sharingNobody(shares: readonly number[]): readonly number[] {
  const last = shares.length - 1;
  const half = (shares[last] ?? 0) / 2;
  return shares.map((it, i) => (i === last ? half : it) / (1 - half));
}

/** A paragraph that is a title in marks and nothing else heads what follows; nobody says it. */
const isHeading = ({ draft: { alone, atStart, form, looks } }: SpeakerQuestion): boolean =>
  alone && atStart && form === 'partial' && looks.titleCase && looks.after === 'end';

/** Of one subject's reports before the quotation the last that goes on from another: *said it was late but added “…”*. */
function nearerCue(views: readonly EventView[], chosen: number): number {
  const first = views[chosen];
  if (!first || !isBefore(first) || first.event.form === 'ing') return chosen;
  let best = chosen;
  for (const [i, view] of views.entries()) {
    if (isBefore(view) && view.distance < (views[best]?.distance ?? 0) && goesOnFrom(view, first)) {
      best = i;
    }
  }
  return best;
}

/**
 * *According to Ada Obi, Tom Reed told her it was “late”*, *“No,” he said, according to Ada Obi*: whose words she has.
 * A paper or letter that has them stays, as whoever is said to vouch for them.
 */
function citedBy(
  { views, draft, quotation }: SpeakerQuestion,
  chosen: number,
  isPerson: (candidate: number) => boolean,
): number {
  const source = views[chosen];
  if (source?.event.form !== 'according' || quotation.isInner || !isPerson(chosen)) return chosen;
  const found = views.findIndex(({ event, place, distance, quotationsBetween, eventsBetween }) => {
    if (event.form !== 'past' && event.form !== 'third' && event.form !== 'perfect') return false;
    if (event.clause !== 'main' || event.inside >= 0 || quotationsBetween > 0) return false;
    if (place === 'after') return event.kind === 'say' && source.place === 'after' && distance <= 3;
    if (place !== 'before' || eventsBetween > 0 || distance > CITED_REACH) return false;
    if (isBefore(source) && source.distance < distance) return false;
    return event.kind === 'judge'
      ? draft.looks.before === (event.verb === 'describe' ? 'as' : 'word')
      : event.kind === 'say' && (event.that || event.verb === 'tell' || distance <= 3);
  });
  return found < 0 ? chosen : found;
}

/** In characters. */
const CITED_REACH = 60;

const isBefore = ({ place }: Pick<EventView, 'place'>): boolean =>
  place === 'before' || place === 'before, past another quotation';

const goesOnFrom = ({ event }: EventView, { event: first }: EventView): boolean =>
  event.head.start === first.head.start &&
  (isLedUpTo(event) ||
    isRelativeReport(event, first) ||
    (event.goesOn &&
      (event.form === 'ing' || event.form === first.form) &&
      (event.kind === 'say' || event.kind === 'judge' || event.kind === 'urge')));

/** *“Yes,” said Ada Obi, who called it “late”*: the nearer of her two reports. */
const isRelativeReport = (event: ReportingEvent, first: ReportingEvent): boolean =>
  event.found === 'relative' &&
  first.found === 'inverted' &&
  event.form !== 'noun' &&
  event.kind !== 'move';

/** *joked but went on to say, “…”* */
const isLedUpTo = ({ form, kind, next }: ReportingEvent): boolean =>
  form === 'infinitive' && kind === 'say' && (next === 'comma' || next === 'colon');

/** How likely each candidate is by itself, and last nobody; together 1. */
export function sharesOf({ views, quotation }: SpeakerQuestion): readonly number[] {
  const shares: number[] = [];
  for (const view of views) shares.push(scoreOf(eventFeatures(quotation, view)));
  shares.push(scoreOf(nobodyFeatures(quotation)));
  let highest = -Infinity;
  for (const score of shares) highest = Math.max(highest, score);
  let total = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = Math.exp((shares[i] ?? 0) - highest);
    shares[i] = share;
    total += share;
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / total;
  return shares;
}

function scoreOf({ numbers, length }: FeatureList): number {
  let score = 0;
  for (let i = 0; i < length; i++) score += weights[numbers[i] ?? 0] ?? 0;
  return score;
}

/** The features of each candidate by number, and last those of nobody. */
export const featuresOf = ({
  views,
  quotation,
}: SpeakerQuestion): readonly (readonly number[])[] => [
  ...views.map((view) => copied(eventFeatures(quotation, view))),
  copied(nobodyFeatures(quotation)),
];

const copied = ({ numbers, length }: FeatureList): readonly number[] => [
  ...numbers.subarray(0, length),
];

/** What a feature, by its number, adds to the score of its candidate. */
export const weightOf = (feature: number): number => weights[feature] ?? 0;

/** How far a report may stand from what it plainly tells, in characters: within speech, and in marks that speech has not. */
const NESTED_REACH = 30;
const INNER_REACH = 120;

/**
 * What speakers quote is often made up (*you might say ‘no’*): somebody is named only where a name or
 * pronoun is said to have spoken.
 */
const isPlainlyNested = (
  { event, place, distance }: EventView,
  { parent }: SpeakerQuestion['draft'],
): boolean =>
  (event.subjectKind === 'name' || event.subjectKind === 'he' || event.subjectKind === 'I') &&
  (event.form === 'past' || event.form === 'perfect' || (event.form === 'third' && parent < 0)) &&
  (event.kind === 'say' || event.kind === 'judge' || event.verb === 'think') &&
  (place === 'before' || place === 'after') &&
  distance < (parent < 0 ? INNER_REACH : NESTED_REACH);
