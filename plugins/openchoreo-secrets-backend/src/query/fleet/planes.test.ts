import {
  planesAnswerSchema,
  type KindObservation,
  type PlaneObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { fleet, stray } from '../__fixtures__/fleet';
import { dataPlane, meta, NOW, store } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, PENDING, type ClusterFixture } from '../__fixtures__/world';
import { planesAnswer } from './planes';
import { asRead } from '../__fixtures__/asRead';

function staging(fixture: ClusterFixture, planes: readonly PlaneObject[] = []) {
  const world = shop({ planes }, { 'staging-data': fixture });
  const answer = planesAnswer(fleet(world));
  return asRead(planesAnswerSchema, answer).planes.find(
    ({ name }) => name === 'staging-data',
  );
}

const SEEN = {
  state: 'live',
  own: 'ok',
  agent: 'unknown',
  sharedWith: [],
  eso: { state: 'running', version: 'v2.0.1', available: 1, desired: 1 },
  secrets: { ok: 4, unknown: 0 },
};

const REFUSED: KindObservation = {
  state: 'failed',
  since: NOW - 60_000,
  failure: { class: 'forbidden', status: 403 },
};

const part = (
  role: 'webhook' | 'certController',
  availableReplicas: number,
) => ({
  kind: 'Deployment' as const,
  meta: meta(`external-secrets-${role}`, { namespace: 'external-secrets' }),
  desiredReplicas: 1,
  availableReplicas,
  role,
});

describe('a plane', () => {
  it('names the kinds that it does not allow to be read, and only those', () => {
    expect(staging({})?.refused).toEqual([]);
    expect(
      staging({ certificatesObserved: REFUSED, eventsObserved: REFUSED })
        ?.refused,
    ).toEqual(['Certificate', 'Event']);
    expect(staging({ observation: DARK })?.refused).toEqual([]);
  });

  it('that is the control plane names the kinds of OpenChoreo too', () => {
    const world = shop({ controlPlane: REFUSED });
    const [control] = planesAnswer(fleet(world)).planes;
    expect(control.refused).toEqual(
      expect.arrayContaining(['Project', 'ReleaseBinding', 'Workload']),
    );
  });

  it.each<[string, ClusterFixture, object]>([
    ['is well', {}, SEEN],
    [
      'that is not seen counts what it had as unknown',
      { observation: DARK },
      {
        state: 'unreachable',
        own: 'unknown',
        eso: { state: 'unknown' },
        secrets: { ok: 0, unknown: 4 },
      },
    ],
    [
      'that was never seen counts as unknown what releases say is there',
      { observation: PENDING },
      { state: 'starting', own: 'unknown', secrets: { unknown: 4, ok: 0 } },
    ],
    [
      'without access counts the same',
      { access: { state: 'notConfigured' } },
      { state: 'notConfigured', own: 'unknown', secrets: { unknown: 4 } },
    ],
    [
      'without the operator needs one when it names a store',
      { observation: { state: 'notServed', asOf: NOW - 2_000 }, secrets: [] },
      { state: 'notInstalled', own: 'warning', eso: { state: 'notInstalled' } },
    ],
    [
      'that serves other kinds of the operator alone is told from one without it',
      {
        observation: { state: 'notServed', asOf: NOW - 2_000 },
        served: { externalSecrets: ['v1alpha1'] },
        secrets: [],
      },
      {
        own: 'warning',
        eso: { state: 'notServed' },
        cause: { class: 'kindNotServed', params: { kind: 'ExternalSecret' } },
      },
    ],
    [
      'whose webhook does not run says so, and is no less live',
      { operatorParts: [part('webhook', 0), part('certController', 1)] },
      {
        state: 'live',
        own: 'warning',
        eso: { state: 'running', partsDown: [{ class: 'webhookDown' }] },
        secrets: { ok: 4 },
      },
    ],
    [
      'is as well as the store that it names',
      { stores: [store('other')] },
      { state: 'live', own: 'warning' },
    ],
    [
      'counts what no component owns, too',
      { secrets: [...secretsOf('staging'), stray('tools', 'ci')] },
      { secrets: { ok: 5 } },
    ],
  ])('%s', (_, fixture, expected) => {
    const plane = { secrets: undefined, ...staging(fixture) };
    expect(plane).toMatchObject(expected);
  });

  it.each([
    [true, 'connected', 'ok'],
    [false, 'disconnected', 'warning'],
    [undefined, 'unknown', 'ok'],
  ])('with agent connection %s is %s', (agentConnected, agent, own) => {
    const plane = { ...dataPlane('staging-data', 'default'), agentConnected };
    expect(staging({}, [plane])).toMatchObject({ agent, own });
  });

  it.each([
    [3 * 60_000 - 1, 'connected', 'ok'],
    [3 * 60_000 + 1, 'disconnected', 'warning'],
  ])(
    'whose agent was last heard %i ms ago is %s, whatever it says itself',
    (ago, agent, own) => {
      const plane = {
        ...dataPlane('staging-data', 'default'),
        agentConnected: true,
        agentHeartbeatAt: NOW - ago,
      };
      expect(staging({}, [plane])).toMatchObject({ agent, own });
    },
  );

  it('names those it shares a cluster with, and each secret counts once', () => {
    const shared: ClusterFixture = {
      access: { state: 'reached', cluster: 'production-data' },
      secrets: [],
    };
    const { planes } = planesAnswer(
      fleet(
        shop(
          {},
          {
            'staging-data': shared,
            'production-data': {
              secrets: [
                ...secretsOf('production'),
                ...secretsOf('staging'),
                stray('tools', 'ci'),
              ],
            },
          },
        ),
      ),
    );
    const told = (name: string) => planes.find(plane => plane.name === name);
    expect(told('staging-data')?.sharedWith).toEqual([
      'DataPlane/acme/production-data',
    ]);
    expect(told('staging-data')?.secrets?.ok).toBe(4);
    expect(told('production-data')?.secrets?.ok).toBe(5);
  });

  it('that is the control plane comes first, and has no agent', () => {
    const { planes } = planesAnswer(fleet(shop()));
    expect(planes[0]).toMatchObject({ kind: 'ControlPlane', agent: 'none' });
  });
});
