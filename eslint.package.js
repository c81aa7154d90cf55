const createBackstageConfig = require('@backstage/cli/config/eslint-factory');

/*
 * The rules that hold the design, on top of Backstage's own. The Backstage
 * factory declares `no-restricted-syntax` itself, so ours stand in overrides
 * that name the whole list: a later override replaces an earlier one.
 */
const TESTS = [
  '**/*.test.*',
  '**/setupTests.*',
  '**/__fixtures__/**',
  '**/__testUtils__/**',
];

const NO_REACT_FC = {
  selector: "TSTypeReference > TSQualifiedName[right.name='FC']",
  message: 'Write the props type of the function itself.',
};
const NO_COLOUR = [
  'Literal[value=/#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b/i]',
  'Literal[value=/\\b(rgb|hsl)a?\\(/i]',
  'TemplateElement[value.raw=/#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b/i]',
  'TemplateElement[value.raw=/\\b(rgb|hsl)a?\\(/i]',
].map(selector => ({
  selector,
  message: 'Colours come from the theme, so that every host theme fits.',
}));
const NO_CLOCK = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Math'][property.name='random']",
].map(selector => ({
  selector,
  message: 'This code is pure: `now` and randomness are arguments.',
}));
const NO_CLOCK_ARITHMETIC = [
  "BinaryExpression > Identifier[name='now']",
  "BinaryExpression > MemberExpression[property.name='now']",
].map(selector => ({
  selector,
  message: 'Ask `isPast` or `isReached`, so that `validUntil` knows of it.',
}));
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Only features are default exports.',
};
const IO_GLOBALS = [
  'fetch',
  'console',
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'window',
  'document',
  'localStorage',
  'sessionStorage',
];

/**
 * @param {string} dir the package's folder
 * @param {{pure?: string[], timed?: string[], features?: string[], casts?: string[], ui?: boolean}} options
 *   `pure`: globs without IO, clock and logging; `timed`: those of them that say until when it holds; `features`: files that may export a default;
 *   `casts`: globs at the edge, where a type assertion is allowed; `ui`: the package renders.
 */
module.exports = function createPackageConfig(
  dir,
  { pure = [], timed = [], features = [], casts = [], ui = false } = {},
) {
  const everywhere = [NO_REACT_FC, ...(ui ? NO_COLOUR : [])];
  const overrides = [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      excludedFiles: [...TESTS, ...features],
      rules: {
        'no-restricted-syntax': ['error', ...everywhere, NO_DEFAULT_EXPORT],
      },
    },
    {
      // Suites that are made from tables: `expect` stands outside of `it`.
      files: ['src/contract/**'],
      rules: { 'jest/no-standalone-expect': 'off' },
    },
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      rules: {
        '@typescript-eslint/no-explicit-any': 'error',
        'max-lines': ['error', { max: 350 }],
      },
    },
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      excludedFiles: TESTS,
      rules: {
        'max-lines-per-function': [
          'error',
          { max: 70, skipBlankLines: true, skipComments: true },
        ],
      },
    },
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      excludedFiles: [...TESTS, ...casts],
      rules: {
        '@typescript-eslint/consistent-type-assertions': [
          'error',
          { assertionStyle: 'never' },
        ],
      },
    },
  ];
  if (pure.length > 0) {
    overrides.push({
      files: pure,
      excludedFiles: TESTS,
      rules: {
        'no-restricted-globals': ['error', ...IO_GLOBALS],
        'no-restricted-syntax': [
          'error',
          ...everywhere,
          ...NO_CLOCK,
          NO_DEFAULT_EXPORT,
        ],
      },
    });
  }
  if (timed.length > 0) {
    overrides.push({
      files: timed,
      excludedFiles: [...TESTS, '**/horizon.ts'],
      rules: {
        'no-restricted-syntax': [
          'error',
          ...everywhere,
          ...NO_CLOCK,
          ...NO_CLOCK_ARITHMETIC,
          NO_DEFAULT_EXPORT,
        ],
      },
    });
  }
  return createBackstageConfig(dir, {
    extends: ui ? ['plugin:jsx-a11y/recommended'] : [],
    overrides,
  });
};
