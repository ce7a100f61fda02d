import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { webviewPage } from '../../../src/vscode/webviewPage';
import { uriAt } from '../../support/fakeEditor/disk';

const webview = { cspSource: 'https://own.example', asWebviewUri: String };
const folder: unknown = uriAt('/ext/"dist"/webview');
const page = (): string => webviewPage(webview as never, folder as never, 'matrix', 'Fact Matrix');

/** Each element with its attributes. */
function elements(html: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const out: [string, Record<string, string>][] = [];
  const reader = new Parser({
    onopentag: (name, attributes) => void out.push([name, { ...attributes }]),
  });
  reader.write(html);
  reader.end();
  return out;
}

describe('the pages of the extension', () => {
  it('load and run nothing but their own script and style', () => {
    const all = elements(page());
    const [, { content = '' } = {}] =
      all.find(([, it]) => it['http-equiv'] === 'Content-Security-Policy') ?? [];
    const nonce = all.find(([name]) => name === 'script')?.[1]['nonce'] ?? '';
    assert.match(nonce, /^[\da-f]{32}$/);
    assert.deepEqual(content.split('; '), [
      "default-src 'none'",
      'style-src https://own.example',
      `script-src 'nonce-${nonce}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('have one script, from a file, and no handler in an attribute', () => {
    const all = elements(page());
    assert.equal(all.filter(([name]) => name === 'script').length, 1);
    for (const [name, attributes] of all)
      for (const it of Object.keys(attributes)) assert.doesNotMatch(it, /^on/, name);
  });

  it('get another nonce each time', () => {
    const nonces = new Set(Array.from({ length: 20 }, () => /nonce="(\w+)"/.exec(page())?.[1]));
    assert.equal(nonces.size, 20);
  });
});
