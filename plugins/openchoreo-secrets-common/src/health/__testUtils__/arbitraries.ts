import fc from 'fast-check';
import { NOW } from './scenario';

/** Mostly what a cluster sends, sometimes anything. */
function mostly<T>(sane: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 60, arbitrary: sane },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

function rarely<T>(sane: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: sane },
  );
}

function sparse(model: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(model, { requiredKeys: [] });
}

const time = fc
  .oneof(
    fc.integer({ min: -3_000, max: 300 }).map(minutes => minutes * 60_000),
    fc.integer({ min: -400, max: 1 }).map(hours => hours * 3_600_000),
  )
  .map(offset => new Date(NOW + offset).toISOString());

const name = fc.constantFrom('vault', 'team', 'db');
const interval = fc.constantFrom(
  '15s',
  '1m',
  '1h',
  '24h',
  '0',
  '-1s',
  'junk',
  '',
);

const metadata = fc.record(
  {
    name,
    uid: fc.constant('uid'),
    namespace: fc.constantFrom('dp-a', 'dp-b'),
    generation: mostly(fc.integer({ min: 1, max: 3 })),
    creationTimestamp: mostly(time),
    deletionTimestamp: rarely(time),
    labels: mostly(fc.dictionary(fc.string(), fc.string())),
  },
  { requiredKeys: ['name', 'uid'] },
);

const reason = fc.constantFrom(
  'SecretSynced',
  'SecretSyncedError',
  'SecretDeleted',
  'SecretMissing',
  'Valid',
  'ValidationUnknown',
  'Synced',
  'SourceDeleted',
  'Errored',
  'New',
  'constructor',
);

const message = fc.constantFrom(
  'secret synced',
  'secret retained due to DeletionPolicy=Retain',
  'could not get secret data from provider',
  'error processing spec.data[7] (key: k), err: Secret does not exist',
  'target is owned by another ExternalSecret',
);

const condition = fc.record(
  {
    type: mostly(fc.constant('Ready')),
    status: mostly(fc.constantFrom('True', 'True', 'False', 'Unknown')),
    reason: mostly(reason),
    message: mostly(message),
    lastTransitionTime: mostly(time),
  },
  { requiredKeys: ['type', 'status'] },
);

const storeRef = sparse({
  name,
  kind: mostly(fc.constantFrom('SecretStore', 'ClusterSecretStore')),
});

const syncWindows = sparse({
  kind: mostly(fc.constantFrom('allow', 'deny')),
  windows: mostly(
    fc.array(
      sparse({
        schedule: mostly(fc.constantFrom('0 8 * * *', '*/5 * * * *', 'x')),
        duration: mostly(fc.constantFrom('2h', '14h', 'x')),
      }),
      { maxLength: 2 },
    ),
  ),
});

const status = sparse({
  conditions: mostly(
    fc.array(mostly(condition), { minLength: 1, maxLength: 2 }),
  ),
  refreshTime: mostly(fc.option(time, { freq: 5 })),
  syncedResourceVersion: mostly(fc.constantFrom('1-a', '2-b')),
  syncedPushSecrets: mostly(fc.constant({ 'SecretStore/vault': { k: {} } })),
  failedNamespaces: mostly(
    fc.array(sparse({ namespace: name }), { maxLength: 1 }),
  ),
  provisionedNamespaces: mostly(fc.array(name, { maxLength: 2 })),
});

const spec = sparse({
  refreshInterval: mostly(interval),
  refreshPolicy: mostly(fc.constantFrom('Periodic', 'CreatedOnce', 'OnChange')),
  secretStoreRef: mostly(storeRef),
  data: mostly(
    fc.array(
      fc.record({
        secretKey: mostly(fc.constant('K')),
        remoteRef: mostly(sparse({ key: name, property: name })),
      }),
      { maxLength: 2 },
    ),
  ),
  syncWindows: mostly(syncWindows),
  target: mostly(sparse({ immutable: mostly(fc.boolean()) })),
  controller: mostly(fc.constantFrom('', 'default', 'other')),
  conditions: mostly(
    fc.array(sparse({ namespaces: mostly(fc.array(name)) }), { maxLength: 1 }),
  ),
  selector: mostly(sparse({ secret: mostly(sparse({ name })) })),
});

/** An object of any kind, as a cluster might send it, or as none would. */
export const clusterJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ metadata, spec, status }) },
  {
    weight: 2,
    arbitrary: sparse({
      metadata: mostly(metadata),
      spec: mostly(spec),
      status: mostly(status),
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.anything() },
);
