import { parseDecisions, parseProfile, writeQuestion } from './authzSchema';

const subject = {
  type: 'user',
  entitlement_claim: 'groups',
  entitlement_values: ['developers'],
};

describe('what OpenChoreo says', () => {
  it('allows everywhere only what has no condition and is nowhere denied', () => {
    const everywhere = { path: '*', constraints: null };
    const profile = parseProfile({
      user: subject,
      capabilities: {
        plain: { allowed: [everywhere], denied: [] },
        withNoDenials: { allowed: [everywhere], denied: null },
        somewhere: { allowed: [{ path: 'ns/acme', constraints: null }] },
        conditioned: {
          allowed: [{ path: '*', constraints: { expressions: ['true'] } }],
          denied: [],
        },
        denied: {
          allowed: [everywhere],
          denied: [{ path: 'ns/acme', constraints: null }],
        },
      },
    });
    expect(profile?.subject).toEqual(subject);
    expect([...(profile?.unrestricted ?? [])]).toEqual([
      'plain',
      'withNoDenials',
    ]);
  });

  it('allows everything where it decides nothing', () => {
    const profile = parseProfile({
      user: null,
      capabilities: {
        '*': { allowed: [{ path: '*', constraints: null }], denied: [] },
      },
    });
    expect(profile).toEqual({ unrestricted: new Set(['*']) });
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    { user: 'ada' },
    { user: { type: 1 } },
  ])('is no profile in another shape: %j', body => {
    expect(parseProfile(body)).toBeUndefined();
  });

  it.each([
    undefined,
    {},
    { decisions: [] },
    [],
    [{ decision: true }],
    [{ decision: true }, { decision: 'true' }],
    [{ decision: true }, { decision: true }, { decision: true }],
  ])('is no decision on two questions in another shape: %j', body => {
    expect(parseDecisions(body, 2)).toBeUndefined();
  });

  it('is asked about environments by namespace and name', () => {
    expect(
      writeQuestion(
        {
          action: 'releasebinding:view',
          namespace: 'acme',
          project: 'shop',
          component: 'orders-api',
          environment: 'production',
        },
        subject,
      ),
    ).toEqual({
      subject_context: subject,
      action: 'releasebinding:view',
      resource: {
        type: 'component',
        hierarchy: {
          namespace: 'acme',
          project: 'shop',
          component: 'orders-api',
        },
      },
      context: { resource: { environment: 'acme/production' } },
    });
  });
});
