import * as vscode from 'vscode';
import type { Report } from '../core/model';
import { verifyText } from '../core/verify/verifyText';
import {
  toldClaims,
  toldComparison,
  toldVerdict,
  type ClaimFilter,
  type PlaceNamer,
} from '../core/views/toolAnswers';
import { claimKinds, shortened, verdictKinds } from '../core/views/wording';
import type { Articles } from './articles';
import { placeLabel, placeOf } from './places';

const { l10n } = vscode;

/** A claim longer than this is cut before it is looked for, in UTF-16 code units. */
const LONGEST_TEXT = 5000;

/** As a model sends it: nothing in it is sure. */
export interface ToolInput {
  readonly article?: unknown;
  readonly kind?: unknown;
  readonly verdict?: unknown;
  readonly words?: unknown;
  readonly text?: unknown;
}

interface Answer {
  /** What is being done, for the person who waits. */
  readonly message: (input: ToolInput) => string;
  /** Plain data; rejects with a sentence where there is no answer. */
  readonly answer: (articles: Articles, input: ToolInput, signal: AbortSignal) => Promise<unknown>;
}

export const listClaims: Answer = {
  message: () => l10n.t('Listing the claims of an article'),
  answer: async (articles, input, signal) =>
    toldClaims(await reportOn(articles, input, signal), filterOf(input), placeNamer(articles)),
};

export const compareClaim: Answer = {
  message: (input) =>
    l10n.t('Comparing “{0}” with the other articles', shortened(textOf(input.words), 60)),
  async answer(articles, input, signal) {
    const report = await reportOn(articles, input, signal);
    const told = toldComparison(report, textOf(input.words), placeNamer(articles));
    if (told) return told;
    throw new Error(l10n.t('There is no claim with these words in the article.'));
  },
};

export const verifyWords: Answer = {
  message: (input) =>
    l10n.t('Looking for “{0}” in the articles', shortened(textOf(input.text), 60)),
  async answer(articles, input, signal) {
    const text = textOf(input.text).slice(0, LONGEST_TEXT);
    if (text.trim() === '') throw new Error(l10n.t('There is no text to verify.'));
    const about = await articles.about(text, undefined, signal);
    if (!about) throw new vscode.CancellationError();
    const { index, coverage } = about;
    const { verdict, searched } = verifyText(text, index, { coverage });
    return { text, searched, ...toldVerdict(verdict, placeNamer(articles)) };
  },
};

const placeNamer =
  (articles: Articles): PlaceNamer =>
  (article, span) =>
    placeLabel(articles, placeOf(article, span));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function filterOf({ kind, verdict }: ToolInput): ClaimFilter {
  const knownKind = claimKinds.find((it) => it === kind);
  const knownVerdict = verdictKinds.find((it) => it === verdict);
  return {
    ...(knownKind && { kind: knownKind }),
    ...(knownVerdict && { verdict: knownVerdict }),
  };
}

/** On the article named by its path in the workspace or its end; else on the one that has the focus. */
async function reportOn(
  articles: Articles,
  { article }: ToolInput,
  signal: AbortSignal,
): Promise<Report> {
  const named = textOf(article).trim();
  articles.catchUp();
  await articles.newsroom.index(signal); // once all articles in reach are there
  const active = articles.active();
  const known = articles.newsroom.articles().map(({ id }) => id);
  const id =
    named === ''
      ? active && articles.idOf(active.uri)
      : (known.find((it) => articles.labelOf(it) === named) ??
        known.find((it) => articles.uriOf(it).path.endsWith(`/${named}`)));
  const report = id === undefined ? undefined : await articles.newsroom.report(id, signal);
  if (report) return report;
  if (signal.aborted) throw new vscode.CancellationError();
  throw new Error(
    named === ''
      ? l10n.t('No article is open. Name one by its path.')
      : l10n.t('There is no article “{0}” in reach.', shortened(named, 120)),
  );
}
