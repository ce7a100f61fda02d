import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const { createOnigScanner, createOnigString, loadWASM } = oniguruma;

describe('the grammar of articles', () => {
  let grammar: IGrammar;

  before(async () => {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await loadWASM(readFileSync(wasm));
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: () => {
        const path = 'syntaxes/article.tmLanguage.json';
        return Promise.resolve(textmate.parseRawGrammar(readFileSync(path, 'utf8'), path));
      },
    });
    grammar = (await registry.loadGrammar('text.article'))!;
  });

  for (const [name, scope, marked] of [
    ['double quotations', 'string.quoted', 'She said: «“We are ready.”» He left.'],
    ['single quotations, past apostrophes', 'string.quoted', '«‘It’s Ada’s turn,’» she said.'],
    [
      'a quotation up to the end of its paragraph',
      'string.quoted',
      'Ada Obi left.\nHe said: «“We go on»\nThey left.',
    ],
    ['straight marks, though not inches', 'string.quoted', 'The 5" pipe: «"it leaks,"» he said.'],
    [
      'figures with their unit',
      'constant.numeric',
      'A tax of «25 per cent» brings «£3.42bn» by «2031».',
    ],
    ['figures inside a quotation', 'constant.numeric', '“We lost «1,240» boats.”'],
    ['no digits inside a word', 'constant.numeric', 'The G7 met in B2B hall.'],
    ['the headline', 'markup.heading', '«Premier wins truce»\nAda Obi stepped ashore.'],
    ['no headline in a first sentence', 'markup.heading', 'Ada Obi stepped ashore.\nShe left.'],
    ['a byline', 'comment.line.byline', 'Ada Obi stepped ashore.\n«By Una O’Neill»\nShe left.'],
    [
      'a credit in capitals',
      'comment.line.byline',
      'Ada Obi stepped ashore.\n«LEDGER STAFF REPORT»\nShe left.',
    ],
    ['a dateline', 'constant.other.dateline', 'Ada Obi left.\n«SKARROW» — The gale blew out.'],
  ] as const) {
    it(`marks ${name}`, () => {
      const text = marked.replace(/[«»]/g, '');
      const found = scoped(grammar, text, scope);
      assert.equal(found, marked);
    });
  }

  it('goes no deeper with each mark of a line without closing marks', () => {
    const { tokens } = grammar.tokenizeLine('“ ‘1 '.repeat(500), null);
    assert.ok(Math.max(...tokens.map(({ scopes }) => scopes.length)) <= 6);
  });
});

/** The text with « » around what has the scope. */
function scoped(grammar: IGrammar, text: string, scope: string): string {
  let stack = textmate.INITIAL;
  return text
    .split('\n')
    .map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      let out = '';
      let inside = false;
      for (const { startIndex, endIndex, scopes } of tokens) {
        const has = scopes.some((it) => it.startsWith(scope));
        if (has !== inside) out += has ? '«' : '»';
        inside = has;
        out += line.slice(startIndex, endIndex);
      }
      return inside ? `${out}»` : out;
    })
    .join('\n');
}
