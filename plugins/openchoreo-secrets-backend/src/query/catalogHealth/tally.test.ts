import {
  SEVERITIES,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { PlatformRow } from '../fleet/platformRow';
import { Tally } from './tally';

function row(
  severity: Severity,
  heldBackBy?: PlatformRow['heldBackBy'],
): PlatformRow {
  return {
    id: 'x',
    owner: 'component',
    key: 'KEY',
    from: 'env',
    environment: 'production',
    production: true,
    remoteKeys: [],
    storeIds: [],
    health: { verdict: 'synced', severity, flags: [] },
    heldBackBy,
  };
}

function stamped(rows: readonly PlatformRow[], certain = true) {
  const tally = new Tally();
  for (const each of rows) tally.addSecret(each);
  return tally.stamped(certain);
}

const rows = fc.array(fc.constantFrom(...SEVERITIES).map(each => row(each)));

describe('one word for many secrets', () => {
  it('takes what is held back for nothing, and never for well', () => {
    const heldBack = row('critical', { key: 'OTHER', id: 'y' });
    expect(stamped([row('ok'), heldBack])).toEqual({
      health: 'healthy',
      failingEnvironments: [],
    });
    expect(stamped([heldBack]).health).toBe('unknown');
  });

  it('is healthy or none only when nothing is unknown or could be missed', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (some, certain) => {
        const { health } = stamped(some, certain);
        const known = some.every(each =>
          ['ok', 'waiting', 'atRisk'].includes(each.health.severity),
        );
        expect(health === 'healthy' || health === 'none').toBe(
          known && certain,
        );
        expect(health === 'none').toBe(certain && some.length === 0);
      }),
    );
  });

  it('fails exactly when an environment is named as failing', () => {
    fc.assert(
      fc.property(rows, some => {
        const { health, failingEnvironments } = stamped(some);
        expect(health === 'failing').toBe(failingEnvironments.length > 0);
      }),
    );
  });
});
