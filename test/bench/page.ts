import { isMet, type GoalResult, type Part } from './benchmark';
import { newsTexts } from './newsText';
import { proportionsOf } from './proportions';

/** docs/performance.md: every goal with what was measured for it. */
export function performancePage(results: readonly GoalResult[]): string {
  const of = proportionsOf(newsTexts(1e6));
  return `# Performance

Written by \`npm run bench\`. Numbers are ratios of things measured in one process in turn, medians over
rounds: milliseconds say little about another machine. A goal that is missed is listed as missed.

| goal | what | measured | wanted | |
|---|---|---|---|---|
${results.flatMap(({ id, title, parts }) => parts.map((part) => row(id, title, part))).join('')}
${results.map(({ id, detail }) => `- ${id}: ${detail}.\n`).join('')}
The text is made by \`test/bench/newsText.ts\` from a seed, of invented people and places, with the
proportions of news: ${of.wordsASentence.toFixed(0)} words a sentence, ${of.wordsAParagraph.toFixed(0)} a paragraph,
${of.quotedPercent.toFixed(0)}% of the characters inside quotation marks; by 100 words ${of.names.toFixed(1)} names,
${of.quotations.toFixed(1)} quotations and ${of.figures.toFixed(1)} figures; ${of.differentWords.toLocaleString('en')} different words among ${of.words.toLocaleString('en')}. The bare loop looks at every character
once and holds it against three others. MB are 10⁶ bytes of UTF-8.
`;
}

function row(id: string, title: string, part: Part): string {
  const { name, value, goal, better, unit } = part;
  const bound = `${better === 'more' ? '≥' : '≤'} ${ratio(goal)}`;
  return `| ${id} | ${title}: ${name} | ${ratio(value)} ${unit} | ${bound} | ${isMet(part) ? 'met' : 'missed'} |\n`;
}

/** Below one as a share: 1/12. */
const ratio = (value: number): string =>
  value < 0.7 && value > 0 ? `1/${(1 / value).toPrecision(3)}` : value.toPrecision(3);
