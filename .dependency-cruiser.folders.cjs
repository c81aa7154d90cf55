/* No circles between folders. Tests stand beside what they test and look everywhere, so they do not count here. */
const { options } = require('./.dependency-cruiser.cjs');

/** Folders that still stand in circles with one another. */
const PENDING = [
  '^plugins/openchoreo-secrets-backend/src/query/',
  '^plugins/openchoreo-secrets/src/(components|viewModel)/',
];

module.exports = {
  forbidden: [
    {
      name: 'no-folder-circles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^plugins/[^/]+/src', pathNot: PENDING },
      to: { circular: true },
    },
  ],
  options: {
    ...options,
    exclude: {
      path: `${options.exclude.path}|\\.test\\.tsx?$|/__(fixtures|testUtils)__/|setupTests\\.ts$`,
    },
  },
};
