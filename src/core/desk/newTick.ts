import type { Claim, Span } from '../model';
import { anchorAt, type Anchor } from './anchor';
import { foldText } from './foldText';
import type { Locator, Tick, TickState } from './ledger';

/** What a person says of a claim. */
export interface Ruling {
  readonly state: TickState;
  /** Initials, or a name. */
  readonly by: string;
  /** An ISO 8601 instant. */
  readonly at: string;
  /** `undefined`: as it was. */
  readonly note?: string;
  /** Put to the sources that are there already. */
  readonly source?: Locator;
}

/** A first tick for the words at a span. */
export function newTick(
  text: string,
  about: Claim['about']['kind'],
  span: Span,
  { state, by, at, note = '', source }: Ruling,
): Tick {
  const anchor = anchorAt(text, span);
  return {
    id: tickId(text, about, anchor),
    about,
    anchor,
    state,
    by,
    created: at,
    modified: at,
    note,
    sources: source ? [source] : [],
    remarks: [],
    unknown: {},
  };
}

/** The tick with a ruling on the words at a span now: what was kept of older words is settled by it. */
export function ruledTick(text: string, tick: Tick, span: Span, ruling: Ruling): Tick {
  const { state, by, at, note, source } = ruling;
  const { id, about, created, remarks, bodies, unknown } = tick;
  const { creator, ...others } = unknown;
  const isKnown =
    source === undefined ||
    tick.sources.some(
      (it) => JSON.stringify({ ...it, unknown: undefined }) === JSON.stringify(source),
    );
  return {
    ...{ id, about, created, remarks },
    ...(bodies && { bodies }),
    anchor: anchorAt(text, span),
    state,
    by,
    modified: at,
    note: note ?? tick.note,
    sources: isKnown ? tick.sources : [...tick.sources, source],
    // what is known of one person says nothing of another
    unknown: creator !== undefined && by === tick.by ? unknown : others,
  };
}

/** The tick with another question or answer. */
export const withRemark = (tick: Tick, by: string, at: string, text: string): Tick => ({
  ...tick,
  modified: at,
  remarks: [...tick.remarks, { by, at, text }],
});

/**
 * Equal words in equal surroundings have one id, whoever ticks them, wherever; where the article has
 * them again, with their number.
 */
function tickId(text: string, about: string, { exact, prefix, suffix, start }: Anchor): string {
  const whole = prefix + exact + suffix;
  let before = 0;
  for (
    let at = text.indexOf(whole);
    at >= 0 && at < start - prefix.length;
    at = text.indexOf(whole, at + 1)
  ) {
    before++;
  }
  const words = [prefix, exact, suffix].map((it) => foldText(it).text).join('\n');
  const key = hash(words, 0x811c9dc5).toString(36) + hash(words, 0x01234567).toString(36);
  return `${about}-${key}${before > 0 ? `-${String(before)}` : ''}`;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
