import { ComponentSpec } from '../../controlplane';
import { extra } from './extra';

const name = (what: string) => `fleet-gateway-production-${what}`;

/** Of another controller's class: whatever uses it stands still, as it is. */
const frozen = { store: 'other-class' };

/** Everything that comes from stores and controllers, and objects that are not as listed. */
export const fleetGateway: ComponentSpec = {
  name: 'fleet-gateway',
  keys: { files: { '/etc/gateway/tls.crt': 'gateway/cert' } },
  deploys: {
    development: {},
    staging: { history: { absent: true } },
    production: {
      extras: [
        extra(name('not-picked-up'), {
          ...frozen,
          history: { created: '12m', untouched: true },
        }),
        extra(name('starting'), {
          ...frozen,
          history: { created: '40s', untouched: true },
        }),
        extra(name('stale'), {
          ...frozen,
          history: { lastOk: '4h', wasFine: true },
        }),
        extra(name('late'), {
          ...frozen,
          interval: '4h',
          history: { lastOk: '243m', wasFine: true },
        }),
        extra(name('ahead'), {
          ...frozen,
          history: {
            lastOk: '1h',
            wasFine: true,
            status: { refreshTime: '2099-01-01T00:00:00Z' },
          },
        }),
        extra(name('timeless'), {
          ...frozen,
          history: {
            lastOk: '1h',
            wasFine: true,
            status: { refreshTime: null },
          },
        }),
        extra(name('store-gone'), {
          store: 'archive-vault',
          history: { created: '3h', failingSince: '3h' },
        }),
        extra(name('store-gone-still-green'), {
          store: 'archive-vault',
          interval: '24h',
          history: { lastOk: '2h', wasFine: true },
        }),
        extra(name('store-broken-still-green'), {
          store: 'payments-vault',
          interval: '24h',
          history: { lastOk: '2h', wasFine: true },
        }),
        extra(name('odd-store'), {
          store: 'odd-vault',
          history: { created: '4h', failingSince: '4h' },
        }),
        extra(name('malformed'), { spec: { data: 'not a list' } }),
        extra(name('not-admitted'), {
          store: 'partners-only',
          history: { created: '6h', failingSince: '6h' },
        }),
        extra(name('leaving'), { history: { deleting: '14m' } }),
      ],
    },
  },
};
