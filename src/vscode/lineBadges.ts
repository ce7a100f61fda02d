import * as vscode from 'vscode';
import type { VerdictKind } from '../core/model';
import { countOf, verdictKinds, verdictSigns, verdictWords } from '../core/views/wording';
import { localized } from './localized';

/** A badge has room for two characters. */
export const MOST_IN_BADGE = 99;

const COUNT = 'second-source-count';
const VERDICT = 'second-source-verdict';

/** VS Code asks for the badge of a line by the address that the line is said to stand for. */
export const countUri = (count: number): vscode.Uri =>
  vscode.Uri.from({ scheme: COUNT, path: `/${count}` });

export const verdictUri = (verdict: VerdictKind): vscode.Uri =>
  vscode.Uri.from({ scheme: VERDICT, path: `/${verdict}` });

/**
 * The verdict's sign at the end of a line, where a long quotation leaves no room for the word, and how
 * many claims a group has.
 */
export const lineBadges: vscode.FileDecorationProvider = {
  provideFileDecoration({ scheme, path }) {
    if (scheme === COUNT) {
      const count = path.slice(1);
      return new vscode.FileDecoration(count, localized(countOf(Number(count), 'claim')));
    }
    const verdict = verdictKinds.find((it) => path === `/${it}`);
    return scheme === VERDICT && verdict
      ? new vscode.FileDecoration(verdictSigns[verdict], localized(verdictWords[verdict]))
      : undefined;
  },
};
