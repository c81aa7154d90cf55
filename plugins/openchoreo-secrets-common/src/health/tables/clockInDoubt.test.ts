import fc from 'fast-check';
import { parseExternalSecret } from '../../model/parse';
import { eventEvidenceOf, keyDeliveries } from '../delivery';
import { judgeController } from '../controller';
import { judgeExternalSecret } from '../externalSecret';
import { DEFAULT_THRESHOLDS } from '../health';
import type { ClockDoubt } from '../horizon';
import { NOW, parsed } from '../__testUtils__/scenario';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const at = (ms: number) => new Date(ms).toISOString();

function secret(ageMs: number) {
  return parsed(
    parseExternalSecret({
      kind: 'ExternalSecret',
      metadata: { name: 'db', namespace: 'shop', uid: 'u', generation: 1 },
      spec: {
        refreshInterval: '1h',
        secretStoreRef: { name: 'vault' },
        target: { name: 'db' },
        data: [{ secretKey: 'KEY', remoteRef: { key: 'k' } }],
      },
      status: {
        refreshTime: at(NOW - ageMs),
        syncedResourceVersion: '1-a',
        binding: { name: 'db' },
        conditions: [
          {
            type: 'Ready',
            status: 'True',
            reason: 'SecretSynced',
            lastTransitionTime: at(NOW - ageMs),
          },
        ],
      },
    }),
  );
}

const context = (doubt: ClockDoubt | undefined, now = NOW) => ({
  now,
  doubt,
  thresholds: DEFAULT_THRESHOLDS,
  freshness: { state: 'fresh', asOf: NOW } as const,
  plane: 'eu',
});

function judged(ageMs: number, doubt?: ClockDoubt, now = NOW) {
  const input = {
    ...context(doubt, now),
    object: secret(ageMs),
    stores: [],
    namespace: { state: 'unknown' } as const,
  };
  const health = judgeExternalSecret(input);
  const events = eventEvidenceOf(undefined, {
    seenSince: undefined,
    refreshAt: input.object.refreshAt,
    now,
  });
  const [key] = keyDeliveries({ input, health, events });
  return { health, delivery: key?.delivery };
}

function controller(ageMs: number, doubt?: ClockDoubt) {
  const { now, thresholds, freshness, plane } = context(doubt);
  return judgeController({
    now,
    doubt,
    thresholds,
    freshness,
    plane,
    externalSecrets: [secret(ageMs)],
    deployment: { state: 'unknown' },
  });
}

/** Overdue from here on: one interval, one of grace, and the skew. */
const FRESH = 30 * MINUTE;
const STALE = 3 * HOUR;

describe('a clock in doubt', () => {
  it.each<[string, number, ClockDoubt | undefined, string, string]>([
    ['sure', FRESH, undefined, 'synced', 'controllerRunning'],
    ['sure', STALE, undefined, 'stale', 'controllerStalled'],
    ['later', FRESH, { earlierMs: 0, laterMs: 6 * HOUR }, 'unknown', 'unknown'],
    [
      'earlier',
      STALE,
      { earlierMs: -6 * HOUR, laterMs: 0 },
      'unknown',
      'unknown',
    ],
    [
      'a little later',
      FRESH,
      { earlierMs: 0, laterMs: 5 * MINUTE },
      'synced',
      'controllerRunning',
    ],
    [
      'a little earlier',
      STALE,
      { earlierMs: -5 * MINUTE, laterMs: 0 },
      'stale',
      'controllerStalled',
    ],
  ])(
    'that may be %s decides nothing that it would not decide at both ends',
    (_, ageMs, doubt, verdict, ofController) => {
      const { health, delivery } = judged(ageMs, doubt);
      expect(health.verdict).toBe(verdict);
      expect(controller(ageMs, doubt).verdict).toBe(ofController);
      if (verdict !== 'unknown') return;
      expect(health.cause).toMatchObject({
        class: 'clockInDoubt',
        params: { plane: 'eu' },
      });
      expect(delivery).toMatchObject({
        state: 'unknown',
        reason: 'clockInDoubt',
      });
    },
  );

  const span = fc.integer({ min: 0, max: 24 * HOUR });

  it('is stale only where it is so at both ends, and current only likewise', () => {
    fc.assert(
      fc.property(span, span, span, (ageMs, earlier, later) => {
        const doubt = { earlierMs: -earlier, laterMs: later };
        const { verdict } = judged(ageMs, doubt).health;
        const ends = [NOW - earlier, NOW + later].map(
          now => judged(ageMs, undefined, now).health.verdict,
        );
        const agreed = ends[0] === ends[1] ? ends[0] : 'unknown';
        expect(verdict).toBe(agreed);
      }),
    );
  });

  it('says until when what it says holds', () => {
    fc.assert(
      fc.property(span, span, span, (ageMs, earlier, later) => {
        const doubt = { earlierMs: -earlier, laterMs: later };
        const { verdict, validUntil } = judged(ageMs, doubt).health;
        if (validUntil === undefined) return;
        const before = judged(ageMs, doubt, validUntil - 1).health;
        expect(before.verdict).toBe(verdict);
      }),
    );
  });
});
