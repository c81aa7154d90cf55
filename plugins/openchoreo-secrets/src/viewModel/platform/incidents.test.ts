import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause } from '../../__testUtils__/build';
import { component, fleet, incident } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { incidentFilter } from './incidentFilter';
import { quietIncidentView } from './incidentPast';
import { incidentView } from './incidents';
import { rowMatches } from './rowFilter';
import { readPlatformUrl } from './urlState';

const answer = fleet().incidents;
const view = (change: Partial<IncidentDto>) =>
  incidentView(incident('one', change), answer, context);

const counts = (change: Partial<IncidentDto['counts']>) => ({
  counts: {
    secrets: 5,
    components: 1,
    environments: 1,
    blocking: 0,
    oldValue: 0,
    heldBack: 0,
    ...change,
  },
});

/** What an incident says while its plane is not reached. */
const whileAway = (asOf: string | undefined) =>
  incidentView(
    incident('one', { severity: 'unknown', since: ago(6), ...counts({}) }),
    {
      ...answer,
      planes: answer.planes.map(plane => ({
        ...plane,
        state: 'unreachable' as const,
        asOf,
      })),
    },
    context,
  ).effect;

const suffering = (effect: 'startsWithout' | 'startsWithOther') => ({
  affected: [{ ...incident('x').affected[0], effect }],
});

describe('an incident', () => {
  it('of the platform itself leads to no secrets: none hangs on it', () => {
    expect(view({ level: 'platform' }).lists).toEqual([]);
    expect(view({}).lists).not.toEqual([]);
  });

  it('that nothing fails from yet tells what is at risk', () => {
    const { hits, whom } = view(
      counts({
        secrets: 0,
        components: 0,
        atRisk: { secrets: 24, components: 8 },
      }),
    );
    expect(hits.text).toBe('24 at risk');
    expect(whom.name).toBe('8 components');
  });

  it('of a plane that is away shows what was known, as of its last word', () => {
    expect(whileAway(ago(9))).toBe(
      '5 secrets are unknown: showing what was known at 10:23. None counts as healthy or failed.',
    );
  });

  it('of a plane that was never seen does not claim that anything was known', () => {
    expect(whileAway(undefined)).toBe(
      '5 secrets are unknown; none counts as healthy or failed.',
    );
  });

  it('of no project is for developers, whoever they are', () => {
    const { actor } = view({
      cause: { ...cause('sourceSecretMissing'), actor: 'developer' },
      affected: [],
    });
    expect(actor).toBe('Developers');
  });

  it.each([
    [
      counts({ blocking: 4, oldValue: 33 }),
      '4 secrets keep new pods from starting; 33 run on their old values.',
    ],
    [
      counts({ blocking: 1, heldBack: 6 }),
      '1 secret keeps new pods from starting; 6 more are held back.',
    ],
    [
      { ...counts({}), affected: [] },
      '5 secrets need a look; no pod is kept from starting.',
    ],
    [
      { ...counts({ oldValue: 1 }), ...suffering('startsWithout') },
      'Pods start without what is not delivered; 1 runs on its old value.',
    ],
    [
      { ...counts({}), ...suffering('startsWithOther') },
      'Pods start with the value of another’s Secret.',
    ],
    [counts({ secrets: 0 }), 'No secret hangs on it now.'],
    [
      counts({
        blocking: 1,
        atRisk: { secrets: 23, components: 9 },
        reach: { secrets: 28, components: 10 },
      }),
      '28 secrets of 10 components: 5 fail now, 23 at their next refresh. 1 secret keeps new pods from starting.',
    ],
    [
      counts({
        secrets: 1,
        oldValue: 1,
        atRisk: { secrets: 1, components: 1 },
        reach: { secrets: 2, components: 1 },
      }),
      '2 secrets of 1 component: 1 fails now, 1 at its next refresh. 1 runs on its old value.',
    ],
    [
      counts({ secrets: 0, atRisk: { secrets: 1, components: 1 } }),
      '1 secret of 1 component at risk: fails at next refresh.',
    ],
    [
      counts({ secrets: undefined }),
      'How many secrets there are is not known.',
    ],
    [
      { severity: 'unknown', since: ago(6), ...counts({}) },
      '5 secrets are unknown; none counts as healthy or failed.',
    ],
  ] as const)('%j does: %s', (change, effect) => {
    expect(view(change).effect).toBe(effect);
  });

  it.each([
    [{}, 'Authentication refused: store default on plane us-data', 'alert'],
    [
      { level: 'plane', cause: cause('planeForbidden') },
      'The plane refuses to be read: plane us-data',
      'lock',
    ],
    [
      { level: 'object', cause: cause('ownedByAnother') },
      'The Secret belongs to another ExternalSecret: 12 components',
      'barred',
    ],
    [
      { level: 'object', cause: cause('templateFailed'), ...counts({}) },
      'The Secret could not be built: invoice-worker',
      'alert',
    ],
    [
      { cause: cause('unknown'), ...counts({}) },
      'No reason is known: invoice-worker',
      'alert',
    ],
  ] as const)('%j is titled %s', (change, title, icon) => {
    expect(view(change)).toMatchObject({ title, icon });
  });

  it('says of whom it hits what their pods get, and not what the operator calls it', () => {
    const [affected] = incident('x').affected;
    const build = { namespace: 'ci', run: 'build-7' };
    const said = view({
      affected: [
        affected,
        { ...affected, build, component: undefined },
        { ...affected, effect: 'startsWithout' },
        { ...affected, severity: 'warning' },
        { ...affected, delivery: 'old', effect: 'none', severity: 'warning' },
        {
          ...affected,
          verdict: 'unknown',
          severity: 'unknown',
          delivery: 'unknown',
          effect: undefined,
        },
        { ...affected, delivery: undefined, effect: undefined },
      ],
    }).affected.map(({ tone, word, tag }) => [tone, word, tag]);
    expect(said).toEqual([
      ['error', 'Not delivered', 'blocks pods'],
      ['error', 'Not delivered', 'blocks builds'],
      ['error', 'Not delivered', 'starts without it'],
      ['warning', 'Not delivered', undefined],
      ['warning', 'Old value', undefined],
      ['unknown', 'Unknown', undefined],
      ['error', 'Not delivered', undefined],
    ]);
  });

  it('names the developers who act by their projects, a few at most', () => {
    const act = (...projects: string[]) =>
      view({
        cause: cause('remoteKeyAbsent', {}, 'developer'),
        affected: projects.map(project => ({
          ...incident('x').affected[0],
          component: component('web', project),
        })),
      }).actor;
    expect(act('shop', 'crm')).toBe('Developers of crm and shop');
    expect(act('a', 'b', 'c', 'd')).toBe('Developers of 4 projects');
  });
});

describe('what is remembered of an incident', () => {
  const changes = [
    { class: 'authenticationRefused', at: ago(30) },
    { class: 'network', at: ago(6) },
  ] as const;

  it('tells as what it was told, where that changed', () => {
    expect(view({}).changes).toBeUndefined();
    expect(view({ changes: changes.slice(0, 1) }).changes).toBeUndefined();
    expect(view({ changes }).changes).toBe(
      'First told as: authentication refused; since 10:26 as: the provider cannot be reached',
    );
  });

  it('says of one that is over since when it is quiet, and when it closes', () => {
    const { id, level, planeId, storeId } = incident('one');
    const told = quietIncidentView(
      {
        id,
        level,
        planeId,
        storeId,
        cause: cause('network', { store: 'default', plane: 'us-data' }),
        production: true,
        since: ago(30),
        quietSince: ago(4),
        closesAt: ago(-10),
        changes,
      },
      answer,
      context,
    );
    expect(told).toMatchObject({
      title: 'The provider cannot be reached: store default on plane us-data',
      state:
        'Quiet since 10:28 (4 min). It began 10:02. It closes at 10:42 unless it comes back.',
      changes: expect.stringMatching(/^First told as/),
    });
  });
});

describe('filters of incidents', () => {
  it.each([
    ['', true],
    ['status=critical', true],
    ['status=warning,unknown', false],
    ['plane=DataPlane/acme/us-data', true],
    ['plane=DataPlane/acme/eu-data', false],
    ['store=default', true],
    ['cause=authenticationRefused', true],
    ['env=production-us', true],
    ['env=staging', false],
    ['project=billing&component=tax', true],
    ['namespace=other', false],
    ['actor=developer', false],
    ['q=LEDGER', true],
    ['q=nowhere', false],
  ])('?%s: %s', (search, expected) => {
    const url = readPlatformUrl(new URLSearchParams(search));
    expect(rowMatches(incident('one'), incidentFilter(answer), url)).toBe(
      expected,
    );
  });
});
