import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// Biome formats and lints everything; this adds what needs types, for the code that is published.
export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/*.test.ts',
      '**/*.config.ts',
      '**/test/**',
      '**/scripts/**',
      '**/bin/**',
    ],
  },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { regexp },
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      // Texts come from anybody: no expression may take longer than in step with their length.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // A number in a template is what a message is made of.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // The compiler option noUncheckedIndexedAccess makes some checks look needless to a rule that cannot see why they are there.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Short forms that read well: an early return that says something, a callback that is one call, a code without parameters.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Texts are walked by code point on purpose.
      // Values of unknown shape are quoted in messages as they are.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
)
