import * as vscode from 'vscode';
import { passageLines } from '../core/views/passageLines';
import { speakerName } from '../core/views/wording';
import type { Articles } from './articles';
import { Refusal, registerCommand } from './commands';
import type { Log } from './log';
import { claimWithPassage } from './navigation';
import { isPlace, placeLabel, placeOf, type Place } from './places';

const SCHEME = 'second-source-passage';

/** The two passages of a claim in VS Code's diff editor, as texts that stand in no file. */
export function registerPassageDiff(articles: Articles, log: Log): vscode.Disposable {
  const diff = async (here: Place, there: Place): Promise<void> => {
    const places = `${placeLabel(articles, here)} ↔ ${placeLabel(articles, there)}`;
    const speakers = new Set([here, there].flatMap((it) => speakerAt(articles, it) ?? []));
    const title = [places, ...(speakers.size > 0 ? [[...speakers].join(' / ')] : [])].join(' · ');
    const options: vscode.TextDocumentShowOptions = { preview: true };
    const sides = [here, there].map((it) => uriOf(articles, it));
    await vscode.commands.executeCommand('vscode.diff', ...sides, title, options);
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ fragment }) => passageLines(fragment),
    }),
    registerCommand(log, 'secondSource.diffPassages', async (here, there) => {
      if (isPlace(here, articles) && isPlace(there, articles)) return diff(here, there);
      const { place, evidence } = await claimWithPassage(articles);
      return diff(place, placeOf(evidence.article, evidence.span));
    }),
  );
}

/** Who says the quotation that stands there; `undefined` where that cannot be told. */
function speakerAt(articles: Articles, { article, start, end }: Place): string | undefined {
  const reading = articles.newsroom.reading(article);
  const quotation = reading?.annotations.find(
    ({ kind, span }) => kind === 'quote' && span.start <= start && end <= span.end,
  );
  return quotation?.kind === 'quote'
    ? speakerName(quotation.attribution, reading?.people ?? [])
    : undefined;
}

/** The words travel in the address, so that they are those that were compared; lines of an article wrap. */
function uriOf(articles: Articles, place: Place): vscode.Uri {
  const text = articles.newsroom.reading(place.article)?.article.text;
  if (text === undefined) throw new Refusal(vscode.l10n.t('That passage is no longer in reach.'));
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/${articles.labelOf(place.article)}.article`,
    fragment: text.slice(place.start, place.end),
  });
}
