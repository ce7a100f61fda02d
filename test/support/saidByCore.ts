import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/core/checks/index';
import { withFindings } from '../../src/core/checks/runChecks';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import type { Article, Reading, Report } from '../../src/core/model';
import { judge } from '../../src/core/verify/judge';
import { claimGroupings, claimTree, groupingWords } from '../../src/core/views/claimTree';
import { crossReference } from '../../src/core/views/crossReference';
import { evidenceItem } from '../../src/core/views/evidenceItem';
import { hoverCard } from '../../src/core/views/hoverCard';
import { cellWords } from '../../src/core/views/matrix';
import { peopleTree } from '../../src/core/views/peopleTree';
import { sourcesList } from '../../src/core/views/sourcesList';
import { statusLine } from '../../src/core/views/statusLine';
import { verdictLine } from '../../src/core/views/verdictLine';
import { comparePair } from '../../src/core/verify/comparePair';
import { readTogether } from '../../src/engine/readTogether';

/** The sentences and words of its own that core says about articles: none of it stands in an article. */
export function saidByCore(): ReadonlySet<string> {
  const said = new Set<string>(checks.map(({ title }) => title));
  for (const words of [groupingWords, cellWords].flatMap((it) => Object.values(it)))
    said.add(words);
  for (const group of groups()) sayAll(group, said);
  return said;
}

/** Texts on one story each: the sample articles, the passages marked by hand, the samples of the checks. */
function groups(): readonly (readonly Article[])[] {
  const folder = (name: string): readonly Article[] =>
    readdirSync(name)
      .filter((it) => /\.(txt|md)$/.test(it) && it !== 'README.md')
      .map((it) => article(it, readFileSync(join(name, it), 'utf8')));
  const samples = checks.flatMap(({ flags, allows }) =>
    [...flags, ...allows].map((it) =>
      (typeof it === 'string' ? [it] : it).map((text, i) => article(String(i), text)),
    ),
  );
  return [
    folder('seeds'),
    folder('test/corpus'),
    PAIRS.map((it, i) => article(String(i), it)),
    ...samples,
  ];
}

const article = (id: string, text: string): Article => ({ id, title: id, format: 'plain', text });

/** What the others leave unsaid. */
const PAIRS: readonly string[] = [
  'Exports of Skarn rose by 5 per cent last year. The port of Threllin paid £300 for each boat. ',
  'Exports of Skarn rose to 5 per cent last year. The port of Threllin paid $300 for each boat. ',
];

function sayAll(articles: readonly Article[], said: Set<string>): void {
  const readings = readTogether(articles, (_, error) => {
    throw error;
  });
  const index = createSourceIndex(readings);
  const all = Object.fromEntries(checks.map(({ id }) => [id, true]));
  for (const reading of readings) {
    const report = withFindings(judge(reading, index), index, all);
    sayReport(report, readings, said);
    sayReport(judge(reading, createSourceIndex([reading])), [reading], said);
  }
}

function sayReport(report: Report, readings: readonly Reading[], said: Set<string>): void {
  const { reading, claims, findings } = report;
  const say = (...lines: readonly (string | undefined)[]): void => {
    for (const it of lines) if (it !== undefined && it !== '') said.add(it);
  };
  say(...findings.map(({ message }) => message));
  const status = statusLine(report, readings.length - 1);
  say(status.text, ...status.details);
  for (const judged of claims) {
    const { verdict } = judged;
    say(verdictLine(verdict));
    const card = hoverCard(judged, verdict, reading);
    say(
      card.fact,
      ...card.why,
      card.more,
      card.verdict?.line,
      ...card.details.map(({ name }) => name),
    );
    for (const { line, why } of card.passages) say(line, why);
    const reference = crossReference(judged, reading, (id) =>
      readings.find((it) => it.article.id === id),
    );
    say(reference.kindWord, reference.verdictWord, reference.summary);
    for (const it of reference.comparisons) say(it.verdict, it.relation, it.why, it.difference);
    if (verdict.kind !== 'only-here') say(...verdict.evidence.map((it) => evidenceItem(it).label));
  }
  for (const grouping of claimGroupings) {
    const tree = claimTree(report, grouping, '');
    say(tree.summary);
    if (grouping !== 'person') say(...tree.groups.map(({ label }) => label));
    for (const row of grouping === 'order' ? tree.rows : []) say(row.spoken);
  }
  for (const row of peopleTree(reading, readings)) {
    say(row.description, row.spoken, ...row.details);
    for (const { description, spoken } of row.articles) say(description, spoken);
  }
  const { related, unrelated } = sourcesList(
    report,
    readings.map((it) => ({ id: it.article.id, title: it.article.title })),
    (other) => {
      const there = readings.find((it) => it.article.id === other);
      return there && comparePair(reading, there);
    },
  );
  for (const it of [...related, ...unrelated]) say(...it.details);
}
