import { type Entry, SHORT } from '../index/sourceIndex';
import type { Utterance } from '../index/utterances';
import type { Change, Evidence } from '../model';
import { proseOf, shownText } from '../text/prose';
import { contains, sameSpan } from '../text/span';
import { changesWithin } from './changesElsewhere';
import type { Found, QuotationContext } from './quotationFound';
import { quotationPairsOf } from './quotationPairs';
import { indexOfRun, type Running, runningWhole } from './running';
import type { Ranked } from './verdict';

/**
 * What one article says about a quotation: where it prints the words it does not also alter them,
 * and what it has from another quotation of this article is no altered form of this one.
 */
export function settled(
  list: readonly Found[],
  claim: Running,
  own: Utterance,
  entry: Entry,
  context: QuotationContext,
): readonly Ranked[] {
  const agreeing = list.filter((it) => it.bearing === 'agrees');
  const isPrinted = agreeing.some((it) => it.rank < 0.2);
  const kept = list.filter((it, i) => {
    if (list.findIndex((other) => sameSpan(other.span, it.span)) !== i) return false;
    // beside the whole words a fragment tells nothing
    if (it.bearing === 'agrees') return !isPrinted || it.rank < 0.2 || it.to - it.from > SHORT;
    const covered = agreeing.some((other) => {
      // what is quoted inside the altered words does not say that the others stand there
      if (contains(it.span, other.span) && !sameSpan(it.span, other.span)) return false;
      const shared = Math.min(it.to, other.to) - Math.max(it.from, other.from);
      return shared * 2 >= it.to - it.from && !changesBeside(it, other);
    });
    return !covered && !(it.relation !== 'other-speaker' && isElsewhereHere(it, own, context));
  });
  const loose = kept
    .filter(
      (it) => it.relation === 'altered' || (it.relation === 'trimmed' && it.bearing === 'differs'),
    )
    .sort((a, b) => a.rank - b.rank);
  return kept
    .filter((it) => !loose.includes(it) || it === loose[0])
    .map((it) => {
      const changes = loose.includes(it)
        ? changesWithin(it, claim, own, entry, context)
        : it.changes();
      return { rank: it.rank, evidence: toEvidence(it, changes, entry) };
    });
}

/** Of ten words so many must be the same before the others count as altered. */
const SAME_OF_TEN = 7;

/** Nearly the claim's words, a change of which lies outside the part of the claim that stands there besides. */
function changesBeside({ match, from, to, relation }: Found, part: Found): boolean {
  if (relation === 'other-speaker' || (part.from <= from && to <= part.to)) return false;
  let matched = 0;
  let isBeside = false;
  for (let i = from; i < to; i++) {
    const there = match[i] ?? -1;
    if (there >= 0) matched++;
    const before = i > from ? (match[i - 1] ?? -1) : -1;
    const isChanged = there < 0 || (before >= 0 && there !== before + 1);
    if (isChanged && (i < part.from || i >= part.to)) isBeside = true;
  }
  return isBeside && matched * 10 >= (to - from) * SAME_OF_TEN;
}

/** Another quotation of this article has what is printed there, word for word or with more of its words. */
function isElsewhereHere(
  { running, match }: Found,
  own: Utterance,
  { reading, words, utterances, index }: QuotationContext,
): boolean {
  let from = running.length;
  let to = 0;
  let matched = 0;
  for (const j of match) {
    if (j < 0) continue;
    matched++;
    from = Math.min(from, j);
    to = Math.max(to, j + 1);
  }
  const keys = new Set(running.key.subarray(from, to));
  const pairs = quotationPairsOf(index);
  return utterances.some((it) => {
    if (it === own) return false;
    const other = runningWhole(proseOf(reading), words, it);
    if (indexOfRun(other.key, running.key, from, to) >= 0) return true;
    let shared = 0;
    for (const key of other.key) if (keys.has(key)) shared++;
    if (shared <= matched) return false;
    const comparison = pairs.compare(other, running);
    if (!comparison || comparison.matched <= matched) return false;
    let within = 0;
    for (const j of comparison.match) if (j >= from && j < to) within++;
    return within >= matched;
  });
}

function toEvidence(found: Found, changes: readonly Change[], entry: Entry): Evidence {
  const { relation, bearing, span, why } = found;
  const { article } = entry.reading;
  const text = shownText(entry.reading, span);
  return {
    article: article.id,
    span,
    text,
    relation,
    bearing,
    changes,
    why,
  };
}
