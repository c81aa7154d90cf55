import fc from 'fast-check';
import { parseExternalSecret } from '../model/parse';
import type { ExternalSecretObject } from '../model/objects';
import { clusterJson } from './__testUtils__/arbitraries';
import { NOW } from './__testUtils__/scenario';
import { judgeController } from './controller';
import { DEFAULT_THRESHOLDS } from './health';
import { RefreshBook } from './refreshBook';

const RUNS = Number(process.env.FC_RUNS ?? 200);

const fresh = { state: 'fresh', asOf: NOW } as const;

/** One that works, refreshed at some time; else anything that a cluster may send. */
const working = fc
  .record({
    minutesAgo: fc.integer({ min: -5, max: 200 }),
    refreshInterval: fc.constantFrom('1m', '30m', '1h', '1h', 'junk'),
    windows: fc.boolean(),
  })
  .map(({ minutesAgo, refreshInterval, windows }) => ({
    metadata: { name: 'a', namespace: 'dp-a', uid: 'a', generation: 1 },
    spec: {
      refreshInterval,
      data: [],
      ...(windows && {
        syncWindows: {
          kind: 'deny',
          windows: [{ schedule: '@hourly', duration: '30m' }],
        },
      }),
    },
    status: {
      refreshTime: new Date(NOW - minutesAgo * 60_000).toISOString(),
      conditions: [{ type: 'Ready', status: 'True', reason: 'SecretSynced' }],
    },
  }));

const step = fc.record({
  afterMs: fc.integer({ min: -60_000, max: 40 * 60_000 }),
  changes: fc.array(
    fc.record({
      at: fc.nat({ max: 7 }),
      json: fc.oneof(working, working, clusterJson, fc.constant(undefined)),
    }),
    { maxLength: 4 },
  ),
  doubt: fc.constantFrom(undefined, { earlierMs: -600_000, laterMs: 600_000 }),
  version: fc.constantFrom('0.9.0', '0.16.0', '0.16.0'),
});

function read(json: unknown): ExternalSecretObject | undefined {
  const parsed = parseExternalSecret(json);
  return parsed.ok ? parsed.object : undefined;
}

function deploymentOf(version: string) {
  const value = {
    kind: 'Deployment' as const,
    meta: { name: 'eso', namespace: 'eso', uid: 'eso', labels: {} },
    version,
    desiredReplicas: 1,
    availableReplicas: 1,
  };
  return { state: 'found', value } as const;
}

describe('what is known of a controller already', () => {
  it('says what going through all its objects says, whatever changes and however time goes', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), steps => {
        const objects = new Map<number, ExternalSecretObject>();
        let now = NOW;
        let book: RefreshBook | undefined;
        for (const { afterMs, changes, doubt, version } of steps) {
          now += afterMs;
          for (const { at, json } of changes) {
            const after = read(json);
            book?.replace(objects.get(at), after);
            if (after) objects.set(at, after);
            else objects.delete(at);
          }
          const beside = {
            now,
            doubt,
            thresholds: DEFAULT_THRESHOLDS,
            freshness: fresh,
            plane: 'eu',
            deployment: deploymentOf(version),
          };
          const externalSecrets = [...objects.values()];
          if (!book?.fits(beside)) {
            book = new RefreshBook(beside, externalSecrets);
          }
          const input = { ...beside, externalSecrets };
          const { validUntil, ...anew } = judgeController(input);
          const { validUntil: until = Infinity, ...told } = judgeController({
            ...input,
            book,
          });
          expect(told).toEqual(anew);
          // Never longer than it holds.
          expect(until).toBeGreaterThan(now);
          expect(until).toBeLessThanOrEqual(validUntil ?? Infinity);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
