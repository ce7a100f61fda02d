import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importGraph, violations } from '../support/architecture';

describe('architecture', () => {
  it('keeps every import inside its fence', () => {
    const graph = importGraph(JSON.parse(readFileSync('out/meta.json', 'utf8')) as never);
    assert.ok(Object.keys(graph).length > 20, 'the metafile lists the sources');
    assert.deepEqual(violations(graph), []);
  });

  for (const [name, file, target] of [
    ['vscode in core', 'src/core/text/span.ts', 'vscode'],
    ['Node in core', 'src/core/text/span.ts', 'node:fs'],
    ['a package in core', 'src/core/text/span.ts', 'minimatch'],
    ['the engine in core', 'src/core/text/span.ts', 'src/engine/pace.ts'],
    ['a later folder of core', 'src/core/annotate/annotate.ts', 'src/core/link/link.ts'],
    ['vscode in the engine', 'src/engine/pace.ts', 'vscode'],
    ['Node in the editor layer', 'src/vscode/extension.ts', 'node:fs'],
    ['the command line in the editor layer', 'src/vscode/extension.ts', 'src/cli/main.ts'],
  ] as const) {
    it(`refuses ${name}`, () => {
      assert.equal(violations({ [file]: [target] }).length, 1);
    });
  }

  it('refuses a cycle', () => {
    const found = violations({
      'src/engine/a.ts': ['src/engine/b.ts'],
      'src/engine/b.ts': ['src/engine/a.ts'],
    });
    assert.deepEqual(found, ['a cycle: src/engine/a.ts → src/engine/b.ts → src/engine/a.ts']);
  });
});
