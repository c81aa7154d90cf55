import { ComponentSpec } from '../../controlplane';
import { everywhere } from './everywhere';

const token = { env: { TOKEN: 'token/value' } };

/** Delivered once, and by design what changes in the store does not arrive. */
export const frozen: readonly ComponentSpec[] = [
  // Its value changed: 0.16 says so and fails, 2.9 is synced again and again.
  {
    name: 'immutable',
    keys: token,
    deploys: {
      staging: {
        target: { immutable: true },
        history: { lastOk: '2d', failingSince: '47h' },
      },
      production: { target: { immutable: true }, history: { lastOk: '12m' } },
    },
  },
  everywhere(
    { name: 'created-once', keys: token },
    { spec: { refreshPolicy: 'CreatedOnce' }, history: { lastOk: '5d' } },
  ),
  everywhere(
    { name: 'on-change', keys: token },
    { spec: { refreshPolicy: 'OnChange' }, history: { lastOk: '5d' } },
  ),
  everywhere(
    { name: 'interval-zero', keys: token },
    { interval: '0', history: { lastOk: '5d' } },
  ),
];
