import type { ChecklistRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { CANNOT_TELL_REASONS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause } from '../../__testUtils__/build';
import { checkRow, inDays } from '../../__testUtils__/checklist';
import { context } from '../../__testUtils__/words';
import { nextView } from './checklistNext';

function next(change: Partial<ChecklistRowDto>, name = 'one') {
  return nextView(checkRow(name, change), 'us-data', context);
}

describe('what to do about a platform secret', () => {
  it.each([
    [{}, []],
    [
      { state: 'missing' },
      ['Create the ExternalSecret that makes it in openchoreo-data-plane.'],
    ],
    [
      { state: 'missing', feature: 'portalAssistant', featureOn: true },
      [
        'Create the ExternalSecret that makes it in openchoreo-data-plane.',
        'Or switch portalAssistant off.',
      ],
    ],
    [
      { state: 'missing', producer: 'byHand' },
      ['Create it in openchoreo-data-plane with the keys a, b, c.'],
    ],
    [
      { state: 'wrongKeys', missingKeys: ['b', 'c'] },
      ['Add the missing keys: b, c.'],
    ],
    [
      { state: 'expiring', renewsAt: ago(-60), expiresAt: inDays(9) },
      ['cert-manager renews it 11:32.'],
    ],
    [
      { state: 'expiring', renewsAt: ago(60), expiresAt: inDays(9) },
      [
        'The renewal was due 09:32 and has not happened: look at the Certificate and its issuer.',
      ],
    ],
    [
      { state: 'notApplicable', requirement: 'conditional', feature: 'mtls' },
      ['Nothing, mtls is off.'],
    ],
    [
      { state: 'notApplicable', requirement: 'optional' },
      ['Nothing, it is optional.'],
    ],
    [
      {
        state: 'missing',
        waiver: { reason: 'Q4', until: ago(-9), active: true },
      },
      ['Waived: Q4'],
    ],
    [
      {
        state: 'unmanaged',
        waiver: { reason: 'Q3', until: ago(60), active: false },
      },
      [
        'The waiver ended 09:32. Its reason was: Q3',
        'Nothing that was seen keeps it up to date: renew it by hand in time.',
      ],
    ],
    [
      { livesIn: { secret: 'ns/x' }, state: 'failing' },
      ['Not counted: it is no Secret of its own.'],
    ],
  ] as const)('%j: %j', (change, steps) => {
    expect(next({ missingKeys: [], ...copied(change) }).steps).toEqual(steps);
  });

  it('of the certificate of an agent tells of the pinned CA', () => {
    const change = { state: 'expiring', producer: 'certManager' } as const;
    expect(next(change, 'cluster-agent-tls').steps).toContain(
      'Renewal changes the CA: update clientCA of plane us-data too.',
    );
  });

  it.each(CANNOT_TELL_REASONS)('has words for %s', reason => {
    const { steps } = next({ state: 'cannotTell', reason });
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatch(/\.$/);
  });

  it('leads from what fails to its incident and its secret', () => {
    const { steps, actor, links } = next({
      state: 'failing',
      cause: cause('remoteKeyAbsent', { remoteKey: 'jenkins' }),
    });
    expect(steps[0]).toBe('The key jenkins does not exist in the store.');
    expect(actor).toBe('Who acts: Platform engineers');
    expect(links.map(({ to }) => decodeURIComponent(to))).toEqual([
      'incidents?plane=DataPlane/acme/us-data&q=one',
      'secrets?plane=DataPlane/acme/us-data&owner=platform&q=one',
    ]);
  });

  it('names nobody where nothing is to be done', () => {
    expect(next({}).actor).toBeUndefined();
    expect(next({ state: 'notApplicable' }).actor).toBeUndefined();
    expect(
      next({ state: 'cannotTell', reason: 'starting' }).actor,
    ).toBeUndefined();
    expect(next({ state: 'unmanaged', severity: 'ok' }).actor).toBeUndefined();
  });
});

/** Tables are read-only all the way down; rows are not. */
function copied(
  change: Omit<Partial<ChecklistRowDto>, 'missingKeys'> & {
    readonly missingKeys?: readonly string[];
  },
): Partial<ChecklistRowDto> {
  const { missingKeys, ...rest } = change;
  return missingKeys ? { ...rest, missingKeys: [...missingKeys] } : rest;
}
