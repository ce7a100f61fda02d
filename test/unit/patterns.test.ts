import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { composedPatterns } from '../support/composedPatterns';

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

  it('are written out, or listed as composed, so that they can be checked', () => {
    const counts: Record<string, number> = {};
    for (const where of all.flatMap(({ made }) => made)) {
      const file = where.replace(/:\d+$/, '');
      counts[file] = (counts[file] ?? 0) + 1;
    }
    const listed = Object.entries(composedPatterns).map(
      ([file, patterns]) => [join('src', 'core', 'checks', file), patterns.length] as const,
    );
    assert.deepEqual(counts, Object.fromEntries(listed));
  });

  it('take time that grows with the text, whatever the text', async () => {
    const { check } = await import('recheck');
    const bySource = new Map(
      all.flatMap(({ patterns }) => patterns.map((it) => [`${it.source}/${it.flags}`, it])),
    );
    assert.ok(bySource.size > 50, `only ${bySource.size} patterns were found`);
    for (const [where, patterns] of Object.entries(composedPatterns)) {
      for (const { source, flags } of patterns) {
        // places of groups (d) make no difference to the time, and the checker does not know them
        const known = flags.replace('d', '');
        bySource.set(`${source}/${known}`, { where, source, flags: known });
      }
    }
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
