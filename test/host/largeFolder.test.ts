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
import { itDriven, type HostDriver } from '../support/hostDriver';
import { describeInNewest } from '../support/hostSuite';
import { showView, viewMessage } from '../support/panel';
import {
  activeExtension,
  closeEditors,
  eventually,
  openArticle,
  openFile,
  placeOf,
  workspaceFile,
} from '../support/hostWorkbench';
import { COURIER, LEDGER } from '../support/seeds';

/** LARGE_FOLDER=10000 measures what docs/performance.md says of the real editor. */
const ARTICLES = Number(process.env['LARGE_FOLDER'] ?? 400);
const ROW = '.quick-input-list .monaco-list-row';
const FOLDER = 'archive';
/** Long enough to be read for some seconds, so that a person can stop before all is. */
const LONG = { files: 20, characters: 130_000 };
const SOURCES = '.pane:has(.pane-header[aria-label^="Sources"])';
const HERE = `A beacon for the bay\n\n“The lantern on Gull Rock will burn again before the winter gales,” said Una Trevanion.
“Nobody has asked the keepers what they think of lamps,” said Una Trevanion.\n`;
const THERE = `Gull Rock to be lit\n\n“The lantern on Gull Rock will burn again before the summer gales,” said Una Trevanion.\n`;

describeInNewest('a folder with more articles than are read whole', function () {
  this.timeout(900_000);
  const texts = newsTexts(ARTICLES * 4400).slice(0, ARTICLES);
  const timings: string[] = [];
  const since = (start: number): string => `${(performance.now() - start).toFixed(0)} ms`;

  before(async () => {
    await activeExtension();
    // they count all at once, as when a folder is opened, and not as each is written
    await setting('articles.exclude', [`${FOLDER}/**`]);
    const folder = workspaceFile(FOLDER).fsPath;
    mkdirSync(folder);
    texts.forEach(({ id, text }) => writeFileSync(join(folder, `${id}.txt`), text));
    const all = texts.map(({ text }) => text).join('\n\n');
    for (let i = 0; i < LONG.files; i++) {
      const from = (i * 10_007) % (all.length - LONG.characters);
      writeFileSync(join(folder, `long-${i}.txt`), all.slice(from, from + LONG.characters));
    }
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

  /** As if the folder had never been indexed. */
  const forgetAll = async (): Promise<void> => {
    await closeEditors();
    await setting('articles.exclude', [`${FOLDER}/**`]);
    await vscode.commands.executeCommand('secondSource.refresh');
    rmSync(kept() ?? '', { force: true });
  };

  /** What comes after is about many articles rather than much text. */
  const removeLong = (): void => {
    for (let i = 0; i < LONG.files; i++)
      rmSync(workspaceFile(`${FOLDER}/long-${i}.txt`).fsPath, { force: true });
  };

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

  itDriven(
    'stops and goes on indexing when a person says so, and tells how far it is',
    async (driver) => {
      await openFile(COURIER);
      await showView('sources');
      await resetSettings();
      const button = (name: string): string => `${SOURCES} .pane-header a[aria-label="${name}"]`;
      const message = { selector: `${SOURCES} .message` };
      const said = { ...message, text: 'Stopped after' };
      const item = '.statusbar-item[aria-label*="Stopped after"]';

      /** A view's buttons are shown while it has the focus, which an opening editor may take, or the pointer. */
      const press = async (name: string): Promise<void> => {
        await driver.hover({ selector: `${SOURCES} .pane-header` });
        await driver.click({ selector: button(name) });
      };
      await press('Stop Indexing');
      await driver.waitFor(said);
      await driver.waitFor({ selector: item });
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2000));
      const readSoFar = async (): Promise<readonly string[]> =>
        /Stopped after (\d+) of (\d+) articles/.exec(await viewMessage(driver, 'Sources'))!;
      // what was being read is read to its end
      const [, read, all] = await eventually('the reading to end', async () => {
        const before = await readSoFar();
        await pause();
        const after = await readSoFar();
        return before[0] === after[0] ? after : undefined;
      });
      assert.ok(Number(read) < Number(all) && Number(all) >= ARTICLES, `${read} of ${all}`);
      const { document } = await openFile(`${FOLDER}/here.txt`);
      await compared(document);
      assert.match(await cardAt(document, 'Nobody has asked the keepers'), /Not comparable/);
      await pause();
      assert.equal((await readSoFar())[1], read);

      await press('Go On Indexing');
      await driver.waitForGone({ selector: item });
      await searched(document);
      await driver.waitForGone({ ...message, text: 'articles' });
      assert.equal(await driver.count({ selector: button('Go On Indexing') }), 0);
      await forgetAll();
      removeLong();
    },
  );

  it('compares open articles at once, and with the others once they are indexed', async () => {
    const start = performance.now();
    await resetSettings();
    await openFile(LEDGER);
    const pair = await openFile(COURIER);
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
    const [first, second] = texts.filter(({ text }) => sentencesOf(text, 2) !== '');
    assert.ok(first && second);
    const claims = [
      ['a quotation', 'burn again before the summer gales', 'gull-rock'],
      ['a quotation', 'what they think of lamps', 'here.txt'],
      ['two sentences', sentencesOf(first.text, 2), `${first.id}.txt`],
      ['words that ten articles share', sentencesOf(second.text, 1), `${second.id}.txt`],
    ] as const;
    const editor = await openArticle(claims.map(([, words]) => `Notes on ${words}`).join('\n\n'));
    // there is no claim in the notes whose card would say that they are compared
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const took = new Map<string, string[]>();
    /** From the start of what shows a list until a row of it has these words. */
    const note = async (what: string, words: string, start: () => void): Promise<void> => {
      const drawn = whenDrawn(driver, words);
      await new Promise((resolve) => setTimeout(resolve, 300)); // the page looks for it by then
      const from = Date.now();
      start();
      took.set(what, [...(took.get(what) ?? []), String((await drawn) - from)]);
      await driver.press('Escape');
      await driver.waitForGone({ selector: ROW });
    };
    for (let round = 0; round < 4; round++) {
      for (const [what, words, file] of claims) {
        const { start, end } = placeOf(editor.document, words);
        editor.selection = new vscode.Selection(start, end);
        await note(what, file, () => {
          void vscode.commands.executeCommand('secondSource.verifyClaim');
        });
      }
      // what the editor itself takes for a list
      await note('a list that was there already', 'gull-rock', () => {
        void vscode.window.showQuickPick(['gull-rock']);
      });
    }
    for (const [what, all] of took) timings.push(`verified ${what} after ${all.join(', ')} ms`);
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

/**
 * When a row with these words is drawn, in milliseconds of the machine's clock. The page itself tells: to ask it
 * from here again and again takes as long as what is measured.
 */
const whenDrawn = (driver: HostDriver, words: string): Promise<number> =>
  driver.evaluate(
    { selector: '.monaco-workbench' },
    `(it) => new Promise((resolve, reject) => {
      const end = Date.now() + 20_000;
      const look = () => {
        const rows = [...it.querySelectorAll(${JSON.stringify(ROW)})];
        const isDrawn = rows.some((row) => row.getClientRects().length > 0 && row.textContent.includes(${JSON.stringify(words)}));
        if (isDrawn) resolve(Date.now());
        else if (Date.now() < end) requestAnimationFrame(look);
        else reject(new Error(${JSON.stringify(`no row has ${words}`)}));
      };
      look();
    })`,
  ) as Promise<number>;

/** The catalogue of the index that is kept for the next session. */
function kept(): string | undefined {
  const data = join(workspaceFile('.').fsPath, '..', 'data');
  const found = readdirSync(data, { recursive: true, encoding: 'utf8' }).find((it) =>
    /second-source[\\/]index[\\/]catalogue$/.test(it),
  );
  return found === undefined ? undefined : join(data, found);
}

/** A few sentences of the middle, on one line. */
const sentencesOf = (text: string, count: number): string =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[a-z]\.) /)
    .slice(12, 12 + count)
    .join(' ');
