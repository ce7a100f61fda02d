// Scores the engine on corpora and on the project's own passages, and writes docs/accuracy.md.
//   npm run accuracy -- [--corpora FOLDER] [--check]
// --check writes nothing and fails where a row fell by more than half a point.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ownCorpus } from './ownCorpus';
import { readCorpus, type GoldDocument } from './gold';
import { compromise, secondSource, winkReader } from './readers';
import { scoreFigures, scoreIdentity, scoreNames, scoreQuotes, type Score } from './score';

const PAGE = 'docs/accuracy.md';
/** Points that a row may fall before the check fails. */
const SLACK = 0.5;

interface Row {
  readonly set: string;
  readonly layer: string;
  readonly reader: string;
  readonly score: Score;
}

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
    add('quotations, exact', 'Second Source', quotes.exact);
    add('quotations, exact', 'compromise', scoreQuotes(documents, theirs).exact);
    add('quotation and speaker', 'Second Source', quotes.speaker);
  }
  if (has('people')) {
    add('names, exact', 'Second Source', scoreNames(documents, ours));
    add('names, exact', 'compromise', scoreNames(documents, theirs));
    const scope = documents.some(({ story }) => story !== undefined) ? 'story' : 'document';
    add(
      'who is who, names',
      'Second Source',
      scoreIdentity(documents, ours, { scope, mentions: 'names' }),
    );
    if (documents.some(({ people }) => people?.some(({ type }) => type === 'pronoun'))) {
      add(
        'who is who, all mentions',
        'Second Source',
        scoreIdentity(documents, ours, { scope, mentions: 'all' }),
      );
    }
  }
  if (has('figures')) {
    const figures = scoreFigures(documents, ours);
    add('figures, place', 'Second Source', figures.span);
    add('figures, place', 'compromise', scoreFigures(documents, theirs).span);
    add('figures, place', 'wink-nlp', scoreFigures(documents, winks).span);
    add('figures, value', 'Second Source', figures.value);
    add('figures, value and unit', 'Second Source', figures.unit);
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

/** F1 by set and layer, of our own rows of a page written before. */
function committed(): ReadonlyMap<string, number> {
  if (!existsSync(PAGE)) return new Map();
  const cells = readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    cells
      .filter(([, , , reader]) => reader === 'Second Source')
      .map(([, set, layer, , , , f1]) => [`${set ?? ''} / ${layer ?? ''}`, Number(f1)]),
  );
}

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const folder = values.corpora;
const missing: string[] = [];
const rows: Row[] = [...rowsOf('own passages', ownCorpus())];
for (const { file, set } of CORPORA) {
  const documents = folder === undefined ? undefined : readCorpus(folder, file);
  if (documents) rows.push(...rowsOf(set, documents));
  else missing.push(set);
}
if (missing.length > 0) console.log(`Skipped, since not there: ${missing.join('; ')}`);
console.table(
  rows.map(({ set, layer, reader, score: { precision, recall, f1 } }) => ({
    set, layer, reader, P: number(precision), R: number(recall), F1: number(f1),
  })),
); // prettier-ignore

const before = committed();
const keyOf = ({ set, layer }: Pick<Row, 'set' | 'layer'>): string => `${set} / ${layer}`;
const own = rows.filter(({ reader }) => reader === 'Second Source');
const fallen = own.flatMap((row) => {
  const was = before.get(keyOf(row));
  const now = number(row.score.f1);
  if (was === undefined) return [`${keyOf(row)}: ${now}, and the page has no such row`];
  return row.score.f1 >= was - SLACK ? [] : [`${keyOf(row)}: ${now}, was ${was}`];
});
const measured = new Set(own.map(keyOf));
const sets = new Set(own.map(({ set }) => set));
for (const key of before.keys()) {
  const isAsked = sets.has(key.slice(0, key.indexOf(' / ')));
  if (isAsked && !measured.has(key)) fallen.push(`${key}: on the page, and not measured any more`);
}
if (!values.check && (missing.length === 0 || before.size === 0)) {
  writeFileSync(PAGE, page(rows, missing));
} else if (!values.check) {
  console.log(`${PAGE} stays: it has rows of sets that are not there.`);
}
if (fallen.length > 0 && before.size > 0)
  console.error(`Fallen by more than ${SLACK}, or not to be told:\n${fallen.join('\n')}`);
process.exitCode = values.check && fallen.length > 0 ? 1 : 0;
