import type { Entry, SourceIndex } from '../index/sourceIndex';
import { WordFlag, wordRange, type Words } from '../index/words';
import type { Figure, Reading, Span } from '../model';
import { contains, overlaps, textAt } from '../text/span';
import { compareQuantities } from './compareQuantities';
import { canMeasureOne, type FigureSetting, settingOf, settingsOf } from './figureLikeness';
import { matchRun } from './sentenceMatches';
import type { Ranked } from './verdict';
import { listed } from './wording';

export interface ParaphraseContext {
  readonly reading: Reading;
  readonly words: Words;
  readonly index: SourceIndex;
}

const MOST = 10;

/**
 * Sentences that speak of the same in other words: they name the same people or give the same
 * figures, and share at least half of the telling words. They agree where figures do; without
 * figures one must read them.
 */
export function paraphrases({ reading, words, index }: ParaphraseContext): readonly Ranked[] {
  const claim = tellingWords(words, 0, words.length);
  const people = new Set(reading.people.map((it) => it.id));
  const figures = reading.annotations
    .filter((it): it is Figure => it.kind === 'figure')
    .map((it) => settingOf(it, reading, words));
  if (claim.size < 3 || (people.size === 0 && figures.length === 0)) return [];
  const near = new Set(
    matchRun(words, 0, words.length, index, reading.article.id).map(
      (it) => `${String(it.from)} ${it.entry.reading.article.id}`,
    ),
  );
  const out: Ranked[] = [];
  for (const entry of index.entries.values()) {
    if (entry.reading.article.id === reading.article.id) continue;
    for (const sentence of entry.reading.sentences) {
      const facts = sharedFacts(sentence, entry, people, figures);
      if (facts.length === 0) continue;
      const theirs = entry.words();
      const { from, to } = wordRange(theirs, sentence);
      if (near.has(`${String(from)} ${entry.reading.article.id}`)) continue;
      const telling = tellingWords(theirs, from, to);
      let shared = 0;
      for (const key of claim) if (telling.has(key)) shared++;
      const share = shared / claim.size;
      if (shared < 3 || share < 0.5) continue;
      const allFigures =
        figures.length > 0 && facts.filter((it) => it.isFigure).length >= figures.length;
      out.push({
        rank: 1 - share,
        evidence: {
          article: entry.reading.article.id,
          span: sentence,
          text: textAt(entry.reading.article.text, sentence),
          relation: 'near',
          bearing: allFigures ? 'agrees' : 'not-comparable',
          changes: [],
          why: `In other words, with ${listed(facts.map((it) => it.text))}.`,
        },
      });
    }
  }
  return out.sort((a, b) => a.rank - b.rank).slice(0, MOST);
}

function tellingWords(words: Words, from: number, to: number): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = from; i < to; i++) {
    if (((words.flags[i] ?? 0) & (WordFlag.function | WordFlag.glued)) === 0)
      out.add(words.key[i] ?? 0);
  }
  return out;
}

/** The people and figures of the claim that a sentence has, as written there. */
function sharedFacts(
  sentence: Span,
  entry: Entry,
  people: ReadonlySet<string>,
  figures: readonly FigureSetting[],
): readonly { readonly text: string; readonly isFigure: boolean }[] {
  const out: { readonly text: string; readonly isFigure: boolean }[] = [];
  const seen = new Set<string>();
  const { reading: other } = entry;
  for (const it of other.annotations) {
    if (it.span.start >= sentence.end) break;
    if (!overlaps(it.span, sentence) || !contains(sentence, it.span)) continue;
    const text = textAt(other.article.text, it.span);
    if (it.kind === 'person' && people.has(it.person) && !seen.has(it.person)) {
      seen.add(it.person);
      out.push({ text, isFigure: false });
    }
    if (it.kind !== 'figure') continue;
    const theirs = settingsOf(entry).find(({ figure }) => figure === it);
    const same = figures.some(
      (own) =>
        theirs !== undefined &&
        own.figure.quantity.unit === it.quantity.unit &&
        canMeasureOne(own, theirs) &&
        compareQuantities(own.written, theirs.written).bearing === 'agrees',
    );
    if (same) out.push({ text, isFigure: true });
  }
  return out;
}
