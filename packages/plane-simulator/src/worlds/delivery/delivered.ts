import { ComponentSpec } from '../../controlplane';
import { everywhere, storeNamed } from './everywhere';

const db = { DB_USERNAME: 'db/username', DB_PASSWORD: 'db/password' };

/** Delivered, whatever the operator says: as it is in the store, or as it was. */
export const delivered: readonly ComponentSpec[] = [
  everywhere({ name: 'fine', keys: { env: db } }),
  // It keeps the value that it has.
  everywhere(
    { name: 'store-breaks', keys: { env: db } },
    {
      store: storeNamed('broken'),
      interval: '10m',
      history: { lastOk: '25m', failingSince: '15m' },
    },
  ),
  // Fine until its next refresh.
  everywhere(
    { name: 'at-risk', keys: { env: db } },
    {
      store: storeNamed('removed'),
      interval: '8h',
      history: { lastOk: '20m', wasFine: true },
    },
  ),
  // The map of all properties, as JSON: probably not what was meant.
  everywhere({ name: 'whole-map', keys: { env: { DB_PASSWORD: 'db/all' } } }),
  // Open on the leap day at midnight. The definitions of 0.16 know no windows: there the release cannot be applied.
  everywhere(
    { name: 'window-closed', keys: { env: db } },
    {
      spec: {
        syncWindows: {
          kind: 'allow',
          windows: [{ schedule: '0 0 29 2 *', duration: '1h' }],
        },
      },
      history: { created: '20d', lastOk: '9d' },
    },
  ),
];
