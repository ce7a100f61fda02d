// Plants known differences in second articles and says how the engine judged each.
//   npm run planted -- [--corpora FOLDER] [--rounds N] [--json] [--wrong] [--stories NAME] [--check]
// --wrong lists every miss, --stories what differs between the articles of one story of a corpus, to be
// read by eye; --check fails below the goals.
import { parseArgs } from 'node:util';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { readTogether } from '../../src/engine/readTogether';
import { corporaIn, type GoldDocument } from '../accuracy/gold';
import { ownCorpus } from '../accuracy/ownCorpus';
import { cannot, wholeNumber } from '../support/commandLine';
import { confusionOf, type Judged, judgePair } from './confusion';
import { secondArticles, type Source, unalteredCopies } from './secondArticles';

/** Least share of verdicts that must be right, and of what differs that must be planted. */
interface Goals {
  readonly verdict: number;
  readonly differs: number;
}
/** The own passages are short, and each is about something hard. */
const OWN_GOALS: Goals = { verdict: 0.95, differs: 0.98 };
const NEWS_GOALS: Goals = { verdict: 0.97, differs: 0.98 };

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    rounds: { type: 'string', default: '6' },
    stories: { type: 'string' },
    json: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const rounds = wholeNumber('--rounds', values.rounds);

function judgeAll(sources: readonly Source[]): {
  readonly planted: Judged;
  readonly unaltered: Judged;
} {
  const all: Judged[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const it of sources) all.push(...secondArticles(it, round).map(judgePair));
  }
  const copies = sources.flatMap((it) => unalteredCopies(it).map(judgePair));
  return { planted: joined(all), unaltered: joined(copies) };
}

const joined = (all: readonly Judged[]): Judged => ({
  outcomes: all.flatMap((it) => it.outcomes),
  differing: all.flatMap((it) => it.differing),
});

function report(set: string, sources: readonly Source[], goals: Goals): boolean {
  const { planted, unaltered } = judgeAll(sources);
  const { outcomes, differing } = planted;
  const right = outcomes.filter((it) => it.isVerdictRight).length / outcomes.length;
  const relation = outcomes.filter((it) => it.isRelationRight).length / outcomes.length;
  const meant = differing.filter((it) => it.isPlanted).length / differing.length;
  const summary = {
    set,
    differences: outcomes.length,
    'verdict right, %': percent(right),
    'relation right, %': percent(relation),
    differs: differing.length,
    'of these planted, %': percent(meant),
    'differs on unaltered pairs': unaltered.differing.length,
  };
  if (values.json) {
    console.log(JSON.stringify({ ...summary, confusion: confusionOf(outcomes) }));
  } else {
    console.log(`\n${set}`);
    for (const [kind, row] of Object.entries(confusionOf(outcomes))) {
      const of = outcomes.filter((it) => `${it.difference.layer}, ${it.difference.kind}` === kind);
      const share = of.filter((it) => it.isVerdictRight).length / of.length;
      const cells = Object.entries(row).sort(([, a], [, b]) => b - a);
      console.log(
        `${percent(share).toFixed(1).padStart(6)}  ${kind.padEnd(36)} ${cells.map(([got, count]) => `${got} ${count}`).join(', ')}`,
      );
    }
    console.table([summary]);
  }
  if (values.wrong) {
    for (const it of outcomes.filter((one) => !one.isVerdictRight)) {
      console.log(
        `WRONG ${it.difference.layer}, ${it.difference.kind} | ${it.got} | from ${it.from} | ${it.pair}\n  ${it.text}\n  ${it.other}`,
      );
    }
    for (const it of [...differing, ...unaltered.differing].filter((one) => !one.isPlanted)) {
      console.log(`NOT PLANTED ${it.kind} | ${it.pair}\n  ${it.text}\n  ${it.other}\n  ${it.why}`);
    }
  }
  return right >= goals.verdict && meant >= goals.differs && unaltered.differing.length === 0;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** What differs between the articles of each story. */
function readStories(documents: readonly GoldDocument[]): void {
  const stories = new Map<string, GoldDocument[]>();
  for (const it of documents) {
    if (it.story !== undefined) stories.set(it.story, [...(stories.get(it.story) ?? []), it]);
  }
  for (const [story, articles] of stories) {
    const readings = readTogether(
      articles.map(({ id, text }) => ({ id, title: '', format: 'plain', text })),
    );
    const index = createSourceIndex(readings);
    for (const reading of readings) {
      for (const { claim, verdict } of judge(reading, index).claims) {
        if (verdict.kind !== 'differs') continue;
        const [best] = verdict.evidence;
        console.log(
          `${story} ${claim.about.kind}: ${best?.relation ?? ''} | ${reading.article.id}, ${best?.article ?? ''}\n  ${claim.text}\n  ${best?.text ?? ''}\n  ${best?.why ?? ''}`,
        );
      }
    }
  }
}

if (values.stories !== undefined) {
  if (values.corpora === undefined)
    cannot('--stories takes a corpus of the folder that --corpora names.');
  readStories(corporaIn(values.corpora, [values.stories]).get(values.stories) ?? []);
} else {
  const sets: (readonly [string, readonly Source[], Goals])[] = [
    ['own passages', ownCorpus(), OWN_GOALS],
  ];
  const corpus = corporaIn(values.corpora, ['polnear-dev']).get('polnear-dev');
  if (corpus) sets.push(['US political news', corpus, NEWS_GOALS]);
  else console.error('Skipped, since not there: US political news');
  const reached = sets.map(([set, sources, goals]) => report(set, sources, goals));
  if (values.check && reached.includes(false)) process.exitCode = 1;
}
