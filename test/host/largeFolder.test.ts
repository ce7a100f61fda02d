import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { newsTexts } from '../bench/newsText';
import { cardAt, compared, resetSettings, setting } from '../support/hostArticles';
import { itDriven } from '../support/hostDriver';
import {
  activeExtension,
  closeEditors,
  eventually,
  openArticle,
  openFile,
  placeOf,
  workspaceFile,
} from '../support/hostWorkbench';

/** LARGE_FOLDER=10000 measures what docs/performance.md says of the real editor. */
const ARTICLES = Number(process.env['LARGE_FOLDER'] ?? 400);
const ROW = '.quick-input-list .monaco-list-row';
const FOLDER = 'archive';
const HERE = `A beacon for the bay\n\n“The lantern on Gull Rock will burn again before the winter gales,” said Una Trevanion.
“Nobody has asked the keepers what they think of lamps,” said Una Trevanion.\n`;
const THERE = `Gull Rock to be lit\n\n“The lantern on Gull Rock will burn again before the summer gales,” said Una Trevanion.\n`;

describe('a folder with more articles than are read whole', function () {
  this.timeout(900_000);
  const timings: string[] = [];
  const since = (start: number): string => `${(performance.now() - start).toFixed(0)} ms`;

  before(async () => {
    await activeExtension();
    // they count all at once, as when a folder is opened, and not as each is written
    await setting('articles.exclude', [`${FOLDER}/**`]);
    const folder = workspaceFile(FOLDER).fsPath;
    mkdirSync(folder);
    newsTexts(ARTICLES * 4400)
      .slice(0, ARTICLES)
      .forEach(({ id, text }) => writeFileSync(join(folder, `${id}.txt`), text));
    writeFileSync(join(folder, 'gull-rock.txt'), THERE);
    writeFileSync(join(folder, 'here.txt'), HERE);
    await new Promise((resolve) => setTimeout(resolve, 2000));
  });

  after(async () => {
    await closeEditors();
    rmSync(workspaceFile(FOLDER).fsPath, { recursive: true });
    await vscode.commands.executeCommand('secondSource.refresh');
    const spec = process.env['SECOND_SOURCE_SPEC'];
    if (spec) appendFileSync(spec, `    ${ARTICLES} articles: ${timings.join('; ')}\n`);
  });

  /** Waits until the card of what only this article has says that all were searched. */
  const searched = async (document: vscode.TextDocument): Promise<void> => {
    const card = await eventually(
      'a search of all',
      async () => {
        const all = await cardAt(document, 'Nobody has asked the keepers');
        return /Only here, of \d{3,}/.test(all) ? all : undefined;
      },
      800_000,
    );
    const count = Number(/Only here, of (\d+)/.exec(card)?.[1]);
    assert.ok(count >= ARTICLES, `${count} searched`);
  };

  it('compares open articles at once, and with the others once they are indexed', async () => {
    const start = performance.now();
    await resetSettings();
    await openFile('threllin-ledger.txt');
    const pair = await openFile('port-maddern-courier.txt');
    await eventually('the other open article', async () =>
      (await cardAt(pair.document, 'A tariff is a door')).includes('Differs') ? true : undefined,
    );
    timings.push(`open articles compared after ${since(start)}`);
    const { document } = await openFile(`${FOLDER}/here.txt`);
    await compared(document);
    const first = await cardAt(document, 'Nobody has asked the keepers');
    assert.match(first, /Not comparable: no|Only here, of \d{3,}/);
    await searched(document);
    timings.push(`all indexed after ${since(start)}`);
    await eventually('the article that bears on it', async () =>
      (await cardAt(document, 'The lantern on Gull Rock')).includes('Differs') ? true : undefined,
    );
  });

  itDriven('verifies words against all of them', async (driver) => {
    const claims = [
      ['burn again before the summer gales', 'gull-rock'],
      ['what they think of lamps', 'here.txt'],
    ] as const;
    const editor = await openArticle(claims.map(([words]) => `Notes on ${words}.`).join('\n\n'));
    // there is no claim in the notes whose card would say that they are compared
    await new Promise((resolve) => setTimeout(resolve, 3000));
    for (let round = 0; round < 6; round++) {
      const [words, file] = claims[round % 2]!;
      const { start, end } = placeOf(editor.document, words);
      editor.selection = new vscode.Selection(start, end);
      const from = performance.now();
      void vscode.commands.executeCommand('secondSource.verifyClaim');
      await driver.waitFor({ selector: ROW, text: file });
      timings.push(`verified after ${since(from)}`);
      await driver.press('Escape');
      await driver.waitForGone({ selector: ROW });
    }
  });

  it('knows them again when the folder is opened anew, and reads them where that is damaged', async () => {
    const { document } = await openFile(`${FOLDER}/here.txt`);
    const catalogue = await eventually('the index on the disk', () => Promise.resolve(kept()));
    const { mtimeMs } = statSync(catalogue);
    const reopen = async (meanwhile: () => void): Promise<string> => {
      await setting('articles.exclude', [`${FOLDER}/**`]);
      await vscode.commands.executeCommand('secondSource.refresh');
      meanwhile();
      const start = performance.now();
      await resetSettings();
      await openFile(`${FOLDER}/here.txt`);
      await searched(document);
      return since(start);
    };
    timings.push(`known again after ${await reopen(() => undefined)}`);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    assert.equal(statSync(catalogue).mtimeMs, mtimeMs, 'written anew');

    const damaged = `${catalogue}.damaged`;
    const took = await reopen(() => {
      const bytes = readFileSync(catalogue);
      bytes[bytes.length - 9] = 0;
      writeFileSync(catalogue, bytes);
    });
    timings.push(`built anew after ${took}`);
    assert.ok(existsSync(damaged), 'set aside');
    await eventually('another index on the disk', () => Promise.resolve(kept()));
  });
});

/** The catalogue of the index that is kept for the next session. */
function kept(): string | undefined {
  const data = join(workspaceFile('.').fsPath, '..', 'data');
  const found = readdirSync(data, { recursive: true, encoding: 'utf8' }).find((it) =>
    /second-source[\\/]index[\\/]catalogue$/.test(it),
  );
  return found === undefined ? undefined : join(data, found);
}
