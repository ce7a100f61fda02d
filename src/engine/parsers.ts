/**
 * What stands for a module here runs when it is first called, so that the parser of a format is loaded with the
 * first article of it. Reading is synchronous, and `import()` is not: the bundler turns this `require` into a
 * function in the same file, as it does with all that such a module imports. That is nothing of ours, since what a
 * module has is slower to reach in such a function.
 */
declare const require: (module: './htmlParser' | './markdownParser') => unknown;
export const htmlParser = (): typeof import('./htmlParser') =>
  require('./htmlParser') as typeof import('./htmlParser');
export const markdownParser = (): typeof import('./markdownParser') =>
  require('./markdownParser') as typeof import('./markdownParser');
