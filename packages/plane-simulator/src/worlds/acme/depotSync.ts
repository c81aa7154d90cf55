import { ComponentSpec } from '../../controlplane';
import { extra, generated, registryPullSecret } from './extra';

const name = (what: string) => `depot-sync-production-${what}`;

/** Everything that goes wrong on the cluster's side of a sync. */
export const depotSync: ComponentSpec = {
  name: 'depot-sync',
  keys: { env: { DEPOT_PASSWORD: 'depot/password' } },
  deploys: {
    development: { extras: [registryPullSecret('default')] },
    staging: {},
    production: {
      extras: [
        registryPullSecret('aws-prod'),
        extra(name('pull-secret'), {
          target: { name: 'registry-pull-secret' },
          remote: 'platform/registry#dockerconfigjson',
          taken: { how: 'imagePull' },
          history: { created: '2d', failingSince: '2d' },
        }),
        extra(name('frozen'), {
          history: {
            lastOk: '3d',
            failingSince: '2d',
            behaviour: { targetImmutable: true },
          },
        }),
        extra(name('quota'), {
          history: {
            created: '70m',
            failingSince: '70m',
            behaviour: { writeRefused: 'quota' },
          },
        }),
        extra(name('template'), {
          history: {
            created: '3h',
            failingSince: '3h',
            behaviour: { templateFails: true },
          },
        }),
        {
          ...generated(name('generator')),
          history: {
            created: '40m',
            failingSince: '40m',
            behaviour: { generatorFails: true },
          },
        },
        extra(name('odd-keys'), {
          spec: {
            data: [
              {
                secretKey: 'not a key',
                remoteRef: { key: 'platform/tools', property: 'token' },
              },
            ],
          },
          history: { created: '5h', failingSince: '5h' },
        }),
      ],
    },
  },
};
