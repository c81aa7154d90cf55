import {
  alsoUsedBySchema,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Sees } from '../../access/visibility';
import { fleet } from '../__fixtures__/fleet';
import { neighbour, withNeighbours } from '../__fixtures__/neighbours';
import { NAMESPACE, PROJECT } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { alsoUsedBy, fleetRow, tiedTo } from './alsoUsedBy';
import { asRead } from '../__fixtures__/asRead';

const ORDERS: ComponentRef = {
  namespace: NAMESPACE,
  project: PROJECT,
  name: 'orders-api',
};

const world = withNeighbours(shop(), [
  neighbour('cart', 'u1', false, {
    key: 'DB=orders-db/password',
    takes: 'DB=shop/db#password',
  }),
  neighbour('till', 'u2', true, {
    key: 'PAY=till-stripe/key',
    takes: 'PAY=shop/stripe#api_key',
  }),
  neighbour('other', 'u3', false),
]);

function usersOf(row: string, environment: string, sees: Sees = () => true) {
  const all = fleet(world);
  const found = fleetRow(all, ORDERS, environment, row);
  if (!found) throw new Error(`no row ${row}`);
  return asRead(
    alsoUsedBySchema,
    alsoUsedBy(all, tiedTo(all, found), sees),
  ).alsoUsedBy.map(({ component, by }) => `${component.name} by ${by}`);
}

describe('a key is also used by', () => {
  it('whoever takes from the same SecretReference', () => {
    expect(usersOf('DB_PASSWORD', 'development')).toEqual([
      'cart by reference',
    ]);
  });

  it('whoever takes the same remote key from the same store', () => {
    expect(usersOf('STRIPE_API_KEY', 'development')).toEqual([
      'till by remoteKey',
    ]);
  });

  it('nobody who takes the same remote key from another cluster’s store', () => {
    expect(usersOf('STRIPE_API_KEY', 'production')).toEqual([]);
  });

  it('nobody that the caller may not see', () => {
    expect(usersOf('DB_PASSWORD', 'development', () => false)).toEqual([]);
  });
});
