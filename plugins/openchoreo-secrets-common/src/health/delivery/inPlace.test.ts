import { causeOf } from '../causeActors';
import type { Severity } from '../health';
import type { KeyInPlace } from './inPlace';
import { healthInPlace } from './inPlace';

const bySpec = causeOf('noSecretByPolicy');

const key = (severity: Severity): KeyInPlace => ({
  key: 'A',
  delivery: { state: 'none', basis: 'spec', flags: [] },
  atRisk: { state: 'no' },
  bySpec,
  severity,
});

const synced = { verdict: 'synced', flags: [] } as const;

describe('why somebody has to act', () => {
  it('is what its store refuses, with what the spec asks for beside it', () => {
    const cause = causeOf('storeAbsent', { store: 'vault' });
    const health = healthInPlace({ ...synced, cause }, key('critical'));
    expect(health).toMatchObject({ cause, furtherCauses: [bySpec] });
  });

  it('is the spec, whatever an Event says of an entry', () => {
    const cause = { ...causeOf('remoteKeyAbsent'), from: 'event' } as const;
    const health = healthInPlace({ ...synced, cause }, key('critical'));
    expect(health).toMatchObject({ cause: bySpec, furtherCauses: [cause] });
  });

  it('else is what the spec asks for', () => {
    expect(healthInPlace(synced, key('critical')).cause).toBe(bySpec);
  });

  it('is not asked for where nobody has to act', () => {
    expect(healthInPlace(synced, key('ok')).cause).toBeUndefined();
  });
});
