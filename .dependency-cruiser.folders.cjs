/* No circles between folders. Tests stand beside what they test and look everywhere, so they do not count here. */
const { options } = require('./.dependency-cruiser.cjs');

module.exports = {
  forbidden: [
    {
      name: 'no-folder-circles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^plugins/[^/]+/src' },
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
