import type { SourceIndex } from '../index/sourceIndex';
import { keyOf, WordFlag, wordRange, type Words } from '../index/words';
import type { Evidence, Reading, Relation } from '../model';
import { sentenceAt, textAt } from '../text/span';
import { anotherFrom, isOfOffice } from './makesAnother';
import type { Ranked } from './verdict';
import { quoteWords } from './wording';

/** What agrees in the words themselves, or in words of the writer's own. */
const IN_PROSE: ReadonlySet<Relation> = new Set<Relation>(['near', 'unquoted', 'equal', 'rounded']);

/**
 * Evidence that agrees with a text bears it out no longer where a word of the text stands there only behind one by which it
 * is somebody or something else (*the arsonist*, *a suspected arsonist*; *the mayor*, *the former mayor*).
 */
export function withoutAnothers(
  found: readonly Ranked[],
  reading: Reading,
  words: Words,
  index: SourceIndex,
): readonly Ranked[] {
  if (words.key.subarray(0, words.length).some((it) => HEDGES.has(it))) return found;
  const plain = plainWords(reading, words);
  return found.map((it) => {
    const { evidence } = it;
    if (evidence.bearing !== 'agrees' || !IN_PROSE.has(evidence.relation)) return it;
    const word = wordInFront(plain, evidence, index);
    if (word === undefined) return it;
    const why = `The words stand there behind ${quoteWords(word)}.`;
    return { ...it, evidence: { ...evidence, bearing: 'not-comparable', why } };
  });
}

/** A text with one of these says by itself that it is not certain, or of the past. */
const HEDGES: ReadonlySet<number> = new Set(
  (
    'allege alleges allegedly allegation allegations suspect suspects suspicion believed thought accuse accuses ' +
    'attempt attempts attempting failed tried ex once used'
  )
    .split(' ')
    .map(keyOf),
);

/** Words of a text by key that stand behind no such word; `true` for those that name somebody. */
function plainWords({ article: { text }, people }: Reading, words: Words): Map<number, boolean> {
  const names = new Set(people.flatMap(({ name }) => name.split(' ')));
  const out = new Map<number, boolean>();
  for (let i = 0; i < words.length; i++) {
    if (((words.flags[i] ?? 0) & WordFlag.function) !== 0) continue;
    if (anotherFrom(words, i, text) < 0)
      out.set(words.key[i] ?? 0, names.has(text.slice(words.start[i], words.end[i])));
  }
  return out;
}

/** The word by which the sentence of evidence speaks of another than the text does. */
function wordInFront(
  plain: ReadonlyMap<number, boolean>,
  { article, span }: Evidence,
  index: SourceIndex,
): string | undefined {
  const entry = index.entries.get(article);
  const sentence = entry?.reading.sentences[sentenceAt(entry.reading.sentences, span.start)];
  if (!entry || !sentence) return undefined;
  const { text } = entry.reading.article;
  const theirs = entry.words();
  const { from, to } = wordRange(theirs, sentence);
  const behind = new Map<number, string>();
  const bare = new Set<number>();
  for (let i = from; i < to; i++) {
    const key = theirs.key[i] ?? 0;
    const isName = plain.get(key);
    if (isName === undefined) continue;
    const first = anotherFrom(theirs, i, text);
    if (first < 0 || (isName && isOfOffice(theirs.key[first]))) bare.add(key);
    else
      behind.set(
        key,
        textAt(text, { start: theirs.start[first] ?? 0, end: theirs.end[i - 1] ?? 0 }),
      );
  }
  return [...behind].find(([key]) => !bare.has(key))?.[1];
}
