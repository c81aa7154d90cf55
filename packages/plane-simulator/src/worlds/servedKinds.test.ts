import { newClusterLog } from '../apiserver';
import { ManualClock } from '../log';
import { serveKinds } from './servedKinds';
import { ClusterSpec } from './worldSpec';

function served(spec: Partial<ClusterSpec>): ReadonlySet<string> {
  const log = newClusterLog({ name: 'test', clock: new ManualClock() });
  serveKinds(log, { name: 'test', ...spec });
  return new Set(
    log.resources
      .filter(({ versions }) => versions.length > 0)
      .map(({ plural }) => plural),
  );
}

const NEWER = [
  'workflowruns',
  'resources',
  'resourcereleasebindings',
  'projectreleasebindings',
];

describe('a control plane serves the kinds of its release', () => {
  it.each([
    ['0.9', ['buildplanes', 'releases'], NEWER],
    ['1.0', ['workflowplanes', 'workflowruns'], NEWER.slice(1)],
    ['1.1', NEWER.slice(0, 3), ['buildplanes', ...NEWER.slice(3)]],
    ['1.2', NEWER, ['buildplanes', 'releases']],
  ] as const)('%s', (openchoreo, there, gone) => {
    const kinds = served({ openchoreo });
    for (const plural of there) expect(kinds).toContain(plural);
    for (const plural of gone) expect(kinds).not.toContain(plural);
  });
});

it.each([
  [{}, false],
  [{ certificates: [] }, true],
  [{ certManager: true }, true],
  [{ certificates: [], certManager: false }, false],
])('with %j certificates are served: %s', (spec, expected) => {
  expect(served(spec).has('certificates')).toBe(expected);
});

it.each([
  ['v0.9.20', ['v1beta1']],
  ['v0.16.2', ['v1', 'v1beta1']],
  ['v0.17.0', ['v1']],
  ['v2.9.0', ['v1']],
])(
  'the operator of %s serves ExternalSecrets as %j',
  (esoVersion, expected) => {
    const log = newClusterLog({ name: 'test', clock: new ManualClock() });
    serveKinds(log, { name: 'test', esoVersion });
    const versions = log.resources
      .filter(({ plural }) => plural === 'externalsecrets')
      .flatMap(definition => definition.versions);
    expect(versions).toEqual(expected);
  },
);
