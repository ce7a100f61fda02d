import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { compared } from '../support/hostArticles';
import { closeEditors, openFile } from '../support/hostWorkbench';
import { COURIER, LEDGER } from '../support/seeds';

describe('language-model tools', () => {
  before(async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
  });
  after(closeEditors);

  it('list the claims of the article in the focus, or of one that is named', async () => {
    const differing = await ask('listClaims', { verdict: 'differs' });
    assert.match(differing, /"words": "A tariff is a door[^"]*opened/);
    assert.match(differing, new RegExp(`"place": "${COURIER}:12"`));
    assert.doesNotMatch(differing, /"verdict": "Agrees"/);
    const named = await ask('listClaims', { article: LEDGER, kind: 'figure' });
    assert.match(named, /"words": "25%"/);
    assert.doesNotMatch(named, /"kind": "Quotation"/);
  });

  it('compare a claim as the panel does', async () => {
    const told = await ask('compareClaim', { words: 'A tariff is a door' });
    assert.match(told, /"summary": "Differs: words changed"/);
    assert.match(told, new RegExp(`"place": "${LEDGER}:12"`));
    assert.match(told, /“opened” here, “closed” there\./);
  });

  it('verify a text in every article', async () => {
    const told = await ask('verifyText', { text: 'the longest night of my working life' });
    assert.match(told, /"searched": 2/);
    assert.match(told, /"summary": "Agrees/);
    assert.match(await ask('verifyText', { text: 'Walruses whistle' }), /"evidence": \[\]/);
  });

  it('say what is missing where something is', async () => {
    await assert.rejects(
      ask('listClaims', { article: 'nowhere.txt' }),
      /no article “nowhere\.txt”/,
    );
    await assert.rejects(ask('compareClaim', { words: 'walruses' }), /no claim with these words/);
  });
});

async function ask(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(`secondSource_${name}`, {
    input,
    toolInvocationToken: undefined,
  });
  return content.map((it) => (it instanceof vscode.LanguageModelTextPart ? it.value : '')).join('');
}
