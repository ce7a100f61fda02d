// Fits the weights by which core/link/speakerRanking.ts chooses a speaker, and writes them to
// core/link/speakerWeights.ts.
//   node scripts/fitSpeakers.mjs CORPUS.jsonl [--keep 640] [--dry]
// A line of the corpus is one document: { text, quotes: [{ start, end, kind, speaker, cue }] }, where
// kind is direct, mixed or unattributed (others are passed over), speaker and cue have start and end,
// and speaker may have a name. Weights are of features named in speakerFeatures.ts; they hold no words.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const option = (name, fallback) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : args.splice(at, 2)[1];
};
const PASSES = 12;
const RATE = 0.1;
const L2 = 0.1;
const SEEDS = [20240229, 20240301, 20240302];
/** Draws weights to nothing, so that few are left. */
const L1 = Number(option('l1', '0.0002'));
/** Added to the weight of nobody after the fit: as many right on articles not seen, and fewer wrong. */
const NOBODY = 0.15;

const keep = Number(option('keep', '640'));
const isDry = args.includes('--dry');
const [corpus] = args.filter((it) => !it.startsWith('--'));
if (!corpus) {
  console.error('usage: node scripts/fitSpeakers.mjs CORPUS.jsonl [--keep COUNT] [--dry]');
  process.exit(2);
}

const core = await loadCore();
const documents = readFileSync(corpus, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const examples = documents.flatMap((it) => examplesOf(it));
console.error(`${examples.length} quotations`);

const all = core.featureNames.map((_, i) => i);
const nobody = core.featureNames.indexOf('nobody: yes; yes');
// what follows a quotation goes by its speaker: once as it is, and once as a first fit takes it to be
const first = fitFew().weights;
examples.push(
  ...documents.flatMap((it) => examplesOf(it, (question) => answerBy(first, question))),
);
const { kept, weights } = fitFew();
console.error(
  `${kept.length} features; right: ${share(fit(all, L2, 0))} with all, ${share(weights)} with these`,
);
if (!isDry) writeWeights(kept, weights);

/** Weights of the few features that matter, and which those are. */
function fitFew() {
  const sparse = fit(all, 0.02, L1);
  const kept = all
    .filter((f) => sparse[f] !== 0)
    .sort((a, b) => Math.abs(sparse[b]) - Math.abs(sparse[a]) || a - b)
    .slice(0, keep);
  const weights = fit(kept, L2, 0);
  weights[nobody] += NOBODY;
  if (!kept.includes(nobody)) kept.push(nobody);
  return { kept, weights };
}

/** The likeliest candidate by these weights. */
function answerBy(weights, question) {
  const { candidates } = question;
  const shares = sharesOf(weights, core.featuresOf(question));
  const certainty = Math.max(...shares);
  return { candidate: candidates[shares.indexOf(certainty)], certainty };
}

async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'fit-speakers-'));
  const outfile = join(folder, 'core.mjs');
  await build({
    stdin: {
      contents: `
        export * from './steps';
        export * from './annotate/annotate';
        export * from './text/paragraphs';
        export * from './link/speakers';
        export * from './link/speakerFeatures';
        export * from './link/speakerRanking';
        export * from './link/innerMarks';
        export * from './link/quotationRuns';`,
      resolveDir: fileURLToPath(new URL('../src/core', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * One example for each outermost quotation whose speaker is known, with the indices that are right;
 * `answer` says who is taken to speak, where that is not the one who does.
 */
function examplesOf({ text, quotes }, answer) {
  const paragraphs = core.plainParagraphs(text);
  const { notes, continues } = core.settleOpenQuotations(
    paragraphs.map((it) => core.annotateParagraph(it.text)),
  );
  const found = [];
  const steps = core.answeringSpeakers(
    paragraphs,
    notes,
    (paragraph, draft) => draft.parent < 0 && draft.atStart && continues.has(paragraph),
    core.innerMarks(paragraphs, notes),
    (question) => {
      const nobody = { candidate: undefined, certainty: 1 };
      if (question.quotation.isInner) return nobody;
      const right = rightAnswers(text, quotes, paragraphs, question);
      if (!right || right.length === 0) return nobody;
      found.push({ features: core.featuresOf(question), right });
      if (answer) return answer(question);
      const candidate = question.candidates[right[0] ?? -1];
      return candidate ? { candidate, certainty: 1 } : nobody;
    },
  );
  core.finished(steps);
  return found;
}

function rightAnswers(text, quotes, paragraphs, { paragraph, draft, candidates }) {
  const by = paragraphs[paragraph].span.start;
  const start = draft.span.start + by;
  const end = draft.span.end + by;
  const gold = quotes.find(
    (it) =>
      it.kind !== 'indirect' &&
      Math.min(it.end, end) - Math.max(it.start, start) > (end - start) / 2,
  );
  if (!gold || gold.kind === 'unattributed') return [candidates.length];
  if (!gold.speaker) return undefined;
  const touches = (span, at, other) => {
    const shift = paragraphs[at].span.start;
    return span.start + shift < other.end && other.start < span.end + shift;
  };
  const indices = candidates.map((_, i) => i);
  const spoken = indices.filter((i) =>
    touches(candidates[i].event.head, candidates[i].paragraph, gold.speaker),
  );
  const cued = gold.cue
    ? spoken.filter((i) => touches(candidates[i].event.cue, candidates[i].paragraph, gold.cue))
    : [];
  if (cued.length > 0) return cued;
  if (spoken.length > 0) return spoken;
  // *Ada Obi, who said*: the corpus names *who*
  if (gold.cue && /^(who|which|that)$/i.test(gold.speaker.text ?? '')) {
    const told = indices.filter((i) =>
      touches(candidates[i].event.cue, candidates[i].paragraph, gold.cue),
    );
    return told.filter((i) => candidates[i].event.found === 'relative');
  }
  const name = gold.speaker.type === 'name' ? lastWord(gold.speaker.name ?? gold.speaker.text) : '';
  return name === ''
    ? []
    : indices.filter((i) => {
        const { event, paragraph: at } = candidates[i];
        return lastWord(paragraphs[at].text.slice(event.head.start, event.head.end)) === name;
      });
}

function lastWord(words) {
  return (
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .filter(Boolean)
      .at(-1) ?? ''
  );
}

/** The mean of three fits that read the examples in other orders, since each leans to what it read last. */
function fit(features, l2, l1) {
  const fits = SEEDS.map((seed) => fitInOrder(features, l2, l1, seed));
  return fits[0].map((_, f) => fits.reduce((sum, it) => sum + it[f], 0) / fits.length);
}

/** A log-linear model by stochastic gradient with Adagrad; equal input gives equal weights. */
function fitInOrder(features, l2, l1, firstSeed) {
  const isUsed = new Uint8Array(core.featureNames.length);
  for (const feature of features) isUsed[feature] = 1;
  const weights = new Float64Array(core.featureNames.length);
  const squares = new Float64Array(core.featureNames.length).fill(1e-6);
  const sums = new Float64Array(core.featureNames.length);
  let seed = firstSeed;
  const order = examples.map((_, i) => i);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const { features: lists, right } = examples[index];
      const shares = sharesOf(weights, lists);
      const rightShare = right.reduce((sum, i) => sum + shares[i], 0) || 1e-12;
      const gradient = new Map();
      lists.forEach((list, i) => {
        const slope = shares[i] - (right.includes(i) ? shares[i] / rightShare : 0);
        if (Math.abs(slope) < 1e-6) return;
        for (const f of list) if (isUsed[f]) gradient.set(f, (gradient.get(f) ?? 0) + slope);
      });
      for (const [f, slope] of gradient) {
        const g = slope + l2 * weights[f];
        squares[f] += g * g;
        weights[f] -= (RATE * g) / Math.sqrt(squares[f]);
      }
    }
    if (l1 > 0) {
      weights.forEach((w, f) => {
        const cut = (RATE * l1 * order.length) / Math.sqrt(squares[f]);
        weights[f] = Math.sign(w) * Math.max(0, Math.abs(w) - cut);
      });
    }
    if (pass >= PASSES / 2) weights.forEach((w, f) => (sums[f] += w));
  }
  if (l1 > 0) return weights;
  return sums.map((sum) => sum / Math.floor(PASSES / 2));
}

function sharesOf(weights, lists) {
  const scores = lists.map((list) => list.reduce((sum, f) => sum + weights[f], 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, it) => sum + it, 0);
  return shares.map((it) => it / total);
}

function share(weights) {
  const right = examples.filter(({ features, right: set }) => {
    const shares = sharesOf(weights, features);
    return set.includes(shares.indexOf(Math.max(...shares)));
  });
  return `${((100 * right.length) / examples.length).toFixed(1)}%`;
}

function writeWeights(features, weights) {
  const rows = features
    .map((f) => [core.featureNames[f], Math.round(weights[f] * 100) / 100])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${weight},`);
  const file = fileURLToPath(new URL('../src/core/link/speakerWeights.ts', import.meta.url));
  writeFileSync(
    file,
    `/** Made by scripts/fitSpeakers.mjs: how much each feature speaks for its candidate. */
export const speakerWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
  );
  console.error(`${rows.length} weights written`);
}
