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
import { signalOf } from './signalOf';

const { l10n } = vscode;

/** A claim longer than this is cut before it is looked for, in UTF-16 code units. */
const LONGEST_TEXT = 5000;

/**
 * What a language model in the editor may ask: the claims of an article, one claim beside the other articles,
 * what they say of a text. The answers are the panel's. They are handed to VS Code, which asked; nothing is
 * changed, and nothing is sent anywhere from here. Where VS Code has no such tools, there are none.
 */
export function registerLanguageModelTools(articles: Articles): vscode.Disposable {
  if (!hasTools(vscode)) return vscode.Disposable.from();
  const placeNamer: PlaceNamer = (article, span) => placeLabel(articles, placeOf(article, span));
  const tool = (
    name: string,
    message: (input: Input) => string,
    answer: (input: Input, signal: AbortSignal) => Promise<unknown>,
  ): vscode.Disposable =>
    vscode.lm.registerTool<Input>(name, {
      prepareInvocation: ({ input }) => ({ invocationMessage: message(input) }),
      async invoke({ input }, token) {
        const told = JSON.stringify(await answer(input, signalOf(token)), undefined, 1);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(told)]);
      },
    });

  return vscode.Disposable.from(
    tool(
      'secondSource_listClaims',
      () => l10n.t('Listing the claims of an article'),
      async (input, signal) =>
        toldClaims(await reportOn(articles, input, signal), filterOf(input), placeNamer),
    ),
    tool(
      'secondSource_compareClaim',
      (input) =>
        l10n.t('Comparing “{0}” with the other articles', shortened(textOf(input.words), 60)),
      async (input, signal) => {
        const report = await reportOn(articles, input, signal);
        const told = toldComparison(report, textOf(input.words), placeNamer);
        if (told) return told;
        throw new Error(l10n.t('There is no claim with these words in the article.'));
      },
    ),
    tool(
      'secondSource_verifyText',
      (input) => l10n.t('Looking for “{0}” in the articles', shortened(textOf(input.text), 60)),
      async (input, signal) => {
        const text = textOf(input.text).slice(0, LONGEST_TEXT);
        if (text.trim() === '') throw new Error(l10n.t('There is no text to verify.'));
        const index = await articles.newsroom.index(signal);
        if (!index) throw new vscode.CancellationError();
        const { verdict, searched } = verifyText(text, index);
        return { text, searched, ...toldVerdict(verdict, placeNamer) };
      },
    ),
  );
}

/** As a model sends it: nothing in it is sure. */
interface Input {
  readonly article?: unknown;
  readonly kind?: unknown;
  readonly verdict?: unknown;
  readonly words?: unknown;
  readonly text?: unknown;
}

const hasTools = (api: { readonly lm?: { readonly registerTool?: unknown } }): boolean =>
  typeof api.lm?.registerTool === 'function';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function filterOf({ kind, verdict }: Input): ClaimFilter {
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
  { article }: Input,
  signal: AbortSignal,
): Promise<Report> {
  const named = textOf(article).trim();
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
