import { braceExpand, Minimatch } from 'minimatch';

/** Whether a path, relative to its folder and with forward slashes, is that of an article. */
export type FileFilter = (path: string) => boolean;

export function createFileFilter(
  include: readonly string[],
  exclude: readonly string[],
): { readonly isIncluded: FileFilter; readonly isExcluded: FileFilter } {
  const fitsOne = (patterns: readonly string[]): FileFilter => {
    const made = patterns.map((it) => new Minimatch(it));
    return (path) => made.some((it) => it.match(path));
  };
  return { isIncluded: fitsOne(include), isExcluded: fitsOne(exclude) };
}

/** One pattern for those hosts that know no braces inside braces; `undefined` for no pattern. */
export function joinPatterns(patterns: readonly string[]): string | undefined {
  const all = [...new Set(patterns.flatMap((it) => braceExpand(it)))];
  return all.length > 1 ? `{${all.join(',')}}` : all[0];
}

/** Why a text is no file pattern; `undefined` where it is one. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'it is empty';
  if (pattern.length > 500) return 'it is longer than 500 characters';
  let braces = 0;
  let bracket = false;
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === '\\') i++;
    else if (bracket) bracket = character !== ']';
    else if (character === '[') bracket = true;
    else if (character === '{') braces++;
    else if (character === '}' && --braces < 0) return 'a } closes nothing';
  }
  if (bracket) return 'a [ is not closed';
  if (braces > 0) return 'a { is not closed';
  if (/\{-?\d{1,20}\.\.-?\d{1,20}/.test(pattern)) return 'it counts through a range of numbers';
  return undefined;
}

/** Why a text is no pattern of files in a folder; `undefined` where it is one. */
export const folderPatternProblem = (pattern: string): string | undefined =>
  patternProblem(pattern) ??
  (/^(?:[/\\]|[a-z]:)/i.test(pattern) || /(?:^|[/\\{,])\.\.(?:$|[/\\},])/.test(pattern)
    ? 'it leads out of the folder'
    : undefined);
