import { ProjectSpec } from '../../controlplane';
import { everywhere } from './everywhere';

/** Delivered by an object that says nothing of single keys, or by a managed resource that is deployed to staging alone. */
export const whole: ProjectSpec = {
  name: 'whole',
  components: [
    everywhere(
      {
        name: 'extracted',
        keys: { env: { USERNAME: 'db/username', PASSWORD: 'db/password' } },
      },
      { spec: { data: [], dataFrom: [{ extract: { key: 'works/db' } }] } },
    ),
    everywhere({
      name: 'given',
      keys: {
        given: {
          LEDGER_PASSWORD: 'ledger-db/password',
          LEDGER_HOST: 'ledger-db/host',
          '/etc/ledger/db.pass': 'ledger-db/password',
        },
      },
    }),
  ],
  resources: [
    {
      name: 'ledger-db',
      type: 'postgres',
      deploys: { staging: { lastOk: '6d' } },
    },
  ],
};
