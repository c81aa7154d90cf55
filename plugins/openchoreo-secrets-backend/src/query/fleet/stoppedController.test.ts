import type {
  ClusterExternalSecretObject,
  PushSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Visibility } from '../../access/visibility';
import { ORDERS } from '../__fixtures__/ask';
import { fleet, incidents, stray, told } from '../__fixtures__/fleet';
import { meta, MINUTE, NOW, READY, store } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { incidentsAnswer } from '../incidents/incidents';
import { planesAnswer } from './planes';
import { visibleFleet } from './visibleFleet';

/** Of a fleet that was well until one object stopped its operator. */
const stopped = (refreshAt: number) =>
  shop(
    {},
    {
      'staging-data': {
        secrets: [
          ...secretsOf('staging', { refreshAt }),
          stray('team-x', 'theirs', { refreshInterval: 'abc' }),
        ],
      },
    },
  );

const onlyOrders: Visibility = {
  subjects: [{ component: ORDERS }],
  everything: false,
  platform: true,
};

describe('an ExternalSecret whose interval cannot be read', () => {
  it('is one incident of its cluster as soon as it is there, and names it, its owner and its plane', () => {
    const [incident, ...others] = incidents(stopped(NOW - MINUTE));
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      level: 'controller',
      severity: 'warning',
      counts: { secrets: 1 },
    });
    expect(incident.cause).toMatchObject({
      class: 'intervalUnreadable',
      params: {
        kind: 'ExternalSecret',
        namespace: 'team-x',
        name: 'theirs',
        field: 'refreshInterval',
        owner: 'unmanaged',
        plane: 'staging-data',
      },
    });
  });

  it('has under it everything that is overdue for it', () => {
    expect(told(stopped(NOW - 300 * MINUTE))).toEqual([
      'warning controller intervalUnreadable: 4',
    ]);
  });

  it('is not the only kind: another stops its own at once, and the rest after a restart', () => {
    const push: PushSecretObject = {
      kind: 'PushSecret',
      meta: meta('npm-token', { namespace: 'openchoreo-kv-acme' }),
      refreshInterval: 'abc',
      storeRefs: [{ kind: 'ClusterSecretStore', name: 'default' }],
      data: [],
      synced: {},
      ready: READY,
      refreshAt: NOW - MINUTE,
    };
    const everywhere: ClusterExternalSecretObject = {
      kind: 'ClusterExternalSecret',
      meta: meta('everywhere'),
      refreshTime: 'abc',
      failedNamespaces: [],
      provisionedNamespaces: ['a'],
      ready: READY,
    };
    const hook = store('hook', { webhookTimeout: 'abc' });
    const kinds = [
      { pushes: [push] },
      { clusterSecrets: [everywhere] },
      { stores: [store('default'), hook] },
    ].map(fixture => {
      const [incident, ...others] = incidents(
        shop(
          {},
          { 'staging-data': { secrets: secretsOf('staging'), ...fixture } },
        ),
      );
      expect(others).toEqual([]);
      expect(incident).toMatchObject({
        level: 'controller',
        severity: 'warning',
      });
      const { class: named, params } = incident.cause;
      return `${named} ${params.kind} ${params.name} ${params.field}`;
    });
    expect(kinds).toEqual([
      'intervalUnreadable PushSecret npm-token refreshInterval',
      'intervalUnreadable ClusterExternalSecret everywhere refreshTime',
      'intervalUnreadable ClusterSecretStore hook provider.webhook.timeout',
    ]);
  });

  it('is not named to who may not see it: that nothing is refreshed is told', () => {
    const seen = visibleFleet(fleet(stopped(NOW - 300 * MINUTE)), onlyOrders);
    const answer = incidentsAnswer(seen);
    expect(answer.incidents).toMatchObject([
      {
        level: 'controller',
        cause: {
          class: 'intervalUnreadable',
          params: { plane: 'staging-data' },
        },
      },
    ]);
    const all = JSON.stringify([answer, planesAnswer(seen)]);
    expect(all).not.toMatch(/theirs|team-x/);
  });
});
