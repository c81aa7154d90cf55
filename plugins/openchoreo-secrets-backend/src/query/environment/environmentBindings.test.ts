import {
  DEFAULT_THRESHOLDS,
  environmentBindingsSchema,
  type ComponentRef,
  type EnvironmentBindingsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ORDERS, seesOnly } from '../__fixtures__/ask';
import {
  neighbour,
  NEIGHBOURS,
  withNeighbours,
} from '../__fixtures__/neighbours';
import { FAILED, NAMESPACE, NOW } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import {
  DARK,
  PENDING,
  snapshotOf,
  type WorldFixture,
} from '../__fixtures__/world';
import { environmentBindings } from './environmentBindings';
import { asRead } from '../__fixtures__/asRead';

function bindings(
  world: WorldFixture,
  visible: readonly ComponentRef[] = [ORDERS],
  environment = 'production',
): EnvironmentBindingsDto {
  const answer = environmentBindings(
    {
      entity: { kind: 'Environment', namespace: NAMESPACE, name: environment },
      namespace: NAMESPACE,
      environment,
    },
    seesOnly(...visible),
    { snapshot: snapshotOf(world), now: NOW, thresholds: DEFAULT_THRESHOLDS },
  );
  return asRead(environmentBindingsSchema, answer);
}

const headline = ({ report }: EnvironmentBindingsDto) => report.headline;

describe('the bindings of an environment', () => {
  it('name the plane, its store and the components that are deployed there', () => {
    const answer = bindings(shop());
    expect(answer).toMatchObject({
      production: true,
      planeId: 'DataPlane/acme/production-data',
      storeId: 'DataPlane/acme/production-data/ClusterSecretStore/default',
      report: { headline: { state: 'known', worst: 'ok' }, findings: [] },
    });
    expect(answer.report.counts).toMatchObject({ ok: 4, critical: 0 });
    expect(answer.report.places).toMatchObject([
      { ...ORDERS, worst: 'ok', storeIds: [answer.storeId] },
    ]);
    expect(Object.keys(answer.stores)).toEqual([answer.storeId]);
  });

  it('say nothing of what goes wrong in another environment', () => {
    const staging = { secrets: secretsOf('staging', { ready: FAILED }) };
    const broken = shop({}, { 'staging-data': staging });
    expect(bindings(broken)).toEqual(bindings(shop()));
    expect(headline(bindings(broken, [ORDERS], 'staging'))).toMatchObject({
      worst: 'warning',
    });
  });

  it('tell of a cause what pods get, and what that does', () => {
    const secrets = secretsOf('staging', { ready: FAILED });
    const told = (...of: typeof secrets) =>
      bindings(
        shop({}, { 'staging-data': { secrets: of } }),
        [ORDERS],
        'staging',
      ).report.findings.map(
        ({ delivery, effect }) => `${delivery} ${effect}`,
      )[0];
    expect(told(...secrets)).toBe('old none');
    const never = secrets.map(each => ({ ...each, refreshAt: undefined }));
    expect(told(...never)).toBe('none blocks');
  });

  it('are unknown, never green, while the plane cannot be seen', () => {
    const dark = { 'production-data': { observation: DARK } };
    expect(headline(bindings(shop({}, dark), [])).worst).toBe('unknown');
  });

  it.each([
    ['pending', PENDING],
    ['dark', DARK],
  ])('are unknown while the control plane is %s', (_, controlPlane) => {
    const { state, cause, worst } = headline(bindings(shop({ controlPlane })));
    expect(state).toBe('unknown');
    expect(cause).toBeDefined();
    expect(worst).toBe('unknown');
  });

  it('are absent where the control plane has no such environment', () => {
    const answer = bindings(shop({ environments: [] }));
    expect(headline(answer)).toMatchObject({
      state: 'absent',
      cause: { class: 'objectAbsent', params: { kind: 'Environment' } },
    });
    expect(answer.planeId).toBeUndefined();
  });

  it('tell that the plane an environment names is not there', () => {
    const { clusters, ...world } = shop();
    const answer = bindings({ ...world, clusters: {} });
    expect(headline(answer)).toMatchObject({
      state: 'known',
      worst: 'warning',
      cause: { class: 'objectAbsent', params: { kind: 'DataPlane' } },
    });
  });

  it('count one cause once, with every visible component that it hits', () => {
    const world = withNeighbours(
      shop(
        {},
        {
          'development-data': {
            stores: [],
            secrets: secretsOf('development', { ready: FAILED }),
          },
        },
      ),
      [neighbour('cart', 'u', true)],
    );
    const cart = { ...ORDERS, name: 'cart' };
    const answer = bindings(world, [ORDERS, cart], 'development');
    expect(
      answer.report.findings.map(({ cause, components }) => [
        cause.class,
        components.map(({ name }) => name),
      ]),
    ).toEqual([['storeAbsent', ['cart', 'orders-api']]]);
  });

  it('are the same whatever components there are that the caller may not see', () => {
    const alone = bindings(shop(), [ORDERS], 'development');
    fc.assert(
      fc.property(
        fc.subarray([...NEIGHBOURS], { minLength: 1 }),
        fc.boolean(),
        (names, broken) => {
          const world = withNeighbours(
            shop(),
            names.map(name => neighbour(name, `uid-${name}`, broken)),
          );
          expect(bindings(world, [ORDERS], 'development')).toEqual(alone);
        },
      ),
      { numRuns: 25 },
    );
  });
});
