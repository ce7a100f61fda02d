import type { Span } from '../model';
import { shifted } from '../text/span';
import { anchorAt, hasSameWords, type Anchor } from './anchor';
import type { Tick } from './ledger';
import { placeAnchors, type Placement } from './placeAnchors';
import { withLaterTicks } from './twinTicks';

/**
 * A tick and where its words are in the article as it stands. `held`: there, unchanged. `changed`:
 * other words stand there now, so that the claim is open again. `lost`: the place cannot be told, or a `later`
 * tick of the same claim counts there.
 */
export type PlacedTick =
  | { readonly kind: 'held' | 'changed'; readonly tick: Tick; readonly span: Span }
  | {
      readonly kind: 'lost';
      readonly tick: Tick;
      readonly guesses: readonly Span[];
      readonly later?: Tick;
    };

/** Ticks placed in a text by their words and surroundings, in the order given. */
export function placeTicks(text: string, ticks: readonly Tick[]): readonly PlacedTick[] {
  const places = placesByKind(
    text,
    ticks.map((tick) => ({ tick, anchor: tick.anchor })),
  );
  return withLaterTicks(
    text,
    ticks.map((tick, i) => placedAt(tick, places[i])),
  );
}

/** No two of a kind are put in one place, and none where one of its kind stands; a name can be all that is quoted. */
function placesByKind(
  text: string,
  sought: readonly Pick<TrackedTick, 'tick' | 'anchor'>[],
  standing: readonly { readonly tick: Tick; readonly span: Span }[] = [],
): readonly (Placement | undefined)[] {
  const places = new Map<Tick, Placement | undefined>();
  for (const kind of new Set(sought.map(({ tick }) => tick.about))) {
    const own = sought.filter(({ tick }) => tick.about === kind);
    const taken = standing.filter(({ tick }) => tick.about === kind).map(({ span }) => span);
    const found = placeAnchors(
      text,
      own.map(({ anchor }) => anchor),
      taken,
    );
    own.forEach(({ tick }, i) => places.set(tick, found[i]));
  }
  return sought.map(({ tick }) => places.get(tick));
}

/** A replacement in a text: `inserted` code units come in the place of those of the span. */
export interface Edit extends Span {
  readonly inserted: number;
}

/** A tick while its article is being edited. */
export interface TrackedTick {
  readonly tick: Tick;
  /** `undefined`: the words were deleted or pasted over; they are looked for when edits pause. */
  readonly span: Span | undefined;
  /** The words where they last were, as they were ticked, with the surroundings last seen. */
  readonly anchor: Anchor;
}

/**
 * The ticks of a ledger that was read again, while its article is open: one that stands where the ledger
 * says, or where it was followed to, is there; the others are looked for when they settle.
 */
export function retrackedTicks(
  text: string,
  ticks: readonly Tick[],
  known: readonly TrackedTick[],
): readonly TrackedTick[] {
  const byId = new Map(known.map((it) => [it.tick.id, it]));
  return ticks.map((tick): TrackedTick => {
    const it = byId.get(tick.id);
    if (it && sameAnchor(it.tick.anchor, tick.anchor)) return { ...it, tick };
    const { start, end } = tick.anchor;
    const span = sameAnchor(anchorAt(text, { start, end }), tick.anchor) && { start, end };
    return { tick, span: span || undefined, anchor: tick.anchor };
  });
}

const sameAnchor = (a: Anchor, b: Anchor): boolean =>
  a.start === b.start && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;

/**
 * Ticks with the surroundings last seen of them, where those are other ones than they were kept with: what
 * is worth writing when the article is saved. A place that only moved is none.
 */
export const refreshedTicks = (tracked: readonly TrackedTick[]): readonly Tick[] =>
  tracked.flatMap(({ tick, span, anchor }) =>
    span && (anchor.prefix !== tick.anchor.prefix || anchor.suffix !== tick.anchor.suffix)
      ? [{ ...tick, anchor }]
      : [],
  );

/** The ticks after an edit; spans move with the text around them, and lose what was deleted. */
export const movedTicks = (ticks: readonly TrackedTick[], edit: Edit): readonly TrackedTick[] =>
  ticks.map((it) => {
    const { span } = it;
    if (!span || edit.start >= span.end) return it;
    const by = edit.inserted - (edit.end - edit.start);
    if (edit.end <= span.start) {
      return { ...it, span: shifted(span, by) };
    }
    if (edit.start <= span.start && edit.end >= span.end) return { ...it, span: undefined };
    // text typed over an edge of the words belongs to them: it stands in their place
    const start = Math.min(span.start, edit.start);
    return { ...it, span: { start, end: Math.max(span.end, edit.end) + by } };
  });

/**
 * Where tracked ticks stand once edits have paused: those whose words are in their place, those whose
 * words were changed there, and those that went, which are looked for in the whole text.
 */
export function settledTicks(
  text: string,
  ticks: readonly TrackedTick[],
): readonly { readonly tracked: TrackedTick; readonly placed: PlacedTick }[] {
  const kept = ticks.map((it) => keptTick(text, it));
  const missing = ticks.filter((_, i) => !kept[i]);
  const standing = kept.flatMap((it) => (it ? [it] : []));
  const found = placesByKind(text, missing, standing);
  let next = 0;
  const placed = ticks.map(({ tick }, i) => kept[i] ?? placedAt(tick, found[next++]));
  return withLaterTicks(text, placed).map((it, i) => {
    const before = ticks[i] ?? { tick: it.tick, span: undefined, anchor: it.tick.anchor };
    const now =
      it.kind === 'lost' ? { ...before, span: undefined } : tracked(text, before, it.span);
    return { tracked: now, placed: it };
  });
}

const placedAt = (tick: Tick, place: Placement = { kind: 'lost', guesses: [] }): PlacedTick =>
  place.kind === 'lost'
    ? { kind: 'lost', tick, guesses: place.guesses }
    : { kind: place.kind, tick, span: place.span };

/** The surroundings are kept up to date, the words stay those that were ticked. */
const tracked = (text: string, { tick, anchor }: TrackedTick, span: Span): TrackedTick => ({
  tick,
  span,
  anchor: { ...anchorAt(text, span), exact: anchor.exact },
});

function keptTick(
  text: string,
  { tick, span, anchor }: TrackedTick,
): (PlacedTick & { readonly span: Span }) | undefined {
  if (!span) return undefined;
  const whole = wholeWords(text, span);
  if (hasSameWords(text.slice(whole.start, whole.end), anchor.exact)) {
    return { kind: 'held', tick, span: whole };
  }
  if (!/[\p{L}\p{N}]/u.test(text.slice(whole.start, whole.end))) return undefined;
  return { kind: 'changed', tick, span: whole };
}

/** The span without spaces at its edges, widened where text was typed onto a word or number of it. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end && isLetter(start)) while (start > 0 && isLetter(start - 1)) start--;
  if (end > start && isLetter(end - 1)) while (end < text.length && isLetter(end)) end++;
  return { start, end };
}
