import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import ts from 'typescript';

process.env['RECHECK_BACKEND'] = 'pure'; // no Java and no binary, wherever this runs

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern that a source file writes out, and every call that would make one from text. */
function patternsIn(path: string): {
  readonly patterns: readonly Pattern[];
  readonly made: readonly string[];
} {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const patterns: Pattern[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(node.text) ?? [];
      patterns.push({ where, source, flags });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    ) {
      made.push(where);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { patterns, made };
}

const sources = readdirSync('src', { recursive: true })
  .map((it) => join('src', String(it)))
  .filter((it) => it.endsWith('.ts'));

describe('patterns', () => {
  const all = sources.map(patternsIn);

  it('are written out, so that they can be checked', () => {
    assert.deepEqual(
      all.flatMap(({ made }) => made),
      [],
    );
  });

  it('take time that grows with the text, whatever the text', async () => {
    const { check } = await import('recheck');
    const bySource = new Map(
      all.flatMap(({ patterns }) => patterns.map((it) => [`${it.source}/${it.flags}`, it])),
    );
    assert.ok(bySource.size > 50, `only ${bySource.size} patterns were found`);
    const doubts: string[] = [];
    for (const { where, source, flags } of bySource.values()) {
      const found = await check(source, flags, { checker: 'automaton' });
      if (found.status === 'safe') continue;
      const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
      doubts.push(`${where} /${source}/${flags}: ${why}`);
    }
    assert.deepEqual(doubts, []);
  }).timeout(120_000);
});
