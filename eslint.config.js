import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const roomsWithoutOutput = [
  'src/model',
  'src/lexicon',
  'src/text',
  'src/find',
  'src/clauses',
  'src/facts',
  'src/read',
  'src/render',
  'src/check',
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Give it a name.' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: roomsWithoutOutput.map((room) => `${room}/**/*.ts`),
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'process', message: 'Only src/cli sees the process.' }],
      // The same article gives the same bytes on any machine, in any locale and time zone.
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The result must not depend on the clock.' },
        { property: 'localeCompare', message: 'Compare with < and >, the locale must not matter.' },
        { property: 'toLocaleString', message: 'The locale must not matter.' },
      ],
    },
  },
);
