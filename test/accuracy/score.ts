import type { Span } from '../../src/core/model';
import type { GoldDocument, GoldFigure } from './gold';

/** Of what was said, how much is right; of what is there, how much was said: percentages. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there are in the gold. */
  readonly gold: number;
}

/** What a reader of texts says about one document, whoever it is. */
export interface Prediction {
  readonly quotes: readonly PredictedQuote[];
  readonly people: readonly PredictedMention[];
  readonly figures: readonly PredictedFigure[];
}
export interface PredictedQuote {
  readonly span: Span;
  readonly speaker?: { readonly span: Span; readonly name: string };
  readonly cue?: Span;
  /** Nobody is said to have spoken it and it is no whole utterance. */
  readonly unattributed: boolean;
}
export interface PredictedMention {
  readonly span: Span;
  readonly form: 'name' | 'role' | 'pronoun';
  readonly entity: string;
}
export interface PredictedFigure {
  readonly span: Span;
  readonly value: number | undefined;
  readonly valueTo: number | undefined;
  readonly unit: string | undefined;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

function scoreOf(right: number, said: number, gold: number): Score {
  const precision = percent(right, said);
  const recall = percent(right, gold);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum, gold };
}

const EDGE = /[\s"'‘’“”«».,;:!?…\-–—()[\]`]/;

/** Without quotation marks, white space and punctuation at the ends. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness|rev|president|vice|prime|minister|chancellor|secretary|sen|senator|rep|gov|governor|mayor|king|queen|prince|princess|pope|judge|justice|gen|general|col|colonel|capt|captain|sgt|chief|director|former|the|us)\.?\s+(?=\S)/i;

/** A name without titles before it and a possessive behind it, since corpora differ in them. */
function bareName(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  if (/['’]s$/i.test(text.slice(start, end))) end -= 2;
  for (;;) {
    const title = TITLES.exec(text.slice(start, end));
    if (!title) return trimmed(text, { start, end });
    start += title[0].length;
  }
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
const lastWord = (text: string): string => words(text).at(-1) ?? '';

/** Pairs of one of each side, the heaviest first, none used twice; weight 0 is no pair. */
function paired<A, B>(
  left: readonly A[],
  right: readonly B[],
  weight: (a: A, b: B) => number,
): readonly (readonly [A, B])[] {
  const all = left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      const w = weight(a, b);
      return w > 0 ? [{ a, b, i, j, w }] : [];
    }),
  );
  all.sort((x, y) => y.w - x.w || x.i - y.i || x.j - y.j);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  return all.flatMap(({ a, b, i, j }) => {
    if (usedLeft.has(i) || usedRight.has(j)) return [];
    usedLeft.add(i);
    usedRight.add(j);
    return [[a, b] as const];
  });
}

export type Predictions = ReadonlyMap<string, Prediction>;

export interface QuoteScores {
  /** Same ends, marks and edge punctuation aside. */
  readonly exact: Score;
  /** Found, at least half of it, with the right speaker. */
  readonly speaker: Score;
  /** Of the found ones with a cue in the gold, those whose cue touches it: a percentage. */
  readonly cue: number;
  /** Share found, by the gold's kind. */
  readonly recallByKind: Readonly<Record<string, number>>;
}

export function scoreQuotes(
  documents: readonly GoldDocument[],
  predictions: Predictions,
): QuoteScores {
  let right = 0;
  let said = 0;
  let gold = 0;
  let speakerRight = 0;
  let speakerSaid = 0;
  let speakerGold = 0;
  const cue = [0, 0];
  const kinds = new Map<string, [number, number]>();
  for (const { id, text, quotes } of documents) {
    if (!quotes) continue;
    const wanted = quotes
      .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
      .map((it) => ({ ...it, span: trimmed(text, it) }));
    const indirect = quotes.filter(({ kind }) => kind === 'indirect');
    const found = (predictions.get(id)?.quotes ?? [])
      .filter((it) => !it.unattributed)
      .map((it) => ({ ...it, span: trimmed(text, it.span) }))
      .filter(({ span }) => span.end > span.start);
    const pairs = paired(wanted, found, (a, b) => {
      const both = shared(a.span, b.span);
      const half = (span: Span): boolean => both * 2 >= span.end - span.start;
      return half(a.span) && half(b.span) ? both : 0;
    });
    const matched = new Set(pairs.map(([, b]) => b));
    const counted = found.filter(
      (it) =>
        matched.has(it) ||
        !indirect.some((other) => shared(other, it.span) * 2 >= it.span.end - it.span.start),
    );
    right += wanted.filter((it) => found.some((other) => same(it.span, other.span))).length;
    said += counted.length;
    gold += wanted.length;
    speakerSaid += counted.filter(({ speaker }) => speaker).length;
    speakerGold += wanted.filter(({ speaker }) => speaker).length;
    for (const { kind } of wanted) {
      const count = kinds.get(kind) ?? [0, 0];
      count[1]++;
      kinds.set(kind, count);
    }
    for (const [a, b] of pairs) {
      const count = kinds.get(a.kind);
      if (count) count[0]++;
      if (!a.speaker) continue;
      if (speakerFits(a.speaker, b.speaker)) speakerRight++;
      if (a.cue) {
        cue[1] = (cue[1] ?? 0) + 1;
        if (b.cue && shared(a.cue, b.cue) > 0) cue[0] = (cue[0] ?? 0) + 1;
      }
    }
  }
  return {
    exact: scoreOf(right, said, gold),
    speaker: scoreOf(speakerRight, speakerSaid, speakerGold),
    cue: percent(cue[0] ?? 0, cue[1] ?? 0),
    recallByKind: Object.fromEntries([...kinds].map(([kind, [a, b]]) => [kind, percent(a, b)])),
  };
}

/** A name in the gold must have its last word in the speaker's name; else the mentions must touch. */
function speakerFits(
  gold: GoldDocumentSpeaker,
  said: { readonly span: Span; readonly name: string } | undefined,
): boolean {
  if (!said) return false;
  if (gold.type !== 'name') return shared(gold, said.span) > 0;
  return words(said.name).includes(lastWord(gold.name ?? gold.text ?? ''));
}
type GoldDocumentSpeaker = Span & {
  readonly type?: string;
  readonly name?: string;
  readonly text?: string;
};

const inScope = ({ scope }: GoldDocument, { start, end }: Span): boolean =>
  !scope || scope.some(([from, to]) => start >= from && end <= to);

/** Names with the same ends, titles and possessives aside. */
export function scoreNames(documents: readonly GoldDocument[], predictions: Predictions): Score {
  let right = 0;
  let said = 0;
  let gold = 0;
  for (const document of documents) {
    if (!document.people) continue;
    const { text } = document;
    const unique = (spans: readonly Span[]): readonly Span[] => [
      ...new Map(spans.map((it) => [`${it.start} ${it.end}`, it])).values(),
    ];
    const ofType = (name: boolean): readonly Span[] =>
      unique(
        (document.people ?? [])
          .filter(({ type }) => ((type ?? 'name') === 'name') === name)
          .map((it) => bareName(text, it)),
      );
    const wanted = ofType(true);
    const others = ofType(false);
    const found = unique(
      (predictions.get(document.id)?.people ?? [])
        .filter(({ form, span }) => form === 'name' && inScope(document, span))
        .map(({ span }) => bareName(text, span))
        .filter(({ start, end }) => end > start),
    );
    const hits = found.filter((it) => wanted.some((other) => same(it, other)));
    right += hits.length;
    said += found.filter(
      (it) => hits.includes(it) || !others.some((other) => shared(it, other) > 0),
    ).length;
    gold += wanted.length;
  }
  return scoreOf(right, said, gold);
}

/**
 * B-cubed over the gold's mentions (Bagga and Baldwin 1998). A mention that was not found counts
 * against recall alone. Entities are compared inside a document, or inside a story.
 */
export function scoreIdentity(
  documents: readonly GoldDocument[],
  predictions: Predictions,
  { scope, mentions }: { readonly scope: 'document' | 'story'; readonly mentions: 'names' | 'all' },
): Score {
  const units: { readonly gold: string; readonly said: string | undefined }[] = [];
  for (const document of documents) {
    const { text, id, people } = document;
    if (!people) continue;
    const place = scope === 'story' ? (document.story ?? id) : id;
    const wanted = people
      .filter(({ entity, type }) => entity && (mentions === 'all' || (type ?? 'name') === 'name'))
      .map((it) => ({ entity: it.entity ?? '', span: bareName(text, it) }));
    const found = (predictions.get(id)?.people ?? []).map(({ entity, span }) => ({
      entity,
      span: bareName(text, span),
    }));
    const pairs = new Map(
      paired(wanted, found, (a, b) => {
        const both = shared(a.span, b.span);
        if (both === 0) return 0;
        if (same(a.span, b.span)) return 3;
        const last = ({ span }: { readonly span: Span }): string =>
          lastWord(text.slice(span.start, span.end));
        if (last(a) === last(b)) return 2;
        return mentions === 'all' ? both / (a.span.end - a.span.start + 1000) : 0;
      }),
    );
    for (const it of wanted) {
      const said = pairs.get(it);
      units.push({ gold: `${place}|${it.entity}`, said: said && `${place}|${said.entity}` });
    }
  }
  const count = (keys: readonly string[]): Map<string, number> => {
    const out = new Map<string, number>();
    for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1);
    return out;
  };
  const aligned = units.flatMap(({ gold, said }) => (said === undefined ? [] : [{ gold, said }]));
  const goldSizes = count(units.map(({ gold }) => gold));
  const saidSizes = count(aligned.map(({ said }) => said));
  const bothSizes = count(aligned.map(({ gold, said }) => `${gold}\n${said}`));
  let precision = 0;
  let recall = 0;
  for (const { gold, said } of aligned) {
    const both = bothSizes.get(`${gold}\n${said}`) ?? 0;
    precision += both / (saidSizes.get(said) ?? 1);
    recall += both / (goldSizes.get(gold) ?? 1);
  }
  const p = percent(precision, aligned.length);
  const r = percent(recall, units.length);
  return {
    precision: p,
    recall: r,
    f1: p + r === 0 ? 0 : (2 * p * r) / (p + r),
    gold: units.length,
  };
}

export interface FigureScores {
  /** The words of a figure were touched. */
  readonly span: Score;
  readonly value: Score;
  /** Value and unit, or the thing counted. */
  readonly unit: Score;
}

export function scoreFigures(
  documents: readonly GoldDocument[],
  predictions: Predictions,
): FigureScores {
  const total = { span: 0, value: 0, unit: 0, said: 0, saidSpan: 0, gold: 0, goldSpan: 0 };
  for (const document of documents) {
    const { figures } = document;
    if (!figures) continue;
    const said = (predictions.get(document.id)?.figures ?? []).filter(({ span }) =>
      inScope(document, span),
    );
    const placed = figures.filter(({ start, end }) => start != null && end != null);
    const touching = paired(placed, said, (a, b) =>
      shared({ start: a.start ?? 0, end: a.end ?? 0 }, b.span),
    );
    const valued = figures.filter(({ value }) => value != null);
    const equal = paired(valued, said, (a, b) =>
      valueFits(a, b) && (a.start == null || touches(a, b)) ? (unitFits(a, b) ? 2 : 1) : 0,
    );
    total.span += touching.length;
    total.value += equal.length;
    total.unit += equal.filter(([a, b]) => unitFits(a, b)).length;
    total.said += document.complete === false ? equal.length : said.length;
    total.saidSpan += document.complete === false ? touching.length : said.length;
    total.gold += valued.length;
    total.goldSpan += placed.length;
  }
  return {
    span: scoreOf(total.span, total.saidSpan, total.goldSpan),
    value: scoreOf(total.value, total.said, total.gold),
    unit: scoreOf(total.unit, total.said, total.gold),
  };
}

const touches = (a: GoldFigure, b: PredictedFigure): boolean =>
  shared({ start: a.start ?? 0, end: a.end ?? 0 }, b.span) > 0;

const near = (a: number | null | undefined, b: number | undefined): boolean =>
  a == null ? b === undefined : b !== undefined && Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(a);

const valueFits = (a: GoldFigure, b: PredictedFigure): boolean =>
  near(a.value, b.value) && near(a.valueTo, b.valueTo);

/** What corpora call a unit, under the name that we give it. */
const UNIT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per ?cent|percent|percentage|percentage points?|percentage-point)$/, 'percent'],
  [/^(?:\$|us\$|usd|(?:u\.?s\.? |united states )?dollars?)$/, 'usd'],
  [/^(?:£|gbp|pounds?(?: sterling)?)$/, 'gbp'],
  [/^(?:€|eur|euros?)$/, 'eur'],
  [/^(?:¥|jpy|(?:japanese )?yen)$/, 'jpy'],
  [/^(?:years?[ -]old|years?[ -]of[ -]age|yo|aged?)$/, 'year-of-age'],
];
const unitName = (unit: string): string => {
  const lower = unit.trim().toLowerCase();
  return UNIT_NAMES.find(([pattern]) => pattern.test(lower))?.[1] ?? lower;
};
const head = (unit: string): string =>
  (unit.split(/\s+/).at(-1) ?? '').replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

function unitFits(a: GoldFigure, b: PredictedFigure): boolean {
  if (!a.unit || b.unit === undefined) return !a.unit === (b.unit === undefined);
  const [one, other] = [unitName(a.unit), unitName(b.unit)];
  return one === other || head(one) === head(other);
}
