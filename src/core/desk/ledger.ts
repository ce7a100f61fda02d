import type { Claim } from '../model';
import type { Anchor } from './anchor';
import { others, saidAt, withoutDropped } from './droppedTicks';
import type { Json } from '../text/json';

/** What a checker has said of a claim. A claim without a tick is open. */
export type TickState = 'open' | 'checked' | 'query' | 'disputed' | 'waived';

export const tickStates: readonly TickState[] = ['open', 'checked', 'query', 'disputed', 'waived'];

/** Where a fact was checked. */
export type Locator =
  /** A passage of another article: its path from the workspace's folder, and the words there. */
  (
    | { readonly kind: 'passage'; readonly article: string; readonly anchor: Anchor }
    /** `at`: a page, a time stamp or a heading, as written; `undefined` for the page as a whole. */
    | { readonly kind: 'page'; readonly url: string; readonly at?: string }
    /** Anything else that a person writes down (*phoned the press office, 3pm*). */
    | { readonly kind: 'line'; readonly text: string }
  ) &
    Unknown;

/** Fields of the file that this version does not know, kept as they are. */
interface Unknown {
  readonly unknown?: Json;
}

/** A question or an answer at a claim, oldest first in its tick. `at` is an ISO 8601 instant. */
export interface Remark extends Unknown {
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

/** What is recorded of one claim of an article. */
export interface Tick {
  /** From the words and their surroundings, so that two people who tick one claim make one tick. */
  readonly id: string;
  readonly about: Claim['about']['kind'];
  /** The words as they were when this was said of them. */
  readonly anchor: Anchor;
  readonly state: TickState;
  /** Initials, or a name. */
  readonly by: string;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly modified: string;
  /** When what was said later was taken back, so that this counts again; an ISO 8601 instant. */
  readonly restored?: string;
  /** '' for none. */
  readonly note: string;
  readonly sources: readonly Locator[];
  readonly remarks: readonly Remark[];
  /** The words that were ticked, where they were changed since and the claim is open again. */
  readonly was?: string;
  /** What the bodies that hold the state, the kind and the note have besides, by their purpose. */
  readonly bodies?: Readonly<Record<string, Json>>;
  /**
   * Fields of the file that this version does not know, kept as they are; in `body` a list of such bodies, in
   * `target` and `creator` what those have besides.
   */
  readonly unknown: Json;
}

/** What is recorded of one article. */
export interface Ledger {
  /** The article's path from the workspace's folder, with `/`. */
  readonly article: string;
  /** By the start of their anchors. */
  readonly ticks: readonly Tick[];
  /** What is left of ticks that were dropped: their words, who dropped them (`by`), and when (`modified`). */
  readonly dropped?: readonly Tick[];
  /** Fields of the file's head that this version does not know. */
  readonly unknown: Json;
  /** Fields of the page around them that this version does not know, or writes otherwise. */
  readonly page?: Json;
}

export const emptyLedger = (article: string): Ledger => ({ article, ticks: [], unknown: {} });

/** Whether nothing more is to be done: checked, or waived. */
export const isSettled = (state: TickState): boolean => state === 'checked' || state === 'waived';

/** The ledger with a tick put in, or in the place of the one with its id. */
export function withTick({ dropped, ...ledger }: Ledger, tick: Tick): Ledger {
  const ticks = ledger.ticks.filter(({ id }) => id !== tick.id);
  const gone = others(dropped, tick.id);
  return {
    ...ledger,
    ticks: [...ticks, tick].sort(inOrder),
    ...(gone.length > 0 && { dropped: gone }),
  };
}

/** The ticks of both, under the article of the first: as when an article takes the place of another. */
export function mergedLedgers(a: Ledger, b: Ledger): Ledger {
  const ticks = new Map(a.ticks.map((it) => [it.id, it]));
  for (const it of b.ticks) {
    const known = ticks.get(it.id);
    ticks.set(it.id, known ? mergedTick(known, it) : it);
  }
  return {
    article: a.article,
    ...withoutDropped([...ticks.values()].sort(inOrder), [
      ...(a.dropped ?? []),
      ...(b.dropped ?? []),
    ]),
    unknown: { ...b.unknown, ...a.unknown },
    ...((a.page ?? b.page) && { page: { ...b.page, ...a.page } }),
  };
}

/** By place, then by id: the order of a ledger and of its file. */
export const inOrder = (a: Tick, b: Tick): number =>
  a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end || (a.id < b.id ? -1 : 1);

/**
 * One tick of two that stand for one claim, as when two people ticked it on two branches: what was
 * said last holds, and no source, remark or note of either is lost.
 */
export function mergedTick(a: Tick, b: Tick): Tick {
  const [earlier, later] = isLater(a, b) ? [b, a] : [a, b];
  const isOverruled = earlier.note !== '' && later.note !== '' && earlier.note !== later.note;
  const overruled: readonly Remark[] = isOverruled
    ? [{ by: earlier.by, at: earlier.modified, text: `${earlier.state}: ${earlier.note}` }]
    : [];
  const bodies = { ...earlier.bodies, ...later.bodies };
  return {
    ...later,
    created: a.created < b.created ? a.created : b.created,
    note: later.note === '' ? earlier.note : later.note,
    sources: unique([...earlier.sources, ...later.sources]),
    remarks: unique([...earlier.remarks, ...overruled, ...later.remarks]).sort((x, y) =>
      x.at < y.at ? -1 : x.at > y.at ? 1 : 0,
    ),
    ...(Object.keys(bodies).length > 0 && { bodies }),
    unknown: mergedUnknown(earlier, later),
  };
}

/** Whether the first of two was said later; of two at one instant, always the same one. */
export const isLater = (a: Tick, b: Tick): boolean =>
  saidAt(a) > saidAt(b) || (saidAt(a) === saidAt(b) && JSON.stringify(a) > JSON.stringify(b));

function mergedUnknown(earlier: Tick, later: Tick): Json {
  const { creator, ...others } = earlier.unknown;
  const own = creator !== undefined && earlier.by === later.by ? { creator } : {};
  const bodies = [earlier, later].flatMap(({ unknown }): readonly unknown[] =>
    Array.isArray(unknown['body']) ? unknown['body'] : [],
  );
  const body = [...new Map(bodies.map((it) => [JSON.stringify(it), it])).values()];
  return { ...others, ...own, ...later.unknown, ...(body.length > 0 && { body }) };
}

/** Equal ones once, whatever else is kept with them. */
function unique<T extends Unknown>(values: readonly T[]): T[] {
  const all = new Map<string, T>();
  for (const it of values) {
    const key = JSON.stringify({ ...it, unknown: undefined });
    all.set(key, { ...all.get(key), ...it });
  }
  return [...all.values()];
}
