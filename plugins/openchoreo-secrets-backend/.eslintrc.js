module.exports = require('../../eslint.package.js')(__dirname, {
  pure: [
    'src/ownership/**',
    'src/judged/**',
    'src/query/**',
    'src/withheld/**',
  ],
  features: ['src/index.ts'],
  casts: ['src/kube/**', 'src/router/**'],
});
