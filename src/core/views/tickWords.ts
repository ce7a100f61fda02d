import type { ClaimState, Count } from '../desk/coverage';
import type { TickState } from '../desk/ledger';

/** What a checker has said, as sheets and lists have it: a word, and a sign where colour alone would tell. */
export const tickWords: Readonly<
  Record<TickState, { readonly word: string; readonly sign: string }>
> = {
  open: { word: 'open', sign: '☐' },
  checked: { word: 'checked', sign: '☑' },
  query: { word: 'query', sign: '?' },
  disputed: { word: 'disputed', sign: '✗' },
  waived: { word: 'waived', sign: '–' },
};

/** Above the claims in that state. */
export const tickGroups: Readonly<Record<TickState, string>> = {
  open: 'Open',
  checked: 'Checked',
  query: 'Queries',
  disputed: 'Disputed',
  waived: 'Waived',
};

/** `☑ checked, AO`; `undefined` where nobody has said anything of the claim. */
export function tickLine({ state, tick, was }: ClaimState): string | undefined {
  if (!tick) return undefined;
  const { sign, word } = tickWords[state];
  if (was !== undefined) return `${sign} open again`;
  return state === 'open' || tick.by === '' ? `${sign} ${word}` : `${sign} ${word}, ${tick.by}`;
}

/** `41 of 52 settled` */
export const settledLine = ({ settled, claims }: Count): string =>
  `${settled} of ${claims} settled`;
