import type { ReportingEvent } from '../annotate/events';
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
type SideLook = `${(typeof SIDES)[number]}, ${(typeof LOOKS)[number]}`;
const SIDE_LOOKS = SIDES.flatMap((side) => LOOKS.map((look): SideLook => `${side}, ${look}`));
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
const SUBJECTS = ['name', 'nominal', 'he', 'they', 'I', 'you', 'bare'] as const;
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

/** Each template with the values of its parts; a feature is a template with one value of each. */
const TEMPLATES = {
  'place, look': [PLACES, LOOKS],
  'place, form': [PLACES, FORMS],
  'place, kind': [PLACES, KINDS],
  'place, found': [PLACES, FOUND],
  'look, kind': [LOOKS, KINDS],
  'look, form': [LOOKS, FORMS],
  'place, subject': [PLACES, SUBJECTS],
  'place, verb': [PLACES, VERBS],
  'look, verb': [LOOKS, VERBS],
  'place, distance': [PLACES, DISTANCES],
  'place, events between': [PLACES, COUNTS],
  'place, quotations between': [PLACES, COUNTS],
  'place, before it': [PLACES, BEFORE],
  'place, after it': [PLACES, AFTER],
  'place, behind the cue': [PLACES, NEXT],
  'place, that': [PLACES, YES],
  'place, ending': [PLACES, ENDINGS],
  'found, distance': [FOUND, DISTANCES],
  'kind, distance': [KINDS, DISTANCES],
  'side, look, kind': [SIDE_LOOKS, KINDS],
  'side, look, form': [SIDE_LOOKS, FORMS],
  'side, look, before it': [SIDE_LOOKS, BEFORE],
  'side, look, distance': [SIDE_LOOKS, DISTANCES],
  'kind, before it': [KINDS, BEFORE],
  'of the quotation before, stands': [CHAINS, STANDS],
  'of the quotation before, look': [CHAINS, LOOKS],
  'speaker of the quotation before, look': [CHAINS, LOOKS],
  'quotation before conjoined, place': [YES, PLACES],
  'announces, place': [YES, PLACES],
  'other event in the sentence, place': [COUNTS, PLACES],
  'has a quotation of its own, place': [YES, PLACES],
  'stands, place': [STANDS, PLACES],
  nobody: [YES, YES],
  'nobody, look': [LOOKS, ENDINGS],
  'nobody, length': [LENGTHS, YES],
  'nobody, before': [BEFORE, YES],
  'nobody, after': [AFTER, LOOKS],
  'nobody, stands': [STANDS, LOOKS],
  'nobody, title case': [YES, BEFORE],
  'nobody, word after, before': [AFTER, BEFORE],
  'nobody, event in the sentence': [COUNTS, LOOKS],
  'nobody, first person': [YES, LOOKS],
  'nobody, quotation before unspoken': [CHAINS, YES],
  'nobody, quotation before': [CHAINS, LOOKS],
  'nobody, kind of event': [KINDS, LOOKS],
  'nobody, in the title': [YES, YES],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;

type Template = keyof typeof TEMPLATES;
type Values<T extends Template, I extends 0 | 1> = (typeof TEMPLATES)[T][I][number];

const offsets = {} as Record<Template, number>;
const names: string[] = [];
for (const template of Object.keys(TEMPLATES) as Template[]) {
  offsets[template] = names.length;
  const [first, second]: readonly [readonly string[], readonly string[]] = TEMPLATES[template];
  for (const a of first) for (const b of second) names.push(`${template}: ${a}; ${b}`);
}

/** What each feature says, by its number. */
export const featureNames: readonly string[] = names;

const places = new Map<readonly string[], Map<string, number>>();
for (const lists of Object.values(TEMPLATES)) {
  for (const list of lists) {
    if (!places.has(list)) places.set(list, new Map(list.map((value, i) => [value, i])));
  }
}

function feature<T extends Template>(template: T, a: Values<T, 0>, b: Values<T, 1>): number {
  const [first, second]: readonly [readonly string[], readonly string[]] = TEMPLATES[template];
  const row = places.get(first)?.get(a) ?? 0;
  const column = places.get(second)?.get(b) ?? 0;
  return offsets[template] + row * second.length + column;
}

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
}

/** An event as a candidate for a quotation. */
export interface EventView {
  readonly event: ReportingEvent;
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

export function lookOf({ form, words, capital, ending, clause, titleCase }: QuotationDraft): Look {
  if (titleCase && words < 10) return 'title';
  if (form === 'direct' && capital) return 'utterance';
  if (form === 'direct' || (capital && ending !== 'none' && words > 3)) return 'clause';
  return words > 1 || clause ? 'fragment' : 'word';
}

const sideOf = (place: Place): (typeof SIDES)[number] =>
  place === 'within'
    ? 'within'
    : place.startsWith('before')
      ? 'before'
      : place.startsWith('after')
        ? 'after'
        : 'elsewhere';

const countOf = (n: number): (typeof COUNTS)[number] => COUNTS[Math.min(n, 3)] ?? 'more';

const distanceOf = (n: number): (typeof DISTANCES)[number] =>
  n <= 3
    ? 'touching'
    : n <= 12
      ? 'near'
      : n <= 30
        ? 'some words'
        : n <= 60
          ? 'half a line'
          : n <= 120
            ? 'a line'
            : 'far';

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

const yes = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

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

/** The features of saying that the subject of this event speaks. */
export function eventFeatures(quotation: QuotationView, view: EventView): readonly number[] {
  const { draft } = quotation;
  const { event, place } = view;
  const look = lookOf(draft);
  const kind = event.kind ?? 'none';
  const distance = distanceOf(view.distance);
  const verb = verbOf(event.verb);
  const stands = standsOf(draft);
  const sideLook: SideLook = `${sideOf(place)}, ${look}`;
  const others = quotation.eventsInFrame.filter(
    (it) => it !== event && it.form !== 'other verb',
  ).length;
  const out = [
    feature('place, look', place, look),
    feature('place, form', place, event.form),
    feature('place, kind', place, kind),
    feature('place, found', place, event.found),
    feature('look, kind', look, kind),
    feature('look, form', look, event.form),
    feature('place, subject', place, event.subjectKind),
    feature('place, verb', place, verb),
    feature('look, verb', look, verb),
    feature('place, distance', place, distance),
    feature('place, events between', place, countOf(view.eventsBetween)),
    feature('place, quotations between', place, countOf(view.quotationsBetween)),
    feature('place, before it', place, draft.before),
    feature('place, after it', place, draft.after),
    feature('place, behind the cue', place, event.next),
    feature('place, that', place, yes(event.that)),
    feature('place, ending', place, draft.ending),
    feature('found, distance', event.found, distance),
    feature('kind, distance', kind, distance),
    feature('side, look, kind', sideLook, kind),
    feature('side, look, form', sideLook, event.form),
    feature('side, look, before it', sideLook, draft.before),
    feature('side, look, distance', sideLook, distance),
    feature('kind, before it', kind, draft.before),
    feature('quotation before conjoined, place', yes(quotation.conjoined && view.isChain), place),
    feature('announces, place', yes(event.announces), place),
    feature('other event in the sentence, place', countOf(others), place),
    feature('has a quotation of its own, place', yes(view.hasOwnQuotation), place),
    feature('stands, place', stands, place),
  ];
  if (quotation.chain && view.isChain) {
    out.push(
      feature('of the quotation before, stands', quotation.chain, stands),
      feature('of the quotation before, look', quotation.chain, look),
    );
  }
  if (quotation.chain && view.isChainSpeaker) {
    out.push(feature('speaker of the quotation before, look', quotation.chain, look));
  }
  return out;
}

/** The features of saying that nobody does. */
export function nobodyFeatures(quotation: QuotationView): readonly number[] {
  const { draft } = quotation;
  const look = lookOf(draft);
  const cues = quotation.eventsInFrame.filter(({ form }) => form !== 'other verb');
  const out = [
    feature('nobody', 'yes', 'yes'),
    feature('nobody, look', look, draft.ending),
    feature('nobody, length', lengthOf(draft.words), yes(draft.capital)),
    feature('nobody, before', draft.before, yes(draft.capital)),
    feature('nobody, after', draft.after, look),
    feature('nobody, stands', standsOf(draft), look),
    feature('nobody, title case', yes(draft.titleCase), draft.before),
    feature('nobody, word after, before', draft.after, draft.before),
    feature('nobody, event in the sentence', countOf(cues.length), look),
    feature('nobody, first person', yes(draft.firstPerson), look),
    feature('nobody, in the title', yes(quotation.inTitle), yes(draft.words > 3)),
  ];
  for (const kind of new Set(cues.map((it) => it.kind ?? 'none'))) {
    out.push(feature('nobody, kind of event', kind, look));
  }
  if (quotation.chain) {
    out.push(
      feature('nobody, quotation before unspoken', quotation.chain, yes(quotation.chainUnspoken)),
      feature('nobody, quotation before', quotation.chain, look),
    );
  }
  return out;
}
