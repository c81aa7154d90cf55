import { causeOf } from '../causeActors';
import type { Severity } from '../health';
import type { KeyInPlace } from './inPlace';
import { healthInPlace, worstInPlace } from './inPlace';

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

describe('what says most of an object whose template makes its keys', () => {
  const made: KeyInPlace = {
    ...key('ok'),
    key: null,
    delivery: { state: 'current', basis: 'operator', flags: [] },
  };
  const entry = (effect: KeyInPlace['effect'], severity: Severity) => ({
    ...key(severity),
    effect,
    delivery: { ...key(severity).delivery, flags: ['notAKey'] as const },
  });

  it('is what it makes, and no ingredient that nobody takes', () => {
    expect(worstInPlace([entry('none', 'ok'), made])).toBe(made);
    expect(worstInPlace([entry(undefined, 'ok'), made])).toBe(made);
    const ofAll = entry('startsWithout', 'warning');
    expect(worstInPlace([ofAll, made])).toBe(made);
  });

  it('is an ingredient that a pod takes for a key, in vain', () => {
    const taken = entry('blocks', 'critical');
    expect(worstInPlace([made, taken])).toBe(taken);
  });
});
