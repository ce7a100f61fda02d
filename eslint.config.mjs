import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Each layer of `src`, and the layers above it that it may import from. */
const LAYERS = {
  core: [],
  engine: ['core'],
  sources: ['core', 'engine'],
  worker: ['core', 'engine', 'sources'],
  vscode: ['core', 'engine', 'sources', 'worker'],
  cli: ['core', 'engine', 'sources'],
};

const fences = Object.entries(LAYERS).map(([layer, above]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: Object.keys(LAYERS)
              .filter((it) => it !== layer && !above.includes(it))
              .flatMap((it) => [`**/../${it}/**`, `../${it}/**`]),
            message: `src/${layer} imports only from ${['itself', ...above].join(', ')}.`,
          },
          ...(layer === 'vscode' ? [] : [{ group: ['vscode'], message: 'Only src/vscode may.' }]),
          ...(layer === 'cli'
            ? []
            : [{ group: ['node:*', 'fs', 'path'], message: 'Only src/cli may.' }]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', '.vscode-test', 'media'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
    },
  },
  ...fences,
  {
    files: ['test/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
);
