import type { ExternalSecretObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, matrix, only, ORDERS } from '../__fixtures__/ask';
import {
  COMPONENT,
  envSecretName,
  meta,
  NAMESPACE,
  planeNamespace,
  PROJECT,
  rendered,
} from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';

const DEV = 'development-data';

/** An object of the victim's, with all that its labels and metadata say. */
const genuine: ExternalSecretObject = {
  ...secretsOf('development')[0],
  meta: meta(envSecretName('development'), {
    namespace: planeNamespace('development'),
    uid: 'uid-of-the-genuine',
    labels: {
      'openchoreo.dev/namespace': NAMESPACE,
      'openchoreo.dev/project': PROJECT,
      'openchoreo.dev/component': COMPONENT,
      'openchoreo.dev/environment': 'development',
      'openchoreo.dev/rendered-release-name': 'orders-api-development',
      'openchoreo.dev/rendered-release-uid': 'uid-acme-orders-api-development',
    },
  }),
};

describe('what belongs to a component', () => {
  it('is not an object elsewhere that copied labels, name and uid', () => {
    const forged = {
      ...genuine,
      meta: { ...genuine.meta, namespace: 'attacker' },
    };
    const answer = ask(
      snapshotOf(
        shop({}, { [DEV]: { secrets: [forged, secretsOf('development')[1]] } }),
      ),
    );
    expect(JSON.stringify(answer)).not.toContain('attacker');
    expect(
      only(answer).rows.find(({ id }) => id === 'DB_PASSWORD')?.cells[0].health
        .verdict,
    ).toBe('notCreated');
  });

  it('is not an object of the right name in the cluster of another plane', () => {
    const answer = ask(
      snapshotOf(
        shop(
          {},
          {
            [DEV]: { secrets: [] },
            'staging-data': {
              secrets: [...secretsOf('staging'), ...secretsOf('development')],
            },
          },
        ),
      ),
    );
    expect(matrix(answer).DB_PASSWORD).toBe('notCreated | synced | synced');
  });

  it('is whose the release says, whatever its own labels and owners say', () => {
    const claimed: ExternalSecretObject = {
      ...genuine,
      meta: {
        ...genuine.meta,
        labels: {
          'openchoreo.dev/namespace': 'attacker',
          'openchoreo.dev/project': 'theirs',
          'openchoreo.dev/component': 'theirs',
        },
        owner: { kind: 'ReleaseBinding', name: 'theirs', uid: 'theirs' },
      },
    };
    const answers = [genuine, claimed].map(object => {
      const secrets = [object, secretsOf('development')[1]];
      return ask(snapshotOf(shop({}, { [DEV]: { secrets } })));
    });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is not a neighbour in the same namespace that is not listed', () => {
    const neighbour = {
      ...genuine,
      meta: { ...genuine.meta, name: 'neighbour' },
    };
    const answer = ask(
      snapshotOf(
        shop(
          {},
          {
            [DEV]: { secrets: [...secretsOf('development'), neighbour] },
          },
        ),
      ),
    );
    expect(JSON.stringify(answer)).not.toContain('neighbour');
  });

  it('is not what the release of another team lists, however it names its target', () => {
    const release = rendered('development', ['theirs'], {
      meta: meta('orders-api-development', {
        namespace: 'attacker',
        owner: {
          kind: 'ReleaseBinding',
          name: 'orders-api-development',
          uid: 'uid-acme-orders-api-development',
        },
      }),
    });
    const world = shop();
    const answer = ask(
      snapshotOf({ ...world, rendered: [release, ...(world.rendered ?? [])] }),
    );
    expect(JSON.stringify(answer)).not.toContain('theirs');
  });

  it.each([
    ['another project', { ...ORDERS, project: 'billing' }],
    ['another namespace', { ...ORDERS, namespace: 'other' }],
    ['another name', { ...ORDERS, name: 'orders' }],
  ])('is nothing for a component that claims %s', (_, claimed) => {
    const { report, rows, environments } = only(
      ask(snapshotOf(shop()), claimed),
    );
    expect(report.headline.state).toBe('unknown');
    expect(rows).toEqual([]);
    expect(
      environments.every(({ deployment }) => deployment === 'notDeployed'),
    ).toBe(true);
  });
});
