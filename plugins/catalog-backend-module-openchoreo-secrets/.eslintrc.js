module.exports = require('../../eslint.package.js')(__dirname, {
  pure: ['src/ownership/**', 'src/query/**'],
  features: ['src/index.ts'],
  casts: ['src/kube/**', 'src/router/**'],
});
