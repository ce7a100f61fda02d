import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, compared, resetSettings, setting } from '../support/hostArticles';
import {
  closeEditors,
  eventually,
  openArticle,
  openFile,
  workspaceFile,
} from '../support/hostWorkbench';

const COURIER = 'port-maddern-courier.txt';

describe('settings', () => {
  afterEach(async () => {
    await resetSettings();
    await closeEditors();
  });

  it('leaves out the files that they exclude, and takes them back', async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await setting('articles.exclude', ['**/README*', '**/threllin*']);
    await eventually('only one article in reach', async () =>
      /no other article/.test(await cardAt(document, 'A tariff is a door')) ? true : undefined,
    );
    await setting('articles.exclude', undefined);
    await eventually('both articles in reach', async () =>
      /Differs/.test(await cardAt(document, 'A tariff is a door')) ? true : undefined,
    );
  });

  it('leaves a pattern aside that is none, and goes on with the others', async () => {
    const { document } = await openFile(COURIER);
    await setting('articles.include', ['**/*.txt', '**/*.{md', '[', '']);
    await compared(document);
    assert.match(await cardAt(document, 'A tariff is a door'), /Differs/);
    await setting('articles.include', 'not a list');
    await compared(document);
    assert.match(await cardAt(document, 'A tariff is a door'), /Differs/);
  });
});

describe('findings', () => {
  afterEach(async () => {
    await resetSettings();
    await closeEditors();
  });

  it('are listed as information, with the other article’s words, while they are switched on', async () => {
    const { document } = await openFile('threllin-ledger.txt');
    await compared(document);
    const own = await eventually('a finding', () => findingsOf(document));
    for (const it of own) assert.equal(it.severity, vscode.DiagnosticSeverity.Information);
    assert.ok(own.some(({ relatedInformation }) => (relatedInformation ?? []).length > 0));
    const check = own[0]!.code;
    assert.ok(typeof check === 'string');
    await setting('findings.checks', { [check]: false });
    await eventually(`no ${check}`, () =>
      (findingsOf(document) ?? []).every(({ code }) => code !== check) ? true : undefined,
    );
    await setting('findings.enabled', false);
    await eventually('no finding', () => (findingsOf(document) ? undefined : true));
  });

  it('mends a misspelled name by a quick fix', async () => {
    const { document } = await openFile('threllin-ledger.txt');
    await compared(document);
    const at = await eventually('a finding about the name', () =>
      (findingsOf(document) ?? []).find(({ range }) => /Liddaird/.test(document.getText(range))),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      at.range,
    );
    const fix = actions.find(({ title }) => /^Change “.*Liddaird” to “.*Liddiard”$/.test(title));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(' | '));
    assert.equal(fix.isPreferred, true);
    await vscode.workspace.applyEdit(fix.edit);
    assert.doesNotMatch(document.getText(), /Liddaird/);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /Liddaird/);
  });
});

describe('odd texts', () => {
  afterEach(closeEditors);

  for (const [name, text] of [
    ['nothing', ''],
    ['NUL and half pairs', 'A\0B “We are\ud800 ready,” said Ada Obi. \udc00'],
    ['text from right to left', 'אדה אובי אמרה: “We are ready,” said Ada Obi. \u202egnihton'],
    ['marks that never close', '“ ‘ « '.repeat(500)],
  ] as const) {
    it(`gets over ${name}, and goes on reading`, async () => {
      const odd = await openArticle(text);
      assert.doesNotMatch(await cardAt(odd.document, text.slice(0, 1)), /undefined|NaN/);
      const { document } = await openArticle('“We are ready,” said Ada Obi.');
      await compared(document);
      assert.match(await cardAt(document, 'We are ready'), /Quotation: Ada Obi/);
    });
  }

  it('shows a card in five megabytes on one line', async () => {
    const content = `“We are ready,” said Ada Obi. ${proseOf(5_000_000)}`;
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    await eventually(
      'a card',
      async () => (/Ada Obi/.test(await cardAt(document, 'We are ready')) ? true : undefined),
      100_000,
    );
  }).timeout(120_000);

  it('gets over a file that goes while it is read, and one that is not text', async () => {
    const gone = workspaceFile('gone.txt');
    const binary = workspaceFile('binary.txt');
    for (let i = 0; i < 10; i++) {
      await vscode.workspace.fs.writeFile(gone, new TextEncoder().encode(`“We are ready,” ${i}`));
      await vscode.workspace.fs.delete(gone);
    }
    await vscode.workspace.fs.writeFile(
      binary,
      new Uint8Array(5000).map((_, i) => i % 7),
    );
    try {
      await vscode.commands.executeCommand('secondSource.refresh');
      const { document } = await openFile(COURIER);
      await compared(document);
      assert.match(await cardAt(document, 'A tariff is a door'), /Differs/);
    } finally {
      await vscode.workspace.fs.delete(binary);
    }
  });
});

/** About so many characters of sentences that no two are alike, the same every time. */
function proseOf(length: number): string {
  const sentences: string[] = [];
  let state = 7;
  const word = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return `${'bdfglmnprt'.charAt(state % 10)}${(state % 20_011).toString(36).replace(/\d/g, 'a')}`;
  };
  for (let size = 0; size < length; size += sentences.at(-1)?.length ?? length)
    sentences.push(`The ${Array.from({ length: 16 }, word).join(' ')}. `);
  return sentences.join('');
}

/** Our findings in a document; `undefined` for none. */
function findingsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] | undefined {
  const own = vscode.languages.getDiagnostics(uri).filter((it) => it.source === 'Second Source');
  return own.length > 0 ? own : undefined;
}
