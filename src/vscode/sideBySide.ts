import * as vscode from 'vscode';
import { evidenceOf } from '../core/verify/verdict';
import { counterpart } from '../core/views/counterpart';
import { sourcesList } from '../core/views/sourcesList';
import type { Articles } from './articles';
import { Refusal, registerCommand } from './commands';
import type { Log } from './log';
import { claimAtCursor, reportInView } from './navigation';
import { setContext } from './panelMessage';
import { isPlace, type Place, placeOf, rangeOf, showPlace, spanOf } from './places';

/** Two articles whose selections are linked. */
interface Link {
  readonly one: string;
  readonly other: string;
}

/**
 * *Compare Side by Side*: both articles in two columns. From then on, moving to a claim in one shows
 * its counterpart in the other, both ways, until one of them is closed or the link is taken back.
 */
export function registerSideBySide(articles: Articles, log: Log): vscode.Disposable {
  let link: Link | undefined;

  const setLink = (next: Link | undefined): void => {
    link = next;
    void setContext('linked', next !== undefined);
  };

  const compare = async (here: Place, there: Place): Promise<void> => {
    setLink(undefined); // what is selected while they are opened leads nowhere
    await showSideBySide(articles, here, there);
    setLink({ one: here.article, other: there.article });
  };

  const follow = ({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void => {
    const position = selections[0]?.active;
    // the other editor's selection is set by us, and leads nowhere
    if (!link || !position || textEditor !== vscode.window.activeTextEditor) return;
    const { document } = textEditor;
    const id = articles.idOf(document.uri);
    if (id !== link.one && id !== link.other) return;
    const otherId = id === link.one ? link.other : link.one;
    const shown = vscode.window.visibleTextEditors.find(
      (it) => it !== textEditor && articles.idOf(it.document.uri) === otherId,
    );
    const report = articles.reportOf(document);
    const otherReport = shown && articles.reportOf(shown.document);
    if (!report || !shown || !otherReport) return;
    const span = counterpart(report, otherId, otherReport, document.offsetAt(position));
    if (!span) return;
    const range = rangeOf(shown.document, span);
    shown.selection = new vscode.Selection(range.start, range.end);
    shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };

  return vscode.Disposable.from(
    registerCommand(log, 'secondSource.compareSideBySide', async (here, there) => {
      if (isPlace(here, articles) && isPlace(there, articles)) await compare(here, there);
      else {
        const places = await placesInView(articles);
        await compare(...places);
      }
    }),
    registerCommand(log, 'secondSource.unlink', () => setLink(undefined)),
    vscode.window.onDidChangeTextEditorSelection(follow),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      const gone = closed.some(({ input }) => {
        if (!(input instanceof vscode.TabInputText)) return false;
        const id = articles.idOf(input.uri);
        return id === link?.one || id === link?.other;
      });
      if (gone) setLink(undefined);
    }),
  );
}

/** Shows both articles in two columns, the passages in view and selected. */
async function showSideBySide(articles: Articles, here: Place, there: Place): Promise<void> {
  const own = articles.uriOf(here.article).toString();
  const seen = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === own,
  );
  const column = seen?.viewColumn ?? vscode.ViewColumn.One;
  const other = column === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  await showPlace(articles, there, { column: other, preserveFocus: true });
  await showPlace(articles, here, { column });
}

/**
 * The claim under the cursor and its best passage; where there is none, the cursor and the article
 * that has the most to say on this one.
 */
async function placesInView(articles: Articles): Promise<readonly [Place, Place]> {
  const { editor, report } = await reportInView(articles);
  const own = report.reading.article.id;
  const judged = claimAtCursor(editor, report);
  const evidence = judged && evidenceOf(judged.verdict)[0];
  if (evidence)
    return [placeOf(own, judged.claim.about.span), placeOf(evidence.article, evidence.span)];
  const first = sourcesList(report, articles.inReach(), () => undefined).related[0];
  if (!first) throw new Refusal(vscode.l10n.t('No other article in reach is on this story.'));
  const { document, selection } = editor;
  const there = first.first?.span ?? { start: 0, end: 0 };
  return [
    placeOf(own, spanOf(document, selection)),
    placeOf(first.article, { start: there.start, end: there.start }),
  ];
}
