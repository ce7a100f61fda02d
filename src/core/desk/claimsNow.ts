import { sameSpan } from '../text/span';
import { anchorAt } from './anchor';
import type { ClaimState } from './coverage';
import { foldText } from './foldText';
import { placeAnchors } from './placeAnchors';

/** An article at one time, with all its claims. */
export interface ClaimsThen {
  readonly text: string;
  readonly states: readonly ClaimState[];
}

/**
 * What claims of an article became after it was edited: of one kind with them, the same words in like surroundings.
 * `undefined` where that cannot be told of one of them.
 */
export function claimsNow(
  claims: readonly ClaimState[],
  before: ClaimsThen,
  now: ClaimsThen,
): readonly ClaimState[] | undefined {
  const places = new Map<ClaimState, ClaimState | undefined>();
  for (const kind of new Set(claims.map(({ about }) => about.kind))) {
    const ofKind = claims.filter(({ about }) => about.kind === kind);
    const words = new Set(ofKind.map(wordsOf));
    // with those of the same words, none of which takes the place of another
    const sought = before.states.filter((it) => it.about.kind === kind && words.has(wordsOf(it)));
    const anchors = sought.map(({ about }) => anchorAt(before.text, about.span));
    placeAnchors(now.text, anchors).forEach((place, i) => {
      const claim = sought[i];
      if (!claim || place.kind !== 'held') return;
      const isThere = ({ about }: ClaimState): boolean =>
        about.kind === kind && sameSpan(about.span, place.span);
      places.set(claim, now.states.find(isThere));
    });
  }
  const found = claims.map((it) => places.get(it));
  return found.every((it) => it !== undefined) ? found : undefined;
}

const wordsOf = ({ text }: ClaimState): string => foldText(text).text.trim();
