import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hostDriver, itDriven, type HostDriver } from '../support/hostDriver';
import { closeEditors, eventually, openArticle, openFile } from '../support/hostWorkbench';
import { cardAt, compared, resetSettings, setting, underlinedWords } from '../support/hostArticles';
import { COURIER } from '../support/seeds';

describe('quiet', () => {
  afterEach(async () => {
    await hostDriver()?.press('Escape');
    await resetSettings();
    await theme(undefined);
    await setting('shown', undefined);
    await closeEditors();
  });

  itDriven(
    'draws nothing new while a person types, and everything once they pause',
    async (driver) => {
      const editor = await openArticle('“We are ready,” said Ada Obi.\n\n');
      await underlinedWords('We are ready');
      let typed = Date.now();
      let slowest = 0;
      const noted = (): void => {
        slowest = Math.max(slowest, Date.now() - typed);
        typed = Date.now();
      };
      for (const part of ['Bea ', 'Varga', ' paid', ' £3,', '000.', ' ']) {
        const end = editor.document.positionAt(editor.document.getText().length);
        await editor.edit((edit) => edit.insert(end, part));
        noted();
      }
      const drawn = await drawnNow(driver);
      noted();
      assert.ok(slowest < 450, `this machine was too slow to tell: ${slowest} ms`);
      assert.ok(drawn.includes('We are ready,'), drawn.join(' | '));
      assert.ok(!drawn.some((it) => /3,0|Varga/.test(it)), drawn.join(' | '));
      assert.ok((await underlinedWords('£3,000')).includes('We are ready,'));
    },
  );

  itDriven('hides everything in the text by one key, and shows it again', async (driver) => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await underlinedWords('Mr Drost');
    await driver.waitFor({ selector: '.codelens-decoration', text: 'claims' });
    await vscode.window.showTextDocument(document);
    await driver.press('Control+K');
    await driver.press('Control+Shift+H');
    assert.deepEqual(await underlinedWords('Mr Drost', 'gone'), []);
    await driver.waitForGone({ selector: '.codelens-decoration', text: 'claims' });
    assert.doesNotMatch(await cardAt(document, 'Mr Drost'), /Person/);
    assert.deepEqual(ownProblems(document), []);
    await driver.click({ selector: '.statusbar-item a', text: 'Hidden' });
    await underlinedWords('Mr Drost');
    await eventually('the findings', () => (ownProblems(document).length > 0 ? true : undefined));
  });

  itDriven(
    'names settings that do not fit in the status bar, without a message',
    async (driver) => {
      const { document } = await openFile(COURIER);
      await compared(document);
      await setting('articles.maximumFiles', 'many');
      const item = {
        selector: '.statusbar-item[id="second-source.second-source.secondSource.status"]',
      };
      await eventually('the status bar', async () =>
        /maximumFiles must be a whole number/.test(
          (await driver.attribute(item, 'aria-label')) ?? '',
        )
          ? true
          : undefined,
      );
    },
  );

  for (const [name, of] of [
    ['High Contrast', 'hc-black'],
    ['High Contrast Light', 'hc-light'],
  ] as const)
    itDriven(`has one colour left in the theme ${name}, for what differs`, async (driver) => {
      const { document } = await openFile(COURIER);
      await compared(document);
      await theme(`Default ${name}`);
      await driver.waitFor({ selector: `.monaco-workbench.${of}` });
      const drawn = await eventually('one colour', async () => {
        const lines = await drawnLines(driver);
        const colours = new Set(lines.filter(isColoured).map(({ colour }) => colour));
        return colours.size === 1 && lines.some((it) => !isColoured(it)) ? lines : undefined;
      });
      const words = drawn.filter(isColoured).map(({ text }) => text.replaceAll('\u00a0', ' '));
      assert.ok(
        words.some((it) => it.includes('I came aboard')),
        words.join(' | '),
      );
      assert.ok(!words.some((it) => it.includes('25 per cent')), words.join(' | '));
    });

  itDriven('has more colours where contrast is not high', async (driver) => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await theme('Default Dark Modern');
    await driver.waitFor({ selector: '.monaco-workbench.vs-dark' });
    await eventually('two colours', async () => {
      const lines = await drawnLines(driver);
      return new Set(lines.filter(isColoured).map(({ colour }) => colour)).size > 1 || undefined;
    });
  });

  itDriven('leaves the scroll bar alone', async (driver) => {
    const { document } = await openFile(COURIER);
    await compared(document);
    assert.equal(
      vscode.workspace.getConfiguration('secondSource').get('highlights.overviewRuler'),
      false,
    );
    await setting('findings.enabled', false);
    await eventually('no finding', () => (ownProblems(document).length === 0 ? true : undefined));
    await eventually('a ruler without our colour', async () =>
      (await driver.evaluate({ selector: '.part.editor .decorationsOverviewRuler' }, RULER)) === 0
        ? true
        : undefined,
    );
    await setting('highlights.overviewRuler', true);
    await eventually('a ruler with our colour', async () =>
      Number(await driver.evaluate({ selector: '.part.editor .decorationsOverviewRuler' }, RULER)) >
      0
        ? true
        : undefined,
    );
  });
});

/** How many points of the ruler have a strong orange, which is the colour of what differs. */
const RULER = `canvas => {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] > 200 && data[i] > 150 && data[i] - data[i + 2] > 80) count++;
  return count;
}`;

const theme = (name: string | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('workbench').update('colorTheme', name, true);

interface DrawnLine {
  readonly text: string;
  /** Red, green and blue. */
  readonly colour: string;
}

/** The words with a line under them, each with the colour of the line. */
const drawnLines = async (driver: HostDriver): Promise<readonly DrawnLine[]> =>
  (await driver.evaluate({ selector: '.part.editor' }, LINES)) as readonly DrawnLine[];

const LINES = `editor => [...editor.querySelectorAll('.view-line span > span')].flatMap((it) => {
  const { textDecorationLine, textDecorationColor } = getComputedStyle(it);
  return textDecorationLine.includes('underline') ? [{ text: it.textContent, colour: textDecorationColor }] : [];
})`;

/** Neither black, white nor grey. */
function isColoured({ colour }: DrawnLine): boolean {
  const parts = (colour.match(/\d{1,3}/g) ?? []).slice(0, 3).map(Number);
  return Math.max(...parts) - Math.min(...parts) > 20;
}

/** The words with a line under them at this moment. */
async function drawnNow(driver: HostDriver): Promise<readonly string[]> {
  const words = await driver.texts({ selector: '.part.editor .view-line span[class*="ced-"]' });
  return words.map((it) => it.replaceAll('\u00a0', ' '));
}

const ownProblems = ({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Second Source');
