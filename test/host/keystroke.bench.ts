import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { newsTexts } from '../bench/newsText';
import {
  activeExtension,
  closeEditors,
  openArticle,
  openText,
  EXTENSION_ID,
} from '../support/hostWorkbench';
import {
  createWaitClock,
  microseconds,
  sampleThread,
  sharesOf,
  type Turn,
} from '../support/threadSamples';

/** In characters: an article, and one of the longest that are read at every key. */
const SIZES = [6_000, 36_000] as const;
const STROKES = 300;
/** After so many strokes a person pauses, and what was typed is drawn. */
const BURST = 20;
/** Longer than what is typed waits to be drawn and compared. */
const PAUSE_MS = 1_200;

/** Of one text, in milliseconds. */
export interface HostTimes {
  /** `false`: before the extension was loaded, in a text that is no article. */
  readonly isRead: boolean;
  readonly characters: number;
  /** By stroke: how long the listeners of the change held the host's thread; none where the text is not read. */
  readonly listeners: readonly number[];
  /**
   * By stroke, with the pause behind it: the longest that our code held the thread at a time, until all is drawn and
   * compared, without what the thread waited for a core meanwhile.
   */
  readonly own: readonly number[];
  /** The same of whatever held the thread: VS Code too, and other programs of the machine. */
  readonly held: readonly number[];
}

/** By stroke the turns of the event loop, as far as they are told apart. */
type Typed = Omit<HostTimes, 'own' | 'held'> & {
  readonly strokes: readonly (readonly Turn[])[];
};

/** Writes what a key costs the extension host to the file that SECOND_SOURCE_KEYSTROKES names. */
describe('one keystroke', function () {
  this.timeout(600_000);
  const file = process.env['SECOND_SOURCE_KEYSTROKES'];
  let started = NaN;
  const before = vscode.workspace.onDidChangeTextDocument(() => (started = performance.now()));

  after(async () => {
    before.dispose();
    await closeEditors();
  });

  it('is measured from the change to the lines under the claims', async () => {
    assert.ok(file, 'SECOND_SOURCE_KEYSTROKES names no file');
    assert.ok(
      vscode.extensions.getExtension(EXTENSION_ID)?.isActive === false,
      'the extension listens already: what its listeners take cannot be told',
    );
    const all: Typed[] = [];
    const samples = await sampleThread();
    const text = newsTexts(700_000)
      .map((it) => it.text)
      .join('\n');
    const other = await openText(text.slice(0, SIZES[0]), 'log');
    all.push({ ...(await typedInto(other.document)), isRead: false, listeners: [] });
    await openArticle('First words.\n');
    const { extensionPath } = await activeExtension(); // has VS Code and these tests below it too
    for (const characters of SIZES) {
      const { document } = await openArticle(text.slice(0, characters));
      all.push(await typedInto(document));
    }
    const stretches = await samples.stretchesOf(join(extensionPath, 'dist'));
    assert.ok(stretches.length >= SIZES.length * STROKES, 'samples do not tell our code');
    const times = all.map(({ strokes, ...it }): HostTimes => ({
      ...it,
      own: strokes.map((turns) => longest(sharesOf(turns, stretches))),
      held: strokes.map((turns) => longest(turns.map(({ start, end }) => end - start))),
    }));
    writeFileSync(file, JSON.stringify(times));
  });

  async function typedInto(document: vscode.TextDocument): Promise<Typed> {
    const characters = document.getText().length;
    await pause();
    const listeners: number[] = [];
    const strokes: (readonly Turn[])[] = [];
    const watch = vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      if (contentChanges.length > 0) listeners.push(performance.now() - started);
    });
    for (let stroke = 0; stroke < STROKES; stroke++) {
      if (stroke % BURST === 0) goTo(document, (stroke * 7919) % document.lineCount);
      const thread = watchThread();
      await vscode.commands.executeCommand('type', { text: 'said he, and “'.charAt(stroke % 14) });
      if (stroke % BURST === BURST - 1) await pause();
      strokes.push(thread.turns());
    }
    watch.dispose();
    assert.ok(listeners.length >= STROKES, `${listeners.length} changes of ${STROKES} were told`);
    return { isRead: true, characters, listeners, strokes };
  }
});

/** In milliseconds. */
const longest = (times: readonly number[]): number => Math.max(...times) / 1000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

function goTo(document: vscode.TextDocument, line: number): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor?.document === document, 'another editor has the focus');
  const at = document.lineAt(line).range.end;
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenter);
}

/**
 * Wakes every millisecond, and knows the times between two times: of a millisecond at least each. One that takes each
 * turn of the event loop would have the collector clear away its own handles, four times in five.
 */
function watchThread(): { turns(): readonly Turn[] } {
  const turns: Turn[] = [];
  const clock = createWaitClock();
  const waitedSoFar = (): number => clock?.waited() ?? 0;
  let start = microseconds();
  let before = waitedSoFar();
  const turn = (): void => {
    const end = microseconds();
    const waited = waitedSoFar();
    turns.push({ start, end, waited: waited - before });
    start = end;
    before = waited;
  };
  const timer = setInterval(turn, 1);
  return {
    turns() {
      clearInterval(timer);
      turn();
      clock?.dispose();
      return turns;
    },
  };
}
