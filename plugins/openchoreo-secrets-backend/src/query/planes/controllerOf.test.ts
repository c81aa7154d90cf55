import {
  DEFAULT_THRESHOLDS,
  judgeController,
  parseExternalSecret,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { SharedMap } from '../../observed/sharedMap';
import { controllerOf } from './controllerOf';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const MINUTE = 60_000;

function refreshed(name: string, minutesAgo: number): ExternalSecretObject {
  const parsed = parseExternalSecret({
    metadata: { name, namespace: 'dp-a', uid: name, generation: 1 },
    spec: { refreshInterval: '1h', data: [] },
    status: {
      refreshTime: new Date(NOW - minutesAgo * MINUTE).toISOString(),
      conditions: [{ type: 'Ready', status: 'True', reason: 'SecretSynced' }],
    },
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.object;
}

/** Counts how often it is gone through. */
class CountedMap extends Map<string, ExternalSecretObject> {
  looks = 0;

  override values() {
    this.looks += 1;
    return super.values();
  }
}

const objects = () =>
  new CountedMap(
    [5, 10, 20, 30, 40, 50].map(ago => [`s${ago}`, refreshed(`s${ago}`, ago)]),
  );

const at = (now: number) => ({
  now,
  thresholds: DEFAULT_THRESHOLDS,
  freshness: { state: 'fresh', asOf: now } as const,
  plane: 'eu',
  deployment: { state: 'absent' } as const,
});

describe('the controller of a cluster', () => {
  it('is at every moment what going through all its objects would say', () => {
    const all = objects();
    const externalSecrets = [...all.values()];
    for (let minutes = 0; minutes < 24 * 60; minutes += 7) {
      const beside = at(NOW + minutes * MINUTE);
      const fresh = judgeController({ ...beside, externalSecrets });
      const { validUntil: _, ...told } = controllerOf(all, beside);
      expect(told).toEqual({ ...fresh, validUntil: undefined });
    }
  });

  it('is judged once while nothing changes, for each plane that lives there', () => {
    const all = objects();
    for (const plane of ['eu', 'us', 'eu', 'us']) {
      expect(controllerOf(all, { ...at(NOW + 1), plane }).verdict).toBe(
        'controllerRunning',
      );
    }
    // To enter them, and to count those that are overdue.
    expect(all.looks).toBe(2);
  });

  it('costs what changed, among however many', () => {
    const shared = new SharedMap<ExternalSecretObject>();
    const size = 1_000;
    const all = new CountedMap(
      Array.from({ length: size }, (_, n) => [`s${n}`, refreshed(`s${n}`, 9)]),
    );
    shared.replace(all);
    controllerOf(shared.frozen(), at(NOW));
    const looks = all.looks;
    for (let n = 0; n < 20; n += 1) {
      shared.set(`s${n}`, refreshed(`s${n}`, 5));
      const seen = shared.frozen();
      const externalSecrets = [...seen.values()];
      expect(controllerOf(seen, at(NOW + n))).toEqual(
        judgeController({ ...at(NOW + n), externalSecrets }),
      );
    }
    expect(all.looks).toBe(looks);
  });

  it('is judged anew when its operator is another, or the clock went back', () => {
    const all = objects();
    controllerOf(all, at(NOW));
    const looks = all.looks;
    const unknown = { state: 'unknown' } as const;
    const other = controllerOf(all, { ...at(NOW), deployment: unknown });
    expect(other.verdict).toBe('controllerRunning');
    expect(all.looks).toBe(looks);
    controllerOf(all, at(NOW - MINUTE));
    expect(all.looks).toBe(looks + 1);
  });

  it('is not remembered of a cluster that is not seen', () => {
    const all = objects();
    controllerOf(all, at(NOW));
    const failure = { class: 'timeout', message: 'no answer' } as const;
    const dark = controllerOf(all, {
      ...at(NOW),
      freshness: { state: 'unknown', since: NOW, failure },
    });
    expect(dark.verdict).toBe('unknown');
  });
});
