import { readArticle } from '../../src/engine/annotator';
import type { NewsText } from './newsText';

/** What a text consists of, as this engine reads it. */
export interface Proportions {
  readonly articles: number;
  readonly megabytes: number;
  readonly words: number;
  /** Capitals make none another. */
  readonly differentWords: number;
  readonly wordsASentence: number;
  readonly wordsAParagraph: number;
  /** Of all characters, those inside quotation marks, in per cent. */
  readonly quotedPercent: number;
  /** By 100 words. */
  readonly quotations: number;
  readonly names: number;
  readonly figures: number;
}

export function proportionsOf(texts: readonly NewsText[]): Proportions {
  const count = { words: 0, sentences: 0, paragraphs: 0, quote: 0, person: 0, figure: 0 };
  const different = new Set<string>();
  let characters = 0;
  let quoted = 0;
  let bytes = 0;
  for (const { id, text } of texts) {
    const reading = readArticle({ id, title: id, format: 'plain', text });
    characters += text.length;
    bytes += Buffer.byteLength(text);
    count.words += text.trim().split(/\s+/).length;
    for (const [word] of text.toLowerCase().matchAll(/[a-z']+/g)) different.add(word);
    count.sentences += reading.sentences.length;
    count.paragraphs += reading.paragraphs.length;
    for (const it of reading.annotations) {
      if (it.kind === 'person' && it.form !== 'name') continue;
      count[it.kind]++;
      if (it.kind === 'quote' && it.depth === 0) quoted += it.span.end - it.span.start;
    }
  }
  const byHundred = (found: number): number => (100 * found) / count.words;
  return {
    articles: texts.length,
    megabytes: bytes / 1e6,
    words: count.words,
    differentWords: different.size,
    wordsASentence: count.words / count.sentences,
    wordsAParagraph: count.words / count.paragraphs,
    quotedPercent: (100 * quoted) / characters,
    quotations: byHundred(count.quote),
    names: byHundred(count.person),
    figures: byHundred(count.figure),
  };
}
