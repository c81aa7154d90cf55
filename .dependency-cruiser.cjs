/* Holds the architecture: imports go downhill, pure code stays pure, plugins stand alone. */
const BACK = '^plugins/openchoreo-secrets-backend/src';
const COMMON = '^plugins/openchoreo-secrets-common/src';
const CATALOG = '^plugins/catalog-backend-module-openchoreo-secrets/src';
const FRONT = '^plugins/openchoreo-secrets/src';
const TEST = '\\.test\\.tsx?$|/__(fixtures|testUtils)__/|setupTests\\.ts$';

/** A folder of the back end may import only what is named: everything else lies uphill. */
function backLayer(folder, below) {
  return {
    name: `back-end-${folder}`,
    severity: 'error',
    comment: `${folder}/ may import ${below.join(', ') || 'nothing'} of its siblings`,
    from: { path: `${BACK}/${folder}/`, pathNot: TEST },
    to: {
      path: `${BACK}/`,
      pathNot: [folder, ...below].map(name => `${BACK}/${name}/`),
    },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '(^|/)\\.eslintrc\\.js$',
          TEST,
          '^plugins/[^/]+/dev/',
          '^packages/app/dist/',
        ],
      },
      to: {},
    },
    {
      name: 'plugins-stand-alone',
      comment:
        'Plugins import nothing from packages/ except in tests, and in what breaks simulated clusters.',
      severity: 'error',
      from: { path: '^plugins/', pathNot: `${TEST}|/(chaos|fuzz)/` },
      to: { path: '^packages/' },
    },
    {
      name: 'common-is-isomorphic',
      severity: 'error',
      from: { path: COMMON, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-below-health',
      severity: 'error',
      from: { path: `${COMMON}/model/`, pathNot: TEST },
      to: { path: `${COMMON}/(health|wire|explain)/` },
    },
    {
      name: 'health-below-wire',
      severity: 'error',
      from: { path: `${COMMON}/health/`, pathNot: TEST },
      to: { path: `${COMMON}/(wire|explain)/` },
    },
    {
      name: 'pure-back-end',
      comment: 'ownership/, judged/, query/ and withheld/ do no IO.',
      severity: 'error',
      from: {
        path: `${BACK}/(ownership|judged|query|withheld)/`,
        pathNot: TEST,
      },
      to: {
        path: 'node_modules/(undici|express|@kubernetes|@backstage/backend)|^(node:)?(fs|http|https|net|tls)$',
      },
    },
    {
      name: 'sockets-only-in-http',
      comment:
        'Only http/ asks anybody, with bounds; kube/ has the connections to clusters.',
      severity: 'error',
      from: { path: `${BACK}/`, pathNot: [`${BACK}/(http|kube)/`, TEST] },
      to: {
        path: 'node_modules/undici|^(node:)?(http|https|net|tls)$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'credentials-only-in-planes',
      comment: 'Only planes/ reads credentials.',
      severity: 'error',
      from: { path: `${BACK}/`, pathNot: [`${BACK}/planes/`, TEST] },
      to: { path: 'node_modules/@kubernetes|^(node:)?fs' },
    },
    backLayer('config', []),
    backLayer('kinds', []),
    backLayer('observed', ['kinds']),
    backLayer('http', []),
    backLayer('kube', ['http', 'observed']),
    backLayer('planes', ['kube', 'http', 'observed', 'kinds', 'config']),
    backLayer('ownership', ['observed']),
    backLayer('judged', ['ownership', 'observed', 'kinds']),
    backLayer('controlplane', ['http']),
    backLayer('access', ['config', 'controlplane', 'http']),
    backLayer('withheld', []),
    backLayer('query', [
      'judged',
      'ownership',
      'observed',
      'kinds',
      'access',
      'withheld',
    ]),
    backLayer('waking', ['access', 'http']),
    backLayer('router', [
      'query',
      'withheld',
      'access',
      'waking',
      'observed',
      'config',
    ]),
    {
      name: 'stamps-are-pure',
      comment: 'stamp/ does no IO and knows nothing of what calls it.',
      severity: 'error',
      from: { path: `${CATALOG}/stamp/`, pathNot: TEST },
      to: {
        path: `${CATALOG}/(config|pull|processor)/|^(node:)?(fs|http|https|net|tls)$`,
      },
    },
    {
      name: 'view-models-below-components',
      severity: 'error',
      from: { path: `${FRONT}/viewModel/`, pathNot: TEST },
      to: { path: `${FRONT}/(components|hooks|api)/` },
    },
    {
      name: 'components-get-view-models',
      comment: 'Components do not call the client.',
      severity: 'error',
      from: { path: `${FRONT}/components/`, pathNot: TEST },
      to: { path: `${FRONT}/api/` },
    },
    {
      name: 'components-know-no-wire',
      comment: 'What crosses HTTP is put into words by view models.',
      severity: 'error',
      from: { path: `${FRONT}/components/`, pathNot: TEST },
      to: { path: `${COMMON}/` },
    },
    {
      name: 'client-below-everything',
      severity: 'error',
      from: { path: `${FRONT}/api/`, pathNot: TEST },
      to: { path: `${FRONT}/(components|hooks|viewModel)/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
