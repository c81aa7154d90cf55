import { refusalOf } from './definitions';

const metadata = { namespace: 'team', name: 'app' };

const undeclared = (field: string) =>
  `failed to create typed patch object (team/app; external-secrets.io/v1, Kind=ExternalSecret): .spec.${field}: field not declared in schema`;

describe('the definitions of a release', () => {
  it.each([
    ['v0.16.2', { syncWindows: {} }, undeclared('syncWindows')],
    ['v2.6.0', { syncWindows: {} }, undeclared('syncWindows')],
    ['v2.7.0', { syncWindows: {} }, undefined],
    ['v0.16.2', { target: { manifest: {} } }, undeclared('target.manifest')],
    ['v1.0.0', { target: { manifest: {} } }, undefined],
    [
      'v0.16.2',
      { target: { creationPolicy: 'CreateOrMerge' } },
      'ExternalSecret.external-secrets.io "app" is invalid: spec.target.creationPolicy: Unsupported value: "CreateOrMerge": supported values: "Owner", "Orphan", "Merge", "None"',
    ],
    ['v2.9.0', { target: { creationPolicy: 'CreateOrMerge' } }, undefined],
    ['v0.16.2', { target: { creationPolicy: 'Owner' } }, undefined],
  ])('%s, of %j: %s', (version, spec, expected) => {
    expect(refusalOf(version, { metadata, spec })).toBe(expected);
  });
});
