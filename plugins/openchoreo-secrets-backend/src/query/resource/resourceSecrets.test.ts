import {
  DEFAULT_THRESHOLDS,
  entitySecretsSchema,
  type EntitySecretsDto,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { only } from '../__fixtures__/ask';
import {
  COMPONENT,
  externalSecret,
  FAILED,
  MINUTE,
  NAMESPACE,
  NOW,
} from '../__fixtures__/objects';
import { managed, resourceSecretName } from '../__fixtures__/managed';
import { shop } from '../__fixtures__/shop';
import {
  DARK,
  PENDING,
  snapshotOf,
  type WorldFixture,
} from '../__fixtures__/world';
import { entitySecrets } from '../entity/entitySecrets';
import { asRead } from '../__fixtures__/asRead';

function ask(world: WorldFixture, name = 'orders-db'): EntitySecretsDto {
  const resource = { namespace: NAMESPACE, project: 'shop', name };
  const answer = entitySecrets(
    {
      entity: { kind: 'Resource', namespace: NAMESPACE, name },
      scope: 'resource',
      resource,
    },
    {
      subjects: [{ component: resource, isResource: true }],
      everything: false,
      platform: true,
    },
    { snapshot: snapshotOf(world), now: NOW, thresholds: DEFAULT_THRESHOLDS },
  );
  return asRead(entitySecretsSchema, answer);
}

/** A password that was made once, long ago, and is never made anew. */
const oneShot = (
  name: string,
  more: Partial<ExternalSecretObject> = {},
): ExternalSecretObject =>
  externalSecret('development', name, [], {
    refreshInterval: '0',
    storeRef: undefined,
    dataFrom: [
      { via: 'generator', generatorRef: { kind: 'Password', name: 'pw' } },
    ],
    refreshAt: NOW - 60 * 24 * 60 * MINUTE,
    ...more,
  });

const NAME = resourceSecretName('orders-db', 'development');

const world = (secrets: readonly ExternalSecretObject[], name = 'orders-db') =>
  managed(name, shop(), secrets);

describe('the secrets of a managed resource', () => {
  it('are those its releases list, a row for each, in the environments of the pipeline', () => {
    const answer = ask(world([oneShot(NAME)]));
    expect(answer.scope).toBe('resource');
    const { report, environments, rows } = only(answer);
    expect(report.headline.state).toBe('known');
    expect(
      environments.map(({ name, deployment }) => [name, deployment]),
    ).toEqual([
      ['development', 'active'],
      ['staging', 'notDeployed'],
      ['production', 'notDeployed'],
    ]);
    expect(rows.map(({ id, from }) => [id, from])).toEqual([
      ['ExternalSecret:connection', 'object'],
    ]);
  });

  it('are well when made once by a generator, however long ago', () => {
    const answer = ask(world([oneShot(NAME)]));
    const { report, rows } = only(answer);
    expect(rows[0].cells[0].health).toMatchObject({ severity: 'ok' });
    expect(report.headline.keys).toMatchObject({ all: 1, failing: 0 });
    expect(report.findings).toEqual([]);
    expect(Object.values(answer.objects)).toMatchObject([
      { generators: [{ kind: 'Password', name: 'pw' }], storeIds: [] },
    ]);
  });

  it('say why they fail', () => {
    const { report } = only(
      ask(world([oneShot(NAME, { ready: FAILED, refreshAt: undefined })])),
    );
    expect(report.headline).toMatchObject({
      worst: 'critical',
      keys: { failing: 1 },
    });
  });

  it('are never those of an object that is labelled so and not listed', () => {
    const forged = oneShot('forged', {
      meta: { ...oneShot(NAME).meta, name: 'forged', uid: 'forged' },
    });
    const answer = ask(world([oneShot(NAME), forged]));
    expect(JSON.stringify(answer)).not.toContain('forged');
  });

  it('take no keys from a component of the same name', () => {
    const name = resourceSecretName(COMPONENT, 'development');
    const answer = ask(world([oneShot(name)], COMPONENT), COMPONENT);
    expect(only(answer).rows.map(({ from }) => from)).toEqual(['object']);
  });

  it.each([
    ['starting', PENDING],
    ['unknown', DARK],
  ])('are %s, not none, while the control plane is', (state, controlPlane) => {
    const answer = ask({ ...world([oneShot(NAME)]), controlPlane });
    expect(only(answer).report.headline).toMatchObject({
      state,
      worst: 'unknown',
    });
  });

  it('are unknown for a resource that the control plane does not have', () => {
    expect(only(ask(shop())).report.headline).toMatchObject({
      state: 'unknown',
      cause: { class: 'objectAbsent', params: { kind: 'Resource' } },
    });
  });
});
