import fc from 'fast-check';
import { parseDuration } from '../../model/duration';
import type { ExternalSecretObject } from '../../model/objects';
import {
  parseClusterExternalSecret,
  parseExternalSecret,
  parsePushSecret,
  parseSecretStore,
} from '../../model/parse';
import { judgeClusterExternalSecret } from '../clusterExternalSecret';
import { judgeController } from '../controller';
import { judgeExternalSecret } from '../externalSecret';
import {
  DEFAULT_THRESHOLDS,
  VERDICTS,
  type Health,
  type Judgement,
} from '../health';
import { judgePushSecret } from '../pushSecret';
import { judgeSecretStore } from '../secretStore';
import { clusterJson } from '../__testUtils__/arbitraries';
import { NOW } from '../__testUtils__/scenario';
import {
  context,
  ignorance,
  namespace,
  stores,
} from '../__testUtils__/situations';

const RUNS = { numRuns: 400 };

const situation = fc.tuple(clusterJson, context, stores);

/** Every verdict that can be reached from one object, with what its rule was given. */
function judgements([json, given, known]: typeof situation extends fc.Arbitrary<
  infer T
>
  ? T
  : never): (Judgement | Health)[] {
  const secret = parseExternalSecret(json);
  const push = parsePushSecret(json);
  const store = parseSecretStore(json);
  const cluster = parseClusterExternalSecret(json);
  const rest = { ...given, stores: known, namespace };
  const children = { state: 'unknown' } as const;
  return [
    ...(secret.ok
      ? [judgeExternalSecret({ ...rest, object: secret.object })]
      : []),
    ...(push.ok ? [judgePushSecret({ ...rest, object: push.object })] : []),
    ...(store.ok ? [judgeSecretStore({ ...given, object: store.object })] : []),
    ...(cluster.ok
      ? [
          judgeClusterExternalSecret({
            ...given,
            object: cluster.object,
            children,
          }),
        ]
      : []),
  ];
}

/** What an ExternalSecret delivers has properties of its own. */
const isCalm = (health: Judgement | Health) =>
  !('severity' in health) || ['ok', 'waiting'].includes(health.severity);

function isFreshOrOneShot({ refreshAt, ...object }: ExternalSecretObject) {
  const policy = object.refreshPolicy;
  if (policy === 'CreatedOnce' || policy === 'OnChange') return true;
  const interval = parseDuration(object.refreshInterval || '1h');
  if (!interval.ok) return false;
  if (interval.ms <= 0) return true;
  const { graceMaxMs, skewMs } = DEFAULT_THRESHOLDS;
  return (
    refreshAt !== undefined &&
    NOW - refreshAt <= interval.ms + graceMaxMs + skewMs
  );
}

describe('whatever a cluster sends', () => {
  it('no rule throws', () => {
    fc.assert(
      fc.property(situation, given => {
        for (const { verdict } of judgements(given)) {
          expect(VERDICTS).toContain(verdict);
        }
      }),
      RUNS,
    );
  });

  it('no ExternalSecret is synced without Ready=True that is fresh, undated or one-shot', () => {
    fc.assert(
      fc.property(situation, ([json, given, known]) => {
        const secret = parseExternalSecret(json);
        if (!secret.ok) return;
        const { object } = secret;
        const health = judgeExternalSecret({
          ...given,
          object,
          stores: known,
          namespace,
        });
        if (!['synced', 'oneShot'].includes(health.verdict)) return;
        expect(object.ready?.status).toBe('True');
        if (health.flags.includes('noRefreshTime')) return;
        expect(isFreshOrOneShot(object)).toBe(true);
      }),
      RUNS,
    );
  });

  it('not seeing the plane makes everything unknown', () => {
    fc.assert(
      fc.property(situation, ([json, given, known]) => {
        const blind = { ...given, freshness: ignorance.ofPlane };
        for (const health of judgements([json, blind, known])) {
          expect(health.verdict).toBe('unknown');
          const severity = 'severity' in health ? health.severity : 'unknown';
          expect(severity).toBe('unknown');
        }
      }),
      RUNS,
    );
  });

  it('not seeing the stores calms nothing', () => {
    fc.assert(
      fc.property(situation, ([json, given, known]) => {
        const seen = judgements([json, given, known]);
        const blind = judgements([json, given, ignorance.ofStores(known)]);
        seen.forEach((health, index) => {
          expect(isCalm(health) || !isCalm(blind[index])).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('no controller runs in a cluster that is not seen', () => {
    fc.assert(
      fc.property(fc.array(clusterJson, { maxLength: 8 }), list => {
        const input = {
          now: NOW,
          thresholds: DEFAULT_THRESHOLDS,
          deployment: { state: 'unknown' } as const,
          externalSecrets: list.flatMap(json => {
            const secret = parseExternalSecret(json);
            return secret.ok ? [secret.object] : [];
          }),
        };
        const fresh = { state: 'fresh', asOf: NOW } as const;
        judgeController({ ...input, freshness: fresh });
        const blind = judgeController({
          ...input,
          freshness: ignorance.ofPlane,
        });
        expect(blind.severity).toBe('unknown');
      }),
    );
  });
});
