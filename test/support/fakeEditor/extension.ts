import type * as vscode from 'vscode';
import { pathToFileURL } from 'node:url';
import { start } from '../../../src/vscode/extension';
import { uriAt } from './disk';
import type { FakeDocument } from './document';
import { editor, Uri } from './vscode';

/** What the editor keeps for an extension over its restarts. */
export type Memory = Map<string, unknown>;

/** The extension, running in the fake editor. */
export interface RunningExtension {
  /** What the editor does when the extension is disabled, or its host ends. */
  stop(): void;
}

/** What the editor hands an extension as it activates it. The parameters are those of {@link startExtension}. */
export function contextOf(memory: Memory = new Map(), folder = '.'): vscode.ExtensionContext {
  const root = Uri.parse(pathToFileURL(folder).href.replace(/\/$/, ''));
  const state = {
    get: (key: string) => memory.get(key),
    update: (key: string, value: unknown) => {
      memory.set(key, value);
      return Promise.resolve();
    },
    keys: () => [...memory.keys()],
  };
  const context = {
    subscriptions: [],
    extensionUri: root,
    globalStorageUri: uriAt('/storage/global'),
    storageUri: uriAt('/storage/workspace'),
    workspaceState: state,
    globalState: state,
    extension: { id: 'second-source.second-source', packageJSON: {} },
  };
  return context as unknown as vscode.ExtensionContext;
}

/**
 * @param memory what it finds of its last run.
 * @param folder where it is installed.
 */
export function startExtension(memory?: Memory, folder?: string): RunningExtension {
  const context = contextOf(memory, folder);
  start(context);
  return { stop: () => endExtension(context) };
}

export function endExtension({ subscriptions }: vscode.ExtensionContext): void {
  for (const it of subscriptions.splice(0).reverse()) it.dispose();
}

/** Waits until `look` is true; fails where that takes longer than some seconds. */
export async function until(what: string, look: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(`not in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The cards of every provider at the first character of `words`, as Markdown; empty where there is none. */
export async function cardsAt(document: FakeDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words));
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => undefined }),
  };
  const cards = (editor.providers.get('registerHoverProvider') ?? []).map(async (registration) => {
    const [, provider] = registration as [unknown, vscode.HoverProvider];
    const hover = (await provider.provideHover(
      document as never,
      position as never,
      token,
    )) as never as
      | { readonly contents: { readonly value: string } | readonly { readonly value: string }[] }
      | undefined;
    return [hover?.contents ?? []].flat().map(({ value }) => value);
  });
  return (await Promise.all(cards)).flat().join('\n');
}

/** The lines of a view of the panel, those below others too, as the editor is told them. */
export async function itemsOf(
  view: 'claims' | 'desk' | 'people' | 'sources',
): Promise<readonly vscode.TreeItem[]> {
  const { treeDataProvider: tree } = (viewOf(view)['args'] as readonly unknown[])[1] as {
    readonly treeDataProvider: vscode.TreeDataProvider<unknown>;
  };
  const out: vscode.TreeItem[] = [];
  const walk = async (node?: unknown): Promise<void> => {
    for (const it of (await tree.getChildren(node)) ?? []) {
      out.push(await tree.getTreeItem(it));
      await walk(it);
    }
  };
  await walk();
  return out;
}

/** A view of the panel, with the message and description that were last set. */
export function viewOf(view: 'claims' | 'desk' | 'people' | 'sources'): Record<string, unknown> {
  const made = editor.made.get(`createTreeView secondSource.${view}`);
  if (!made) throw new Error(`no view ${view} was made`);
  return made;
}
