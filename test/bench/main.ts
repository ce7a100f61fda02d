// Measures what docs/performance.md lists, and writes it.
//   npm run bench -- [--json] [--only G1,G2]
// --json prints one object by goal on standard output; --only measures some. Either leaves the page as it is.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { activation } from './activation';
import { archive } from './archive';
import { isMet, tightest, type Benchmark, type GoalResult } from './benchmark';
import { hostile } from './hostile';
import { hostKeystroke } from './hostKeystroke';
import { keystroke } from './keystroke';
import { performancePage } from './page';
import { wholeArticle } from './wholeArticle';

/** In the order in which they run. */
const benchmarks: readonly Benchmark[] = [
  wholeArticle,
  keystroke,
  hostile,
  activation,
  archive,
  hostKeystroke, // last: it builds anew what the others measure
];

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const only = values.only?.split(',');
const unknown = only?.find((id) => !benchmarks.some(({ goals }) => goals.includes(id)));
if (unknown !== undefined) {
  const known = benchmarks.flatMap(({ goals }) => goals).join(', ');
  console.error(`What is ${unknown}? Goals are ${known}.`);
  process.exit(2);
}

const results: GoalResult[] = [];
const skipped: string[] = [];
for (const benchmark of benchmarks) {
  const wanted = benchmark.goals.filter((id) => only?.includes(id) ?? true);
  if (wanted.length === 0) continue;
  const missing = benchmark.missing?.();
  if (missing !== undefined) {
    skipped.push(`${wanted.join(', ')}: ${missing}`);
    continue;
  }
  const found = (await benchmark.run()).filter(({ id }) => wanted.includes(id));
  results.push(...found);
  if (!values.json) for (const it of found) console.log(line(it));
}
results.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
for (const it of skipped) console.error(`Not measured: ${it}`);
if (values.json) console.log(JSON.stringify(asJson(results), undefined, 2));
else if (!only && skipped.length === 0)
  writeFileSync('docs/performance.md', performancePage(results));

function line({ id, title, parts, detail }: GoalResult): string {
  const rows = parts.map((part) => {
    const { name, value, goal, better, unit } = part;
    const bound = `${better === 'more' ? '≥' : '≤'} ${goal.toPrecision(3)}`;
    return `  ${isMet(part) ? 'ok  ' : 'MISS'} ${name}: ${value.toPrecision(3)} (${bound}) ${unit}`;
  });
  return [`${id} ${title}`, ...rows, `  ${detail}`].join('\n');
}

function asJson(all: readonly GoalResult[]): object {
  return Object.fromEntries(
    all.map(({ id, title, parts, detail }) => {
      const worst = tightest(parts);
      return [
        id,
        {
          value: worst?.value,
          goal: worst?.goal,
          ok: parts.every(isMet),
          unit: worst?.unit,
          detail: `${title}: ${detail}`,
          parts: parts.map((part) => ({ ...part, ok: isMet(part) })),
        },
      ];
    }),
  );
}
