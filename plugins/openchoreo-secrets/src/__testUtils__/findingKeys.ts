import type {
  FindingKeysDto,
  SeenStoreDto,
  StoreCalledDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { health } from './build';

/** The keys of a finding: the password of a database. */
export function keysOf(
  finding: number,
  change: Partial<FindingKeysDto> = {},
): FindingKeysDto {
  return {
    finding,
    keys: 1,
    row: 'DB_PASSWORD',
    label: 'DB_PASSWORD',
    namespace: 'dp-acme-shop-production',
    object: 'orders-api-env',
    reference: 'shop-db',
    remote: { key: 'prod/db', property: 'password' },
    storeId: 'store-1',
    worksIn: [],
    forImages: false,
    ...change,
  };
}

/** A store without its name, as people call it. */
export function storeOf(called?: StoreCalledDto): SeenStoreDto {
  return {
    id: 'store-1',
    planeId: 'plane-1',
    kind: 'ClusterSecretStore',
    called,
    lookup: 'found',
    health: health(),
  };
}
