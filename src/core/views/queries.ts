import type { ClaimState } from '../desk/coverage';
import type { Remark, Tick } from '../desk/ledger';

type Ticked = ClaimState & { readonly tick: Tick };

/** Whether a claim has something for its writer to read: a question, an answer, or what is wrong with it. */
export const hasQuery = (claim: ClaimState): claim is Ticked =>
  claim.tick !== undefined && (claim.tick.remarks.length > 0 || isAsked(claim));

/** Whether the writer is still to answer. */
export const isAsked = ({ tick }: ClaimState): boolean =>
  tick?.state === 'query' || tick?.state === 'disputed';

/** What was said at a claim, oldest first; a note that is none of the remarks stands above them. */
export function queryLines({ note, remarks, by, created }: Tick): readonly Remark[] {
  const isRemark = note === '' || remarks.some(({ text }) => text === note);
  return isRemark ? remarks : [{ by, at: created, text: note }, ...remarks];
}
