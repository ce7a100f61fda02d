import * as vscode from 'vscode';
import type { ClaimState } from '../../core/desk/coverage';
import { tickStates, type TickState } from '../../core/desk/ledger';
import { signOffset } from '../../core/views/highlights';
import { tickWords } from '../../core/views/tickWords';
import { rangeOf } from '../places';
import type { WatchedSettings } from '../settings';
import type { Ticks } from './ticks';

const COLOURS: Readonly<Record<TickState, string>> = {
  open: 'secondSource.differs',
  checked: 'secondSource.agrees',
  query: 'secondSource.onlyHere',
  disputed: 'secondSource.differs',
  waived: 'secondSource.notComparable',
};

/** A sign behind every claim of which something was said: its shape tells what, whatever its colour. */
export function registerTickMarks(ticks: Ticks, settings: WatchedSettings): vscode.Disposable {
  const types = new Map(tickStates.map((state) => [state, markType(state)]));

  const draw = (editor: vscode.TextEditor): void => {
    const desk = ticks.deskOf(editor.document);
    if (desk && desk.reading.article.text !== editor.document.getText()) return; // typing goes on
    const shown = settings.current().shown ? (desk?.states ?? []) : [];
    for (const [state, type] of types)
      editor.setDecorations(
        type,
        shown
          .filter((it) => it.state === state && isMarked(it))
          .map(({ about }) => {
            const at = signOffset(about, desk?.reading.article.text ?? '');
            return rangeOf(editor.document, { start: at, end: at });
          }),
      );
  };

  const drawAll = (): void => {
    for (const it of vscode.window.visibleTextEditors) draw(it);
  };

  drawAll();
  return vscode.Disposable.from(
    ...types.values(),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    settings.onDidChange(drawAll),
    ticks.onDidChange((document) => {
      for (const it of vscode.window.visibleTextEditors) if (it.document === document) draw(it);
    }),
  );
}

/** A claim that was cleared looks as one of which nothing was said; one that is open again does not. */
const isMarked = ({ state, tick, was }: ClaimState): boolean =>
  tick !== undefined && (state !== 'open' || was !== undefined);

const markType = (state: TickState): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: {
      contentText: tickWords[state].sign,
      color: new vscode.ThemeColor(COLOURS[state]),
      margin: '0 1px 0 2px',
      fontStyle: 'normal',
      fontWeight: 'bold',
    },
  });
