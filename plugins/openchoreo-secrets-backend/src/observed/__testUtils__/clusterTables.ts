import { OPERATOR_REPORTERS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ClusterTables } from '../clusterTables';
import { Compactor } from '../compactor';
import { Revision } from '../revision';

/** Tables of a cluster, and the revision that their changes count in. */
export function newTables() {
  const revision = new Revision();
  const context = {
    compactor: new Compactor(),
    revision,
    now: () => Date.parse('2026-01-01T01:00:00Z'),
    reporters: new Set(OPERATOR_REPORTERS),
  };
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

interface EventFields {
  readonly at?: string;
  readonly uid?: string;
  readonly reason?: string;
  readonly type?: string;
  readonly message?: string;
  /** Of the server's last write. */
  readonly version?: number;
  readonly reporter?: string;
}

/** An Event about an ExternalSecret as a cluster sends it. */
export function rawEvent(name: string, fields: EventFields = {}) {
  const { at = '2026-01-01T00:00:00Z', uid = `uid-${name}` } = fields;
  const { reason = 'UpdateFailed', type = 'Warning', version = 1 } = fields;
  const { message = `${reason} at ${at}` } = fields;
  return {
    metadata: {
      name: `${name}.1`,
      namespace: 'shop',
      uid: `event-${name}`,
      resourceVersion: String(version),
    },
    involvedObject: { kind: 'ExternalSecret', namespace: 'shop', name, uid },
    reason,
    message,
    type,
    lastTimestamp: at,
    count: 1,
    source: { component: fields.reporter ?? 'external-secrets' },
  };
}
