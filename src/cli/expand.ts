import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { minimatch } from 'minimatch';
import { defaultSettings } from '../core/settings';

/** Files named, the articles in folders named, and what patterns fit; each once, in order. */
export function expandAll(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(expand))];
}

function expand(name: string): readonly string[] {
  if (existsSync(name)) {
    return statSync(name).isDirectory() ? filesBelow(name).filter(isArticle) : [name];
  }
  if (!/[*?[\]{}]/.test(name)) return [name]; // reading it will say that it isn't there
  const fixed = /^[^*?[\]{}]*\//.exec(name)?.[0] ?? '';
  if (fixed !== '' && !existsSync(fixed)) throw new Error(`${name}: there is no folder ${fixed}.`);
  const files = filesBelow(fixed === '' ? '.' : fixed).filter((it) => minimatch(it, name));
  if (files.length === 0) throw new Error(`${name}: no file fits this pattern.`);
  return files;
}

const isArticle = (path: string): boolean =>
  defaultSettings.include.some((pattern) => minimatch(path, pattern)) &&
  !defaultSettings.exclude.some((pattern) => minimatch(path, pattern));

/** Every file below a folder, in order, hidden ones and `node_modules` left out. */
function filesBelow(folder: string): readonly string[] {
  const out: string[] = [];
  const walk = (path: string): void => {
    const entries = readdirSync(path === '' ? '.' : path, { withFileTypes: true });
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
