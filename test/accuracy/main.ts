// Scores the engine on corpora and on the project's own passages, and writes docs/accuracy.md.
//   npm run accuracy -- [--corpora FOLDER] [--check]
// --check writes nothing and fails where a row fell by more than half a point.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fallenRows, OURS, SLACK, type Row } from './fallen';
import { corporaIn, type GoldDocument } from './gold';
import { ownCorpus } from './ownCorpus';
import { compromise, secondSource, winkReader } from './readers';
import { scoreFigures, scoreIdentity, scoreNames, scoreQuotes, type Score } from './score';

const PAGE = 'docs/accuracy.md';
/** Corpora by the name of their file, each with a description that names no text. */
const CORPORA: readonly { readonly file: string; readonly set: string }[] = [
  { file: 'polnear-dev', set: 'US political news' },
  { file: 'polnear-dev-uk', set: 'the same, British marks' },
  { file: 'gum-prose', set: 'biographies, interviews, essays' },
  { file: 'ecbplus-dev', set: 'news in clusters of one story' },
  { file: 'newsquant-dev', set: 'sentences of news with figures' },
  { file: 'recognizers-en', set: 'test cases for figures, A' },
  { file: 'quantulum-en', set: 'test cases for figures, B' },
];

function rowsOf(set: string, documents: readonly GoldDocument[]): readonly Row[] {
  const rows: Row[] = [];
  const has = (layer: 'quotes' | 'people' | 'figures'): boolean =>
    documents.some((it) => (it[layer]?.length ?? 0) > 0);
  const ours = secondSource(documents);
  const theirs = compromise(documents);
  const winks = winkReader(documents);
  const add = (layer: string, reader: string, score: Score): void =>
    void rows.push({ set, layer, reader, score });
  if (has('quotes')) {
    const quotes = scoreQuotes(documents, ours);
    add('quotations, exact', OURS, quotes.exact);
    add('quotations, exact', 'compromise', scoreQuotes(documents, theirs).exact);
    add('quotation and speaker', OURS, quotes.speaker);
  }
  if (has('people')) {
    add('names, exact', OURS, scoreNames(documents, ours));
    add('names, exact', 'compromise', scoreNames(documents, theirs));
    const scope = documents.some(({ story }) => story !== undefined) ? 'story' : 'document';
    add('who is who, names', OURS, scoreIdentity(documents, ours, { scope, mentions: 'names' }));
    if (documents.some(({ people }) => people?.some(({ type }) => type === 'pronoun'))) {
      add(
        'who is who, all mentions',
        OURS,
        scoreIdentity(documents, ours, { scope, mentions: 'all' }),
      );
    }
  }
  if (has('figures')) {
    const figures = scoreFigures(documents, ours);
    add('figures, place', OURS, figures.span);
    add('figures, place', 'compromise', scoreFigures(documents, theirs).span);
    add('figures, place', 'wink-nlp', scoreFigures(documents, winks).span);
    add('figures, value', OURS, figures.value);
    add('figures, value and unit', OURS, figures.unit);
  }
  return rows;
}

const number = (value: number): string => value.toFixed(1);

const page = (rows: readonly Row[], missing: readonly string[]): string => `# Accuracy

Written by \`npm run accuracy\`. Precision, recall and F1 in per cent; the last column is how many there are
in the gold. Every reader read the same text in the same run.

A quotation is exact when its ends are, quotation marks and edge punctuation aside. A speaker is right when
the quotation was found and the last word of the gold's name is in the speaker's name, or the mentions touch
where the gold has no name. Names are exact when their ends are, titles and possessives aside. Who is who is
B-cubed over the gold's mentions (Bagga and Baldwin 1998). A figure's value is right within 1 in 100,000, both
ends of a range; its unit by name, or by the noun counted. The definitions are code in
\`test/accuracy/score.ts\`.

_Own passages_ are those of \`test/corpus\`, marked by hand and there for everyone; the other sets are public
corpora that do not come with the project (\`--corpora FOLDER\` says where they are).${
  missing.length > 0 ? `\nNot measured in this run: ${missing.join('; ')}.` : ''
}

| set | layer | reader | P | R | F1 | gold |
|---|---|---|---|---|---|---|
${rows
  .map(
    ({ set, layer, reader, score: { precision, recall, f1, gold } }) =>
      `| ${set} | ${layer} | ${reader} | ${number(precision)} | ${number(recall)} | ${number(f1)} | ${gold} |\n`,
  )
  .join('')}`;

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const corpora = corporaIn(
  values.corpora,
  CORPORA.map(({ file }) => file),
);
const missing = CORPORA.filter(({ file }) => !corpora.has(file)).map(({ set }) => set);
const rows: Row[] = [...rowsOf('own passages', ownCorpus())];
for (const { file, set } of CORPORA) rows.push(...rowsOf(set, corpora.get(file) ?? []));
if (missing.length > 0) console.log(`Skipped, since not there: ${missing.join('; ')}`);
console.table(
  rows.map(({ set, layer, reader, score: { precision, recall, f1 } }) => ({
    set,
    layer,
    reader,
    P: number(precision),
    R: number(recall),
    F1: number(f1),
  })),
);

const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
const fallen = fallenRows(rows, before);
if (!values.check && (missing.length === 0 || before === '')) {
  writeFileSync(PAGE, page(rows, missing));
} else if (!values.check) {
  console.log(`${PAGE} stays: it has rows of sets that are not there.`);
}
if (fallen.length > 0)
  console.error(`Fallen by more than ${SLACK}, or not to be told:\n${fallen.join('\n')}`);
process.exitCode = values.check && fallen.length > 0 ? 1 : 0;
