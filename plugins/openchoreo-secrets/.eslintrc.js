module.exports = require('../../eslint.package.js')(__dirname, {
  ui: true,
  pure: ['src/viewModel/**'],
  features: ['src/alpha.tsx'],
});
