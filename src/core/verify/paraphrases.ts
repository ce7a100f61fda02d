import type { Entry, SourceIndex } from '../index/sourceIndex';
import { WordFlag, wordRange, type Words } from '../index/words';
import type { Figure, Reading } from '../model';
import { textAt } from '../text/span';
import { compareQuantities } from './compareQuantities';
import { canMeasureOne, type FigureSetting, tellsAlone } from './figureLikeness';
import { familyOf, figuresOf } from './figureTable';
import { typedSetting } from './judgeTypedFigure';
import { mentionsOf } from './mentions';
import { matchRun, sentenceAt } from './sentenceMatches';
import type { Ranked } from './verdict';
import { listed } from './wording';

export interface ParaphraseContext {
  readonly reading: Reading;
  readonly words: Words;
  readonly index: SourceIndex;
}

const MOST = 10;
/** Articles read for one person, and sentences whose words are read: those with the most facts. */
const MOST_ARTICLES = 400;
const MOST_READ = 200;

/**
 * Sentences that speak of the same in other words: they name people of the text or give its figures,
 * and share names or telling words besides. They agree where every figure has one that agrees and can
 * measure the same; else one must read them. The more facts and words are shared, the closer.
 */
export function paraphrases({ reading, words, index }: ParaphraseContext): readonly Ranked[] {
  const claim = tellingWords(words, 0, words.length);
  const figures = reading.annotations
    .filter((it): it is Figure => it.kind === 'figure')
    .map((it) => typedSetting(it, reading, words));
  if (claim.size < 3) return [];
  const near = new Set(
    matchRun(words, 0, words.length, index, reading.article.id).map(({ from, entry }) =>
      placeOf(from, entry),
    ),
  );
  return candidates(reading, figures, index)
    .flatMap((it) => {
      const range = wordRange(it.entry.words(), it.span);
      return near.has(placeOf(range.from, it.entry))
        ? []
        : (ranked(it, range, claim, figures) ?? []);
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST);
}

const placeOf = (from: number, { reading }: Entry): string => `${from} ${reading.article.id}`;

/** A sentence that has something of the text. */
interface Candidate {
  readonly entry: Entry;
  readonly span: Reading['sentences'][number];
  /** Its people of the text by id, with their names. */
  readonly people: Map<string, string>;
  /** Its figures that agree, by the text's. */
  readonly figures: Map<FigureSetting, FigureSetting>;
}

function candidates(
  reading: Reading,
  figures: readonly FigureSetting[],
  index: SourceIndex,
): readonly Candidate[] {
  const found = new Map<Entry, Map<number, Candidate>>();
  const at = (entry: Entry, offset: number): Candidate | undefined => {
    const { sentences } = entry.reading;
    const place = sentenceAt(sentences, offset);
    const span = sentences[place];
    if (!span) return undefined;
    const of = found.get(entry) ?? new Map<number, Candidate>();
    found.set(entry, of);
    const made = of.get(place) ?? { entry, span, people: new Map(), figures: new Map() };
    of.set(place, made);
    return made;
  };
  for (const own of figures) {
    const family = familyOf(own.figure);
    for (const { entry, setting } of figuresOf(index).alike(own)) {
      if (entry.reading.article.id === reading.article.id) continue;
      if (familyOf(setting.figure) !== family) continue;
      if (compareQuantities(own.written, setting.written).bearing !== 'agrees') continue;
      at(entry, setting.figure.span.start)?.figures.set(own, setting);
    }
  }
  for (const { id, name } of reading.people) {
    for (const entry of index.naming(id).slice(0, MOST_ARTICLES)) {
      if (entry.reading.article.id === reading.article.id) continue;
      const known = entry.reading.people.find((it) => it.id === id)?.name ?? name;
      for (const { span } of mentionsOf(entry.reading, id))
        at(entry, span.start)?.people.set(id, known);
    }
  }
  const facts = ({ people, figures: same }: Candidate): number => people.size + same.size;
  return [...found.values()]
    .flatMap((it) => [...it.values()])
    .sort((a, b) => facts(b) - facts(a))
    .slice(0, MOST_READ);
}

/** Least share of the telling words that one fact alone needs beside it, two facts, a figure that stands out. */
const SHARES = { one: 0.5, two: 0.15, telling: 0.25 };

function ranked(
  { entry, span, people, figures }: Candidate,
  { from, to }: { readonly from: number; readonly to: number },
  claim: ReadonlyMap<number, boolean>,
  own: readonly FigureSetting[],
): Ranked | undefined {
  const { article } = entry.reading;
  const theirs = entry.words();
  const telling = tellingWords(theirs, from, to);
  let shared = 0;
  const names: string[] = [];
  for (let i = from; i < to; i++) {
    const key = theirs.key[i] ?? 0;
    if (!telling.delete(key) || !claim.has(key)) continue;
    shared++;
    const word = article.text.slice(theirs.start[i], theirs.end[i]);
    const isPersons = [...people.values()].some((it) => it.includes(word));
    if (claim.get(key) === true && /^\p{Lu}/u.test(word) && !isPersons) names.push(word);
  }
  const share = shared / claim.size;
  const facts = people.size + figures.size + names.length;
  const isTelling = [...figures].some(([a, b]) => tellsAlone(a, b));
  const isEnough =
    (shared >= 3 && share >= SHARES.one) ||
    (facts >= 2 && shared >= 2 && share >= SHARES.two) ||
    (isTelling && shared >= 2 && share >= SHARES.telling);
  if (!isEnough) return undefined;
  const agrees =
    own.length > 0 &&
    own.every((it) => {
      const other = figures.get(it);
      return other !== undefined && canMeasureOne(it, other);
    });
  const texts = [...figures.values()].map(({ figure }) => textAt(article.text, figure.span));
  return {
    rank: 1 - Math.min(0.99, share * 0.6 + facts * 0.1),
    evidence: {
      article: article.id,
      span,
      text: textAt(article.text, span),
      relation: 'near',
      bearing: agrees ? 'agrees' : 'not-comparable',
      changes: [],
      why: `In other words, with ${listed([...people.values(), ...texts, ...names])}.`,
    },
  };
}

/** The words that say something, and whether each is a name by its capital. */
function tellingWords(words: Words, from: number, to: number): Map<number, boolean> {
  const out = new Map<number, boolean>();
  for (let i = from; i < to; i++) {
    const flags = words.flags[i] ?? 0;
    if ((flags & (WordFlag.function | WordFlag.glued)) !== 0) continue;
    const isName = (flags & (WordFlag.capital | WordFlag.first)) === WordFlag.capital;
    const key = words.key[i] ?? 0;
    out.set(key, isName || out.get(key) === true);
  }
  return out;
}
