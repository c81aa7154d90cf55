import { controlCertificates12, dataCertificate } from '../platformSet';
import { ClusterSpec, ObjectSpec, StoreSpec } from '../worldSpec';
import { holdings } from './references';

const stores: readonly StoreSpec[] = [
  { name: 'default', provider: 'vault', holds: holdings },
  {
    name: 'broken',
    provider: 'vault',
    holds: holdings,
    trouble: 'down',
    troubleSince: '18m',
  },
  // It refuses its check with the login; what that looks like differs by release.
  {
    name: 'another-cluster',
    provider: 'kubernetes',
    holds: holdings,
    trouble: 'authRefused',
    troubleSince: '3h',
  },
];

/** Pushed once; its source was deleted since. */
const push: ObjectSpec = {
  kind: 'PushSecret',
  namespace: 'openchoreo-kv-works',
  name: 'source-gone',
  spec: {
    refreshInterval: '1h',
    deletionPolicy: 'Delete',
    secretStoreRefs: [{ kind: 'ClusterSecretStore', name: 'default' }],
    selector: { secret: { name: 'removed' } },
    data: [
      {
        match: {
          secretKey: 'token',
          remoteRef: { remoteKey: 'works/pushed', property: 'token' },
        },
      },
    ],
  },
  history: { lastOk: '5h', failingSince: '3h' },
};

function dataCluster(name: string, esoVersion: string): ClusterSpec {
  return {
    name,
    esoVersion,
    stores,
    objects: [push],
    certificates: [dataCertificate()],
  };
}

export const clusters: readonly ClusterSpec[] = [
  { name: 'cp', esoVersion: 'v2.9.0', certificates: controlCertificates12 },
  dataCluster('old-data', 'v0.16.2'),
  dataCluster('new-data', 'v2.9.0'),
];
