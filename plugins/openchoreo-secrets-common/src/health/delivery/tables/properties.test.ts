import fc from 'fast-check';
import type { KeptEvent } from '../../../model/objects';
import { parseExternalSecret } from '../../../model/parse';
import { judgeExternalSecret } from '../../externalSecret';
import { SEVERITIES } from '../../health';
import type { ExternalSecretInput } from '../../inputs';
import { clusterJson } from '../../__testUtils__/arbitraries';
import { NOW } from '../../__testUtils__/scenario';
import {
  context,
  ignorance,
  namespace,
  stores,
} from '../../__testUtils__/situations';
import { compareDelivery, type KeyDelivery } from '../delivery';
import type { DeliveryEvidence, EventEvidence } from '../evidence';
import { keyDeliveries } from '../keyDeliveries';
import { severityOf } from '../severity';

const RUNS = { numRuns: 500 };
const UNKNOWN = SEVERITIES.indexOf('unknown');

const deliveryJson = fc
  .tuple(
    clusterJson,
    fc.constantFrom(undefined, '', 'db'),
    fc.constantFrom('Owner', 'Owner', 'Merge', 'None'),
    fc.constantFrom('Retain', 'Retain', 'Delete', 'Merge'),
  )
  .map(([json, binding, creationPolicy, deletionPolicy]) => {
    const parsed = parseExternalSecret(json);
    if (!parsed.ok) return undefined;
    const { object } = parsed;
    const target = { ...object.target, creationPolicy, deletionPolicy };
    return { ...object, target, bindingName: binding };
  });

const event: fc.Arbitrary<KeptEvent> = fc.record({
  reason: fc.constantFrom(
    'UpdateFailed',
    'Updated',
    'Created',
    'Deleted',
    'MissingProviderSecret',
  ),
  message: fc.constantFrom(
    'secret does not exist at provider using spec.dataFrom[0] (key=db)',
    'secret does not exist at provider using spec.dataFrom[1] (key=vault)',
    'error processing spec.data[0] (key: db), err: Secret does not exist',
    'secret is owned by another ExternalSecret',
    'secret updated',
    'x',
  ),
  type: fc.constantFrom('Normal', 'Warning'),
  lastAt: fc.integer({ min: NOW - 7_200_000, max: NOW }),
  count: fc.constant(1),
});

const events = fc.record({
  missing: fc.array(event, { maxLength: 3 }),
  lastDataChange: fc.option(event, { nil: undefined }),
  lastCause: fc.option(event, { nil: undefined }),
});

const look = fc.option(
  fc.record({
    exists: fc.boolean(),
    asOf: fc.integer({ min: NOW - 7_200_000, max: NOW }),
  }),
  { nil: undefined },
);

const seenSince = fc.constantFrom(undefined, NOW - 600_000, NOW - 86_400_000);

const situation = fc
  .tuple(deliveryJson, context, stores, seenSince)
  .chain(([object, given, known, since]) =>
    object
      ? fc.constant({
          input: { ...given, object, stores: known, namespace },
          since,
        })
      : fc.constant(undefined),
  );

function judge(
  input: ExternalSecretInput,
  more: Partial<DeliveryEvidence> = {},
): { keys: readonly KeyDelivery[]; severities: readonly number[] } {
  const health = judgeExternalSecret(input);
  const keys = keyDeliveries({ input, health, ...more });
  const severities = keys.map(key =>
    SEVERITIES.indexOf(
      severityOf({
        key,
        health,
        now: NOW,
        thresholds: input.thresholds,
        createdAt: input.object.meta.createdAt,
      }),
    ),
  );
  return { keys, severities };
}

/** The keys that are better delivered, or milder, than they were. */
function improved(
  before: ReturnType<typeof judge>,
  after: ReturnType<typeof judge>,
) {
  return before.keys.filter(
    ({ delivery }, index) =>
      compareDelivery(after.keys[index].delivery.state, delivery.state) < 0 ||
      after.severities[index] > before.severities[index],
  );
}

describe('whatever a cluster sends', () => {
  it('without sight of the object, nothing of it can be told', () => {
    fc.assert(
      fc.property(situation, given => {
        if (!given) return;
        const { keys } = judge({
          ...given.input,
          freshness: ignorance.ofPlane,
        });
        for (const { delivery } of keys) {
          expect(delivery.state).toBe('unknown');
        }
      }),
      RUNS,
    );
  });

  it('without sight of the stores, nothing is better, but what cannot be told any more', () => {
    fc.assert(
      fc.property(situation, given => {
        if (!given) return;
        const { input } = given;
        const blind = { ...input, stores: ignorance.ofStores(input.stores) };
        const [before, after] = [judge(input), judge(blind)];
        before.keys.forEach(({ delivery }, index) => {
          const { state } = after.keys[index].delivery;
          expect(state).toBe(delivery.state);
          const limit = Math.max(before.severities[index], UNKNOWN);
          expect(after.severities[index]).toBeLessThanOrEqual(limit);
        });
      }),
      RUNS,
    );
  });

  it('no Event improves anything, nor changes the verdict', () => {
    fc.assert(
      fc.property(situation, events, (given, said) => {
        if (!given) return;
        const { input, since } = given;
        const quiet: EventEvidence = { seenSince: since, missing: [] };
        const { lastCause, ...rest } = said;
        const loud = { ...input, events: { lastCause } };
        const told = judge(loud, { events: { ...rest, seenSince: since } });
        expect(improved(judge(input, { events: quiet }), told)).toEqual([]);
        expect(judgeExternalSecret(loud).verdict).toBe(
          judgeExternalSecret(input).verdict,
        );
      }),
      RUNS,
    );
  });

  it('no look-up improves anything', () => {
    fc.assert(
      fc.property(situation, look, (given, secret) => {
        if (!given) return;
        const { input } = given;
        const looked = judge(input, { secret });
        expect(improved(judge(input), looked)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('nothing is current but by a success with a time, of a Secret with a name', () => {
    fc.assert(
      fc.property(situation, given => {
        if (!given) return;
        const { object } = given.input;
        for (const { delivery } of judge(given.input).keys) {
          if (delivery.state !== 'current') continue;
          expect(object.ready?.status).toBe('True');
          expect(object.refreshAt).toBeDefined();
          expect(object.bindingName).toBeTruthy();
        }
      }),
      RUNS,
    );
  });
});
