import type { AnnotationKind, Finding } from '../model';
import type { ClaimState, LostTick } from './coverage';
import { isSettled, type Tick, type TickState } from './ledger';

/** The rule under which claims that nobody has checked are reported where that is asked for. */
export const notChecked = { id: 'not-checked', title: 'Claim that nobody has checked' };

/**
 * A finding for each claim of these kinds that is neither checked nor waived, and for each query or dispute among
 * the lost ticks, at its best guess or the start of the article. Other lost ticks settle nothing, and ask nothing:
 * where their words stand, the claim is open.
 */
export function uncheckedFindings(
  states: readonly ClaimState[],
  lost: readonly LostTick[],
  kinds: readonly AnnotationKind[],
): readonly Finding[] {
  const isAsked = (kind: Tick['about']): boolean => kinds.some((it) => it === kind);
  const open = states
    .filter(({ about, state }) => isAsked(about.kind) && !isSettled(state))
    .map((it) => ({ check: notChecked.id, span: it.about.span, message: messageOf(it) }));
  const unanswered = lost
    .filter(({ tick }) => isAsked(tick.about) && RAISED[tick.state] !== undefined)
    .map((it) => ({
      check: notChecked.id,
      span: it.guesses[0] ?? { start: 0, end: 0 },
      message: lostMessageOf(it),
    }));
  return [...open, ...unanswered];
}

const RAISED: Readonly<Partial<Record<TickState, string>>> = {
  query: 'was queried',
  disputed: 'was disputed',
};

function lostMessageOf({ tick, later }: LostTick): string {
  const where = later ? 'before somebody said otherwise' : 'and is lost';
  return `“${tick.anchor.exact}” ${RAISED[tick.state] ?? ''}, ${where}${ending(tick.note)}`;
}

function messageOf({ state, text, was, tick }: ClaimState): string {
  if (was !== undefined) return `“${text}” was “${was}” when it was checked.`;
  switch (state) {
    case 'query':
      return `“${text}” is queried${ending(tick?.note)}`;
    case 'disputed':
      return `“${text}” is disputed${ending(tick?.note)}`;
    case 'open':
    case 'checked':
    case 'waived':
      return `“${text}” has not been checked.`;
  }
}

/** The note behind a colon, and a full stop where there is none. */
function ending(note = ''): string {
  const words = note.trim();
  if (words === '') return '.';
  return `: ${words}${/[.!?…]$/.test(words) ? '' : '.'}`;
}
