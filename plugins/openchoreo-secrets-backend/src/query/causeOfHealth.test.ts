import {
  causeOf,
  type Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeOfHealth } from './causeOfHealth';

function health(more: Partial<Health>): Health {
  return { verdict: 'synced', severity: 'critical', flags: [], ...more };
}

describe('why somebody has to act', () => {
  it('is what the operator names, where it names something', () => {
    const cause = causeOf('remoteKeyAbsent');
    expect(causeOfHealth(health({ cause, flags: ['noTarget'] }))).toBe(cause);
  });

  it('else is in the spec: no Secret is written, or the window stays closed', () => {
    expect(causeOfHealth(health({ flags: ['noTarget'] }))?.params).toEqual({
      trait: 'writesNoSecret',
    });
    const paused = health({ verdict: 'paused', severity: 'warning' });
    expect(causeOfHealth(paused)?.params).toEqual({ trait: 'windowClosed' });
  });

  it('is not asked for where nobody has to act, and not made up', () => {
    const fine = health({ severity: 'ok', flags: ['noTarget'] });
    expect(causeOfHealth(fine)).toBeUndefined();
    expect(causeOfHealth(health({}))).toBeUndefined();
  });
});
