import type { Annotation, Reading, Span } from '../model';
import { hasSameWords } from './anchor';
import { isLater, isSettled, type Tick, type TickState } from './ledger';
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

/**
 * Every claim to tick with its state, in the order of the article. A tick is one claim's: that at whose
 * span it stands; else one without a tick that shares the most of its words.
 */
export function claimStates(
  reading: Reading,
  placed: readonly PlacedTick[],
): readonly ClaimState[] {
  const { text } = reading.article;
  const claims = claimsToTick(reading);
  const ticked = assigned(claims, placed);
  return claims.map((about): ClaimState => {
    const words = text.slice(about.span.start, about.span.end);
    const tick = ticked.get(about);
    if (!tick) return { about, text: words, state: 'open' };
    if (hasSameWords(words, tick.anchor.exact)) {
      const was = tick.was === undefined ? {} : { was: tick.was };
      return { about, text: words, state: tick.state, tick, ...was };
    }
    return { about, text: words, state: 'open', tick, was: tick.was ?? tick.anchor.exact };
  });
}

/** A tick that stands for no claim now, and where it may belong, best first. */
export interface LostTick {
  readonly tick: Tick;
  readonly guesses: readonly Span[];
  /** What was said later of the same claim, and counts there. */
  readonly later?: Tick;
}

/** The ticks whose words cannot be placed, and those whose words stand there but are no claim any more. */
export function lostTicks(
  states: readonly ClaimState[],
  placed: readonly PlacedTick[],
): readonly LostTick[] {
  const shown = new Set(states.map(({ tick }) => tick?.id));
  return placed.flatMap((it): readonly LostTick[] => {
    if (it.kind === 'lost') return [it];
    return shown.has(it.tick.id) ? [] : [{ tick: it.tick, guesses: [it.span] }];
  });
}

type Standing = Exclude<PlacedTick, { readonly kind: 'lost' }>;

function assigned(
  claims: readonly Annotation[],
  placed: readonly PlacedTick[],
): ReadonlyMap<Annotation, Tick> {
  const ticks = new Map<Annotation, Tick>();
  const keyOf = (kind: string, { start, end }: Span): string => `${kind} ${start} ${end}`;
  const standing = new Map<string, Standing>();
  const others: Standing[] = [];
  for (const it of placed) {
    if (it.kind === 'lost') continue;
    const key = keyOf(it.tick.about, it.span);
    const there = standing.get(key);
    if (there) others.push(standsBefore(it, there) ? there : it);
    if (!there || standsBefore(it, there)) standing.set(key, it);
  }
  for (const about of claims) {
    const key = keyOf(about.kind, about.span);
    const it = standing.get(key);
    if (!it) continue;
    ticks.set(about, it.tick);
    standing.delete(key);
  }
  for (const it of [...standing.values(), ...others]) {
    const best = mostShared(claims, ticks, it);
    if (best) ticks.set(best, it.tick);
  }
  return ticks;
}

/** Whose words stand there counts before whose do not; then who spoke later. */
const standsBefore = (a: Standing, b: Standing): boolean =>
  a.kind === b.kind ? isLater(a.tick, b.tick) : a.kind === 'held';

function mostShared(
  claims: readonly Annotation[],
  ticks: ReadonlyMap<Annotation, Tick>,
  { tick, span }: Standing,
): Annotation | undefined {
  let best: Annotation | undefined;
  let most = 0;
  for (const about of claims) {
    if (about.kind !== tick.about || ticks.has(about)) continue;
    const shared = Math.min(span.end, about.span.end) - Math.max(span.start, about.span.start);
    if (shared > most) [best, most] = [about, shared];
  }
  return best;
}

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

/** Of all claims of an article, each with its state. */
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
