import type { Finding, Reading } from '../model';
import { textAt } from '../text/span';
import type { CheckTitle } from './findings';
import { jsonText } from './json';
import { lineStarts, placeOf } from './lines';

/** The findings of one article as SARIF lists them. */
export interface SarifArticle {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** Findings that a person has dismissed: results that are suppressed. */
  readonly dismissed: readonly Finding[];
}

/** What an article is called in SARIF. */
export interface SarifPlace {
  /** A relative URI, or one with a scheme. */
  readonly uri: string;
  /** What tells it from other articles in fingerprints, wherever the command is run and however its path is typed. */
  readonly key: string;
}

/**
 * SARIF 2.1.0 (OASIS), columns in UTF-16 code units. A result's fingerprint comes from its rule, its words and their
 * surroundings, so that it stays as lines move.
 * @param others readings of the articles that related locations lie in.
 */
export function findingsSarif(
  articles: readonly SarifArticle[],
  others: readonly Reading[],
  checks: readonly CheckTitle[],
  placeFor: (article: string) => SarifPlace = (id) => ({ uri: relativeUri(id), key: id }),
): string {
  const texts = new Map(others.map(({ article }) => [article.id, article.text]));
  const seen = new Map<string, number>();
  const run = {
    tool: {
      driver: {
        name: 'Second Source',
        rules: checks.map(({ id, title }) => ({ id, shortDescription: { text: title } })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: articles.flatMap((it) => resultsOf(it, { texts, checks, seen, placeFor })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${jsonText(log, 1)}\n`;
}

interface Run {
  readonly texts: ReadonlyMap<string, string>;
  readonly checks: readonly CheckTitle[];
  /** How often each fingerprint came up. */
  readonly seen: Map<string, number>;
  readonly placeFor: (article: string) => SarifPlace;
}

function resultsOf(
  { reading, findings, dismissed }: SarifArticle,
  { texts, checks, seen, placeFor }: Run,
): readonly object[] {
  const { id, text } = reading.article;
  const locate = createLocator(new Map([...texts, [id, text]]), placeFor);
  const result = (it: Finding, isDismissed: boolean): object => {
    const related = it.related && locate(it.related.article, it.related.span);
    return {
      ruleId: it.check,
      ruleIndex: checks.findIndex((check) => check.id === it.check),
      level: 'note',
      message: { text: plainMessage(it.message) },
      locations: [locate(id, it.span)],
      ...(related ? { relatedLocations: [related] } : {}),
      partialFingerprints: { 'secondSource/v1': fingerprint(it, placeFor(id).key, text, seen) },
      suppressions: isDismissed ? [{ kind: 'external', status: 'accepted' }] : [],
    };
  };
  return [...findings.map((it) => result(it, false)), ...dismissed.map((it) => result(it, true))];
}

/** A viewer makes `[words](address)` a link, unless its brackets are escaped (SARIF 2.1.0, 3.11.6). */
const plainMessage = (text: string): string =>
  text.includes('](') ? text.replace(/[\\[\]]/g, (it) => `\\${it}`) : text;

type Locator = (article: string, span: Finding['span']) => object | undefined;

/** Physical locations in the texts given; lines are counted once a text. */
function createLocator(texts: ReadonlyMap<string, string>, placeFor: Run['placeFor']): Locator {
  const lines = new Map<string, readonly number[]>();
  return (article, span) => {
    const text = texts.get(article);
    if (text === undefined) return undefined;
    const starts = lines.get(article) ?? lineStarts(text);
    lines.set(article, starts);
    const from = placeOf(starts, span.start);
    const to = placeOf(starts, span.end);
    return {
      physicalLocation: {
        artifactLocation: { uri: placeFor(article).uri },
        region: {
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
          charOffset: span.start,
          charLength: span.end - span.start,
        },
      },
    };
  };
}

const SURROUNDINGS = 24;

/** Equal for the same finding as the article moves around it; numbered where the article has it twice. */
function fingerprint(
  { check, span }: Finding,
  article: string,
  text: string,
  seen: Map<string, number>,
): string {
  const around = text
    .slice(Math.max(0, span.start - SURROUNDINGS), span.end + SURROUNDINGS)
    .replace(/\s+/g, ' ');
  const key = hash([article, check, textAt(text, span), around].join('\n')).toString(16);
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return before === 0 ? key : `${key}:${before}`;
}

/** FNV-1a, 64 bits, over UTF-16 code units. */
function hash(text: string): bigint {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return value;
}

/** A path as the relative URI that it is; `./` at its start says nothing. */
export const relativeUri = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/{1,9}){1,9}/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
