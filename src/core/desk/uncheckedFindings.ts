import type { AnnotationKind, Finding } from '../model';
import type { ClaimState } from './coverage';
import { isSettled } from './ledger';

/** The rule under which claims that nobody has checked are reported where that is asked for. */
export const notChecked = { id: 'not-checked', title: 'Claim that nobody has checked' };

/** A finding for each claim of these kinds that is neither checked nor waived. */
export const uncheckedFindings = (
  states: readonly ClaimState[],
  kinds: readonly AnnotationKind[],
): readonly Finding[] =>
  states
    .filter(({ about, state }) => kinds.includes(about.kind) && !isSettled(state))
    .map((it) => ({ check: notChecked.id, span: it.about.span, message: messageOf(it) }));

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
