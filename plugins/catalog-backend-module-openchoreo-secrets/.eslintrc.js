module.exports = require('../../eslint.package.js')(__dirname, {
  pure: ['src/stamp/**'],
  features: ['src/index.ts'],
});
