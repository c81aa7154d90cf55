import { ComponentSpec } from '../../controlplane';
import { extra, generated } from './extra';

const name = (what: string) => `reports-job-production-${what}`;

const extract = (key: string) => ({
  data: [],
  dataFrom: [{ extract: { key } }],
});

/** Everything that is green and not quite what it seems. */
export const reportsJob: ComponentSpec = {
  name: 'reports-job',
  type: 'cronjob/scheduled-task',
  keys: { env: { WAREHOUSE_PASSWORD: 'orders-db/password' } },
  deploys: {
    development: {},
    production: {
      extras: [
        generated(name('generated'), { lastOk: '6d' }),
        generated(name('edited'), { lastOk: '6d', edited: true }),
        extra(name('created-once'), {
          spec: { refreshPolicy: 'CreatedOnce' },
          history: { lastOk: '6d' },
        }),
        extra(name('on-change'), {
          spec: { refreshPolicy: 'OnChange' },
          history: { lastOk: '6d' },
        }),
        extra(name('paused'), {
          spec: {
            // The leap day at midnight: closed whenever you look.
            syncWindows: {
              kind: 'allow',
              windows: [{ schedule: '0 0 29 2 *', duration: '1h' }],
            },
          },
          history: { lastOk: '9h' },
        }),
        extra(name('retained'), {
          spec: {
            data: [],
            dataFrom: [{ find: { name: { regexp: '^nothing/' } } }],
          },
        }),
        extra(name('deleted'), {
          target: { deletionPolicy: 'Delete' },
          spec: extract('prod/shop/retired'),
        }),
        extra(name('merged'), {
          target: { name: 'not-there', creationPolicy: 'Merge' },
        }),
        extra(name('no-target'), { target: { creationPolicy: 'None' } }),
        extra(name('partial'), {
          target: { deletionPolicy: 'Merge' },
          interval: '10m',
          spec: {
            dataFrom: [{ extract: { key: 'prod/shop/retired' } }],
          },
        }),
        extra(name('immutable'), { target: { immutable: true } }),
      ],
    },
  },
};
