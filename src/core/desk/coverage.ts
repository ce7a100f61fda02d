import type { Annotation, Reading, Span } from '../model';
import { hasSameWords } from './anchor';
import { isSettled, type Tick, type TickState } from './ledger';
import type { PlacedTick } from './trackTicks';

/** A claim of an article and what has been said of it. */
export interface ClaimState {
  readonly about: Annotation;
  /** The words at its span. */
  readonly text: string;
  readonly state: TickState;
  /** `undefined`: nobody has said anything of it. */
  readonly tick?: Tick;
  /** The words that were ticked, where others stand there now. */
  readonly was?: string;
}

/**
 * The claims that a checker ticks off: quotations, figures, and people where they are named. What only
 * stands for a name (*she*, *the mayor*) is no claim by itself.
 */
export const claimsToTick = (reading: Reading): readonly Annotation[] =>
  reading.annotations.filter((it) => it.kind !== 'person' || it.form === 'name');

/** Every claim to tick with its state, in the order of the article. */
export function claimStates(
  reading: Reading,
  placed: readonly PlacedTick[],
): readonly ClaimState[] {
  const { text } = reading.article;
  const byKind = new Map<string, Placed[]>();
  for (const it of placed) {
    if (it.kind === 'lost') continue;
    const list = byKind.get(it.tick.about);
    if (list) list.push(it);
    else byKind.set(it.tick.about, [it]);
  }
  return claimsToTick(reading).map((about): ClaimState => {
    const words = text.slice(about.span.start, about.span.end);
    const place = tickFor(about, byKind.get(about.kind) ?? []);
    if (!place) return { about, text: words, state: 'open' };
    const { tick } = place;
    if (hasSameWords(words, tick.anchor.exact)) {
      const was = tick.was === undefined ? {} : { was: tick.was };
      return { about, text: words, state: tick.state, tick, ...was };
    }
    return { about, text: words, state: 'open', tick, was: tick.was ?? tick.anchor.exact };
  });
}

type Placed = Exclude<PlacedTick, { readonly kind: 'lost' }>;

/** The tick of this kind at the claim's span; else the first that shares a part of it. */
function tickFor(about: Annotation, placed: readonly Placed[]): Placed | undefined {
  const same = placed.filter(({ span }) => meets(span, about));
  return (
    same.find(({ span }) => span.start === about.span.start && span.end === about.span.end) ??
    same[0]
  );
}

const meets = (span: Span, { span: other }: Annotation): boolean =>
  span.start < other.end && other.start < span.end;

/** How many claims there are, and of how many nothing more is to be done. */
export interface Count {
  readonly settled: number;
  readonly claims: number;
}

/** How far the check of an article has come. */
export interface Coverage extends Count {
  readonly byKind: Readonly<Record<Annotation['kind'], Count>>;
  readonly byState: Readonly<Record<TickState, number>>;
}

export function coverageOf(states: readonly ClaimState[]): Coverage {
  const count = (some: readonly ClaimState[]): Count => ({
    settled: some.filter(({ state }) => isSettled(state)).length,
    claims: some.length,
  });
  const ofKind = (kind: Annotation['kind']): Count =>
    count(states.filter(({ about }) => about.kind === kind));
  const inState = (state: TickState): number => states.filter((it) => it.state === state).length;
  return {
    ...count(states),
    byKind: { quote: ofKind('quote'), person: ofKind('person'), figure: ofKind('figure') },
    byState: {
      open: inState('open'),
      checked: inState('checked'),
      query: inState('query'),
      disputed: inState('disputed'),
      waived: inState('waived'),
    },
  };
}
