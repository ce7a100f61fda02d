import type { CrossReference, Column, Comparison } from './crossReference';
import type { Stretch } from './markedText';
import { areTexts, isCount, isListOf, isRecord, isText, isTextOrNone } from './messageFields';

/** What the cross-reference view is told to show. Lines count from 1. */
export type Shown =
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly busy: boolean;
      readonly offer?: Offer;
    }
  | {
      readonly kind: 'claim';
      /** Tells this claim from others; an answer carries it back, so that a late one is dropped. */
      readonly key: string;
      readonly reference: CrossReference;
      /** Where the claim stands, and the passage of each comparison. */
      readonly line: number;
      readonly thereLines: readonly number[];
      /** What a checker has said of it; '' for nothing. */
      readonly ticked: string;
    };

/** What a person can do about a message. */
export type Offer = 'open-folder' | 'open-article';

/** What a person asks for in the view. `passage` is the key of the comparison that is shown, where there is one. */
export type Asked =
  | { readonly kind: 'ready' }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: ClaimAction; readonly key: string; readonly passage?: string };

export type ClaimAction =
  'open-here' | 'open-there' | 'side-by-side' | 'diff' | 'check' | 'verify' | 'copy';

const CLAIM_ACTIONS: readonly ClaimAction[] = [
  'open-here',
  'open-there',
  'side-by-side',
  'diff',
  'check',
  'verify',
  'copy',
];
const OFFERS: readonly Offer[] = ['open-folder', 'open-article'];

/** The message as it came from the view; `undefined` where it is none that we know. */
export function parseAsked(message: unknown): Asked | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, key, passage, offer } = message;
  if (kind === 'ready') return { kind };
  if (kind === 'offer') {
    const known = OFFERS.find((it) => it === offer);
    return known && { kind, offer: known };
  }
  const action = CLAIM_ACTIONS.find((it) => it === kind);
  if (!action || !isText(key) || !isTextOrNone(passage)) return undefined;
  return { kind: action, key, ...(passage !== undefined && { passage }) };
}

/** The message as it came from the extension; `undefined` where it is none that we know. */
export function parseShown(message: unknown): Shown | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, text, busy, offer, key, reference, line, thereLines, ticked } = message;
  if (kind === 'message' && typeof text === 'string' && typeof busy === 'boolean') {
    const known = OFFERS.find((it) => it === offer);
    return { kind, text, busy, ...(known && { offer: known }) };
  }
  if (kind !== 'claim' || !isText(key) || !isReference(reference)) return undefined;
  if (!isCount(line) || !isListOf(thereLines, isCount)) return undefined;
  return { kind, key, reference, line, thereLines, ticked: isText(ticked) ? ticked : '' };
}

const isStretch = (value: unknown): value is Stretch =>
  isRecord(value) &&
  isText(value['text']) &&
  ['context', 'same', 'changed'].some((it) => it === value['mark']);

const isColumn = (value: unknown): value is Column =>
  isRecord(value) &&
  areTexts(value, 'article', 'title') &&
  isTextOrNone(value['speaker']) &&
  isRecord(value['span']) &&
  isListOf(value['stretches'], isStretch);

const isComparison = (value: unknown): value is Comparison =>
  isRecord(value) &&
  areTexts(value, 'key', 'bearing', 'verdict', 'relation', 'why') &&
  isTextOrNone(value['difference']) &&
  isColumn(value['here']) &&
  isColumn(value['there']);

const isReference = (value: unknown): value is CrossReference =>
  isRecord(value) &&
  areTexts(value, 'kind', 'verdict', 'kindWord', 'verdictWord', 'summary') &&
  isColumn(value['here']) &&
  isListOf(value['comparisons'], isComparison);
