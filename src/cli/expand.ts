import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { minimatch } from 'minimatch';
import { defaultSettings } from '../core/settings';
import { createFileFilter, patternProblem } from '../engine/filePatterns';
import { problemLine, type Problem } from '../engine/outcome';
import { reasonOf } from './files';

/**
 * Files named, the articles in folders named, and what patterns fit; each once, in order. Throws,
 * naming the pattern or folder, where one is none or nothing fits it.
 * @param unreadable told of each folder that cannot be searched.
 */
export function expandAll(
  names: readonly string[],
  unreadable: (problem: Problem) => void,
): readonly string[] {
  return [...new Set(names.flatMap((it) => expand(it, unreadable)))];
}

const articles = createFileFilter(defaultSettings.include, defaultSettings.exclude);
const EXTENSIONS = '.txt, .md, .markdown, .article, .html, .htm, .docx, .pdf';

function expand(name: string, unreadable: (problem: Problem) => void): readonly string[] {
  if (existsSync(name)) {
    if (!statSync(name).isDirectory()) return [name];
    const found = filesBelow(name, unreadable).filter((it) => isArticle(relative(name, it)));
    if (found.length === 0) throw new Error(`${name}: no articles (${EXTENSIONS}) in it.`);
    return found;
  }
  if (!/[*?[\]{}]/.test(name)) return [name]; // reading it will say that it isn't there
  const why = patternProblem(name);
  if (why !== undefined) {
    throw new Error(problemLine({ kind: 'bad-pattern', what: name, why }));
  }
  const fixed = /^[^*?[\]{}]*\//.exec(name)?.[0] ?? '';
  if (fixed !== '' && !existsSync(fixed)) throw new Error(`${name}: there is no folder ${fixed}.`);
  const files = filesBelow(fixed === '' ? '.' : fixed, unreadable).filter((it) =>
    minimatch(it, name),
  );
  if (files.length === 0) throw new Error(`${name}: no file fits this pattern.`);
  return files;
}

function isArticle(fromFolder: string): boolean {
  const path = fromFolder.split(sep).join('/');
  return articles.isIncluded(path) && !articles.isExcluded(path);
}

/** Every file below a folder, in order; hidden ones, `node_modules` and links are left out. */
function filesBelow(folder: string, unreadable: (problem: Problem) => void): readonly string[] {
  const out: string[] = [];
  const walk = (path: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      unreadable({ kind: 'unreadable', what: path, why: reasonOf(error) });
      return;
    }
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
