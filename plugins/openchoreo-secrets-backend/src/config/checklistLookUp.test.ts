import { ConfigReader } from '@backstage/config';
import { readSecretsConfig } from './readSecretsConfig';

function read(lookUp: unknown) {
  const openchoreoSecrets = {
    controlPlane: { inCluster: true },
    planes: [{ plane: 'ClusterDataPlane/default', inCluster: true }],
    checklist: { lookUp },
  };
  const data = JSON.parse(JSON.stringify({ openchoreoSecrets }));
  return readSecretsConfig(
    ConfigReader.fromConfigs([{ context: 'test', data }]),
  );
}

const KEY = 'openchoreoSecrets.checklist.lookUp';
const plane = 'ClusterDataPlane/default';
const namespaces = ['openchoreo-data-plane'];

describe('where named Secrets are looked for', () => {
  it('is by plane and namespace, the control plane included', () => {
    const config = read([
      { plane, namespaces: ['a', 'b', 'a'] },
      { plane: 'ControlPlane/default', namespaces },
    ]);
    expect(config?.checklist.lookUp).toEqual([
      {
        plane: { kind: 'ClusterDataPlane', name: 'default' },
        namespaces: ['a', 'b'],
      },
      { plane: { kind: 'ControlPlane', name: 'default' }, namespaces },
    ]);
  });

  it('is nowhere unless it is said', () => {
    expect(read(undefined)?.checklist.lookUp).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no list', 'yes', `${KEY}: expected a list of { plane, namespaces }`],
    ['no entry', ['x'], `${KEY}[0]: expected { plane, namespaces }, such as`],
    [
      'no plane',
      [{ namespaces }],
      `${KEY}[0].plane: expected the plane that this is about: write DataPlane/`,
    ],
    [
      'an unknown kind',
      [{ plane: 'Pod/a', namespaces }],
      `${KEY}[0].plane: expected a plane: write DataPlane/`,
    ],
    [
      'a plane that is not configured',
      [{ plane: 'DataPlane/acme/eu', namespaces }],
      `${KEY}[0].plane: expected a plane that stands under planes: add it there, or remove this entry`,
    ],
    [
      'a plane twice',
      [
        { plane, namespaces },
        { plane, namespaces: ['b'] },
      ],
      `${KEY}[1].plane: expected each plane once, and ${plane} stands twice: list its namespaces in one place`,
    ],
    [
      'no namespaces',
      [{ plane, namespaces: [] }],
      `${KEY}[0].namespaces: expected the namespaces to look in, such as ['openchoreo-data-plane'] (found a list of 0)`,
    ],
    [
      'a namespace that is none',
      [{ plane, namespaces: ['../kube-system'] }],
      `${KEY}[0].namespaces[0]: expected a namespace, such as 'openchoreo-data-plane' (found a text)`,
    ],
    [
      'a key too many',
      [{ plane, namespaces, names: ['x'] }],
      `${KEY}[0].names: no such key; remove it, or correct its spelling`,
    ],
  ])('has a message with key, shape and remedy for %s', (_, lookUp, text) => {
    expect(() => read(lookUp)).toThrow(text);
  });
});
