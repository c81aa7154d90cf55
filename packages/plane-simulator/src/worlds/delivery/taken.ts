import { ComponentSpec, DeploySpec, TakenSpec } from '../../controlplane';
import { everywhere } from './everywhere';

/** A component with a key for each way in which a pod can take one. */
function everyWay(
  name: string,
  from: string,
  deploy: DeploySpec,
): ComponentSpec {
  const taken: Readonly<Record<string, TakenSpec>> = {
    BY_KEY: { how: 'keyRef' },
    BY_KEY_OPTIONAL: { how: 'keyRef', optional: true },
    WITH_ALL: { how: 'envFrom' },
    '/etc/by-item/item.crt': { how: 'volumeItem' },
    '/etc/by-volume/volume.crt': { how: 'volume' },
    '/etc/by-optional-volume/optional.crt': { how: 'volume', optional: true },
    '/etc/by-path/path.crt': { how: 'subPath' },
  };
  const keys = Object.keys(taken);
  const all = (named: readonly string[]) =>
    Object.fromEntries(named.map(key => [key, from]));
  const component = {
    name,
    keys: {
      env: all(keys.filter(key => !key.startsWith('/'))),
      files: all(keys.filter(key => key.startsWith('/'))),
    },
    taken,
  };
  return everywhere(component, deploy);
}

function pullSecret(name: string, store: string): DeploySpec {
  return {
    extras: [
      {
        name,
        spec: {
          refreshInterval: '1h',
          secretStoreRef: { kind: 'ClusterSecretStore', name: store },
          target: { name, creationPolicy: 'Owner' },
          data: [
            {
              secretKey: '.dockerconfigjson',
              remoteRef: {
                key: 'works/registry',
                property: 'dockerconfigjson',
              },
            },
          ],
        },
        taken: { how: 'imagePull' },
        ...(store === 'broken' && {
          history: { created: '10m', failingSince: '10m' },
        }),
      },
    ],
  };
}

const failing = { created: '40m', failingSince: '40m' };

/** How pods take their keys, and so what becomes of them: with all of them, with none, and without one of two. */
export const taken: readonly ComponentSpec[] = [
  everyWay('every-way', 'tls/cert', pullSecret('registry-pull', 'default')),
  everyWay('every-way-in-vain', 'gone/value', {
    ...pullSecret('registry-pull-broken', 'broken'),
    history: failing,
  }),
  // Each Secret is there, and empty of what the store lacks.
  everyWay('every-way-left-out', 'gone/value', {
    target: { deletionPolicy: 'Merge' },
  }),
  {
    name: 'nightly',
    type: 'cronjob/scheduled-task',
    keys: { env: { TOKEN: 'token/value', NEW_KEY: 'gone/value' } },
    taken: { NEW_KEY: { how: 'keyRef' } },
    deploys: { production: { history: failing } },
  },
];
