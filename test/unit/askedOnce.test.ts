import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { disk, uriAt } from '../support/fakeEditor/disk';
import type { FakeDocument } from '../support/fakeEditor/document';
import { startExtension, until, type RunningExtension } from '../support/fakeEditor/extension';
import { editor, Range } from '../support/fakeEditor/vscode';

const OURS =
  '“Nine boats sank off the northern quay last night,” said Ada Obi.\n\nAda Obi spoke.\n';
const THEIRS = '“Nine boats sank off the southern quay last night,” said Ada Obi.\n';
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

describe('what the editor asks once of a text', () => {
  let extension: RunningExtension;
  let document: FakeDocument;
  /** Its documents and positions are the fake editor's. */
  const ask = async <T>(kind: string, verb: string, ...args: readonly unknown[]): Promise<T> => {
    for (const registration of editor.providers.get(kind) ?? []) {
      for (const it of registration as readonly Record<string, unknown>[]) {
        const answer = it[verb];
        if (typeof answer === 'function') return (await answer.call(it, ...args, token)) as T;
      }
    }
    throw new Error(`nobody answers ${verb}`);
  };
  const at = (words: string) => document.positionAt(document.getText().indexOf(words));
  const outline = async (): Promise<readonly string[]> =>
    (
      await ask<vscode.DocumentSymbol[]>(
        'registerDocumentSymbolProvider',
        'provideDocumentSymbols',
        document,
      )
    ).map(({ name }) => name);
  const type = (text: string): void => editor.type(document, 0, 0, text);

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    disk.put('/desk/copy.txt', OURS);
    disk.put('/desk/wire.txt', THEIRS);
    extension = startExtension();
    document = editor.open(uriAt('/desk/copy.txt'), OURS);
  });
  afterEach(() => {
    editor.close(document);
    extension.stop();
  });

  it('the outline of an article that has just opened', async () => {
    assert.deepEqual(await outline(), ['People', 'Quotations', 'Figures']);
  });

  it('the outline right after a key, also of a text so long that it is not read at every key', async () => {
    await outline();
    type('Tam Lund left. ');
    assert.deepEqual(await outline(), ['People', 'Quotations', 'Figures']);
    type('It rained for two days.\n\n'.repeat(4_000)); // it is long from here on
    await outline();
    type('“We never met,” said Tam Lund.\n\n');
    const [people] = await ask<vscode.DocumentSymbol[]>(
      'registerDocumentSymbolProvider',
      'provideDocumentSymbols',
      document,
    );
    assert.deepEqual(people?.children.map(({ name }) => name).sort(), ['Ada Obi', 'Tam Lund']);
  });

  it('the outline, and again once another article shows who spoke', async () => {
    const words = '‘a settled culture of silence’ over the boats';
    const copy = `Ada Obi left. Officials had shown ${words}, the chairwoman of the inquiry said.\n`;
    const wire = `Ada Obi, chairwoman of the inquiry, left. Officials had shown ${words}, she said.\n`;
    editor.close(document);
    document = editor.open(uriAt('/desk/copy.txt'), copy);
    const offers = () => [...(editor.providers.get('registerDocumentSymbolProvider') ?? [])];
    const speakers = async (): Promise<readonly string[]> => {
      const groups = await ask<vscode.DocumentSymbol[]>(
        'registerDocumentSymbolProvider',
        'provideDocumentSymbols',
        document,
      );
      return groups
        .flatMap((it) => (it.name === 'Quotations' ? it.children : []))
        .map((it) => it.name);
    };
    assert.deepEqual(await speakers(), ['the chairwoman of the inquiry']);
    const before = offers();
    disk.put('/desk/wire.txt', wire);
    await until('it is offered anew', () => offers().length === 1 && offers()[0] !== before[0]);
    assert.deepEqual(await speakers(), ['Ada Obi']);
  });

  it('whether a name can be renamed, right after a key', async () => {
    await outline();
    type('x');
    const { placeholder } = await ask<{ placeholder: string }>(
      'registerRenameProvider',
      'prepareRename',
      document,
      at('Ada'),
    );
    assert.equal(placeholder, 'Ada');
    await assert.rejects(
      ask('registerRenameProvider', 'prepareRename', document, at('boats')),
      /Only a word of a person’s name/,
    );
  });

  it('no rename in another article by a text that it has no longer', async () => {
    await outline();
    const wire = editor.open(uriAt('/desk/wire.txt'), THEIRS);
    const rename = () =>
      ask<{ size: number }>(
        'registerRenameProvider',
        'provideRenameEdits',
        document,
        at('Obi'),
        'Obo',
      );
    const before = rename();
    assert.ok((await before).size > 0);
    const asked = rename();
    editor.type(wire, 0, 0, 'Late edition. ');
    await assert.rejects(asked, /edited meanwhile/);
    assert.ok((await rename()).size > 0);
    editor.close(wire);
  });

  it('who is meant here, right after a key', async () => {
    type('x ');
    const marks = await ask<readonly unknown[] | undefined>(
      'registerDocumentHighlightProvider',
      'provideDocumentHighlights',
      document,
      at('Ada'),
    );
    assert.equal(marks?.length, 2);
  });

  it('what can be done about a finding, right after a key', async () => {
    const actions = async (): Promise<readonly string[]> =>
      (
        await ask<vscode.CodeAction[]>(
          'registerCodeActionsProvider',
          'provideCodeActions',
          document,
          new Range(at('Nine boats'), at('last night')),
          { diagnostics: [] },
        )
      ).map(({ title }) => title);
    await until('the other article', async () => (await actions()).length > 0);
    const before = await actions();
    type('x ');
    assert.deepEqual(await actions(), before);
  });
});
