module.exports = require('../../eslint.package.js')(__dirname, {
  pure: ['src/**'],
  timed: ['src/health/**'],
});
