import * as vscode from 'vscode';
import type { VerdictKind } from '../core/model';
import { claimKinds, verdictKinds, type ClaimKind } from '../core/views/wording';

/** How claims are drawn: the line's shape tells the kind, its weight, a sign and the colour the verdict. */
export interface DecorationTypes {
  underline(kind: ClaimKind, verdict: VerdictKind | undefined): vscode.TextEditorDecorationType;
  /** Around the whole of a claim that differs. */
  readonly differs: vscode.TextEditorDecorationType;
  /** Behind it, on an empty range. */
  readonly differsSign: vscode.TextEditorDecorationType;
  isPassage(type: vscode.TextEditorDecorationType): boolean;
  readonly all: readonly vscode.TextEditorDecorationType[];
  dispose(): void;
}

const SHAPES: Readonly<Record<ClaimKind, string>> = {
  quote: 'solid',
  person: 'dotted',
  figure: 'dashed',
  passage: 'double',
};

/** Colours are those that the manifest contributes. */
export const verdictColours: Readonly<Record<VerdictKind, string>> = {
  agrees: 'secondSource.agrees',
  differs: 'secondSource.differs',
  'only-here': 'secondSource.onlyHere',
  'not-comparable': 'secondSource.notComparable',
};

const UNCOMPARED = 'secondSource.notComparable';

export function createDecorationTypes(overviewRuler: boolean): DecorationTypes {
  const underlines = new Map<string, vscode.TextEditorDecorationType>();
  for (const kind of claimKinds) {
    for (const verdict of [...verdictKinds, undefined])
      underlines.set(`${kind} ${verdict ?? ''}`, underlineType(kind, verdict));
  }
  const differs = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new vscode.ThemeColor('secondSource.differsBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('secondSource.differsBorder'),
    ...(overviewRuler && {
      overviewRulerColor: new vscode.ThemeColor('secondSource.differs'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
  });
  const differsSign = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: {
      contentText: '≠',
      color: new vscode.ThemeColor('secondSource.differs'),
      margin: '0 0 0 1px',
    },
  });
  const passages = new Set(
    [...underlines].flatMap(([key, type]) => (key.startsWith('passage') ? [type] : [])),
  );
  const all = [...underlines.values(), differs, differsSign];
  return {
    underline: (kind, verdict) => underlines.get(`${kind} ${verdict ?? ''}`) ?? differs,
    differs,
    differsSign,
    isPassage: (type) => passages.has(type),
    all,
    dispose: () => {
      for (const it of all) it.dispose();
    },
  };
}

function underlineType(
  kind: ClaimKind,
  verdict: VerdictKind | undefined,
): vscode.TextEditorDecorationType {
  const colour = (verdict ? verdictColours[verdict] : UNCOMPARED).replaceAll('.', '-');
  const weight = verdict === 'differs' || verdict === 'only-here' ? 2 : 1;
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    textDecoration: `underline ${SHAPES[kind]} ${weight}px var(--vscode-${colour})`,
  });
}
