import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports run one way: schemas → lib → data → pages. Components and layouts may use lib, never data. Only pages draw images. */
const mayNotImport = {
  'src/site.config.ts': ['*'],
  'src/schemas/**': [
    'astro*',
    'node:*',
    '**/lib/**',
    '**/data/**',
    '**/images/**',
    '**/components/**',
    '**/layouts/**',
    '**/pages/**',
    '**/integrations/**',
  ],
  'src/lib/**': [
    'astro*',
    'node:*',
    '**/data/**',
    '**/images/**',
    '**/components/**',
    '**/layouts/**',
    '**/pages/**',
    '**/integrations/**',
  ],
  'src/data/**': ['**/images/**', '**/components/**', '**/layouts/**', '**/pages/**', '**/integrations/**'],
  'src/images/**': ['astro*', '**/data/**', '**/components/**', '**/layouts/**', '**/pages/**', '**/integrations/**'],
  'src/components/**': ['astro:content', '**/data/**', '**/images/**', '**/layouts/**', '**/pages/**', '**/integrations/**'],
  'src/layouts/**': ['astro:content', '**/data/**', '**/images/**', '**/pages/**', '**/integrations/**'],
  'src/pages/**': ['astro:content', '**/integrations/**'],
  'src/hosts/**': ['astro*', '**/data/**', '**/components/**', '**/layouts/**', '**/pages/**', '**/integrations/**'],
  'src/integrations/**': ['**/data/**', '**/components/**', '**/layouts/**', '**/pages/**'],
};

const onlyIn = {
  group: ['astro:content'],
  message: 'getCollection and its kin are called in src/data only.',
};

/** A build is the same everywhere: no order and no words of the machine's language. */
const ofOneLanguage = [
  ['CallExpression[callee.property.name="localeCompare"][arguments.length=1]', "localeCompare(other, 'en')"],
  ['CallExpression[callee.property.name=/^toLocale.*String$/][arguments.length=0]', "toLocaleString('en')"],
  ['NewExpression[callee.object.name="Intl"][arguments.length=0]', "new Intl.…('en')"],
].map(([selector, right]) => ({ selector, message: `This depends on the language of the machine. Write ${right}.` }));

export default defineConfig(
  { ignores: ['tests/bench/starlight/', 'dist/', '.astro/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...ofOneLanguage] } },
  {
    rules: {
      'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { patterns: [onlyIn] }],
    },
  },
  ...Object.entries(mayNotImport).map(([files, group]) => ({
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group, message: 'Imports run schemas → lib → data → pages. See CONTRIBUTING.md.' }] },
      ],
    },
  })),
  { files: ['src/content.config.ts'], rules: { 'no-restricted-imports': 'off' } },
);
