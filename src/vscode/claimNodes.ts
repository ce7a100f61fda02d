import * as vscode from 'vscode';
import type { Report } from '../core/model';
import { evidenceOf } from '../core/verify/verdict';
import type { ClaimRow } from '../core/views/claimRows';
import type { ClaimTree } from '../core/views/claimTree';
import { kindWords, shortened, type ClaimKind } from '../core/views/wording';
import { textAt } from '../core/text/span';
import { verdictColours } from './decorationTypes';
import { countUri, MOST_IN_BADGE, verdictUri } from './lineBadges';
import { revealing, type Placed } from './panelActions';
import { lineOf, placeOf, type Place } from './places';
import type { TreeNode } from './treeNodes';

/** A line of the Claims view: a claim, or a group of them. */
export interface ClaimNode extends TreeNode, Partial<Placed> {
  readonly row?: ClaimRow;
  readonly children: readonly ClaimNode[];
}

/** The lines of the Claims view: groups of claims, or claims alone where they are not grouped. */
export function claimNodes(
  { reading: { article } }: Report,
  { groups, rows }: ClaimTree,
): readonly ClaimNode[] {
  const rowNode = (row: ClaimRow): ClaimNode => {
    const { claim, verdict } = row.judged;
    const line = lineOf(article, claim.about.span.start);
    const [best] = evidenceOf(verdict);
    const place: Place = placeOf(article.id, claim.about.span);
    const words = textAt(article.text, claim.about.span);
    return {
      id: row.key,
      label: row.label,
      description: row.description,
      tooltip: tooltipOf(row, line),
      spoken: `${row.spoken}, line ${line}`,
      kept: keptOf(row),
      icon: iconOf(row),
      badged: verdictUri(row.verdict),
      context: contextOf(row, best !== undefined),
      command: revealing(place, words),
      children: row.more.map(rowNode),
      row,
      place,
      words,
      ...(best && { there: placeOf(best.article, best.span) }),
    };
  };
  if (groups.length === 0) return rows.map(rowNode);
  return groups.map(({ key, label, description, count, more, rows: own }) => ({
    id: `group ${key}`,
    label,
    ...(count > MOST_IN_BADGE ? { description } : { description: more, badged: countUri(count) }),
    spoken: `${label}, ${description}`,
    context: 'group',
    children: own.map(rowNode),
    open: true,
  }));
}

const KIND_ICONS: Readonly<Record<ClaimKind, string>> = {
  quote: 'quote',
  person: 'person',
  figure: 'symbol-number',
  passage: 'list-selection',
};

const iconOf = ({ kind, verdict }: ClaimRow): vscode.ThemeIcon =>
  new vscode.ThemeIcon(KIND_ICONS[kind], new vscode.ThemeColor(verdictColours[verdict]));

/** What the menus ask about a line. */
function contextOf({ kind, verdict }: ClaimRow, compared: boolean): string {
  if (!compared) return 'claim';
  return kind === 'quote' && verdict === 'differs' ? 'claim compared altered' : 'claim compared';
}

function tooltipOf({ kind, judged: { claim, verdict } }: ClaimRow, line: number): string {
  const why = evidenceOf(verdict)[0]?.why;
  const words = shortened(claim.text, 600);
  return [words, `${kindWords[kind].one}, line ${line}`, why]
    .filter((it) => it !== undefined)
    .join('\n\n');
}

/** The words of the claim, and those that a figure is told by. */
function keptOf({ label, judged: { claim } }: ClaimRow): readonly string[] {
  const { about, text } = claim;
  return [label, text, ...(about.kind === 'figure' ? [about.label] : [])];
}
