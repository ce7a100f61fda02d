import * as vscode from 'vscode';
import { localized } from './localized';

/** A line of a tree view: plain data, made into a `TreeItem` once it is shown. */
export interface TreeNode {
  /** Kept over refreshes, so that what is open and chosen stays so. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** Words of an article in description and `spoken`, which are in no language but their own. */
  readonly kept?: readonly string[];
  /** What a screen reader says. */
  readonly spoken?: string;
  readonly icon?: vscode.ThemeIcon;
  /** What the line's badge is asked for. */
  readonly badged?: vscode.Uri;
  readonly context?: string;
  readonly command?: vscode.Command;
  readonly children: readonly TreeNode[];
  readonly open?: boolean;
}

/** A tree of nodes that is replaced as a whole. */
export interface NodeTree<Node extends TreeNode> extends vscode.TreeDataProvider<Node> {
  /** @param next asked once, when the view shows its lines: often it is closed. */
  replace(next: () => readonly Node[]): void;
  roots(): readonly Node[];
  dispose(): void;
}

export function createNodeTree<
  Node extends TreeNode & { readonly children: readonly Node[] },
>(): NodeTree<Node> {
  const changed = new vscode.EventEmitter<undefined>();
  let roots = (): readonly Node[] => [];
  let parents = madeOnce(() => parentsIn(roots()));
  return {
    replace(next) {
      roots = madeOnce(next);
      parents = madeOnce(() => parentsIn(roots()));
      changed.fire(undefined);
    },
    roots: () => roots(),
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? node.children : roots())],
    getParent: ({ id }) => parents().get(id),
    getTreeItem: treeItemOf,
    dispose: () => changed.dispose(),
  };
}

/** What `make` gives at its first call. */
function madeOnce<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}

function parentsIn<Node extends TreeNode & { readonly children: readonly Node[] }>(
  nodes: readonly Node[],
  into = new Map<string, Node>(),
): Map<string, Node> {
  for (const node of nodes) {
    for (const child of node.children) into.set(child.id, node);
    parentsIn(node.children, into);
  }
  return into;
}

function treeItemOf(node: TreeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(labelOf(node), collapsible(node));
  item.id = node.id;
  if (node.description !== undefined) item.description = localized(node.description, node.kept);
  if (node.tooltip !== undefined) item.tooltip = lines(node.tooltip, node.kept);
  if (node.spoken !== undefined)
    item.accessibilityInformation = { label: localized(node.spoken, node.kept) };
  if (node.badged) item.resourceUri = node.badged;
  if (node.icon) item.iconPath = node.icon;
  if (node.context !== undefined) item.contextValue = node.context;
  if (node.command) item.command = node.command;
  return item;
}

/** What leads to words of an article has them as its label. */
const labelOf = ({ label, command }: TreeNode): string => (command ? label : localized(label));

const lines = (text: string, kept?: readonly string[]): string =>
  text
    .split('\n')
    .map((it) => localized(it, kept))
    .join('\n');

function collapsible({ children, open = false }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return open
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}
