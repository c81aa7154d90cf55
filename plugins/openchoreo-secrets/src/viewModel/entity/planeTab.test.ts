import { ago, health, NO_COUNTS } from '../../__testUtils__/build';
import { fleet } from '../../__testUtils__/fleet';
import { planeReport, planes, platformPlane } from '../../__testUtils__/planes';
import { context } from '../../__testUtils__/words';
import { planeFacts } from './planeFacts';
import { planeTab } from './planeTab';

const eso = platformPlane('x').eso;

describe('the sentence of a plane', () => {
  it.each([
    [
      'one that is not seen is unknown, whatever was counted',
      { state: 'unreachable', since: ago(6), asOf: ago(6) },
      'unknown',
      'Unknown: x, unreachable 6 min',
      '12 secrets cannot be judged. Last heard at 10:26.',
    ],
    [
      'what is known to fail all the same is not told as unknown',
      {
        state: 'unreachable',
        since: ago(6),
        asOf: undefined,
        secrets: { ...NO_COUNTS, critical: 1, unknown: 1 },
      },
      'unknown',
      'Unknown: x, unreachable 6 min',
      '1 secret cannot be judged. It was never seen. This is not a verdict.',
    ],
    [
      'one that refuses is unknown',
      { state: 'forbidden', asOf: undefined, secrets: undefined },
      'unknown',
      'Unknown: x, not allowed to read (403)',
      'It was never seen. This is not a verdict.',
    ],
    [
      'an operator that is down comes before what fails',
      {
        own: 'warning',
        controller: health({ verdict: 'controllerDown', severity: 'warning' }),
        secrets: { ...NO_COUNTS, critical: 2 },
      },
      'error',
      'The External Secrets Operator is not running on x',
      'Nothing refreshes until it runs again. 3 incidents stand below.',
    ],
    [
      'a plane without an operator says so',
      {
        own: 'warning',
        state: 'notInstalled',
        controller: health({ verdict: 'notInstalled', severity: 'ok' }),
        secrets: NO_COUNTS,
      },
      'warning',
      'The External Secrets Operator is not installed on x',
      'No secret can arrive there until it is. 3 incidents stand below.',
    ],
    [
      'what needs attention is counted as on every other screen',
      { secrets: { ...NO_COUNTS, critical: 1, warning: 1, ok: 4 } },
      'error',
      '2 of 6 secrets need attention on x',
      '3 incidents stand below.',
    ],
    [
      'trouble of the plane itself is told where no secret fails',
      { own: 'warning' },
      'warning',
      'x itself needs a look',
      'What is the matter stands among its facts. 3 incidents stand below.',
    ],
    [
      'it is never green while something is unknown',
      { secrets: { ...NO_COUNTS, ok: 4, unknown: 2 } },
      'unknown',
      'In order where seen on x; 2 unknown',
      '',
    ],
    [
      'what is current and fails at its next refresh is at risk, and never to fix',
      { secrets: { ...NO_COUNTS, ok: 4, waiting: 1, atRisk: 2 } },
      'atRisk',
      'Current now; 2 at risk: fail at next refresh',
      'Pods start and get what is there; what changes will not arrive.',
    ],
    [
      'what cannot be counted is unknown',
      { secrets: undefined },
      'unknown',
      'Unknown: the secrets of x cannot be counted',
      '',
    ],
    [
      'it is green where all are in order',
      {},
      'ok',
      'All 12 secrets of x are in order',
      '',
    ],
    [
      'a plane without secrets is neither',
      { secrets: NO_COUNTS },
      'none',
      'x holds no secrets',
      '',
    ],
  ] as const)('%s', (_, change, tone, headline, detail) => {
    const plane = platformPlane('x', change);
    const [incident] = fleet().incidents.incidents;
    const incidents = {
      ...fleet().incidents,
      incidents: [1, 2, 3].map(n => ({
        ...incident,
        id: `${n}`,
        planeId: plane.id,
        severity: 'unknown' as const,
      })),
    };
    const answer = { planes: [plane], report: planeReport(plane) };
    const view = planeTab(plane.id, { incidents, failed: false });
    expect(view(answer, context)?.summary).toMatchObject({
      tone,
      headline,
      detail,
    });
  });

  it('is as grave as the gravest incident that it tells of', () => {
    const plane = platformPlane('x', { own: 'warning' });
    const [incident] = fleet().incidents.incidents;
    const incidents = {
      ...fleet().incidents,
      incidents: [
        { ...incident, planeId: plane.id, severity: 'critical' as const },
      ],
    };
    const answer = { planes: [plane], report: planeReport(plane) };
    const view = planeTab(plane.id, { incidents, failed: false });
    expect(view(answer, context)?.summary).toMatchObject({
      tone: 'error',
      icon: 'alert',
      headline: 'x itself needs a look',
    });
  });

  it.each([
    ['critical', 'error'],
    ['warning', 'warning'],
  ] as const)('is never green over an incident: %s', (severity, tone) => {
    const plane = platformPlane('x', {});
    const [incident] = fleet().incidents.incidents;
    const incidents = {
      ...fleet().incidents,
      incidents: [{ ...incident, planeId: plane.id, severity }],
    };
    const answer = { planes: [plane], report: planeReport(plane) };
    const view = planeTab(plane.id, { incidents, failed: false });
    expect(view(answer, context)?.summary).toMatchObject({
      tone,
      headline: 'All 12 secrets of x are in order; 1 incident needs a look',
    });
  });
});

describe('the facts of a plane', () => {
  const fact = (id: string, change: Parameters<typeof platformPlane>[1]) =>
    planeFacts(platformPlane('x', change), planes, context).find(
      one => one.id === id,
    )?.line;

  it('replicas that are asked for and not there are told', () => {
    const with0 = { ...eso, state: 'down', available: 0, desired: 0 } as const;
    const own = 'warning';
    expect(fact('replicas', { own, eso: with0 })).toMatchObject({
      tone: 'warning',
      text: '0 of 0 replicas',
    });
    expect(fact('replicas', { eso: { ...eso, desired: 2 } })?.tone).toBe(
      'none',
    );
  });

  it.each([
    [{ agentCa: 'matches' }, 'ok', 'The pinned one is in use'],
    [
      { own: 'warning', agentCa: 'differs' },
      'warning',
      'The agent has another than the pinned one',
    ],
    [
      {
        own: 'warning',
        agentCa: 'matches',
        agentCaExpiresAt: ago(-12 * 24 * 60),
      },
      'warning',
      'The pinned one is in use, expires in 12 d',
    ],
    [{ own: 'critical', agentCaExpiresAt: ago(60) }, 'error', 'Expired 09:32'],
    [{ agentCa: 'unknown' }, 'unknown', 'Not compared'],
  ] as const)('its agent CA %j is %s: %s', (change, tone, text) => {
    expect(fact('agentCa', change)).toMatchObject({ tone, text });
  });

  it.each([
    ['DataPlane', 'warning'],
    ['ClusterWorkflowPlane', 'warning'],
    ['ObservabilityPlane', 'none'],
    ['ControlPlane', 'none'],
  ])('a %s without a store is %s', (kind, tone) => {
    expect(fact('store', { kind, secretStore: undefined })?.tone).toBe(tone);
  });

  it('its cluster is its own, shared, or not known yet', () => {
    expect(fact('cluster', { cluster: 'c' })?.text).toBe('one of its own');
    expect(fact('cluster', {})?.tone).toBe('unknown');
    const [shared] = planes.filter(({ name }) => name === 'dev-data');
    const line = planeFacts(shared, planes, context).find(
      ({ id }) => id === 'cluster',
    )?.line;
    expect(line?.text).toBe('Same cluster as build');
  });
});
