import { ask, matrix, only } from '../__fixtures__/ask';
import { fleet, incidents } from '../__fixtures__/fleet';
import {
  CREDENTIALS,
  generated,
  givenWorld,
  OUTPUTS,
} from '../__fixtures__/givenKeys';
import { FAILED, NAMESPACE } from '../__fixtures__/objects';
import { snapshotOf, type WorldFixture } from '../__fixtures__/world';

const failing = () => generated({ ready: FAILED, refreshAt: undefined });

const rowIn = (world: WorldFixture, id = 'STORE_PASSWORD') =>
  only(ask(snapshotOf(world))).rows.find(row => row.id === id);

const platformRows = (world: WorldFixture) =>
  fleet(world).rows.filter(({ object }) => object?.name === CREDENTIALS);

describe('a key that a managed resource gives', () => {
  it('is a row of the component, with where it comes from', () => {
    const row = rowIn(givenWorld([generated()]));
    expect(row).toMatchObject({ resource: 'orders-store', from: 'env' });
    expect(row?.cells[0]).toMatchObject({
      health: { severity: 'ok' },
      delivery: { effect: 'none', needs: [{ how: 'keyRef' }] },
      output: { resource: 'orders-store', name: 'password', state: 'found' },
    });
    expect(row?.cells[0].reference).toBeUndefined();
    expect(row?.cells[0].storeId).toBeUndefined();
  });

  it('is as the object of the resource is, and as the pods of the component take it', () => {
    const row = rowIn(givenWorld([failing()]));
    expect(row?.cells[0]).toMatchObject({
      health: { verdict: 'neverSynced', severity: 'critical' },
      delivery: { state: 'none', effect: 'blocks' },
      blocksPodStart: true,
    });
  });

  it('is not there where its output names a key that the Secret certainly lacks', () => {
    const template = { keys: ['username'], open: false, merges: false };
    const target = {
      name: CREDENTIALS,
      creationPolicy: 'Owner',
      deletionPolicy: 'Retain',
      template,
    };
    const cellOf = (keys: readonly string[]) => {
      const of = { ...target, template: { ...template, keys } };
      return rowIn(givenWorld([generated({ target: of })]))?.cells[0];
    };
    expect(cellOf(['username'])).toMatchObject({
      health: { severity: 'critical' },
      delivery: { state: 'none', effect: 'blocks' },
    });
    expect(cellOf(['username', 'password'])).toMatchObject({
      health: { severity: 'ok' },
      delivery: { state: 'frozen', effect: 'none' },
    });
  });

  it('is no secret where the resource gives a plain value everywhere', () => {
    expect(rowIn(givenWorld([generated()]), 'STORE_HOST')).toBeUndefined();
  });

  it('is a plain value where it is one, and a secret elsewhere', () => {
    const world = givenWorld([generated()]);
    const [bound] = world.resourceBindings ?? [];
    const plain = OUTPUTS.map(({ name }) => ({ name }));
    const row = rowIn({
      ...world,
      resourceBindings: [
        bound,
        {
          ...bound,
          meta: { ...bound.meta, name: 'orders-store-staging', uid: 'staging' },
          environment: 'staging',
          outputs: plain,
        },
      ],
    });
    expect(row?.cells.map(({ health }) => health.verdict)).toEqual([
      'oneShot',
      'plainValue',
      'notDeployed',
    ]);
  });

  it.each([
    ['notBound', 1, OUTPUTS],
    ['pending', 0, OUTPUTS.slice(1)],
  ] as const)(
    'waits, with the reason, where the resource is %s',
    (state, column, outputs) => {
      const row = rowIn(givenWorld([generated()], outputs));
      expect(row?.cells[column]).toMatchObject({
        output: { state },
        health: {
          verdict: 'notCreated',
          severity: 'warning',
          cause: {
            class: 'dependencyPending',
            actor: 'developer',
            params: { resource: 'orders-store', output: 'password' },
          },
        },
      });
    },
  );

  it('is told with what OpenChoreo says of its pending dependencies', () => {
    const world = givenWorld([generated()], []);
    const message = '1 resource dependencies pending';
    const row = rowIn({
      ...world,
      bindings: world.bindings?.map(each => ({
        ...each,
        conditions: [
          {
            type: 'ResourceDependenciesReady',
            status: 'False' as const,
            reason: 'ResourceDependenciesPending',
            message,
            lastTransitionAt: each.meta.createdAt,
          },
        ],
      })),
    });
    expect(row?.cells[0].health.cause).toMatchObject({
      class: 'dependencyPending',
      text: message,
    });
  });

  it('counts once for the component, and its object once for the resource', () => {
    const rows = platformRows(givenWorld([generated()]));
    expect(rows.map(({ owner, key }) => [owner, key])).toEqual([
      ['resource', CREDENTIALS],
      ['component', 'STORE_PASSWORD'],
    ]);
    expect(rows[1].dependency).toEqual({
      resource: { namespace: NAMESPACE, project: 'shop', name: 'orders-store' },
      output: 'password',
    });
  });

  it('that fails is one incident with its object, and counts in the component’s headline', () => {
    const world = givenWorld([failing()]);
    const about = incidents(world).filter(({ affected }) =>
      affected.some(({ owner }) => owner === 'resource'),
    );
    expect(about).toHaveLength(1);
    expect(about[0].counts.secrets).toBe(2);
    expect(about[0].affected.map(({ owner }) => owner).sort()).toEqual([
      'component',
      'resource',
    ]);
    expect(only(ask(snapshotOf(world))).report.headline).toMatchObject({
      worst: 'critical',
      keys: { blocking: 1 },
    });
  });

  it('takes nothing from a resource of its name in another project', () => {
    const world = givenWorld([generated()]);
    const elsewhere = {
      ...world,
      resources: world.resources?.map(each => ({ ...each, project: 'other' })),
      resourceBindings: world.resourceBindings?.map(each => ({
        ...each,
        project: 'other',
      })),
    };
    expect(matrix(ask(snapshotOf(elsewhere))).STORE_PASSWORD).toMatch(
      /^notCreated/,
    );
  });
});
