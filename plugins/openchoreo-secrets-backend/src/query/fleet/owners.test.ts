import { fleet, incidents } from '../__fixtures__/fleet';
import { managed, resourceSecretName } from '../__fixtures__/managed';
import { externalSecret, FAILED, NAMESPACE } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';

const RESOURCE = { namespace: NAMESPACE, project: 'shop', name: 'orders-db' };
const NAME = resourceSecretName('orders-db', 'development');

const secret = (failing: boolean) =>
  externalSecret(
    'development',
    NAME,
    ['password=x#y'],
    failing ? { ready: FAILED, refreshAt: undefined } : {},
  );

const rowsOf = (secrets: Parameters<typeof managed>[2]) =>
  fleet(managed('orders-db', shop(), secrets)).rows.filter(
    ({ owner }) => owner !== 'component',
  );

describe('the secret of a managed resource', () => {
  it('is the resource’s, in its environment, and stands once', () => {
    expect(rowsOf([secret(false)])).toMatchObject([
      {
        owner: 'resource',
        resource: RESOURCE,
        environment: 'development',
        object: { name: NAME },
        health: { severity: 'ok' },
      },
    ]);
  });

  it('has a row though it is not there', () => {
    expect(rowsOf([])).toMatchObject([
      { owner: 'resource', health: { verdict: 'notCreated' } },
    ]);
  });

  it('that fails hits the resource, and no component', () => {
    const [incident] = incidents(managed('orders-db', shop(), [secret(true)]));
    expect(incident.counts.components).toBe(0);
    expect(incident.counts.environments).toBe(1);
    expect(incident.affected).toMatchObject([
      { owner: 'resource', resource: RESOURCE, environment: 'development' },
    ]);
    expect(incident.affected[0].object).toBeUndefined();
  });
});
