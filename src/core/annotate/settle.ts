import type { Span } from '../model';

/**
 * Of proposals that overlap the longest is kept, and of two as long the earlier; what is kept comes in
 * order of its start. Proposals come in order.
 */
export function settled<T extends { readonly span: Span }>(proposals: readonly T[]): readonly T[] {
  if (standApart(proposals)) return proposals;
  const kept: T[] = [];
  let cluster: T[] = [];
  let end = -1;
  for (const it of proposals) {
    if (it.span.start >= end) {
      for (const settledIt of settledCluster(cluster)) kept.push(settledIt);
      cluster = [];
    }
    cluster.push(it);
    end = Math.max(end, it.span.end);
  }
  return [...kept, ...settledCluster(cluster)];
}

/** Whether none of them overlap, as in most paragraphs. */
function standApart(proposals: readonly { readonly span: Span }[]): boolean {
  let end = 0;
  for (const { span } of proposals) {
    if (span.start < end) return false;
    end = span.end;
  }
  return true;
}

/** The same for proposals that hang together by overlaps: few, wherever people write. */
function settledCluster<T extends { readonly span: Span }>(cluster: readonly T[]): readonly T[] {
  if (cluster.length < 2) return cluster;
  const kept: T[] = [];
  const byLength = [...cluster].sort(
    (a, b) =>
      b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
  );
  for (const it of byLength) {
    if (kept.every(({ span }) => span.end <= it.span.start || it.span.end <= span.start))
      kept.push(it);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
