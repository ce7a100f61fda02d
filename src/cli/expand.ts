import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { defaultSettings } from '../core/settings';
import { createFileFilter, patternProblem } from '../engine/filePatterns';
import { problemLine } from '../engine/outcome';

/**
 * Files named, the articles in folders named, and what patterns fit; each once, in order. Throws,
 * naming the pattern, where one is none or nothing fits it.
 */
export function expandAll(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(expand))];
}

const articles = createFileFilter(defaultSettings.include, defaultSettings.exclude);

function expand(name: string): readonly string[] {
  if (existsSync(name)) {
    return statSync(name).isDirectory() ? articlesBelow(name) : [name];
  }
  if (!/[*?[\]{}]/.test(name)) return [name]; // reading it will say that it isn't there
  const why = patternProblem(name);
  if (why !== undefined) {
    throw new Error(problemLine({ kind: 'bad-pattern', what: name, why }));
  }
  const fixed = /^[^*?[\]{}]*\//.exec(name)?.[0] ?? '';
  if (fixed !== '' && !existsSync(fixed)) throw new Error(`${name}: there is no folder ${fixed}.`);
  const files = filesBelow(fixed === '' ? '.' : fixed).filter((it) => minimatch(it, name));
  if (files.length === 0) throw new Error(`${name}: no file fits this pattern.`);
  return files;
}

const articlesBelow = (folder: string): readonly string[] =>
  filesBelow(folder).filter((it) => {
    const path = relative(folder, it).split(sep).join('/');
    return articles.isIncluded(path) && !articles.isExcluded(path);
  });

/** Every file below a folder, in order, hidden ones and `node_modules` left out. */
function filesBelow(folder: string): readonly string[] {
  const out: string[] = [];
  const walk = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const below = path === '.' ? entry.name : join(path, entry.name);
      if (entry.isDirectory()) walk(below);
      else if (entry.isFile()) out.push(below);
    }
  };
  walk(folder);
  return out;
}
