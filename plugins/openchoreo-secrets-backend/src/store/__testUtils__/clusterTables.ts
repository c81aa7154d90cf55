import { ClusterTables } from '../clusterTables';
import { Compactor } from '../compactor';
import { Revision } from '../revision';

/** Tables of a cluster, and the revision that their changes count in. */
export function newTables() {
  const revision = new Revision();
  const context = { compactor: new Compactor(), revision, now: () => 0 };
  return { tables: new ClusterTables('c', context), revision };
}

/** An ExternalSecret as a cluster sends it. */
export function rawSecret(
  name: string,
  uid = `uid-${name}`,
  status: object = {},
) {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name, namespace: 'shop', uid },
    spec: { secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' } },
    status,
  };
}

/** An Event about an ExternalSecret as a cluster sends it. */
export function rawEvent(
  name: string,
  fields: { at?: string; uid?: string; reason?: string; type?: string } = {},
) {
  const { at = '2026-01-01T00:00:00Z', uid = `uid-${name}` } = fields;
  const { reason = 'UpdateFailed', type = 'Warning' } = fields;
  return {
    metadata: { name: `${name}.1`, namespace: 'shop', uid: `event-${name}` },
    involvedObject: { kind: 'ExternalSecret', namespace: 'shop', name, uid },
    reason,
    message: `${reason} at ${at}`,
    type,
    lastTimestamp: at,
    count: 1,
  };
}
