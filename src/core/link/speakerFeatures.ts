import { CLAUSES, type ReportingEvent } from '../annotate/reportingEvent';
import type { QuotationLooks } from '../annotate/quotationLooks';
import type { QuotationDraft } from '../annotate/quotations';

/** Where an event stands, seen from a quotation. */
const PLACES = [
  'within',
  'before',
  'before, past another quotation',
  'after',
  'after, past another quotation',
  'sentence before',
  'two sentences before',
  'earlier in the paragraph',
  'next sentence',
  'paragraph before, last sentence',
  'paragraph before',
  'two paragraphs before',
  'next paragraph',
] as const;
export type Place = (typeof PLACES)[number];

const LOOKS = ['utterance', 'clause', 'fragment', 'word', 'title'] as const;
const SIDES = ['before', 'after', 'within', 'elsewhere'] as const;
const SIDE_LOOKS = SIDES.flatMap((side) => LOOKS.map((look) => `${side}, ${look}`));
const FORMS = [
  'past',
  'third',
  'base',
  'ing',
  'perfect',
  'infinitive',
  'passive',
  'noun',
  'according',
  'colon',
  'signature',
  'label',
  'other verb',
] as const;
const KINDS = ['say', 'urge', 'judge', 'think', 'show', 'move', 'noun', 'text', 'none'] as const;
const FOUND = [
  'adjacent',
  'apposition',
  'relative',
  'inverted',
  'clause',
  'earlier',
  'owner',
  'of',
  'by',
  'according',
  'mark',
] as const;
const SUBJECTS = ['name', 'person', 'text', 'nominal', 'he', 'they', 'I', 'you', 'bare'] as const;
const VERBS = ['say', 'call', 'add', 'tell', 'write', 'ask', 'other'] as const;
const BEFORE = [
  'start',
  'comma',
  'colon',
  'stop',
  'dash',
  'bracket',
  'determiner',
  'possessive',
  'work',
  'outlet',
  'naming',
  'term',
  'that',
  'as',
  'preposition',
  'conjunction',
  'auxiliary',
  'cue',
  'cue noun',
  'capital',
  'word',
  'quotation',
  'other',
] as const;
const AFTER = [
  'end',
  'comma',
  'stop',
  'dash',
  'capital',
  'pronoun',
  'cue',
  'preposition',
  'function',
  'work',
  'word',
  'quotation',
  'other',
] as const;
const DISTANCES = ['touching', 'near', 'some words', 'half a line', 'a line', 'far'] as const;
const COUNTS = ['none', 'one', 'two', 'more'] as const;
const NEXT = ['quotation', 'comma', 'colon', 'stop', 'word'] as const;
const ENDINGS = ['stop', 'comma', 'none'] as const;
const STANDS = ['alone', 'first', 'inside'] as const;
const CHAINS = ['same sentence', 'same paragraph', 'next paragraph', 'running', 'further'] as const;
const LENGTHS = ['1', '2', '3', '4-6', '7-12', '13+'] as const;
const YES = ['no', 'yes'] as const;
const SIDE_KINDS = SIDES.flatMap((side) => KINDS.map((kind) => `${side}, ${kind}`));
const SIDE_FORMS = SIDES.flatMap((side) => FORMS.map((form) => `${side}, ${form}`));

/** A feature is a template with one value of each of its two parts. */
interface Template {
  readonly offset: number;
  readonly width: number;
}

const names: string[] = [];

/** What each feature says, by its number. */
export const featureNames: readonly string[] = names;

function template(name: string, first: readonly string[], second: readonly string[]): Template {
  const offset = names.length;
  for (const a of first) for (const b of second) names.push(`${name}: ${a}; ${b}`);
  return { offset, width: second.length };
}

const placeLook = template('place, look', PLACES, LOOKS);
const placeForm = template('place, form', PLACES, FORMS);
const placeKind = template('place, kind', PLACES, KINDS);
const placeFound = template('place, found', PLACES, FOUND);
const lookKind = template('look, kind', LOOKS, KINDS);
const lookForm = template('look, form', LOOKS, FORMS);
const placeSubject = template('place, subject', PLACES, SUBJECTS);
const placeVerb = template('place, verb', PLACES, VERBS);
const lookVerb = template('look, verb', LOOKS, VERBS);
const placeDistance = template('place, distance', PLACES, DISTANCES);
const placeEventsBetween = template('place, events between', PLACES, COUNTS);
const placeQuotationsBetween = template('place, quotations between', PLACES, COUNTS);
const placeBeforeIt = template('place, before it', PLACES, BEFORE);
const placeAfterIt = template('place, after it', PLACES, AFTER);
const placeBehindTheCue = template('place, behind the cue', PLACES, NEXT);
const placeThat = template('place, that', PLACES, YES);
const placeClause = template('place, clause', PLACES, CLAUSES);
const kindClause = template('kind, clause', KINDS, CLAUSES);
const lookClause = template('look, clause', LOOKS, CLAUSES);
const placeEnding = template('place, ending', PLACES, ENDINGS);
const foundDistance = template('found, distance', FOUND, DISTANCES);
const kindDistance = template('kind, distance', KINDS, DISTANCES);
const sideLookKind = template('side, look, kind', SIDE_LOOKS, KINDS);
const sideLookForm = template('side, look, form', SIDE_LOOKS, FORMS);
const sideLookBeforeIt = template('side, look, before it', SIDE_LOOKS, BEFORE);
const sideLookDistance = template('side, look, distance', SIDE_LOOKS, DISTANCES);
const kindBeforeIt = template('kind, before it', KINDS, BEFORE);
const ofTheQuotationBeforeStands = template('of the quotation before, stands', CHAINS, STANDS);
const ofTheQuotationBeforeLook = template('of the quotation before, look', CHAINS, LOOKS);
const speakerOfTheQuotationBeforeLook = template(
  'speaker of the quotation before, look',
  CHAINS,
  LOOKS,
);
const quotationBeforeConjoinedPlace = template('quotation before conjoined, place', YES, PLACES);
const asidePlace = template('aside, place', YES, PLACES);
const asideSideLook = template('aside, side and look', YES, SIDE_LOOKS);
const announcesPlace = template('announces, place', YES, PLACES);
const otherEventInTheSentencePlace = template('other event in the sentence, place', COUNTS, PLACES);
const hasAQuotationOfItsOwnPlace = template('has a quotation of its own, place', YES, PLACES);
const standsPlace = template('stands, place', STANDS, PLACES);
const sideKindBehindTheCue = template('side, kind, behind the cue', SIDE_KINDS, NEXT);
const sideFormBehindTheCue = template('side, form, behind the cue', SIDE_FORMS, NEXT);
const foundSubject = template('found, subject', FOUND, SUBJECTS);
const foundKind = template('found, kind', FOUND, KINDS);
const foundForm = template('found, form', FOUND, FORMS);
const lookSubject = template('look, subject', LOOKS, SUBJECTS);
const ofTheQuotationBeforeEvents = template(
  'of the quotation before, events in the sentence',
  CHAINS,
  COUNTS,
);
const nobody = template('nobody', YES, YES);
const nobodyLook = template('nobody, look', LOOKS, ENDINGS);
const nobodyLength = template('nobody, length', LENGTHS, YES);
const nobodyBefore = template('nobody, before', BEFORE, YES);
const nobodyAfter = template('nobody, after', AFTER, LOOKS);
const nobodyStands = template('nobody, stands', STANDS, LOOKS);
const nobodyTitleCase = template('nobody, title case', YES, BEFORE);
const nobodyWordAfterBefore = template('nobody, word after, before', AFTER, BEFORE);
const nobodyEventInTheSentence = template('nobody, event in the sentence', COUNTS, LOOKS);
const nobodyFirstPerson = template('nobody, first person', YES, LOOKS);
const nobodyQuotationBeforeUnspoken = template('nobody, quotation before unspoken', CHAINS, YES);
const nobodyQuotationBefore = template('nobody, quotation before', CHAINS, LOOKS);
const nobodyKindOfEvent = template('nobody, kind of event', KINDS, LOOKS);
const nobodyAside = template('nobody, aside in the sentence', YES, LOOKS);
const nobodyInTheTitle = template('nobody, in the title', YES, YES);

/** Numbers of features. Those that {@link eventFeatures} and {@link nobodyFeatures} give are filled again at their next call. */
export interface FeatureList {
  readonly numbers: Uint16Array;
  /** How many of them count. */
  readonly length: number;
}

const list = { numbers: new Uint16Array(64), length: 0 };

const put = ({ offset, width }: Template, first: number, second: number): void => {
  list.numbers[list.length++] = offset + first * width + second;
};

/** The number of a value in its list, where the list is long or asked for often. */
function numbering<T extends string>(list: readonly T[]): (value: T) => number {
  return (value) => {
    for (let i = 0; i < list.length; i++) if (list[i] === value) return i;
    return 0;
  };
}

const placesNumber = numbering(PLACES);
const looksNumber = numbering(LOOKS);
const formsNumber = numbering(FORMS);
const kindsNumber = numbering(KINDS);
const foundNumber = numbering(FOUND);
const subjectsNumber = numbering(SUBJECTS);
const verbsNumber = numbering(VERBS);
const beforeNumber = numbering(BEFORE);
const afterNumber = numbering(AFTER);
const nextNumber = numbering(NEXT);
const clausesNumber = numbering(CLAUSES);
const endingsNumber = numbering(ENDINGS);
const chainsNumber = numbering(CHAINS);
const sidesNumber = numbering(SIDES);
const standsNumber = numbering(STANDS);
const lengthsNumber = numbering(LENGTHS);

/** A quotation and its surroundings, as the features read them. */
export interface QuotationView {
  readonly draft: QuotationDraft;
  /** Events in the same sentence. */
  readonly eventsInFrame: readonly ReportingEvent[];
  /** Relation to the outermost quotation before it; `undefined` where there is none near. */
  readonly chain: (typeof CHAINS)[number] | undefined;
  readonly chainUnspoken: boolean;
  readonly conjoined: boolean;
  readonly inTitle: boolean;
  /** Quoted by a speaker, or in marks that the article keeps for that. */
  readonly isInner: boolean;
}

/** An event as a candidate for a quotation. */
export interface EventView {
  readonly event: ReportingEvent;
  readonly numbers: EventNumbers;
  readonly place: Place;
  /** Characters between the cue and the quotation. */
  readonly distance: number;
  readonly eventsBetween: number;
  readonly quotationsBetween: number;
  /** It gave the quotation before its speaker. */
  readonly isChain: boolean;
  /** Its subject has the same words as that speaker. */
  readonly isChainSpeaker: boolean;
  readonly hasOwnQuotation: boolean;
}

export type Look = (typeof LOOKS)[number];

/** What a quotation looks like to the ranking of its speakers. */
function lookOf({ form, words, capital, ending, clause, titleCase }: QuotationLooks): Look {
  if (titleCase && words < 10) return 'title';
  if (form === 'direct' && capital) return 'utterance';
  if (form === 'direct' || (capital && ending !== 'none' && words > 3)) return 'clause';
  return words > 1 || clause ? 'fragment' : 'word';
}

/** The side of each place, by their numbers. */
const sideOfPlace = PLACES.map((place) =>
  sidesNumber(
    place === 'within'
      ? 'within'
      : place.startsWith('before')
        ? 'before'
        : place.startsWith('after')
          ? 'after'
          : 'elsewhere',
  ),
);

const countOf = (n: number): number => Math.min(n, COUNTS.length - 1);

/** The longest of each of the distances but *far*, in characters. */
const REACHES = [3, 12, 30, 60, 120];

function distancesNumber(distance: number): number {
  let number = 0;
  while (distance > (REACHES[number] ?? Infinity)) number++;
  return number;
}

const verbOf = (verb: string): (typeof VERBS)[number] => {
  switch (verb) {
    case 'say':
    case 'tell':
    case 'ask':
      return verb;
    case 'call':
    case 'describe':
    case 'label':
    case 'dub':
    case 'brand':
      return 'call';
    case 'add':
    case 'continue':
    case 'go':
    case 'conclude':
      return 'add';
    case 'write':
    case 'tweet':
    case 'post':
      return 'write';
    default:
      return 'other';
  }
};

const yes = (is: boolean): number => (is ? 1 : 0);

const standsOf = ({ alone, span, frame }: QuotationDraft): (typeof STANDS)[number] =>
  alone ? 'alone' : span.start - frame.start <= 2 ? 'first' : 'inside';

const lengthOf = (words: number): (typeof LENGTHS)[number] =>
  words <= 1
    ? '1'
    : words === 2
      ? '2'
      : words === 3
        ? '3'
        : words < 7
          ? '4-6'
          : words < 13
            ? '7-12'
            : '13+';

/** What the looks of a quotation are, by number. */
interface QuotationNumbers {
  readonly look: number;
  readonly stands: number;
  readonly before: number;
  readonly after: number;
  readonly ending: number;
}

/** Those of the quotation that was asked about last: its candidates ask one after the other. */
let lastAsked: { readonly draft: QuotationDraft; readonly numbers: QuotationNumbers } | undefined;

function numbersOf(draft: QuotationDraft): QuotationNumbers {
  if (lastAsked?.draft === draft) return lastAsked.numbers;
  const { looks } = draft;
  const numbers = {
    look: looksNumber(lookOf(looks)),
    stands: standsNumber(standsOf(draft)),
    before: beforeNumber(looks.before),
    after: afterNumber(looks.after),
    ending: endingsNumber(looks.ending),
  };
  lastAsked = { draft, numbers };
  return numbers;
}

/** What an event is by itself, by number. */
export interface EventNumbers {
  readonly kind: number;
  readonly form: number;
  readonly found: number;
  readonly verb: number;
  readonly next: number;
  readonly subject: number;
  readonly clause: number;
}

/** What the ranking asks of an event, by the numbers of its weights. */
export const numbersOfEvent = (event: ReportingEvent): EventNumbers => ({
  kind: kindsNumber(event.kind ?? 'none'),
  form: formsNumber(event.form),
  found: foundNumber(event.found === 'cited' ? 'adjacent' : event.found), // no weights of its own
  verb: verbsNumber(verbOf(event.verb)),
  next: nextNumber(event.next),
  subject: subjectsNumber(event.subjectKind),
  clause: clausesNumber(event.clause),
});

/** The features of saying that the subject of this event speaks. */
export function eventFeatures(quotation: QuotationView, view: EventView): FeatureList {
  const { draft } = quotation;
  const { event } = view;
  const { look, stands, before, after, ending } = numbersOf(draft);
  const { kind, form, found, verb, next, subject, clause } = view.numbers;
  const place = placesNumber(view.place);
  const distance = distancesNumber(view.distance);
  const side = sideOfPlace[place] ?? 0;
  const sideLook = side * LOOKS.length + look;
  let others = 0;
  for (const it of quotation.eventsInFrame) if (it !== event && it.form !== 'other verb') others++;
  list.length = 0;
  put(placeLook, place, look);
  put(placeForm, place, form);
  put(placeKind, place, kind);
  put(placeFound, place, found);
  put(lookKind, look, kind);
  put(lookForm, look, form);
  put(placeSubject, place, subject);
  put(placeVerb, place, verb);
  put(lookVerb, look, verb);
  put(placeDistance, place, distance);
  put(placeEventsBetween, place, countOf(view.eventsBetween));
  put(placeQuotationsBetween, place, countOf(view.quotationsBetween));
  put(placeBeforeIt, place, before);
  put(placeAfterIt, place, after);
  put(placeBehindTheCue, place, next);
  put(placeThat, place, yes(event.that));
  put(placeClause, place, clause);
  put(kindClause, kind, clause);
  put(lookClause, look, clause);
  put(placeEnding, place, ending);
  put(foundDistance, found, distance);
  put(kindDistance, kind, distance);
  put(sideLookKind, sideLook, kind);
  put(sideLookForm, sideLook, form);
  put(sideLookBeforeIt, sideLook, before);
  put(sideLookDistance, sideLook, distance);
  put(kindBeforeIt, kind, before);
  put(quotationBeforeConjoinedPlace, yes(quotation.conjoined && view.isChain), place);
  put(asidePlace, yes(event.aside), place);
  put(asideSideLook, yes(event.aside), sideLook);
  put(announcesPlace, yes(event.announces), place);
  put(otherEventInTheSentencePlace, countOf(others), place);
  put(hasAQuotationOfItsOwnPlace, yes(view.hasOwnQuotation), place);
  put(standsPlace, stands, place);
  put(sideKindBehindTheCue, side * KINDS.length + kind, next);
  put(sideFormBehindTheCue, side * FORMS.length + form, next);
  put(foundSubject, found, subject);
  put(foundKind, found, kind);
  put(foundForm, found, form);
  put(lookSubject, look, subject);
  if (quotation.chain) {
    const chain = chainsNumber(quotation.chain);
    if (view.isChain) {
      put(ofTheQuotationBeforeStands, chain, stands);
      put(ofTheQuotationBeforeLook, chain, look);
      put(ofTheQuotationBeforeEvents, chain, countOf(others));
    }
    if (view.isChainSpeaker) put(speakerOfTheQuotationBeforeLook, chain, look);
  }
  return list;
}

/** The features of saying that nobody does. */
export function nobodyFeatures(quotation: QuotationView): FeatureList {
  const { draft } = quotation;
  const { looks } = draft;
  const { look, stands, before, after, ending } = numbersOf(draft);
  const { eventsInFrame } = quotation;
  let cues = 0;
  let isAside = false;
  for (const { form, aside } of eventsInFrame) {
    if (form === 'other verb') continue;
    cues++;
    isAside ||= aside;
  }
  list.length = 0;
  put(nobody, 1, 1);
  put(nobodyLook, look, ending);
  put(nobodyLength, lengthsNumber(lengthOf(looks.words)), yes(looks.capital));
  put(nobodyBefore, before, yes(looks.capital));
  put(nobodyAfter, after, look);
  put(nobodyStands, stands, look);
  put(nobodyTitleCase, yes(looks.titleCase), before);
  put(nobodyWordAfterBefore, after, before);
  put(nobodyEventInTheSentence, countOf(cues), look);
  put(nobodyFirstPerson, yes(looks.firstPerson), look);
  put(nobodyAside, yes(isAside), look);
  put(nobodyInTheTitle, yes(quotation.inTitle), yes(looks.words > 3));
  let seen = 0; // kinds, by bit
  for (const { form, kind } of eventsInFrame) {
    const number = kindsNumber(kind ?? 'none');
    if (form === 'other verb' || (seen & (1 << number)) !== 0) continue;
    seen |= 1 << number;
    put(nobodyKindOfEvent, number, look);
  }
  if (quotation.chain) {
    const chain = chainsNumber(quotation.chain);
    put(nobodyQuotationBeforeUnspoken, chain, yes(quotation.chainUnspoken));
    put(nobodyQuotationBefore, chain, look);
  }
  return list;
}
