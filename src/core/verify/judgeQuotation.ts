import { type Entry, SHORT } from '../index/sourceIndex';
import type { QuotedPart, Utterance } from '../index/utterances';
import type { Attribution, Person, Span } from '../model';
import { proseOf } from '../text/prose';
import { overlaps } from '../text/span';
import { answererAt } from './answers';
import { canBeOneName, CERTAIN } from './compareSpeakers';
import type { Found, QuotationContext, Sought } from './quotationFound';
import { byPlace } from './quotationAtPlace';
import { byRuns } from './quotationRuns';
import { runningOf } from './running';
import { settled } from './settledQuotations';
import {
  byFragment,
  byNoun,
  byProse,
  byStory,
  fragmentsInside,
  withoutDenied,
} from './shortQuotations';
import { speakerOf } from './utterancesBy';
import type { Ranked } from './verdict';

/** What other articles print of a quotation, in no order. */
export function evidenceForQuotation(
  part: QuotedPart,
  utterance: Utterance,
  context: QuotationContext,
): readonly Ranked[] {
  const { reading, words } = context;
  const claim = runningOf(proseOf(reading), words, [part]);
  if (claim.length === 0) return [];
  const by = speakerOf(utterance);
  const asked = askedBy(by) ?? context.askedOf;
  const runsOn = isUnclosed(utterance);
  return [...foundOf({ part, claim, by, context })].flatMap(([entry, list]) => {
    const kept = runsOn ? list.filter((it) => it.relation !== 'fuller') : list;
    const told = settled(kept, claim, utterance, entry, context);
    return context.isAsked === true ? told.map((it) => withSpeaker(it, asked, entry)) : told;
  });
}

/** Each way in which each article bears on it. */
function foundOf(sought: Sought): ReadonlyMap<Entry, readonly Found[]> {
  const found = new Map<Entry, Found[]>();
  const add = (entry: Entry, it: Found): void => {
    const told = withoutDenied(it, sought, entry);
    const list = found.get(entry);
    if (list) list.push(told);
    else found.set(entry, [told]);
  };
  if (sought.claim.length > SHORT) {
    byRuns(sought, add);
    fragmentsInside(sought, add);
  } else {
    byFragment(sought, add);
    byProse(sought, add);
    byNoun(sought, add);
    if (sought.claim.length > 1) byStory(sought, add);
  }
  byPlace(sought, add);
  return found;
}

/** The same words, which the article seems to give to another person than the one asked about, do not bear out who said them. */
function withSpeaker(found: Ranked, asked: Asked | undefined, entry: Entry): Ranked {
  const { evidence } = found;
  if (evidence.bearing !== 'agrees' || !asked) return found;
  const other =
    evidence.relation === 'unquoted'
      ? answererAt(entry, evidence.span.start)
      : speakerAt(entry, evidence.span);
  if (!other || asked.id === other.id || canBeOneName(asked.name, other.name)) return found;
  const why = `The words stand there, but seem to be given to ${other.name}, to ${asked.name} here.`;
  return {
    ...found,
    evidence: { ...evidence, relation: 'other-speaker', bearing: 'not-comparable', why },
  };
}

/** Who certainly says what stands at a place. */
function speakerAt({ utterances }: Entry, span: Span): Asked | undefined {
  const utterance = utterances.find(({ parts }) =>
    parts.some(({ quotation }) => overlaps(quotation.span, span)),
  );
  const by = utterance && speakerOf(utterance);
  return by && by.certainty >= CERTAIN ? askedBy(by) : undefined;
}

type Asked = Pick<Person, 'id' | 'name'>;

const askedBy = (by: Attribution | undefined): Asked | undefined =>
  by?.person === undefined ? undefined : { id: by.person, name: by.name };

/** No closing mark and nothing that goes on: its end may well be the writer's words. */
const isUnclosed = ({ parts }: Utterance): boolean => parts.at(-1)?.quotation.open === true;
