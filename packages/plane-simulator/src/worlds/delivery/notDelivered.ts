import { ComponentSpec } from '../../controlplane';
import { everywhere, storeNamed } from './everywhere';

const token = { env: { TOKEN: 'token/value' } };
const byKey = { how: 'keyRef' } as const;

/** Keys that a pod which starts now does not get, though most of their objects are synced. */
export const notDelivered: readonly ComponentSpec[] = [
  // Synced, and retained, where nothing was ever written.
  everywhere(
    { name: 'never-written', keys: token },
    {
      spec: {
        data: [],
        dataFrom: [{ find: { name: { regexp: '^nothing/' } } }],
      },
    },
  ),
  // Synced, without the key that the store lacks.
  everywhere(
    {
      name: 'left-out',
      keys: { env: { TOKEN: 'token/value', LEFT_OUT: 'gone/value' } },
      taken: { TOKEN: byKey, LEFT_OUT: byKey },
    },
    { target: { deletionPolicy: 'Merge' }, interval: '10m' },
  ),
  // The same with the other policy, and pods that start without it.
  everywhere(
    {
      name: 'left-out-quietly',
      keys: { env: { TOKEN: 'token/value', LEFT_OUT: 'gone/value' } },
    },
    { target: { deletionPolicy: 'Delete' }, interval: '10m' },
  ),
  // Added to an object that fails since: the other key has its old value.
  everywhere(
    {
      name: 'new-key',
      keys: { env: { TOKEN: 'token/value', NEW_KEY: 'gone/value' } },
      taken: { NEW_KEY: byKey },
    },
    { history: { lastOk: '3h', failingSince: '2h', keyAdded: 'NEW_KEY' } },
  ),
  everywhere(
    {
      name: 'new-key-quietly',
      keys: { env: { TOKEN: 'token/value', NEW_KEY: 'gone/value' } },
    },
    { history: { lastOk: '3h', failingSince: '2h', keyAdded: 'NEW_KEY' } },
  ),
  // Its type delivers no Secret, and its pods ask for one.
  everywhere(
    { name: 'no-secret', keys: token, taken: { TOKEN: byKey } },
    { target: { creationPolicy: 'None' } },
  ),
  // Both want the Secret of this name, and the first has it.
  everywhere(
    { name: 'owner', keys: token },
    { target: { name: 'shared-token' } },
  ),
  everywhere(
    { name: 'owner-too', keys: { env: { TOKEN: 'db/password' } } },
    {
      target: { name: 'shared-token' },
      history: { created: '2d', failingSince: '2d' },
    },
  ),
  // Valid in 0.16 and unchecked in 2.9; the login is refused in both.
  everywhere(
    { name: 'store-unchecked', keys: token },
    {
      store: storeNamed('another-cluster'),
      history: { created: '3h', failingSince: '3h' },
    },
  ),
];
