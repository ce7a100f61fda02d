import * as vscode from 'vscode';
import type { Ledger } from '../../core/desk/ledger';
import type { Subscription } from '../../engine/emitter';
import type { Articles } from '../articles';
import { Refusal } from '../commands';
import { logDefect, type Log } from '../log';
import { EDITED_MEANWHILE } from '../navigation';
import { followTicks, type Desk, type FollowedTicks } from './followedTicks';
import type { LedgerStore } from './ledgerStore';

/** The ticks of the open articles: they follow edits, and are found again where their words went. */
export interface Ticks extends Subscription {
  /** As it was when edits last paused; `undefined` until it is known, or where the ledger cannot be used. */
  deskOf(document: Addressed): Desk | undefined;
  /** Why the article's ledger cannot be used; `undefined` where it can. */
  problemOf(document: vscode.TextDocument): string | undefined;
  /** Of exactly the text that the document has. Rejects with a {@link Refusal} where there is none. */
  settle(document: vscode.TextDocument): Promise<Desk>;
  /** Writes what `edit` makes of the article's ledger, and shows it. */
  change(document: Addressed, edit: (ledger: Ledger) => Ledger): Promise<void>;
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/** An article, open or not. */
export type Addressed = Pick<vscode.TextDocument, 'uri'>;

export function createTicks(articles: Articles, store: LedgerStore, log: Log): Ticks {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const followed = new Map<string, FollowedTicks>();
  const ofDocument = ({ uri }: Addressed): FollowedTicks | undefined =>
    followed.get(uri.toString());

  const follow = (document: vscode.TextDocument): FollowedTicks => {
    const known = ofDocument(document);
    if (known?.document === document) return known;
    const it = followTicks(document, {
      readingOf: (it) => articles.readingOf(it),
      store,
      onChange: (it) => changed.fire(it),
      log,
    });
    followed.set(document.uri.toString(), it);
    return it;
  };

  const followShown = (): void => {
    for (const { document } of vscode.window.visibleTextEditors)
      if (articles.isArticle(document)) follow(document);
  };

  const keepSurroundings = async (document: vscode.TextDocument): Promise<void> => {
    try {
      await ofDocument(document)?.keepSurroundings();
    } catch (error) {
      if (error instanceof Refusal) log.warn(error.message);
      else logDefect(log, error, 'keeping where ticks stand');
    }
  };

  const subscriptions = [
    changed,
    vscode.window.onDidChangeVisibleTextEditors(followShown),
    articles.onDidChangeArticles(followShown),
    articles.onDidRead((id) => {
      const it = followed.get(id);
      if (it) it.showAnew();
      else followShown();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
      ofDocument(document)?.edited(contentChanges),
    ),
    vscode.workspace.onDidSaveTextDocument((document) => void keepSurroundings(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const it = ofDocument(document);
      if (it?.document !== document) return;
      it.dispose();
      followed.delete(document.uri.toString());
    }),
    store.onDidChange(({ article, ledger }) => {
      for (const it of followed.values())
        if (!article || it.document.uri.toString() === article.toString()) void it.load(ledger);
    }),
    store.follow(() => [...followed.values()].map(({ document }) => document.uri)),
  ];
  followShown();

  return {
    deskOf: (document) => ofDocument(document)?.desk(),
    problemOf: (document) => ofDocument(document)?.problem(),
    async settle(document) {
      if (!articles.isArticle(document))
        throw new Refusal('Open an article first: the editor shows none.');
      const it = follow(document);
      await it.loaded();
      const problem = it.problem();
      if (problem !== undefined) throw new Refusal(problem);
      if (!articles.readingOf(document)) await articles.report(document);
      const desk = it.show();
      if (!desk) throw new Refusal(EDITED_MEANWHILE);
      return desk;
    },
    async change(document, edit) {
      await store.change(document.uri, edit);
      await ofDocument(document)?.loaded();
    },
    onDidChange: changed.event,
    dispose() {
      for (const it of followed.values()) it.dispose();
      for (const it of subscriptions) it.dispose();
    },
  };
}
